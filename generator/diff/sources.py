# SPDX-License-Identifier: BSD-2-Clause
"""What a user can name as one side of a comparison, and the model of it.

    vmi, vmi@next           the text after the last release, of an ABI of this repository
    vmi@4.0                 a release
    ../demo, ../demo/abi.yaml, spec/vmi/releases/4.0.yaml      a folder or a file with the text of an ABI, also with @RELEASE
    vmi@git:HEAD~3          the text as it was in a revision of git, read with today's rules and architectures
    vmi@git:HEAD~3@4.1      a release in it. A last @ that a release could follow belongs to the release, not to the revision,
                            unless only the whole is a revision
    generated/vmi/4.0/abi.json      the model that the generator wrote; also a folder that holds one and no abi.yaml

A release that is frozen is the text that was frozen: if the text that somebody works on no longer gives it, the file in releases/
counts. A file that holds a whole ABI stands for its last release, if no release is named. What a message says of a file in a revision
begins with the revision: `HEAD~3:spec/vmi/mmu.yaml:14:9`.
"""
from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.diff.abi_reader import read_abi_json
from generator.diff.compat import Compat, read_compat
from generator.diff.reference import GIT, Reference, find_source, parse_reference
from generator.diff.revision import Revision, find_revision
from generator.lang.find import frozen_path
from generator.lang.folder import ABI_FILE
from generator.lang.freeze import freeze
from generator.lang.history import NEXT
from generator.lang.load import Spec, display_name, load
from generator.lang.location import Location
from generator.lang.problem import NotFound, SpecError, list_names
from generator.lang.yaml_tree import read_bytes
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.resolve import resolve

JSON_FILE = "abi.json"


@dataclass(frozen=True)
class Side:
    """`abi`: the model. `name`: for people, "vmi 4.0". `spec`: the text it was made of, None for an abi.json; of a revision of git
    the files are gone, and the tree is there. `compat`: what compat.yaml says where `spec` is not beside it, or what is wrong with
    it; None where it is. `file`: how messages call an abi.json."""
    abi: Abi
    name: str
    spec: Spec | None
    compat: Compat | SpecError | None = None
    file: str = ""

    @property
    def place(self) -> Location:
        """Where a reader looks first."""
        return Location(self.spec.source if self.spec else self.file, 1, 1)


def open_source(text: str, root: Path) -> Side:
    """The side that a text names. `root`: the repository whose ABIs have names. Raises NotFound for what is not there (status
    2), SpecError for a text or an abi.json that cannot be used, OSError where there is no git (status 3)."""
    return Sources(root).open(text)


class Sources:
    """Opens sides. A text that several of them share is read once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._specs: dict[tuple[str, str], Spec] = {}
        self._compats: dict[tuple[str, str], Compat | SpecError] = {}

    def open(self, text: str) -> Side:
        """As open_source."""
        reference = parse_reference(text)
        if reference.revision:
            return self._open_revision(reference)
        path = find_source(reference.place, self.root)
        where = "" if reference.place == path.name and path.parent == self.root / "spec" else f" in {display_name(path, self.root)}"
        if is_model(path):
            return open_model(path, display_name(path, self.root), reference, where)
        return self._open_spec(reference, where, lambda: load(path, self.root))

    def _open_spec(self, reference: Reference, where: str, read: Callable[[], Spec]) -> Side:
        key = (reference.place, reference.revision)
        if key not in self._specs:
            spec = read()
            problems = lint(spec, self.root)
            if problems:
                raise SpecError(problems)
            self._specs[key] = spec
        spec = self._specs[key]
        release = reference.release or (spec.versions[-1] if spec.single else NEXT)
        if not spec.timeline.knows(release):
            hint = f"; a revision of git is written {reference.place}{GIT}REVISION" if ":" in release else ""
            raise NotFound(f"{spec.name}{where} has no release '{release}': there are {list_names((*spec.versions, NEXT), 40)}{hint}")
        if reference.revision:
            return Side(resolve(spec, release), f"{spec.name} {release}{where}", spec, self._compats.get(key))
        return release_side(spec, release, self.root, where)

    def _open_revision(self, reference: Reference) -> Side:
        path = revision_path(reference.place, self.root)
        try:
            revision = find_revision(path, reference.revision)
        except NotFound as error:
            if reference.release is None:
                raise
            whole = f"{reference.revision}@{reference.release}"     # a branch can have an @ in its name
            try:
                revision = find_revision(path, whole)
            except NotFound:
                raise error from None
            reference = Reference(reference.place, whole)
        own = path.parent == self.root / "spec" and "/" not in reference.place
        where = f" at {revision.shown}" if own else f" in {revision.shown}:{revision.path}"
        if (reference.place, reference.revision) in self._specs:
            return self._open_spec(reference, where, lambda: self._specs[reference.place, reference.revision])
        with tempfile.TemporaryDirectory(prefix="hvabi-") as folder:
            found = extract(revision, Path(folder), reference.place)
            if is_model(found):
                return open_model(found, display_name(found, Path(folder)), reference, where)
            spec = load(found, Path(folder))
            self._compats[reference.place, reference.revision] = try_compat(spec, Path(folder))
            return self._open_spec(reference, where, lambda: spec)


def release_side(spec: Spec, release: str, root: Path, where: str = "") -> Side:
    """A release of a text: of the text that was frozen, where the working one gives another by now. Raises SpecError."""
    name = f"{spec.name} {release}{where}"
    path = frozen_path(spec.path, release)
    if spec.single or release == NEXT or not os.path.lexists(path) \
            or read_bytes(path, display_name(path, root)) == freeze(spec, release).encode():
        return Side(resolve(spec, release), name, spec)
    frozen = load(path, root)
    problems = lint(frozen, root)
    if problems:
        raise SpecError(problems)
    return Side(resolve(frozen, release), name, frozen, try_compat(spec, root))


def try_compat(spec: Spec, root: Path) -> Compat | SpecError:
    """What its compat.yaml says. What is wrong with it concerns only who asks."""
    try:
        return read_compat(spec, root)
    except SpecError as error:
        return error


def is_model(path: Path) -> bool:
    """Whether a path is that of an abi.json, or of a folder that the generator wrote."""
    return path.suffix == ".json" or ((path / JSON_FILE).is_file() and not (path / ABI_FILE).is_file())


def open_model(path: Path, shown: str, reference: Reference, where: str) -> Side:
    if path.is_dir():
        path, shown = path / JSON_FILE, f"{shown}/{JSON_FILE}"
    abi = read_abi_json(path, shown)
    if reference.release not in (None, abi.release):
        raise NotFound(f"{shown} holds {abi.name} {abi.release}, and no release '{reference.release}': an abi.json is of one release")
    return Side(abi, f"{abi.name} {abi.release}{where}", None, file=shown)


def revision_path(place: str, root: Path) -> Path:
    """Where the text of a place is or was: what has no slash and is no file is the name of an ABI, which may be gone today."""
    if place in (".", "..") or "/" in place or place.endswith((".yaml", ".yml", ".json")) or (Path(place) / ABI_FILE).is_file():
        return Path(place)
    return root / "spec" / place


def extract(revision: Revision, folder: Path, place: str) -> Path:
    """Writes what the revision has at its path below `folder`, and gives the file or folder there."""
    if not revision.exists():
        raise NotFound(f"{place}: {revision.shown} has no {revision.path}; {revision.suggest_sibling()}")
    return revision.write(folder)
