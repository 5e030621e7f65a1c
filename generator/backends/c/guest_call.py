# SPDX-License-Identifier: BSD-2-Clause
"""What a stub passes: its parameters, the words of its arguments, and the parts of its id, as C."""
from __future__ import annotations

from collections.abc import Sequence

from generator.backends.c.text import u64_literal
from generator.backends.c.types import Types, fixed_type, guest_type
from generator.lang.architectures import architecture
from generator.model.abi import Abi, Argument, Call, Carrier, Convention, Family
from generator.model.c_names import id_macros
from generator.model.c_names import argument_name
from generator.model.calling import carriers_of, register_arguments
from generator.model.ways import Way

STUB_CARRIERS = frozenset(("register", "argument", "memory"))     # kinds that a stub can fill


def usable(abi: Abi) -> tuple[Convention, ...]:
    """Conventions whose id travels in registers alone."""
    kinds = {carrier.name: carrier.kind for carrier in abi.carriers}
    return tuple(convention for convention in abi.conventions
                 if all(kinds[carrier] == "register" for carrier, _ in convention.carriers))


def condition(conventions: Sequence[Convention]) -> str:
    return " || ".join(dict.fromkeys(architecture(convention.arch).condition for convention in conventions))


def conventions_of(abi: Abi, family: Family, way: Call | Way) -> list[Convention]:
    """Those by which the call can travel."""
    call, variant = (way.call, way.variant) if isinstance(way, Way) else (way, way.convention)
    kinds = {carrier.name: carrier.kind for carrier in abi.carriers}
    if not all(kinds[field.carrier] in STUB_CARRIERS for field in family.fields):
        return []
    return [convention for convention in usable(abi) if convention.variant == variant
            and (not call.arch or convention.arch in call.arch) and (not family.arch or convention.arch in family.arch)]


def passed(call: Call | Way) -> tuple[Argument, ...]:
    """The arguments that a caller chooses; a reserved one has its value."""
    return tuple(argument for argument in call.args if argument.reserved is None)


def parameters(abi: Abi, types: Types, call: Call | Way) -> list[str]:
    return [f"{guest_type(abi, types, argument.type, argument.scalar)} {argument_name(argument.name)}"
            for argument in passed(call)]


def argument_words(argument: Argument, convention: Convention) -> list[str]:
    """The words of one argument, as expressions of C, in the order of the registers."""
    word = fixed_type(convention.word)
    name = argument_name(argument.name) if argument.reserved is None else u64_literal(argument.reserved & (1 << 64) - 1)
    width = argument.scalar.width or convention.word
    if width <= convention.word:
        return [cast_to_word(name, argument, width, convention)]
    halves = [f"({word}){name}", f"({word})((uint64_t){name} >> 32)"]
    return halves if convention.split == "low-first" else halves[::-1]


def cast_to_word(name: str, argument: Argument, width: int, convention: Convention) -> str:
    """Zero extended where the convention wants it; a signed one is sign extended where upper bits do not matter."""
    word = fixed_type(convention.word)
    if argument.scalar.signed and width < convention.word:
        if convention.narrow == "zero":
            return f"({word})({fixed_type(width)}){name}"
        return f"({word})({fixed_type(convention.word, True)}){name}"
    return name if not argument.scalar.signed and argument.reserved is None else f"({word}){name}"


def call_words(abi: Abi, family: Family, way: Way, convention: Convention) -> list[str] | None:
    """What each argument register holds, in order: parts of the id in those that are carriers, arguments in the
    others. None if the convention has not enough of them."""
    pending = [word for argument in register_arguments(way.args) for word in argument_words(argument, convention)]
    carriers = {carrier.argument or 0: carrier for carrier in carriers_of(abi, family.fields, "argument")}
    if not carriers:
        return pending if len(pending) <= len(convention.arguments) else None
    words: list[str] = []
    while pending or len(words) <= max(carriers):
        if len(words) in carriers:
            words.append(carrier_word(abi, family, way, carriers[len(words)], convention))
        else:
            words.append(pending.pop(0) if pending else "0")
    return words if len(words) <= len(convention.arguments) else None


def carrier_word(abi: Abi, family: Family, way: Way, carrier: Carrier, convention: Convention) -> str:
    """The part of the id that travels in an argument register."""
    part = id_part(abi, family, way, carrier.name, None)
    return f"({fixed_type(convention.word)})({part})" if carrier.width > convention.word or " " in part else part


def id_part(abi: Abi, family: Family, way: Way, carrier: str, annotated: str | None) -> str:
    """What goes into a carrier: the bits of the id, and what the caller chooses of it."""
    if carrier not in dict(way.id):
        return "0"
    parts = [id_macros(abi, way.call, way.form)[carrier]]
    if carrier == annotated:
        parts.append("annotations")
    width = next(found.width for found in abi.carriers if found.name == carrier)
    fields = {field.name: field for field in family.fields if field.carrier == carrier}
    for argument in way.args:
        if argument.field in fields:
            low = fields[argument.field].bits.low
            given = u64_literal(argument.reserved) if argument.reserved is not None else argument_name(argument.name)
            value = f"({fixed_type(width)}){given}"
            parts.append(f"{value} << {low}" if low else value)
    return " | ".join(parts)
