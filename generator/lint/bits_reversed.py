# SPDX-License-Identifier: BSD-2-Clause
"""Bit ranges are written from the high bit down."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map, Seq
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    yield from check_tree(context.tree)


def check_tree(tree: Map) -> Iterator[Finding]:
    for node in nodes_with_bits(tree):
        for key in ("bits", "present", "annotations", "major", "minor"):
            text = node.get(key)
            if isinstance(text, str):
                bits = parse_bits(text)
                if bits.high < bits.low:
                    right = f'"{bits.low}..{bits.high}"'
                    yield node.locate(key), f'"{text}" is written the wrong way round: write {right}'


def nodes_with_bits(tree: Map) -> Iterator[Map]:
    """Id fields, flags, fields of registers, discovery answers, results of conventions, what CPUID holds: as they are and as they change."""
    owners = [tree, *tree["families"].values()]
    nodes = [field for owner in owners for field in (owner.get("id") or {}).values()]
    nodes += [bit for owner in owners for kind in (owner.get("types") or {}).values() if kind["kind"] == "flags"
              for bit in kind["bits"].values()]
    nodes += [field for register in (tree.get("registers") or {}).values() for state in states(register)
              for field in (state.get("fields") or {}).values()]
    nodes += [*(tree.get("discovery") or {}).values(), *((tree.get("cpuid") or {}).get("values") or {}).values()]
    for node in nodes:
        yield from states(node)
    for convention in tree["conventions"].values():
        for state in states(convention):
            results = state.get("results") or {}
            slots = [*(state.get("carriers") or {}).values(), state.get("arguments"), *results.values(), state.get("fixed")]
            yield from (part for slot in slots for part in places_in(slot) if "bits" in part)
    for feature in (tree.get("features") or {}).values():
        yield from (state["source"] for state in states(feature) if isinstance(state.get("source"), Map))


def places_in(slot: object) -> Iterator[Map]:
    """The maps in a slot, or in a list of slots; what fixes a register by its name has none."""
    if isinstance(slot, Map):
        yield slot
    elif isinstance(slot, Seq):
        for part in slot:
            yield from places_in(part)


def states(node: Map) -> list[Map]:
    return [node, *(node.get("changed") or {}).values()]
