# SPDX-License-Identifier: BSD-2-Clause
"""A register is as wide as what it carries."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture, find_register
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of


def used_width(context: Context, carrier: str) -> int:
    """Bits of a carrier that a register must have; those above, if only reserved bits lie there, need no place."""
    highs = [parse_bits(field.node["bits"]).high for _, fields in context.layouts for field in fields
             if field.node["carrier"] == carrier and field.node["role"] != "reserved"]
    return max(highs, default=-1) + 1


def check(context: Context) -> Iterator[Finding]:
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
            if kind in ("arguments", "value") and register and register.width < word:
                yield location, (f"{text} is only part of a register: name all of it, the {word} bits that an "
                                 "argument or value may need")
