"""Effects + words → the messages a person reads. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from bot.delivery.message import Button, Message
from bot.districts import Contact
from bot.flow import naming
from bot.flow.effects import (
    Announce,
    Ask,
    AskConsent,
    Effect,
    Explain,
    Finish,
    GiveContact,
    OfferChange,
    OpenLead,
    Redraw,
    Refer,
    Review,
    Tell,
    Tick,
)
from bot.flow.model import Flow, Operator, Question
from bot.keyboards import (
    Rows,
    change_rows,
    go_on_rows,
    hear_buttons,
    pack,
    place_level,
    question_rows,
    value_words,
)
from bot.recordings import path_of
from bot.rules.domain import UNSURE, Many, Value
from bot.rules.table import Table
from bot.words import Texts

LONGEST = 4096
"""Characters of one Telegram message, after its HTML is read."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text; `rows` or `ends` close the message it stands in."""

    text: str
    rows: Rows = ()
    ends: bool = False
    contact_button: str = ""


def render(
    effects: Iterable[Effect], texts: Texts, flow: Flow, chat_id: int, *, leaving_phone: str = ""
) -> list[Message]:
    """The messages for what a step brought, in order; ticks and redraws are edits and not among them.

    leaving_phone   the phone's own keyboard is open and has to go: the message that says so where no answer is shown
    """
    messages: list[Message] = []
    if leaving_phone:
        # Only a message without buttons of its own can take the phone's keyboard away.
        effects, echo = _without_echo(effects, texts, flow, texts(leaving_phone))
        messages.append(Message(chat_id, echo, remove_keyboard=True))
    blocks = [block for effect in effects for block in _blocks(effect, texts, flow)]
    waiting: list[str] = []
    for block in blocks:
        waiting.append(block.text)
        if block.rows or block.ends or block.contact_button:
            messages += _messages(chat_id, waiting, block)
            waiting = []
    if waiting:
        messages += _messages(chat_id, waiting, Block(""))
    return messages


def _without_echo(effects: Iterable[Effect], texts: Texts, flow: Flow, echo: str) -> tuple[list[Effect], str]:
    """The effects without the typed answer shown back, and that answer (or `echo`) as a text of its own."""
    kept: list[Effect] = []
    for effect in effects:
        if isinstance(effect, Ask) and effect.understood:
            echo = _echo(effect.understood, texts, flow)
            effect = replace(effect, understood=None)
        kept.append(effect)
    return kept, echo


def _echo(understood: tuple[str, Value], texts: Texts, flow: Flow) -> str:
    key, value = understood
    return texts("answered", answer=value_words(texts, flow, key, value))


def _messages(chat_id: int, paragraphs: list[str], last: Block) -> Iterator[Message]:
    texts = list(fitting("\n\n".join(paragraphs)))
    for text in texts[:-1]:
        yield Message(chat_id, text)
    yield Message(chat_id, texts[-1], buttons=last.rows, contact_button=last.contact_button)


def fitting(text: str) -> Iterator[str]:
    """The text in pieces Telegram takes, cut between paragraphs (which hold whole HTML tags)."""
    piece = ""
    for paragraph in text.split("\n\n"):
        if piece and len(piece) + len(paragraph) + 2 > LONGEST:
            yield piece
            piece = "…"  # the first line of the next message, which a locked screen shows
        piece = f"{piece}\n\n{paragraph}" if piece else paragraph
    yield piece


def _blocks(effect: Effect, texts: Texts, flow: Flow) -> Iterator[Block]:
    match effect:
        case Ask():
            yield from _ask(effect, texts, flow)
        case AskConsent():
            yield _consent(effect, texts, flow)
        case Announce():
            yield _announce(effect, texts, flow)
        case Refer():
            yield Block(_referrals(effect, texts, flow))
        case Review():
            yield _review(effect, texts, flow)
        case OfferChange():
            yield Block(texts("change-which"), change_rows(effect, texts, flow))
        case GiveContact():
            yield Block(_contact(effect, texts, flow))
        case Finish():
            yield _finish(effect, texts)
        case Explain():
            # Its first line stands on the locked screen: why something is asked may name a paper.
            heading = f"<b>{texts('button-why')}</b>"
            yield Block(f"{heading}\n\n{texts(naming.why(effect.question.key))}", ends=True)
        case Tell():
            yield Block(texts(effect.message))
        case Tick() | Redraw() | OpenLead():
            return  # edits in place, and the handover, have their own ways
        case _:
            assert_never(effect)


def _ask(effect: Ask, texts: Texts, flow: Flow) -> Iterator[Block]:
    question = effect.question
    lines = [f"<i>{texts('progress', number=effect.number, total=effect.total)}</i>"]
    if effect.understood:
        lines.append(_echo(effect.understood, texts, flow))
    if effect.because:
        lines.append(texts(f"error-{effect.because.reason}", **effect.because.args))
    if effect.stuck:
        lines.append(texts("error-stuck" if UNSURE in naming.options(question) else "error-stuck-human"))
    lines.append(f"<b>{texts(naming.ask(question.key))}</b>")
    if isinstance(question.domain, Many):
        lines.append(texts("many-chosen"))
    yield Block("\n\n".join(lines), question_rows(effect, texts, flow))
    if question.type == "phone":
        label = texts.plain("button-share-phone")
        yield Block(texts("button-share-phone"), contact_button=label)


def question_text(question: Question, texts: Texts) -> str:
    """The question alone, as it stays in the chat once it is answered."""
    return f"<b>{texts(naming.ask(question.key))}</b>"


def ticked(question: Question, value: Value, texts: Texts, flow: Flow) -> str:
    """An answered question with the answer chosen."""
    answer = texts("answered", answer=value_words(texts, flow, question.key, value))
    return f"{question_text(question, texts)}\n\n{answer}"


def redrawn(effect: Redraw, texts: Texts, flow: Flow) -> Rows:
    """The rows after a tap that only changed them."""
    return next(block.rows for block in _blocks(effect.shown, texts, flow) if block.rows)


def operator_name(operator: Operator, texts: Texts) -> str:
    """Who runs the bot, or that this is a demo."""
    return operator.name or texts.plain("operator-unset")


def consent_text(effect: AskConsent, texts: Texts, flow: Flow) -> str:
    """The exact text people agree to."""
    operator = operator_name(flow.operator, texts)
    place = flow.places.get(effect.place)
    if effect.kind == "handover" and place is not None:
        district = flow.places.districts[place.district].name
        return texts("consent-handover", operator=operator, district=district)
    return texts("consent-precheck", operator=operator)


def _consent(effect: AskConsent, texts: Texts, flow: Flow) -> Block:
    text = consent_text(effect, texts, flow)
    hear = hear_buttons(texts, flow, f"consent-{effect.kind}", effect.turn)
    listen: Rows = (hear,) if hear else ()
    if effect.kind == "precheck":
        text = f"{text}\n\n{texts('remind-offer')}"  # not a part of what is agreed to
        rows: Rows = (
            *listen,
            (Button(texts.plain("button-start"), pack("agree", effect.turn)),),
            (Button(texts.plain("button-start-remind"), pack("remind", effect.turn)),),
            (Button(texts.plain("button-not-now"), pack("not-now", effect.turn)),),
            (Button(texts.plain("button-language"), pack("language")),),
        )
    else:
        rows = (
            *listen,
            (Button(texts.plain("button-consent-yes"), pack("consent", effect.turn, "yes")),),
            (Button(texts.plain("button-consent-no"), pack("consent", effect.turn, "no")),),
            (Button(texts.plain("button-back"), pack("back", effect.turn)),),
        )
    return Block(text, rows)


def _announce(effect: Announce, texts: Texts, flow: Flow) -> Block:
    decision = effect.decision
    table = flow.decide[-1]
    reasons = [texts(naming.reason(found.table, found.rule.id)) for found in effect.paper]
    reasons.append(texts(naming.reason(decision.table, decision.rule.id)))
    lines = [
        texts("result-heading"),
        f"<b>{texts(naming.result(table.gives, decision.rule.then))}</b>",
        " ".join(reasons),
    ]
    if effect.because:
        lines.append("\n".join([texts("because"), *_answer_lines(effect.because, texts, flow)]))
    lines.append(f"<i>{texts('estimate')}</i>")
    if effect.more:
        lines.append(texts(f"more-questions-{effect.more}"))
    # The button knows the language: after an early end nothing else does.
    hear = hear_buttons(texts, flow, f"{decision.table}/{decision.rule.id}/{texts.locale}")
    return Block("\n\n".join(lines), (hear,) if hear else (), ends=bool(effect.more))


def voice_notes(value: str, texts: Texts, tables: Iterable[Table], chat_id: int) -> list[Message]:
    """The recordings that a button 🔊 stands for, as far as there are any in this language."""
    names = naming.heard(tables, value)
    return [Message(chat_id, "", voice=path_of(texts.locale, name)) for name in names if texts.recorded(name)]


def _answer_lines(answers: Iterable[tuple[str, Value]], texts: Texts, flow: Flow) -> list[str]:
    return [
        "• "
        + texts(
            "answer-line", question=texts.named(naming.label(key), key), answer=value_words(texts, flow, key, value)
        )
        for key, value in answers
    ]


def answers_text(answers: Iterable[tuple[str, Value]], texts: Texts, flow: Flow) -> str:
    """Answers, one per line."""
    return "\n".join(_answer_lines(answers, texts, flow))


def _referrals(effect: Refer, texts: Texts, flow: Flow) -> str:
    paragraphs = [f"<b>{texts('referrals-heading')}</b>"]
    for table in (flow.then[name] for name in flow.outcomes[effect.outcome].then):
        for service, rule in effect.results:
            found = flow.services.get(service)
            lines = [f"<b>{texts(naming.result(table.gives, service))}</b>", texts(naming.reason(table.name, rule))]
            if found:
                lines += [texts.line(line) for line in (found.url, found.phone) if line]
            paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def _review(effect: Review, texts: Texts, flow: Flow) -> Block:
    paragraphs = [f"<b>{texts('review-heading')}</b>", answers_text(effect.answers, texts, flow)]
    if effect.blocks:
        names = ("• " + texts(naming.result(flow.gives[block], block)) for block, _ in effect.blocks)
        paragraphs.append("\n".join([texts("blocks-heading"), *names]))
    paragraphs.append(texts("review-hint"))
    rows: Rows = (
        (Button(texts.plain("button-review-send"), pack("reviewed", effect.turn)),),
        (Button(texts.plain("button-change"), pack("change", effect.turn)),),
    )
    return Block("\n\n".join(paragraphs), rows)


def _contact(effect: GiveContact, texts: Texts, flow: Flow) -> str:
    place = flow.places.get(effect.place)
    assert place is not None
    district = flow.places.districts[place.district].name
    headings = {
        "wanted": texts("contact-heading", district=district),
        "declined": texts("consent-declined"),
        "closed": texts("district-closed", district=district),
    }
    note = [] if effect.why == "closed" else [texts("contact-note")]
    return "\n\n".join([headings[effect.why], contact_lines(flow.districts[place.district].contact, texts), *note])


def contact_lines(contact: Contact, texts: Texts) -> str:
    """A public contact, one way per line."""
    lines = (contact.name, contact.phone, contact.email, contact.url)
    return "\n".join(texts.line(line) for line in lines if line)


def _finish(effect: Finish, texts: Texts) -> Block:
    change = Button(texts.plain("button-change"), pack("change", effect.turn))
    # It knows the language: after an early end nothing else does.
    restart = Button(texts.plain("button-restart"), pack("restart", 0, texts.locale))
    human = Button(texts.plain("button-human"), pack("human"))
    if effect.at_once:
        return Block(f"{texts('deleted-at-once')} {texts('start-again-hint')}", ((restart,),))
    return Block(texts("deleted-in-a-day"), (*go_on_rows(effect, texts), (change,), (restart,), (human,)))


def place_list_text(texts: Texts, flow: Flow, value: str) -> str:
    """What the list of places asks at this level."""
    level, _ = place_level(value)
    if level.startswith("="):
        return texts("place-choose-district")
    return texts("place-choose-municipality" if level in flow.places.districts else "place-choose-region")
