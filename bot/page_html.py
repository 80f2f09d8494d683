"""The pages a coach without Telegram sees: plain HTML without scripts, from words, everything escaped. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from bot.cards import close_words
from bot.telegram_html import html_of
from bot.words import Texts

LONGEST_TEXT = 8000

STYLE = """
body { font-family: "Noto Sans", sans-serif; font-size: 1.05rem; line-height: 1.5; max-width: 40rem;
       margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin: 2rem 0 0.25rem; }
.told { background: #eef6ee; border-left: 0.4rem solid #2e7d32; padding: 0.75rem 1rem; }
.card { border: 1px solid #999; border-radius: 0.5rem; padding: 0.75rem 1rem; unicode-bidi: plaintext; }
.hint { color: #555; font-size: 0.95rem; }
textarea, select { width: 100%; box-sizing: border-box; font: inherit; padding: 0.5rem; }
textarea { min-height: 8rem; }
button { font: inherit; padding: 0.6rem 1.2rem; margin: 0.5rem 0; border: 0; border-radius: 0.4rem;
         background: #0b5394; color: #fff; cursor: pointer; }
button:focus, textarea:focus, select:focus { outline: 3px solid #f6b26b; }
"""


@dataclass(frozen=True, slots=True)
class Form:
    """Where the forms of a session go, and the word that shows that they are its own.

    number  tells this page from every other, so that what is sent twice from it counts once
    """

    to: str
    check: str
    number: str


def page(texts: Texts, style: str, *parts: str) -> str:
    """A whole page."""
    return (
        f'<!doctype html>\n<html lang="{escape(texts.locale)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="robots" content="noindex">\n<title>{escape(texts.plain("page-title"))}</title>\n'
        f'<link rel="stylesheet" href="{escape(style)}">\n</head>\n<body>\n' + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def told(*said: str) -> str:
    """What the coach is told, Telegram HTML; nothing when there is nothing."""
    return "\n".join(f'<p class="told" role="status">{html_of(one)}</p>' for one in said)


def shown(text: str) -> str:
    """A card or a whole lead, Telegram HTML."""
    return f'<div class="card">{html_of(text)}</div>'


def heading(texts: Texts, number: int) -> str:
    """Which lead it is about."""
    return f"<h1>{texts('page-heading', number=str(number))}</h1>"


def hint(texts: Texts, message: str) -> str:
    """A line of explanation."""
    return f'<p class="hint">{texts(message)}</p>'


def button(texts: Texts, message: str, to: str) -> str:
    """A form of one button."""
    return f'<form method="post" action="{escape(to)}"><button>{texts(message)}</button></form>'


def kept(texts: Texts, text: str) -> str:
    """What the coach has typed and what did not go anywhere."""
    if not text:
        return ""
    return f"<p>{texts('page-your-text')}</p>\n<textarea readonly>\n{escape(text)}</textarea>"


def question(texts: Texts, form: Form, asked: str, number: int) -> str:
    """Something to be answered with yes or no, Telegram HTML, about the appointment with that number."""
    value = _hidden(str(number))
    answers = (_act(texts, form, f"met-{one}", f"coach-button-met-{one}", value) for one in ("yes", "no"))
    return "\n".join((f"<h2>{texts('page-met')}</h2>", shown(asked), *answers))


def call_off(texts: Texts, form: Form, number: int) -> str:
    """The appointment with that number can be called off."""
    return "\n".join(
        (
            f"<h2>{texts('page-call-off')}</h2>",
            hint(texts, "page-call-off-hint"),
            _act(texts, form, "call-off", "page-call-off-do", _hidden(str(number))),
        )
    )


def move(texts: Texts, form: Form, moves: Sequence[tuple[str, str]]) -> str:
    """Where the lead may stand next: value and words."""
    select = _select("where", "page-move-label", moves, texts)
    return f"<h2>{texts('page-move')}</h2>\n{_act(texts, form, 'move', 'page-move-do', select)}"


def work(texts: Texts, form: Form, reasons: Sequence[str], typed: str = "", extra: str = "") -> str:
    """What the coach who holds a lead can do; `typed` stands in the field where they write.

    reasons  why the lead may be closed
    extra    what else they can do, HTML
    """
    write = (
        f'<label for="text" class="hint">{texts("page-write-label")}</label>'
        f'<textarea id="text" name="value" required maxlength="{LONGEST_TEXT}">\n{escape(typed)}</textarea>'
    )
    times = (
        f'<label for="times" class="hint">{texts("page-times-label")}</label>'
        f'<textarea id="times" name="value" required maxlength="{LONGEST_TEXT}"></textarea>'
    )
    close = _select("why", "page-close-label", [(one, close_words(one, texts)) for one in reasons], texts)
    return "\n".join(
        (
            f"<h2>{texts('page-write')}</h2>",
            hint(texts, "page-write-hint"),
            _act(texts, form, "write", "page-write-send", write),
            f"<h2>{texts('page-times')}</h2>",
            hint(texts, "page-times-hint"),
            _act(texts, form, "times", "page-times-do", times),
            f"<h2>{texts('page-contacted')}</h2>",
            hint(texts, "page-contacted-hint"),
            _act(texts, form, "contacted", "page-contacted-do"),
            extra,
            f"<h2>{texts('page-release')}</h2>",
            hint(texts, "page-release-hint"),
            _act(texts, form, "release", "page-release-do"),
            f"<h2>{texts('page-close')}</h2>",
            _act(texts, form, "close", "page-close-do", close),
            hint(texts, "page-session"),
        )
    )


def _hidden(value: str) -> str:
    return f'<input type="hidden" name="value" value="{escape(value)}">'


def _select(name: str, label: str, options: Sequence[tuple[str, str]], texts: Texts) -> str:
    shown = "".join(f'<option value="{escape(value)}">{escape(words)}</option>' for value, words in options)
    return f'<label for="{name}" class="hint">{texts(label)}</label><select id="{name}" name="value">{shown}</select>'


def _act(texts: Texts, form: Form, act: str, message: str, fields: str = "") -> str:
    return (
        f'<form method="post" action="{escape(form.to)}/{act}">'
        f'<input type="hidden" name="check" value="{escape(form.check)}">'
        f'<input type="hidden" name="number" value="{escape(form.number)}">{fields}'
        f"<button>{texts(message)}</button></form>"
    )
