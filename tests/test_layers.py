"""The order of the parts: a module imports from layers below its own only, the core is pure, libraries stay home."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.content import ROOT

# From the ground up. A package stands for all its modules, which may import one another.
LAYERS = (
    ("bot.letters", "bot.wording", "bot.tokens", "bot.telegram_html", "bot.mail_reading"),
    ("bot.shapes", "bot.place_sounds", "bot.scripts", "bot.calendars", "bot.dates", "bot.paging"),
    ("bot.sentences", "bot.word_patterns"),
    ("bot.source", "bot.settings", "bot.outage", "bot.place_names", "bot.delivery.message"),
    (
        "bot.rules",
        "bot.places",
        "bot.words",
        "bot.leads",
        "bot.delivery.pacing",
        "bot.glossary",
        "bot.number_words",
        "bot.yes_no",
    ),
    (
        "bot.moments",
        "bot.spoken",
        "bot.calendar_files",
        "bot.districts",
        "bot.office",
        "bot.authoring",
        "bot.word_files",
        "bot.word_reviews",
        "bot.recordings",
        "bot.pictograms",
    ),
    ("bot.crisis_words",),
    ("bot.flow",),
    ("bot.occasions",),
    ("bot.content", "bot.keyboards", "bot.typed_words", "bot.word_uses"),
    ("bot.rendering",),
    ("bot.dialogue", "bot.deciding", "bot.explaining", "bot.reviews", "bot.schema", "bot.word_filling"),
    ("bot.terminal", "bot.storage", "bot.word_exchange"),
    ("bot.cards", "bot.delivery.worker", "bot.delivery.telegram", "bot.inviting", "bot.retention", "bot.trying"),
    ("bot.delivery.mail_text", "bot.page_html"),
    ("bot.counting",),
    ("bot.figures",),
    ("bot.reading_aloud",),
    ("bot.word_sheets", "bot.word_po", "bot.word_report"),
    ("bot.versions",),
    ("bot.notices", "bot.previewing"),
    ("bot.batch",),
    ("bot.handover", "bot.invitations"),
    ("bot.delivery.beside", "bot.delivery.voices", "bot.delivery.topics", "bot.delivery.mail"),
    ("bot.turns", "bot.trial", "bot.following", "bot.hiding", "bot.half_way"),
    ("bot.distress",),
    ("bot.handlers", "bot.intake", "bot.profile", "bot.ticker"),
    ("bot.mailing",),
    ("bot.app",),
    ("bot.demo",),
    ("bot.cli",),
    ("bot.__main__",),
)
ALONE = "bot.sandbox"
"""Plays Telegram; knows nothing of the bot, and only the demo knows it."""

PURE: tuple[str, ...]
PURE = ("bot.rules", "bot.flow", "bot.leads", "bot.rendering", "bot.keyboards", "bot.dialogue", "bot.delivery.pacing")
PURE += ("bot.calendars", "bot.dates", "bot.letters", "bot.yes_no", "bot.typed_words")
PURE += ("bot.places", "bot.place_names", "bot.place_sounds", "bot.districts", "bot.wording", "bot.delivery.message")
PURE += ("bot.paging", "bot.pictograms", "bot.crisis_words", "bot.occasions")
PURE += ("bot.tokens", "bot.telegram_html", "bot.delivery.mail_text", "bot.mail_reading", "bot.page_html")
WORLD = {
    *("aiogram", "aiohttp", "aiosqlite", "alembic", "asyncio", "asyncpg", "concurrent", "contextvars", "io", "logging"),
    *("multiprocessing", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlalchemy", "sqlite3", "sqlmodel"),
    *("subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid", "zoneinfo"),
}
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}
WITH_THE_WORLD = {"open", "print", "input"}

ONLY_IN = {
    "aiogram": (
        *("bot.handlers", "bot.delivery.telegram", "bot.delivery.beside", "bot.delivery.voices", "bot.intake"),
        "bot.delivery.topics",
        *("bot.profile", "bot.app"),
    ),
    "aiohttp": (
        "bot.intake",
        "bot.app",
        "bot.sandbox",
        "bot.handlers.page",
        "bot.handlers.page_answers",
        "bot.mailing",
    ),
    "sqlalchemy": ("bot.storage",),
    "sqlmodel": ("bot.storage",),
    "alembic": ("bot.storage",),
    "telegram": ("bot.sandbox",),
    "nicegui": ("bot.sandbox.page", "bot.demo"),
    "fluent": ("bot.words", "bot.word_files", "bot.word_patterns", "bot.word_filling", "bot.authoring"),
    "yaml": ("bot.source",),
    "anyascii": ("bot.place_sounds",),
    "phonenumbers": ("bot.flow.answers",),
    "pydantic_settings": ("bot.settings",),
    "typer": ("bot.cli",),
    "icalendar": ("bot.calendar_files",),
    "aiosmtplib": ("bot.delivery.mail",),
    "aiosmtpd": ("bot.handlers.mail_in", "bot.mailing"),
    "mailparser_reply": ("bot.mail_reading",),
    "openpyxl": ("bot.word_sheets",),
    "xlsxwriter": ("bot.word_sheets", "bot.figures"),
}
EXCEPTIONS = {  # both only tell a database that cannot be reached from other mistakes
    ("bot.app", "sqlalchemy"),
    ("bot.cli.stored", "sqlalchemy"),
}


def within(module: str, package: str) -> bool:
    """Whether `module` is `package` or inside it."""
    return module == package or module.startswith(f"{package}.")


@cache
def modules() -> dict[str, tuple[Path, ast.Module]]:
    """Every module of the bot with its file and its code."""
    found = {}
    for path in sorted((ROOT / "bot").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "migrations" not in parts:
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = (path, ast.parse(path.read_text("utf-8")))
    return found


def imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every module imported, wherever it stands, with its line; `from bot import x` means bot.x."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield (inner if inner in modules() else str(node.module)), node.lineno


def place(path: Path, line: int) -> str:
    """File and line, to be clicked."""
    return f"{path.relative_to(ROOT)}:{line}"


def layer_of(module: str) -> tuple[int, str]:
    """The number of the layer and the package in it that holds `module`."""
    found = [(number, name) for number, layer in enumerate(LAYERS) for name in layer if within(module, name)]
    assert len(found) == 1, f"{module} stands in {len(found)} layers: give it one in LAYERS"
    return found[0]


def test_every_module_has_its_layer() -> None:
    for module in modules():
        if module not in ("bot", "bot.delivery") and not within(module, ALONE):
            layer_of(module)
    named = {name for layer in LAYERS for name in layer}
    assert named <= modules().keys(), f"not there: {named - modules().keys()}"


def test_a_module_imports_from_layers_below_its_own() -> None:
    wrong = []
    for module, (path, tree) in modules().items():
        if within(module, ALONE) or module in ("bot", "bot.delivery"):
            continue
        number, package = layer_of(module)
        for imported, line in imports(tree):
            if within(imported, "bot") and not within(imported, ALONE) and imported not in ("bot", package):
                other, other_package = layer_of(imported)
                if other >= number and other_package != package:
                    wrong.append(f"{place(path, line)}: {module} imports {imported}, which is not below it")
    assert not wrong, "\n".join(wrong)


def test_the_sandbox_knows_nothing_of_the_bot_and_only_the_demo_knows_it() -> None:
    wrong = []
    for module, (path, tree) in modules().items():
        for imported, line in imports(tree):
            inside, outside = within(imported, ALONE), within(imported, "bot") and not within(imported, ALONE)
            if (within(module, ALONE) and outside) or (inside and not within(module, ALONE) and module != "bot.demo"):
                wrong.append(f"{place(path, line)}: {module} imports {imported}")
    assert not wrong, "\n".join(wrong)


def test_the_core_is_pure() -> None:
    wrong = []
    for module, (path, tree) in modules().items():
        if not any(within(module, package) for package in PURE):
            continue
        wrong += [f"{place(path, line)}: imports {name}" for name, line in imports(tree) if name.split(".")[0] in WORLD]
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(value=ast.Name(id=owner), attr=name) if (owner, name) in CLOCKS:
                    wrong.append(f"{place(path, node.lineno)}: asks {owner}.{name}")
                case ast.Call(func=ast.Name(id=name)) if name in WITH_THE_WORLD:
                    wrong.append(f"{place(path, node.lineno)}: calls {name}")
                case ast.AsyncFunctionDef(name=name):
                    wrong.append(f"{place(path, node.lineno)}: {name} waits for something")
    assert not wrong, "\n".join(wrong)


def test_libraries_stay_where_they_belong() -> None:
    wrong = []
    for module, (path, tree) in modules().items():
        for imported, line in imports(tree):
            library = imported.split(".")[0]
            homes = ONLY_IN.get(library)
            if homes and not any(within(module, home) for home in homes) and (module, library) not in EXCEPTIONS:
                wrong.append(f"{place(path, line)}: {module} imports {library}, which belongs to {', '.join(homes)}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("module", ["bot.cli", "bot.content", "bot.terminal", "bot.deciding", "bot.storage.database"])
def test_importing_what_needs_no_telegram_does_not_import_its_libraries(module: str) -> None:
    script = f"import sys, {module}; print(*{{'aiogram', 'telegram', 'nicegui'}} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.split() == []
