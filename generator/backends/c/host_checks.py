# SPDX-License-Identifier: BSD-2-Clause
"""The checks of arguments that dispatch makes for an operation, as conditions in C over `args`."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_names import Names
from generator.backends.c.text import s64_literal, u64_literal
from generator.model.abi import Abi, Argument, Call, TypeDef
from generator.model.c_names import c_name
from generator.model.types import Types
from generator.model.ways import Way, all_args

ALL = (1 << 64) - 1


def checks_width(abi: Abi) -> bool:
    """Whether bits beyond an argument's width are refused: only if every convention says that they must be zero."""
    return abi.answers.bad_argument is not None and all(convention.narrow == "zero" for convention in abi.conventions)


def argument_value(abi: Abi, argument: Argument) -> str:
    """The argument as a number, without the bits that its convention ignores."""
    raw = f"args[{argument.index}]"
    scalar = argument.scalar
    if scalar.signed:
        return f"(int{scalar.width or 64}_t){raw}"
    if checks_width(abi) or scalar.width in (None, 64):
        return raw
    return f"(uint{scalar.width}_t){raw}"


def numbers(type_def: TypeDef) -> list[int]:
    return sorted({value.number for value in type_def.values})


def is_closed_enum(type_def: TypeDef | None) -> bool:
    return type_def is not None and type_def.kind == "enum" and not type_def.open and bool(type_def.values)


def is_run(type_def: TypeDef) -> bool:
    """Whether an enum's values are 0 to n without a gap, so that one comparison checks them."""
    return numbers(type_def) == list(range(len(numbers(type_def))))


def membership(abi: Abi, type_def: TypeDef) -> str:
    return c_name(abi.name, "host_is", type_def.name)


def upper_bound(argument: Argument, type_def: TypeDef | None) -> int | None:
    """The largest value that is right, None if any is."""
    bounds = [] if argument.maximum is None else [argument.maximum]
    if type_def is not None and is_closed_enum(type_def) and is_run(type_def):
        bounds.append(numbers(type_def)[-1])
    return min(bounds, default=None)


def bit_terms(abi: Abi, types: Types, argument: Argument) -> Iterator[str]:
    """Bits that must all be zero; the terms of all arguments are joined by | and tested once."""
    raw = f"args[{argument.index}]"
    type_def = types.get(argument.type)
    width = argument.scalar.width or 64
    allowed = (1 << width) - 1
    if type_def is not None and type_def.kind == "flags" and not type_def.open:
        allowed = 0
        for bit in type_def.bits:
            allowed |= bit.bits.mask
    elif not checks_width(abi) or (not argument.scalar.signed and upper_bound(argument, type_def) is not None):
        allowed = ALL
    if argument.align and argument.align & (argument.align - 1) == 0:
        allowed &= ~(argument.align - 1)
    refused = ALL & ~allowed & (ALL if checks_width(abi) else (1 << width) - 1)
    if refused == ALL ^ ((1 << width) - 1) and refused:
        yield f"({raw} >> {width})"
    elif refused:
        yield f"({raw} & {u64_literal(refused)})"


def conditions(abi: Abi, types: Types, argument: Argument) -> Iterator[str]:
    """Conditions of which none may hold, besides those on bits."""
    value = argument_value(abi, argument)
    literal = s64_literal if argument.scalar.signed else u64_literal
    type_def = types.get(argument.type)
    if argument.reserved is not None:
        width = argument.scalar.width or 64
        mask = ALL if checks_width(abi) else (1 << width) - 1
        shown = f"args[{argument.index}]" if mask == ALL else f"(args[{argument.index}] & {u64_literal(mask)})"
        yield f"{shown} != {u64_literal(argument.reserved & ((1 << width) - 1))}"
        return
    if argument.minimum is not None and (argument.scalar.signed or argument.minimum > 0):
        yield f"{value} < {literal(argument.minimum)}"
    upper = upper_bound(argument, type_def)
    if upper is not None:
        yield f"{value} > {literal(upper)}"
    if type_def is not None and is_closed_enum(type_def) and not is_run(type_def):
        yield f"!{membership(abi, type_def)}({value})"
    yield from field_conditions(abi, types, type_def, f"args[{argument.index}]")
    if argument.align and argument.align & (argument.align - 1):
        yield f"{value} % {literal(argument.align)} != 0"


def field_conditions(abi: Abi, types: Types, type_def: TypeDef | None, raw: str) -> Iterator[str]:
    """Bits of flags that hold no value of their enum. What only some architectures have is not checked."""
    for bit in type_def.bits if type_def is not None else ():
        held = types.get(bit.type)
        if held is None or not is_closed_enum(held) or bit.arch:
            continue
        value = f"({raw} >> {bit.bits.low} & {u64_literal((1 << bit.bits.width) - 1)})"
        if not is_run(held):
            yield f"!{membership(abi, held)}({value})"
        elif numbers(held)[-1] < (1 << bit.bits.width) - 1:
            yield f"{value} > {u64_literal(numbers(held)[-1])}"


def refusal_condition(abi: Abi, types: Types, names: Names, call: Call | Way) -> str | None:
    """True if an argument of the call is wrong; None if nothing is checked."""
    if names.bad_arguments[call.family] is None:
        return None
    bits = [term for argument in call.args if argument.reserved is None for term in bit_terms(abi, types, argument)]
    found = [f"({' | '.join(bits)}) != 0" if len(bits) > 1 else f"{bits[0]} != 0"] if bits else []
    found += [condition for argument in call.args for condition in conditions(abi, types, argument)]
    return " || ".join(found) or None


def closed_enums(abi: Abi, types: Types, names: Names) -> Iterator[dict[str, object]]:
    """The enums whose values have gaps, so that a function checks them."""
    used = {argument.type for call in abi.calls if names.bad_arguments[call.family] is not None
            for args in all_args(call) for argument in args}
    used |= {bit.type for name in used if name in types for bit in types[name].bits if bit.type and not bit.arch}
    for name in sorted(used):
        type_def = types.get(name)
        if type_def is None or not is_closed_enum(type_def) or is_run(type_def):
            continue
        signed = (type_def.base or "u32").startswith("s")
        yield {"check": membership(abi, type_def), "type": "int64_t" if signed else "uint64_t",
               "numbers": [s64_literal(number) if signed else u64_literal(number) for number in numbers(type_def)]}
