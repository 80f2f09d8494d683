"""/privacy, /mydata and /delete: who gets the data, what is stored, and how it goes."""

from __future__ import annotations

from bot import turns
from bot.batch import Batch
from bot.cards import answers_of
from bot.dates import day_words
from bot.delivery.message import Button, Message
from bot.flow import naming
from bot.flow.model import Flow
from bot.handover.appointment_words import mydata_lines
from bot.handover.ending import erase
from bot.keyboards import pack
from bot.rendering import answers_text, fitting, operator_name
from bot.settings import OFFICE_ZONE
from bot.storage.consents import Consent
from bot.storage.leads import CALL, CRISIS
from bot.storage.subscriptions import KIND
from bot.words import Texts


async def tell(batch: Batch, chat_id: int) -> None:
    """Who is responsible, what is kept, who gets it."""
    texts, operator = batch.texts(chat_id), batch.content.start.operator
    unset = texts.plain("operator-unset")
    text = texts(
        "privacy",
        operator=operator_name(operator, texts),
        address=operator.address or unset,
        contact=operator.contact or unset,
        officer=operator.privacy_officer or unset,
    )
    batch.say(Message(chat_id, text))


async def show(batch: Batch, chat_id: int) -> None:
    """Everything stored about the person, in their language."""
    conversation, texts, flow = batch.conversation(chat_id), batch.texts(chat_id), batch.flow(chat_id)
    if conversation.person_id is None:
        batch.say(Message(chat_id, texts("mydata-none")))
        return
    paragraphs = [f"<b>{texts('mydata-heading')}</b>"]
    paragraphs.append(texts("mydata-language", language=texts.plain("language-name")))
    answers = turns.state_of(conversation, flow).answers
    if answers:
        paragraphs.append(f"{texts('mydata-answers')}\n{answers_text(answers.items(), texts, flow)}")
    consents = [one for one in await batch.unit.consents.of(conversation.person_id) if one.withdrawn_at is None]
    consents = [one for one in consents if one.kind != KIND]  # told with what is kept for it
    if consents:
        lines = [f"• {_agreed(one, texts)}" for one in consents]
        paragraphs.append("\n".join([texts("mydata-consents"), *lines]))
    for lead in await batch.unit.leads.of_person(conversation.person_id):
        state = "claimed" if lead.is_held else lead.status
        told = texts("mydata-lead", number=lead.id, state=texts.plain(f"mydata-lead-{state}"))
        flow = batch.content.flow_of(lead.flow)
        # The flow may make no leads any more: the label is then that of the usual key.
        personal = {flow.handover.name or "name": lead.name, flow.handover.phone or "phone": lead.phone}
        handed_over = {**answers_of(lead), **{key: value for key, value in personal.items() if value}}
        paragraphs.append(f"{told}\n{answers_text(handed_over.items(), texts, flow)}")
        for appointment in await batch.unit.appointments.of_lead(lead.id):
            paragraphs += mydata_lines(appointment, texts)
    paragraphs += await _invitations(batch, conversation.person_id, texts, batch.content.start)
    *first, last = fitting("\n\n".join(paragraphs))
    batch.say(*(Message(chat_id, piece) for piece in first))
    batch.say(Message(chat_id, last, ((_delete_button(batch, chat_id),),)))


async def _invitations(batch: Batch, person_id: int, texts: Texts, flow: Flow) -> list[str]:
    """That the person wants invitations, what is kept for that, and to what they were invited."""
    subscription = await batch.unit.subscriptions.of(person_id)
    if subscription is None:
        return []
    since = day_words(subscription.at.astimezone(OFFICE_ZONE).date(), texts.locale)
    place = texts.named(naming.label(flow.place_key), flow.place_key)
    district = flow.places.districts.get(subscription.district)
    name = district.name if district is not None else subscription.district
    lines = [texts("mydata-events", date=since), "• " + texts("answer-line", question=place, answer=name)]
    if subscription.answers:
        lines.append(answers_text(subscription.answers.items(), texts, flow))
    for invitation in await batch.unit.invitations.of_person(person_id):
        event = batch.content.events.get(invitation.event)
        sign = {"yes": "✅", "no": "❌"}.get(invitation.state, "✉️")
        lines.append(f"{sign} {texts.line(event.name if event is not None else invitation.event)}")
    return ["\n".join(lines)]


def _agreed(consent: Consent, texts: Texts) -> str:
    """What the person agreed to, and when; to a human who was told, in the words of the button they pressed."""
    date = day_words(consent.at.astimezone(OFFICE_ZONE).date(), texts.locale)
    if consent.kind in (CRISIS, CALL):
        return f"{texts(f'button-{consent.kind}-yes')} ({date})"
    return texts(f"mydata-consent-{consent.kind}", date=date)


async def ask_delete(batch: Batch, chat_id: int) -> None:
    """Nothing is deleted by accident."""
    texts = batch.texts(chat_id)
    keep = Button(texts.plain("button-delete-no"), pack("delete", 0, "no"))
    batch.say(Message(chat_id, texts("delete-ask"), ((_delete_button(batch, chat_id),), (keep,))))


def _delete_button(batch: Batch, chat_id: int) -> Button:
    return Button(batch.texts(chat_id).plain("button-delete-yes"), pack("delete", 0, "yes"))


async def delete(batch: Batch, chat_id: int, *, yes: bool) -> None:
    """Delete everything about the person, and tell the coaches of an open lead."""
    texts = batch.texts(chat_id)
    if not yes:
        batch.say(Message(chat_id, texts("not-now")))
        return
    await batch.writing()
    await erase(batch, chat_id)
    batch.say(Message(chat_id, texts("delete-done"), remove_keyboard=True))
