# SPDX-License-Identifier: BSD-2-Clause
"""The inline assembly under the guest stubs: one function for each number of argument registers, and for each number that
is part of the instruction."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.backends.c.text import c_string, u64_literal
from generator.backends.c.types import fixed_type, status_type, value_type
from generator.lang.architectures import Around, architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name, carrier_name, macro_name
from generator.model.instruction import for_inline_assembly, split_text
from generator.model.lower import Frame, Place, make_frame, placed_immediates, status_result
from generator.model.stubs import find_carrier


@dataclass(frozen=True, order=True)
class Trap:
    """`words`: argument registers. `wide`: the value is read from two registers. `immediates`: (carrier, number) of what
    stands in the instruction. `results`: how many value registers are given back as they are, 0 for an ordinary value."""
    words: int
    wide: bool
    immediates: tuple[tuple[str, int], ...] = ()
    results: int = 0

    def function(self, abi: Abi, convention: Convention) -> str:
        numbers = [f"{number:x}" for _, number in self.immediates]
        kind = f"_results{self.results}" if self.results else "_wide" if self.wide else ""
        return c_name(abi.name, convention.variant, f"trap{self.words}{kind}", *numbers)


def instruction_macro(abi: Abi, convention: Convention) -> str:
    """The macro of an ordinary convention is called after its architecture, a variant's after itself."""
    return macro_name(abi.name, "instruction", convention.arch if not convention.variant else convention.name)


def instruction_text(abi: Abi, convention: Convention, text: str) -> str:
    """An instruction as C: strings, with the parameters of the macro as strings between them."""
    places = placed_immediates(make_frame(abi, convention))
    pieces = split_text(convention.arch, text, places)
    return " ".join(f"#{c_name(piece)}" if is_place else c_string(for_inline_assembly(piece)) for is_place, piece in pieces)


def instruction_lines(abi: Abi, convention: Convention, same_arch: list[Convention]) -> Iterator[str]:
    """The instruction, unless the includer has chosen another before."""
    macro = instruction_macro(abi, convention)
    ordinary = next((other for other in same_arch if not other.variant), None)
    value = instruction_text(abi, convention, convention.instructions[0])
    taken = ", ".join(c_name(name) for name in placed_immediates(make_frame(abi, convention)))
    if convention.variant and ordinary is not None and ordinary.instructions == convention.instructions and not taken:
        value = instruction_macro(abi, ordinary)
    others = convention.instructions[1:]
    if others:
        yield (f"/* Or {' or '.join(instruction_text(abi, convention, other) for other in others)}: define it before this "
               "file is included. */")
    yield from [f"#ifndef {macro}", f"#define {macro}{f'({taken})' if taken else ''} {value}", "#endif"]


@dataclass
class Operands:
    """Registers of one asm statement. `inputs`: register → what it is loaded with; `outputs` are read back; `saved`: the
    frame pointer, if the call uses it."""
    inputs: dict[str, str]
    outputs: list[str]
    clobbers: list[str]
    saved: str | None


def operands(abi: Abi, frame: Frame, trap: Trap) -> Operands:
    """A register that goes in and comes back, or is destroyed, is one operand that does both."""
    convention = frame.convention
    inputs = {place.register: f"0x{value:x}" for place, value in frame.fixed}
    inputs |= {place.register: carrier_word(abi, name, convention) for name, place in frame.carriers}
    inputs |= {place.register: f"arg{index}" for index, place in enumerate(frame.arguments[:trap.words])}
    results = dict.fromkeys(place.register for place in (*frame.status, *frame.value))
    arch = architecture(convention.arch)
    pointer = arch.no_operand.register if arch.no_operand is not None else None
    saved = pointer if pointer in inputs or pointer in results or pointer in frame.clobbers else None
    outputs = list(dict.fromkeys([*results, *(register for register in frame.clobbers
                                              if register in inputs and register != saved)]))
    clobbers = ["cc" if register in arch.flags else register for register in frame.clobbers
                if register not in inputs and register not in results and register != saved]
    everywhere = (*arch.clobbers, "memory")
    return Operands(inputs, outputs, list(dict.fromkeys((*clobbers, *everywhere))), saved)


def carrier_word(abi: Abi, name: str, convention: Convention) -> str:
    """The parameter that holds a carrier; a signed one is sign extended to the register."""
    carrier = find_carrier(abi, name)
    parameter = carrier_name(name)
    if carrier.signed and carrier.width < convention.word:
        word, signed = fixed_type(convention.word), fixed_type(convention.word, True)
        if carrier.width in (8, 16, 32):
            return f"({word})({signed})({fixed_type(carrier.width, True)}){parameter}"
        up = convention.word - carrier.width
        return f"({word})(({signed})(({word}){parameter} << {up}) >> {up})"
    return parameter if carrier.width <= convention.word else f"({fixed_type(convention.word)}){parameter}"


def result_type(abi: Abi, convention: Convention) -> str:
    """A word that status and value share is given back as it is: the stub knows what it means."""
    if convention.status and not convention.shared:
        return f"struct {c_name(abi.name, 'result')}"
    if convention.value:
        return value_type(abi) if len(convention.value) > 1 else fixed_type(convention.word)
    return "void"


def trap_lines(abi: Abi, convention: Convention, trap: Trap) -> Iterator[str]:
    frame = make_frame(abi, convention)
    word = fixed_type(convention.word)
    taken = [f"{fixed_type(find_carrier(abi, name).width)} {carrier_name(name)}" for name, _ in frame.carriers]
    taken += [f"{word} arg{index}" for index in range(trap.words)]
    used = operands(abi, frame, trap)
    kind = f"struct {words_name(abi, convention)}" if trap.results else result_type(abi, convention)
    yield f"static inline {kind} {trap.function(abi, convention)}({', '.join(taken) or 'void'})"
    yield "{"
    yield from variable_lines(word, convention, used)
    if kind.startswith("struct"):
        yield f"\t{kind} result;"
    yield ""
    yield from asm_lines(convention, instruction_code(abi, convention, trap, used), used)
    yield from result_lines(abi, frame, trap)
    yield "}"


def instruction_code(abi: Abi, convention: Convention, trap: Trap, used: Operands) -> str:
    """The instruction, and around it what brings the frame pointer to where the call has it and back."""
    given = ", ".join(f"0x{number:x}" for _, number in trap.immediates)
    instruction = instruction_macro(abi, convention) + (f"({given})" if given else "")
    lines = exchange(convention.arch, used)
    if lines is None:
        return instruction
    before, after = "".join(f"{line}\\n\\t" for line in lines.before), "".join(f"\\n\\t{line}" for line in lines.after)
    return f'"{before}" {instruction} "{after}"'


def exchange(arch: str, used: Operands) -> Around | None:
    """What stands around the instruction, where the call uses the frame pointer."""
    kept = architecture(arch).no_operand
    if used.saved is None or kept is None:
        return None
    if used.saved in used.outputs:
        return kept.written
    return kept.read if used.saved in used.inputs else kept.destroyed


def register_variable(register: str) -> str:
    """A name that no parameter has: an argument of the spec is never called so, since traps have arg0, arg1, …"""
    return f"in_{register}"


def variable_lines(word: str, convention: Convention, used: Operands) -> Iterator[str]:
    for register in dict.fromkeys([*used.inputs, *used.outputs]):
        if register == used.saved:
            constant = "const " if in_memory(convention.arch) and register not in used.outputs else ""
            yield f"\t{constant}{word} {register_variable(register)} = {used.inputs.get(register, '0')};"
            continue
        loaded = f" = {used.inputs[register]}" if register in used.inputs else ""
        yield f'\tregister {word} {register_variable(register)} __asm__("{register}"){loaded};'
    lines = exchange(convention.arch, used)
    if lines is not None and lines.keeps:
        yield f"\t{word} kept;"


def in_memory(arch: str) -> bool:
    """Whether the value of the frame pointer goes in and comes back in memory."""
    kept = architecture(arch).no_operand
    return kept is not None and kept.memory


def asm_lines(convention: Convention, code: str, used: Operands) -> Iterator[str]:
    outputs = [f'"{"+" if register in used.inputs else "="}r"({register_variable(register)})'
               for register in used.outputs if register != used.saved]
    inputs = [f'"r"({register_variable(register)})' for register in used.inputs
              if register not in used.outputs and register != used.saved]
    if used.saved in used.inputs or used.saved in used.outputs:
        held = register_variable(used.saved or "")
        if not in_memory(convention.arch):
            outputs.append(f'[frame] "+&r"({held})')
        elif used.saved in used.outputs:
            outputs.append(f'[frame] "+m"({held})')
        else:
            inputs.append(f'[frame] "m"({held})')
    lines = exchange(convention.arch, used)
    if lines is not None and lines.keeps:
        outputs.append('[kept] "=&r"(kept)')
    yield f"\t__asm__ volatile({code}"
    yield f"\t\t: {', '.join(outputs)}".rstrip()
    yield f"\t\t: {', '.join(inputs)}".rstrip()
    yield f"\t\t: {', '.join(c_string(clobber) for clobber in used.clobbers)});"


def words_name(abi: Abi, convention: Convention) -> str:
    return c_name(abi.name, convention.variant, "words")


def words_lines(abi: Abi, convention: Convention, traps: Sequence[Trap]) -> Iterator[str]:
    """What a trap gives back that reads several results."""
    most = max((trap.results for trap in traps), default=0)
    if most:
        yield from ["", f"struct {words_name(abi, convention)} {{", f"\t{status_type(abi)} status;",
                    f"\t{fixed_type(convention.word)} value[{most}];", "};"]


def result_lines(abi: Abi, frame: Frame, trap: Trap) -> Iterator[str]:
    convention = frame.convention
    if trap.results:
        yield f"\tresult.status = {status_of_words(abi, frame)};"
        for index, place in enumerate(frame.value[:trap.results]):
            yield f"\tresult.value[{index}] = {part_of(place, convention)};"
        yield "\treturn result;"
    elif convention.shared:
        yield f"\treturn {shared_expression(abi, frame)};"
    elif convention.status:
        yield f"\tresult.status = ({status_type(abi)}){status_expression(abi, frame)};"
        yield f"\tresult.value = {value_expression(frame, trap)};"
        yield "\treturn result;"
    elif convention.value:
        yield f"\treturn {value_expression(frame, trap)};"


def status_of_words(abi: Abi, frame: Frame) -> str:
    """The status beside several results; 0 where the convention has none, or where the shared word is a value."""
    if frame.convention.shared:
        word = f"({fixed_type(frame.convention.word, True)}){shared_expression(abi, frame)}"
        return f"{word} < 0 ? ({status_type(abi)}){word} : 0"
    return f"({status_type(abi)}){status_expression(abi, frame)}" if frame.status else "0"


def status_expression(abi: Abi, frame: Frame) -> str:
    """The status; where its type is as wide as a word and its place is not, the sign fills the rest."""
    place, scalar = frame.status[0], SCALARS[abi.status.type]
    if scalar.signed and (scalar.width or frame.convention.word) > place.width:
        return signed_part(place, place.width, frame.convention)
    return part_of(place, frame.convention)


def shared_expression(abi: Abi, frame: Frame) -> str:
    """The word that is a status or a value, as wide as a word by the sign that tells them apart."""
    result = status_result(abi, frame)
    assert result is not None
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


def value_expression(frame: Frame, trap: Trap) -> str:
    if not frame.value:
        return "0"
    if not trap.wide:
        return part_of(frame.value[0], frame.convention)
    return joined(frame.value[:2], frame.convention)


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
