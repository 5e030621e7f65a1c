# SPDX-License-Identifier: BSD-2-Clause
"""What a dispatch checks of arguments before an operation runs, where Answers.bad_argument says how it refuses them."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from generator.model.abi import Abi, Argument, TypeDef

ALL = (1 << 64) - 1


@dataclass(frozen=True)
class Check:
    """What must hold of an argument, which comes as 64 bits. kind: "zero" (of all 64 bits those of the mask `number` are 0),
    "equals" (the bits of `mask` are `number`); and of its value, that is the bits that count, signed if it is: "minimum",
    "maximum", "multiple" (of `number`), "member" (one of `numbers`); "field" (its bits `mask`, moved down by `number`, are one of
    `numbers`). `type`: the enum that the numbers are of."""
    kind: str
    number: int = 0
    mask: int = ALL
    numbers: tuple[int, ...] = ()
    type: str = ""


def checks_width(abi: Abi) -> bool:
    """Whether bits beyond an argument's width are refused: only if every convention says that they must be zero. Else
    they do not count."""
    return abi.answers.bad_argument is not None and all(convention.narrow == "zero" for convention in abi.conventions)


def checks_of(abi: Abi, types: dict[str, TypeDef], argument: Argument) -> Iterator[Check]:
    """All that must hold of an argument."""
    strict = checks_width(abi)
    width = argument.scalar.width or 64
    own = (1 << width) - 1
    type_def = types.get(argument.type)
    if argument.reserved is not None:
        yield Check("equals", argument.reserved & own, ALL if strict else own)
        return
    allowed = own if strict else ALL
    if type_def is not None and type_def.kind == "flags" and not type_def.open:
        allowed = reduce(or_, (found.bits.mask for found in type_def.bits), 0)
    if argument.align and is_power(argument.align):
        allowed &= ~(argument.align - 1)
    refused = ALL & ~allowed & (ALL if strict else own)
    if refused:
        yield Check("zero", refused)
    lowest = -(1 << width - 1) if argument.scalar.signed else 0
    if argument.minimum is not None and argument.minimum > lowest:
        yield Check("minimum", argument.minimum)
    if argument.maximum is not None and argument.maximum < lowest + own:
        yield Check("maximum", argument.maximum)
    if type_def is not None and type_def.kind == "enum" and not type_def.open and type_def.values:
        yield Check("member", numbers=numbers_of(type_def), type=type_def.name)
    for bit in type_def.bits if type_def is not None else ():
        held = types.get(bit.type)
        if held is not None and held.kind == "enum" and not held.open and held.values and not bit.arch:
            yield Check("field", bit.bits.low, bit.bits.mask, numbers_of(held), held.name)
    if argument.align and not is_power(argument.align):
        yield Check("multiple", argument.align)


def numbers_of(type_def: TypeDef) -> tuple[int, ...]:
    """The values of an enum, each once."""
    return tuple(sorted({value.number for value in type_def.values}))


def is_power(number: int) -> bool:
    return number & (number - 1) == 0
