# SPDX-License-Identifier: BSD-2-Clause
"""Images that are packed as they come, `unpack` of a `get` in host.yaml."""
from __future__ import annotations

import gzip
import zlib
from pathlib import Path

LARGEST = 1 << 30
CHUNK = 1 << 20


class PackError(Exception):
    """A file is not packed as it should be; the text says what to do."""


def unpack_gzip(source: Path, target: Path) -> None:
    """A few bytes can unpack to any number of them: there is a limit."""
    size = 0
    try:
        with gzip.open(source) as packed, target.open("wb") as plain:
            while chunk := packed.read(CHUNK):
                size += len(chunk)
                if size > LARGEST:
                    raise PackError(f"{source.name} unpacks to more than {LARGEST >> 20} MiB: take another file")
                plain.write(chunk)
    except (gzip.BadGzipFile, zlib.error, EOFError):
        raise PackError(f"{source.name} is not whole gzip: correct 'path' or 'file', or leave 'unpack' out") from None


UNPACK = {"gzip": unpack_gzip}
SUFFIX = {"gzip": ".gz"}


def unpack_image(source: Path, how: str, folder: Path) -> Path:
    """`source` unpacked, in `folder` under its name without the suffix; `source` itself if nothing is to be done."""
    if not how:
        return source
    target = folder / source.name.removesuffix(SUFFIX[how])
    UNPACK[how](source, target)
    return target
