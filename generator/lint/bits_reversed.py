# SPDX-License-Identifier: BSD-2-Clause
"""Bit ranges are written from the high bit down."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.spec.nodes import Map
from generator.spec.scalars import parse_bits

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    yield from check_tree(context.tree)


def check_tree(tree: Map) -> Iterator[Finding]:
    """Id fields, flags and discovery answers hold bit ranges."""
    owners = [tree, *tree["families"].values()]
    nodes = [field for owner in owners for field in (owner.get("id") or {}).values()]
    nodes += [bit for owner in owners for kind in (owner.get("types") or {}).values() if kind["kind"] == "flags"
              for bit in kind["bits"].values()]
    nodes += list((tree.get("discovery") or {}).values())
    for node in nodes:
        for state in (node, *(node.get("changed") or {}).values()):
            for key in ("bits", "present", "annotations", "major", "minor"):
                text = state.get(key)
                if isinstance(text, str):
                    bits = parse_bits(text)
                    if bits.high < bits.low:
                        right = f'"{bits.low}..{bits.high}"'
                        yield state.locate(key), f'"{text}" is written the wrong way round: write {right}'
