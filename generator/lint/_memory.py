# SPDX-License-Identifier: BSD-2-Clause
"""What rules about contents of memory share: the types of one release, for the walk through a buffer."""
from __future__ import annotations

from generator.lint._context import Context, Finding
from generator.spec.model import Location
from generator.spec.nodes import Map


class MemoryContext:
    """Stands in for resolve's context in a walk (resolve_memory.Walker), and keeps what it complains of.

    `at`: where all complaints belong, when what is walked is no node of the spec.
    """

    def __init__(self, context: Context, position: int, at: Location | None = None) -> None:
        self.layouts = context.layouts_at(position)
        self.findings: list[Finding] = []
        self.context = context
        self.position = position
        self.at = at

    def find_type(self, family: str, name: str) -> Map | None:
        return self.context.type_node(family, name, self.position)

    def complain(self, location: Location, message: str) -> None:
        self.findings.append((self.at or location, message))

    def nest(self, path: str) -> object:
        """The contents in which only the field at the end of a dotted path is named."""
        nested: object = 0
        for step in reversed(path.split(".")):
            outer = Map()
            outer.add(step, nested, 0, 0)
            nested = outer
        return nested
