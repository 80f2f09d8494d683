"""Subscriptions and invitations: nobody invited twice, no seat given twice, and nothing kept after a no."""

import asyncio
from datetime import datetime, timedelta

from bot.delivery.message import Message
from bot.storage.database import Database
from bot.storage.invitations import Invitation
from tests.storage.samples import joined

FAIR = "jobmesse"
QUIET = timedelta(minutes=10)


async def subscribed(database: Database, now: datetime, *chats: int, district: str = "05913") -> list[int]:
    """People who want invitations, and have been silent for long; their ids."""
    ids = []
    async with database.unit() as unit:
        for chat_id in chats:
            person = await unit.people.ensure(chat_id, "uk", now - 2 * QUIET)
            await unit.consents.give(person.id, "events", "1", "uk", "hash", now)
            await unit.subscriptions.begin(person.id, district, {"age": 19, "goals": ("work",)}, now)
            ids.append(person.id)
    return ids


async def invited(database: Database, now: datetime, *chats: int) -> list[Invitation]:
    """Invitations of people in these chats."""
    ids = await subscribed(database, now, *chats)
    async with database.unit() as unit:
        assert await unit.invitations.invite(FAIR, ids, "then", now) == set(ids)
        return [one for person_id in ids if (one := await unit.invitations.of(FAIR, person_id)) is not None]


async def candidates(database: Database, now: datetime, after: int = 0, limit: int = 10) -> list[int]:
    """The chats of those who may be invited."""
    async with database.unit() as unit:
        found = await unit.invitations.candidates(FAIR, {"05913"}, {"uk"}, now - QUIET, after, limit)
    return [one.chat_id for one in found]


async def test_answers_are_given_back_as_they_were(database: Database, now: datetime) -> None:
    (person_id,) = await subscribed(database, now, 7)
    async with database.unit() as unit:
        kept = await unit.subscriptions.of(person_id)
        (candidate,) = await unit.invitations.candidates(FAIR, None, None, now - QUIET, 0, 10)
    assert kept is not None and dict(kept.answers) == {"age": 19, "goals": ("work",)} == dict(candidate.answers)


async def test_candidates_come_in_portions_and_each_once(database: Database, now: datetime) -> None:
    ids = await subscribed(database, now, 7, 8, 9)
    assert await candidates(database, now, limit=2) == [7, 8]
    assert await candidates(database, now, after=ids[1], limit=2) == [9]
    async with database.unit() as unit:
        await unit.invitations.invite(FAIR, ids[:1], "then", now)
    assert await candidates(database, now) == [8, 9]


async def test_who_writes_is_blocked_or_a_coach_is_no_candidate(database: Database, now: datetime) -> None:
    await subscribed(database, now, 6, 7, 8, 9)
    await subscribed(database, now, 5, district="05915")
    async with database.unit() as unit:
        await unit.chats.note([(7, 1)], now - timedelta(minutes=1))
        await unit.people.mark_blocked(8, now)
        await joined(unit, now, 9)
    assert await candidates(database, now) == [6]


async def test_of_two_processes_one_invites(database: Database, others: list[Database], now: datetime) -> None:
    ids = await subscribed(database, now, *range(100, 120))

    async def invite(process: Database) -> set[int]:
        async with process.unit() as unit:
            return await unit.invitations.invite(FAIR, ids, "then", now)

    told = await asyncio.gather(*map(invite, [database, *others]))

    assert sorted(person_id for one in told for person_id in one) == ids


async def test_there_is_never_one_yes_more_than_seats(
    database: Database, others: list[Database], now: datetime
) -> None:
    invitations = await invited(database, now, *range(100, 112))
    processes = [database, *others]

    async def yes(number: int) -> bool:
        async with processes[number % len(processes)].unit() as unit:
            return await unit.invitations.take_seat(invitations[number], 5, "then", now)

    given = await asyncio.gather(*map(yes, range(12)))

    assert given.count(True) == 5
    async with database.unit() as unit:
        assert await unit.invitations.seats_taken(FAIR) == 5
        counts = (await unit.invitations.counts())[FAIR]
    assert (counts.invited, counts.yes, counts.no) == (12, 5, 0)


async def test_who_has_a_seat_keeps_it_and_who_declines_frees_it(database: Database, now: datetime) -> None:
    one, other = await invited(database, now, 7, 8)
    async with database.unit() as unit:
        assert await unit.invitations.take_seat(one, 1, "then", now)
        assert not await unit.invitations.take_seat(other, 1, "then", now)
        mine = await unit.invitations.of(FAIR, one.person_id)
        assert mine is not None and await unit.invitations.take_seat(mine, 1, "then", now)
        await unit.invitations.decline(one, now)
        assert await unit.invitations.take_seat(other, 1, "then", now)


async def test_a_change_is_taken_by_one_process_for_those_who_come(
    database: Database, others: list[Database], now: datetime
) -> None:
    invitations = await invited(database, now, *range(100, 110))
    async with database.unit() as unit:
        for one in invitations[:6]:
            await unit.invitations.take_seat(one, None, "then", now)

    async def changed(process: Database) -> list[int]:
        async with process.unit() as unit:
            found = await unit.invitations.take_changed(FAIR, "later", ("yes",), 100, gone=False)
        return [one.id for one in found]

    told = await asyncio.gather(*map(changed, [database, *others]))

    assert sorted(id for one in told for id in one) == [one.id for one in invitations[:6]]
    assert await changed(database) == []


async def test_ending_keeps_the_seat_and_forgets_whose_it_is(database: Database, now: datetime) -> None:
    (one,) = await invited(database, now, 7)
    async with database.unit() as unit:
        await unit.invitations.take_seat(one, 1, "then", now)
        assert await unit.subscriptions.end(one.person_id, now)
        assert not await unit.subscriptions.end(one.person_id, now)

        assert await unit.subscriptions.of(one.person_id) is None
        assert await unit.invitations.of_person(one.person_id) == []
        assert await unit.invitations.seats_taken(FAIR) == 1
        assert [consent.withdrawn_at for consent in await unit.consents.of(one.person_id)] == [now]


async def test_nobody_is_left_invited_who_unsubscribes_in_the_same_moment(
    database: Database, others: list[Database], now: datetime
) -> None:
    ids = await subscribed(database, now, *range(100, 110))

    async def invite() -> None:
        async with others[0].unit() as unit:
            found = await unit.invitations.candidates(FAIR, None, None, now - QUIET, 0, 100)
            await unit.invitations.invite(FAIR, [one.person_id for one in found], "then", now)

    async def end(number: int) -> None:
        async with others[1 + number % 2].unit() as unit:
            await unit.subscriptions.end(ids[number], now)

    await asyncio.gather(invite(), *map(end, range(10)))

    async with database.unit() as unit:
        assert [await unit.invitations.of_person(person_id) for person_id in ids] == [[]] * 10


async def test_old_subscriptions_and_invitations_are_forgotten(database: Database, now: datetime) -> None:
    (one,) = await invited(database, now, 7)
    async with database.unit() as unit:
        await unit.subscriptions.forget(now - timedelta(seconds=1), now)
        assert await unit.subscriptions.of(one.person_id) is not None
        await unit.subscriptions.forget(now, now)
        assert await unit.subscriptions.of(one.person_id) is None
        assert await unit.invitations.counts() == {}


async def test_only_waiting_messages_of_that_kind_are_taken_back(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        await unit.outbox.add(
            [Message(7, "a", kind="invitation"), Message(7, "b"), Message(8, "c", kind="invitation")], now
        )
        await unit.outbox.take_back(7, "invitation")
        left = [row.message.text for row in await unit.outbox.lease(now, "one", now + QUIET, 10)]
    assert left == ["b", "c"]
