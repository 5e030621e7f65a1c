# SPDX-License-Identifier: BSD-2-Clause
"""What a derived case is: a call with one thing about its arguments turned to a boundary, and what may come back."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from generator.lang.values import Symbol, Value
from generator.model import blocks
from generator.model.abi import Abi, Argument, Buffer, Case, ExpectValue, FieldPlace, TypeDef
from generator.model.checks import numbers_of
from generator.model.once import once
from generator.model.ways import Way, way_of

PAGE = 4096
WORD = 64       # of the widest guest: what a word may hold
PLACES = ("device", "host", "code", "end")      # symbols that only some guests have; the others every guest has


@dataclass(frozen=True)
class InMemory:
    """A field of what begins at `at`, on a scratch page."""
    at: Symbol
    place: FieldPlace


@dataclass(frozen=True)
class Check:
    """What a field of a buffer holds after a call that succeeds."""
    buffer: str
    field: InMemory
    expect: ExpectValue


Change = tuple[int | InMemory, Value]      # (index of an argument, or a field; what it holds in place of what the base has)
Try = tuple[Change, ...]


@dataclass(frozen=True)
class Boundary:
    """One line of a plan. `what`: the end of its name. `tries`: the calls that it makes, one after the other. `refused`: none of
    them may succeed; else any status of the call is right. `dispatched`: it is refused before anything of the call is done, where the text says
    how (Answers.bad_argument). `nightly`: it is not in the everyday set. `wide`: only where a word has 64 bits. `checks`: what is so after a call
    that succeeds."""
    what: str
    tries: tuple[Try, ...]
    refused: bool = False
    nightly: bool = False
    dispatched: bool = False
    wide: bool = False
    checks: tuple[Check, ...] = ()

    @property
    def places(self) -> tuple[str, ...]:
        """The symbols among PLACES that it needs."""
        names = {value.name.lstrip("$").removesuffix("_va") for one in self.tries for _, value in one if isinstance(value, Symbol)}
        return tuple(place for place in PLACES if place in names)


@dataclass(frozen=True)
class Base:
    """What boundaries are derived from: a call in one of its ways with arguments that are right, or at least harmless."""
    abi: Abi
    way: Way
    case: Case | None
    args: tuple[Value, ...]

    @cached_property
    def types(self) -> dict[str, TypeDef]:
        return types_of(self.abi)[self.way.call.family]

    @cached_property
    def by_name(self) -> dict[str, Argument]:
        return {argument.name: argument for argument in self.way.args}

    @property
    def derived_args(self) -> Iterator[Argument]:
        """The arguments that may hold what the base does not give them."""
        return (argument for argument in self.way.args if not argument.underived)

    @property
    def buffers(self) -> Iterator[Buffer]:
        """Those in memory whose address may be another."""
        return (buffer for buffer in self.way.buffers
                if buffer.address and not any(self.by_name[name].underived for name in buffer.address))

    def index(self, name: str) -> int:
        return self.by_name[name].index

    def given(self, name: str) -> Value:
        """What the base gives an argument."""
        return self.args[self.index(name)]

    def at(self, buffer: Buffer, place: Value, high: int | None = None) -> Try:
        """The buffer at another address. `high`: its high part, where it has one; by default what is right for the place."""
        low = (self.index(buffer.address[0]), place)
        if len(buffer.address) == 1:
            return (low,)
        return (low, (self.index(buffer.address[1]), 0 if high is None else high))

    def symbol(self, buffer: Buffer, name: str, offset: int = 0) -> Symbol:
        """A place as the address of the buffer has it: of the guest's own addresses, or physical."""
        return Symbol(f"{name}_va" if buffer.space == "gva" else name, offset)


@once
def types_of(abi: Abi) -> dict[str, dict[str, TypeDef]]:
    """By family the types that its calls know, by name."""
    common = {found.name: found for found in abi.types if not found.family}
    own: dict[str, dict[str, TypeDef]] = {family.name: {} for family in abi.families}
    for found in abi.types:
        if found.family:
            own[found.family][found.name] = found
    return {family: {**common, **types} for family, types in own.items()}


def given_memory(base: Base) -> Iterator[tuple[Value, int]]:
    """Memory that the calls before that of the case gave to the host: where, and how many bytes."""
    steps = base.case.given if base.case is not None else ()
    calls = {call.full_name: call for call in base.abi.calls} if steps else {}
    for step in steps:
        way = way_of(calls[step.call], step.form)
        other = Base(base.abi, way, None, step.args)
        for buffer in way.buffers:
            length = other.given(buffer.length) if isinstance(buffer.length, str) else buffer.length
            if buffer.address and buffer.direction != "in" and isinstance(length, int):
                yield other.given(buffer.address[0]), length * element_size(other, buffer)


def pointed_memory(base: Base) -> Iterator[tuple[Value, int]]:
    """Pages of the guest's own that the base names beside its buffers, in arguments and in what it writes, and what is behind a structure that ends with
    an array of any length: the host may write there."""
    known = {name for buffer in base.way.buffers for name in buffer.address}
    values = [base.args[argument.index] for argument in base.way.args if argument.name not in known]
    values += [item.value for buffer in (base.case.buffers if base.case is not None else ()) for item in buffer.writes]
    endless = [buffer for buffer in base.way.buffers if buffer.direction != "in" and buffer.address and is_endless(base.types.get(buffer.element))]
    yield from pages_of((*values, *(base.given(buffer.address[0]) for buffer in endless)))


def changed_memory(boundary: Boundary) -> Iterator[tuple[Value, int]]:
    """The pages of the guest's own that a changed field names."""
    yield from pages_of(value for one in boundary.tries for what, value in one if isinstance(what, InMemory))


def is_endless(found: TypeDef | None) -> bool:
    """Whether it ends with an array of any length."""
    return found is not None and found.kind == "struct" and any(field.count == 0 for field in found.fields)


def pages_of(values: Iterable[Value]) -> Iterator[tuple[Value, int]]:
    own = (value for value in values if isinstance(value, Symbol) and value.name.lstrip("$").startswith("scratch") and not value.name.endswith("_high"))
    for page in dict.fromkeys(Symbol(value.name, value.offset - value.offset % PAGE) for value in own):
        yield page, PAGE


def flag_bits(found: TypeDef) -> int:
    """The bits that flags name."""
    return reduce(or_, (bit.bits.mask for bit in found.bits), 0)


def unnamed(found: TypeDef | None, width: int) -> tuple[int, ...]:
    """The values next to those that a closed enum names, and the largest."""
    if found is None or found.kind != "enum" or found.open or not found.values:
        return ()
    known = set(numbers_of(found))
    near = {number + step for number in known for step in (-1, 1)} | {(1 << width) - 1}
    return tuple(sorted(number for number in near - known if 0 <= number < 1 << width))


def width_of(argument: Argument) -> int:
    """Bits of an argument; a word has as many as the widest guest."""
    return argument.scalar.width or WORD


def may_be_larger(buffer: Buffer) -> bool:
    """Whether a call may succeed though not all of a buffer is there: of room that the guest sees as its own addresses, a host needs
    no more than it fills."""
    return buffer.direction == "out" and buffer.space == "gva"


def element_size(base: Base, buffer: Buffer, word: int = WORD) -> int:
    """Bytes of one element of a buffer, on a guest of 64 bits or of `word`."""
    return blocks.element_size(base.types, buffer.element, word)
