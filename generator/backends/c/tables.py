# SPDX-License-Identifier: BSD-2-Clause
"""Tables of a C file: rows with their members by name, and arrays in which equal lists stand once."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generator.backends.c.text import WIDTH

Members = dict[str, str | int]


def fill(items: Iterable[str], room: int, indent: str) -> str:
    """A list with commas: on several lines, a tab and `indent` before the later ones, if it is longer than `room`."""
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) + 2 <= room:
            lines[-1] += f", {item}"
        else:
            lines.append(item)
    return f",\n\t{indent}".join(lines)


def row(members: Members) -> str:
    """A row of a table, with its members by name."""
    items = [f".{name} = {value}" for name, value in members.items()]
    text = ", ".join(items)
    return f"{{{text if len(text) <= WIDTH - 8 else fill(items, WIDTH - 8, ' ')}}}"


def given(**members: str | int) -> Members:
    """Members without those that are 0 or NULL, as they are when nothing is said."""
    return {name: value for name, value in members.items() if value not in (0, "0", "0U", "NULL")}


def counted(name: str, reference: str, count: int) -> Members:
    """A list and its length; nothing if it is empty."""
    return {name: reference, f"n{name}": count} if count else {}


@dataclass(frozen=True)
class Table:
    """A const array; templates write nothing at all without rows, for C has no empty arrays. `inner`: behind the brackets of the
    array, where its elements are arrays."""
    type: str
    name: str
    rows: Sequence[str]
    inner: str = ""


@dataclass
class Pool:
    """An array that holds lists one after the other, each distinct list once."""
    type: str
    name: str
    rows: list[str] = field(default_factory=list)
    starts: dict[tuple[str, ...], int] = field(default_factory=dict)

    def reference(self, items: tuple[str, ...]) -> str:
        """C for a pointer to the list's first item."""
        if not items:
            return "NULL"
        if items not in self.starts:
            self.starts[items] = len(self.rows)
            self.rows.extend(items)
        start = self.starts[items]
        return f"{self.name} + {start}" if start else self.name

    def table(self) -> Table:
        return Table(self.type, self.name, self.rows)
