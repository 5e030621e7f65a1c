# SPDX-License-Identifier: BSD-2-Clause
"""Every field of shared memory has a writer, and only fields that exist have one."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item
from generator.lint._shared import find_field, has_type, members, positions, scalar_paths, writer_of
from generator.model.shared import ITSELF


def check(context: Context) -> Iterator[Finding]:
    for memory in context.shared:
        yield from check_names(context, memory)
        yield from check_all(context, memory)


def check_names(context: Context, memory: Item) -> Iterator[Finding]:
    for field in context.children(memory, "fields"):
        if not has_type(context, memory, field.since):
            continue
        found = find_field(context, memory.family, memory.node["type"], field.name, field.since)
        if isinstance(found, str):
            yield field.location, found
        elif found.node is not None and found.node.get("reserved"):
            yield field.location, f"'{field.name}' is reserved, so nobody writes it: drop it here, or 'reserved' there"


def check_all(context: Context, memory: Item) -> Iterator[Finding]:
    """Told once, for the first release in which it is so."""
    for position in positions(context, memory):
        name = memory.node["type"]
        paths = [path for path, _ in scalar_paths(context, memory.family, name, position)]
        if members(context, memory.family, name, position) is None:
            paths = [ITSELF]
        orphans = [path for path in paths if not writer_of(context, memory, path, position)]
        if orphans:
            yield memory.location, (f"nobody writes '{orphans[0]}': say 'fields: {{{orphans[0]}: {{writer: host}}}}' (or guest, or both), "
                                    "or 'writer' for all fields that are not named")
            return
