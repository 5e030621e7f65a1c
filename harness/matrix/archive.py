# SPDX-License-Identifier: BSD-2-Clause
"""Writes cpio archives of the format newc, as hosts that take many guests in one boot read them (hosts/README.md)."""
from __future__ import annotations

import errno
import secrets
import shutil
import string
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

NONCE_LENGTH = 32
NONCE_LETTERS = string.ascii_letters + string.digits
REGULAR_FILE = 0o100644
END = "TRAILER!!!"
LARGEST = (1 << 32) - 1     # what the format can say


def make_nonce() -> str:
    """What no guest can guess."""
    return "".join(secrets.choice(NONCE_LETTERS) for _ in range(NONCE_LENGTH))


def header(name: str, size: int, number: int) -> bytes:
    """Of an entry: thirteen numbers in hexadecimal, the name with its NUL, up to a multiple of 4."""
    if size > LARGEST:
        raise OSError(errno.EFBIG, f"larger than {LARGEST >> 20} MiB", name)
    text = name.encode() + b"\0"
    mode = 0 if name == END else REGULAR_FILE
    fields = (number, mode, 0, 0, 1, 0, size, 0, 0, 0, 0, len(text), 0)
    head = b"070701" + b"".join(b"%08X" % field for field in fields) + text
    return head + padding(len(head))


def padding(size: int) -> bytes:
    return bytes(-size % 4)


def write_archive(file: Path, nonce: str, guests: Iterable[tuple[str, Path]]) -> None:
    """First the nonce, then the images by the names given."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(header("nonce", len(nonce), 1) + nonce.encode() + padding(len(nonce)))
        for number, (name, image) in enumerate(guests, 2):
            copy_image(image, name, number, stream)
        stream.write(header(END, 0, 0))


def copy_image(image: Path, name: str, number: int, stream: BinaryIO) -> None:
    """Piece by piece, since it may be large."""
    size = image.stat().st_size
    stream.write(header(name, size, number))
    before = stream.tell()
    with image.open("rb") as source:
        shutil.copyfileobj(source, stream)
    if stream.tell() - before != size:
        raise OSError(errno.EBUSY, "changed while it was read", str(image))
    stream.write(padding(size))
