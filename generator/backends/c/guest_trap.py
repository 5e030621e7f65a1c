# SPDX-License-Identifier: BSD-2-Clause
"""The inline assembly under the guest stubs: one function for each number of argument registers."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.backends.c.text import c_string, u64_literal
from generator.backends.c.types import fixed_type, status_type, value_type
from generator.lang.architectures import architecture
from generator.lang.values import BitRange
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name, carrier_name, macro_name


@dataclass(frozen=True, order=True)
class Trap:
    """`words`: argument registers. `wide`: the value is read from two registers."""
    words: int
    wide: bool

    def function(self, abi: Abi, convention: Convention) -> str:
        return c_name(abi.name, convention.variant, f"trap{self.words}{'_wide' if self.wide else ''}")


def instruction_macro(abi: Abi, convention: Convention) -> str:
    """The macro of an ordinary convention is called after its architecture, a variant's after itself."""
    return macro_name(abi.name, "instruction", convention.arch if not convention.variant else convention.name)


def instruction_lines(abi: Abi, convention: Convention, same_arch: list[Convention]) -> Iterator[str]:
    """The instruction, unless the includer has chosen another before."""
    macro = instruction_macro(abi, convention)
    ordinary = next((other for other in same_arch if not other.variant), None)
    value = c_string(convention.instructions[0])
    if convention.variant and ordinary is not None and ordinary.instructions == convention.instructions:
        value = instruction_macro(abi, ordinary)
    others = convention.instructions[1:]
    if others:
        yield f"/* Or {' or '.join(c_string(other) for other in others)}: define it before this file is included. */"
    yield from [f"#ifndef {macro}", f"#define {macro} {value}", "#endif"]


@dataclass
class Operands:
    """Registers of one asm statement. `inputs`: register → what it is loaded with; `outputs` are read back."""
    inputs: dict[str, str]
    outputs: list[str]
    clobbers: list[str]


def operands(abi: Abi, convention: Convention, trap: Trap) -> Operands:
    """A register that goes in and comes back, or is destroyed, is one operand that does both."""
    arch = architecture(convention.arch)
    inputs = {arch.whole_register(register): f"0x{value:x}" for register, value in convention.fixed}
    for carrier, register in convention.carriers:
        inputs[arch.whole_register(register)] = carrier_word(abi, carrier, convention)
    for index in range(trap.words):
        inputs[arch.whole_register(convention.arguments[index])] = f"arg{index}"
    results = dict.fromkeys(arch.whole_register(name) for name in (*convention.status, *convention.value))
    destroyed = [arch.whole_register(register) for register in convention.clobbers]
    saved = kept_register(convention)
    outputs = list(dict.fromkeys([*results, *(register for register in destroyed
                                              if register in inputs and register != saved)]))
    clobbers = ["cc" if register in arch.flags else register for register in destroyed
                if register not in inputs and register not in results and register != saved]
    everywhere = (*arch.clobbers, "memory")
    return Operands(inputs, outputs, list(dict.fromkeys((*clobbers, *everywhere))))


def carrier_word(abi: Abi, name: str, convention: Convention) -> str:
    """The parameter that holds a carrier; a signed one is sign extended to the register."""
    carrier = next(carrier for carrier in abi.carriers if carrier.name == name)
    parameter = carrier_parameter(name)
    if carrier.signed and carrier.width < convention.word:
        return (f"({fixed_type(convention.word)})({fixed_type(convention.word, True)})"
                f"({fixed_type(carrier.width, True)}){parameter}")
    return parameter if carrier.width <= convention.word else f"({fixed_type(convention.word)}){parameter}"


def carrier_parameter(name: str) -> str:
    return carrier_name(name)


def result_type(abi: Abi, convention: Convention) -> str:
    """A word that status and value share is given back as it is: the stub knows what it means."""
    if convention.status and not convention.shared:
        return f"struct {c_name(abi.name, 'result')}"
    if convention.value:
        return value_type(abi) if len(convention.value) > 1 else fixed_type(convention.word)
    return "void"


def trap_lines(abi: Abi, convention: Convention, trap: Trap) -> Iterator[str]:
    widths = {carrier.name: carrier.width for carrier in abi.carriers}
    word = fixed_type(convention.word)
    taken = [f"{fixed_type(widths[carrier])} {carrier_parameter(carrier)}" for carrier, _ in convention.carriers]
    taken += [f"{word} arg{index}" for index in range(trap.words)]
    used = operands(abi, convention, trap)
    pushed = kept_register(convention) if kept_register(convention) in used.inputs else None
    yield f"static inline {result_type(abi, convention)} {trap.function(abi, convention)}({', '.join(taken) or 'void'})"
    yield "{"
    yield from variable_lines(word, used, pushed)
    if convention.status and not convention.shared:
        yield f"\tstruct {c_name(abi.name, 'result')} result;"
    yield ""
    yield from asm_lines(instruction_code(abi, convention, pushed), used, pushed)
    yield from result_lines(abi, convention, trap)
    yield "}"


def kept_register(convention: Convention) -> str | None:
    """The register that cannot be an operand: it is saved, and loaded if need be, around the instruction."""
    kept = architecture(convention.arch).no_operand
    return kept.register if kept is not None else None


def instruction_code(abi: Abi, convention: Convention, pushed: str | None) -> str:
    arch = architecture(convention.arch)
    instruction, kept = instruction_macro(abi, convention), arch.no_operand
    if kept is None:
        return instruction
    if pushed:
        return around(kept.load, instruction, kept.unload)
    if kept.register in map(arch.whole_register, convention.clobbers):
        return around(kept.save, instruction, kept.restore)
    return instruction


def around(before: Sequence[str], instruction: str, after: Sequence[str]) -> str:
    """Lines of assembler as C, with the instruction between them."""
    first, last = "".join(f"{line}\\n\\t" for line in before), "".join(f"\\n\\t{line}" for line in after)
    return f'"{first}" {instruction} "{last}"'


def register_variable(register: str) -> str:
    """A name that no parameter has: an argument of the spec is never called so, since traps have arg0, arg1, …"""
    return f"in_{register}"


def held(convention: Convention, register: str) -> str:
    """The variable that holds a register."""
    return register_variable(architecture(convention.arch).whole_register(register))


def variable_lines(word: str, used: Operands, pushed: str | None) -> Iterator[str]:
    for register in dict.fromkeys([*used.inputs, *used.outputs]):
        if register == pushed:
            yield f"\tconst {word} {register_variable(register)} = {used.inputs[register]};"
            continue
        loaded = f" = {used.inputs[register]}" if register in used.inputs else ""
        yield f'\tregister {word} {register_variable(register)} __asm__("{register}"){loaded};'


def asm_lines(code: str, used: Operands, pushed: str | None) -> Iterator[str]:
    outputs = [f'"{"+" if register in used.inputs else "="}r"({register_variable(register)})'
               for register in used.outputs]
    inputs = [f'"r"({register_variable(register)})' for register in used.inputs
              if register not in used.outputs and register != pushed]
    inputs += [f'[pushed] "m"({register_variable(pushed)})'] if pushed else []
    yield f"\t__asm__ volatile({code}"
    yield f"\t\t: {', '.join(outputs)}".rstrip()
    yield f"\t\t: {', '.join(inputs)}".rstrip()
    yield f"\t\t: {', '.join(c_string(clobber) for clobber in used.clobbers)});"


def result_lines(abi: Abi, convention: Convention, trap: Trap) -> Iterator[str]:
    value = value_expression(convention, trap)
    if convention.status and not convention.shared:
        status = part_of(held(convention, convention.status[0]), convention.status_bits, convention)
        yield f"\tresult.status = ({status_type(abi)}){status};"
        yield f"\tresult.value = {value};"
        yield "\treturn result;"
    elif convention.value:
        yield f"\treturn {value};"


def value_expression(convention: Convention, trap: Trap) -> str:
    if not convention.value:
        return "0"
    if trap.wide:
        low, high = (held(convention, register) for register in convention.value[:2])
        return f"(uint64_t){low} | (uint64_t){high} << {convention.word}"
    return part_of(held(convention, convention.value[0]), convention.value_bits, convention)


def part_of(word: str, bits: BitRange | None, convention: Convention) -> str:
    """The bits of a word, moved down; all of it where no bits are given."""
    if bits is None:
        return word
    moved = f"({word} >> {bits.low})" if bits.low else word
    if bits.high + 1 == convention.word:
        return moved
    return f"({moved} & {u64_literal((1 << bits.width) - 1)})"
