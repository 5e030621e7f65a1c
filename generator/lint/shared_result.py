# SPDX-License-Identifier: BSD-2-Clause
"""Results that share a register can be told apart: by the sign of one word, or by bits of their own."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lang.places import slot_text
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding
from generator.lint._registers import slot_width


def check(context: Context) -> Iterator[Finding]:
    signed = all(SCALARS[status.node["type"]].signed for status in context.status)
    for convention in context.conventions:
        results = convention.node.get("results") or Map()
        for key in ("status", "value"):
            yield from check_bits(results, key, convention.node["arch"])
        if "shared" not in results:
            continue
        parts = [slot_text(results[key]) if key in results else "" for key in ("status", "value")]
        if parts[0] != parts[1] and not parts[1].startswith(f"{parts[0]}+") or not parts[0]:
            yield results.locate("shared"), ("shared results have one place: name the same register, or registers, as status and value. "
                                             "Further results follow in the value's list")
        elif not signed:
            yield results.locate("shared"), "a negative word can be a status only if the status type is signed: give 'status' a signed type"
    yield from check_values(context)


def check_values(context: Context) -> Iterator[Finding]:
    """A value beside a status narrower than a word: what tells them apart is the sign of that many bits."""
    for results in context.results:
        for item, convention in product(results.returns, results.conventions):
            if "shared" not in (convention.node.get("results") or {}) or not convention.overlaps(item):
                continue
            widths = [SCALARS[status.node["type"]].width for status in context.status]
            narrow = min((width for width in widths if width is not None), default=None)
            scalar = SCALARS.get(context.scalar_name(results.call.family, item.node["type"]) or "u8")
            width = scalar.width if scalar is not None and scalar.width is not None else architecture(convention.node["arch"]).word
            room = slot_width(convention.node["arch"], convention.node["results"].get("status", []))
            if width > room:
                yield item.node.locate("type"), (f"{results.name} returns {item.node['type']}, and shares a place of {room} bits with the "
                                                 "status: name more registers for both")
            elif narrow is not None and width > narrow:
                yield item.node.locate("type"), (f"{results.name} returns {item.node['type']}, and shares its register with "
                                                 f"a status of {narrow} bits: the type of the status must be as wide")


def check_bits(results: Map, key: str, arch: str) -> Iterator[Finding]:
    """Part of a register lies inside it."""
    part = results.get(key)
    register = architecture(arch).find_result(part["register"]) if isinstance(part, Map) else None
    if register is not None and parse_bits(part["bits"]).high >= register.width:
        yield part.locate("bits"), (f"register {register.name} has only bits {register.width - 1}..0: the {key} cannot "
                                    f"be bits {part['bits']}")
