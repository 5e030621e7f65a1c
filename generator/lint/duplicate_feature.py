# SPDX-License-Identifier: BSD-2-Clause
"""A bit of CPUID advertises one feature, and belongs to one value."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item

Place = tuple[int, int, str]


def check(context: Context) -> Iterator[Finding]:
    features: dict[Place, list[tuple[Item, int]]] = {}
    for feature in context.features:
        source = feature.node["source"]
        if isinstance(source, Map) and "leaf" in source and ("bit" in source or "bits" in source):
            mask = 1 << source["bit"] if "bit" in source else parse_bits(source["bits"]).mask
            yield from check_place(features, place_of(source), feature, mask, "feature")
    values: dict[Place, list[tuple[Item, int]]] = {}
    for value in context.cpuid_values:
        mask = parse_bits(value.node.get("bits", "31..0")).mask
        yield from check_place(values, place_of(value.node), value, mask, "value")


def place_of(node: Map) -> Place:
    return node["leaf"], node.get("subleaf", 0), node["register"]


def check_place(used: dict[Place, list[tuple[Item, int]]], place: Place, item: Item, mask: int,
                kind: str) -> Iterator[Finding]:
    others = used.setdefault(place, [])
    for other, other_mask in others:
        shared = mask & other_mask
        if shared and other.origin is not item.origin and other.overlaps(item):
            yield item.location, (f"{kind} '{other.name}' has bit {shared.bit_length() - 1} of leaf {place[0]:#x}, "
                                  f"{place[2]}, already: give each its own bits")
            break
    others.append((item, mask))
