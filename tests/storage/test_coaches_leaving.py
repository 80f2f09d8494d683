"""Coaches without Telegram, coaches who leave, and invitations that somebody else brings."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.storage.coaches import Area, Coach, is_mail
from bot.storage.database import Database, Unit

BONN = Area("05314")


async def join(unit: Unit, now: datetime, chat_id: int, name: str = "Ute") -> tuple[Coach, str]:
    """A coach of Bonn and the token they came with."""
    token = await unit.coaches.invite(name=name, expires_at=now + timedelta(days=7), areas=[BONN])
    coach = await unit.coaches.redeem(token, chat_id, now)
    assert isinstance(coach, Coach)
    return coach, token


async def test_a_coach_without_telegram_is_there_at_once_under_a_number_for_the_mailbox(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        coach = await unit.coaches.add(
            "ute@bonn.example", now, areas=[BONN], name="Ute", woman=True, coordinator=False, hours="Mo 9-12"
        )

        assert coach.chat_id is not None and is_mail(coach.chat_id)
        assert (coach.email, coach.areas, coach.hours, coach.languages) == ("ute@bonn.example", (BONN,), "Mo 9-12", ())
        assert await unit.coaches.for_district("05314") == [coach]


async def test_whoever_leaves_is_found_by_nothing_and_can_be_invited_anew(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        coach, token = await join(unit, now, 100)
        await unit.coaches.keep_leave(coach.id, [(date(2026, 12, 1), date(2026, 12, 24))])

        assert await unit.coaches.retire(coach, now) == (True, 0)

        left = await unit.coaches.get(coach.id)
        assert left == replace(coach, active=False, chat_id=None, left_at=now)
        assert await unit.coaches.by_chat([100]) == {}
        assert await unit.coaches.for_district("05314") == []
        assert await unit.coaches.redeem(token, 100, now) == "unknown"
        again, _ = await join(unit, now, 100)
        assert again.id != coach.id


async def test_leaving_twice_is_leaving_once(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        coach, _ = await join(unit, now, 100)
        await unit.coaches.retire(coach, now)

        assert await unit.coaches.retire(coach, now + timedelta(days=1)) == (False, 0)


async def test_invitations_in_the_name_of_whoever_leaves_go_too(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        coach, _ = await join(unit, now, 100)
        theirs = await unit.coaches.invite(name="ute", expires_at=now + timedelta(days=1))
        other = await unit.coaches.invite(name="Mona", expires_at=now + timedelta(days=1))

        assert await unit.coaches.retire(coach, now) == (True, 1)

        assert await unit.coaches.redeem(theirs, 100, now) == "unknown"
        assert isinstance(await unit.coaches.redeem(other, 101, now), Coach)


async def test_that_somebody_else_brings_a_used_invitation_is_told_once_a_day(
    database: Database, now: datetime
) -> None:
    async with database.unit() as unit:
        _, token = await join(unit, now, 100)
        unused = await unit.coaches.invite(name="Mona", expires_at=now + timedelta(days=1))
        day = timedelta(days=1)

        told = [await unit.coaches.tried(token, moment) for moment in (now, now + day / 2, now + day)]

        assert told == ["Ute", None, "Ute"]
        assert await unit.coaches.tried(unused, now) is None
        assert await unit.coaches.tried("nonsense", now) is None


async def test_leave_is_kept_as_it_is_said_last(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        coach, _ = await join(unit, now, 100)
        await unit.coaches.keep_leave(coach.id, [(date(2026, 12, 1), date(2026, 12, 5))])
        leave = ((date(2026, 12, 2), date(2026, 12, 3)), (date(2026, 12, 24), date(2026, 12, 31)))
        await unit.coaches.keep_leave(coach.id, leave)
        assert (await unit.coaches.by_chat([100]))[100].leave == leave

        await unit.coaches.keep_leave(coach.id, [])
        assert (await unit.coaches.by_chat([100]))[100].leave == ()


async def test_a_team_is_removed_once_no_coach_is_in_it(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        team = await unit.coaches.make_team("Bonn")
        coach, _ = await join(unit, now, 100)
        await unit.coaches.change(coach.id, team_id=team.id)
        assert not await unit.coaches.remove_team(team.id)

        await unit.coaches.retire(coach, now)

        assert await unit.coaches.remove_team(team.id)
        assert await unit.coaches.teams() == []
        assert not await unit.coaches.remove_team(team.id)


async def test_the_name_of_whoever_left_goes_after_a_while(database: Database, now: datetime) -> None:
    async with database.unit() as unit:
        gone, _ = await join(unit, now, 100)
        there, _ = await join(unit, now, 101, "Mona")
        await unit.coaches.retire(gone, now)
        await unit.ageing.forget_coaches(now - timedelta(seconds=1))
        assert [coach.name for coach in await unit.coaches.listing()] == ["Ute", "Mona"]

        await unit.ageing.forget_coaches(now)

        assert [coach.name for coach in await unit.coaches.listing()] == ["", "Mona"]
        assert there.left_at is None
