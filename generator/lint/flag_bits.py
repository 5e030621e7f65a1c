# SPDX-License-Identifier: BSD-2-Clause
"""Flags differ and lie within their base."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] != "flags":
            continue
        scalar = SCALARS[kind.node["base"]]
        if scalar.signed:
            yield kind.node.locate("base"), ("flags have no sign: write "
                                             f"{kind.node['base'].replace('s', 'u', 1) if scalar.width else 'word'}")
        used: list[Item] = []
        for flag in context.children(kind, "bits"):
            bits = parse_bits(flag.node["bits"])
            if bits.high >= (scalar.width or 64):
                yield flag.node.locate("bits"), (f"bit {bits.high} is none of {kind.node['base']}, the base of "
                                                 f"'{kind.name}': name bits that it has, or take a wider base")
            for other in used:
                if (context.share_history(flag, other) and not flag.is_parted(other)
                        and parse_bits(other.node["bits"]).mask & bits.mask):
                    yield flag.node.locate("bits"), (f"'{other.name}' has some of these bits already: bits are never "
                                                     "used twice")
                    break
            used.append(flag)
