# SPDX-License-Identifier: BSD-2-Clause
"""Builds what cases and features say of memory: from names of fields to offsets, for both word sizes.

`in` and `out` of a case hold a map of fields, a list of elements, text for bytes, or a value, nested as the types are.
The same walk serves what is written before a call (leaves are values) and what is looked at after it (leaves are
values, or maps with equals, mask, min, max).
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.lang.kinds import holds_fields
from generator.lang.layout import Member
from generator.lang.nodes import Map, Seq
from generator.lang.problem import suggest
from generator.lang.scalars import FULL_MASK, SCALARS, SYMBOL, parse_value
from generator.lang.values import Symbol, Value
from generator.model.abi import Buffer, CaseBuffer, ExpectValue, FieldCheck, FieldPlace, FieldWrite, Location
from generator.model.resolve_context import Context

STEP = re.compile(r"([A-Za-z_]\w*)|\[(\d{1,4})\]")
PATH = re.compile(r"(?:[A-Za-z_]\w*|\[\d{1,4}\])(?:\.[A-Za-z_]\w*|\[\d{1,4}\])*")
CHECK_KEYS = frozenset(("equals", "mask", "min", "max"))
BYTES = ("u8", "s8")
MAX_CLEARED = 4096  # a case has pages to itself, and each begins a buffer at most


@dataclass(frozen=True)
class Cursor:
    """Where a walk through memory is: path in words, type, byte offsets, the architectures that have it (() for all),
    and the order of its bytes (as in StructField)."""
    path: str
    type: str
    offset: int
    offset32: int
    arch: tuple[str, ...] = ()
    order: str = ""

    def element(self, index: int, size: int, size32: int) -> "Cursor":
        """An element of the array that begins here."""
        return Cursor(f"{self.path}[{index}]", self.type, self.offset + index * size, self.offset32 + index * size32, self.arch,
                      self.order)

    def member(self, name: str, member: Member) -> "Cursor":
        """A field of the struct or union that begins here."""
        both = tuple(arch for arch in member.arch or self.arch if arch in (self.arch or member.arch))
        return Cursor(f"{self.path}.{name}" if self.path else name, member.type, self.offset + member.offset,
                      self.offset32 + member.offset32, both, member.order)


class Walker:
    """Turns contents as they are written into (place, leaf) pairs. `report` is told of what cannot be."""

    def __init__(self, context: Any, family: str, checks: bool) -> None:
        self.context = context
        self.family = family
        self.checks = checks

    def elements(self, value: Any, element: str, at: Location) -> Iterator[tuple[FieldPlace, Any]]:
        """The leaves of a buffer: one element, a list of them, or text."""
        yield from self.array(value, Cursor("", element, 0, 0), None, at)

    def array(self, value: Any, cursor: Cursor, count: int | None, at: Location) -> Iterator[tuple[FieldPlace, Any]]:
        """An array of `count` elements (None: as many as are given). Only a buffer may hold one element unlisted."""
        if is_text(value):
            yield from self.text(value, cursor, count, at)
            return
        if not isinstance(value, list):
            if count is not None:
                self.context.complain(at, f"'{cursor.path}' is an array: write a list of its elements")
            else:
                yield from self.value(value, cursor, at)
            return
        size, size32 = self.sizes(cursor.type)
        for index, item in enumerate(value):
            place = value.locate(index) if isinstance(value, Seq) else at
            if count and index >= count:
                self.context.complain(place, f"'{cursor.path}' takes {count} at most: drop the others")
                return
            yield from self.value(item, cursor.element(index, size, size32), place)

    def text(self, value: str, cursor: Cursor, count: int | None, at: Location) -> Iterator[tuple[FieldPlace, Any]]:
        """Text as bytes, without a NUL at its end."""
        if self.scalar(cursor) not in BYTES:
            what = f"'{cursor.path}'" if cursor.path else "the buffer"
            self.context.complain(at, f"{what} holds {cursor.type}, and only bytes can hold text: write numbers")
            return
        data = value.encode("utf-8")
        if count and len(data) > count:
            self.context.complain(at, f"this text has {len(data)} bytes, '{cursor.path}' only {count}")
            return
        for index, byte in enumerate(data):
            yield self.place(cursor.element(index, 1, 1)), byte

    def value(self, value: Any, cursor: Cursor, at: Location) -> Iterator[tuple[FieldPlace, Any]]:
        """One value of a type: a map for a struct, else a leaf."""
        node = None if cursor.type in SCALARS else self.context.find_type(self.family, cursor.type)
        if node is None and cursor.type not in SCALARS:
            return  # an unknown type: said elsewhere
        if node is not None and holds_fields(node):
            yield from self.fields(value, node, cursor, at)
            return
        if isinstance(value, list) or isinstance(value, dict) and not (self.checks and CHECK_KEYS >= set(value)):
            what = f"'{cursor.path}'" if cursor.path else "the buffer"
            wanted = "a number, or {equals, mask, min, max}" if self.checks else "a number or a symbol"
            self.context.complain(at, f"{what} is {cursor.type}: write {wanted}")
            return
        wrong = next((part for part in ("equals", "mask", "min", "max") if isinstance(value, dict)
                      and part in value and not is_number(value[part], part == "equals")), None)
        if wrong is not None:
            self.context.complain(at, f"'{wrong}' for '{cursor.path}' is no number of 64 bits"
                                      + (" and no symbol" if wrong == "equals" else ""))
            return
        if not isinstance(value, dict) and not is_number(value, True):
            self.context.complain(at, f"'{cursor.path}' is {cursor.type}: write a number or a symbol")
            return
        yield self.place(cursor), value

    def fields(self, value: Any, node: Any, cursor: Cursor, at: Location) -> Iterator[tuple[FieldPlace, Any]]:
        if not isinstance(value, Map):
            what = f"'{cursor.path}'" if cursor.path else "the buffer"
            self.context.complain(at, f"{what} is a {cursor.type}: write a map of its fields")
            return
        known = self.members(cursor)
        counts = {field["name"]: field.get("count") for field in node["fields"]}
        for name, item in value.items():
            if name not in known:
                self.context.complain(value.locate_key(name),
                                      f"{cursor.type} has no field '{name}': {suggest(name, known)}")
                continue
            inner = cursor.member(name, known[name])
            if counts[name] is not None:
                yield from self.array(item, inner, counts[name], value.locate(name))
            else:
                yield from self.value(item, inner, value.locate(name))

    def find(self, path: str, element: str, at: Location) -> FieldPlace | None:
        """The scalar at the end of a path such as `submap`, `[3]` or `u.pci.devfn[2]`."""
        cursor = Cursor("", element, 0, 0)
        if PATH.fullmatch(path) is None:
            self.context.complain(at, f"'{path}' is no path to a field: write it like submap, [3] or u.pci.devfn[2]")
            return None
        for name, index in STEP.findall(path):
            if index:
                size, size32 = self.sizes(cursor.type)
                cursor = cursor.element(int(index), size, size32)
                continue
            known = self.members(cursor)
            if name not in known:
                self.context.complain(at, f"{cursor.type} has no field '{name}': {suggest(name, known)}")
                return None
            cursor = cursor.member(name, known[name])
        if self.members(cursor):
            self.context.complain(at, f"'{path}' is a {cursor.type}: name a field of it")
            return None
        return self.place(cursor)

    def members(self, cursor: Cursor) -> dict[str, Member]:
        """The fields of the struct at a cursor, by name; none for a scalar and for what does not exist."""
        return self.context.layouts.members(self.family, cursor.type)

    def sizes(self, name: str) -> tuple[int, int]:
        """Bytes of a type on 64- and 32-bit architectures; 0 for what does not exist."""
        wide, narrow = (self.context.layouts.of(self.family, name, word) for word in (64, 32))
        return (wide.size if wide else 0), (narrow.size if narrow else 0)

    def scalar(self, cursor: Cursor) -> str:
        """The scalar at a cursor; "" for what has fields and for what does not exist."""
        return self.context.layouts.scalar(self.family, cursor.type)

    def place(self, cursor: Cursor) -> FieldPlace:
        scalar = SCALARS[self.scalar(cursor)]
        return FieldPlace(field=cursor.path, type=cursor.type, signed=scalar.signed, offset=cursor.offset,
                          width=scalar.width or 64, offset32=cursor.offset32, width32=scalar.width or 32, arch=cursor.arch, order=cursor.order)


def is_number(value: Any, or_symbol: bool) -> bool:
    """Whether a leaf is a number of 64 bits, or where that is possible a symbol of the running guest."""
    if isinstance(value, int):
        return (-(1 << 63) if or_symbol else 0) <= value <= FULL_MASK
    return or_symbol and isinstance(value, str) and SYMBOL.fullmatch(value) is not None


def is_text(value: Any) -> bool:
    """Whether a value is text for bytes, and no symbol of the running guest."""
    return isinstance(value, str) and SYMBOL.fullmatch(value) is None


def resolve_case_buffers(context: Context, family: str, node: Map, buffers: Sequence[Buffer],
                         args: Mapping[str, Value]) -> tuple[CaseBuffer, ...]:
    """What a case (or the source of a feature) says of the call's buffers, in the order of the buffers."""
    given, wanted = node.get("in") or {}, node.get("out") or {}
    known = {buffer.name: buffer for buffer in buffers}
    for part in (given, wanted):
        for name in part:
            if name not in known:
                context.complain(part.locate_key(name), f"the call has no buffer '{name}': {suggest(name, known)}")
    places = block_places(context, family, buffers)
    return tuple(resolve_case_buffer(context, family, buffer, given, wanted, args, places.get(buffer.name)) for buffer in buffers
                 if buffer.name in given or buffer.name in wanted)


def block_places(context: Context, family: str, buffers: Sequence[Buffer]) -> dict[str, Symbol]:
    """Where the buffers in registers begin in the blocks of bytes that go in and come out."""
    ends = {"in": 0, "out": 0}
    found = {}
    for buffer in buffers:
        if buffer.space == "registers" and buffer.direction in ends:
            found[buffer.name] = Symbol(f"$block_{buffer.direction}", ends[buffer.direction])
            room = buffer.length if isinstance(buffer.length, int) else buffer.maximum or 1
            ends[buffer.direction] += room * Walker(context, family, False).sizes(buffer.element)[0]
    return found


def resolve_case_buffer(context: Context, family: str, buffer: Buffer, given: Any, wanted: Any,
                        args: Mapping[str, Value], block: Symbol | None) -> CaseBuffer:
    name = buffer.name
    writes: tuple[FieldWrite, ...] = ()
    reads: tuple[FieldCheck, ...] = ()
    walker = Walker(context, family, False)
    if name in given:
        leaves = walker.elements(given[name], buffer.element, given.locate(name))
        writes = tuple(FieldWrite(place, parse_value(value)) for place, value in leaves)
    if name in wanted:
        leaves = Walker(context, family, True).elements(wanted[name], buffer.element, wanted.locate(name))
        reads = tuple(FieldCheck(place, expect_leaf(value)) for place, value in leaves)
    count = element_count(buffer, given.get(name), args)
    size, size32 = walker.sizes(buffer.element)
    return CaseBuffer(buffer=name, at=block or buffer_address(buffer, args), clear=name in given,
                      size=min(count * size, max(MAX_CLEARED, size)),
                      size32=min(count * size32, max(MAX_CLEARED, size32)), writes=writes, reads=reads)


def expect_leaf(value: Any) -> ExpectValue:
    """What a leaf of `out` asks for."""
    if not isinstance(value, dict):
        return ExpectValue(mask=FULL_MASK, equals=parse_value(value), minimum=None, maximum=None)
    equals = value.get("equals")
    return ExpectValue(mask=value.get("mask", FULL_MASK), equals=None if equals is None else parse_value(equals),
                       minimum=value.get("min"), maximum=value.get("max"))


def element_count(buffer: Buffer, contents: Any, args: Mapping[str, Value]) -> int:
    """Elements of the buffer in this case: as many as are given, or as its length says."""
    length = args.get(buffer.length) if isinstance(buffer.length, str) else buffer.length
    listed = len(contents) if isinstance(contents, (list, str)) else 1
    return max(listed, length if isinstance(length, int) else 1, 1)


def buffer_address(buffer: Buffer, args: Mapping[str, Value]) -> Value:
    """Where the case puts the buffer. The halves of one symbol are that symbol."""
    if not buffer.address:
        return 0
    low = args.get(buffer.address[0], 0)
    if len(buffer.address) == 1:
        return low
    if isinstance(low, Symbol):
        return Symbol(low.name.removesuffix("_low"), low.offset)
    high = args.get(buffer.address[1], 0)
    return low | high << 32 if isinstance(high, int) else low
