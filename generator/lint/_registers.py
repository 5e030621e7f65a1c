# SPDX-License-Identifier: BSD-2-Clause
"""What rules about conventions share."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.scalars import SCALARS
from generator.lint._context import Context
from generator.model.carrier_kinds import Held, kind_of


def registers_of(node: Map, context: Context) -> Iterator[tuple[str, str, Location]]:
    """(purpose, register, place) of every register that a convention names and that is no immediate."""
    for name, register in node["carriers"].items():
        carrier = context.by_name["carrier"].get(name)
        if carrier is None or kind_of(carrier[-1].node).held is Held.REGISTER:
            yield "carriers", register, node["carriers"].locate(name)
    for register in node.get("fixed") or ():
        yield "fixed", register, node["fixed"].locate_key(register)
    yield from listed("arguments", node, "arguments")
    results = node.get("results")
    if results is not None:
        yield from listed("status", results, "status")
        yield from listed("value", results, "value")
    yield from listed("clobbers", node, "clobbers")
    yield from block_registers(node)


def block_registers(node: Map) -> Iterator[tuple[str, str, Location]]:
    """Those of buffers: "inputs", and "outputs" where they are not the rest of the inputs."""
    blocks = node.get("blocks")
    if blocks is not None:
        yield from listed("inputs", blocks, "in")
        if blocks.get("out") != "rest":
            yield from listed("outputs", blocks, "out")


def listed(purpose: str, node: Map, key: str) -> Iterator[tuple[str, str, Location]]:
    """Registers under a key that holds one name or a list."""
    value = node.get(key)
    if isinstance(value, Map):
        yield purpose, value["register"], value.locate("register")
    elif isinstance(value, Seq):
        for index, register in enumerate(value):
            yield purpose, register, value.locate(index)
    elif value is not None:
        yield purpose, value, node.locate(key)


def registers_needed(context: Context, owner: str, name: str, word: int) -> int:
    """How many registers of `word` bits a value of a type takes."""
    scalar = SCALARS.get(context.scalar_name(owner, name) or "u8")
    width = (scalar.width if scalar is not None else None) or word
    return -(-width // word)
