# SPDX-License-Identifier: BSD-2-Clause
"""How places in registers are written: as nodes of a spec, and as one text for the model, abi.json and people.

A place is a register, or some bits of one: `rbx[63..32]`. A slot is what one value travels in: a place, or several, the low
part first: `eax+edx`.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.scalars import parse_bits
from generator.lang.values import BitRange


def place_text(node: str | Mapping[str, str]) -> str:
    """A register, or the map {register, bits}."""
    return node if isinstance(node, str) else f"{node['register']}[{node['bits']}]"


def slot_text(node: object) -> str:
    """A place, or a list of them."""
    return place_text(node) if isinstance(node, (str, Mapping)) else "+".join(map(place_text, node))  # type: ignore[arg-type, call-overload]


def split_place(text: str) -> tuple[str, BitRange | None]:
    """The register of a place, and which bits of it; None for all that its name means."""
    register, bracket, bits = text.partition("[")
    return register, parse_bits(bits.rstrip("]")) if bracket else None


def split_slot(text: str) -> list[tuple[str, BitRange | None]]:
    return [split_place(part) for part in text.split("+")]


def fixed_items(node: object) -> Iterator[tuple[str, int]]:
    """(place, value) of what a convention fixes: a map from registers, or a list of {register, bits, value}."""
    if isinstance(node, Mapping):
        yield from node.items()
    else:
        for item in node or ():     # type: ignore[attr-defined]
            yield (place_text(item) if "bits" in item else item["register"]), item["value"]


def placed_in(node: Map, key: object) -> Iterator[tuple[str, Location]]:
    """Each place of the slot that a key (or an index) holds, and where it is written."""
    value = node[key]   # type: ignore[index]
    if isinstance(value, Map):
        yield place_text(value), value.locate("register")
    elif isinstance(value, Seq):
        for index in range(len(value)):
            yield from placed_in(value, index)   # type: ignore[arg-type]
    else:
        yield value, node.locate(key)   # type: ignore[arg-type]
