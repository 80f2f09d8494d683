"""The words of one language as rows for a translator, and what comes back from one.

What the rows are written into (`word_sheets`, `word_po`) knows nothing of Fluent or of checks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.content import Authors, Snapshot
from bot.source import MAX_EXCERPT, Position, Problem, choices
from bot.word_files import LABEL_OF_A_LINE, TODO, longest
from bot.word_filling import filled, replaced
from bot.word_patterns import read_text, same_text, short_hash
from bot.word_reviews import Reviews, State, read_now, source_texts, state_of, text_in
from bot.word_uses import Use, use_of, uses
from bot.words import LAST_RESORT, REFERENCE


@dataclass(frozen=True, slots=True)
class Row:
    """One message for a translator.

    sources   the texts it is translated from: German, and English for all but English itself
    text      the translation as it stands; "" where there is none yet
    limit     characters it may have; on a button, those that a small telephone shows
    comment   what the German file says of it: mostly what its variables mean
    """

    id: str
    sources: tuple[str, ...]
    text: str
    use: Use
    limit: int
    state: State
    comment: str

    @property
    def source_hash(self) -> str:
        """Changes when a source does."""
        return short_hash(*self.sources)

    @property
    def text_hash(self) -> str:
        """Changes when the translation does."""
        return short_hash(self.text)


@dataclass(frozen=True, slots=True)
class Given:
    """One row as it comes back.

    text             what was filled in; "" where nothing was
    source, before   hashes of the sources and the text that the translator had before them; "" where that is not known
    unsure           the translator is not finished with it
    """

    at: Position
    id: str
    text: str
    source: str = ""
    before: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    changed     message → the text there is and the one that comes
    confirmed   outdated translations that the translator found still right
    problems    errors: nothing is to be written; warnings: these rows were left out, or deserve a look
    files       the word files that change, as they will be
    reviews     the record as it will be
    order       the messages of the language as they will stand in its files
    """

    changed: Mapping[str, tuple[str, str]]
    confirmed: tuple[str, ...]
    problems: tuple[Problem, ...]
    files: Mapping[str, str]
    reviews: Reviews
    order: tuple[str, ...]

    @property
    def refused(self) -> bool:
        """Whether nothing is to be written."""
        return any(problem.severity == "error" for problem in self.problems)


def tidy(text: str) -> str:
    """A text without what spreadsheets add: other line ends, their written-out returns, blanks at the ends of lines."""
    lines = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip(" \t\u00a0") for line in lines).strip()


def rows(found: Authors, locale: str, reviews: Reviews) -> list[Row]:
    """Every message people read, in the order of the German files."""
    words, wanted = found.words, dict.fromkeys(found.people)
    german = words.languages[REFERENCE].messages
    of_flows = uses(authored.flow for authored in found.flows)
    own = words.languages[locale].messages
    made = []
    for name in (*(name for name in german if name in wanted), *(name for name in wanted if name not in german)):
        state: State = state_of(words, locale, name, reviews.get(name)) if name in own else "todo"
        limit = LABEL_OF_A_LINE - found.labels[name] if name in found.labels else longest(name, found.labels)
        comment = german[name].comment if name in german else ""
        comment = "\n".join(line for line in comment.split("\n") if TODO not in line)
        text = "" if state == "todo" else text_in(words, locale, name)
        made.append(Row(name, source_texts(words, locale, name), text, use_of(name, of_flows), limit, state, comment))
    return made


def plan(found: Authors, files: Snapshot, locale: str, reviews: Reviews, given: Iterable[Given], on: date) -> Plan:
    """What comes of the rows a translator gives back for the language as it is in `files` now.

    Rows whose German, English or translation changed since they were handed out are left out, each with a warning: what
    was translated then is not what is wanted now. Texts that the check calls wrong are errors, told at their rows.
    """
    known = {row.id: row for row in rows(found, locale, reviews)}
    problems: list[Problem] = []
    taken: dict[str, Given] = {}
    confirmed: list[str] = []
    seen: dict[str, Given] = {}
    for one in given:
        row, text = known.get(one.id), tidy(one.text)
        if row is None:
            problems.append(_problem(one, "import-unknown", word=one.id, **choices(one.id, known)))
        elif one.id in seen:
            problems.append(_problem(one, "import-twice", message=one.id, first=str(seen[one.id].at)))
        elif text:
            seen[one.id] = one
            kind = _judged(row, one, text)
            if kind == "taken":
                taken[one.id] = one
            elif kind == "confirmed":
                confirmed.append(one.id)
            elif kind:
                told = {"told": str(read_text(text))} if kind == "import-not-fluent" else {}
                problems.append(_problem(one, kind, message=one.id, **told))
        else:
            seen[one.id] = one
    changed = {name: (known[name].text, tidy(one.text)) for name, one in taken.items()}
    fresh = _files(found, files, locale, {name: new for name, (_, new) in changed.items()})
    after = Authors({**files, **_bytes(fresh)}, on, (REFERENCE, LAST_RESORT, locale)) if fresh else found
    problems += _wrong_after(after, locale, taken)
    noted = {name: read_now(after.words, locale, name, "draft") for name in (*changed, *confirmed)}
    order = tuple(after.words.languages[locale].messages)
    return Plan(changed, tuple(confirmed), tuple(problems), fresh, {**reviews, **noted}, order)


def _judged(row: Row, one: Given, text: str) -> str:
    """What becomes of a row with a text: taken, confirmed, the kind of problem it has, or "" for nothing."""
    current = one.source in ("", row.source_hash)
    if row.text and same_text(text, row.text):
        return "confirmed" if row.state == "outdated" and current and not one.unsure else ""
    if one.before and one.before == short_hash(text):
        return ""  # handed out like this and not touched; it was changed elsewhere since
    if one.unsure:
        return "import-unsure"
    if not current:
        return "import-source-changed"
    if one.before not in ("", row.text_hash):
        return "import-text-changed"
    return "import-not-fluent" if isinstance(read_text(text), str) else "taken"


def _problem(one: Given, kind: str, **args: str | int) -> Problem:
    """A problem at the row, which is shown by the beginning of its text."""
    excerpt = tidy(one.text).split("\n")[0][:MAX_EXCERPT]
    return Problem(one.at, kind, tuple(sorted(args.items())), excerpt)


def _bytes(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in texts.items()}


def _files(found: Authors, files: Snapshot, locale: str, texts: Mapping[str, str]) -> dict[str, str]:
    """The word files that change when the texts are put in; messages the language lacks go where English has them."""
    now = {name: data.decode() for name, data in files.items() if name.endswith(".ftl") and isinstance(data, bytes)}
    own = found.words.languages[locale].messages
    start = next((authored.flow.name for authored in found.flows if authored.start), "bot")
    missing = [name for name in texts if name not in own]
    with_all = {**now, **filled(now, {locale: missing}, f"{start}.ftl")}
    fresh = {path: replaced(text, texts) for path, text in with_all.items() if path.startswith(f"locales/{locale}/")}
    return {path: text for path, text in fresh.items() if text != now.get(path)}


def _wrong_after(after: Authors, locale: str, taken: Mapping[str, Given]) -> list[Problem]:
    """What the check says of the texts that come, told at the rows they come from."""
    told = []
    for problem in after.problems:
        message = dict(problem.args).get("message")
        if problem.at.path.startswith(f"locales/{locale}/") and message in taken:
            one = taken[str(message)]
            told.append(_problem(one, problem.kind, **dict(problem.args)))
    return told
