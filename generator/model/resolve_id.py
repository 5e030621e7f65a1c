# SPDX-License-Identifier: BSD-2-Clause
"""Builds id fields, conventions, and the ids that were never given out."""
from __future__ import annotations

from collections.abc import Sequence

from generator.lang.architectures import architecture
from generator.lang.nodes import Map, unpack_position
from generator.lang.places import fixed_items, place_text, slot_text
from generator.lang.problem import suggest
from generator.lang.scalars import parse_bits
from generator.model.abi import Blocks, Call, Convention, Family, IdField, Retired, When
from generator.model.ids import Id, collides, compose_id, next_unused, role_maximum, unused_family
from generator.model.resolve_context import Context, resolve_upstream


def resolve_fields(context: Context, nodes: Map) -> tuple[IdField, ...]:
    """The fields of an id, in the order of the carriers and from the highest bits down."""
    order = {carrier.name: index for index, carrier in enumerate(context.carriers)}
    fields = []
    for name, node in nodes.items():
        if node["carrier"] not in order:
            context.complain(node.locate("carrier"),
                             f"there is no carrier '{node['carrier']}': {suggest(node['carrier'], order)}")
            continue
        value = node.get("value", 0 if node["role"] == "reserved" else None)
        fields.append(IdField(name=name, role=node["role"], carrier=node["carrier"], bits=parse_bits(node["bits"]),
                              value=value, doc=node.get("doc", ""), upstream=resolve_upstream(node),
                              variants=tuple((node.get("variants") or {}).items())))
    return tuple(sorted(fields, key=lambda field: (order[field.carrier], -field.bits.high)))


def register_list(value: object) -> tuple[str, ...]:
    """Places written as one name, a list, {register, bits}, or not at all. Bits of a single one stand beside it (…_bits)."""
    if value is None:
        return ()
    if isinstance(value, dict):
        return (value["register"],)
    return (value,) if isinstance(value, str) else tuple(map(place_text, value))  # type: ignore[call-overload]


def resolve_convention(context: Context, name: str, node: Map, key_at: int) -> Convention:
    results = node.get("results") or {}
    bits = {key: parse_bits(results[key]["bits"]) if isinstance(results.get(key), dict) else None
            for key in ("status", "value")}
    placed = node["carriers"]
    known = [carrier.name for carrier in context.carriers]
    for carrier in placed:
        if carrier not in known:
            context.complain(placed.locate_key(carrier), f"there is no carrier '{carrier}': {suggest(carrier, known)}")
    return Convention(
        name=name, arch=node["arch"], variant=node.get("variant", ""), word=architecture(node["arch"]).word,
        instructions=register_list(node["instruction"]),
        carriers=tuple((carrier, slot_text(placed[carrier])) for carrier in known if carrier in placed),
        fixed=tuple(fixed_items(node.get("fixed"))), arguments=tuple(map(slot_text, node["arguments"])),
        split=node.get("split", "low-first"), status=register_list(results.get("status")),
        value=register_list(results.get("value")), clobbers=tuple(node.get("clobbers", ())),
        narrow=node.get("narrow", "zero"), doc=node["doc"], location=unpack_position(node.file, key_at),
        status_bits=bits["status"], value_bits=bits["value"], shared=results.get("shared", ""),
        blocks=resolve_blocks(node.get("blocks")), fields=resolve_fields(context, node["id"]) if "id" in node else (),
        when=resolve_when(results.get("when")))


def resolve_when(node: Map | None) -> When | None:
    return None if node is None else When(place_text(node["place"]), node["equals"], node.get("success"))


def resolve_blocks(node: Map | None) -> Blocks | None:
    if node is None:
        return None
    inputs, written = tuple(node.get("in", ())), node.get("out", ())
    rest = written == "rest"
    return Blocks(inputs=inputs, outputs=inputs if rest else tuple(written), rest=rest, align=node.get("align", 1))


def unused_id(context: Context, fields: tuple[IdField, ...], family: int | None, variant: str, calls: Sequence[Call],
              retired: Sequence[Retired]) -> Id | None:
    """An id of this family that it never gave out. What other families use is not taken for unused."""
    own = [call.number for call in calls if not call.common] + [item.number for item in retired]
    shared = [call.number for call in calls if call.common]
    if family is None:
        shared += flat_numbers(context, fields)
    number = next_unused(own, shared, role_maximum(fields, "call"))
    if number is None:
        return None
    unused = compose_id(context.carriers, fields, family or 0, number, variant)
    return None if family is None and collides(unused, family_ids(context)) else unused


def flat_numbers(context: Context, fields: tuple[IdField, ...]) -> list[int]:
    """The numbers, retired ones too, of the calls of all families without a number whose ids have this layout."""
    found: list[int] = []
    for node in context.tree["families"].values():
        if "number" not in node and resolve_fields(context, node.get("id", context.tree["id"])) == fields:
            found += [call["number"] for call in (node.get("calls") or {}).values()]
            found += [item["number"] for item in node.get("retired") or ()]
    return found


def family_ids(context: Context) -> list[Id]:
    """The ids of the families that have numbers, on the carrier that holds the family."""
    families = context.tree["families"]
    fields = [field for field in resolve_fields(context, context.tree["id"]) if field.role == "family"]
    numbers = [node["number"] for node in families.values() if "number" in node]
    return [compose_id(context.carriers, fields, number, 0) for number in numbers]


def unknown_family_id(context: Context, tree: Map, fields: tuple[IdField, ...],
                      families: Sequence[Family]) -> Id | None:
    """An id of a family that never was. None where the family is no part of the id."""
    numbers = [family.number for family in families if family.number is not None]
    numbers += [item["number"] for item in tree.get("retired") or ()]
    number = unused_family(numbers, role_maximum(fields, "family"))
    if number is None:
        return None
    unknown = compose_id(context.carriers, fields, number, 0)
    others = [call.id for family in families if family.number is None for call in family.calls]
    return None if collides(unknown, others) else unknown
