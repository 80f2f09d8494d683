"""Encryption of single columns: the ring of keys, and the column type that uses it.

What is stored of a text: one byte for the format, four that name the key, the nonce, the sealed text. The
column's own name is sealed in, so that a value carried into another column does not open.
"""

import base64
import binascii
import hashlib
import os
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

KEY_BYTES = 32
_FORMAT = b"\x01"
_NAME_BYTES = 4
_NONCE_BYTES = 12


class CannotDecrypt(Exception):  # noqa: N818 - reads as the finding it is
    """A stored value does not open; names the column, never the value."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where} cannot be decrypted: {why}")
        self.where = where


class KeyRing:
    """The keys in use: the first one encrypts, every one decrypts."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ciphers = {_name(key): AESGCM(key) for key in keys}
        self._first = _name(keys[0])

    @classmethod
    def parse(cls, text: str) -> "KeyRing":
        """The ring written as `key1,key2`, each 32 bytes in URL-safe base64.

        To rotate, put a new key in front and keep the old ones behind it.
        Raises `ValueError`, which says which key is wrong by its place and never shows it.
        """
        keys = [_decoded(word.strip(), place) for place, word in enumerate(text.split(","), start=1)]
        if len({_name(key) for key in keys}) < len(keys):
            raise ValueError("the same key stands in the list twice")
        return cls(keys)

    @staticmethod
    def generate() -> str:
        """A new key, as `parse` reads it."""
        return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()

    def encrypt(self, where: str, text: str) -> bytes:
        """`text` sealed for the column `where` (`table.column`)."""
        nonce = os.urandom(_NONCE_BYTES)
        # A phone can send half of a surrogate pair; it must not cost the whole batch its commit.
        sealed = self._ciphers[self._first].encrypt(nonce, text.encode("utf-8", "surrogatepass"), where.encode())
        return _FORMAT + self._first + nonce + sealed

    def decrypt(self, where: str, stored: bytes) -> str:
        """The text sealed into `stored`; raises `CannotDecrypt`."""
        if not stored.startswith(_FORMAT):
            raise CannotDecrypt(where, "the value is not in the format this version writes")
        name, rest = stored[1 : 1 + _NAME_BYTES], stored[1 + _NAME_BYTES :]
        cipher = self._ciphers.get(name)
        if cipher is None:
            raise CannotDecrypt(where, f"it was written with the key {name.hex()}, which is not among the keys given")
        try:
            opened = cipher.decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], where.encode())
        except (InvalidTag, ValueError) as error:
            raise CannotDecrypt(where, "the value is damaged or belongs to another column") from error
        return opened.decode("utf-8", "surrogatepass")

    def __repr__(self) -> str:
        return f"KeyRing({len(self._ciphers)} keys)"


def _decoded(word: str, place: int) -> bytes:
    try:
        key = base64.b64decode(word.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(f"key {place} is not {KEY_BYTES} bytes in URL-safe base64")
    return key


def _name(key: bytes) -> bytes:
    """Names a key without telling anything about it."""
    return hashlib.sha256(b"name of a data key:" + key).digest()[:_NAME_BYTES]


# SQLAlchemy hands a column type nothing but the dialect, and every engine has a dialect of its own: so two
# databases with different keys can be open in one process, and no key lives in a global variable.
_rings: WeakKeyDictionary[Dialect, KeyRing] = WeakKeyDictionary()


def use_keys(dialect: Dialect, keys: KeyRing) -> None:
    """Let the encrypted columns of the engine with this `dialect` use `keys`."""
    _rings[dialect] = keys


def _keys_of(dialect: Dialect) -> KeyRing:
    try:
        return _rings[dialect]
    except KeyError:
        raise LookupError("no keys were given for this database; open it with Database.open") from None


class Encrypted(TypeDecorator[str]):
    """Text that stands encrypted in the database.

    where  `table.column`; part of what is sealed, so it stays as it is even when a table is renamed

    The empty text is stored as nothing at all, so that SQL can tell an emptied column from a filled one.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        return _keys_of(dialect).encrypt(self.where, value) if value else b""

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _keys_of(dialect).decrypt(self.where, value) if value else ""
