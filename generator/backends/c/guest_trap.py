# SPDX-License-Identifier: BSD-2-Clause
"""The inline assembly under the guest stubs: one function for each number of argument registers, and for each number that
is part of the instruction."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.backends.c.guest_block import register_variable, stored
from generator.backends.c.guest_call import slot_type
from generator.backends.c.guest_operands import Operand, Variable, make_asm
from generator.backends.c.text import c_string, u64_literal
from generator.backends.c.types import fixed_type, status_type, value_type
from generator.lang.architectures import Around, architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name, carrier_name, macro_name
from generator.model.instruction import for_inline_assembly, split_text
from generator.model.lower import Frame, make_frame, placed_immediates, status_result
from generator.model.places import HALF, Place, half_of, width_of
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
    `others`: what else it may be defined as. `word`: the type of a register; `each`: of a result. `words`, `most`: the struct of several results,
    and how many it has, 0 for none. `traps`: the functions with it."""
    macro: str
    places: tuple[str, ...]
    instruction: str
    others: tuple[str, ...]
    word: str
    each: str
    words: str
    most: int
    traps: tuple[Function, ...]

    @property
    def destroys_vectors(self) -> bool:
        return any(trap.vectors for trap in self.traps)


def instruction_words(abi: Abi, convention: Convention, same_arch: Sequence[Convention], traps: Sequence[Trap]) -> Instruction:
    """`same_arch`: all conventions of its architecture."""
    ordinary = next((other for other in same_arch if not other.variant), None)
    places = tuple(c_name(name) for name in placed_immediates(make_frame(abi, convention)))
    most = max((place.width for place in make_frame(abi, convention).value), default=0)
    value, *others = (instruction_text(abi, convention, text) for text in convention.instructions)
    if convention.variant and ordinary is not None and ordinary.instructions == convention.instructions and not places:
        value = instruction_macro(abi, ordinary)
    return Instruction(instruction_macro(abi, convention), places, value, tuple(others), fixed_type(convention.word), slot_type(most, convention),
                       words_name(abi, convention), max((trap.results for trap in traps), default=0),
                       tuple(trap_words(abi, convention, trap) for trap in traps))


def result_type(abi: Abi, convention: Convention) -> str:
    """A word that status and value share is given back as it is: the stub knows what it means."""
    if convention.status and not convention.shared:
        return f"struct {c_name(abi.name, 'result')}"
    if convention.value:
        if convention.shared:
            return slot_type(width_of(make_frame(abi, convention).status), convention)
        return value_type(abi) if len(convention.value) > 1 else slot_type(width_of(make_frame(abi, convention).value), convention)
    return "void"


@dataclass(frozen=True)
class Function:
    """A function with inline assembly. `around`: what brings the frame pointer to where the call has it and back; `numbers`:
    the immediates. It gives back a struct with `members`, (name, value), else `value`, "" for nothing. `stores`: what it writes
    into the block that comes back, (place, value); `condition`: where the compiler may use its registers, "" for everywhere.
    `vectors`: registers that it destroys where the compiler may use them. `unsanitized`: a sanitizer of addresses would put an operand in memory where a register must point to it, and none is left."""
    gives: str
    name: str
    parameters: tuple[str, ...]
    variables: tuple[Variable, ...]
    around: Around | None
    numbers: tuple[str, ...]
    outputs: tuple[Operand, ...]
    inputs: tuple[Operand, ...]
    clobbers: tuple[str, ...]
    vectors: tuple[str, ...]
    members: tuple[tuple[str, str], ...]
    value: str
    stores: tuple[tuple[str, str], ...]
    condition: str
    unsanitized: bool


def trap_words(abi: Abi, convention: Convention, trap: Trap) -> Function:
    frame = make_frame(abi, convention)
    taken = [f"{fixed_type(find_carrier(abi, name).width)} {carrier_name(name)}" for name, _ in frame.carriers]
    taken += [f"{slot_type(width_of(slot), convention)} arg{index}" for index, slot in enumerate(frame.arguments[:trap.words])]
    taken += ["const unsigned char *block_in"] * bool(trap.inputs) + ["unsigned char *block_out"] * bool(trap.outputs)
    made = make_asm(abi, frame, trap)
    members, value = results(abi, frame, trap)
    there = vector_condition(convention.arch) if trap.needs_vectors(frame) else ""
    known = architecture(convention.arch)
    optional = tuple(name for name in made.clobbers if name in known.vectors) if not there and known.vector is not None else ()
    return Function(
        f"struct {words_name(abi, convention)}" if trap.results else result_type(abi, convention),
        trap_name(abi, convention, trap), tuple(taken), tuple(made.variables), made.around,
        tuple(f"0x{number:x}" for _, number in trap.immediates), tuple(made.outputs), tuple(made.inputs),
        tuple(name for name in made.clobbers if name not in optional), optional, members, value,
        tuple(stored(abi, trap.coming(frame))), there, made.in_memory)


def vector_condition(arch: str) -> str:
    vector = architecture(arch).vector
    return vector.condition if vector is not None else ""


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
    wider = trap.wide or any(place.width > frame.convention.word for place in frame.value)
    return f"({value_type(abi)})({value})" if wider and value_type(abi) != "uint64_t" else value


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
    word, room = register_variable(place.register), convention.word
    if place.vector:
        word, room = f"{word}[{place.low // HALF}]", HALF
    low = half_of(place).low
    moved = f"({word} >> {low})" if low else word
    if low + place.width == room:
        return moved
    return f"({moved} & {u64_literal((1 << place.width) - 1)})"
