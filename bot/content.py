"""Everything that is authored (flows, tables, places, districts, words), read in one go and cross-checked."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot.crisis_words import CrisisWords, check_crisis, load_crisis
from bot.districts import Districts, load_districts, table_named
from bot.flow import naming
from bot.flow.cases import Case, load_cases
from bot.flow.check import Proven, check_flow, check_services, over_rules
from bot.flow.load import Authored, Parts, load_flow
from bot.flow.model import Flow, Question, Service
from bot.flow.questions import Files
from bot.flow.services import load_services
from bot.glossary import Glossary, load_glossary
from bot.number_words import NumberWords, load_numbers
from bot.occasions import Known, Occasions, load_occasions
from bot.office import STANDARD, OfficeClock, load_office
from bot.pictograms import NO_PICTOGRAMS, Pictograms, load_pictograms
from bot.places import Places, load_places
from bot.recordings import HEAD, Recording, Recordings, check_recordings
from bot.source import Items, Position, Problem, Problems, Source, choices, ordered, read_yaml
from bot.word_files import check_words, load_words, problems_of, some
from bot.word_reviews import FILE as REVIEW_FILE
from bot.word_reviews import Reviews, load_reviews, path_of, state_of
from bot.wording import BUTTONS, FOR_ADMINS, FOR_COACHES, FOR_DEMO, FOR_PEOPLE, NUMBERS_IN, OPENING, variables
from bot.words import LAST_RESORT, REFERENCE, Words
from bot.yes_no import YesNo, load_yes_no

ROOT = Path(__file__).resolve().parent.parent
PLACES, DISTRICTS, SERVICES = "flows/places.yaml", "flows/districts.yaml", "flows/services.yaml"
OFFICE = "flows/office.yaml"
NUMBERS, YES_NO, GLOSSARY = "locales/numbers.yaml", "locales/yes_no.yaml", "locales/glossary.yaml"
PICTOGRAMS, CRISIS = "locales/pictograms.yaml", "locales/crisis.yaml"
EVENTS = "flows/events/"
AUTHORED = (
    *("flows/*.yaml", "flows/questions/*.yaml", "flows/tables/*.yaml", f"{EVENTS}*.yaml"),
    *("locales/*/*.ftl", "locales/*.yaml"),
)
"""The files a bot runs on; cases, and the records of what was reviewed, are for authors alone."""
RECORDINGS = "locales/*/audio/*"
CASES = "flows/cases/"
FOR_AUTHORS = (f"{CASES}*.yaml", f"locales/*/{REVIEW_FILE}")

NO_RECORDINGS: Recordings = {}

Snapshot = Mapping[str, bytes | str]
"""Every authored file by its path below the root: its bytes, or why it cannot be read."""


@dataclass(frozen=True, slots=True)
class Content:
    """One consistent state of all authored files.

    start      the flow people begin with
    office     the hours and deadlines that leads are watched by
    warnings   what stops nothing
    version    hash of the files' bytes
    files      those files
    recordings the recordings as they were found; they belong to no version
    events     what people are invited to
    """

    flows: Mapping[str, Flow]
    start: Flow
    office: OfficeClock
    words: Words
    crisis: CrisisWords
    proven: Mapping[str, Proven]
    warnings: tuple[Problem, ...]
    version: str
    files: Mapping[str, bytes]
    recordings: Recordings
    events: Occasions = field(default_factory=dict)

    def flow_of(self, name: str) -> Flow:
        """The flow of that name; the one people begin with when it is gone, or none was begun."""
        return self.flows.get(name, self.start)


def authored(root: Path) -> list[Path]:
    """Every authored file below `root`, cases among them; hidden ones are what editors and systems lay beside them."""
    return _visible(root, (*AUTHORED, *FOR_AUTHORS))


def recorded(root: Path) -> list[Path]:
    """Every file in a folder for recordings below `root`."""
    return _visible(root, (RECORDINGS,))


def _visible(root: Path, patterns: Iterable[str]) -> list[Path]:
    found = (path for pattern in patterns for path in root.glob(pattern))
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(root).parts))


def snapshot(root: Path) -> Snapshot:
    """Every authored file below `root` as it is now."""
    found: dict[str, bytes | str] = {}
    for path in authored(root):
        written = path.relative_to(root).as_posix()
        name = written.encode("utf-8", "replace").decode()
        try:
            # A name in another encoding could be neither kept nor told.
            found[name] = path.read_bytes() if name == written else os.strerror(errno.EILSEQ)
        except OSError as error:
            found[name] = str(error.strerror)
    return found


def recordings(root: Path) -> Recordings:
    """The recordings below `root`, by what can be told of them without reading them whole."""
    found: dict[str, Recording] = {}
    for path in recorded(root):
        name = path.relative_to(root).as_posix().encode("utf-8", "replace").decode()
        try:
            with path.open("rb") as file:
                found[name] = Recording(file.read(HEAD), os.fstat(file.fileno()).st_size)
        except OSError as error:
            found[name] = Recording(b"", 0, str(error.strerror))
    return found


def write_whole(path: Path, data: bytes) -> None:
    """Put new bytes in the file's place in one go: a running bot may be reading it. Raises `OSError`."""
    fresh = path.with_name(f".{path.name}.new")  # no name that the bot reads
    fresh.write_bytes(data)
    if path.exists():
        shutil.copymode(path, fresh)
    fresh.replace(path)


def load_content(root: Path, on: date, languages: Iterable[str] = ()) -> Content:
    """Read and check everything below `root` (flows/, locales/); see `load_snapshot`."""
    return load_snapshot(snapshot(root), on, languages, recordings(root))


def load_snapshot(
    files: Snapshot, on: date, languages: Iterable[str] = (), heard: Recordings = NO_RECORDINGS
) -> Content:
    """Check everything in `files` as of the local day `on`.

    languages  load only these (commands that speak to nobody need not read all); all when empty

    Raises `Problems` naming every mistake in every file.
    """
    return _content(Authors(files, on, languages, heard), files)


def load_with_cases(root: Path, on: date, languages: Iterable[str] = ()) -> tuple[Content, tuple[Case, ...]]:
    """As `load_content`, with the decision cases; a mistake in a case is raised like any other.

    Only those who check read cases: a running bot decides without them, and the people who talk to it must not
    wait for a change because somebody mistyped what they expect of it.
    """
    files = snapshot(root)
    found = Authors(files, on, languages, recordings(root))
    cases, wrong = found.cases()
    if wrong:
        raise Problems([*found.problems, *wrong])
    return _content(found, files), cases


def _content(found: Authors, files: Snapshot) -> Content:
    if any(problem.severity == "error" for problem in found.problems) or not found.flows:
        raise Problems(found.problems)
    flows = {authored.flow.name: authored.flow for authored in found.flows}
    start = next(authored.flow for authored in found.flows if authored.start)
    return Content(
        flows={start.name: start, **flows},
        start=start,
        office=found.office,
        words=found.words,
        crisis=found.crisis,
        proven=found.proven,
        warnings=ordered([*found.problems, *found.unheard]),
        version=found.version,
        files={name: data for name, data in files.items() if isinstance(data, bytes)},
        recordings=found.recordings,
        events=found.events,
    )


class Authors:
    """What the authored files say, as far as it can be understood, and every problem in them.

    names     the names of all flow files
    flows     the flows that could be read, put together with operator and consent
    proven    by flow: the proofs of its tables
    missing   language → the messages it has not got
    unheard   what is wrong with recordings: people hear one less, and nothing else waits for it
    people    the messages that every language must have
    labels    those that stand on buttons
    """

    def __init__(
        self, files: Snapshot, on: date, languages: Iterable[str] = (), heard: Recordings = NO_RECORDINGS
    ) -> None:
        self._reader = _Reader(files)
        self._on = on
        self._all_languages = not frozenset(languages)
        self._shared: list[Source] = []
        self.names: tuple[str, ...] = ()
        wanted = frozenset(languages)
        self.flows, complete = self._flows()
        self._complete = complete
        self.office = self._reader.read(OFFICE, load_office) or STANDARD
        self.proven = {authored.flow.name: check_flow(authored, on) for authored in self.flows}
        self.words = self._words(wanted, complete)
        self.crisis = self._crisis()
        self.events = self._events()
        sources = [source for authored in self.flows for source in authored.sources]
        sources += self._shared
        self.problems = ordered([*self._reader.problems, *problems_of(sources)])
        self.recordings = heard
        self.unheard = self._listen(wanted)
        self.version = self._reader.hash.hexdigest()[:12]

    def cases(self) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
        """The decision cases, and what is wrong in their files; what they say is checked against flows that hold."""
        holds = self._complete and not any(
            problem.severity == "error" and problem.at.path.startswith("flows/") for problem in self.problems
        )
        reader = _Reader(self._reader.files)  # of its own: what is read here belongs to no version
        read = [(path, text) for path, text in reader.named(CASES).values() if text is not None]
        cases, wrong = load_cases(read, {one.flow.name: one.flow for one in self.flows} if holds else None)
        over = [problem for one in self.flows if holds for problem in over_rules(one, cases, self._on)]
        return cases, ordered([*reader.problems, *wrong, *over])

    def reviews(self) -> tuple[Mapping[str, Reviews], tuple[Problem, ...]]:
        """Language → its record of what was reviewed, and what is wrong with the records or outdated since."""
        reader = _Reader(self._reader.files)  # of its own, as for cases
        found: dict[str, Reviews] = {}
        for name in reader.files:
            locale = name.split("/")[1]
            if name != path_of(locale) or (text := reader.text(name)) is None:
                continue
            source = Source(name, text)
            if locale not in self.words.languages or locale == REFERENCE:
                if self._all_languages or locale == REFERENCE:
                    source.report(Position(name, 1, 1), "review-nothing", language=locale)
            elif read := reader.understood(name, text, load_reviews):
                found[locale] = read[0]
                for message, at in read[1].items():
                    if message not in self.words.languages[locale].messages:
                        source.report(at, "review-gone", message=message)
                reader.problems += self._outdated(locale, read[0])
            reader.problems += source.problems
        return found, ordered(reader.problems)

    def _outdated(self, locale: str, reviews: Reviews) -> Iterator[Problem]:
        """One reminder per file, as for what is still to be translated."""
        files: dict[str, list[str]] = {}
        for name, message in self.words.languages[locale].messages.items():
            if name in reviews and state_of(self.words, locale, name, reviews[name]) == "outdated":
                files.setdefault(message.at.path, []).append(name)
        for path, names in files.items():
            source = Source(path, _Reader(self._reader.files).text(path) or "")
            at = self.words.languages[locale].messages[names[0]].at
            source.report(at, "translation-outdated", count=len(names), names=some(names))
            yield from source.problems

    def _flows(self) -> tuple[list[Authored], bool]:
        """The flows with all they stand on, and whether that is all there is; broken files leave the others be."""
        read = self._reader
        places = self._places = read.read(PLACES, load_places)
        districts = read.read(DISTRICTS, lambda text, path: load_districts(text, path, places))
        names = read.named("flows/", but=(PLACES, DISTRICTS, SERVICES, OFFICE))
        self.names = tuple(names)
        services = read.services(tuple(names))
        tables, blocks = read.named("flows/tables/"), read.named("flows/questions/")
        numbers, yes_no = read.read(NUMBERS, load_numbers), read.read(YES_NO, load_yes_no)
        parts = Parts(
            tables,
            blocks,
            services.by_key,
            places or Places.none(),
            districts or Districts.none(),
            numbers or NumberWords({}),
            yes_no or YesNo({}),
            services.unread,
        )
        flows = [
            flow
            for path, text in names.values()
            if text is not None and (flow := read.understood(path, text, lambda t, p: load_flow(t, p, parts)))
        ]
        complete = len(flows) == len(names) and places is not None and districts is not None
        complete = complete and not services.unread and not services.source.problems
        if complete:
            flows = self._together(flows)
            check_services(services.source, services.at, flows)
            _check_files(flows, parts, read)
            _check_local(flows, parts.districts)
        else:  # what can be told of the tables without a flow
            used = {source.path for flow in flows for source in flow.sources}
            for path, text in (*tables.values(), *blocks.values()):
                if text is not None and path not in used:
                    read.understood(path, text, read_yaml)
        pictograms = read.pictograms({one.key: naming.options(one) for one in _asked(flows)} if complete else None)
        for authored in flows:
            authored.flow = replace(authored.flow, pictograms=pictograms.found)
        self._shared = [services.source, parts.districts.source, pictograms.source]
        return flows, complete

    @staticmethod
    def _together(flows: list[Authored]) -> list[Authored]:
        """Operator and consent of the flow people begin with hold for all."""
        starts = [authored for authored in flows if authored.start]
        if len(starts) != 1:
            named = ", ".join(authored.flow.name for authored in starts)
            for authored in starts or flows[:1]:
                kind, args = ("start-twice", {"flows": named}) if starts else ("start-missing", {})
                authored.source.report(authored.start_at, kind, **args)
        for authored in flows:
            if len(starts) == 1 and not authored.start:
                first = starts[0].flow
                for key, at in authored.only_in_start.items():
                    authored.source.report(at, "only-in-start", key=key)
                authored.flow = replace(authored.flow, operator=first.operator, consent=first.consent)
        return flows

    def _words(self, wanted: frozenset[str], complete: bool) -> Words:
        read = self._reader
        words, sources = load_words(
            (name.split("/")[1], name, text)
            for name in read.files
            if name.endswith(".ftl") and (not wanted or name.split("/")[1] in wanted)
            if (text := read.text(name)) is not None
        )
        if not words.languages:
            read.problems.append(Problem(Position("locales", 1, 1), "no-words"))
        elif REFERENCE not in words.languages and (not wanted or REFERENCE in wanted):
            read.problems.append(Problem(Position(f"locales/{REFERENCE}", 1, 1), "language-needed"))
        flows = [authored.flow for authored in self.flows]
        of_people = dict.fromkeys(name for flow in flows for name in naming.for_people(flow))
        of_coaches = dict.fromkeys(name for flow in flows for name in naming.for_coaches(flow))
        only = {REFERENCE: (*FOR_COACHES, *FOR_ADMINS, *of_coaches), LAST_RESORT: FOR_DEMO}
        labels = dict.fromkeys(BUTTONS, 0) | {name: front for flow in flows for name, front in naming.labels(flow)}
        glossary = read.read(GLOSSARY, load_glossary) or Glossary({})
        people = (*FOR_PEOPLE, *of_people)
        opening = OPENING | {naming.intro(flow.name) for flow in flows}
        self.missing = check_words(
            words, sources, people, only, variables(), labels, glossary, opening, NUMBERS_IN, whole=complete
        )
        self.people, self.labels = people, labels
        read.problems += problems_of(sources)
        return words

    def _listen(self, wanted: frozenset[str]) -> tuple[Problem, ...]:
        """Note in each language what can be listened to in it; gives what is wrong."""
        spoken = {path: one for path, one in self.recordings.items() if not wanted or path.split("/")[1] in wanted}
        known = {name for authored in self.flows for name in naming.to_hear(authored.flow)}
        playable, wrong = check_recordings(spoken, known if self._complete else None)
        for locale, names in playable.items():
            if locale in self.words:
                self.words.languages[locale].recordings = names
        return ordered(wrong)

    def _crisis(self) -> CrisisWords:
        crisis = self._reader.read(CRISIS, load_crisis) or CrisisWords.none()
        check_crisis(crisis, self.words.locales(), self._harmless())
        self._shared.append(crisis.source)
        return crisis

    def _events(self) -> Occasions:
        read = self._reader
        languages = sorted({name.split("/")[1] for name in read.files if name.endswith(".ftl")})
        ordered_flows = sorted(self.flows, key=lambda authored: not authored.start)
        questions = [question for authored in ordered_flows for question in authored.flow.questions]
        known = Known(languages, questions if self._complete else None, self._places)
        files = [(path, text) for path, text in read.named(EVENTS).values() if text is not None]
        found, problems = load_occasions(files, known, self._on)
        read.problems += problems
        return found

    def _harmless(self) -> Iterator[str]:
        """What people answer to the questions of the flows: places, numbers in words, and what buttons say."""
        for flow in (authored.flow for authored in self.flows):
            yield from flow.places.names()
            yield from flow.numbers.words
            for name, _ in naming.labels(flow):
                for language in self.words.languages.values():
                    if name in language.messages:
                        yield language.messages[name].text


def _check_files(flows: Iterable[Authored], parts: Parts, read: _Reader) -> None:
    """A file that no flow uses is a mistake: its author believes that it counts."""
    tables = {name for authored in flows for name in authored.tables_at}
    blocks = {name for authored in flows for name in authored.included}
    for kind, files, used in (("table-unused", parts.tables, tables), ("block-unused", parts.blocks, blocks)):
        for name, (path, text) in files.items():
            if text is not None and name not in used:
                source = Source(path, text)
                source.report(Position(path, 1, 1), kind, block=name)
                read.problems += source.problems
                read.understood(path, text, read_yaml)


def _check_local(flows: Iterable[Authored], districts: Districts) -> None:
    """A district's rule belongs to a table that some flow uses."""
    tables = {name for authored in flows for name in authored.tables_at}
    for node in districts.rules.values():
        for item in node.items if isinstance(node, Items) else ():
            table = table_named(item)
            if table is not None and table.value not in tables:
                name = str(table.value)
                districts.source.report(table.at, "local-table", table=name, **choices(name, sorted(tables)))


T = TypeVar("T")


def _asked(flows: Iterable[Authored]) -> Iterator[Question]:
    """Every question whose answers stand on buttons."""
    questions = (question for authored in flows for question in authored.flow.questions)
    return (question for question in questions if naming.options(question))


@dataclass(slots=True)
class _Pictograms:
    source: Source
    found: Pictograms


@dataclass(slots=True)
class _Services:
    source: Source
    by_key: Mapping[str, Service]
    at: Mapping[str, Position]
    unread: bool


class _Reader:
    """Reads files once, hashing what was read; collects what is wrong with them."""

    def __init__(self, files: Snapshot) -> None:
        self.files = files
        self.hash = hashlib.sha256()
        self.problems: list[Problem] = []

    def named(self, folder: str, but: tuple[str, ...] = ()) -> Files:
        """The files right in `folder` by the name of each, without its ending."""
        inside = [name for name in self.files if name.startswith(folder) and "/" not in name[len(folder) :]]
        return {Path(name).stem: (name, self.text(name)) for name in inside if name not in but}

    def services(self, flows: tuple[str, ...]) -> _Services:
        """The services; none where their file cannot be read."""
        text = self.text(SERVICES)
        source = Source(SERVICES, text or "")
        if text is None:
            return _Services(source, {}, {}, True)
        found = self.understood(SERVICES, text, lambda _text, _path: load_services(source, flows))
        return _Services(source, *(found or ({}, {})), found is None)

    def pictograms(self, questions: Mapping[str, tuple[str, ...]] | None) -> _Pictograms:
        """The pictograms, compared with the options of the questions; none where their file cannot be read."""
        text = self.text(PICTOGRAMS)
        source = Source(PICTOGRAMS, text or "")
        if text is None:
            return _Pictograms(source, NO_PICTOGRAMS)
        found = self.understood(PICTOGRAMS, text, lambda _text, _path: load_pictograms(source, questions))
        return _Pictograms(source, found or NO_PICTOGRAMS)

    def read(self, name: str, load: Callable[[str, str], T]) -> T | None:
        """What `load` makes of the file; None after a problem."""
        text = self.text(name)
        return None if text is None else self.understood(name, text, load)

    def understood(self, name: str, text: str, load: Callable[[str, str], T]) -> T | None:
        try:
            return load(text, name)
        except Problems as error:
            self.problems += error.problems
            return None

    def text(self, name: str) -> str | None:
        """The file's text; a file that is missing or not UTF-8 is a problem."""
        read = self.files.get(name, "No such file or directory")
        if isinstance(read, str):
            self.problems.append(Problem(Position(name, 1, 1), "cannot-read", (("told", read),)))
            return None
        self.hash.update(name.encode() + b"\0" + read)
        try:
            return read.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = read[: error.start].count(b"\n") + 1
            self.problems.append(Problem(Position(name, line, 1), "not-utf-8"))
            return None
