# SPDX-License-Identifier: BSD-2-Clause
"""The module `guest`: a stub for every call, over the functions with the assembly. A stub puts its arguments where the model
says that they travel."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from generator.backends.rust.decode import numbers
from generator.backends.rust.block import after_lines, before_lines, buffer_parameters, needs_vectors, vector_condition, vector_type
from generator.backends.rust.known import Refused, check_known
from generator.backends.rust.queue import queue_words
from generator.backends.rust.text import (any_of, argument_name, bare, cast, comment, condition, doc, hexadecimal, is_newtype, lower_name,
                                          rust_string, scalar_type, snake, type_name, typed, unsigned, upper_name)
from generator.backends.rust.trap import (instruction_lines, check_operands, result_type, slot_kind, trap_lines, trap_name,
                                          value_type, word_kind)
from generator.lang.architectures import architecture
from generator.model.abi import Abi, Argument, Carrier, Convention, Family
from generator.model.blocks import in_registers
from generator.model.gaps import Gap, Gaps, group_gaps, stub_words
from generator.model.lower import Lowered, Part, Word, as_laid_out, make_frame
from generator.model.lowered import Calls, lowered_calls
from generator.model.notes import HASH_DIGITS, OWNER, USES_SECTION, USES_TYPE
from generator.model.once import keep
from generator.model.own_ids import is_own
from generator.model.places import width_of
from generator.model.queues import Queue, find_queue
from generator.model.stubs import annotation_mask, hint_field, is_addressed, unwritten, usable
from generator.model.traps import Trap, trap_of
from generator.model.types import Types, type_table
from generator.model.ways import Way, ways_of

NO_ASSEMBLY = "Rust has no stable inline assembly there"
NO_VECTORS = "Rust has no type of its vector registers"


@dataclass
class Plan:
    """What the stubs need. `calls`, `gaps`: what the model says of them. Collected on the way: `traps` of each convention, `rows`
    of the table of stubs, `pairs`: by call, where its stub gives a status and a value."""
    calls: Calls
    gaps: Gaps
    traps: dict[str, set[Trap]] = field(default_factory=dict)
    rows: list[dict[str, str]] = field(default_factory=list)
    pairs: dict[str, list[str]] = field(default_factory=dict)

    def need(self, convention: Convention, trap: Trap) -> None:
        self.traps.setdefault(convention.name, set()).add(trap)


def compiled(abi: Abi) -> tuple[Convention, ...]:
    """Those of architectures on which Rust has inline assembly."""
    return tuple(convention for convention in usable(abi) if architecture(convention.arch).rust is not None)


def guest_words(abi: Abi) -> dict[str, Any]:
    """What the templates of the module and of the table of stubs ask for."""
    types, plan = type_table(abi), Plan(lowered_calls(abi), group_gaps(abi))
    stubs = [line for family in abi.families for call in family.calls for way in ways_of(call)
             for line in way_lines(abi, types, plan, family, way)]
    queue = find_queue(abi)
    words = queue_words(abi, types, queue, plan.pairs, value_type(abi)) if queue is not None else None
    for call in words["calls"] if words is not None and queue is not None else ():
        call["use"] = use_text(abi, call["way"], queue.annotation.mask)
    lacking = list(queue_gaps(queue)) if queue is not None and words is None else []
    return {"guest": [*note_lines(abi, plan), *trap_section(abi, plan), *stubs, *lacking], "table": plan.rows, "queue": words}


def table_rows(abi: Abi, family: Family, way: Way, able: Sequence[tuple[Lowered, Texts]]) -> Iterator[dict[str, str]]:
    """The rows of a call in the table of stubs."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for lowered, texts in able:
        mine, laid_out = as_laid_out(abi, family, way, lowered.convention)
        held = dict(laid_out.id)
        numbered = numbers([held.get(carrier.name, 0) & (1 << carrier.width) - 1 for carrier in abi.carriers])
        bits = numbers([id_bits(mine, carrier) if carrier.name in held else 0 for carrier in abi.carriers])
        groups.setdefault((*shape_of_stub(texts[None]), loaded_text(lowered), numbered, bits), []).append(lowered.convention.arch)
    for (taken, gives, loaded, numbered, bits), archs in groups.items():
        yield {"condition": any_of(archs), "name": rust_string(way.full_name), "stub": snake(*way.parts), "taken": taken,
               "gives": gives, "loaded": loaded, "id": numbered, "bits": bits}


def loaded_text(lowered: Lowered) -> str:
    """The words that a caller does not choose, by the argument register's index."""
    words = [(index, sum((part.value or 0) << part.low for part in word.parts)) for index, word in enumerate(lowered.arguments)
             if all(part.source == "constant" for part in word.parts)]
    return "&[" + ", ".join(f"({index}, {hexadecimal(value) if value > 9 else value})" for index, value in words) + "]"


def shape_of_stub(text: tuple[str, ...]) -> tuple[str, str]:
    """(parameters, result) of a stub, in the words of its head."""
    head = next(line for line in text if line.lstrip().startswith("pub unsafe fn"))
    taken, _, gives = head.partition("(")[2].rpartition(" {")[0].rpartition(")")
    gives = gives.removeprefix(" -> ")
    return taken, gives or "()" if not gives or gives[0] in "iu" or "::" in gives else f"super::guest::{gives}"


def id_bits(family: Family, carrier: Carrier) -> int:
    """The bits of a carrier in which no argument rides."""
    return ((1 << carrier.width) - 1) & ~sum(field.bits.mask for field in family.fields
                                             if field.carrier == carrier.name and field.role == "parameter")


def trap_section(abi: Abi, plan: Plan) -> Iterator[str]:
    """The instruction of each convention, and the functions with it."""
    for convention in compiled(abi):
        traps = sorted(plan.traps.get(convention.name, ()))
        if traps:
            yield from instruction_lines(abi, convention, condition(convention.arch), uses_vectors(abi, convention, traps))
            yield ""
        for trap in traps:
            vectors = vector_condition(convention.arch) if trap.needs_vectors(make_frame(abi, convention)) else ""
            here = condition(convention.arch)
            yield from trap_lines(abi, convention, trap, f"all({here}, {vectors})" if vectors else here)
            yield ""


def uses_vectors(abi: Abi, convention: Convention, traps: Iterable[Trap]) -> bool:
    """Whether some stubs are there only where the compiler may use vector registers."""
    return any(trap.needs_vectors(make_frame(abi, convention)) for trap in traps)


def make_trap(lowered: Lowered) -> Trap:
    """The function with the assembly that a stub needs."""
    return trap_of(lowered)


Texts = dict[str | None, tuple[str, ...]]       # of a stub, and of the one that takes annotations, by their carrier


def make_stubs(abi: Abi, types: Types, lowered: Lowered, hint: str) -> Texts:
    """The stubs of a call by one convention. `hint`: the carrier of its annotations, if it has any. Raises Refused for what Rust
    cannot do and C can."""
    if architecture(lowered.convention.arch).rust is None:
        raise Refused(NO_ASSEMBLY)
    if needs_vectors(lowered) and not vector_type(lowered.convention.arch):
        raise Refused(NO_VECTORS)
    check_known(lowered)
    check_operands(abi, lowered.convention, make_trap(lowered))
    chosen = hint and hint not in {part.carrier for part in unwritten(lowered)}
    return {annotated: tuple(stub_lines(abi, types, lowered, annotated)) for annotated in (None, *([hint] if chosen else []))}


def text_key(abi: Abi, types: Types, way: Way, hint: str) -> tuple[object, ...]:
    """What the stubs of a call say besides how it is lowered: what they ask of types, and the entry for `hvabi uses`."""
    named = (*(argument.type for argument in way.args), *(kind for _, kind, _ in way.results))
    kinds = tuple(types[name].kind if name in types else "" for name in named)
    return "rust", hint, kinds, value_type(abi), use_text(abi, way, annotation_mask(abi, way.call))


def split_able(abi: Abi, types: Types, family: Family, ways: Sequence[Lowered]) -> tuple[list[tuple[Lowered, Texts]], list[tuple[Lowered, str]]]:
    """Those that a guest can call by from Rust, with the text, and those by which only C can, with the reason."""
    able, unable = [], []
    way = ways[0].way if ways else None
    annotated = hint_field(abi, family, way.call) if way is not None else None
    hint = annotated.carrier if annotated is not None else ""
    key = text_key(abi, types, way, hint) if way is not None else ()
    for lowered in ways:
        if lowered.gap or lowered.convention not in usable(abi):
            continue
        try:
            able.append((lowered, keep(lowered, key, partial(make_stubs, abi, types, lowered, hint))))
        except Refused as refused:
            unable.append((lowered, str(refused)))
    return able, unable


def find_rust_gaps(abi: Abi) -> Iterator[Gap]:
    """The calls that a guest can make from C and not from Rust."""
    types, calls = type_table(abi), lowered_calls(abi)
    for family in abi.families:
        for call in family.calls:
            for way in ways_of(call):
                for lowered, reason in split_able(abi, types, family, calls[call.full_name, way.form])[1]:
                    yield Gap(call, way.form, lowered.convention.arch, reason, True, "Rust")


def way_lines(abi: Abi, types: Types, plan: Plan, family: Family, way: Way) -> Iterator[str]:
    """The stubs of a call in one of its ways, one for each kind of architectures; where there is none, why."""
    key = way.call.full_name, way.form
    for words in stub_words(plan.gaps.get(key, ())):
        yield from comment(f"{way.full_name}: {words}.", "    ")
    able, unable = split_able(abi, types, family, plan.calls[key])
    gaps: dict[str, list[str]] = {}
    for lowered, reason in unable:
        gaps.setdefault(reason, []).append(lowered.convention.arch)
    for reason, archs in gaps.items():
        yield from comment(f"{way.full_name}: no stub on {' and '.join(archs)}: {reason}.", "    ")
    for lowered, _ in able:
        plan.need(lowered.convention, make_trap(lowered))
        if not way.form and result_type(abi, lowered.convention, make_trap(lowered)) == "Answer":
            plan.pairs.setdefault(way.full_name, []).append(lowered.convention.arch)
    if not in_registers(way.buffers):       # the table has no place for pointers
        plan.rows += table_rows(abi, family, way, able)
    yield from results_lines(types, [lowered for lowered, _ in able])
    for annotated in dict.fromkeys(annotated for _, texts in able for annotated in texts):
        yield from function_lines([(lowered, texts[annotated]) for lowered, texts in able if annotated in texts])


def function_lines(able: Sequence[tuple[Lowered, tuple[str, ...]]]) -> Iterator[str]:
    groups: dict[tuple[tuple[str, ...], str], list[str]] = {}
    for lowered, text in able:
        vectors = vector_condition(lowered.convention.arch) if needs_vectors(lowered) else ""
        groups.setdefault((text, vectors), []).append(lowered.convention.arch)
    for (lines, vectors), archs in groups.items():
        yield from doc(able[0][0].way.doc + unwritten_words(able[0][0]), "    ")
        yield from ["    ///", "    /// # Safety", "    /// What the call does to memory and to this CPU must be right for the caller."]
        yield f"    #[cfg({f'all({any_of(archs)}, {vectors})' if vectors else any_of(archs)})]"
        yield from lines
        yield ""


def results_name(way: Way) -> str:
    return type_name(*way.parts, "results")


def results_lines(types: Types, able: Sequence[Lowered]) -> Iterator[str]:
    """What the stub of a call with several results gives back; where architectures differ, a struct for each kind."""
    groups: dict[bool, list[str]] = {}
    for lowered in able:
        if lowered.way.several:
            groups.setdefault(bool(lowered.convention.status), []).append(lowered.convention.arch)
    for status, archs in groups.items():
        way = able[0].way
        yield from [f"    /// What {way.full_name} gives back.", "    #[repr(C)]", "    #[derive(Clone, Copy, PartialEq, Eq, Debug)]", f"    #[cfg({any_of(archs)})]",
                    f"    pub struct {results_name(way)} {{"]
        if status:
            yield "        pub status: super::Status,"
        yield from (f"        pub {lower_name(name)}: {typed(types, kind, scalar)}," for name, kind, scalar in way.results)
        yield from ["    }", ""]


def stub_lines(abi: Abi, types: Types, lowered: Lowered, annotated: str | None) -> Iterator[str]:
    way, convention = lowered.way, lowered.convention
    name = snake(*way.parts, *(("annotated",) if annotated else ()))
    width = next((carrier.width for carrier in abi.carriers if carrier.name == annotated), 32)
    taken = [f"annotations: {unsigned(width)}"] * bool(annotated)
    taken += [f"{argument_name(argument.name)}: {typed(types, argument.type, argument.scalar)}"
              for argument in way.args if argument.reserved is None]
    taken += buffer_parameters(types, way)
    words = [carrier_text(abi, types, lowered, word, annotated) for word in lowered.carriers]
    words += [argument_text(abi, types, lowered, word, annotated) for word in lowered.arguments]
    trap = make_trap(lowered)
    unused = [argument_name(way.args[piece.index].name) for part in unwritten(lowered) for piece in part.parts
              if piece.source == "argument" and piece.index is not None]      # the caller writes it
    words += ["block_in.as_ptr()"] * bool(lowered.inputs) + ["block_out.as_mut_ptr()"] * bool(lowered.outputs)
    made = f"{trap_name(convention, trap)}({', '.join(words)})"
    gives, body = results_back(types, lowered, made) if trap.results else returned(abi, types, way, convention, trap, made)
    yield "    #[inline(always)]"
    yield f"    pub unsafe fn {name}({', '.join(taken)}){f' -> {gives}' if gives else ''} {{"
    yield f"        {use_text(abi, way, annotation_mask(abi, way.call) if annotated else 0)}"
    yield from memory_lines(abi, types, lowered, annotated)
    yield from (f"        let _ = {name};" for name in dict.fromkeys(unused))
    yield from before_lines(abi, lowered)
    if lowered.outputs:
        yield f"        {f'let made = {body};' if gives else body}"
        yield from after_lines(abi, lowered)
        yield from ["        made"] * bool(gives)
    else:
        yield f"        {body}"
    yield "    }"


def returned(abi: Abi, types: Types, way: Way, convention: Convention, trap: Trap, made: str) -> tuple[str, str]:
    """What a stub gives back, and the expression that makes it."""
    gives = result_type(abi, convention, trap)
    if gives in ("Answer", "Raw"):
        return gives, made
    if way.returns is None or not convention.value:
        return "", f"{made};"
    kind = typed(types, way.returns.type, way.returns.scalar)
    type_def = types.get(way.returns.type)
    base = scalar_type(way.returns.scalar)
    return kind, f"{kind}({cast(made, gives, base)})" if is_newtype(type_def) else cast(made, gives, base)


def results_back(types: Types, lowered: Lowered, made: str) -> tuple[str, str]:
    """The type of several results, and the expression that makes the call and takes them out of its words."""
    way, each = lowered.way, word_kind(lowered.frame)
    members = ["status"] if lowered.convention.status else []
    for (name, type_name_, scalar), numbers in zip(way.results, lowered.value_numbers):
        parts, low = [], 0
        for number in numbers:
            word = f"words[{number}]"
            wide = cast(word, each, "u64")
            parts.append(word if len(numbers) == 1 else f"(({wide}) << {low})" if low else wide)
            low += lowered.frame.value[number].width
        base = scalar_type(scalar)
        text = cast(" | ".join(parts), "u64" if len(parts) > 1 else each, base)
        kind = typed(types, type_name_, scalar)
        members.append(f"{lower_name(name)}: {f'{kind}({text})' if is_newtype(types.get(type_name_)) else text}")
    words = "(status, words)" if lowered.convention.status else "words"
    kind = results_name(way)
    return kind, f"let {words} = {made};\n        {kind} {{ {', '.join(members)} }}"


def id_constant(abi: Abi, way: Way, carrier: str, convention: str = "") -> str:
    """The name of what the id of a call has in a carrier; by a `convention` whose number there is another, of that number."""
    by = ("by", convention) if convention else ()
    if len(abi.carriers) == 1:
        return upper_name(*way.parts, *by)
    return upper_name(*way.parts, "id_number" if carrier == "number" else carrier, *by)


def carrier_text(abi: Abi, types: Types, lowered: Lowered, word: Word, annotated: str | None) -> str:
    """What a carrier holds, as wide as it is."""
    kind = unsigned(next(carrier.width for carrier in abi.carriers if carrier.name == word.carrier))
    texts = []
    for part in word.parts:
        if part.source == "id":
            by = lowered.convention.name if is_own(lowered.way, word.carrier, part.value or 0) else ""
            texts += [f"super::ids::{id_constant(abi, lowered.way, word.carrier, by)}", *(["annotations"] if word.carrier == annotated else [])]
        elif part.index is None:
            return "0"
        elif part.source == "constant":
            if part.value:
                texts.append(hexadecimal((part.value or 0) << part.low))
        else:
            texts.append(part_text(types, lowered, part, kind))
    return " | ".join(texts) if len(texts) > 1 else bare("".join(texts))


def is_split(lowered: Lowered, index: int | None) -> bool:
    """Whether an argument travels in several parts."""
    words = (*lowered.carriers, *lowered.immediates, *lowered.arguments, *lowered.stored)
    return sum(part.source == "argument" and part.index == index for word in words for part in word.parts) > 1


def part_text(types: Types, lowered: Lowered, part: Part, kind: str) -> str:
    """Bits of an argument, in their place in a word of type `kind`."""
    argument = lowered.way.args[part.index or 0]
    text, have = plain(types, argument)
    if not part.width and part.extend != "sign":
        return "0"
    if is_split(lowered, part.index) and part.extend == "sign":     # the last part, or what fills a place above it
        moved = f"({text} >> {part.shift})" if part.width and part.shift else text if part.width else f"({text} as i64 >> 63)"
        value = f"{moved} as {'i64' if kind == 'u64' else 'isize'} as {kind}"
        return f"(({value}) << {part.low})" if part.low else f"({value})"
    if is_split(lowered, part.index):
        bits = have.replace("i", "u") if have != "isize" else "usize"
        text = cast(text, have, bits)
        text = f"({text} >> {part.shift})" if part.shift else f"({text})" if " " in text else text
        if part.shift + part.width < (argument.scalar.width or lowered.convention.word):
            text = f"({text} & {(1 << part.width) - 1:#x})"
        have = bits
    elif part.shift:
        raise Refused("a stub in Rust knows no argument that travels without its first bits")
    value = cast(text, have, kind)
    return f"(({value}) << {part.low})" if part.low else f"({value})" if " " in value else value


def plain(types: Types, argument: Argument) -> tuple[str, str]:
    """An argument as a number, and its type."""
    name = argument_name(argument.name)
    return f"{name}.0" if is_newtype(types.get(argument.type)) else name, scalar_type(argument.scalar)


def argument_text(abi: Abi, types: Types, lowered: Lowered, word: Word, annotated: str | None) -> str:
    """What an argument register holds, as a word."""
    if word.carrier:
        kind = unsigned(next(carrier.width for carrier in abi.carriers if carrier.name == word.carrier))
        return cast(carrier_text(abi, types, lowered, word, annotated), kind, slot_kind(width_of(word.places), lowered.convention))
    whole = len(word.parts) == 1 and not word.parts[0].low
    texts = [argument_part(types, lowered, part, whole, width_of(word.places)) for part in word.parts]
    return " | ".join(texts) if len(texts) > 1 else bare("".join(texts))


def argument_part(types: Types, lowered: Lowered, part: Part, whole: bool, room: int) -> str:
    """`whole`: the word has no other part. `room`: the bits of the word's slot."""
    kind = slot_kind(room, lowered.convention)
    if part.source != "argument":
        return hexadecimal((part.value or 0) << part.low)
    if not whole or (part.width < lowered.convention.word and is_split(lowered, part.index)):
        return part_text(types, lowered, part, kind)
    argument = lowered.way.args[part.index or 0]
    text, have = plain(types, argument)
    if part.shift:
        high = text if have == "u64" else f"({text} as u64)"
        return f"({high} >> {part.shift}) as {kind}"
    if argument.scalar.signed and part.width < room:
        return f"{text} as {f'u{part.width}' if part.extend == 'zero' else 'i64' if kind == 'u64' else 'isize'} as {kind}"
    return cast(text, have, kind)


def memory_lines(abi: Abi, types: Types, lowered: Lowered, annotated: str | None) -> Iterator[str]:
    """Parts of the id that travel in the caller's memory."""
    way = lowered.way
    for part in lowered.stored:
        argument = way.args[part.index]
        if is_addressed(way, argument):
            value = carrier_text(abi, types, lowered, Word(None, part.carrier, part.parts), annotated)
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
    spare = ["    #[allow(unused_macros)]"] * any(uses_vectors(abi, convention, plan.traps.get(convention.name, ())) for convention in compiled(abi))
    prefix = f"{abi.name}@{abi.release} {abi.spec_hash[:HASH_DIGITS]} "
    return [
        "    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs",
        "    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.",
        f'    #[cfg(all({here}, not(any(hvabi_no_notes, windows, target_os = "macos"))))]',
        *spare, "    macro_rules! note {",
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
        *spare, "    macro_rules! note {",
        "        ($size:literal, $text:literal) => {};",
        "    }",
        ""]


def use_text(abi: Abi, way: Way, annotations: int) -> str:
    text = " ".join(f"{carrier}=0x{value & (1 << 64) - 1:x}" for carrier, value in way.id)
    if annotations:
        text += f" annotations=0x{annotations:x}"
    size = len(f"{abi.name}@{abi.release} {abi.spec_hash[:HASH_DIGITS]} {text}") + 1
    return f"note!({size}, {rust_string(text)});"


def queue_gaps(queue: Queue) -> Iterator[str]:
    for call in queue.calls:
        yield from comment(f"{call.full_name}: no queueing stub: no architecture has all that a queue in Rust needs. The annotated stub "
                           "makes the call with the annotation.", "    ")
