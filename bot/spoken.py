"""Which language somebody means by a code or a name; far more than the bot itself speaks: coaches speak others too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

from babel import Locale

_NAMED_IN = ("de", "en")
_NO_LANGUAGES = ("mul", "root", "und", "zxx")
_LONGEST_CODE = 3


def language_of(word: str, own_names: Mapping[str, str]) -> str | None:
    """The code of the language that `word` is the code or the German or English name of; None for what is none.

    own_names  name → code of the languages the bot speaks, as they call themselves
    """
    wanted = word.strip().casefold()
    # "Kurdî (Kurmancî)" is also called by either of its words.
    own = {part.casefold(): code for name, code in own_names.items() for part in (name, *re.findall(r"\w+", name))}
    codes = {code.casefold(): code for code in own_names.values()}
    return codes.get(wanted) or own.get(wanted) or _known().get(wanted)


def nearest_language(word: str) -> str:
    """The language whose name looks most like `word`, as code and German name; "" where none does."""
    names = [name for name in _known() if len(name) > _LONGEST_CODE]
    near = get_close_matches(word.strip().casefold(), names, n=1, cutoff=0.7)
    return f"{_known()[near[0]]} {language_name(_known()[near[0]])}" if near else ""


def language_name(code: str) -> str:
    """A language as Germans call it."""
    names = Locale(_NAMED_IN[0]).languages
    return str(names.get(code.replace("-", "_")) or names.get(code.split("-")[0]) or code)


@cache
def _known() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for locale in _NAMED_IN:
        for code, name in Locale(locale).languages.items():
            if code not in _NO_LANGUAGES:
                code = code.replace("_", "-")
                found.setdefault(code.casefold(), code)
                found.setdefault(name.casefold(), code)
    return found
