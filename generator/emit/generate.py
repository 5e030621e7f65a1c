# SPDX-License-Identifier: BSD-2-Clause
"""Writes the output of every emitter into generated/<abi>/<release>/, or says what in it is not up to date.

A file is written only when its text changes, and by a rename, so that nobody sees half of one. A file that no emitter
writes any more is deleted if it carries the generator's banner; anything else there is only reported.
"""
from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.emit.text import MARKER
from generator.spec.load import load
from generator.spec.model import Abi
from generator.spec.problem import Problem, SpecError
from generator.spec.resolve import resolve

EMITTERS = ("constants", "guest", "host", "names", "conformance", "reference", "abi_json")
BANNER_BYTES = 2048
TEMPORARY = ".hvabi-"


@dataclass
class Outcome:
    """What came of it. Paths are as given. `releases`: those that some ABI has. `unreadable`: some of a spec could not
    be read at all."""
    written: list[Path] = field(default_factory=list)
    unchanged: int = 0
    removed: list[Path] = field(default_factory=list)
    stale: list[Path] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)
    unexpected: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    releases: set[str] = field(default_factory=set)
    unreadable: bool = False

    @property
    def clean(self) -> bool:
        return not (self.stale or self.missing or self.unexpected or self.problems)


def generate(specs: Sequence[Path], out: Path, root: Path, releases: Sequence[str] = (),
             check: bool = False) -> Outcome:
    """Everything for the ABIs in the folders `specs`. `check`: compare only. `releases`: only these, () for all."""
    outcome = Outcome()
    for path in specs:
        try:
            generate_abi(path, out, root, releases, check, outcome)
        except SpecError as error:
            outcome.problems += error.problems
            outcome.unreadable = outcome.unreadable or error.unreadable
    return outcome


def generate_abi(path: Path, out: Path, root: Path, releases: Sequence[str], check: bool, outcome: Outcome) -> None:
    """One ABI. Nothing is written unless the spec is right in all releases."""
    name, abis = resolve_all(path, root, releases)
    outcome.releases.update(abi.release for abi in abis)
    expected: set[Path] = set()
    for abi in abis:
        for emitter in EMITTERS:
            expected |= emit_one(abi, emitter, out, check, outcome)
    places = [out / name / abi.release for abi in abis] if releases else [out / name]
    sweep(places, expected, check, outcome)


def resolve_all(path: Path, root: Path, releases: Sequence[str]) -> tuple[str, list[Abi]]:
    """The ABI's name, and the wanted releases that it has; SpecError if anything is wrong with it. The tree of the
    spec is not kept: a large one needs the memory for its output."""
    from generator.emit.constants import check_unique
    from generator.lint import lint
    spec = load(path, root)
    problems = lint(spec, root)
    if problems:
        raise SpecError(problems)
    wanted = [version for version in (*spec.versions, "next") if version in releases] if releases else spec.versions
    abis = [resolve(spec, version) for version in wanted]
    for abi in abis:
        check_unique(abi)
    return spec.name, abis


def emit_one(abi: Abi, emitter: str, out: Path, check: bool, outcome: Outcome) -> set[Path]:
    """Writes or compares the files of one emitter, and says which they are. Their text is not kept."""
    expected = set()
    for name, text in importlib.import_module(f"generator.emit.{emitter}").emit(abi).items():
        path = out / abi.name / abi.release / name
        (compare if check else write)(path, text.encode("utf-8", "surrogatepass"), outcome)
        expected.add(path)
    return expected


def read_or_none(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def compare(path: Path, content: bytes, outcome: Outcome) -> None:
    present = read_or_none(path)
    if present is None:
        outcome.missing.append(path)
    elif present != content:
        outcome.stale.append(path)
    else:
        outcome.unchanged += 1


def write(path: Path, content: bytes, outcome: Outcome) -> None:
    if read_or_none(path) == content:
        outcome.unchanged += 1
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.parent / f"{TEMPORARY}{os.getpid()}-{path.name}"
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    outcome.written.append(path)


def sweep(places: Sequence[Path], expected: set[Path], check: bool, outcome: Outcome) -> None:
    """Deals with files that no emitter writes."""
    for place in places:
        if not place.is_dir():
            continue
        for path in sorted(place.rglob("*")):
            if path in expected or (path.is_dir() and not path.is_symlink()):
                continue
            if check or not has_banner(path):
                outcome.unexpected.append(path)
            else:
                path.unlink()
                outcome.removed.append(path)
        if not check:
            remove_empty(place)


def has_banner(path: Path) -> bool:
    """Whether the generator wrote the file, or began to."""
    if path.is_symlink() or not path.is_file():
        return False
    if path.name.startswith(TEMPORARY):
        return True
    with path.open("rb") as file:
        return MARKER.encode() in file.read(BANNER_BYTES)


def remove_empty(place: Path) -> None:
    for folder, _, _ in os.walk(place, topdown=False):
        if not os.listdir(folder):
            os.rmdir(folder)
