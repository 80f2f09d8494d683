"""The command line. Every verb: help with an example, 0 fine / 1 problems found / 2 wrong use, problems on stderr."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Callable, Coroutine, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from bot.source import Problem, Problems

if TYPE_CHECKING:
    from bot.content import Content
    from bot.settings import Settings
    from bot.storage.database import Database, Unit

FINE, FOUND, WRONG_USE = 0, 1, 2

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Talks to refugees in their own language and hands warm leads to local coaches.",
)
flow_app = typer.Typer(no_args_is_help=True, help="Check, try and ask the flow.", rich_markup_mode=None)
words_app = typer.Typer(no_args_is_help=True, help="Check the words of all languages.", rich_markup_mode=None)
coach_app = typer.Typer(no_args_is_help=True, help="Invite and list coaches.", rich_markup_mode=None)
leads_app = typer.Typer(no_args_is_help=True, help="List leads.", rich_markup_mode=None)
data_app = typer.Typer(no_args_is_help=True, help="Erase what is stored about a person.", rich_markup_mode=None)
database_app = typer.Typer(no_args_is_help=True, help="Keys and migrations.", rich_markup_mode=None)
for name, part in (
    ("flow", flow_app),
    ("words", words_app),
    ("coach", coach_app),
    ("leads", leads_app),
    ("data", data_app),
    ("database", database_app),
):
    app.add_typer(part, name=name)


def main() -> None:
    """The console script."""
    app()


def _out(line: str) -> None:
    sys.stdout.write(line + "\n")


def _err(line: str) -> None:
    sys.stderr.write(line + "\n")


def _stop(code: int, *lines: str) -> NoReturn:
    for line in lines:
        _err(line)
    raise typer.Exit(code)


def _today() -> date:
    from bot.settings import OFFICE_ZONE

    return datetime.now(OFFICE_ZONE).date()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is not a day; write year, month and day: 2026-11-22') from None


OnDay = Annotated[str | None, typer.Option("--on", help="Decide as of this day, such as 2026-11-22; default: today.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program to read.")]
Root = Annotated[Path | None, typer.Option("--content", help="Folder with flows/ and locales/.", file_okay=False)]


def _content(root: Path | None, on: date, languages: Iterable[str] = ()) -> Content:
    from bot.content import ROOT, load_content

    try:
        return load_content(root or ROOT, on, languages)
    except Problems as error:
        _stop(FOUND, *_told(error.problems))


def _told(problems: Iterable[Problem]) -> list[str]:
    listed = list(problems)
    return [*map(str, listed), f"{len(listed)} problem{'s' if len(listed) != 1 else ''}"]


def _settings(*needed: str) -> Settings:
    from bot.settings import WrongSettings, read_settings

    try:
        return read_settings(*needed)
    except WrongSettings as error:
        _stop(WRONG_USE, "These settings are wrong (environment or .env; .env.example explains each):", *error.lines)


# run, demo


@app.command()
def run() -> None:
    """Serve people and coaches on Telegram until stopped.

    Example: BOT_TOKEN=… DATA_KEY=… python -m bot run
    """
    settings = _settings("bot_token", "data_key")
    _log(settings.log_level)
    content = _content(settings.content_dir if settings.content_dir != Path() else None, _today())
    missing = content.flow.operator.missing
    if missing and settings.on_telegrams_own_servers:
        _stop(
            FOUND,
            f"flows/{content.flow.name}.yaml: operator: {', '.join(missing)} missing",
            "    hint: people must be told who gets their data before the first question; fill these in",
        )
    # A wrong key is told now, not when the first person writes.
    _in_unit(lambda unit: unit.sample())
    from bot.app import App

    _serve(App(settings, content))


def _serve(bot: Any) -> None:
    async def serving() -> Any:
        import signal

        task = asyncio.ensure_future(bot.run())
        for wanted in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(wanted, task.cancel)
        return await task

    try:
        stopped = asyncio.run(serving())
    except asyncio.CancelledError:
        return
    if stopped is not None:
        _stop(FOUND, f"Telegram: {stopped.why}")


def _log(level: str) -> None:
    """Log to stderr from `level` on; the first call decides."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _upgraded(settings: Settings) -> None:
    from bot.storage.migrate import is_current, upgrade

    url = settings.database_url.get_secret_value()
    try:
        if not asyncio.run(is_current(url)):
            upgrade(url)
    except (OSError, _database_errors()) as error:
        _stop(FOUND, f"DATABASE_URL: the database cannot be opened: {_cause(error)}")


def _database_errors() -> type[Exception]:
    from sqlalchemy.exc import SQLAlchemyError

    return SQLAlchemyError


def _cause(error: BaseException) -> str:
    cause = getattr(error, "orig", None) or error
    return " ".join(str(cause).split())[:200] or type(cause).__name__


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the page; 0 takes a free one.", min=0, max=65535)] = 8099,
    open_page: Annotated[bool, typer.Option("--open/--no-open", help="Open the page in the browser.")] = False,
) -> None:
    """Try everything in a browser: no token, no network. Talk to the bot as a refugee, answer as the coach.

    Example: python -m bot demo --port 8099
    """
    try:
        from bot.demo import serve
    except ModuleNotFoundError as error:
        _stop(WRONG_USE, f"the demo needs the package {error.name}: pip install 'durchstarten[demo]', or make demo")
    _log("WARNING")
    serve(_content(None, _today()), port, open_page)


# flow


@flow_app.command("check")
def flow_check(on: OnDay = None, as_json: AsJson = False, content: Root = None) -> None:
    """Check the flow, tables, places, districts and words; prove every table for every possible person.

    Example: python -m bot flow check
    """
    from bot.content import ROOT, load_content
    from bot.flow.check import every_walk

    day = _day(on) if on else _today()
    try:
        found = load_content(content or ROOT, day)
    except Problems as error:
        if as_json:
            _out(json.dumps({"problems": [_problem(problem) for problem in error.problems]}, ensure_ascii=False))
            raise typer.Exit(FOUND) from None
        _stop(FOUND, *_told(error.problems))
    walks = every_walk(found.flow, day)
    if as_json:
        tables = {proof.table: {"people": proof.people, "rules": dict(proof.per_rule)} for proof in found.proofs}
        ways = {"ways": walks.ways, "shortest": walks.shortest, "longest": walks.longest}
        _out(json.dumps({"problems": [], "version": found.version, "tables": tables, "walks": ways}))
        return
    for proof in found.proofs:
        _out(f"{proof.table}: proven for {proof.people:,} different people, {len(proof.per_rule)} rules")
    _out(f"{walks.ways:,} ways to a decision, {walks.shortest} to {walks.longest} answers")
    _out(f"words: {', '.join(found.words.locales())}")
    _out(f"no problems (version {found.version})")


def _problem(problem: Problem) -> dict[str, object]:
    at = problem.at
    return {"file": at.path, "line": at.line, "column": at.column, "problem": problem.what, "hint": problem.hint}


@flow_app.command("decide")
def flow_decide(
    answers: Annotated[str, typer.Option("--answers", help="A JSON file of answers by key, or - for standard input.")],
    on: OnDay = None,
    as_json: AsJson = False,
    content: Root = None,
) -> None:
    """Say what the tables decide for some answers, why, and what would still be asked.

    Example: echo '{"place": "44135", "age": 22, "paper": "duldung"}' | python -m bot flow decide --answers - --json
    """
    from bot.deciding import WrongAnswers, decide_for

    day = _day(on) if on else _today()
    try:
        text = sys.stdin.read() if answers == "-" else Path(answers).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        _stop(WRONG_USE, f"{answers}: cannot be read: {_cause(error)}")
    found = _content(content, day, ("de", "en"))
    try:
        decided = decide_for(found, text, day)
    except WrongAnswers as error:
        _stop(WRONG_USE, *error.lines)
    if as_json:
        _out(json.dumps(decided, ensure_ascii=False))
        return
    for key, value in decided.items():
        _out(f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")


@flow_app.command("try")
def flow_try(
    language: Annotated[str, typer.Option("--language", "-l", help="uk, ar, ti, fa-AF, en or de.")] = "en",
    on: OnDay = None,
    content: Root = None,
) -> None:
    """Play the whole conversation here in the terminal, with no server at all.

    Type an answer, a button's number or [its label]; /back goes back, an empty line or Ctrl-D ends.

    Example: python -m bot flow try --language uk
    """
    from bot.terminal import Conversation

    day = _day(on) if on else _today()
    found = _content(content, day)
    if language not in found.words:
        _stop(WRONG_USE, f'there is no language "{language}"; there is: {", ".join(found.words.locales())}')
    conversation = Conversation(found, language, day)
    for line in conversation.begin():
        _out(line)
    while True:
        try:
            said = input("> ")
        except EOFError:
            _out("")
            return
        if not said:
            return
        for line in conversation.say(said):
            _out(line)


# words


@words_app.command("check")
def words_check(as_json: AsJson = False, content: Root = None) -> None:
    """Find what is missing, unknown, misspelt or twice in the words of every language.

    Example: python -m bot words check
    """
    from bot.content import ROOT, load_content

    problems: tuple[Problem, ...] = ()
    try:
        found = load_content(content or ROOT, _today())
    except Problems as error:
        problems = tuple(problem for problem in error.problems if problem.at.path.startswith("locales"))
        others = len(error.problems) - len(problems)
        if others:
            _err(f"{others} more in flows/: python -m bot flow check")
    if as_json:
        _out(json.dumps({"problems": [_problem(problem) for problem in problems]}, ensure_ascii=False))
    if problems:
        _stop(FOUND, *([] if as_json else _told(problems)))
    if not as_json:
        for locale, language in found.words.languages.items():
            _out(f"{locale}: {len(language.messages)} messages")
        _out("no problems")


# coach, leads, data, database


def _in_unit(act: Callable[[Unit], Coroutine[Any, Any, Any]]) -> Any:
    """Run `act` in one unit of the configured database, brought up to date first."""
    settings = _settings("data_key")
    _log("WARNING")
    _upgraded(settings)
    from bot.storage.database import Database
    from bot.storage.secrets import CannotDecrypt, KeyRing

    async def acting(database: Database) -> Any:
        try:
            async with database.unit() as unit:
                return await act(unit)
        finally:
            await database.close()

    database = Database.open(
        settings.database_url.get_secret_value(), KeyRing.parse(settings.data_key.get_secret_value())
    )
    try:
        return asyncio.run(acting(database))
    except CannotDecrypt as error:
        _stop(FOUND, f"DATA_KEY: {error}")


@coach_app.command("invite")
def coach_invite(
    name: Annotated[str, typer.Option(help="What people may call the coach: the first name comes first.")],
    district: Annotated[
        list[str] | None, typer.Option(help="AGS of a district, such as 05913; may be repeated.")
    ] = None,
    municipality: Annotated[
        list[str] | None, typer.Option(help='Only this part: "05754/Gütersloh"; may be repeated.')
    ] = None,
    language: Annotated[
        list[str] | None, typer.Option(help="A language the coach speaks: uk; may be repeated.")
    ] = None,
    woman: Annotated[bool, typer.Option("--woman", help="People may wish for a woman.")] = False,
    coordinator: Annotated[bool, typer.Option("--coordinator", help="Gets what nobody else can take.")] = False,
    days: Annotated[int, typer.Option(help="How long the link works.", min=1, max=60)] = 7,
) -> None:
    """Print a one-time link by which somebody joins as a coach; send it to them yourself.

    Example: python -m bot coach invite --district 05913 --name "Sara" --woman --language uk --language ar
    """
    from bot.inviting import areas_of

    found = _content(None, _today(), ("de", "en"))
    areas, wrong = areas_of(found.flow.places, district or [], municipality or [])
    if not areas and not coordinator and not wrong:
        wrong = ["say where the coach serves: --district 05913 (or --coordinator)"]
    if not name.strip() or len(name) > 60:
        wrong.append("--name: 1 to 60 characters")
    if wrong:
        _stop(WRONG_USE, *wrong)
    expires = datetime.now(UTC) + timedelta(days=days)

    async def invite(unit: Unit) -> str:
        return await unit.coaches.invite(
            name=name.strip(),
            expires_at=expires,
            areas=areas,
            woman=woman,
            languages=language or [],
            coordinator=coordinator,
        )

    token = _in_unit(invite)
    _out(f"/start coach_{token}")
    _out(f"link: https://t.me/YOUR_BOT?start=coach_{token}")
    _out(f"works once, until {expires:%Y-%m-%d %H:%M} UTC")


@coach_app.command("list")
def coach_list(as_json: AsJson = False) -> None:
    """List the coaches: where they serve, which languages they speak.

    Example: python -m bot coach list
    """
    coaches = _in_unit(lambda unit: unit.coaches.listing())
    rows = [
        {
            "id": coach.id,
            "name": coach.name,
            "areas": [f"{area.district}/{area.municipality}".rstrip("/") for area in coach.areas],
            "languages": list(coach.languages),
            "woman": coach.woman,
            "coordinator": coach.coordinator,
            "active": coach.active,
            "blocked": coach.blocked_at is not None,
        }
        for coach in coaches
    ]
    _table(rows, as_json, "no coaches yet: python -m bot coach invite --help")


@leads_app.command("list")
def leads_list(
    district: Annotated[str | None, typer.Option(help="Only this district (AGS).")] = None,
    status: Annotated[str | None, typer.Option(help="new, claimed, contacted or closed.")] = None,
    as_json: AsJson = False,
) -> None:
    """List leads without personal data.

    Example: python -m bot leads list --status new
    """
    if status not in (None, "new", "claimed", "contacted", "closed"):
        _stop(WRONG_USE, f'--status: "{status}" does not exist; there is: new, claimed, contacted, closed')
    leads = _in_unit(lambda unit: unit.leads.listing(district, status))  # type: ignore[arg-type]  # checked above
    rows = [
        {
            "id": lead.id,
            "status": lead.status,
            "district": lead.district,
            "municipality": lead.municipality,
            "language": lead.locale,
            "outcome": lead.outcome,
            "rule": lead.rule,
            "coach": lead.coach_id,
            "opened": f"{lead.opened_at:%Y-%m-%d %H:%M}",
            "content": lead.content_hash,
        }
        for lead in leads
    ]
    _table(rows, as_json, "no leads")


def _table(rows: list[dict[str, Any]], as_json: bool, empty: str) -> None:
    if as_json:
        _out(json.dumps(rows, ensure_ascii=False))
        return
    if not rows:
        _out(empty)
        return
    shown = [[_cell(value) for value in row.values()] for row in rows]
    heads = list(rows[0])
    widths = [max(len(head), *(len(line[number]) for line in shown)) for number, head in enumerate(heads)]
    for line in [heads, *shown]:
        _out("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else ""
        case list():
            return " ".join(map(str, value))
        case None:
            return ""
        case _:
            return str(value)


@data_app.command("erase")
def data_erase(
    chat: Annotated[int, typer.Option(help="The number of the person's chat with the bot.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete everything stored about one person; their open leads are closed and emptied.

    Example: python -m bot data erase --chat 123456789
    """
    if not yes and not typer.confirm(f"Delete everything about chat {chat}?"):
        _stop(FOUND, "nothing deleted")
    now = datetime.now(UTC)

    async def erase(unit: Unit) -> tuple[bool, list[int]]:
        known = bool(await unit.people.load([chat]))
        return known, await unit.people.erase(chat, now)

    known, closed = _in_unit(erase)
    if not known:
        _stop(FOUND, f"nothing is stored about chat {chat}")
    _out(f"deleted; leads closed: {', '.join(map(str, closed)) or 'none'}")


@database_app.command("upgrade")
def database_upgrade() -> None:
    """Bring the database to the tables of this version (`run` does it too).

    Example: python -m bot database upgrade
    """
    settings = _settings()
    _upgraded(settings)
    _out("the database is up to date")


@database_app.command("new-key")
def database_new_key() -> None:
    """Print a new key for DATA_KEY. Without it nobody can read the personal columns again: keep it safe.

    Example: python -m bot database new-key
    """
    from bot.storage.secrets import KeyRing

    _out(KeyRing.generate())
