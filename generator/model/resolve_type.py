# SPDX-License-Identifier: BSD-2-Clause
"""Builds the named types. A family's own types are seen by that family before the ABI's."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import base_of, field_order, holds_fields, is_natural
from generator.lang.layout import Layout
from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS, parse_bits
from generator.model.abi import EnumValue, FlagBit, History, StructField, TypeDef
from generator.model.resolve_context import Context, resolve_upstream


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
            context.wire[owner, name] = SCALARS.get(base_of(node) or "")


def resolve_types(context: Context, tree: Map) -> tuple[TypeDef, ...]:
    found = []
    for owner, node, types in typed_owners(tree):
        since = context.history(node, context.first).since if owner else context.first
        found += [resolve_type(context, owner, name, item, since) for name, item in types.items()]
    return tuple(found)


def resolve_type(context: Context, family: str, name: str, node: Map, since: str) -> TypeDef:
    history = context.history(node, since)
    if holds_fields(node):
        return resolve_struct(context, family, name, node, history)
    values: tuple[EnumValue, ...] = ()
    bits: tuple[FlagBit, ...] = ()
    if node["kind"] == "flags":
        bits = tuple(FlagBit(bit_name, parse_bits(bit["bits"]), bit["doc"], context.history(bit, history.since),
                             resolve_upstream(bit), tuple(bit.get("arch", ())), bit.get("type", ""))
                     for bit_name, bit in node["bits"].items())
    elif "values" in node:
        values = tuple(EnumValue(value_name, value["number"], value["doc"], context.history(value, history.since),
                                 resolve_upstream(value), tuple(value.get("arch", ())))
                       for value_name, value in node["values"].items())
    return TypeDef(name=name, kind=node["kind"], family=family, base=base_of(node), open=node.get("open", False),
                   doc=node["doc"], history=history, values=values, bits=bits, upstream=node.get("upstream", ""))


def resolve_struct(context: Context, family: str, name: str, node: Map, history: History) -> TypeDef:
    """A struct or union with the places of its fields. Two layouts only where C makes them."""
    natural = is_natural(node)
    layouts = context.layouts
    wide = layouts.of_node(family, node, 64)
    narrow = layouts.of_node(family, node, 32) if natural else wide
    if wide is None or narrow is None:
        wide = narrow = Layout(node.get("size", 0), node.get("align", 1), *[(0,) * len(node["fields"])] * 2)
        for item in node["fields"]:
            complain_size(context, family, item)
    fields = [resolve_field(context, family, node, item, index, wide, narrow) for index, item in enumerate(node["fields"])]
    if not natural:
        fields.sort(key=lambda field: field.offset)     # as a compiler lays them out; a text may name them in any order
    return TypeDef(
        name=name, kind=node["kind"], family=family, base=None, open=False, doc=node["doc"], history=history, fields=tuple(fields),
        size=wide.size, align=wide.align, layout="natural" if natural else "",
        size32=narrow.size if natural else None, align32=narrow.align if natural else None,
        upstream=node.get("upstream", ""))


def resolve_field(context: Context, family: str, owner: Map, node: Map, index: int, wide: Layout,
                  narrow: Layout) -> StructField:
    natural = is_natural(owner)
    reserved = node.get("reserved", False)
    default = node["name"] if "upstream" in owner and not reserved else ""
    return StructField(
        name=node["name"], type=node["type"], offset=wide.offsets[index], size=wide.sizes[index],
        count=node.get("count", 1), reserved=reserved, doc=node["doc"],
        offset32=narrow.offsets[index] if natural else None, size32=narrow.sizes[index] if natural else None,
        align=node.get("align"), upstream=node.get("upstream", default),
        arch=tuple(node.get("arch", ())), order=field_order(owner, node, context.scalar_of(family, node["type"])))


def complain_size(context: Context, family: str, node: Map) -> None:
    """A field whose type has no size: it does not exist, or would hold itself."""
    if context.layouts.of(family, node["type"], 64) is None:
        known = [name for name in context.type_names(family) if context.layouts.of(family, name, 64)]
        context.complain(node.locate("type"), f"'{node['type']}' has no size that a struct could hold: "
                                              + suggest(node["type"], known))
