# SPDX-License-Identifier: BSD-2-Clause
"""The inline assembly under the guest stubs: one function for each number of argument registers, and for each number that
is part of the instruction."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.backends.c.guest_block import block_size, loaded, register_variable, stored, vector_type
from generator.backends.c.guest_call import slot_type
from generator.backends.c.text import c_string, u64_literal
from generator.backends.c.types import fixed_type, status_type, value_type
from generator.lang.architectures import Architecture, Around, architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name, carrier_name, macro_name
from generator.model.instruction import for_inline_assembly, split_text
from generator.model.lower import Frame, Load, loads_of, make_frame, placed_immediates, status_result
from generator.model.places import Place, width_of
from generator.model.stubs import find_carrier
from generator.model.traps import Trap


def trap_name(abi: Abi, convention: Convention, trap: Trap) -> str:
    return c_name(abi.name, convention.variant, *trap.names)


def instruction_macro(abi: Abi, convention: Convention) -> str:
    """The macro of an ordinary convention is called after its architecture, a variant's after itself."""
    return macro_name(abi.name, "instruction", convention.arch if not convention.variant else convention.name)


def instruction_text(abi: Abi, convention: Convention, text: str) -> str:
    """An instruction as C: strings, with the parameters of the macro as strings between them."""
    places = placed_immediates(make_frame(abi, convention))
    pieces = split_text(convention.arch, text, places)
    return " ".join(f"#{c_name(piece)}" if is_place else c_string(for_inline_assembly(piece)) for is_place, piece in pieces)


@dataclass(frozen=True)
class Instruction:
    """The words of a convention's instruction. `macro`: its name; `places`: the macro's parameters; `instruction`: what it is;
    `others`: what else it may be defined as. `word`: the type of a register. `words`, `most`: the struct of several results,
    and how many it has, 0 for none. `traps`: the functions with it."""
    macro: str
    places: tuple[str, ...]
    instruction: str
    others: tuple[str, ...]
    word: str
    words: str
    most: int
    traps: tuple[Function, ...]


def instruction_words(abi: Abi, convention: Convention, same_arch: Sequence[Convention], traps: Sequence[Trap]) -> Instruction:
    """`same_arch`: all conventions of its architecture."""
    ordinary = next((other for other in same_arch if not other.variant), None)
    places = tuple(c_name(name) for name in placed_immediates(make_frame(abi, convention)))
    value, *others = (instruction_text(abi, convention, text) for text in convention.instructions)
    if convention.variant and ordinary is not None and ordinary.instructions == convention.instructions and not places:
        value = instruction_macro(abi, ordinary)
    return Instruction(instruction_macro(abi, convention), places, value, tuple(others), fixed_type(convention.word),
                       words_name(abi, convention), max((trap.results for trap in traps), default=0),
                       tuple(trap_words(abi, convention, trap) for trap in traps))


@dataclass
class Operands:
    """Registers of one asm statement. `inputs`: register → what it is loaded with; `outputs` are read back; `saved`: those
    that the compiler keeps for itself, if the call uses them; `vectors`: those of vectors. `free`: registers that nothing else uses."""
    inputs: dict[str, str]
    outputs: list[str]
    clobbers: list[str]
    saved: tuple[str, ...]
    vectors: frozenset[str] = frozenset()
    free: tuple[str, ...] = ()


def operands(abi: Abi, frame: Frame, trap: Trap) -> Operands:
    """A register that goes in and comes back, or is destroyed, is one operand that does both."""
    convention = frame.convention
    inputs = {register: load_text(abi, frame, loads) for register, loads in loads_of(frame, trap.words).items()}
    going, returned = trap.going(frame), trap.coming(frame)
    inputs |= {place.register: loaded(abi, place, block_size(going[:index])) for index, place in enumerate(going)}
    results = dict.fromkeys(place.register for place in (*frame.status_places, *frame.value, *returned))
    arch = architecture(convention.arch)
    own = arch.no_operand.registers if arch.no_operand is not None else ()
    used = {*inputs, *results, *frame.clobbers}
    saved = tuple(name for name in own if name in used)
    outputs = [name for name in dict.fromkeys([*results, *(name for name in frame.clobbers if name in inputs or name == arch.pic)])
               if name not in saved or name in results]
    clobbers = ["cc" if register in arch.flags else arch.compiler_name(register) for register in frame.clobbers
                if register not in inputs and register not in outputs and register not in saved]
    everywhere = (*arch.clobbers, "memory")
    vectors = frozenset(place.register for place in (*going, *returned) if place.vector)
    free = tuple(name for name in free_registers(arch) if name not in used)
    return Operands(inputs, outputs, list(dict.fromkeys((*clobbers, *everywhere))), saved, vectors, free)


def free_registers(arch: Architecture) -> list[str]:
    """Registers that may stand in for those that the compiler keeps for itself: first those that no function need preserve."""
    never = {arch.stack, arch.zero, *(arch.registers[name].number for name in (*arch.kept, *(arch.no_operand.registers if arch.no_operand else ())))}
    general = [name for name, register in arch.registers.items() if name == register.whole and register.number not in never]
    first = [name for name in reversed(arch.call_clobbered) if name in general]
    return first + [name for name in general if name not in first and name != arch.pic]


def load_text(abi: Abi, frame: Frame, loads: Sequence[Load]) -> str:
    """What a register is loaded with: one value alone and as it is, or bits of several put together."""
    word = frame.convention.word
    if len(loads) == 1 and not loads[0].shift and not loads[0].low and is_whole(frame, loads[0]):
        return source_text(abi, frame, loads[0])
    texts = []
    for load in loads:
        kind = fixed_type(word)
        if load.kind == "fixed":
            texts.append(u64_literal(int(load.source) << load.low) if word == 64 else f"0x{int(load.source) << load.low:x}U")
            continue
        text = f"({source_text(abi, frame, load)})"
        text = f"({text} >> {load.shift})" if load.shift else text
        cut = f"(({kind}){text} & {u64_literal((1 << load.width) - 1)})" if load.low + load.width < word else f"({kind}){text}"
        texts.append(f"{cut} << {load.low}" if load.low else cut)
    joined_text = " | ".join(f"({text})" if " << " in text else text for text in texts)
    return f"({fixed_type(word)})({joined_text})"


def is_whole(frame: Frame, load: Load) -> bool:
    """Whether what is loaded has no bits beyond those that the register takes."""
    if load.kind == "fixed":
        return True
    if load.kind == "carrier":
        return len(frame.carrier_place(str(load.source)) or ()) == 1
    slot = frame.arguments[int(load.source)]
    return len(slot) == 1 and slot[0].width == frame.convention.word


def source_text(abi: Abi, frame: Frame, load: Load) -> str:
    """A value as the trap has it."""
    if load.kind == "fixed":
        return f"0x{load.source:x}"
    if load.kind == "argument":
        return f"arg{load.source}"
    room = width_of(frame.carrier_place(str(load.source)) or ())
    return carrier_word(abi, str(load.source), frame.convention.word if room <= frame.convention.word else 64)


def carrier_word(abi: Abi, name: str, most: int) -> str:
    """The parameter that holds a carrier, as a word of `most` bits; a signed one is sign extended to it."""
    carrier = find_carrier(abi, name)
    parameter = carrier_name(name)
    if carrier.signed and carrier.width < most:
        word, signed = fixed_type(most), fixed_type(most, True)
        if carrier.width in (8, 16, 32):
            return f"({word})({signed})({fixed_type(carrier.width, True)}){parameter}"
        up = most - carrier.width
        return f"({word})(({signed})(({word}){parameter} << {up}) >> {up})"
    return parameter if carrier.width <= most else f"({fixed_type(most)}){parameter}"


def result_type(abi: Abi, convention: Convention) -> str:
    """A word that status and value share is given back as it is: the stub knows what it means."""
    if convention.status and not convention.shared:
        return f"struct {c_name(abi.name, 'result')}"
    if convention.value:
        if convention.shared:
            return slot_type(width_of(make_frame(abi, convention).status), convention)
        return value_type(abi) if len(convention.value) > 1 else fixed_type(convention.word)
    return "void"


@dataclass(frozen=True)
class Variable:
    """A local variable of a trap. `register`: the one that it is bound to, "" for none. `value`: "" for none. `type`: "" for that
    of a register of the convention."""
    name: str
    register: str
    value: str
    constant: bool = False
    type: str = ""


@dataclass(frozen=True)
class Operand:
    """An operand of an asm statement. `name`: by which the lines around the instruction call it, "" for none."""
    constraint: str
    variable: str
    name: str = ""


@dataclass(frozen=True)
class Function:
    """A function with inline assembly. `around`: what brings the frame pointer to where the call has it and back; `numbers`:
    the immediates. It gives back a struct with `members`, (name, value), else `value`, "" for nothing. `stores`: what it writes
    into the block that comes back, (place, value); `condition`: where the compiler may use its registers, "" for everywhere."""
    gives: str
    name: str
    parameters: tuple[str, ...]
    variables: tuple[Variable, ...]
    around: Around | None
    numbers: tuple[str, ...]
    outputs: tuple[Operand, ...]
    inputs: tuple[Operand, ...]
    clobbers: tuple[str, ...]
    members: tuple[tuple[str, str], ...]
    value: str
    stores: tuple[tuple[str, str], ...]
    condition: str


def trap_words(abi: Abi, convention: Convention, trap: Trap) -> Function:
    frame = make_frame(abi, convention)
    taken = [f"{fixed_type(find_carrier(abi, name).width)} {carrier_name(name)}" for name, _ in frame.carriers]
    taken += [f"{slot_type(width_of(slot), convention)} arg{index}" for index, slot in enumerate(frame.arguments[:trap.words])]
    taken += ["const unsigned char *block_in"] * bool(trap.inputs) + ["unsigned char *block_out"] * bool(trap.outputs)
    used = operands(abi, frame, trap)
    around = exchange(convention.arch, used)
    outputs, inputs = asm_operands(convention, used)
    members, value = results(abi, frame, trap)
    return Function(
        f"struct {words_name(abi, convention)}" if trap.results else result_type(abi, convention),
        trap_name(abi, convention, trap), tuple(taken), tuple(variables(abi, convention, used)), around,
        tuple(f"0x{number:x}" for _, number in trap.immediates), outputs, inputs, tuple(used.clobbers), members, value,
        tuple(stored(abi, trap.coming(frame))), vector_condition(convention.arch) if used.vectors else "")


def vector_condition(arch: str) -> str:
    vector = architecture(arch).vector
    return vector.condition if vector is not None else ""


def exchange(arch: str, used: Operands) -> Around | None:
    """What stands around the instruction, where the call uses registers that the compiler keeps for itself."""
    before: list[str] = []
    after: list[str] = []
    for index, lines in enumerate(arounds(arch, used)):
        named = [[line.replace("%[frame]", f"%[{numbered('frame', index)}]").replace("%[kept]", f"%[{numbered('kept', index)}]") for line in part]
                 for part in (lines.before, lines.after)]
        before, after = before + named[0], named[1] + after
    return Around(tuple(before), tuple(after)) if used.saved else None


def arounds(arch: str, used: Operands) -> list[Around]:
    kept = architecture(arch).no_operand
    return [kept.around(name, name in used.inputs, name in used.outputs) for name in used.saved] if kept is not None else []


def numbered(name: str, index: int) -> str:
    return f"{name}{index + 1}" if index else name


def variables(abi: Abi, convention: Convention, used: Operands) -> Iterator[Variable]:
    """Where lines exchange a register through others, the compiler may not choose it itself for those."""
    arch = architecture(convention.arch)
    free = list(used.free) if arch.no_operand is not None and arch.no_operand.read.keeps else []

    def take() -> str:
        return arch.compiler_name(free.pop(0)) if free else ""

    for register in dict.fromkeys([*used.inputs, *used.outputs]):
        name = register_variable(register)
        if register in used.saved:
            constant = in_memory(convention.arch) and register not in used.outputs
            yield Variable(name, take(), used.inputs.get(register, "0"), constant)
        else:
            yield Variable(name, arch.compiler_name(register), used.inputs.get(register, ""), type=vector_type(abi) if register in used.vectors else "")
    for index, lines in enumerate(arounds(convention.arch, used)):
        if lines.keeps:
            yield Variable(numbered("kept", index), take(), "")


def in_memory(arch: str) -> bool:
    """Whether the value of the frame pointer goes in and comes back in memory."""
    kept = architecture(arch).no_operand
    return kept is not None and kept.memory


def asm_operands(convention: Convention, used: Operands) -> tuple[tuple[Operand, ...], tuple[Operand, ...]]:
    """Those that are written, and those that are only read. Where memory is addressed after the call no result may have the
    register of its address."""
    def constraint(register: str) -> str:
        vector = architecture(convention.arch).vector
        return vector.constraint if vector is not None and register in used.vectors else "r"

    early = "&" if in_memory(convention.arch) and any(name in used.outputs for name in used.saved) else ""
    outputs = [Operand(f"{'+' if register in used.inputs else '='}{early}{constraint(register)}", register_variable(register))
               for register in used.outputs if register not in used.saved]
    inputs = [Operand(constraint(register), register_variable(register)) for register in used.inputs
              if register not in used.outputs and register not in used.saved]
    for index, (register, lines) in enumerate(zip(used.saved, arounds(convention.arch, used))):
        held, name = register_variable(register), numbered("frame", index)
        if register in used.inputs or register in used.outputs:
            if not in_memory(convention.arch):
                outputs.append(Operand("+&r", held, name))
            elif register in used.outputs:
                outputs.append(Operand("+m", held, name))
            else:
                inputs.append(Operand("m", held, name))
        if lines.keeps:
            outputs.append(Operand("=&r", numbered("kept", index), numbered("kept", index)))
    return tuple(outputs), tuple(inputs)


def words_name(abi: Abi, convention: Convention) -> str:
    return c_name(abi.name, convention.variant, "words")


def results(abi: Abi, frame: Frame, trap: Trap) -> tuple[tuple[tuple[str, str], ...], str]:
    """What a trap gives back: the members of a struct, or a value."""
    convention = frame.convention
    if trap.results:
        return (("status", status_of_words(abi, frame)),
                *((f"value[{index}]", part_of(place, convention)) for index, place in enumerate(frame.value[:trap.results]))), ""
    if convention.shared:
        return (), shared_expression(abi, frame)
    if convention.status:
        return (("status", f"({status_type(abi)}){status_expression(abi, frame)}"),
                ("value", narrowed(abi, frame, trap))), ""
    return (), narrowed(abi, frame, trap) if convention.value else ""


def status_of_words(abi: Abi, frame: Frame) -> str:
    """The status beside several results; 0 where the convention has none, or where the shared word is a value."""
    if frame.convention.shared:
        signed = fixed_type(max(frame.convention.word, 64 if len(frame.status) > 1 else 0), True)
        word = f"({signed})({shared_expression(abi, frame)})" if len(frame.status) > 1 else f"({signed}){shared_expression(abi, frame)}"
        return f"{word} < 0 ? ({status_type(abi)}){word} : 0"
    return f"({status_type(abi)}){status_expression(abi, frame)}" if frame.status else "0"


def status_expression(abi: Abi, frame: Frame) -> str:
    """The status, wherever it is."""
    when, own = frame.convention.when, own_status(abi, frame)
    if when is None or frame.when is None:
        return own
    word, scalar = part_of(frame.when, frame.convention), SCALARS[abi.status.type]
    signed = scalar.signed and (scalar.width or frame.convention.word) > frame.when.width
    itself = signed_part(frame.when, frame.when.width, frame.convention) if signed else word
    done = "" if when.success is None else f"{word} == {u64_literal(when.success)} ? 0 : "
    return f"({word} == {u64_literal(when.equals)} ? (int64_t){own} : {done}(int64_t){itself})"


def own_status(abi: Abi, frame: Frame) -> str:
    """The status in its own place; where its type is as wide as a word and its place is not, the sign fills the rest."""
    place, scalar, room = frame.status[0], SCALARS[abi.status.type], width_of(frame.status)
    signed = scalar.signed and (scalar.width or frame.convention.word) > room
    if len(frame.status) > 1:
        text = f"({joined(frame.status, frame.convention)})"
        return f"((int64_t)({text} << {64 - room}) >> {64 - room})" if signed and room < 64 else text
    if signed:
        return signed_part(place, place.width, frame.convention)
    return part_of(place, frame.convention)


def shared_expression(abi: Abi, frame: Frame) -> str:
    """The word that is a status or a value, as wide as a word by the sign that tells them apart."""
    result = status_result(abi, frame)
    assert result is not None
    if len(result.places) > 1:
        up, kind = 64 - result.width, slot_type(width_of(result.places), frame.convention)
        text = joined(result.places, frame.convention)
        signed = f"(int64_t)(({text}) << {up}) >> {up}" if up else text
        return f"({kind})({signed})" if up or kind != "uint64_t" else text
    if result.width < frame.convention.word:
        return f"({fixed_type(frame.convention.word)}){signed_part(result.places[0], result.width, frame.convention)}"
    return register_variable(result.places[0].register)


def signed_part(place: Place, width: int, convention: Convention) -> str:
    """`width` bits of a place, sign extended to a word."""
    whole, held = fixed_type(convention.word, True), register_variable(place.register)
    if width in (8, 16, 32) and not place.low:
        return f"({whole})({fixed_type(width, True)}){held}"
    up = convention.word - place.low - width
    return f"(({whole})({held} << {up}) >> {convention.word - width})"


def narrowed(abi: Abi, frame: Frame, trap: Trap) -> str:
    """The value as what gives it back: several places may make less than 64 bits."""
    value = value_expression(frame, trap)
    return f"({value_type(abi)})({value})" if trap.wide and value_type(abi) != "uint64_t" else value


def value_expression(frame: Frame, trap: Trap) -> str:
    if not frame.value:
        return "0"
    if not trap.wide:
        return part_of(frame.value[0], frame.convention)
    return joined(frame.value[:trap.wide], frame.convention)


def joined(places: Sequence[Place], convention: Convention) -> str:
    """A value from several places, low part first."""
    parts, low = [], 0
    for place in places:
        part = f"(uint64_t){part_of(place, convention)}"
        parts.append(f"{part} << {low}" if low else part)
        low += place.width
    return " | ".join(parts)


def part_of(place: Place, convention: Convention) -> str:
    """The bits of a register, moved down; all of it where the place is all of it."""
    word = register_variable(place.register)
    moved = f"({word} >> {place.low})" if place.low else word
    if place.low + place.width == convention.word:
        return moved
    return f"({moved} & {u64_literal((1 << place.width) - 1)})"
