"""The relay: what coach and person write to each other through the bot."""

from __future__ import annotations

from dataclasses import replace

from bot.batch import Batch, Marked
from bot.cards import about, german, name_of, passed_on, work_buttons
from bot.delivery.message import FROM_PERSON, Message
from bot.handover.contacting import note_contact
from bot.handover.holding import held
from bot.handover.interpreter import interpreter_rows, speaks
from bot.handover.need import to_coordination
from bot.handover.serving import chat_of, first_name, helpers, holder_of, reachable_holder
from bot.handover.showing import texts_of, to_person, update_cards
from bot.handover.undelivered import ready
from bot.storage.coaches import Coach, is_mail
from bot.storage.leads import CRISIS, Lead
from bot.words import REFERENCE


async def prompt(batch: Batch, coach: Coach, lead_id: int) -> None:
    """A message to reply to: the only way to write, so that no text reaches the wrong person."""
    lead = await held(batch, coach, lead_id)
    if lead is not None:
        texts = german(batch.content)
        text = texts("coach-prompt", name=name_of(lead, texts), number=lead.id)
        hint = texts.plain("coach-prompt-hint")
        batch.say(Message(chat_of(coach), text, force_reply=hint, lead_id=lead.id, kind="prompt"))


async def from_coach(batch: Batch, coach: Coach, lead_id: int, text: str) -> None:
    """A coach writes to the person of a lead they hold; whoever reads another language can ask for an interpreter."""
    lead = await ready(batch, coach, lead_id, text)
    if lead is None:
        return
    await note_contact(batch, lead, coach)
    theirs, texts = await texts_of(batch, lead), german(batch.content)
    understood = theirs.locale == REFERENCE or speaks(coach, theirs.locale)
    heading = theirs("coach-says" if understood else "coach-says-german", coach=first_name(coach))
    *first, last = (to_person(lead, piece) for piece in passed_on(heading, text))
    batch.say(*first, replace(last, buttons=interpreter_rows(lead, theirs)))
    batch.say(Message(chat_of(coach), texts("coach-sent", name=name_of(lead, texts)), lead_id=lead.id, kind="relay"))


async def lead_of(batch: Batch, chat_id: int) -> Lead | None:
    """The person's open request: one that a coach holds before one that waits, a need before a programme."""
    leads = [lead for lead in (await batch.help_lead(chat_id), await batch.open_lead(chat_id)) if lead is not None]
    return next((lead for lead in leads if lead.coach_id is not None), leads[0] if leads else None)


async def locked(batch: Batch, chat_id: int) -> tuple[Lead | None, Coach | None]:
    """The person's open request and the coach who gets what they send; nobody moves it before that is on its way."""
    while (lead := await lead_of(batch, chat_id)) is not None:
        coach = await reachable_holder(batch, lead)
        if coach is None or await batch.unit.leads.lock_held(lead.id, coach.id):
            return lead, coach
        # It has just gone to somebody else: what is read now says to whom.
    return None, None


async def from_person(batch: Batch, chat_id: int, text: str, message_id: int) -> bool:
    """A person writes while a lead is open; False when there is none.

    With a coach there the bot is silent: a sign on the message says that it is passed on.
    """
    lead, coach = await locked(batch, chat_id)
    if lead is None:
        return False
    if coach is None:
        await no_coach(batch, chat_id, lead)
    else:
        pass_on(batch, lead, coach, text)
        batch.beside(Marked(chat_id, message_id))
    return True


async def no_coach(batch: Batch, chat_id: int, lead: Lead) -> None:
    """Tell a person why nothing can be passed on: nobody has taken the lead yet, or nothing reaches who holds it."""
    coach, texts = await holder_of(batch, lead), batch.texts(chat_id)
    if coach is None:
        batch.say(Message(chat_id, texts(await _while_waiting(batch, lead))))
        return
    batch.say(Message(chat_id, texts("not-passed-on")))
    if not lead.overdue:  # otherwise others have its card, and can take it
        await batch.writing()
        batch.say(*await to_coordination(batch.unit, batch.content, lead, coach))


async def over(batch: Batch, chat_id: int) -> None:
    """Tell a person that there is no talk any more; who ended it is known only while the lead is kept."""
    person_id = batch.conversation(chat_id).person_id
    kept = await batch.unit.leads.of_person(person_id) if person_id is not None else []
    batch.say(Message(chat_id, batch.texts(chat_id)("lead-ended" if kept else "talk-ended"), remove_keyboard=True))


def pass_on(
    batch: Batch, lead: Lead, coach: Coach, text: str, danger: str = "", heading: str = "coach-incoming"
) -> None:
    """Bring what the person wrote to the coach who holds the lead; `danger`, what it sounds like, stands on top."""
    texts = german(batch.content)
    said = texts(heading, name=name_of(lead, texts), number=lead.id)
    if danger:
        said = f"{texts('coach-danger', about=about(danger, texts))}\n\n{said}"
    for piece in passed_on(said, text):
        batch.say(Message(chat_of(coach), piece, lead_id=lead.id, kind=FROM_PERSON))


async def _while_waiting(batch: Batch, lead: Lead) -> str:
    """What a person is told who writes before anybody has taken their request."""
    if not lead.is_help:
        return "waiting-for-coach"
    if not await helpers(batch.unit, batch.content, lead.district):
        return f"{lead.outcome}-nobody"
    return "crisis-told" if lead.outcome == CRISIS else "call-phone-kept"


async def phone_arrived(batch: Batch, lead: Lead, phone: str) -> None:
    """Keep the number to call the person on: whoever holds the lead is told it, the others that it is there."""
    await batch.writing()
    await batch.unit.leads.set_phone(lead.id, phone)
    holder = await reachable_holder(batch, lead)
    if holder is None:
        await update_cards(batch, replace(lead, phone=phone), await holder_of(batch, lead))
    else:
        texts, chat = german(batch.content), chat_of(holder)
        if is_mail(chat):  # the number stays out of mailboxes
            text = texts("coach-mail-phone-arrived", number=lead.id)
        else:
            text = texts("coach-phone-arrived", number=lead.id, phone=phone)
        batch.say(Message(chat, text, work_buttons(lead.id, texts), lead_id=lead.id, kind="relay"))


async def tell_language(batch: Batch, chat_id: int, locale: str) -> None:
    """The person reads another language now: the cards of an open request say so, and routing goes by it."""
    for lead in (await batch.help_lead(chat_id), await batch.open_lead(chat_id)):
        if lead is not None:
            await batch.writing()
            await batch.unit.leads.set_locale(lead.id, locale)
            await update_cards(batch, replace(lead, locale=locale), await holder_of(batch, lead))
