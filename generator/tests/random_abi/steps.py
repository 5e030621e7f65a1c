# SPDX-License-Identifier: BSD-2-Clause
"""The calls that a program of random ABIs makes, with what goes in and what must come back."""
from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Argument, Convention, Family
from generator.model.lower import ways_by
from generator.model.types import type_table
from generator.model.ways import Way
from generator.tests.random_abi.oracle import ALL, BUFFER, Spot, Travelling, cut_spots, result_spots, room_of, spots, travel

Word = tuple[int, bool, int, int]       # a register by number, whether it is the address of memory, a mask, and what is under it


@dataclass
class Step:
    """One call that the program makes. `values`: of the arguments by name. `status`, `value`, `more`: what the operation gives
    back. `answered`: dispatch answers by itself, and no operation is performed. `refused`: so it is because the call is wrong;
    `flipped`: of a wrong id, the reserved field that is not as it must be."""
    family: Family
    way: Way
    convention: Convention
    values: dict[str, int | str]
    hints: dict[str, int]
    status: str
    value: int
    more: tuple[int, ...] = ()
    index: int = 0
    answered: bool = False
    refused: bool = False
    flipped: str = ""


def choose_value(abi: Abi, argument: Argument, rng: random.Random, convention: Convention) -> int:
    """A value that the argument may have."""
    word = convention.word
    width = argument.scalar.width or word
    if argument.field:
        width = min(width, 64)
    low, high = (-(1 << width - 1), (1 << width - 1) - 1) if argument.scalar.signed else (0, (1 << width) - 1)
    if argument.reserved is not None:
        return argument.reserved & (1 << width) - 1
    types = type_table(abi)
    kind = types.get(argument.type)
    if kind is not None and kind.kind == "enum" and not (kind.open and rng.random() < 0.5):
        return rng.choice(there(kind.values, convention)).number & (1 << width) - 1
    if kind is not None and kind.kind == "flags":
        held = sum(bit.bits.mask for bit in kind.bits if bit.type in types)
        other = rng.getrandbits(width) & ~held if kind.open and rng.random() < 0.5 else 0
        return other | sum(rng.choice(there(types[bit.type].values, convention)).number << bit.bits.low if bit.type in types else bit.bits.mask
                   for bit in there(kind.bits, convention) if bit.type in types or rng.random() < 0.5)
    low = max(low, argument.minimum if argument.minimum is not None else low)
    high = min(high, argument.maximum if argument.maximum is not None else high)
    if low > high:
        return low & (1 << width) - 1
    value = rng.choice([low, high, rng.randint(low, high), rng.randint(low, high), min(max(-1, low), high)])
    if argument.align:
        value -= value % argument.align
        if value < low:
            value += argument.align
    return value & (1 << width) - 1


def there(found: Sequence[Any], convention: Convention) -> list[Any]:
    """Those values or bits that the architecture has."""
    return [item for item in found if not item.arch or convention.arch in item.arch]


def unwritten_hint(abi: Abi, step: Step) -> bool:
    """Whether annotations are in memory that the caller writes."""
    spaces = {buffer.address: buffer.space for buffer in step.way.buffers}
    held = {carrier.name: carrier for carrier in abi.carriers}
    return any(held[name].kind == "memory" for name in step.hints) and any(
        spaces.get((name,)) == "gpa" for name in memory_names(abi, step.family, step.way))


def memory_names(abi: Abi, family: Family, way: Way) -> list[str]:
    """The arguments that are addresses of parts of the id."""
    used = {part.carrier for part in family.fields}
    mine = [carrier for carrier in abi.carriers if carrier.name in used]
    taken = [carrier.argument or 0 for carrier in mine if carrier.kind == "argument"]
    travelling = [argument for argument in way.args if not argument.field]
    return [travelling[(carrier.argument or 0) - sum(other < (carrier.argument or 0) for other in taken)].name
            for carrier in mine if carrier.kind == "memory"]


def field_room(family: Family, argument: Argument) -> int:
    return next(part.bits.width for part in family.fields if part.name == argument.field)


def make_steps(abi: Abi, native: str, seed: int) -> Iterator[Step]:
    """Calls of every way by every convention, with different values: more of them on the architecture `native`."""
    rng = random.Random(seed)
    index = 0
    for convention in abi.conventions:
        for family, way in ways_by(abi, convention):
            attempts = [0, 2, *([1] if way.call.annotations else [])]
            for attempt in attempts if convention.arch == native else (rng.choice(attempts),):
                step = make_step(abi, convention, family, way, rng, attempt, index)
                if step is not None:
                    yield step
                    index += 1
            wrong = list(wrong_steps(abi, convention, family, way, rng))
            if wrong and rng.random() < 0.5:
                yield replace(rng.choice(wrong), index=index, refused=True)
                index += 1


def wrong_steps(abi: Abi, convention: Convention, family: Family, way: Way, rng: random.Random) -> Iterator[Step]:
    """Calls that dispatch refuses: of a number that no call has or has no longer, with a wrong argument, with a wrong reserved
    field. Only where ids have one layout, so that a wrong one is not by chance another call's."""
    roles = {field.role: field for field in family.fields}
    right = make_step(abi, convention, family, way, rng, 0, 0)
    if right is None or "family" not in roles or any(other.fields != abi.fields for other in abi.families):
        return
    answers = abi.answers_of(family)
    gone = [item.number for item in abi.retired_numbers(family)]
    used = {call.number for call in family.calls}
    width = roles["call"].bits.width
    for number in gone[:1]:
        yield replace(right, way=renumbered(way, number), status=answers.retired_call or answers.unknown_call)
    unused = next((number for number in rng.sample(range(min(1 << width, 1 << 20)), min(1 << width, 64))
                   if number not in used and number not in gone), None)
    if unused is not None:
        yield replace(right, way=renumbered(way, unused), status=answers.unknown_call)
    reserved = [field.name for field in family.fields if field.role == "reserved"]
    if reserved and answers.reserved_field:
        yield replace(right, flipped=rng.choice(reserved), status=answers.reserved_field)
    if answers.bad_argument and not way.call.answered_by_dispatch:
        for argument in way.args:
            value = wrong_value(family, argument, convention)
            if value is not None:
                yield replace(right, values={**right.values, argument.name: value}, status=answers.bad_argument)
                break


def wrong_value(family: Family, argument: Argument, convention: Convention) -> int | None:
    """One more than there may be; None where there is no such."""
    room = min(field_room(family, argument), argument.scalar.width or 64) if argument.field else argument.scalar.width or convention.word
    most = (1 << room - argument.scalar.signed) - 1
    return argument.maximum + 1 if argument.maximum is not None and argument.maximum < most else None


def renumbered(way: Way, number: int) -> Way:
    return way._replace(call=replace(way.call, number=number))


def make_step(abi: Abi, convention: Convention, family: Family, way: Way, rng: random.Random, attempt: int,
              index: int) -> Step | None:
    """None where the call never comes back and this attempt would succeed."""
    addresses = memory_names(abi, family, way)
    values: dict[str, int | str] = {}
    for argument in way.args:
        if argument.name in addresses:
            values[argument.name] = BUFFER
            continue
        value = choose_value(abi, argument, rng, convention)
        if argument.field:
            most = min((1 << field_room(family, argument)) - 1, argument.maximum if argument.maximum is not None else ALL)
            value = argument.reserved if argument.reserved is not None else rng.choice([most, rng.randint(0, most)])
        values[argument.name] = value
    hints: dict[str, int] = {}
    if attempt == 1:
        for annotation in abi.annotations:
            if any(mine.name == annotation.name for mine in way.call.annotations):
                hints[annotation.carrier] = hints.get(annotation.carrier, 0) | annotation.mask
    status = "success"
    refusals = [value for value in abi.status.values if value.number != 0 and can_return(abi, convention, value.number)]
    if (attempt == 2 or way.call.noreturn) and refusals and convention.status and not way.call.answered_by_dispatch:
        status = rng.choice(refusals).name
    if way.call.noreturn and status == "success":
        return None
    value, *more = result_values(abi, convention, way, rng) or [0]
    if way.call.answered_by_dispatch:
        value = asked_value(abi, family, way, values, rng)
    return Step(family, way, convention, values, hints, status, value, tuple(more), index, answered=bool(way.call.answered_by_dispatch))


def result_values(abi: Abi, convention: Convention, way: Way, rng: random.Random) -> list[int]:
    """A number for each result that there is room for."""
    found = []
    for result, places in zip((way.returns, *way.also_returns), result_spots(convention, way)):
        assert result is not None
        width = result.scalar.width or convention.word
        room = sum(spot.width for spot in places)
        value = rng.choice([(1 << width) - 1, rng.getrandbits(width)]) & (1 << room) - 1
        if convention.shared:
            value &= (1 << min(width, SCALARS[abi.status.type].width or convention.word, room) - 1) - 1
        found.append(value)
    return found


def asked_value(abi: Abi, family: Family, way: Way, values: dict[str, int | str], rng: random.Random) -> int:
    """What dispatch says of a call that is asked for: the host has all of them."""
    discovery = next(item for item in abi.discovery if item.kind == way.call.answered_by_dispatch)
    numbers = [call.number for call in family.calls]
    asked = rng.choice([*numbers, rng.getrandbits(5)])
    values[discovery.argument] = asked
    return discovery.present.mask if asked in numbers and discovery.present is not None else 0


def can_return(abi: Abi, convention: Convention, number: int) -> bool:
    return number < 0 if convention.shared else True


def status_number(abi: Abi, name: str) -> int:
    return next(value.number for value in abi.status.values if value.name == name)


def went(abi: Abi, step: Step) -> Travelling:
    return travel(abi, step.family, step.way, step.convention, step.values, step.hints, step.flipped)


def has_value(step: Step) -> bool:
    """Whether the results mean something."""
    returns = step.way.returns
    if returns is None or step.refused:
        return False
    return step.status == "success" or returns.always and not step.convention.shared and bool(step.convention.status)


def given_back(step: Step) -> list[int]:
    """Of the results those that mean something: of a call that failed the value alone, if it always does."""
    return [] if not has_value(step) else [step.value, *(step.more if step.status == "success" else ())]


def carried(abi: Abi, step: Step) -> list[tuple[Spot, int]]:
    """What must come back, bit for bit."""
    convention = step.convention
    number = status_number(abi, step.status)
    found: list[tuple[Spot, int]] = []
    if convention.shared:
        held = spots(convention, convention.status, convention.status_bits)
        held = cut_spots(held, SCALARS[abi.status.type].width or room_of([held]))
        value = number if step.status != "success" else step.value if step.way.returns is not None else 0
        found += spread(held, value)
        for value, places in zip(step.more, result_spots(convention, step.way)[1:]) if has_value(step) else ():
            found += spread(places, value)
        return found
    if convention.status:
        found += spread(spots(convention, convention.status, convention.status_bits), number)
    if has_value(step):
        for value, places in zip(given_back(step), result_spots(convention, step.way)):
            found += spread(places, value)
    return found


def spread(held: list[Spot], value: int) -> Iterator[tuple[Spot, int]]:
    """A value over some places, the low part first."""
    for spot in held:
        yield spot, value
        value >>= spot.width


def came_back(abi: Abi, step: Step) -> list[Word]:
    """What is looked at: of a result as many bits as its type has."""
    left: dict[int, int] = {}
    if has_value(step):
        first = 1 if step.convention.shared else 0
        for result, places in list(zip((step.way.returns, *step.way.also_returns), result_spots(step.convention, step.way)))[first:]:
            assert result is not None
            width = result.scalar.width or step.convention.word
            for spot in places:
                left[id_of(spot)] = min(width, spot.width)
                width -= spot.width
    found = []
    for spot, value in carried(abi, step):
        mask = (1 << left.get(id_of(spot), spot.width)) - 1 << spot.low
        found.append((spot.number, False, mask, value << spot.low & mask))
    return found


def id_of(spot: Spot) -> int:
    return spot.number << 16 | spot.low << 8 | spot.width


def poisoned(abi: Abi, step: Step) -> list[tuple[int, bool, int, int]]:
    """Clobbers, and of result registers what carries nothing."""
    convention = step.convention
    whole = (1 << convention.word) - 1
    arch = architecture(convention.arch)
    masks = {found.number: whole for name in convention.clobbers if (found := arch.find_register(name)) is not None}
    masks |= {spot.number: whole for spot in (*spots(convention, convention.status, None), *spots(convention, convention.value, None))}
    for spot, _ in carried(abi, step):
        mask = (1 << spot.width) - 1 << spot.low
        masks[spot.number] &= ~mask
    return [(number, False, mask, 0) for number, mask in masks.items() if mask]


