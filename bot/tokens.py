"""Signed words by which a coach without Telegram is known: in links, in a browser's session, in mail addresses."""

from __future__ import annotations

import hashlib
import hmac
import struct
from base64 import b32decode, b32encode, urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 9
Pass = Literal["link", "session"]
Letterbox = Literal["reply", "bounce", "words"]
"""Answers come to the first, what could not be delivered to the others: to the last, what a person had written."""

_PASS = struct.Struct(f">II4sI{NONCE_BYTES}s")
_PASS_SEAL = 16
_ADDRESS = struct.Struct(">II4s")
# Half of what comes back may come in capitals or small letters: an address has fewer letters to say as much.
_ADDRESS_SEAL = 10


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whom a signed word stands for.

    mailbox  tells the address it was made for from others, so that it ends when the coach gets another one
    lead_id  0 for none
    expires  None for never
    nonce    tells one link from the next
    """

    coach_id: int
    lead_id: int
    mailbox: bytes
    expires: datetime | None = None
    nonce: bytes = b""

    @property
    def number(self) -> str:
        """The nonce, as it is stored."""
        return self.nonce.hex()


class Signer:
    """Makes and reads signed words; its keys come from the data keys, the first one signs, every one is accepted."""

    def __init__(self, data_keys: str) -> None:
        self._keys = [_derived(urlsafe_b64decode(key.strip())) for key in data_keys.split(",") if key.strip()]

    def mailbox(self, email: str) -> bytes:
        """What stands for an address in a signed word."""
        return hashlib.sha256(b"mailbox:" + email.strip().lower().encode()).digest()[:4]

    def pass_for(self, kind: Pass, coach_id: int, lead_id: int, email: str, expires: datetime, nonce: bytes) -> str:
        """A word for a link or a session."""
        return self.renewed(kind, Bearer(coach_id, lead_id, self.mailbox(email), nonce=nonce), expires)

    def renewed(self, kind: Pass, bearer: Bearer, expires: datetime) -> str:
        """A word of that kind for the same bearer, until `expires`."""
        body = _PASS.pack(bearer.coach_id, bearer.lead_id, bearer.mailbox, int(expires.timestamp()), bearer.nonce)
        return urlsafe_b64encode(body + _sealed(self._keys[0], kind, body)[:_PASS_SEAL]).decode().rstrip("=")

    def bearer(self, kind: Pass, word: str) -> Bearer | None:
        """Whom a word of `pass_for` stands for, expired or not; None for one nobody issued."""
        body = self._opened(kind, _decoded(word), _PASS.size, _PASS_SEAL)
        if body is None:
            return None
        coach_id, lead_id, mailbox, expires, nonce = _PASS.unpack(body)
        return Bearer(coach_id, lead_id, mailbox, datetime.fromtimestamp(expires, UTC), nonce)

    def box_for(self, kind: Letterbox, coach_id: int, lead_id: int, email: str) -> str:
        """A word for a mail address: small letters and digits, whose case does not matter."""
        body = _ADDRESS.pack(coach_id, lead_id, self.mailbox(email))
        word = b32encode(body + _sealed(self._keys[0], kind, body)[:_ADDRESS_SEAL]).decode()
        return kind[0] + word.rstrip("=").lower()

    def box(self, word: str) -> tuple[Letterbox, Bearer] | None:
        """Which letterbox a word of `box_for` names, and whose; None for one nobody issued."""
        kinds: dict[str, Letterbox] = {"r": "reply", "b": "bounce", "w": "words"}
        kind = kinds.get(word[:1].lower())
        if kind is None:
            return None
        body = self._opened(kind, _decoded32(word[1:]), _ADDRESS.size, _ADDRESS_SEAL)
        return None if body is None else (kind, Bearer(*_ADDRESS.unpack(body)))

    def check_word(self, session: str) -> str:
        """What every form of a session carries, so that no other page can send one."""
        return _sealed(self._keys[0], "form", session.encode()).hex()[:32]

    def checks(self, session: str, word: str) -> bool:
        """Whether a form belongs to the session."""
        found = [_sealed(key, "form", session.encode()).hex()[:32] for key in self._keys]
        return any(hmac.compare_digest(one.encode(), word.encode(errors="replace")) for one in found)

    def _opened(self, kind: str, raw: bytes, size: int, seal: int) -> bytes | None:
        if len(raw) != size + seal:
            return None
        body, given = raw[:size], raw[size:]
        seals = [_sealed(key, kind, body)[:seal] for key in self._keys]
        return body if any(hmac.compare_digest(one, given) for one in seals) else None


def _derived(data_key: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"durchstarten: signed words in mail").derive(data_key)


def _sealed(key: bytes, kind: str, body: bytes) -> bytes:
    return hmac.digest(key, kind.encode() + b":" + body, "sha256")


def _decoded(word: str) -> bytes:
    try:
        return urlsafe_b64decode(word.encode("ascii") + b"=" * (-len(word) % 4))
    except ValueError:
        return b""


def _decoded32(word: str) -> bytes:
    try:
        return b32decode(word.upper().encode("ascii") + b"=" * (-len(word) % 8))
    except ValueError:
        return b""
