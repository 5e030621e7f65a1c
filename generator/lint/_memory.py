# SPDX-License-Identifier: BSD-2-Clause
"""What rules about contents of memory share: the types of one release, for the walk through a buffer."""
from __future__ import annotations

from generator.lang.location import Location
from generator.lang.nodes import Map
from generator.lint._context import Context, Finding


class MemoryContext:
    """Stands in for resolve's context in a walk (resolve_memory.Walker), and keeps what it complains of."""

    def __init__(self, context: Context, position: int) -> None:
        self.layouts = context.layouts_at(position)
        self.findings: list[Finding] = []
        self.context = context
        self.position = position

    def find_type(self, family: str, name: str) -> Map | None:
        return self.context.type_node(family, name, self.position)

    def complain(self, location: Location, message: str) -> None:
        self.findings.append((location, message))
