# SPDX-License-Identifier: BSD-2-Clause
"""A register is as wide as what it carries."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture, find_register
from generator.lang.nodes import Map
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of
from generator.model.resolve_id import register_list

MOST_BITS = 64


def used_width(context: Context, carrier: str) -> int:
    """Bits of a carrier that a register must have; those above, if only reserved bits lie there, need no place."""
    highs = [parse_bits(field.node["bits"]).high for _, fields in context.layouts for field in fields
             if field.node["carrier"] == carrier and field.node["role"] != "reserved"]
    return max(highs, default=-1) + 1


def check(context: Context) -> Iterator[Finding]:
    several = {convention.origin for call, _ in context.further_results for convention in context.conventions_for(call)}
    for convention in context.conventions:
        node, arch = convention.node, convention.node["arch"]
        word = architecture(arch).word
        for name, text in node["carriers"].items():
            carrier, register = context.by_name["carrier"].get(name), find_register(arch, text)
            if carrier and register and register.width < used_width(context, name):
                yield node["carriers"].locate(name), (f"carrier '{name}' has {carrier[-1].node['width']} bits, "
                                                      f"register {text} only {register.width}")
        for text, value in (node.get("fixed") or {}).items():
            register = find_register(arch, text)
            if register and value >> register.width:
                yield node["fixed"].locate(text), (f"{value:#x} does not fit register {text}, which has "
                                                   f"{register.width} bits")
        for kind, text, location in registers_of(node, context):
            register = find_register(arch, text)
            if kind == "arguments" and register and register.width < word:
                yield location, (f"{text} is only part of a register: name all of it, the {word} bits that an "
                                 "argument may need")
        yield from check_value(node, arch, convention.origin in several)


def check_value(node: Map, arch: str, several: bool) -> Iterator[Finding]:
    """Registers of one value are parts of one number, which has 64 bits at most. `several`: some call has further results."""
    results = node.get("results") or Map()
    found = [find_register(arch, name) for name in register_list(results.get("value"))]
    widths = [register.width for register in found if register is not None]
    if len(widths) > 1 and sum(widths) > MOST_BITS and not several:
        yield results.locate("value"), (f"a value has {MOST_BITS} bits at most, and these {len(widths)} registers have "
                                        f"{sum(widths)}: name as many as it takes, or say which calls have further "
                                        "results (also_returns)")
    elif len(set(widths)) > 1:
        yield results.locate("value"), "the registers of a value are parts of one width: name parts that are"
