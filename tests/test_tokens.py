"""Signed words: they name whom they were made for, and nothing else is accepted."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.storage.secrets import KeyRing
from bot.tokens import NONCE_BYTES, Letterbox, Signer

EXPIRES = datetime(2026, 12, 6, 9, 0, tzinfo=UTC)
NONCE = bytes(range(NONCE_BYTES))
KEY = urlsafe_b64encode(bytes(32)).decode()
SIGNER = Signer(KEY)
EMAIL = "mona@example.org"
WORD = SIGNER.pass_for("link", 7, 12, EMAIL, EXPIRES, NONCE)
BACK: tuple[Letterbox, ...] = ("bounce", "words")
BOX = SIGNER.box_for("reply", 7, 12, EMAIL)


def test_a_link_says_whose_it_is_and_until_when() -> None:
    bearer = SIGNER.bearer("link", WORD)
    assert bearer is not None
    assert (bearer.coach_id, bearer.lead_id, bearer.expires, bearer.nonce) == (7, 12, EXPIRES, NONCE)
    assert bearer.mailbox == SIGNER.mailbox("Mona@Example.org ")
    assert bearer.mailbox != SIGNER.mailbox("other@example.org")


def test_a_link_is_no_session_and_a_reply_address_no_bounce_address() -> None:
    assert SIGNER.bearer("session", WORD) is None
    assert SIGNER.box("b" + BOX[1:]) is None
    bounced, words = (SIGNER.box_for(kind, 7, 12, EMAIL) for kind in BACK)
    assert SIGNER.box("w" + bounced[1:]) is SIGNER.box("b" + words[1:]) is None
    assert [found[0] for word in (bounced, words) if (found := SIGNER.box(word)) is not None] == list(BACK)


def test_an_address_survives_capitals_and_fits_before_the_at_sign() -> None:
    for word in (BOX, BOX.upper()):
        found = SIGNER.box(word)
        assert found is not None
        assert (found[0], found[1].coach_id, found[1].lead_id) == ("reply", 7, 12)
    assert len("a" * 24 + "+" + BOX) <= 64
    assert BOX.isalnum()


def test_what_another_key_signed_is_not_accepted_and_an_older_one_of_ours_is() -> None:
    new = KeyRing.generate()
    assert Signer(new).bearer("link", WORD) is None
    assert Signer(f"{new}, {KEY}").bearer("link", WORD) is not None
    assert Signer(f"{new},{KEY}").box(BOX) is not None


@given(st.integers(0, len(WORD) - 2), st.characters(codec="ascii", categories=["L", "N"]))
def test_one_changed_letter_is_noticed(place: int, letter: str) -> None:
    # The last letter is left out: it carries bits that mean nothing.
    changed = WORD[:place] + letter + WORD[place + 1 :]
    assert changed == WORD or SIGNER.bearer("link", changed) is None


@given(st.text(max_size=80))
def test_anything_else_is_nobodys(word: str) -> None:
    assert SIGNER.bearer("link", word) is None
    assert SIGNER.box(word) is None
    assert not SIGNER.checks("session", word)


def test_a_form_belongs_to_its_session_only() -> None:
    assert SIGNER.checks("one", SIGNER.check_word("one"))
    assert not SIGNER.checks("two", SIGNER.check_word("one"))
