# SPDX-License-Identifier: BSD-2-Clause
"""Writes cpio archives of the format newc, as hosts that take many guests in one boot read them (hosts/README.md)."""
from __future__ import annotations

import secrets
import string
from collections.abc import Iterable
from pathlib import Path

NONCE_LENGTH = 32
NONCE_LETTERS = string.ascii_letters + string.digits
REGULAR_FILE = 0o100644
END = "TRAILER!!!"


def make_nonce() -> str:
    """What no guest can guess."""
    return "".join(secrets.choice(NONCE_LETTERS) for _ in range(NONCE_LENGTH))


def entry(name: str, data: bytes, number: int) -> bytes:
    """A header of thirteen numbers in hexadecimal, the name with its NUL, the data; both end at multiples of 4."""
    text = name.encode() + b"\0"
    mode = 0 if name == END else REGULAR_FILE
    fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(text), 0)
    head = b"070701" + b"".join(b"%08X" % field for field in fields) + text
    return pad(head) + pad(data)


def pad(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def write_archive(file: Path, nonce: str, guests: Iterable[tuple[str, Path]]) -> None:
    """First the nonce, then the images by the names given."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(entry("nonce", nonce.encode(), 1))
        for number, (name, image) in enumerate(guests, 2):
            stream.write(entry(name, image.read_bytes(), number))
        stream.write(entry(END, b"", 0))
