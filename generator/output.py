# SPDX-License-Identifier: BSD-2-Clause
"""Writes texts into generated/, compares them with what is there, and deletes what is no longer made.

A file is written only when its text changes, and by a rename, so that nobody sees half of one. A file that nobody makes
any more is deleted if it carries the generator's banner; anything else there is only reported. Links are not followed.
"""
from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.files import NotUsable, open_regular
from generator.lang.problem import Problem

# A text, or what makes it piece by piece, each time it is called.
Text = str | Callable[[], Iterator[str]]
# What a file has in its first lines if the generator wrote it; only such a file is ever deleted.
MARKER = "Written by `hvabi generate"
# The first lines of each kind of file that the generator writes: comments of C, of a page and of a line, and JSON.
LINE = rb"(?:#|//|;|--) "
BANNER = re.compile(rb'(?:/\* SPDX[^\n]*\n/\*\n \* |<!--\nSPDX|\{\n"schema": "hvabi-abi/|' + LINE + rb"SPDX)"
                    rb'.{0,1500}?^(?: \* |"generated": "|' + LINE + rb")?" + re.escape(MARKER.encode()) + rb' [A-Za-z0-9_]+`',
                    re.DOTALL | re.MULTILINE)
BANNER_BYTES = 2048
PIECE = 1 << 20
TEMPORARY = ".hvabi-"
LEFT_OVER = re.compile(re.escape(TEMPORARY) + r"(\d+)-[\w.]+\.\w+")


@dataclass
class Outcome:
    """What came of it. Paths are as given. `releases`: those that some ABI has. `unreadable`: some of a spec could not
    be read at all. `expected`: what the specs make, in the folders `places`. `foreign`: what is not the generator's and lies
    where it would write."""
    written: list[Path] = field(default_factory=list)
    unchanged: int = 0
    removed: list[Path] = field(default_factory=list)
    stale: list[Path] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)
    unexpected: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    releases: set[str] = field(default_factory=set)
    unreadable: bool = False
    expected: set[Path] = field(default_factory=set)
    places: list[Path] = field(default_factory=list)
    foreign: list[Path] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        """Takes over what came of another part."""
        self.written += other.written
        self.unchanged += other.unchanged
        self.removed += other.removed
        self.stale += other.stale
        self.missing += other.missing
        self.unexpected += other.unexpected
        self.problems += other.problems
        self.releases |= other.releases
        self.unreadable = self.unreadable or other.unreadable
        self.expected |= other.expected
        self.places += other.places
        self.foreign += other.foreign

    @property
    def clean(self) -> bool:
        return not (self.stale or self.missing or self.unexpected or self.problems or self.foreign)


def encode(text: Text) -> Iterator[bytes]:
    """A text in pieces of a bounded size: that of a large ABI is not copied whole."""
    if isinstance(text, str):
        yield from (text[start:start + PIECE].encode("utf-8", "surrogatepass") for start in range(0, len(text), PIECE))
    else:
        yield from (piece.encode("utf-8", "surrogatepass") for piece in text())


def is_same(path: Path, text: Text) -> bool:
    """Raises OSError also for what is no file: a pipe would be read for ever, and is somebody else's."""
    try:
        with open_regular(path) as file:
            return all(file.read(len(piece)) == piece for piece in encode(text)) and not file.read(1)
    except NotUsable as error:
        raise OSError(errno.EISDIR if path.is_dir() else errno.EEXIST, str(error), str(path)) from None


def compare(path: Path, text: Text, outcome: Outcome) -> None:
    if not path.exists():
        outcome.missing.append(path)
    elif not is_same(path, text):
        outcome.stale.append(path)
    else:
        outcome.unchanged += 1


def write(path: Path, text: Text, outcome: Outcome) -> None:
    if path.exists() and is_same(path, text):
        outcome.unchanged += 1
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.parent / f"{TEMPORARY}{os.getpid()}-{path.name}"
    try:
        with temporary.open("wb") as file:
            file.writelines(encode(text))
        os.replace(temporary, path)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename is None:   # a full disk does not say where
            error.filename = str(path)
        raise
    outcome.written.append(path)


def sweep(places: Sequence[Path], expected: set[Path], check: bool, outcome: Outcome) -> None:
    """Deals with files that no emitter writes."""
    for place in places:
        if place.is_symlink():
            outcome.unexpected.append(place)
            continue
        if not place.is_dir():
            continue
        for path in sorted(place.rglob("*")):
            if path in expected or is_being_written(path) or (path.is_dir() and not path.is_symlink()):
                continue
            if check or not has_banner(path):
                outcome.unexpected.append(path)
            else:
                path.unlink()
                outcome.removed.append(path)
        if not check:
            remove_empty(place)


def is_being_written(path: Path) -> bool:
    """By another run: whoever began it is still there."""
    found = LEFT_OVER.fullmatch(path.name)
    return found is not None and int(found[1]) != os.getpid() and Path("/proc", found[1]).exists()


def has_banner(path: Path) -> bool:
    """Whether the generator wrote the file, or began to."""
    if path.is_symlink() or not path.is_file():
        return False
    if LEFT_OVER.fullmatch(path.name):
        return True
    with path.open("rb") as file:
        return BANNER.match(file.read(BANNER_BYTES)) is not None


def find_foreign(folders: Sequence[Path], files: Sequence[Path]) -> list[Path]:
    """What is in the way of an output and was not written by the generator: files, and links that lead elsewhere."""
    links = [folder for folder in folders if folder.is_symlink()]
    return links or [path for path in files if os.path.lexists(path) and not has_banner(path)]


def remove_empty(place: Path) -> None:
    for folder, _, _ in os.walk(place, topdown=False):
        if not os.listdir(folder):
            os.rmdir(folder)


def find_leftovers(names: Sequence[str], out: Path, delete: bool, outcome: Outcome) -> None:
    """Folders in `out` that belong to none of the ABIs. A spec can be missing by mistake, so they are only named unless
    somebody says that they are to go; and nothing goes while a spec has problems, for who knows what it would make,
    or while something foreign is in the way."""
    folders = [place for place in sorted(out.iterdir()) if place.is_dir() and place.name not in names] \
        if out.is_dir() else []
    if delete and not outcome.problems and not outcome.foreign:
        sweep(folders, set(), False, outcome)
    else:
        outcome.unexpected += folders
