# SPDX-License-Identifier: BSD-2-Clause
"""The blocks of a convention are made of registers whose bytes can be counted, and outputs have a place."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lint._context import Context, Finding
from generator.lint._registers import block_registers

WIDTHS = (8, 16, 32, 64, 128)


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        blocks = convention.node.get("blocks")
        if blocks is None:
            continue
        arch = architecture(convention.node["arch"])
        for _, name, location in block_registers(convention.node):
            register = arch.find_register(name) or (arch.others.get(name) if name in arch.vectors else None)
            if register is not None and register.width not in WIDTHS:
                yield location, f"{name} has {register.width} bits: a block is made of registers of {', '.join(map(str, WIDTHS))} bits"
        yield from check_output(blocks)


def check_output(blocks: Map) -> Iterator[Finding]:
    align = blocks.get("align", 1)
    if align & (align - 1):
        yield blocks.locate("align"), f"the alignment {align} is no power of two: write {1 << align.bit_length()}"
    if blocks.get("out") == "rest" and "in" not in blocks:
        yield blocks.locate("out"), "'out: rest' are the registers that input leaves of those under 'in': name them"
    if "align" in blocks and blocks.get("out") != "rest":
        yield blocks.locate_key("align"), "'align' says where outputs begin behind the input: it belongs to 'out: rest'"
