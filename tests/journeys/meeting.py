"""What journeys about appointments share: a coach who has offered times, moments of the week, and calendar files."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar
from telegram import InlineKeyboardButton, Message

from bot.settings import OFFICE_ZONE
from tests.journeys.player import SEND, Player, labels_of, to_review, words_of
from tests.journeys.stage import Stage

NEW_TIMES, CALL_OFF = "📅 Neue Zeiten vorschlagen", "✖️ Termin absagen"
CANNOT = "I cannot come"
OFFER = "24.11. 14:30\n25.11. 9 Uhr\nOrt: Rathaus, Zimmer 12"
TUESDAY, WEDNESDAY = "Tuesday, November 24, 2026, 14:30", "Wednesday, November 25, 2026, 09:00"
DIENSTAG, MITTWOCH = "Dienstag, 24. November 2026, 14:30 Uhr", "Mittwoch, 25. November 2026, 09:00 Uhr"
PLACE = "Place: Rathaus, Zimmer 12"
ORT = "Ort: Rathaus, Zimmer 12"


def local(text: str) -> datetime:
    """A local time, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE).astimezone(UTC)


async def it_becomes(stage: Stage, moment: str) -> None:
    """Lets time pass until the local `moment`; what was due is done and said."""
    await stage.ticks(max(local(moment) - stage.clock.utc(), timedelta(seconds=1)))
    await stage.settles()


async def holding(stage: Stage, name: str = "Lena") -> tuple[Player, Player]:
    """Sara, who holds a lead, and its person."""
    sara = await stage.coach()
    olena = await stage.person(*to_review(name), *SEND)
    await sara.presses("🙋 Übernehmen")
    return sara, olena


async def offers(coach: Player, text: str = OFFER, on: Message | None = None) -> str:
    """The coach presses the button and answers; gives what came back."""
    await coach.presses("📅 Termin", on=on or coach.find("Name: "))
    return await coach.replies(coach.last, text)


async def agreed(stage: Stage, picked: str = TUESDAY) -> tuple[Player, Player]:
    """Sara and the person, who has picked a time."""
    sara, olena = await holding(stage)
    await offers(sara)
    await olena.presses(picked)
    return sara, olena


def files_of(stage: Stage, player: Player) -> list[Calendar]:
    """The calendar files somebody has got, the oldest first."""
    return [
        Calendar.from_ical(stage.sandbox.file(message.document.file_id).content)
        for message in player.received
        if message.document is not None
    ]


def methods_of(stage: Stage, player: Player) -> list[str]:
    """What the calendar files somebody has got do, the oldest first."""
    return [str(file["method"]) for file in files_of(stage, player)]


def count(player: Player, words: str) -> int:
    """How many messages with `words` somebody has got."""
    return sum(words in words_of(message) for message in player.received)


async def presses_old(player: Player, label: str, message: Message) -> str:
    """Presses a button as it stood on a message once; gives what came back."""
    return await player.does(player.phone.taps(message, old_button(label, message)))


def old_button(label: str, message: Message) -> InlineKeyboardButton:
    """The button with that label on a message as it was once, whatever marks its letters carry."""
    assert message.reply_markup is not None
    buttons = [button for row in message.reply_markup.inline_keyboard for button in row]
    return buttons[labels_of(message).index(label)]


async def statuses(stage: Stage) -> list[str]:
    """Where every appointment stands."""
    return [status for (status,) in await stage.sql("SELECT status FROM appointment ORDER BY id")]


def has_button(player: Player, words: str, label: str) -> bool:
    """Whether the newest message with `words` has that button."""
    return label in labels_of(player.find(words))
