# SPDX-License-Identifier: BSD-2-Clause
"""Signatures and values of CPUID fit where they stand: 12 bytes of ASCII, bits 31..0 of a register."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Seq
from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding

SIGNATURE_BYTES = 12


def check(context: Context) -> Iterator[Finding]:
    for cpuid in context.cpuid:
        signature = cpuid.node["signature"]
        texts = signature if isinstance(signature, Seq) else [signature]
        for index, text in enumerate(texts):
            if len(text.encode("utf-8")) > SIGNATURE_BYTES or not text.isascii() or not text.isprintable():
                place = signature.locate(index) if isinstance(signature, Seq) else cpuid.node.locate("signature")
                yield place, f"a signature is up to {SIGNATURE_BYTES} printable ASCII characters"
    for value in context.cpuid_values:
        node = value.node
        bits = parse_bits(node.get("bits", "31..0"))
        if bits.high > 31:
            yield node.locate("bits"), f"bit {bits.high} is beyond register {node['register']}, which has bits 31..0: name bits of these"
        name = node.get("type", "u32")
        scalar = SCALARS.get(context.scalar_name("", name) or "")
        if scalar is None:
            known = [*SCALARS, *context.types_by_owner[""]]
            yield node.locate("type"), f"there is no type '{name}' that a register holds: {suggest(name, known)}"
        elif bits.width > (scalar.width or 32):
            yield node.locate("type"), f"{name} does not hold the {bits.width} bits of '{value.name}': name a wider type"
        if "equals" in node and node["equals"] >> bits.width:
            yield node.locate("equals"), f"{node['equals']:#x} does not fit {bits.width} bits: write a smaller number, or name more bits"
