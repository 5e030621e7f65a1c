# SPDX-License-Identifier: BSD-2-Clause
"""A file that one process at a time may hold. Whatever ends the process frees it."""
from __future__ import annotations

import fcntl
import os
from pathlib import Path


class FileLock:
    """`is_refused`: somebody else holds it, as far as the last try showed."""

    def __init__(self, file: Path) -> None:
        self.file, self.is_refused = file, False
        self.descriptor = -1

    def try_lock(self) -> bool:
        """Raises OSError if the file cannot be made; what a link points to is never opened."""
        if self.descriptor >= 0:
            return True
        self.file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            self.is_refused = True
            return False
        self.descriptor, self.is_refused = descriptor, False
        return True

    def unlock(self) -> None:
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1

    close = unlock
