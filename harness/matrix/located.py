# SPDX-License-Identifier: BSD-2-Clause
"""Files of guests and hosts, read as specs are (generator/lang/yaml_tree.py): a message about one says file:line:column."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.lang.nodes import Map, Seq
from generator.lang.problem import SpecError
from generator.lang.yaml_tree import FileKind, read_tree
from generator.model.abi import Location
from generator.printable import printable

from .model import MatrixError

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
    return printable(file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file))


def read_document(file: Path, root: Path, holds: str) -> Document:
    """One file, which describes what `holds` says."""
    where = show_path(file, root)
    try:
        return Document(where, read_tree(file, where, FileKind(holds, fractions=True, most=MOST_BYTES, strict=False)))
    except SpecError as error:
        problem = error.problems[0]
        raise MatrixError(f"{problem.location}: {problem.message}") from None
