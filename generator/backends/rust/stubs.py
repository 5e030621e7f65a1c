# SPDX-License-Identifier: BSD-2-Clause
"""The module `guest`: a stub for every call, over the functions with the assembly. A stub puts its arguments where the model
says that they travel."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.backends.rust.text import (any_of, argument_name, cast, comment, condition, doc, hexadecimal, is_newtype,
                                          rust_string, scalar_type, snake, typed, unsigned, upper_name)
from generator.backends.rust.trap import Refused, Trap, instruction_lines, operands, result_type, trap_lines
from generator.lang.architectures import architecture
from generator.model.abi import Abi, Argument, Call, Convention, Family
from generator.model.gaps import Gaps, group_gaps, stub_words
from generator.model.lower import Lowered, Part, Word
from generator.model.lowered import Calls, lowered_calls
from generator.model.notes import HASH_DIGITS, OWNER, USES_SECTION, USES_TYPE
from generator.model.queues import find_queue
from generator.model.stubs import annotation_mask, hint_field, is_addressed, unwritten, usable
from generator.model.types import Types, type_table
from generator.model.ways import Way, ways_of

NO_ASSEMBLY = "Rust has no stable inline assembly there"
SEVERAL = "a stub in Rust gives back one value, and this call has several"


@dataclass
class Plan:
    """What the stubs need. `calls`, `gaps`: what the model says of them. `traps`: those of each convention, collected on the way."""
    calls: Calls
    gaps: Gaps
    traps: dict[str, set[Trap]] = field(default_factory=dict)

    def need(self, convention: Convention, trap: Trap) -> None:
        self.traps.setdefault(convention.name, set()).add(trap)


def compiled(abi: Abi) -> tuple[Convention, ...]:
    """Those of architectures on which Rust has inline assembly."""
    return tuple(convention for convention in usable(abi) if architecture(convention.arch).rust is not None)


def guest_lines(abi: Abi) -> list[str]:
    """The content of the module."""
    types, plan = type_table(abi), Plan(lowered_calls(abi), group_gaps(abi))
    stubs = [line for family in abi.families for call in family.calls for way in ways_of(call)
             for line in way_lines(abi, types, plan, family, way)]
    return [*note_lines(abi, plan), *trap_section(abi, plan), *stubs, *queue_gaps(abi)]


def trap_section(abi: Abi, plan: Plan) -> Iterator[str]:
    """The instruction of each convention, and the functions with it."""
    for convention in compiled(abi):
        traps = sorted(plan.traps.get(convention.name, ()))
        if traps:
            yield from instruction_lines(abi, convention, condition(convention.arch))
            yield ""
        for trap in traps:
            yield from trap_lines(abi, convention, trap, condition(convention.arch))
            yield ""


def make_trap(lowered: Lowered) -> Trap:
    return Trap(len(lowered.arguments), any(len(places) > 1 for places in lowered.value_places), lowered.numbers_in_text)


def gap_of(abi: Abi, lowered: Lowered) -> str:
    """Why Rust cannot make a call that C can make, "" if it can."""
    if lowered.way.call.also_returns:
        return SEVERAL
    if architecture(lowered.convention.arch).rust is None:
        return NO_ASSEMBLY
    try:
        operands(abi, lowered.frame, make_trap(lowered))
    except Refused as refused:
        return str(refused)
    return ""


def way_lines(abi: Abi, types: Types, plan: Plan, family: Family, way: Way) -> Iterator[str]:
    """The stubs of a call in one of its ways, one for each kind of architectures; where there is none, why."""
    key = way.call.full_name, way.form
    for words in stub_words(plan.gaps.get(key, ())):
        yield from comment(f"{way.full_name}: {words}.", "    ")
    gaps: dict[str, list[str]] = {}
    able = []
    for lowered in plan.calls[key]:
        if lowered.gap or lowered.convention not in usable(abi):
            continue
        gap = gap_of(abi, lowered)
        if gap:
            gaps.setdefault(gap, []).append(lowered.convention.arch)
        else:
            able.append(lowered)
    for reason, archs in gaps.items():
        yield from comment(f"{way.full_name}: no stub on {' and '.join(archs)}: {reason}.", "    ")
    hint = hint_field(abi, family, way.call)
    for annotated in (None, *([hint.carrier] if hint is not None else [])):
        yield from function_lines(abi, types, plan, able, annotated)


def function_lines(abi: Abi, types: Types, plan: Plan, able: Sequence[Lowered], annotated: str | None) -> Iterator[str]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for lowered in able:
        plan.need(lowered.convention, make_trap(lowered))
        groups.setdefault(tuple(stub_lines(abi, types, lowered, annotated)), []).append(lowered.convention.arch)
    for lines, archs in groups.items():
        yield from doc(able[0].way.doc + unwritten_words(able[0]), "    ")
        yield from ["    ///", "    /// # Safety", "    /// What the call does to memory and to this CPU must be right for the caller."]
        yield f"    #[cfg({any_of(archs)})]"
        yield from lines
        yield ""


def stub_lines(abi: Abi, types: Types, lowered: Lowered, annotated: str | None) -> Iterator[str]:
    way, convention = lowered.way, lowered.convention
    name = snake(*way.parts, *(("annotated",) if annotated else ()))
    width = next((carrier.width for carrier in abi.carriers if carrier.name == annotated), 32)
    taken = [f"annotations: {unsigned(width)}"] * bool(annotated)
    taken += [f"{argument_name(argument.name)}: {typed(types, argument.type, argument.scalar)}"
              for argument in way.args if argument.reserved is None]
    words = [carrier_text(abi, types, way, word, annotated) for word in lowered.carriers]
    words += [argument_text(abi, types, lowered, word, annotated) for word in lowered.arguments]
    trap = make_trap(lowered)
    made = f"{trap.function(convention)}({', '.join(words)})"
    gives, body = returned(abi, types, way.call, convention, trap, made)
    yield "    #[inline(always)]"
    yield f"    pub unsafe fn {name}({', '.join(taken)}){f' -> {gives}' if gives else ''} {{"
    yield f"        {use_text(abi, way, annotation_mask(abi, way.call) if annotated else 0)}"
    yield from memory_lines(abi, types, lowered, annotated)
    yield f"        {body}"
    yield "    }"


def returned(abi: Abi, types: Types, call: Call, convention: Convention, trap: Trap, made: str) -> tuple[str, str]:
    """What a stub gives back, and the expression that makes it."""
    gives = result_type(abi, convention)
    if gives in ("Answer", "Raw"):
        return gives, made
    if call.returns is None or not convention.value:
        return "", f"{made};"
    kind = typed(types, call.returns.type, call.returns.scalar)
    type_def = types.get(call.returns.type)
    base = scalar_type(call.returns.scalar)
    return kind, f"{kind}({cast(made, gives, base)})" if is_newtype(type_def) else cast(made, gives, base)


def id_constant(abi: Abi, way: Way, carrier: str) -> str:
    """The name of what the id of a call has in a carrier."""
    if len(abi.carriers) == 1:
        return upper_name(*way.parts)
    return upper_name(*way.parts, "id_number" if carrier == "number" else carrier)


def carrier_text(abi: Abi, types: Types, way: Way, word: Word, annotated: str | None) -> str:
    """What a carrier holds, as wide as it is."""
    kind = unsigned(next(carrier.width for carrier in abi.carriers if carrier.name == word.carrier))
    texts = []
    for part in word.parts:
        if part.source == "id":
            texts += [f"super::ids::{id_constant(abi, way, word.carrier)}", *(["annotations"] if word.carrier == annotated else [])]
        elif part.index is None:
            return "0"
        elif part.source == "constant":
            if part.value:
                texts.append(hexadecimal((part.value or 0) << part.low))
        else:
            text, have = plain(types, way.args[part.index])
            value = cast(text, have, kind)
            texts.append(f"(({value}) << {part.low})" if part.low else f"({value})" if " " in value else value)
    return " | ".join(texts)


def plain(types: Types, argument: Argument) -> tuple[str, str]:
    """An argument as a number, and its type."""
    name = argument_name(argument.name)
    return f"{name}.0" if is_newtype(types.get(argument.type)) else name, scalar_type(argument.scalar)


def argument_text(abi: Abi, types: Types, lowered: Lowered, word: Word, annotated: str | None) -> str:
    """What an argument register holds, as a word."""
    if word.carrier:
        kind = unsigned(next(carrier.width for carrier in abi.carriers if carrier.name == word.carrier))
        return cast(carrier_text(abi, types, lowered.way, word, annotated), kind, "usize")
    part, = word.parts
    if part.source == "constant":
        return hexadecimal(part.value or 0)
    return argument_part(types, lowered, part)


def argument_part(types: Types, lowered: Lowered, part: Part) -> str:
    argument = lowered.way.args[part.index or 0]
    text, have = plain(types, argument)
    word = lowered.convention.word
    if part.shift:
        high = text if have == "u64" else f"({text} as u64)"
        return f"({high} >> {part.shift}) as usize"
    if argument.scalar.signed and part.width < word:
        return f"{text} as {f'u{part.width}' if part.extend == 'zero' else 'isize'} as usize"
    return cast(text, have, "usize")


def memory_lines(abi: Abi, types: Types, lowered: Lowered, annotated: str | None) -> Iterator[str]:
    """Parts of the id that travel in the caller's memory."""
    way = lowered.way
    for part in lowered.stored:
        argument = way.args[part.index]
        if is_addressed(way, argument):
            value = carrier_text(abi, types, way, Word(None, part.carrier, part.parts), annotated)
            text, have = plain(types, argument)
            address = cast(text, have, "usize") + (f" + {part.offset}" if part.offset else "")
            yield f"        core::ptr::write_unaligned(({address}) as *mut {unsigned(part.width)}, {value});"


def unwritten_words(lowered: Lowered) -> str:
    """What the caller has to write into memory itself, as words for the stub's comment."""
    parts = [f"{part.carrier} at offset {part.offset} of {lowered.way.args[part.index].name}" for part in unwritten(lowered)]
    return f" Before the call, write {' and '.join(parts)}." if parts else ""


def note_lines(abi: Abi, plan: Plan) -> list[str]:
    """The macro that leaves an entry for `hvabi uses`; generator/backends/c/guest_note.py says what an entry is."""
    archs = [convention.arch for convention in compiled(abi) if plan.traps.get(convention.name)]
    if not archs:
        return []
    here = any_of(archs)
    prefix = f"{abi.name}@{abi.release} {abi.spec_hash[:HASH_DIGITS]} "
    return [
        "    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs",
        "    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.",
        f'    #[cfg(all({here}, not(any(hvabi_no_notes, windows, target_os = "macos"))))]',
        "    macro_rules! note {",
        "        ($size:literal, $text:literal) => {",
        "            core::arch::asm!(",
        f'                ".pushsection {USES_SECTION},\\"\\",%note",',
        '                ".balign 4",',
        f'                concat!(".4byte {len(OWNER) + 1}, ", $size, ", {USES_TYPE}"),',
        f'                ".asciz \\"{OWNER}\\"",',
        '                ".balign 4",',
        f'                concat!(".asciz \\"{prefix}", $text, "\\""),',
        '                ".balign 4",',
        '                ".popsection",',
        "                options(nomem, nostack, preserves_flags)",
        "            );",
        "        };",
        "    }",
        f'    #[cfg(all({here}, any(hvabi_no_notes, windows, target_os = "macos")))]',
        "    macro_rules! note {",
        "        ($size:literal, $text:literal) => {};",
        "    }",
        ""]


def use_text(abi: Abi, way: Way, annotations: int) -> str:
    text = " ".join(f"{carrier}=0x{value & (1 << 64) - 1:x}" for carrier, value in way.id)
    if annotations:
        text += f" annotations=0x{annotations:x}"
    size = len(f"{abi.name}@{abi.release} {abi.spec_hash[:HASH_DIGITS]} {text}") + 1
    return f"note!({size}, {rust_string(text)});"


def queue_gaps(abi: Abi) -> Iterator[str]:
    """Queueing stubs are C's alone as yet."""
    queue = find_queue(abi)
    for call in queue.calls if queue is not None else ():
        yield from comment(f"{call.full_name}: no queueing stub: the queue of a guest is written for C alone. The annotated stub "
                           "makes the call with the annotation.", "    ")
