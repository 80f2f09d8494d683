"""What happens in groups: the bot is brought in or thrown out, a card's button is pressed. What is said is not read."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Chat, ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated, User
from aiogram.types import Message as Received

from bot.batch import Answered, Batch, Left
from bot.cards import german, topic_of
from bot.delivery.message import Message
from bot.handover import groups, holding
from bot.handover.serving import holder_of
from bot.keyboards import Press, unpack
from bot.storage.coaches import Coach

INSIDE = ("member", "administrator", "creator", "restricted")


async def received(message: Received, batch: Batch) -> None:
    """A message in a group: of what people say, the bot hears only what is meant for it, and does nothing with it."""
    chat_id = message.chat.id
    if message.migrate_to_chat_id is not None:
        await groups.moved(batch, chat_id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await groups.moved(batch, message.migrate_from_chat_id, chat_id)
    elif not message.text:
        return  # that somebody came or went; being added is told by `membership`
    elif await batch.unit.groups.team_in(chat_id) is not None:
        await _hint(batch, message, message.text)
    elif message.text.startswith("/"):  # brought in before anybody was asked, or asked and forgotten
        await _brought(batch, message.chat, message.from_user)


async def _hint(batch: Batch, message: Received, text: str) -> None:
    """Tell whoever speaks to the bot that it does not read along; in the lead's topic, where it was said there.

    An administrator, which the bot has to be where it makes topics, hears everything: also what is not meant for it.
    """
    answered = message.reply_to_message
    sender = answered.from_user if answered is not None and answered.forum_topic_created is None else None
    to_bot = sender is not None and message.bot is not None and sender.id == message.bot.id
    if not to_bot and not (text.startswith("/") and "@" not in text.split()[0]):
        return
    hint = Message(message.chat.id, german(batch.content)("coach-group-hint"))
    about = await batch.unit.leads.message(message.chat.id, answered.message_id) if answered else None
    lead = await batch.unit.leads.get(about.lead_id) if about is not None and message.is_topic_message else None
    if lead is not None:
        closed = lead.status == "closed"
        hint = Message(hint.chat_id, hint.text, lead_id=lead.id, topic=topic_of(lead), topic_closed=closed)
    batch.say(hint)


async def membership(change: ChatMemberUpdated, batch: Batch) -> None:
    """The bot was added to a group or thrown out of it, or may do something else there now."""
    chat, new = change.chat, change.new_chat_member
    inside = new.status in INSIDE and not (isinstance(new, ChatMemberRestricted) and not new.is_member)
    if not inside:
        await groups.lost(batch, chat.id)
        return
    came = change.old_chat_member.status not in INSIDE
    team = await batch.unit.groups.team_in(chat.id)
    if team is None:
        if came:
            await _brought(batch, chat, change.from_user)
    elif came:
        batch.say(Message(chat.id, german(batch.content)("coach-group-already", team=team.name)))
    else:
        topics = bool(chat.is_forum) and isinstance(new, ChatMemberAdministrator) and bool(new.can_manage_topics)
        if topics != team.topics:
            await batch.writing()
            await batch.unit.coaches.change_team(team.id, topics=topics)


async def _brought(batch: Batch, chat: Chat, by: User | None) -> None:
    """Ask a coach of a team whether this is its group; of anybody else take leave: others would read along."""
    coach = (await batch.unit.coaches.by_chat([by.id])).get(by.id) if by is not None else None
    team = await groups.team_of(batch, coach)
    if coach is not None and team is not None and chat.type != "channel":
        groups.ask(batch, chat.id, coach, team)
        return
    locale = batch.content.words.nearest(by.language_code if by is not None else None) or "en"
    batch.beside(Left(chat.id, batch.content.words.of(locale)("group-goodbye")))


async def pressed(press: CallbackQuery, batch: Batch) -> None:
    """A button in a group; whoever pressed it is shown what came of it, and nobody else."""
    found, coach = unpack(press.data or ""), batch.coaches.get(press.from_user.id)
    assert press.message is not None
    match found:
        case Press("team", team_id):
            chat, asked = press.message.chat, press.message.message_id
            topics = bool(chat.is_forum)
            shown = await groups.adopt(batch, coach, team_id, chat.id, topics=topics, asked=asked)
        case Press("claim", lead_id):
            shown = await _claimed(batch, coach, lead_id)
        case _:
            shown = german(batch.content).plain("coach-group-hint")
    batch.beside(Answered(press.id, shown))


async def _claimed(batch: Batch, coach: Coach | None, lead_id: int) -> str:
    """Claim a lead as in a private chat; name and contact go there, and only there."""
    texts = german(batch.content)
    if coach is None:
        return texts.plain("coach-group-only-coaches")
    if coach.blocked_at is not None:  # whoever cannot be told who the person is cannot take them
        return texts.plain("coach-group-write-first")
    await holding.claim(batch, coach, lead_id)
    lead = await batch.unit.leads.get(lead_id)
    if lead is None or lead.status == "closed":
        return texts.plain("coach-lead-gone")
    holder = await holder_of(batch, lead)
    if holder is None:
        return texts.plain("coach-not-your-district")
    if holder.id == coach.id:
        return texts.plain("coach-group-won", number=lead.id)
    return texts.plain("coach-claimed-by-other", coach=holder.name)
