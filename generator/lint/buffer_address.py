# SPDX-License-Identifier: BSD-2-Clause
"""A buffer's address and length are arguments that can hold them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Seq
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for call, buffer in context.buffers:
        if "address" not in buffer.node or buffer.node["space"] == "registers":
            continue    # register-buffer says what is wrong with it
        types = {argument.name: context.scalar_name(call.family, argument.node["type"])
                 for argument in context.arguments_of(buffer.parent or call)}
        address = buffer.node["address"]
        if isinstance(address, Seq):
            yield from check_pair(buffer, address, types)
        else:
            yield from check_single(buffer, address, types)
        length = buffer.node["length"]
        if isinstance(length, str) and length in types:
            scalar = SCALARS.get(types[length] or "")
            if scalar is None or scalar.signed or scalar.address:
                yield buffer.node.locate("length"), f"argument '{length}' is no count: give it an unsigned type"
        align = buffer.node.get("align", 1)
        if align & (align - 1):
            yield buffer.node.locate("align"), f"the alignment {align} is no power of two: write {1 << align.bit_length()}"
        if isinstance(length, int) and length > buffer.node.get("max", length):
            yield buffer.node.locate("max"), f"the length is always {length}, more than max: drop max"


def check_pair(buffer: Item, address: Seq, types: dict[str, str | None]) -> Iterator[Finding]:
    if buffer.node["space"] == "gva":
        yield address.location, "a virtual address fits one word: name one argument, or write 'space: gpa'"
    if address[0] == address[1]:
        yield address.locate(1), f"'{address[0]}' cannot be both halves of the address"
    for index, part in enumerate(address):
        if types.get(part) in ("gpa", "gva", "u8", "u16", "s8", "s16"):
            yield address.locate(index), f"argument '{part}' is {types[part]}: half of an address is u32, u64 or word"


def check_single(buffer: Item, address: str, types: dict[str, str | None]) -> Iterator[Finding]:
    kind = types.get(address)
    if kind in ("gpa", "gva") and kind != buffer.node["space"]:
        yield buffer.node.locate("space"), f"argument '{address}' is a {kind}: write 'space: {kind}'"
    elif kind is not None and kind not in ("gpa", "gva", "word", "u64"):
        yield buffer.node.locate("address"), (f"argument '{address}' is {kind}, which holds no address: make it "
                                              f"{buffer.node['space']}")
    if buffer.node["length"] == address:
        yield buffer.node.locate("length"), f"'{address}' cannot be the address and the length"
