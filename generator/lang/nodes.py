# SPDX-License-Identifier: BSD-2-Clause
"""The tree of a spec file: dicts and lists that know where their parts were written.

Scalars are plain str, int, bool and None. Their places stand in the container, packed into one number each, so that a
spec of a hundred thousand calls stays small. A tree is not changed once it is loaded; `replaced` makes changed copies.
"""
from __future__ import annotations

from array import array
from typing import Any

from generator.lang.location import Location

COLUMN_BITS = 16
MAX_COLUMN = (1 << COLUMN_BITS) - 1
SMALL = 64


def pack_position(line: int, column: int) -> int:
    """A place as one number; line and column count from 1, columns beyond 65535 become 65535."""
    return line << COLUMN_BITS | min(column, MAX_COLUMN)


def unpack_position(file: str, position: int) -> Location:
    return Location(file, position >> COLUMN_BITS, position & MAX_COLUMN)


class Map(dict):
    """A mapping. `marks` holds two places, of key and value, for each item in order.

    `dated`: the mapping or something below it may carry history (since, removed, …), so it can differ by release.
    """
    __slots__ = ("file", "at", "marks", "dated", "order")

    def __init__(self, file: str = "", at: int = 0) -> None:
        super().__init__()
        self.file = file
        self.at = at
        self.marks = array("Q")
        self.dated = False
        self.order: dict[str, int] | None = None

    __hash__ = object.__hash__  # by identity: nodes are keys of side tables

    @property
    def location(self) -> Location:
        return unpack_position(self.file, self.at)

    def add(self, key: str, value: Any, key_at: int, value_at: int) -> None:
        """Appends an item; `key` must be new."""
        self[key] = value
        self.marks.append(key_at)
        self.marks.append(value_at)

    def locate_key(self, key: str) -> Location:
        """Where the key was written; where the mapping begins if it has no such key."""
        return self._locate(key, 0)

    def locate(self, key: str) -> Location:
        """Where the value of the key was written; where the mapping begins if it has no such key."""
        value = self.get(key)
        if isinstance(value, (Map, Seq)) and value.file:
            return value.location
        return self._locate(key, 1)

    def mark(self, key: str) -> tuple[int, int]:
        """The packed places of a key and its value."""
        index = self.index(key)
        return self.marks[2 * index], self.marks[2 * index + 1]

    def index(self, key: str) -> int:
        """The how manieth item it is. A large mapping remembers, for it may be asked as often as it has items."""
        if len(self) <= SMALL:
            return list(self).index(key)
        if self.order is None or len(self.order) != len(self):
            self.order = {name: number for number, name in enumerate(self)}
        return self.order[key]

    def _locate(self, key: str, which: int) -> Location:
        if key not in self:
            return self.location
        position = self.mark(key)[which]
        value = self[key]
        if isinstance(value, Map) and value.file != self.file and value.file:
            return unpack_position(value.file, position)
        return unpack_position(self.file, position)

    def replaced(self, changes: "Map") -> "Map":
        """A copy with the items of `changes` put over it, each with its own place; a value of None drops the key."""
        result = Map(self.file, self.at)
        result.dated = self.dated
        for key, value in self.items():
            source = changes if key in changes else self
            value = source[key]
            if key not in changes or value is not None:
                result.add(key, value, *source.mark(key))
        for key, value in changes.items():
            if key not in self and value is not None:
                result.add(key, value, *changes.mark(key))
        result.dated = result.dated or changes.dated
        return result


class Seq(list):
    """A list. `marks` holds the place of each item."""
    __slots__ = ("file", "at", "marks", "dated")

    def __init__(self, file: str = "", at: int = 0) -> None:
        super().__init__()
        self.file = file
        self.at = at
        self.marks = array("Q")
        self.dated = False

    __hash__ = object.__hash__

    @property
    def location(self) -> Location:
        return unpack_position(self.file, self.at)

    def add(self, value: Any, at: int) -> None:
        self.append(value)
        self.marks.append(at)

    def locate(self, index: int) -> Location:
        """Where an item was written."""
        return unpack_position(self.file, self.marks[index])


def locate_path(node: Any, path: list[str | int]) -> Location:
    """Where the value at the end of a path of keys and indices was written."""
    location = node.location
    for step in path:
        location = node.locate(step)
        node = node[step]
    return location
