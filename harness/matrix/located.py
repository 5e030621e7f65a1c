# SPDX-License-Identifier: BSD-2-Clause
"""YAML with a place for every node, so that a message about a file can say file:line:column."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .model import MatrixError

Step = tuple[Any, ...]


@dataclass(frozen=True)
class Document:
    """Plain data, and where each part of it stands: `places[("boot", "command", 0)]` is (line, column), both from 1.

    `keys` has the same for the keys of maps.
    """
    where: str
    data: Any
    places: dict[Step, tuple[int, int]]
    keys: dict[Step, tuple[int, int]]

    def at(self, path: Step, key: bool = False) -> str:
        """file:line:column of a node, or of the nearest one above it."""
        table = self.keys if key and path in self.keys else self.places
        while path and path not in table:
            path, table = path[:-1], self.places
        line, column = table.get(path, (1, 1))
        return f"{self.where}:{line}:{column}"


def read_document(file: Path, where: str) -> Document:
    """Read one file. Duplicate keys and aliases are errors."""
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise MatrixError(f"{where}:1:1: byte {error.start} is not UTF-8: save the file as UTF-8") from None
    except OSError as error:
        raise MatrixError(f"{where}:1:1: cannot be read: {error.strerror}") from None
    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise MatrixError(f"{where}:{line}:{column}: not YAML: {error.problem or error.context}") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise MatrixError(f"{where}:1:1: not YAML: {' '.join(str(error).split())[:200]}") from None
    if node is None:
        raise MatrixError(f"{where}:1:1: the file is empty")
    document = Document(where, None, {}, {})
    return Document(where, _build(node, loader, document, (), set()), document.places, document.keys)


def _place(mark: yaml.Mark) -> tuple[int, int]:
    return mark.line + 1, mark.column + 1


def _build(node: yaml.Node, loader: Any, document: Document, path: Step, seen: set[yaml.Node]) -> Any:
    """`seen`: an alias is the same node again."""
    document.places[path] = _place(node.start_mark)
    if node in seen:
        raise MatrixError(f"{document.at(path)}: an alias stands for this: write the text out wherever it is needed")
    seen.add(node)
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, loader, document, (*path, index), seen) for index, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _build_map(node, loader, document, path, seen)
    if node.tag not in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool",
                        "tag:yaml.org,2002:null"):
        return node.value
    return loader.construct_object(node)


def _build_map(node: yaml.MappingNode, loader: Any, document: Document, path: Step, seen: set[yaml.Node]) -> dict:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line, column = _place(key_node.start_mark)
        place = f"{document.where}:{line}:{column}"
        if not isinstance(key_node, yaml.ScalarNode):
            raise MatrixError(f"{place}: a key must be a word")
        if key_node.tag != "tag:yaml.org,2002:str":
            raise MatrixError(f'{place}: the key {key_node.value} is not a string: write "{key_node.value}" in quotes')
        key = key_node.value
        if key in result:
            raise MatrixError(f"{place}: the key '{key}' stands here for the second time: remove one")
        document.keys[(*path, key)] = (line, column)
        result[key] = _build(value_node, loader, document, (*path, key), seen)
    return result
