# SPDX-License-Identifier: BSD-2-Clause
"""Files that somebody named: opened without waiting, refused unless they are files, read up to a limit. And files that are
written whole or not at all."""
from __future__ import annotations

import os
import re
import stat
import threading
from pathlib import Path
from typing import BinaryIO

PART = re.compile(r"\.(\d+)-\d+\.part")      # what write_atomically writes first; the number of its process


class NotUsable(Exception):
    """The file is none, or too large; the text says so without its name."""


def real_path(path: Path) -> Path:
    """The path without links. Where links go in circles, as far as they lead; pathlib raises for these."""
    return Path(os.path.realpath(path))


def open_regular(path: Path) -> BinaryIO:
    """Opens a regular file. Pipes, sockets and devices are refused, for reading them may never end; to find that out by
    the descriptor leaves no time for one to take the file's place. Raises NotUsable, OSError."""
    try:
        number = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except ValueError as error:     # a NUL in the name
        raise NotUsable(f"cannot be read: {error}: check the name") from None
    try:
        mode = os.fstat(number).st_mode
        if stat.S_ISDIR(mode):
            raise NotUsable("cannot be read: Is a directory: check the name and its permissions")
        if not stat.S_ISREG(mode):
            raise NotUsable("is no regular file: move it elsewhere")
        return os.fdopen(number, "rb")
    except BaseException:
        os.close(number)
        raise


def read_regular(path: Path, limit: int) -> bytes:
    """The content of a regular file of at most `limit` bytes. Raises NotUsable, OSError."""
    with open_regular(path) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise NotUsable(f"larger than {limit >> 20} MiB: split it")
    return data


def write_atomically(path: Path, text: str | bytes, errors: str = "strict") -> None:
    """Writes `text` in place of what was there, a link too: the file has its old content or all of the new one, whatever
    happens in between. `errors`: as in str.encode. Raises OSError, which names the file."""
    data = text.encode("utf-8", errors) if isinstance(text, str) else text
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        part.unlink(missing_ok=True)
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        error.filename = str(path)
        raise
    finally:
        part.unlink(missing_ok=True)


def remove_parts(folder: Path) -> None:
    """Removes what processes that were killed while they wrote left in `folder`. Raises OSError."""
    for name in os.listdir(folder):
        found = PART.fullmatch(name)
        if found and not Path("/proc", found[1]).exists():
            (folder / name).unlink(missing_ok=True)
