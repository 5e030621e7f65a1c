# SPDX-License-Identifier: BSD-2-Clause
"""Reads harness/upstream/<abi>.yaml: where the headers of an ABI are, and what in them the spec need not have."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.lang.folder import list_architectures
from harness.matrix.folders import real_path
from harness.matrix.load import check_inside
from harness.matrix.located import Document, read_document
from harness.matrix.model import Get, MatrixError
from harness.matrix.schema import check_document

SCHEMA = Path(__file__).parent / "upstream.schema.json"


@dataclass(frozen=True)
class Excuse:
    """Why the spec need not have the names that a glob matches, or all names of a header (and the other way round)."""
    glob: str
    header: bool
    why: str
    place: str

    def covers(self, name: str, header: str) -> bool:
        """`name` may be one of a type with its word: "union x"."""
        if self.header:
            return header == self.glob
        return fnmatchcase(name, self.glob) or fnmatchcase(name.split()[-1], self.glob)


@dataclass(frozen=True)
class Source:
    """Headers that speak for some releases, on the architectures `targets`.

    `get`: a package, or None where `folder` is a folder of one's own.
    `shims`: a folder of ours to search first. `include`: folders to search, relative to the package's root, globs.
    `headers`: what a program includes, in order, those that the package has. `ignored`: names that mean something else in
    them.
    """
    name: str
    place: str
    releases: tuple[str, ...]
    targets: tuple[str, ...]
    get: Get | None
    folder: Path | None
    defines: tuple[tuple[str, str], ...]
    shims: Path | None
    include: tuple[str, ...]
    headers: tuple[str, ...]
    ignored: tuple[Excuse, ...]

    def ignores(self, name: str) -> bool:
        return any(excuse.covers(name.split()[-1], "") for excuse in self.ignored)


@dataclass(frozen=True)
class Upstream:
    """All of one file. `exact`: the headers belong to just the releases that they speak for, so that a name of theirs
    must be in each; else it may have come earlier or later.

    `aliases`: what names of the spec are called in the headers. `ids`: globs of the constants of calls that are
    whole ids. `only`: nodes of the spec that some architectures have. `constants` and `types`: globs of the names that the spec should have.
    """
    abi: str
    place: str
    exact: bool
    aliases: tuple[tuple[str, str], ...]
    ids: tuple[str, ...]
    only: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[Source, ...]
    constants: tuple[str, ...]
    types: tuple[str, ...]
    excuses: tuple[Excuse, ...]

    def wants_constant(self, name: str) -> bool:
        return any(fnmatchcase(name, glob) for glob in self.constants)

    def wants_type(self, name: str) -> bool:
        return any(fnmatchcase(name, glob) for glob in self.types)


def find_data(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))


def load_upstream(file: Path, root: Path) -> Upstream:
    """One file; names in messages are relative to `root` where it is under it."""
    document = read_document(file, root, "the headers of an ABI")
    check_document(document, SCHEMA)
    data = document.data
    if data["abi"] != file.stem:
        raise MatrixError(f"{document.at(('abi',))}: the file is called {file.name}, so this must be '{file.stem}'")
    for key, targets in [(("headers", name, "targets"), part["targets"]) for name, part in data["headers"].items()] + [
            (("only", name), targets) for name, targets in data.get("only", {}).items()]:
        _check_targets(document, key, targets)
    sources = tuple(_sources(document, file.parent))
    only = tuple((name, tuple(targets)) for name, targets in data.get("only", {}).items())
    return Upstream(abi=data["abi"], place=document.at(()), exact=data.get("exact", True),
                    aliases=tuple(data.get("aliases", {}).items()), ids=tuple(data.get("ids", ())), only=only, sources=sources,
                    constants=tuple(data["constants"]), types=tuple(data.get("types", ())),
                    excuses=tuple(_excuses(document, ("except",), data.get("except", ()))))


def _check_targets(document: Document, key: tuple[str, ...], targets: Sequence[str]) -> None:
    known = list_architectures()
    for index, target in enumerate(targets):
        if target not in known:
            place = document.at((*key, index))
            raise MatrixError(f"{place}: there is no architecture '{target}': there are {', '.join(known)}")


def _sources(document: Document, folder: Path) -> Iterator[Source]:
    """Each program with each of its packages."""
    data = document.data
    for name, part in data["headers"].items():
        for package, releases in part["of"].items():
            place = document.at(("headers", name, "of", package), key=True)
            if package not in data["packages"]:
                raise MatrixError(f"{place}: there is no package '{package}' above: there are "
                                  f"{', '.join(data['packages'])}")
            get = data["packages"][package]
            if "debian" in get:
                check_inside(document, ("packages", package, "debian", "path"), (get["debian"]["path"],))
            for index, path in enumerate(part.get("include", ())):
                if path != ".":
                    check_inside(document, ("headers", name, "include", index), (path,))
            yield Source(
                name=package if len(data["headers"]) == 1 else f"{package} ({name})", place=place,
                releases=tuple(releases), targets=tuple(part["targets"]),
                get=_get(get["debian"]) if "debian" in get else None,
                folder=real_path(folder / get["folder"]) if "folder" in get else None,
                defines=tuple(part.get("defines", {}).items()),
                shims=real_path(folder / part["shims"]) if "shims" in part else None,
                include=tuple(part.get("include", (".",))), headers=tuple(part["files"]),
                ignored=tuple(_excuses(document, ("headers", name, "ignore"), part.get("ignore", ()))))


def _get(debian: dict[str, Any]) -> Get:
    return Get("debian", suite=debian["suite"], package=debian["package"], arch=debian.get("arch", "all"),
               paths=(debian["path"],), pattern=debian.get("version", ""))


def _excuses(document: Document, base: tuple, items: Sequence[dict[str, Any]]) -> Iterator[Excuse]:
    for index, item in enumerate(items):
        path = (*base, index)
        if "header" in item:
            yield Excuse(item["header"], True, item["why"], document.at((*path, "header")))
            continue
        single = isinstance(item["match"], str)
        for number, glob in enumerate([item["match"]] if single else item["match"]):
            place = document.at((*path, "match") if single else (*path, "match", number))
            yield Excuse(glob, False, item["why"], place)
