# SPDX-License-Identifier: BSD-2-Clause
"""The file behind --map: which constant, type or member of somebody's header is which of the spec's."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from harness.matrix.located import Document, read_document
from harness.matrix.schema import check_document

SCHEMA = Path(__file__).parent / "map.schema.json"


@dataclass(frozen=True)
class Pair:
    """`theirs`: the name in the header. `ours`: what it is in the spec. `place`: of the spec's name, `key`: of the header's, both
    file:line:column."""
    theirs: str
    ours: str
    place: str
    key: str


@dataclass(frozen=True)
class MappedType:
    """`members`: those whose names differ."""
    name: Pair
    members: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class HeaderMap:
    """`aside`: names in the header that are not what they look like."""
    constants: tuple[Pair, ...] = ()
    types: tuple[MappedType, ...] = ()
    aside: frozenset[str] = frozenset()


def read_map(file: Path) -> HeaderMap:
    """Raises MatrixError: file:line:column and what to write."""
    document = read_document(file, Path.cwd(), "what the names of a header are in the spec")
    check_document(document, SCHEMA)
    data = document.data
    types = []
    for theirs, said in data.get("types", {}).items():
        path = ("types", theirs)
        if isinstance(said, Mapping):
            name = Pair(theirs, said["is"], document.at((*path, "is")), document.at(path, True))
            types.append(MappedType(name, pairs(document, (*path, "members"), said.get("members", {}))))
        else:
            types.append(MappedType(Pair(theirs, said, document.at(path), document.at(path, True))))
    return HeaderMap(pairs(document, ("constants",), data.get("constants", {})), tuple(types), frozenset(data.get("aside", ())))


def pairs(document: Document, path: tuple[str, ...], said: Mapping[str, str]) -> tuple[Pair, ...]:
    return tuple(Pair(theirs, ours, document.at((*path, theirs)), document.at((*path, theirs), True)) for theirs, ours in said.items())
