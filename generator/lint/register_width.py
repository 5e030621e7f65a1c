# SPDX-License-Identifier: BSD-2-Clause
"""A register is as wide as what it carries."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lang.places import fixed_items, slot_text, split_place, split_slot
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item
from generator.lint._registers import places_of, slot_width
from generator.model.carrier_kinds import Held, kind_of
from generator.model.places import make_place
from generator.model.resolve_id import register_list

MOST_BITS = 64
MOST_FLAGS = 8      # as a whole: of more some say nothing of the call


def used_width(context: Context, carrier: str) -> int:
    """Bits of a carrier that a register must have; those above, if only reserved bits lie there, need no place."""
    highs = [parse_bits(field.node["bits"]).high for _, fields in context.layouts for field in fields
             if field.node["carrier"] == carrier and field.node["role"] != "reserved"]
    width = max((item.node["width"] for item in context.by_name["carrier"].get(carrier, ())), default=0)
    return min(max(highs, default=-1) + 1, width)       # bits that the carrier has not are said to be wrong elsewhere


def check(context: Context) -> Iterator[Finding]:
    several = {convention.origin for results in context.results
               if results.further or any("position" in item.node for item in results.returns) for convention in results.conventions}
    for convention in context.conventions:
        node, arch = convention.node, convention.node["arch"]
        for name, slot in node["carriers"].items():
            carrier = context.by_name["carrier"].get(name)
            if carrier and is_known(arch, slot) and slot_width(arch, slot) < used_width(context, name) and (
                    kind_of(carrier[-1].node).held is Held.REGISTER):
                yield node["carriers"].locate(name), (f"carrier '{name}' has {carrier[-1].node['width']} bits, "
                                                      f"register {slot_text(slot)} only {slot_width(arch, slot)}: name a wider place")
        fixed = node.get("fixed") or ()
        for index, (text, value) in enumerate(fixed_items(fixed)):
            place = make_place(arch, text)
            if place is not None and value >> place.width:
                yield fixed.locate(text) if isinstance(fixed, Map) else fixed[index].locate("value"), (
                    f"{value:#x} does not fit register {text}, which has {place.width} bits: write a smaller number")
        yield from check_bits(context, node)
        for index, slot in enumerate(node["arguments"]):
            if slot_width(arch, slot) > MOST_BITS and not holds_whole_vector(arch, slot):
                yield node["arguments"].locate(index), (f"an argument has {MOST_BITS} bits at most, and this slot has "
                                                        f"{slot_width(arch, slot)}: name fewer registers, or parts of them")
        yield from check_value(node, arch, convention.origin in several)
        yield from check_status(context, convention)


def is_known(arch: str, slot: object) -> bool:
    return all(architecture(arch).find_result(name) for name, _ in split_slot(slot_text(slot)))


def holds_whole_vector(arch: str, slot: object) -> bool:
    """Whether a slot has more bits of a vector register than any value: vector_half says so."""
    found = (make_place(arch, name, bits) for name, bits in split_slot(slot_text(slot)))
    return any(place is not None and place.vector and place.width > MOST_BITS for place in found)


def check_bits(context: Context, node: Map) -> Iterator[Finding]:
    """The bits of a register are bits that it has. Of a single result shared-result says it."""
    results = node.get("results") or Map()
    single = {key for key in ("status", "value") if isinstance(results.get(key), Map)}
    for item in places_of(node, context):
        name, bits = split_place(item.text)
        known = architecture(node["arch"])
        register = known.find_result(name) or known.find_vector(name)
        if bits is None and register is not None and register.name not in architecture(node["arch"]).registers and (
                item.purpose in ("status", "when") and register.width > MOST_FLAGS):
            yield item.location, (f"{name} has {register.width} bits, and not all of them say what became of a call: write {{register: {name}, "
                                  "bits: \"0\"}, with the bits that do")
        if bits is not None and register is not None and bits.high >= register.width and item.purpose not in single:
            yield item.location, f"register {name} has only bits {register.width - 1}..0, and no bits {bits.high}..{bits.low}: name bits that it has"


def check_value(node: Map, arch: str, several: bool) -> Iterator[Finding]:
    """Registers of one value are parts of one number, which has 64 bits at most. `several`: some call has further results."""
    results = node.get("results") or Map()
    found = [make_place(arch, name) for name in register_list(results.get("value"))]
    widths = [place.width for place in found if place is not None]
    if any(place is not None and place.vector and place.width > MOST_BITS for place in found):
        return      # vector_half says so
    if len(widths) > 1 and sum(widths) > MOST_BITS and not several:
        yield results.locate("value"), (f"a value has {MOST_BITS} bits at most, and these {len(widths)} registers have "
                                        f"{sum(widths)}: name as many as it takes, or say which calls have further "
                                        "results (also_returns)")
    elif len(set(widths)) > 1 and several:
        yield results.locate("value"), "the registers of several results are parts of one width: name parts that are"


def check_status(context: Context, convention: Item) -> Iterator[Finding]:
    """Several places of a status are parts of one number; a place beyond its bits would be read by nobody."""
    arch, results = convention.node["arch"], convention.node.get("results") or Map()
    places = register_list(results.get("status"))
    if len(places) < 2 or not is_known(arch, results["status"]):
        return
    if slot_width(arch, results["status"]) > MOST_BITS:
        yield results.locate("status"), (f"a status has {MOST_BITS} bits at most: name fewer registers, or parts of them. Two statuses "
                                         "are a status and a further result (also_returns)")
        return
    if "shared" in results:
        return
    before = sum(slot_width(arch, place) for place in places[:-1])
    for status in context.status:
        own = SCALARS[status.node["type"]].width or architecture(arch).word
        if before >= own and status.overlaps(convention):
            yield results.locate("status"), (f"a status of type {status.node['type']} has {own} bits, which end before {places[-1]}: "
                                             "drop it, or give the status a wider type")
