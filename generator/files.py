# SPDX-License-Identifier: BSD-2-Clause
"""Files that somebody named: opened without waiting, refused unless they are files, read up to a limit."""
from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO


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
