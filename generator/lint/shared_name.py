# SPDX-License-Identifier: BSD-2-Clause
"""Shared memory has a name of its own, and so have the functions that are made for it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.taken_names import every_abi_has
from generator.lint._context import Context, Finding, Item
from generator.lint._shared import KINDS
from generator.model.shared import ACCESSORS, ITSELF


def check(context: Context) -> Iterator[Finding]:
    stubs = stub_names(context)
    used: dict[str, Item] = {}
    names: dict[str, Item] = {}
    for memory in context.shared:
        other = names.setdefault(memory.name, memory)
        if is_other(other, memory):
            yield memory.location, f"there is shared memory '{memory.name}' in line {other.location.line} already: rename one"
            continue
        for function in functions(memory):
            stub, other = stubs.get(function), used.setdefault(function, memory)
            if every_abi_has(function, context.queues, context.blocks):
                yield memory.location, f"'{memory.name}' has in C the function {context.tree['abi']}_{function}, which every ABI has: rename it"
            elif stub is not None and stub.overlaps(memory):
                yield memory.location, (f"'{memory.name}' has in C the function {context.tree['abi']}_{function}, which is also the stub of "
                                        f"'{stub.full_name}': rename one")
            elif is_other(other, memory):
                yield memory.location, (f"'{memory.name}' has in C the function {context.tree['abi']}_{function}, which '{other.name}' has too: "
                                        "rename one")


def is_other(one: Item, other: Item) -> bool:
    return one.origin is not other.origin and one.overlaps(other)


def functions(memory: Item) -> Iterator[str]:
    """Without the ABI's name."""
    for node in memory.node.get("publication") or ():
        kind = next((kind for kind in KINDS if kind in node), "")
        part = node.get("ring") or node.get("bits") or ""
        own = "" if part == ITSELF else part.replace(".", "_")
        for does in ACCESSORS.get(kind, ()):
            yield "_".join(filter(None, (memory.name, own, does)))


def stub_names(context: Context) -> dict[str, Item]:
    found: dict[str, Item] = {}
    for family in context.families:
        for call in (*context.children(family, "calls"), *context.common):
            name = f"{family.name}_{call.name}"
            names = [name, *(f"{name}_{form.name}" for form in context.children(call, "forms"))]
            found |= {one: call for name in names for one in (name, f"{name}_annotated")}
    return found | {f"{kind.name}_t": kind for kind in context.types}
