"""The demo page: a phone for a person, a phone for the coach, and a pane that shows what the bot knows.

Both phones are driven through the sandbox's Bot API server only.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from html import escape

from nicegui import app, ui
from starlette.responses import Response
from telegram import InlineKeyboardButton, KeyboardButton, Message, ReplyKeyboardMarkup

from bot.sandbox.people import Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.world import in_language

# The fonts are named, or a browser mixes whatever it finds for Arabic and Ethiopic letters; every line has its own
# direction, as in Telegram.
STYLE = """
body, .q-btn, .q-field {
  font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Color Emoji", sans-serif;
}
.columns { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); align-items: start; }
.bubble audio { display: block; width: 250px; height: 36px; }
.bubble { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
"""
SHOWN_MESSAGES = 80
REDRAW_SECONDS = 0.1
VOICES = "/voices"

Section = tuple[str, Sequence[str]]
"""A heading of the pane, and its lines."""

Inspect = Callable[[int], Awaitable[Sequence[Section]]]


class Phone:
    """One phone on the page: a chat that is redrawn where it changed, its buttons, and a field to write in."""

    def __init__(self, person: Person, words: Mapping[str, str]) -> None:
        self.person = person
        self.words = words
        self.reply_to: Message | None = None
        self._drawn: dict[int, tuple[Message, str, ui.element]] = {}
        self._chat = (
            ui.column()
            .classes("chat w-full gap-2 p-2 rounded")
            .style("height: 62vh; overflow-y: auto; background: #dfe7ec; flex-wrap: nowrap")
        )
        self._keyboard = ui.column().classes("w-full")
        self._replying = ui.label(words["demo-replying"]).classes("text-caption text-grey-8 ellipsis w-full")
        self._writing()

    def becomes(self, person: Person) -> None:
        """Show somebody else's phone."""
        self.person, self.reply_to = person, None
        self.draw()

    def draw(self) -> bool:
        """Bring the chat up to date; says whether anything in it changed."""
        signs = self.person.chat.reactions
        messages = {message.message_id: message for message in self.person.chat.messages[-SHOWN_MESSAGES:]}
        gone = [
            number
            for number, (drawn, sign, _) in self._drawn.items()
            if messages.get(number) is not drawn or signs.get(number, "") != sign
        ]
        changed = bool(gone) or len(messages) != len(self._drawn)
        for number in gone:
            self._drawn.pop(number)[2].delete()
        with self._chat:
            for place, (number, message) in enumerate(messages.items()):
                if number not in self._drawn:
                    sign = signs.get(number, "")
                    element = self._message(message, sign)
                    element.move(target_index=place)
                    self._drawn[number] = (message, sign, element)
        self._draw_keyboard()
        return changed

    def _message(self, message: Message, sign: str) -> ui.element:
        mine = message.from_user is not None and message.from_user.id == self.person.id
        side, colour = ("self-end", "#e1ffc7") if mine else ("self-start", "#ffffff")
        with ui.column().classes(f"{side} gap-1").style("max-width: 92%") as element:
            bubble = ui.html(_html(message), sanitize=False)
            bubble.classes("bubble rounded p-2 shadow-1").style(f"background: {colour}")
            if sign:
                ui.label(sign).classes("reaction text-caption self-end rounded px-1 bg-white")
            if not mine:
                bubble.on("dblclick", lambda: self._reply(message))
            for row in message.reply_markup.inline_keyboard if message.reply_markup else ():
                with ui.row().classes("w-full no-wrap gap-1"):
                    for button in row:
                        self._button(message, button)
        return element

    def _button(self, message: Message, button: InlineKeyboardButton) -> None:
        async def press() -> None:
            await self.person.taps(message, button)

        ui.button(button.text, on_click=press).props(
            'no-caps dense unelevated color="blue-grey-1" text-color="blue-10" dir="auto"'
        ).classes("grow").style("min-height: 34px")

    def _draw_keyboard(self) -> None:
        self._keyboard.clear()
        keyboard = self.person.keyboard
        if isinstance(keyboard, ReplyKeyboardMarkup):
            with self._keyboard:
                for key in (key for row in keyboard.keyboard for key in row):
                    self._key(key)
        elif keyboard is not None:
            self.reply_to = self.reply_to or self.person.chat.keyboard_message
        self._replying.set_visibility(self.reply_to is not None)

    def _key(self, key: KeyboardButton) -> None:
        async def use() -> None:
            await (self.person.shares_contact() if key.request_contact else self.person.types(key.text))

        ui.button(key.text, on_click=use).props("no-caps outline").classes("w-full")

    def _reply(self, message: Message) -> None:
        self.reply_to = message
        self._replying.set_visibility(True)

    def _writing(self) -> None:
        async def send() -> None:
            text = str(field.value or "").strip()
            field.value = ""
            answered, self.reply_to = self.reply_to, None
            if text and answered is not None:
                await self.person.replies(answered, text)
            elif text:
                await self.person.types(text)

        async def speak() -> None:
            await self.person.sends_voice()

        with ui.row().classes("w-full items-center no-wrap"):
            field = ui.input(placeholder=self.words["demo-write"]).classes("grow").props('dense outlined dir="auto"')
            field.on("keydown.enter", send)
            for icon, word, act in (("send", "demo-send", send), ("mic", "demo-voice", speak)):
                ui.button(icon=icon, on_click=act).props(f'dense flat aria-label="{escape(self.words[word])}"')


class Page:
    """What one browser tab shows."""

    def __init__(
        self,
        sandbox: Sandbox,
        coach: Person,
        words: Mapping[str, str],
        languages: Mapping[str, str],
        inspect: Inspect,
    ) -> None:
        self.sandbox = sandbox
        self.words = words
        self.languages = languages
        self.inspect = inspect
        self.language = next(iter(languages))
        self.coach = coach
        self.stale = True

    def _new_person(self) -> Person:
        return self.sandbox.person(first_name=self.words["demo-person"], language_code=self.language)

    def build(self) -> None:
        """Draw the page; it redraws itself whenever something happens in the chats."""
        ui.add_css(STYLE)
        ui.page_title(self.words["demo-title"])
        with ui.column().classes("w-full gap-1 px-2"):
            ui.label(self.words["demo-title"]).classes("text-h6")
            ui.label(self.words["demo-intro"]).classes("text-body2 text-grey-8")
        with ui.element("div").classes("columns w-full px-2"):
            with ui.card().props("data-testid=person"):
                self._controls()
                ui.label(self.words["demo-person"]).classes("text-subtitle1")
                self.bot_name = ui.label().classes("text-body1 text-weight-bold").props('dir="auto"')
                self.bot_about = ui.label().classes("text-caption text-grey-8").props('dir="auto"')
                self.person_phone = Phone(self._new_person(), self.words)
            with ui.card().props("data-testid=coach"):
                ui.label(self.words["demo-coach"]).classes("text-subtitle1")
                self.coach_phone = Phone(self.coach, self.words)
            with ui.card().props("data-testid=inside"):
                ui.label(self.words["demo-inside"]).classes("text-subtitle1")
                self.pane = ui.column().classes("w-full gap-2")
        stop = self.sandbox.listen(self._changed)
        ui.context.client.on_delete(stop)
        ui.timer(REDRAW_SECONDS, self._draw)

    def _changed(self) -> None:
        self.stale = True

    async def _draw(self) -> None:
        if not self.stale:
            return
        self.stale = False
        moved = [phone.draw() for phone in (self.person_phone, self.coach_phone)]
        profile, language = self.sandbox.profile, self.person_phone.person.user.language_code or ""
        self.bot_name.set_text(in_language(profile.names, language))
        self.bot_about.set_text(in_language(profile.short_descriptions, language))
        sections = await self.inspect(self.person_phone.person.chat.id)
        self.pane.clear()
        with self.pane:
            for heading, lines in sections:
                ui.label(heading).classes("text-subtitle2 text-grey-8")
                for line in lines:
                    ui.label(line).classes("text-body2").props('dir="auto"')
        if any(moved):
            ui.run_javascript("document.querySelectorAll('.chat').forEach(e => { e.scrollTop = e.scrollHeight; })")

    def _controls(self) -> None:
        with ui.row().classes("w-full items-center no-wrap"):
            select = ui.select(dict(self.languages), value=self.language, label=self.words["demo-phone-language"])
            select.classes("grow").props("data-testid=language dense options-dense")
            select.on_value_change(lambda event: self._restart(str(event.value)))
            ui.button(self.words["demo-new-person"], on_click=lambda: self._restart(self.language)).props(
                "data-testid=new-person dense outline no-caps"
            )

    async def _restart(self, language: str) -> None:
        self.language = language
        person = self._new_person()
        self.person_phone.becomes(person)
        await person.starts()


def serve_voices(sandbox: Sandbox) -> None:
    """Let the page play the voice notes of the sandbox."""

    @app.get(f"{VOICES}/{{file_id}}")
    def voice(file_id: str) -> Response:
        try:
            return Response(sandbox.file(file_id).content, media_type="audio/ogg")
        except KeyError:
            return Response(status_code=404)


def _html(message: Message) -> str:
    """A message as the page shows it; Telegram's own HTML, which python-telegram-bot writes from the entities."""
    if message.text:
        return message.text_html
    if message.contact:
        return f"📱 {escape(message.contact.phone_number)}"
    if message.voice and message.voice.file_size:
        return f'<audio controls preload="metadata" src="{VOICES}/{escape(message.voice.file_id)}"></audio>'
    return "🎤" if message.voice else "📎"
