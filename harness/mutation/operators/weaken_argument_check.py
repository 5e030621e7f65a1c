# SPDX-License-Identifier: BSD-2-Clause
"""The host does not look at one thing about an argument that must be refused."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.architectures import architecture
from generator.model.abi import Argument, Buffer, Call, Family
from generator.model.calling import memory_argument
from generator.model.carrier_kinds import Held
from generator.model.checks import Check, checks_of
from generator.model.derive.boundary import may_be_larger
from generator.model.derive.plan import derived_tests
from generator.model.lowered import lowered_calls
from generator.model.ways import Way, ways_of

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour, Fault, limits_of, withheld
from ..words import mask

NAME = "weaken-argument-check"
ACCEPTS, IGNORES, BUFFER, LIMIT = range(18, 22)     # kinds of faults, as host.h has them
PLACE, END, END_WRAPS, SIZE_WRAPS, HIGH, ALIGN, CROSSING, MOST = range(1, 9)    # of a buffer
PAGE = 4096
MEMORY = 0x10000        # the guest of machine.h has more bytes
Weak = tuple[str, tuple[Fault, ...]]        # what is not looked at, and the faults that say so


def make(base: Base) -> Iterator[Mutant]:
    absent = {value.name for value in base.abi.status.values if value.absent}
    tried = architectures_of_tests(base)
    cannot = frozenset(name for arch in base.archs for name in withheld(base.abi, arch))
    for family, call in base.calls():
        if call.never or call.underived or cannot.intersection(call.needs):
            continue        # no test may make it, or the host of the table cannot have it
        for way in ways_of(call):
            archs = [item.convention.arch for item in lowered_calls(base.abi)[call.full_name, way.form] if not item.gap and not item.immediates
                     and item.convention.arch in tried.get((call.full_name, way.form), ())]
            if not archs or base.abi.answers_of(family).bad_argument is None and absent.issuperset(call.errors):
                continue    # the text has no answer for wrong arguments
            for word in (64, 32):
                wide = [arch for arch in dict.fromkeys(archs) if architecture(arch).word == word]
                for what, faults in weaknesses(base, family, way, word) if wide else ():
                    base.turn += 1
                    yield Mutant(NAME, f"{way.full_name}: {what}", base.abi, wide[base.turn % len(wide)], frozenset((way.full_name,)),
                                 behaviour=Behaviour(tuple((way.full_name, fault) for fault in faults)))


def architectures_of_tests(base: Base) -> dict[tuple[str, str], set[str]]:
    """Where there are derived tests, by call and form: a call whose only good case is of one architecture is tried there."""
    found: dict[tuple[str, str], set[str]] = {}
    for derived in derived_tests(base.abi):
        found.setdefault((derived.test.call, derived.test.form), set()).update(derived.test.arch or base.archs)
    return found


def weaknesses(base: Base, family: Family, way: Way, word: int) -> Iterator[Weak]:
    """Of buffers without those in which the id of the call lies: where nobody looks, it is another call."""
    ids = id_addresses(base, family, way)
    for rank, argument in enumerate(way.args):
        if not argument.underived:
            for check in checks_of(base.abi, base.types, argument):
                yield from of_check(base, family, way, rank, argument, check, word)
    for index, buffer in enumerate(way.buffers):
        if buffer.address and buffer.address[0] not in ids and not any(argument.underived for argument in way.args if argument.name in buffer.address):
            yield from of_buffer(base, way, index, buffer, word)
    for index, (kind, start, other) in enumerate(limits_of(way)):
        first, many = way.args[start], way.args[other]
        width = first.scalar.width or word
        if first.underived or many.underived or (many.scalar.width or word) < 32:
            continue
        for bits in (32, 64):
            if width > bits or width == bits and kind != 1:
                yield f"{many.name} modulo 2 to the power of {bits}", ((LIMIT, index, bits),)


def id_addresses(base: Base, family: Family, way: Way) -> frozenset[str]:
    found = (memory_argument(base.abi, family.fields, way.args, carrier) for carrier in base.abi.carriers
             if carrier.held is Held.MEMORY and any(part.carrier == carrier.name for part in family.fields))
    return frozenset(argument.name for argument in found if argument is not None)


def of_check(base: Base, family: Family, way: Way, rank: int, argument: Argument, check: Check, word: int) -> Iterator[Weak]:
    """`room`: bits of the register or of the field of the id that carries the argument."""
    width = argument.scalar.width or word
    room = next((part.bits.width for part in family.fields if part.name == argument.field), max(width, word)) if argument.field else max(width, word)
    own = min(width, room)
    if check.kind == "maximum":
        counted = [(index, buffer) for index, buffer in enumerate(way.buffers) if buffer.length == argument.name]
        more = (*((BUFFER, index | MOST << 8, 0) for index, buffer in counted if buffer.maximum == check.number),
                *((BUFFER, index | END << 8, 0) for index, _ in counted if check.number >= MEMORY))       # no memory has so many elements
        yield from accepted(rank, argument, check.number + 1, own, more)
    elif check.kind == "minimum":
        yield from accepted(rank, argument, check.number - 1, own)
    elif check.kind == "member":
        for number in sorted({number + step for number in check.numbers for step in (-1, 1)} | {mask(own)}):
            if number not in check.numbers and (argument.minimum or 0) <= number <= (mask(own) if argument.maximum is None else argument.maximum):
                yield from accepted(rank, argument, number, own)
    elif check.kind in ("zero", "equals") and not argument.field:
        bits = check.number if check.kind == "zero" else check.mask
        for bit in range(own):
            if bits >> bit & 1:
                begin_here = [(index, buffer) for index, buffer in enumerate(way.buffers) if argument.name in buffer.address[:1]]
                if any(must_cross(base, buffer, 1 << bit) for _, buffer in begin_here):
                    continue
                more = tuple((BUFFER, index | ALIGN << 8, 1 << bit) for index, buffer in begin_here if (buffer.align or 1) > 1 << bit)
                yield f"bit {bit} of {argument.name} is ignored", ((IGNORES, rank, 1 << bit), *more)
        if bits >> own and own < room:
            yield f"bits above {argument.name} are ignored", ((IGNORES, rank, mask(64) & ~mask(own)),)


def accepted(rank: int, argument: Argument, number: int, width: int, more: tuple[Fault, ...] = ()) -> Iterator[Weak]:
    low, high = (-(1 << width - 1), mask(width - 1)) if argument.scalar.signed else (0, mask(width))
    if low <= number <= high:
        yield f"{argument.name} may be {number:#x}", ((ACCEPTS, rank, number & mask(64)), *more)


def of_buffer(base: Base, way: Way, index: int, buffer: Buffer, word: int) -> Iterator[Weak]:
    def weak(what: str, check: int, number: int = 0) -> Weak:
        return f"{buffer.name}: {what}", ((BUFFER, index | check << 8, number),)

    by_name = {argument.name: argument for argument in way.args}
    size = base.leaves(next(arch for arch in base.archs if architecture(arch).word == word)).size(buffer.element)
    count = by_name[buffer.length] if isinstance(buffer.length, str) else None
    counted = count is not None and count.reserved is None and not count.underived
    highest = 1 if count is None else min(item for item in (mask(count.scalar.width or word), count.maximum, buffer.maximum) if item is not None)
    align = max(buffer.align or 1, by_name[buffer.address[0]].align or 1, natural_align(base, buffer))
    width = by_name[buffer.address[0]].scalar.width or word
    if not may_be_larger(buffer) or count is None:
        yield weak("may be where no memory is", PLACE)
    if len(buffer.address) == 2 and word == 64:
        yield weak("the high half of its address is ignored", HIGH)
    for bit in range((buffer.align or 1).bit_length() - 1):
        if not (by_name[buffer.address[0]].align or 1) >> bit + 1 and not must_cross(base, buffer, 1 << bit):
            yield weak(f"bit {bit} of its address is ignored", ALIGN, 1 << bit)
    if counted and buffer.maximum is not None and count is not None and (count.maximum is None or count.maximum > buffer.maximum):
        yield weak("one element more than its maximum", MOST)
    longest = size * (highest if counted else int(buffer.length) if not isinstance(buffer.length, str) else 0)
    if buffer.crossing == "forbidden" and longest > align and align < PAGE:
        yield weak("may cross a page", CROSSING)
    if longest > align and buffer.crossing != "forbidden" and not may_be_larger(buffer):
        yield weak("only its start is looked at", END)
        for bits in (64, 32):
            if width >= bits:
                yield weak(f"its end is a number of {bits} bits", END_WRAPS, bits)
    for bits in (32, 64):
        if counted and size * highest >= 1 << bits and not may_be_larger(buffer) and buffer.crossing != "forbidden":
            yield weak(f"its size is a number of {bits} bits", SIZE_WRAPS, bits)


def must_cross(base: Base, buffer: Buffer, start: int) -> bool:
    """Whether a buffer that begins so many bytes behind the start of a page leaves it, and must be refused for that."""
    return buffer.crossing == "forbidden" and isinstance(buffer.length, int) and start + (base.bytes_of(buffer) or 0) > PAGE


def natural_align(base: Base, buffer: Buffer) -> int:
    """What the type of the elements asks for: a host may refuse what is aligned to less."""
    item = base.types.get(buffer.element)
    return item.align or 1 if item is not None and item.size is not None else base.bytes_of(replace(buffer, length=1)) or 1


OPERATOR = Operator(NAME, "The host does not look at one thing about an argument that must be refused.", BREAKING, HOST, make, derived=True)
