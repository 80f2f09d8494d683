"""Three weeks of a district over Christmas: four coaches, one on leave, one with e-mail only, and two hundred people.

Everybody does what people do, as dice with a fixed seed decide: some stop half-way, some do not fit, some become leads;
coaches claim or do not, write, offer times, give back, forget. What must hold is checked at the end, from the outside:
no lead waits without somebody having been told, no message is lost or doubled, every appointment is reminded once.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

import pytest
from telegram import Message

from bot.content import Content
from bot.leads.hours import OFFICE, Calendar, is_holiday
from bot.settings import OFFICE_ZONE
from tests.journeys.browser import Browser, link_in
from tests.journeys.by_mail import MONA, ByMail, with_mail
from tests.journeys.clock import DrivenClock
from tests.journeys.meeting import presses_old
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage, staged
from tests.postoffice import Letter

FIRST, LAST = date(2026, 12, 7), date(2026, 12, 27)
LEAVE = (date(2026, 12, 14), date(2026, 12, 20))
PEOPLE = 200
HOURS = range(8, 21)
OFFICE_HOURS = Calendar(OFFICE, OFFICE_ZONE)
CLAIM, REMIND = "🙋 Übernehmen", "[Yes, and remind me once]"


@dataclass
class Meeting:
    """An agreed appointment, as the test knows it."""

    person: Player
    starts: datetime
    agreed: datetime
    cancelled: datetime | None = None


@dataclass
class District:
    """What has happened so far, as those it happened to know it."""

    stage: Stage
    mail: ByMail
    dice: random.Random
    people: dict[str, Player] = field(default_factory=dict)
    half_way: list[tuple[Player, bool]] = field(default_factory=list)
    said: dict[str, Player] = field(default_factory=dict)
    meetings: list[Meeting] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    written: Counter[str] = field(default_factory=Counter)

    def token(self) -> str:
        """A text nobody has written before."""
        self.written["tokens"] += 1
        return f"words-{self.written['tokens']}-{self.dice.randrange(10**6)}"

    @property
    def now(self) -> datetime:
        return self.stage.clock.utc()


@pytest.mark.timeout(400)  # so much happens that two slow cores need longer than for any other test
async def test_three_weeks_of_a_district(content: Content, sqlite_url: str) -> None:
    clock = DrivenClock(datetime(2026, 12, 7, 6, 30, tzinfo=UTC))
    async with staged(content, sqlite_url, clock, run=False) as stage, with_mail(stage) as mail:
        district = District(stage, mail, random.Random(7))
        karin = await stage.coordinator()
        sara = await stage.coach("Sara Yilmaz")
        ben = await stage.coach("Ben Berg", most_leads=8)
        dana = await stage.coach("Dana Dorn", hours="Di 9-12; Do 9-12")
        mona = await stage.mail_coach()
        await ben.says(f"/leave {LEAVE[0]:%d.%m.%Y}-{LEAVE[1]:%d.%m.%Y}")

        day = FIRST
        while day <= LAST:
            arrival = district.dice.choice(HOURS)
            for hour in HOURS:
                await comes(stage, day, hour)
                if hour == arrival:
                    await people_come(district, min(district.dice.randrange(7, 14), PEOPLE - len(all_of(district))))
                if not OFFICE_HOURS.is_open(district.now):
                    continue
                for coach, works in (
                    (sara, True),
                    (ben, not LEAVE[0] <= day <= LEAVE[1]),
                    (dana, day.isoweekday() in (2, 4)),
                ):
                    if works:
                        await coach_works(district, coach)
                await mona_works(district)
                await people_answer(district)
            day += timedelta(days=1)
        await people_come(district, PEOPLE - len(all_of(district)))
        await comes(stage, day + timedelta(days=2), 12)  # whoever stopped on the last day is reminded too

        assert len(all_of(district)) == PEOPLE
        await check_nobody_waited_unseen(stage, karin)
        check_messages(district, (sara, ben, dana))
        check_reminders(district)
        for person, wanted in district.half_way:
            assert person.screen.count("You have started and not answered all the questions yet") == int(wanted)
        assert await stage.count("outbox") == 0
        statuses = Counter(status for (status,) in await stage.sql("SELECT status FROM lead"))
        assert statuses["closed"] and statuses["coaching"] and sum(statuses.values()) >= 30, statuses
        assert mona and len(district.meetings) >= 10 and district.said


def all_of(district: District) -> list[Player]:
    """Everybody who has come, whatever became of them."""
    return [*district.people.values(), *(person for person, _ in district.half_way)]


async def comes(stage: Stage, day: date, hour: int) -> None:
    """Lets the time pass until then; what was due is done and said."""
    moment = datetime(day.year, day.month, day.day, hour, tzinfo=OFFICE_ZONE)
    await stage.ticks(max(moment - stage.clock.utc(), timedelta(seconds=1)))
    await stage.settles()


async def people_come(district: District, number: int) -> None:
    """One of four becomes a lead, some stop half-way, and most do not fit; all of them at the same time."""
    dice = district.dice
    talks: list[tuple[Player, tuple[str, ...]]] = []
    for _ in range(number):
        person, name, fate = district.stage.somebody(), f"Person{len(all_of(district))}", dice.random()
        if 0.25 <= fate < 0.45:
            wanted = dice.random() < 0.5
            talks.append((person, ("/start", "[English]", REMIND if wanted else "[Yes, start]", "44135", "19")))
            district.half_way.append((person, wanted))
            continue
        rest = (*to_review(name), *SEND) if fate < 0.25 else ("44135", str(dice.choice((15, 33, 41))))
        talks.append((person, ("/start", "[English]", "[Yes, start]", *rest)))
        district.people[name] = person
    await together(district.stage, talks)


async def together(stage: Stage, talks: Sequence[tuple[Player, Sequence[str]]]) -> None:
    """Many people answer at once: all write what they write in a row, or press, and then wait for the bot."""
    parted = [(player, list(_parts(said))) for player, said in talks]
    for turn in range(max((len(parts) for _, parts in parted), default=0)):
        for player, parts in parted:
            for one in parts[turn] if turn < len(parts) else ():
                if one.startswith("["):
                    await player.phone.taps(*player.button(one[1:-1]))
                else:
                    player.stage.noted.add(one)
                    await player.phone.types(one)
        await stage.settles()


def _parts(said: Sequence[str]) -> Iterator[list[str]]:
    """Every press for itself, and what is typed in a row together."""
    for pressing, run in groupby(said, lambda one: one.startswith("[")):
        answers = list(run)
        yield from ([one] for one in answers) if pressing else [answers]


async def coach_works(district: District, coach: Player) -> None:
    """An hour of a coach who has other things to do too: a claim, and something for one of those they have."""
    dice = district.dice
    free = [message for message in coach.received if CLAIM in labels_of(message)]
    if free and dice.random() < 0.4:
        await coach.presses(CLAIM, on=dice.choice(free))
    mine = [
        message for message in coach.received if "Name: " in words_of(message) and "✍️ Schreiben" in labels_of(message)
    ]
    if not mine or dice.random() < 0.3:
        return
    chosen = dice.choice(mine)
    match dice.choice(("write", "write", "times", "times", "sentence", "coaching", "give back", "close")):
        case "write":
            await writes(district, coach, chosen)
        case "times":
            await offers(district, coach, chosen)
        case "sentence":
            await coach.presses("💬 Fertiger Satz", on=chosen)
        case "coaching":
            await coach.presses("📌 Stand", on=chosen)
            if any("im Coaching" in label for label in labels_of(coach.last)):
                await coach.presses("im Coaching", on=coach.last)
        case "give back" if dice.random() < 0.2:
            await coach.presses("↩️ Abgeben", on=chosen)
        case "close" if dice.random() < 0.3:
            await coach.presses("☑️ Abschließen", on=chosen)
            if "passt doch nicht" in labels_of(coach.last):
                await coach.presses("passt doch nicht", on=coach.last)
        case _:
            pass


def person_in(district: District, message: Message) -> Player:
    """Whom a message with the name is about."""
    (name,) = re.findall(r"Name: (Person\d+)", words_of(message))
    return district.people[name]


async def writes(district: District, coach: Player, chosen: Message) -> None:
    """Writes to somebody, if they are still theirs; what the bot takes has to arrive."""
    came = await coach.presses("✍️ Schreiben", on=chosen)
    if "Antworten Sie auf diese Nachricht" in came:
        token = district.token()
        if "Ihre Nachricht geht an" in await coach.replies(coach.last, token):
            district.said[token] = person_in(district, chosen)


async def offers(district: District, coach: Player, chosen: Message) -> None:
    """Offers a time in two days and one in three."""
    came = await coach.presses("📅 Termin", on=chosen)
    if "Wann und wo möchten Sie" in came:
        days = [district.now.astimezone(OFFICE_ZONE).date() + timedelta(days=ahead) for ahead in (2, 3)]
        hour = district.dice.randrange(9, 17)
        lines = [f"{day:%d.%m.} {hour}:30" for day in days]
        await coach.replies(coach.last, "\n".join([*lines, "Ort: Rathaus"]))


async def people_answer(district: District) -> None:
    """People pick times, write, cannot come, or take everything back."""
    for name, person in district.people.items():
        if name in district.gone or not person.received:
            continue
        act = district.dice.random()
        newest = {label: message for message in person.received for label in labels_of(message)}
        times = [label for label in newest if re.search(r"20\d\d, \d\d:30$", label)]
        if times and act < 0.5:
            await picks(district, person, times[-1], newest[times[-1]])
        elif "I cannot come" in newest and act < 0.02:
            await person.presses("I cannot come", on=newest["I cannot come"])
            if "will offer you other times" in person.new:
                open_ones = [one for one in district.meetings if one.person is person and one.cancelled is None]
                open_ones[-1].cancelled = district.now
        elif "End the talk" in newest and act < 0.05:
            token = district.token()
            if await person.says(token) == "":
                district.said[token] = person
        elif "End the talk" in newest and act < 0.055:
            await person.answers("/delete", "[Yes, delete everything]")
            district.gone.add(name)
            for one in district.meetings:
                if one.person is person and one.cancelled is None:
                    one.cancelled = district.now


async def picks(district: District, person: Player, label: str, message: Message) -> None:
    """Picks a time that is still offered."""
    came = await presses_old(person, label, message)
    fixed = re.search(r"is fixed:\n\n\w+, (\w+ \d+, \d+), (\d+:\d+)", came)
    if fixed is not None and "no longer valid" not in came:
        for one in district.meetings:  # a new one takes the place of the one before
            if one.person is person and one.cancelled is None and one.starts > district.now:
                one.cancelled = district.now
        local = datetime.strptime(f"{fixed[1]} {fixed[2]}", "%B %d, %Y %H:%M").replace(tzinfo=OFFICE_ZONE)
        district.meetings.append(Meeting(person, local.astimezone(UTC), district.now))


async def mona_works(district: District) -> None:
    """Opens the link of a request that nobody has taken, now and then, and writes; answers some of what comes."""
    letters = [letter for letter in district.mail.office.to(MONA) if "/lead/" in letter.text]
    if not letters or district.dice.random() < 0.7:
        return
    async with Browser() as browser:
        await browser.opens(link_in(district.dice.choice(letters[-6:])))
        if "<button>Übernehmen</button>" not in browser.page:
            return
        await browser.presses("Übernehmen")
        found = re.search(r"Name: (Person\d+)", browser.words)
        if found is not None and "<button>Senden</button>" in browser.page:
            token = district.token()
            await browser.presses("Senden", value=token)
            await district.stage.settles()
            district.said[token] = district.people[found[1]]
    await district.stage.settles()


async def check_nobody_waited_unseen(stage: Stage, karin: Player) -> None:
    """Whoever waited eight office hours for a coach, or for a word of theirs, did not wait unseen."""
    events = await stage.sql("SELECT lead_id, kind, at, detail FROM lead_event ORDER BY id")
    moves: dict[int, list[tuple[str, datetime, str]]] = {}
    for lead_id, kind, at, detail in events:
        moves.setdefault(lead_id, []).append((kind, datetime.fromisoformat(str(at)).replace(tzinfo=UTC), detail))
    waits = 0
    for lead_id, found in moves.items():
        since: datetime | None = None
        steps: list[str] = []
        for kind, at, detail in [*found, ("closed", stage.clock.utc(), "")]:
            if kind == "waited":
                steps.append(detail)
                continue
            if since is not None:
                hours = office_hours(since, at)
                waits += hours > timedelta(hours=8)
                assert hours < timedelta(hours=8, minutes=1) or steps, (lead_id, since, at)
                assert hours < timedelta(hours=16, minutes=1) or "escalate" in steps, (lead_id, since, at)
                if "escalate" in steps:
                    assert f"Anfrage {lead_id}" in karin.screen
            steps = []
            since = at if kind in ("opened", "released", "claimed", "passed", "reopened") else None
    assert waits  # otherwise nothing was tried


def office_hours(since: datetime, until: datetime) -> timedelta:
    """Working time of the office between two moments."""
    day, total = since.astimezone(OFFICE_ZONE).date(), timedelta()
    while day <= until.astimezone(OFFICE_ZONE).date():
        for start, end in OFFICE_HOURS.slots(day):
            total += max(min(end, until) - max(start, since), timedelta())
        day += timedelta(days=1)
    return total


def check_messages(district: District, coaches: tuple[Player, ...]) -> None:
    """What was taken has arrived, once, at one person or one coach."""
    letters: list[Letter] = district.mail.office.to(MONA)
    for token, person in district.said.items():
        theirs = [message for message in person.phone.chat.messages if token in words_of(message)]
        from_bot = [message for message in theirs if message.from_user == district.stage.sandbox.bot]
        own = len(theirs) - len(from_bot)
        with_coaches = sum(token in words_of(message) for coach in coaches for message in coach.received)
        with_coaches += sum(token in letter.text for letter in letters)
        assert (len(from_bot), with_coaches) == ((0, 1) if own else (1, 0)), token


def check_reminders(district: District) -> None:
    """Every appointment that took place was reminded of, once the evening before and once two hours before."""
    evenings: Counter[int] = Counter()
    hours: Counter[int] = Counter()
    for one in district.meetings:
        until = one.cancelled or one.starts
        start = one.starts.astimezone(OFFICE_ZONE)
        evening = datetime.combine(start.date() - timedelta(days=1), datetime.min.time(), OFFICE_ZONE) + timedelta(
            hours=18
        )
        if one.agreed < evening < until and evening <= district.now:
            evenings[one.person.id] += 1
        if one.agreed < one.starts - timedelta(hours=2) < until and one.starts - timedelta(hours=2) <= district.now:
            hours[one.person.id] += 1
    for person in district.people.values():
        reminded = Counter(
            line for message in person.received for line in re.findall("Reminder: (tomorrow|your)", words_of(message))
        )
        assert (reminded["tomorrow"], reminded["your"]) == (evenings[person.id], hours[person.id]), person.screen
    assert evenings and hours
    assert not any(is_holiday(one.agreed.astimezone(OFFICE_ZONE).date()) for one in district.meetings)
