# SPDX-License-Identifier: BSD-2-Clause
"""The folder that a run writes to. It belongs to one run at a time, and what is in it and not ours is never touched.

`.hvabi-matrix` marks it: it is locked while a run lasts, and lists all that was written, a name a line, each before its file.
The next run deletes exactly those files. Nothing is written over, and nothing through a link.
"""
from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from generator.exit_status import INCOMPLETE, USAGE
from generator.printable import printable

from .lock import FileLock
from .model import MatrixError

MARK = ".hvabi-matrix"
FIRST_LINE = "hvabi matrix wrote the files below; the next run with this folder deletes them"
RESULTS = ("results.json", "junit.xml")
FOLDERS = ("logs", "archives")
OURS = re.compile(r"results\.json|junit\.xml|\.(results\.json|junit\.xml)\.\d+\.part|logs/[^/\0]+\.log|archives/[^/\0]+\.cpio")
SCRATCH = re.compile(r"logs/\.observe-[A-Za-z0-9_]+")      # a folder that a run which was killed leaves
ADVICE = "name another folder with --out"


class OutFolder:
    """While entered, this run's. Everything that goes wrong on the way in is one MatrixError."""

    def __init__(self, path: Path, generated: bool = False) -> None:
        """`generated`: it lies where nobody but us writes (build/), so that it needs no mark yet."""
        self.path, self._generated = path, generated
        self._lock = FileLock(path / MARK)

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def archives(self) -> Path:
        return self.path / "archives"

    def __enter__(self) -> OutFolder:
        try:
            self._claim()
        except OSError as error:
            self._lock.close()
            raise self._refuse(f"the results cannot be written to {self._name()}: {error.strerror or error}",
                               INCOMPLETE) from None
        except MatrixError:
            self._lock.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.close()

    def write(self, name: str, text: str) -> None:
        """results.json or junit.xml: there complete, or not at all."""
        part = self.path / f".{name}.{os.getpid()}.part"
        self.note(part.name)
        self.note(name)
        try:
            write_new(part, text)
            part.replace(self.path / name)
        except BaseException:
            part.unlink(missing_ok=True)
            raise

    def write_log(self, name: str, text: str) -> None:
        self.note(f"logs/{name}")
        write_new(self.logs / name, text)

    def note(self, name: str) -> None:
        """That this file is ours, before it is there."""
        self._append(os.fsencode(f"{name}\n"))

    def _append(self, line: bytes) -> None:
        """All of it: on a disk that becomes full, write takes a part and says so only the next time."""
        while line:
            line = line[os.write(self._lock.descriptor, line):]

    def _claim(self) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        names = os.listdir(self.path)
        marked = MARK in names
        if names and not marked and not self._generated:
            raise self._refuse(f"{self._name()} holds files that hvabi did not write", USAGE)
        if not self._lock.try_lock():
            raise self._refuse(f"another run writes to {self._name()}{self._holder()}: wait for it, or {ADVICE}", INCOMPLETE, "")
        noted = os.fsdecode(os.pread(self._lock.descriptor, os.fstat(self._lock.descriptor).st_size, 0)).splitlines()
        if noted and noted[0] != FIRST_LINE:
            raise self._refuse(f"{self._name()}/{MARK} is not a file of hvabi's", USAGE)
        for folder in FOLDERS:
            if (self.path / folder).is_symlink() or not (self.path / folder).is_dir():
                self._make_folder(folder)
        self._delete_old(noted if marked else self._list_unmarked())
        os.ftruncate(self._lock.descriptor, 0)
        os.lseek(self._lock.descriptor, 0, os.SEEK_SET)
        self._append(f"{FIRST_LINE}\n# pid {os.getpid()}\n".encode())
        for name in RESULTS:
            if os.path.lexists(self.path / name):
                raise self._refuse(f"{self._name()}/{name} is there and hvabi did not write it: move it away", USAGE)

    def _make_folder(self, name: str) -> None:
        if os.path.lexists(self.path / name):
            raise self._refuse(f"{self._name()}/{name} is a link or a file where a folder has to be: move it away", USAGE)
        (self.path / name).mkdir()

    def _list_unmarked(self) -> list[str]:
        """What a version of hvabi that made no marks has written, by its names."""
        return [*RESULTS, *(f"logs/{file.name}" for file in self.logs.glob("*.log")),
                *(f"archives/{file.name}" for file in self.archives.glob("*.cpio"))]

    def _delete_old(self, names: list[str]) -> None:
        for name in names:
            if OURS.fullmatch(name) and ((self.path / name).is_symlink() or not (self.path / name).is_dir()):
                (self.path / name).unlink(missing_ok=True)
            elif SCRATCH.fullmatch(name) and not (self.path / name).is_symlink():
                shutil.rmtree(self.path / name, ignore_errors=True)

    def _holder(self) -> str:
        try:
            with open(self.path / MARK, "rb") as stream:
                found = re.search(rb"^# pid (\d{1,9})$", stream.read(400), re.MULTILINE)
        except OSError:
            return ""
        return f" (process {found[1].decode()})" if found else ""

    def _name(self) -> str:
        return show_path(self.path)

    @staticmethod
    def _refuse(message: str, status: int, advice: str = f": {ADVICE}") -> MatrixError:
        return MatrixError(message + advice, status)


def write_new(file: Path, text: str) -> None:
    """A file that is not there yet, not even as a link; there complete, or not at all."""
    with file.open("x", encoding="utf-8", errors="backslashreplace") as stream:
        try:
            stream.write(text)
            stream.flush()
        except BaseException:
            file.unlink(missing_ok=True)
            raise


def show_path(path: Path) -> str:
    """As somebody here would write it; one line, whatever the name."""
    here = Path.cwd()
    return printable(path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path))
