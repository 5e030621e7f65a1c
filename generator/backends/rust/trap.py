# SPDX-License-Identifier: BSD-2-Clause
"""The inline assembly under the stubs: one function for each convention and number of registers.

Rust's asm! refuses some registers as operands (spec/arch, `rust: reserved`). A value for one of them goes in, and what a call
leaves there comes back, in a register that the call does not use; where none is left it goes in from memory.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.backends.rust.block import block_size, loaded, store_lines, vector_type
from generator.backends.rust.known import Refused
from generator.backends.rust.text import bare, cast, named_scalar, rust_string, snake, unsigned
from generator.lang.architectures import Around, Architecture, architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Convention
from generator.model.instruction import split_text
from generator.model.lower import Frame, Load, loads_of, make_frame, placed_immediates, status_result
from generator.model.once import once
from generator.model.places import HALF, Place, half_of, width_of
from generator.model.stubs import find_carrier
from generator.model.traps import Trap
from generator.model.ways import ways_of

INDENT = "        "


@dataclass(frozen=True)
class Kept:
    """A register that asm! refuses: `operand` stands for %[frame] in the lines around the instruction, `spare` for %[kept]."""
    register: str
    around: Around
    operand: str
    spare: str


@dataclass(frozen=True)
class Operands:
    """Registers of one asm! statement. `inputs`: register → what it is loaded with; `outputs` are read back; `destroyed`:
    the rest that may change. `kept`: those that stand in for others. `pointer`: the register that holds the address of
    values in memory until the last of them is loaded, "" where there are none. `pushes`: whether the stack is used. `reads`: results in
    flags, which are no operands: lines behind the instruction read them."""
    inputs: dict[str, str]
    outputs: tuple[str, ...]
    destroyed: tuple[str, ...]
    flags: bool
    kept: tuple[Kept, ...]
    pointer: str
    pushes: bool
    reads: tuple[str, ...] = ()


def word_input(abi: Abi, name: str, word: int, room: int) -> str:
    """The parameter that holds a carrier as a word, or as 64 bits where its room is more; a signed one is sign extended."""
    carrier = find_carrier(abi, name)
    parameter, kind = snake("id", name), unsigned(carrier.width)
    signed, whole = ("isize", "usize") if room <= word else ("i64", "u64")
    if carrier.signed and carrier.width < max(word, room):
        unused = int(kind[1:]) - carrier.width
        if unused:
            return f"(({parameter} << {unused}) as i{kind[1:]} >> {unused}) as {signed} as {whole}"
        return f"{parameter} as i{kind[1:]} as {signed} as {whole}"
    return f"{parameter} as {whole}"


def vector_text(frame: Frame, loads: list[Load]) -> str:
    """What a vector register is loaded with, half by half; the other bits are 0."""
    halves = []
    for low in (0, HALF):
        texts = []
        for load in loads:
            if low <= load.low < low + HALF:
                text = cast(f"arg{load.source}", slot_kind(load_room(frame, load), frame.convention), "u64")
                text = f"({text} >> {load.shift})" if load.shift else f"({text})" if " " in text else text
                text = f"({text} & {(1 << load.width) - 1:#x})" if load.width < HALF else text
                texts.append(f"({text} << {load.low - low})" if load.low > low else text)
        halves.append(" | ".join(texts) if len(texts) > 1 else bare(texts[0]) if texts else "0")
    return f"core::mem::transmute::<[u64; 2], {vector_type(frame.convention.arch)}>([{', '.join(halves)}])"


def load_text(abi: Abi, frame: Frame, loads: list[Load]) -> str:
    """What a register is loaded with: one value alone and as it is, or bits of several put together."""
    word, first = frame.convention.word, loads[0]
    if len(loads) == 1 and not first.shift and not first.low and (first.kind != "argument" or first.width == word) and (
            first.kind == "fixed" or load_room(frame, first) <= word):
        return source_text(abi, frame, first)
    texts = []
    for load in loads:
        if load.kind == "fixed":
            texts.append(f"{int(load.source) << load.low:#x}usize")
            continue
        text = f"({source_text(abi, frame, load)})"
        text = f"({text} >> {load.shift})" if load.shift else text
        text = f"({text} as usize)" if load_room(frame, load) > word else text
        text = f"({text} & {(1 << load.width) - 1:#x})" if load.low + load.width < word else text
        texts.append(f"({text} << {load.low})" if load.low else text)
    return " | ".join(texts)


def load_room(frame: Frame, load: Load) -> int:
    """The bits of the slot that a load is a part of."""
    slot = frame.arguments[int(load.source)] if load.kind == "argument" else frame.carrier_place(str(load.source))
    return width_of(slot or ())


def source_text(abi: Abi, frame: Frame, load: Load) -> str:
    """A value as the trap has it."""
    if load.kind == "fixed":
        return f"{int(load.source):#x}usize"
    if load.kind == "argument":
        return f"arg{load.source}"
    return word_input(abi, str(load.source), frame.convention.word, load_room(frame, load))


def slot_kind(room: int, convention: Convention) -> str:
    """What a trap takes for a slot of so many bits."""
    return "usize" if room <= convention.word else "u64"


def operands(abi: Abi, frame: Frame, trap: Trap) -> Operands:
    """Raises Refused where asm! has no way."""
    convention, arch = frame.convention, architecture(frame.convention.arch)
    vectors = {place.register for slot in frame.arguments for place in slot if place.vector}
    inputs = {register: vector_text(frame, loads) if register in vectors else load_text(abi, frame, loads)
              for register, loads in loads_of(frame, trap.words).items()}
    going = trap.going(frame)
    inputs |= {place.register: loaded(convention.arch, place, block_size(going[:index])) for index, place in enumerate(going)}
    if convention.shared and len(frame.status) > 1:
        raise Refused("a stub in Rust gives back one register where status and value share it, and these are several")
    read = [place for place in frame.value if not place.vector or place in trap.read(frame)]
    back = (*frame.status_places, *read, *trap.coming(frame))
    results = tuple(dict.fromkeys(place.register for place in back if not place.flags))
    reads = tuple(dict.fromkeys(place.register for place in back if place.flags))
    flags = any(name in arch.flags for name in (*frame.clobbers, *reads)) or "cc" in arch.clobbers
    destroyed = dict.fromkeys((*frame.clobbers, *(place.register for place in frame.value)))
    clobbers = [name for name in destroyed if name not in results
                and (name in arch.registers or (name in arch.others and name not in arch.flags))]
    used = [*inputs, *results, *clobbers]
    reserved = arch.rust.reserved if arch.rust is not None else ()
    refused = [name for name in dict.fromkeys(used) if name in reserved]
    free = [name for name in free_registers(arch) if name not in used and name not in reserved]
    kept, pointer = stand_ins(arch, refused, free, inputs, results)
    return Operands(inputs, tuple(name for name in results if name not in refused),
                    tuple(dict.fromkeys(name for name in clobbers if name not in refused)), flags, tuple(kept), pointer,
                    any("push" in line for lines in (*(one.around.before for one in kept), *(arch.readable[name] for name in reads)) for line in lines),
                    reads)


def check_operands(abi: Abi, convention: Convention, trap: Trap) -> None:
    """Raises Refused where asm! has no way. Tried once for all calls with the same trap."""
    tried = tried_operands(abi)
    if (convention.name, trap) not in tried:
        try:
            operands(abi, make_frame(abi, convention), trap)
            tried[convention.name, trap] = ""
        except Refused as refused:
            tried[convention.name, trap] = str(refused)
    if tried[convention.name, trap]:
        raise Refused(tried[convention.name, trap])


@once
def tried_operands(abi: Abi) -> dict[tuple[str, Trap], str]:
    """By convention and trap, why asm! has no way, "" where it has one: what check_operands has tried."""
    return {}


def free_registers(arch: Architecture) -> list[str]:
    """Registers that may stand in: first those that the compiler need not save."""
    general = {register.whole: register.number for register in arch.registers.values()}
    never = {arch.stack, arch.zero}
    first = [name for name in arch.call_clobbered if name in general and general[name] not in never]
    rest = [name for name in general if name not in first and general[name] not in never and arch.no_operand is not None
            and arch.no_operand.memory]
    return first + rest


def stand_ins(arch: Architecture, refused: list[str], free: list[str], inputs: dict[str, str],
              results: tuple[str, ...]) -> tuple[list[Kept], str]:
    """What stands around the instruction for each register that asm! refuses, and the register that points to memory."""
    if not refused:
        return [], ""
    if arch.no_operand is None:
        raise Refused(f"asm! refuses {refused[0]}")
    spare = list(free)
    try:
        return [stand_in(arch, name, spare, inputs, results) for name in refused], ""
    except IndexError:
        pass
    written = [name for name in refused if name in results]
    pointer = next((name for name in inputs if name not in refused), None)
    if not arch.no_operand.memory or written or pointer is None:
        raise Refused(f"asm! refuses {refused[0]}, and no other register is free to hold its value")
    kept, at = [], arch.word // 8
    for name in refused:
        around = arch.no_operand.around(name, name in inputs, False)
        kept.append(Kept(name, around, f"{at}(%{pointer})" if name in inputs else "", ""))
        at += arch.word // 8 if name in inputs else 0
    return kept, pointer


def stand_in(arch: Architecture, name: str, spare: list[str], inputs: dict[str, str], results: tuple[str, ...]) -> Kept:
    """With registers of `spare`, which it takes away. Raises IndexError if there are too few."""
    assert arch.no_operand is not None
    around = arch.no_operand.around(name, name in inputs, name in results)
    return Kept(name, around, spare.pop(0) if name in inputs or name in results else "",
                spare.pop(0) if around.keeps else "")


def template_text(text: str) -> str:
    """A piece of assembler in a template of asm!: braces mean something there, % does not."""
    return text.replace("%%", "%").replace("{", "{{").replace("}", "}}")


def filled(arch: Architecture, line: str, kept: Kept) -> str:
    sign = "%" if "%%" in "".join((*arch.no_operand.read.before, "")) else ""       # AT&T names registers with it
    operand = kept.operand if "(" in kept.operand else sign + kept.operand
    return template_text(line.replace("%[frame]", operand.replace("%", "%%")).replace("%[kept]", (sign * 2) + kept.spare))


def all_of(*conditions: str) -> str:
    return conditions[0] if len(conditions) == 1 else f"all({', '.join(conditions)})"


def trap_name(convention: Convention, trap: Trap) -> str:
    return snake(convention.variant, *trap.names)


def macro_name(convention: Convention) -> str:
    return snake("instruction", convention.arch if not convention.variant else convention.name)


def instruction_lines(abi: Abi, convention: Convention, condition: str, spare: bool) -> Iterator[str]:
    """The instruction as a macro that gives a piece of assembler; --cfg chooses another. `spare`: some compilers need it not."""
    macro, name = macro_name(convention), snake(abi.name, macro_name(convention))
    others = convention.instructions[1:]
    if others:
        choices = " or ".join(f"--cfg '{name}=\"{other}\"'" for other in others)
        yield f"    // The first instruction of the convention, unless rustc is given {choices}."
    for index, text in enumerate(convention.instructions):
        chosen = [f"not({name} = {rust_string(other)})" for other in others] if not index else [f"{name} = {rust_string(text)}"]
        yield f"    #[cfg({all_of(condition, *(chosen if others else ()))})]"
        pieces = split_text(convention.arch, text, placed_immediates(make_frame(abi, convention)))
        taken = ", ".join(f"${snake(carrier)}:literal" for carrier in placed_immediates(make_frame(abi, convention)))
        made = ", ".join(f"${snake(piece)}" if is_place else rust_string(template_text(piece)) for is_place, piece in pieces)
        yield from ["    #[allow(unused_macros)]"] * spare
        yield f"    macro_rules! {macro} {{"
        yield f"        ({taken}) => {{"
        yield f"            {f'concat!({made})' if len(pieces) > 1 else made}"
        yield "        };"
        yield "    }"


@once
def value_type(abi: Abi) -> str:
    """64 bits where a value can be that wide, else a word."""
    wide = any(way.returns is not None and (way.returns.scalar.width or 0) > 32 for call in abi.calls for way in ways_of(call))
    return "u64" if wide else "usize"


def result_type(abi: Abi, convention: Convention, trap: Trap) -> str:
    """What a trap gives back."""
    if trap.results:
        words = f"[{word_kind(make_frame(abi, convention))}; {trap.results}]"
        return f"(super::Status, {words})" if convention.status else words
    if convention.shared:
        return "Raw"
    if convention.status:
        return "Answer"
    if convention.value:
        return value_type(abi) if len(convention.value) > 1 else word_kind(make_frame(abi, convention))
    return ""


def word_kind(frame: Frame) -> str:
    """The type of each word of results: wide enough for every place."""
    return slot_kind(max((place.width for place in frame.value), default=0), frame.convention)


def trap_lines(abi: Abi, convention: Convention, trap: Trap, condition: str) -> Iterator[str]:
    """The function around an asm! statement. Raises Refused where there can be none."""
    frame, arch = make_frame(abi, convention), architecture(convention.arch)
    used = operands(abi, frame, trap)
    taken = [f"{snake('id', name)}: {unsigned(find_carrier(abi, name).width)}" for name, _ in frame.carriers]
    taken += [f"arg{index}: {slot_kind(width_of(slot), convention)}" for index, slot in enumerate(frame.arguments[:trap.words])]
    taken += ["block_in: *const u8"] * bool(trap.inputs) + ["block_out: *mut u8"] * bool(trap.outputs)
    gives = result_type(abi, convention, trap)
    yield f"    #[cfg({condition})]"
    yield "    #[inline(always)]"
    yield f"    unsafe fn {trap_name(convention, trap)}({', '.join(taken)}){f' -> {gives}' if gives else ''} {{"
    results = read_back(frame, trap)
    for register in results:
        vector = any(place.vector and place.register == register for place in (*trap.coming(frame), *trap.read(frame)))
        yield f"{INDENT}let out_{register}: {vector_type(convention.arch) if vector else 'usize'};"
    if used.pointer:
        words = [used.inputs[used.pointer], *(used.inputs[kept.register] for kept in used.kept if kept.operand)]
        yield f"{INDENT}let values: [usize; {len(words)}] = [{', '.join(words)}];"
    yield f"{INDENT}core::arch::asm!("
    for line in asm_lines(abi, arch, convention, trap, used, results):
        yield f"{INDENT}    {line},"
    yield f"{INDENT});"
    yield from store_lines(convention.arch, trap.coming(frame))
    yield from result_lines(abi, frame, trap)
    yield "    }"


def asm_lines(abi: Abi, arch: Architecture, convention: Convention, trap: Trap, used: Operands,
              results: tuple[str, ...]) -> Iterator[str]:
    """The template and the operands."""
    for kept in used.kept:
        yield from (rust_string(filled(arch, line, kept)) for line in kept.around.before)
    if used.pointer:
        yield rust_string(template_text(f"movl (%{used.pointer}), %{used.pointer}"))
    yield f"{macro_name(convention)}!({', '.join(f'{number:#x}' for _, number in trap.immediates)})"
    for name in used.reads:     # before other lines change them
        yield from (rust_string(f"{{{name}}}".join(map(template_text, line.split(f"%[{name}]")))) for line in arch.readable[name])
    for kept in reversed(used.kept):
        yield from (rust_string(filled(arch, line, kept)) for line in kept.around.after)
    hidden = {kept.register for kept in used.kept}
    yield from (f"{name} = {'out' if used.kept else 'lateout'}(reg) out_{name}" for name in used.reads)
    for register, value in used.inputs.items():
        if register in hidden:
            continue
        loaded = "values.as_ptr() as usize" if register == used.pointer else value
        if register in results:
            yield f"inout({rust_string(register)}) {loaded} => out_{register}"
        elif register in used.outputs or register in used.destroyed or register == used.pointer:
            yield f"inout({rust_string(register)}) {loaded} => _"
        else:
            yield f"in({rust_string(register)}) {loaded}"
    yield from (f"out({rust_string(name)}) {f'out_{name}' if name in results else '_'}" for name in used.outputs
                if name not in used.inputs)
    yield from (f"out({rust_string(name)}) _" for name in used.destroyed if name not in used.inputs and name not in hidden)
    for kept in used.kept:
        if kept.operand and "(" not in kept.operand:
            gives = f"out_{kept.register}" if kept.register in results else "_"
            yield (f"inout({rust_string(kept.operand)}) {used.inputs.get(kept.register, '0usize')} => {gives}")
        if kept.spare:
            yield f"out({rust_string(kept.spare)}) _"
    options = [*(["att_syntax"] if convention.arch in ("x86_64", "i386") else []),
               *([] if used.flags else ["preserves_flags"]), *([] if used.pushes else ["nostack"])]
    if options:
        yield f"options({', '.join(options)})"


def result_lines(abi: Abi, frame: Frame, trap: Trap) -> Iterator[str]:
    convention = frame.convention
    if trap.results:
        kind = word_kind(frame)
        words = f"[{', '.join(cast(bare(part_of(place, convention)), part_kind(place), kind) for place in frame.value[:trap.results])}]"
        yield INDENT + (f"(super::Status({status_of_words(abi, frame)}), {words})" if convention.status else words)
    elif convention.shared:
        result = status_result(abi, frame)
        assert result is not None
        yield f"{INDENT}Raw({bare(signed_part(result.places[0], result.width, convention, 'isize'))})"
    elif convention.status:
        value = value_expression(frame, trap) if frame.value else "0"
        value = cast(value, value_type(abi) if not frame.value else value_kind(frame, trap), value_type(abi))
        yield f"{INDENT}Answer {{ status: super::Status({bare(status_expression(abi, frame))}), value: {value} }}"
    elif convention.value:
        yield INDENT + cast(value_expression(frame, trap), value_kind(frame, trap), result_type(abi, convention, trap))


def status_of_words(abi: Abi, frame: Frame) -> str:
    """The status beside several results; success where the word that it shares is a value."""
    if not frame.convention.shared:
        return bare(status_expression(abi, frame))
    result, kind = status_result(abi, frame), named_scalar(abi.status.type)
    assert result is not None
    return f"core::cmp::min({bare(signed_part(result.places[0], result.width, frame.convention, kind))}, 0)"


def status_expression(abi: Abi, frame: Frame) -> str:
    """The status as its type, wherever it is."""
    when, own = frame.convention.when, own_status(abi, frame)
    if when is None or frame.when is None:
        return own
    word, scalar, kind = part_of(frame.when, frame.convention), SCALARS[abi.status.type], named_scalar(abi.status.type)
    signed = scalar.signed and (scalar.width or frame.convention.word) > frame.when.width
    itself = signed_part(frame.when, frame.when.width, frame.convention, kind) if signed else f"{word} as {kind}"
    done = "" if when.success is None else f"if {bare(word)} == {when.success:#x} {{ 0 }} else "
    return f"if {bare(word)} == {when.equals:#x} {{ {own} }} else {done}{{ {itself} }}"


def own_status(abi: Abi, frame: Frame) -> str:
    """The status as its type in its own place; where this is narrower than the type, the sign fills the rest."""
    place, scalar, kind = frame.status[0], SCALARS[abi.status.type], named_scalar(abi.status.type)
    if len(frame.status) > 1:
        room = width_of(frame.status)
        signed = scalar.signed and (scalar.width or frame.convention.word) > room
        whole = joined(frame.status, frame.convention)
        return f"((({whole}) << {64 - room}) as i64 >> {64 - room}) as {kind}" if signed and room < 64 else f"({whole}) as {kind}"
    if scalar.signed and (scalar.width or frame.convention.word) > place.width:
        return signed_part(place, place.width, frame.convention, kind)
    return f"{part_of(place, frame.convention)} as {kind}"


def signed_part(place: Place, width: int, convention: Convention, kind: str) -> str:
    """`width` bits of a place, sign extended."""
    held = f"out_{place.register}"
    if width == convention.word:
        return f"{held} as isize as {kind}" if kind == "i64" and width < 64 else f"{held} as {kind}"
    if width in (8, 16, 32) and not place.low:
        return f"{held} as i{width} as {kind}"
    up = convention.word - place.low - width
    shifted = f"({held} << {up})" if up else held
    return cast(f"({shifted} as isize >> {convention.word - width})", "isize", kind)


def is_joined(frame: Frame, trap: Trap) -> bool:
    return trap.wide > 1 and len(frame.value) > 1


def part_kind(place: Place) -> str:
    """The type of what part_of() gives."""
    return "u64" if place.vector else "usize"


def value_kind(frame: Frame, trap: Trap) -> str:
    return "u64" if is_joined(frame, trap) else part_kind(frame.value[0])


def read_back(frame: Frame, trap: Trap) -> tuple[str, ...]:
    """The registers whose content the stub needs."""
    value = frame.value[:trap.results or (trap.wide if is_joined(frame, trap) else 1)]
    return tuple(dict.fromkeys(place.register for place in (*frame.status_places, *value, *trap.coming(frame))))


def value_expression(frame: Frame, trap: Trap) -> str:
    if not is_joined(frame, trap):
        return part_of(frame.value[0], frame.convention)
    return joined(frame.value[:trap.wide], frame.convention)


def joined(places: tuple[Place, ...], convention: Convention) -> str:
    """A value from several places, low part first."""
    parts, low = [], 0
    for place in places:
        part = f"({cast(bare(part_of(place, convention)), part_kind(place), 'u64')})"
        parts.append(f"({part} << {low})" if low else part)
        low += place.width
    return " | ".join(parts)


def part_of(place: Place, convention: Convention) -> str:
    """The bits of a register, moved down; all of it where the place is all of it."""
    word, room, low = f"out_{place.register}", convention.word, half_of(place).low
    if place.vector:
        word, room = f"core::mem::transmute::<{vector_type(convention.arch)}, [u64; 2]>({word})[{place.low // HALF}]", HALF
    moved = f"({word} >> {low})" if low else word
    if low + place.width == room:
        return moved
    return f"({moved} & {(1 << place.width) - 1:#x})"
