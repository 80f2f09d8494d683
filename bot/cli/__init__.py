"""The command line. Every verb: help with an example, 0 fine / 1 problems found / 2 wrong use, problems on stderr."""

from __future__ import annotations

import typer

from bot.cli.coach_changes import coach_change, coach_deactivate, coach_leave
from bot.cli.coaching import coach_app
from bot.cli.coverage import coach_check
from bot.cli.events import events_app
from bot.cli.figures import leads_figures
from bot.cli.flow import flow_app, words_app
from bot.cli.people import data_app, database_app, leads_app
from bot.cli.picturing import flow_picture
from bot.cli.proving import flow_proof
from bot.cli.recording import words_audio
from bot.cli.running import demo, run
from bot.cli.showing import leads_show
from bot.cli.teams import team_app
from bot.cli.testing import flow_explain, flow_test
from bot.cli.versions import flow_preview, flow_rollback, flow_versions

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Talks to refugees in their own language and hands warm leads to local coaches.",
)
app.command()(run)
app.command()(demo)
flow_app.command("proof")(flow_proof)
flow_app.command("picture")(flow_picture)
flow_app.command("test")(flow_test)
flow_app.command("explain")(flow_explain)
flow_app.command("preview")(flow_preview)
flow_app.command("versions")(flow_versions)
flow_app.command("rollback")(flow_rollback)
words_app.command("audio")(words_audio)
coach_app.command("change")(coach_change)
coach_app.command("leave")(coach_leave)
coach_app.command("deactivate")(coach_deactivate)
coach_app.command("check")(coach_check)
coach_app.add_typer(team_app, name="team")
leads_app.command("show")(leads_show)
leads_app.command("figures")(leads_figures)
for name, part in (
    ("flow", flow_app),
    ("words", words_app),
    ("coach", coach_app),
    ("leads", leads_app),
    ("events", events_app),
    ("data", data_app),
    ("database", database_app),
):
    app.add_typer(part, name=name)


def main() -> None:
    """The console script."""
    app()
