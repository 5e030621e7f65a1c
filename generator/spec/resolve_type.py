# SPDX-License-Identifier: BSD-2-Clause
"""Builds the named types. A family's own types are seen by that family before the ABI's."""
from __future__ import annotations

from collections.abc import Iterator

from generator.spec.model import EnumValue, FlagBit, StructField, TypeDef
from generator.spec.nodes import Map
from generator.spec.problem import suggest
from generator.spec.resolve_context import Context
from generator.spec.scalars import SCALARS, parse_bits


def typed_owners(tree: Map) -> Iterator[tuple[str, Map, Map]]:
    """(owner, its node, its types): the ABI under the name "", then each family."""
    if "types" in tree:
        yield "", tree, tree["types"]
    for name, family in tree["families"].items():
        if "types" in family:
            yield name, family, family["types"]


def collect_types(context: Context, tree: Map) -> None:
    """Notes what every named type is on the wire, before anything refers to one."""
    for owner, _, types in typed_owners(tree):
        for name, node in types.items():
            context.wire[owner, name] = SCALARS[node["base"]] if "base" in node else None


def resolve_types(context: Context, tree: Map) -> tuple[TypeDef, ...]:
    found = []
    for owner, node, types in typed_owners(tree):
        since = context.history(node, context.first).since if owner else context.first
        found += [resolve_type(context, owner, name, item, since) for name, item in types.items()]
    return tuple(found)


def resolve_type(context: Context, family: str, name: str, node: Map, since: str) -> TypeDef:
    kind = node["kind"]
    history = context.history(node, since)
    values: tuple[EnumValue, ...] = ()
    bits: tuple[FlagBit, ...] = ()
    fields: tuple[StructField, ...] = ()
    if kind in ("enum", "constants"):
        values = tuple(EnumValue(value_name, value["number"], value["doc"], context.history(value, history.since))
                       for value_name, value in node["values"].items())
    elif kind == "flags":
        bits = tuple(FlagBit(bit_name, parse_bits(bit["bits"]), bit["doc"], context.history(bit, history.since))
                     for bit_name, bit in node["bits"].items())
    else:
        fields = tuple(resolve_struct_field(context, family, item) for item in node["fields"])
    return TypeDef(name=name, kind=kind, family=family, base=node.get("base"), open=node.get("open", False),
                   doc=node["doc"], history=history, values=values, bits=bits, fields=fields,
                   size=node.get("size"), align=node.get("align"))


def resolve_struct_field(context: Context, family: str, node: Map) -> StructField:
    count = node.get("count", 1)
    size = type_size(context.tree, family, node["type"])
    if size is None:
        known = [name for name in context.type_names(family) if type_size(context.tree, family, name)]
        context.complain(node.locate("type"), f"'{node['type']}' has no size that a struct could hold: "
                                              + suggest(node["type"], known))
    return StructField(name=node["name"], type=node["type"], offset=node["offset"], size=(size or 0) * count,
                       count=count, reserved=node.get("reserved", False), doc=node["doc"])


def find_type(tree: Map, family: str, name: str) -> Map | None:
    """The node of a named type as a family sees it."""
    own = (tree["families"].get(family) or {}).get("types") or {}
    return own.get(name) or (tree.get("types") or {}).get(name)


def type_size(tree: Map, family: str, name: str) -> int | None:
    """Bytes that a value of a type takes in memory; None for a guest's word and for what does not exist."""
    scalar = SCALARS.get(name)
    if scalar is None:
        node = find_type(tree, family, name)
        if node is None:
            return None
        if node["kind"] == "struct":
            return node["size"]
        scalar = SCALARS[node["base"]]
    return scalar.width // 8 if scalar.width is not None else None
