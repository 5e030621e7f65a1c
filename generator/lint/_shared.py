# SPDX-License-Identifier: BSD-2-Clause
"""What rules about shared memory have in common: the fields of its type, by their paths, in each release."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.lang.kinds import field_order, holds_fields
from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Item
from generator.model.shared import ITSELF

PATHS = ("version", "mailbox", "data", "producer", "consumer", "bits")
KINDS = ("version", "mailbox", "ring", "bits")


@dataclass(frozen=True)
class Found:
    """A field. `type`: its name; `count`: of elements; `within`: what it lies in that keeps functions from reaching it; `order`: of
    its bytes, "" for the guest's."""
    type: str
    count: int
    within: str
    node: Map | None
    order: str = ""


def members(context: Context, owner: str, name: str, position: int) -> Map | None:
    """The node of a struct or union as it is in a release; None for a scalar and for what is not there."""
    node = None if name in SCALARS else context.type_node(owner, name, position)
    return node if node is not None and holds_fields(node) else None


def find_field(context: Context, owner: str, name: str, path: str, position: int) -> Found | str:
    """The field at a path of a type, or what is wrong with the path."""
    if members(context, owner, name, position) is None:
        if path == ITSELF:
            return Found(name, 1, "", None)
        return f"'{name}' is one number, which is called '{ITSELF}' here: there is no '{path}'"
    within, count, last, order = "", 1, None, ""
    for step in path.split("."):
        struct = members(context, owner, name, position)
        if struct is None or count > 1:
            return f"'{name}' has no fields, or there are several: '{path}' leads nowhere"
        found = {field["name"]: field for field in struct["fields"]}
        last = found.get(step)
        if last is None:
            return f"'{name}' has no field '{step}': {suggest(step, found)}"
        within = within or ("a union" if struct["kind"] == "union" else "a field of some architectures" if "arch" in last else "")
        order = order_of(context, owner, struct, last)
        name, count = last["type"], last.get("count", 1)
    return Found(name, count, within, last, order)


def order_of(context: Context, owner: str, struct: Map, field: Map) -> str:
    return field_order(struct, field, SCALARS.get(context.scalar_name(owner, field["type"]) or ""))


def scalar_paths(context: Context, owner: str, name: str, position: int, path: str = "") -> Iterator[tuple[str, Found]]:
    """(path, field) of each field below one that holds no others, or that nobody can look into (an array of structs, a union)."""
    struct = members(context, owner, name, position)
    if struct is None:
        return
    for field in struct["fields"]:
        if field.get("reserved"):
            continue
        here = f"{path}.{field['name']}" if path else field["name"]
        inner = members(context, owner, field["type"], position)
        if inner is None or inner["kind"] == "union" or field.get("count", 1) > 1:
            yield here, Found(field["type"], field.get("count", 1), "", field, order_of(context, owner, struct, field))
        else:
            yield from scalar_paths(context, owner, field["type"], position, here)


def positions(context: Context, memory: Item) -> list[int]:
    """The releases that have the memory, and its type: of one without another rule speaks."""
    return [position for position in range(memory.since, memory.removed) if has_type(context, memory, position)]


def has_type(context: Context, memory: Item, position: int) -> bool:
    name = memory.node["type"]
    return name in SCALARS or context.type_node(memory.family, name, position) is not None


def writer_of(context: Context, memory: Item, path: str, position: int) -> str:
    """Who writes a field in a release: what is said of it, or of what it lies in, or of all; "" for nobody."""
    said = {item.name: item.node["writer"] for item in context.children(memory, "fields")
            if item.since <= position < item.removed}
    parts = path.split(".")
    starts = [".".join(parts[:end]) for end in range(len(parts), 0, -1)]
    return next((said[start] for start in starts if start in said), memory.node.get("writer", ""))


def width_of(context: Context, owner: str, name: str) -> int | None:
    """Bits of a scalar type; 0 for what is none, None for a word."""
    scalar = SCALARS.get(context.scalar_name(owner, name) or "")
    return scalar.width if scalar is not None else 0


def is_signed(context: Context, owner: str, name: str) -> bool:
    scalar = SCALARS.get(context.scalar_name(owner, name) or "")
    return scalar is not None and scalar.signed
