# SPDX-License-Identifier: BSD-2-Clause
"""How many bytes of a download are there, told while they come: apt does not say, so its growing files are measured."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Progress = Callable[[int, int | None], None]    # bytes so far; all, where that is known


def ignore(_bytes: int, _total: int | None) -> None:
    pass


@dataclass
class Meter:
    """`tell` gets a number that never falls. `whole`: bytes of what came before the download that is watched."""
    tell: Progress = ignore
    whole: int = 0
    last: int = 0

    def watch(self, folders: Sequence[Path], size: int | None = None) -> Callable[[], None]:
        """Begin another download, into `folders`, of `size` bytes; what is to be called now and then meanwhile."""
        self.whole = self.last

        def measure() -> None:
            here = sum(map(folder_size, folders))
            self.last = max(self.last, self.whole + here)
            self.tell(self.last, None if size is None else max(self.last, self.whole + size))

        return measure


def folder_size(folder: Path) -> int:
    """Of its files, without those that go meanwhile."""
    size = 0
    with suppress(OSError):
        for file in folder.iterdir():
            with suppress(OSError):
                size += file.stat().st_size
    return size
