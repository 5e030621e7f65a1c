# SPDX-License-Identifier: BSD-2-Clause
"""What a stub passes, as C: its parameters, and the words that the model says go into each place."""
from __future__ import annotations

from collections.abc import Collection, Sequence

from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type, guest_type
from generator.lang.architectures import architecture
from generator.model.abi import Abi, Argument, Call, Convention
from generator.model.c_names import argument_name, id_macro
from generator.model.lower import Lowered, Part, Word
from generator.model.lowered import lowered_calls
from generator.model.own_ids import is_own
from generator.model.places import width_of
from generator.model.stubs import usable
from generator.model.types import Types
from generator.model.ways import Way


def condition(abi: Abi, conventions: Sequence[Convention]) -> str:
    """True for the preprocessor on the architectures of the conventions, and on no other of the ABI."""
    mine = {convention.arch for convention in conventions}
    others = {convention.arch for convention in usable(abi)} - mine
    return " || ".join(dict.fromkeys(narrowed(convention.arch, others) for convention in conventions))


def narrowed(arch: str, others: Collection[str]) -> str:
    """The condition of an architecture; one of either byte order is none of the others that it may be."""
    known = architecture(arch)
    if known.byte_order != "either":
        return known.condition
    within = [architecture(other) for other in sorted(others)]
    less = "".join(f" && !{other.condition}" for other in within if (other.elf_machine, other.word) == (known.elf_machine, known.word))
    return f"({known.condition}{less})" if less else known.condition


def able_conventions(abi: Abi, call: Call) -> list[Convention]:
    """Those by which a stub can make the call as it is."""
    able = usable(abi)
    return [lowered.convention for lowered in lowered_calls(abi)[call.full_name, ""]
            if lowered.convention in able and not lowered.gap]


def passed(call: Call | Way) -> tuple[Argument, ...]:
    """The arguments that a caller chooses; a reserved one has its value."""
    return tuple(argument for argument in call.args if argument.reserved is None)


def parameters(abi: Abi, types: Types, call: Call | Way) -> list[str]:
    return [f"{guest_type(abi, types, argument.type, argument.scalar)} {argument_name(argument.name)}"
            for argument in passed(call)]


def carrier_text(abi: Abi, lowered: Lowered, word: Word, annotated: str | None) -> str:
    """What a carrier holds: the bits of the id by the name that they have in C, and what the caller chooses of it."""
    way, width = lowered.way, next(carrier.width for carrier in abi.carriers if carrier.name == word.carrier)
    texts = []
    for part in word.parts:
        if part.source == "id":
            by = lowered.convention.name if is_own(way, word.carrier, part.value or 0) else ""
            texts += [id_macro(abi, way.call, way.form, word.carrier, by), *(["annotations"] if word.carrier == annotated else [])]
        elif part.index is None:
            return "0"
        else:
            value = f"({fixed_type(width)}){given(way, part)}"
            texts.append(f"{value} << {part.low}" if part.low else value)
    text = " | ".join(texts)
    return f"({fixed_type(width)})({text})" if width < 32 and len(texts) > 1 else text


def given(way: Way, part: Part) -> str:
    """An argument as the stub has it: a parameter, or the number that a reserved one must be."""
    argument = way.args[part.index or 0]
    return argument_name(argument.name) if argument.reserved is None else u64_literal(argument.reserved & (1 << 64) - 1)


def slot_type(room: int, convention: Convention) -> str:
    """What a trap takes for a slot of so many bits: a word, or 64 bits where a word is too narrow."""
    return fixed_type(convention.word if room <= convention.word else 64)


def argument_text(abi: Abi, lowered: Lowered, word: Word, annotated: str | None) -> str:
    """What an argument register holds. `annotated`: the carrier in which annotations travel, where the stub takes them."""
    room = width_of(word.places)
    kind = slot_type(room, lowered.convention)
    if word.carrier:
        text = carrier_text(abi, lowered, word, annotated)
        wide = next(carrier.width for carrier in abi.carriers if carrier.name == word.carrier) > max(room, lowered.convention.word)
        return f"({kind})({text})" if wide or " " in text else text
    part, = word.parts
    if part.index is None:
        return "0"
    name = given(lowered.way, part)
    argument = lowered.way.args[part.index]
    if not part.width:      # the slots have more bits than the argument: this one has none of them
        return f"({kind})((int64_t){name} >> 63)" if part.extend == "sign" else "0"
    if part.shift or (argument.scalar.width or lowered.convention.word) > room:
        return f"({kind})((uint64_t){name} >> {part.shift})" if part.shift else f"({kind}){name}"
    if argument.scalar.signed and part.width < room:
        signed = fixed_type(max(room, lowered.convention.word), True)
        return f"({kind})({fixed_type(part.width) if part.extend == 'zero' else signed}){name}"
    return name if not argument.scalar.signed and argument.reserved is None else f"({kind}){name}"
