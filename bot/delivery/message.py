"""A message on its way to one chat: what is to be sent, how urgent it is, and its form in the outbox."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

UNANSWERED = "told"
"""Kind of a message about a lead to which a reply would go to the wrong person: there is none."""


class Priority(IntEnum):
    """The order in which waiting messages go out; a smaller number goes first."""

    CONVERSATION = 0
    NOTIFICATION = 1
    BROADCAST = 2


FROM_PERSON = "relay:person"
"""The kind of a message that brings a coach what a person wrote."""


QUESTION = "relay:question"
"""The kind of a message that asks a coach for a press: what they write below it in a mailbox is for nobody."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: it either sends `data` back or opens `url`."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What one chat is to be sent.

    text            Telegram HTML, already escaped
    buttons         rows of inline buttons
    contact_button  label of a one-time reply keyboard that asks for the phone number
    remove_keyboard takes such a reply keyboard away
    force_reply     placeholder; makes the client open a reply to this message
    lead_id         the lead this message speaks of; kept with the sent message's id
    kind            "card" | "relay" | "prompt" | "told" | ""; has a meaning only with `lead_id`. What stands behind a
                    colon says more: "relay:person" is what a person wrote, "fill:late" asks for what is to be filled
                    in.
                    "invitation": taken back as long as it waits, when the person wants no more
    voice           path of a recording below the content folder: sent as a voice note, without text
    document        name and text of a file that is sent with `text` below it; ("", "") sends none
    copies          chat and id of a message that is copied here; `text` is sent instead where it is gone by then
    edits           "" sends; "card" edits the message of that kind about `lead_id` in this chat
    not_before      the moment before which it must not go out
    topic           name of the lead's topic, in a group that has topics: it goes there, and makes it if need be
    topic_closed    whether that topic is closed once it has gone there; otherwise it is open
    deletes         ids of messages of this chat that are deleted before it goes out
    """

    chat_id: int
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    contact_button: str = ""
    remove_keyboard: bool = False
    force_reply: str = ""
    priority: Priority = Priority.CONVERSATION
    lead_id: int | None = None
    kind: str = ""
    edits: str = ""
    voice: str = ""
    not_before: datetime | None = None
    deletes: tuple[int, ...] = ()
    document: tuple[str, str] = ("", "")
    topic: str = ""
    topic_closed: bool = False
    copies: tuple[int, int] | None = None


def to_json(message: Message) -> str:
    """`message` as one line of JSON; what still has its default value is left out."""
    fields: dict[str, object] = {"chat_id": message.chat_id, "text": message.text}
    if message.buttons:
        fields["buttons"] = [[[button.label, button.data, button.url] for button in row] for row in message.buttons]
    for name, value in (
        ("contact_button", message.contact_button),
        ("remove_keyboard", message.remove_keyboard),
        ("force_reply", message.force_reply),
        ("priority", int(message.priority)),
        ("kind", message.kind),
        ("edits", message.edits),
        ("deletes", message.deletes),
        ("voice", message.voice),
        ("topic", message.topic),
        ("topic_closed", message.topic_closed),
        ("copies", message.copies),
    ):
        if value:
            fields[name] = value
    if message.document[0]:
        fields["document"] = message.document
    if message.lead_id is not None:
        fields["lead_id"] = message.lead_id
    if message.not_before is not None:
        fields["not_before"] = message.not_before.isoformat()
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Message:
    """The message `to_json` wrote."""
    fields = json.loads(text)
    not_before = fields.get("not_before")
    return Message(
        **fields
        | {
            "buttons": tuple(tuple(Button(*button) for button in row) for row in fields.get("buttons", ())),
            "deletes": tuple(fields.get("deletes", ())),
            "document": tuple(fields.get("document", ("", ""))),
            "copies": tuple(fields["copies"]) if "copies" in fields else None,
            "priority": Priority(fields.get("priority", Priority.CONVERSATION)),
            "not_before": None if not_before is None else datetime.fromisoformat(not_before),
        }
    )
