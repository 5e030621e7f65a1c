# SPDX-License-Identifier: BSD-2-Clause
"""Files of guests and hosts, read as specs are (generator/spec/yaml_tree.py): a message about one says file:line:column."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.spec.model import Location
from generator.spec.nodes import Map, Seq
from generator.spec.problem import SpecError
from generator.spec.yaml_tree import FileKind, read_tree

from .model import MatrixError
from .text import show_line

Step = tuple[Any, ...]
MOST_BYTES = 1 << 20


@dataclass(frozen=True)
class Document:
    """A file as a tree that knows where its parts stand."""
    where: str
    data: Map

    def at(self, path: Step, key: bool = False) -> str:
        """file:line:column of a node (of its key, if `key`), or of the nearest one above it."""
        node: Any = self.data
        place: Location = node.location
        for number, step in enumerate(path, 1):
            if not has_step(node, step):
                break
            place = node.locate_key(step) if key and number == len(path) else node.locate(step)
            node = node[step]
        return f"{self.where}:{place.line}:{place.column}"


def has_step(node: Any, step: Any) -> bool:
    return step in node if isinstance(node, Map) else isinstance(node, Seq) and isinstance(step, int) and step < len(node)


def show_path(file: Path, root: Path) -> str:
    """A file as messages name it: relative to `root` where it is under it, on one line whatever it is called."""
    return show_line(file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file))


def read_document(file: Path, root: Path, holds: str) -> Document:
    """One file, which describes what `holds` says."""
    where = show_path(file, root)
    try:
        document = Document(where, read_tree(file, where, FileKind(holds, fractions=True, most=MOST_BYTES, strict=False)))
    except SpecError as error:
        problem = error.problems[0]
        raise MatrixError(f"{problem.location}: {problem.message}") from None
    for path, key, text in find_texts(document.data, ()):
        if not all(char.isprintable() or char in "\n\t" for char in text):
            raise MatrixError(f"{document.at(path, key)}: a character here cannot be printed: remove it")
    return document


def find_texts(node: Any, path: Step) -> Iterator[tuple[Step, bool, str]]:
    """Every text in a tree, with the path to it; `key`: it is the key there."""
    if isinstance(node, str):
        yield path, False, node
    elif isinstance(node, Map):
        for key, value in node.items():
            yield (*path, key), True, key
            yield from find_texts(value, (*path, key))
    elif isinstance(node, Seq):
        for index, value in enumerate(node):
            yield from find_texts(value, (*path, index))
