# SPDX-License-Identifier: BSD-2-Clause
"""Files as they were in a revision of git. Nothing is checked out: objects are read, and only those that a spec consists of."""
from __future__ import annotations

import errno
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from generator.files import real_path
from generator.lang.folder import has_spec_suffix
from generator.lang.location import Location
from generator.lang.problem import NotFound, Problem, SpecError, suggest
from generator.lang.yaml_tree import MAX_BYTES

# Would lead elsewhere than to the repository of the folder.
ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE")
PLAIN = re.compile(r"[A-Za-z0-9_~^@{}+=,.-]+(/[A-Za-z0-9_~^@{}+=,.-]+)*")


@dataclass(frozen=True)
class Entry:
    """What a folder has in a revision. `kind`: file, link, or folder; `object`: its content."""
    name: str
    kind: str
    object: str
    size: int


@dataclass(frozen=True)
class Revision:
    """A path in a commit. `top`: the folder of the repository; `path` is relative to it, "" for all of it. `shown`: the revision as
    the user wrote it, or the commit's number where that could not stand before a file name."""
    top: Path
    commit: str
    shown: str
    path: str

    def exists(self) -> bool:
        return run_git(self.top, "cat-file", "-e", f"{self.commit}:{self.path}").returncode == 0

    def suggest_sibling(self) -> str:
        """What stands where the path was looked for."""
        parent, _, name = self.path.rpartition("/")
        there = run_git(self.top, "ls-tree", "-z", "--name-only", "--full-tree", f"{self.commit}:{parent}")
        names = [os.fsdecode(item) for item in there.stdout.split(b"\0") if item]
        return suggest(name, names, "there are") if names else "name something that it has"

    def write(self, folder: Path) -> Path:
        """Writes the file, or the folder without those in it, so that its name below `folder` is `REVISION:path`. Only what
        a spec can consist of gets its content. Gives where it is. Raises SpecError for what cannot be a spec."""
        target = folder / f"{self.shown}:{self.path}"
        kind = run_git(self.top, "cat-file", "-t", f"{self.commit}:{self.path}").stdout.strip()
        if kind == b"blob":
            target.parent.mkdir(parents=True)
            parent, _, name = self.path.rpartition("/")
            target.write_bytes(self._read(parent, [self._entry(parent, name)])[0])
            return target
        target.mkdir(parents=True)
        entries = self._list(self.path)
        for entry in entries:
            if entry.kind == "link" and is_text(entry.name):
                self._refuse(join(self.path, entry.name), "is a link, which is not followed in a revision: name a folder that holds files")
        for entry in entries:
            if entry.kind == "folder":
                (target / entry.name).mkdir()
        files = [entry for entry in entries if entry.kind == "file"]
        texts = [entry for entry in files if is_text(entry.name)]
        for entry in files:
            (target / entry.name).touch()
        for entry, text in zip(texts, self._read(self.path, texts)):
            (target / entry.name).write_bytes(text)
        return target

    def _entry(self, parent: str, name: str) -> Entry:
        """The path itself, which is a file."""
        entry = next(entry for entry in self._list(parent) if entry.name == name)
        if entry.kind == "link":
            self._refuse(self.path, "is a link, which is not followed in a revision: name what it leads to")
        return entry

    def _list(self, path: str) -> list[Entry]:
        """The entries of a folder: `mode type object size<TAB>name`, each ended by a NUL."""
        listed = run_git(self.top, "ls-tree", "-l", "-z", "--full-tree", f"{self.commit}:{path}").stdout
        entries = []
        for line in listed.split(b"\0"):
            if line:
                head, _, name = line.partition(b"\t")
                mode, kind, number, size = head.decode("ascii").split()
                what = "link" if mode == "120000" else "file" if kind == "blob" else "folder"
                entries.append(Entry(os.fsdecode(name), what, number, int(size) if size != "-" else 0))
        return entries

    def _read(self, parent: str, entries: list[Entry]) -> list[bytes]:
        """The contents: git answers each number with `number type size`, a new line, the content and a new line."""
        for entry in entries:
            if entry.size > MAX_BYTES:
                self._refuse(join(parent, entry.name), f"larger than {MAX_BYTES >> 20} MiB: split it")
        done = run_git(self.top, "cat-file", "--batch", text="".join(f"{entry.object}\n" for entry in entries).encode())
        contents, at = [], 0
        for entry in entries:
            end = done.stdout.find(b"\n", at)
            if end < 0 or done.stdout[at:end].split()[1:] != [b"blob", str(entry.size).encode()]:
                self._refuse(join(parent, entry.name), f"cannot be read from the repository: {first_line(done) or 'it is damaged'}")
            contents.append(done.stdout[end + 1:end + 1 + entry.size])
            at = end + 2 + entry.size
        return contents

    def _refuse(self, path: str, message: str) -> None:
        raise SpecError([Problem(Location(f"{self.shown}:{path}", 1, 1), "file", message)], unreadable=True)


def is_text(name: str) -> bool:
    """Whether a file can hold a spec or a model, by its name."""
    return has_spec_suffix(Path(name)) or name.endswith(".json")


def join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def find_revision(path: Path, revision: str) -> Revision:
    """The path, which need not exist today, in a revision of its repository. Raises NotFound; OSError without git."""
    start = real_path(path)
    wanted = start
    while not start.is_dir():
        start = start.parent
    found = run_git(start, "rev-parse", "--show-toplevel")
    if found.returncode:
        why = first_line(found)
        known = "" if "not a git repository" in why else f" ({why})"
        raise NotFound(f"{start} is in no git repository that can be read{known}: name a release, a folder or an abi.json")
    top = real_path(Path(os.fsdecode(found.stdout.rstrip(b"\n"))))
    named = run_git(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") if not revision.startswith("-") else None
    if named is None or named.returncode or not named.stdout.strip():
        raise NotFound(f"git knows no revision '{revision}' in {top}: 'git log' lists them; a clone that is not whole lacks some "
                       "('git fetch --unshallow')")
    commit = named.stdout.decode("ascii", "replace").strip()
    plain = PLAIN.fullmatch(revision) and ".." not in revision and len(revision) <= 80
    relative = wanted.relative_to(top).as_posix()
    return Revision(top, commit, revision if plain else commit[:12], "" if relative == "." else relative)


def run_git(folder: Path, *arguments: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Runs git in a folder. It asks nobody for anything."""
    environment = {key: value for key, value in os.environ.items() if key not in ELSEWHERE}
    environment |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], input=text, capture_output=True, env=environment, check=False)
    except FileNotFoundError:
        raise FileNotFoundError(errno.ENOENT, "there is no such program: install it, or name a release, a folder or an abi.json",
                                "git") from None


def first_line(done: subprocess.CompletedProcess[bytes]) -> str:
    """What git complained of."""
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else ""
