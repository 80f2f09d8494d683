"""`flow picture`: the flow as Mermaid text or as an SVG, with figures where there are some."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.console import In, OfFlow, Root, flow_or_stop, out, today, write_or_stop

if TYPE_CHECKING:
    from bot.flow.model import Flow
    from bot.storage.database import Unit


def flow_picture(
    form: Annotated[Literal["mermaid", "svg"], typer.Option("--as", help="mermaid or svg.")] = "mermaid",
    to: Annotated[Path | None, typer.Option("--to", help="Write to this file.", dir_okay=False)] = None,
    figures: Annotated[
        bool, typer.Option("--figures", help="Show where people left and what they got, from the database.")
    ] = False,
    name: OfFlow = None,
    language: In = "en",
    content: Root = None,
) -> None:
    """Draw the flow: its questions, the tables that read them, the outcomes and what follows.

    Example: python -m bot flow picture --as svg --to flow.svg --in de
    """
    from bot.authoring import phrase
    from bot.flow import naming
    from bot.flow.drawing import as_svg
    from bot.flow.picture import as_mermaid, picture_of

    authored, words = flow_or_stop(content, name, today(), language)
    flow = authored.flow
    asks = {key: words.plain(naming.ask(key)) for key in flow.by_key if naming.ask(key) in words}
    deciding = flow.decide[-1]
    named = {key: naming.result(deciding.gives, key) for key in flow.outcomes}
    tells = {key: words.plain(message) for key, message in named.items() if message in words}
    left, results = figures_of(flow) if figures else (None, None)
    picture = picture_of(
        flow,
        asks,
        tells,
        lambda message, **arguments: phrase(language, f"picture-{message}", **arguments),
        figures=left,
        results=results,
        leading={key: service.flow for key, service in flow.services.items() if service.flow not in ("", flow.name)},
    )
    drawn = as_svg(picture, language) if form == "svg" else as_mermaid(picture)
    if to is None:
        out(drawn.rstrip("\n"))
        return
    write_or_stop(to, drawn)


def figures_of(flow: Flow) -> tuple[dict[str, int], dict[str, int]]:
    """From the database, over all days: question → how many people left there; outcome → how many got it."""
    from bot.cli.stored import in_unit

    async def counted(unit: Unit) -> tuple[dict[str, int], dict[str, int]]:
        results: Counter[str] = Counter()
        for result, times in (await unit.figures.between(date.min, date.max)).items():
            if result.flow == flow.name and result.is_outcome:
                results[result.outcome] += times
        return await unit.figures.left(flow.name, date.min, date.max), dict(results)

    left, results = in_unit(counted)
    return left, results
