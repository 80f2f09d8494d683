"""Voice notes made of nothing: valid OGG/Opus files of silence, a few hundred bytes each."""

from __future__ import annotations

import struct
from pathlib import Path

from bot.recordings import path_of

SILENCE = b"\xf8\xff\xfe"
"""An Opus packet of 20 ms in which nothing is heard."""
FRAME = 960
"""Samples of a packet: Opus counts 48,000 a second, whatever was recorded."""
SERIAL = 7
BEGINS, ENDS = 2, 4


def silence(frames: int = 50, says: str = "") -> bytes:
    """A file that plays `frames` times 20 ms; another comment `says` makes another file of it."""
    vendor, comment = b"tests", f"TITLE={says}".encode()
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48_000, 0, 0)
    tags = b"OpusTags" + b"".join(
        [struct.pack("<I", len(vendor)), vendor, struct.pack("<II", 1, len(comment)), comment]
    )
    pages = [_page(0, BEGINS, 0, [head]), _page(1, 0, 0, [tags])]
    return b"".join([*pages, _page(2, ENDS, frames * FRAME, [SILENCE] * frames)])


def record(root: Path, locale: str, *messages: str) -> None:
    """Put a recording of each of `messages` where the bot looks for it."""
    for message in messages:
        path = root / path_of(locale, message)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(silence(says=f"{locale}/{message}"))


def _page(number: int, kind: int, granule: int, packets: list[bytes]) -> bytes:
    assert len(packets) < 256 and all(len(packet) < 255 for packet in packets)
    header = b"OggS" + struct.pack("<BBqIII", 0, kind, granule, SERIAL, number, 0)
    page = header + bytes([len(packets), *map(len, packets)]) + b"".join(packets)
    return page[:22] + struct.pack("<I", _checksum(page)) + page[26:]


def _checksum(page: bytes) -> int:
    """OGG's own CRC-32: not the one of zlib, which reads bits the other way round."""
    crc = 0
    for byte in page:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04C11DB7 if crc & 0x80000000 else 0)) & 0xFFFFFFFF
    return crc
