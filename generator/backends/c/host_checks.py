# SPDX-License-Identifier: BSD-2-Clause
"""The checks of arguments that dispatch makes for an operation (model/checks.py), as conditions in C over `args`."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.host_names import Names
from generator.backends.c.text import s64_literal, u64_literal
from generator.model.abi import Abi, Argument, Call
from generator.model.c_names import c_name
from generator.model.checks import ALL, Check, checks_of, checks_width
from generator.model.types import Types
from generator.model.ways import Way, all_args


def argument_value(abi: Abi, argument: Argument) -> str:
    """The argument as a number, without the bits that its convention ignores."""
    raw = f"args[{argument.index}]"
    scalar = argument.scalar
    if scalar.signed:
        return f"(int{scalar.width or 64}_t){raw}"
    if checks_width(abi) or scalar.width in (None, 64):
        return raw
    return f"(uint{scalar.width}_t){raw}"


def is_run(check: Check) -> bool:
    """Whether the values are 0 to n without a gap, so that one comparison checks them."""
    return check.numbers == tuple(range(len(check.numbers)))


def membership(abi: Abi, type_name: str) -> str:
    """The function that knows the values of an enum with gaps."""
    return c_name(abi.name, "host_is", type_name)


def upper_bound(checks: Sequence[Check]) -> int | None:
    """The largest value that is right, None if any is."""
    bounds = [check.number for check in checks if check.kind == "maximum"]
    bounds += [check.numbers[-1] for check in checks if check.kind == "member" and is_run(check)]
    return min(bounds, default=None)


def bit_term(types: Types, argument: Argument, checks: Sequence[Check]) -> str:
    """Bits that must all be zero, "" for none: the terms of all arguments are joined by | and tested once. Where a comparison with
    the largest value finds bits beyond the width, they are not looked at here."""
    width = argument.scalar.width or 64
    beyond = ALL ^ ((1 << width) - 1)
    refused = next((check.number for check in checks if check.kind == "zero"), 0)
    type_def = types.get(argument.type)
    flags = type_def is not None and type_def.kind == "flags" and not type_def.open
    if not flags and not argument.scalar.signed and upper_bound(checks) is not None:
        refused &= ~beyond
    if not refused:
        return ""
    return f"(args[{argument.index}] >> {width})" if refused == beyond else f"(args[{argument.index}] & {u64_literal(refused)})"


def conditions(abi: Abi, argument: Argument, checks: Sequence[Check]) -> Iterator[str]:
    """Conditions of which none may hold, besides those on bits."""
    raw, value = f"args[{argument.index}]", argument_value(abi, argument)
    literal = s64_literal if argument.scalar.signed else u64_literal
    upper = upper_bound(checks)
    for check in checks:
        if check.kind == "equals":
            shown = raw if check.mask == ALL else f"({raw} & {u64_literal(check.mask)})"
            yield f"{shown} != {u64_literal(check.number)}"
        elif check.kind == "minimum":
            yield f"{value} < {literal(check.number)}"
        elif check.kind in ("maximum", "member") and upper is not None:
            yield f"{value} > {literal(upper)}"
            upper = None
        if check.kind == "member" and not is_run(check):
            yield f"!{membership(abi, check.type)}({value})"
        elif check.kind == "field":
            yield from field_condition(abi, check, raw)
        elif check.kind == "multiple":
            yield f"{value} % {literal(check.number)} != 0"


def field_condition(abi: Abi, check: Check, raw: str) -> Iterator[str]:
    """Bits of flags that hold no value of their enum."""
    most = check.mask >> check.number
    value = f"({raw} >> {check.number} & {u64_literal(most)})"
    if not is_run(check):
        yield f"!{membership(abi, check.type)}({value})"
    elif check.numbers[-1] < most:
        yield f"{value} > {u64_literal(check.numbers[-1])}"


def refusal_condition(abi: Abi, types: Types, names: Names, call: Call | Way) -> str | None:
    """True if an argument of the call is wrong; None if nothing is checked."""
    if names.bad_arguments[call.family] is None:
        return None
    found = [(argument, tuple(checks_of(abi, types, argument))) for argument in call.args]
    bits = [term for argument, checks in found if (term := bit_term(types, argument, checks))]
    joined = [f"({' | '.join(bits)}) != 0" if len(bits) > 1 else f"{bits[0]} != 0"] if bits else []
    joined += [condition for argument, checks in found for condition in conditions(abi, argument, checks)]
    return " || ".join(joined) or None


def closed_enums(abi: Abi, types: Types, names: Names) -> Iterator[dict[str, object]]:
    """The enums whose values have gaps, so that a function checks them."""
    by_type = {argument.type: argument for call in abi.calls if names.bad_arguments[call.family] is not None
               for args in all_args(call) for argument in args if argument.reserved is None and argument.type in types}
    used = {check.type: check for argument in by_type.values() for check in checks_of(abi, types, argument)
            if check.kind in ("member", "field") and not is_run(check)}
    for name, check in sorted(used.items()):
        signed = (types[name].base or "u32").startswith("s")
        yield {"check": membership(abi, name), "type": "int64_t" if signed else "uint64_t",
               "numbers": [s64_literal(number) if signed else u64_literal(number) for number in check.numbers]}
