# SPDX-License-Identifier: BSD-2-Clause
"""What an asm statement under the guest stubs reads, writes and destroys, and the variables that hold it.

A register that the compiler keeps for itself is no operand: lines around the instruction exchange it. They do so through registers that
the call does not use; if these are too few, over the stack, through registers that the call has a use for only before or only
after the instruction; and if there are none of those, through memory, where the architecture can.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.backends.c.guest_block import block_size, loaded, register_variable, vector_type
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.lang.architectures import Around, Architecture, architecture
from generator.model.abi import Abi
from generator.model.c_names import carrier_name
from generator.model.lower import Frame, Load, loads_of
from generator.model.places import HALF, width_of
from generator.model.stand_ins import StandIn, find_flag_register, find_stand_ins, free_registers, kept_registers
from generator.model.stubs import find_carrier
from generator.model.traps import Trap


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
class Used:
    """Registers of a call. `inputs`: register → what it is loaded with; `saved`: those that the compiler keeps for itself;
    `vectors`: those of vectors; `free`: registers that nothing else uses; `flags`: results in flags, which are no operands: lines behind
    the instruction read them."""
    arch: Architecture
    inputs: Mapping[str, str]
    results: tuple[str, ...]
    clobbers: tuple[str, ...]
    saved: tuple[str, ...]
    vectors: frozenset[str]
    vector_type: str
    free: tuple[str, ...]
    flags: tuple[str, ...]

    def arounds(self) -> list[Around]:
        kept = self.arch.no_operand
        return [kept.around(name, name in self.inputs, name in self.results) for name in self.saved] if kept is not None else []

    @property
    def in_memory(self) -> bool:
        return self.arch.no_operand is not None and self.arch.no_operand.memory

    @property
    def needed(self) -> int:
        """How many free registers the exchange takes that uses only these."""
        return sum(name in self.inputs or name in self.results for name in self.saved) + sum(lines.keeps for lines in self.arounds()) + len(self.flags)


def used_registers(abi: Abi, frame: Frame, trap: Trap) -> Used:
    arch = architecture(frame.convention.arch)
    words = [place for slot in frame.arguments[:trap.words] for place in slot]
    vectors = {place.register for place in words if place.vector}
    inputs = {register: (vector_text if register in vectors else load_text)(abi, frame, loads)
              for register, loads in loads_of(frame, trap.words).items()}
    going, returned = trap.going(frame), trap.coming(frame)
    inputs |= {place.register: loaded(abi, place, block_size(going[:index])) for index, place in enumerate(going)}
    read = [place for place in frame.value if not place.vector or place in trap.read(frame)]
    back = (*frame.status_places, *read, *returned)
    results = tuple(dict.fromkeys(place.register for place in back if not place.flags))
    unread = (place.register for place in frame.value if place.register not in results)     # vectors that a stub need not have
    clobbers = tuple(dict.fromkeys((*frame.clobbers, *unread)))
    every = {*inputs, *results, *clobbers}
    vectors |= {place.register for place in (*going, *back) if place.vector}
    return Used(arch, inputs, results, clobbers, kept_registers(arch, every), frozenset(vectors), vector_type(abi) if vectors else "",
                tuple(name for name in free_registers(arch) if name not in every),
                tuple(dict.fromkeys(place.register for place in back if place.flags)))


@dataclass
class Asm:
    """An asm statement. `around`: the lines before and after its instruction, None if there are none. `in_memory`: whether an
    operand is in memory."""
    variables: list[Variable] = field(default_factory=list)
    around: Around | None = None
    outputs: list[Operand] = field(default_factory=list)
    inputs: list[Operand] = field(default_factory=list)
    clobbers: tuple[str, ...] = ()

    @property
    def operands(self) -> int:
        """As gcc counts them: one that is written and read counts twice."""
        return len(self.outputs) + len(self.inputs) + sum("+" in operand.constraint for operand in self.outputs)

    @property
    def in_memory(self) -> bool:
        return any("m" in operand.constraint for operand in (*self.outputs, *self.inputs))


def make_asm(abi: Abi, frame: Frame, trap: Trap) -> Asm:
    used = used_registers(abi, frame, trap)
    over = stand_ins(used)
    made = Asm()
    made.variables = list(variables(used, over))
    made.around = exchange(used, over)
    put_operands(made, used, over)
    if used.flags:
        put_flags(made, used)
    return made


def stand_ins(used: Used) -> tuple[StandIn, ...] | None:
    """Those of the exchange over the stack, None where another one is made. Memory costs more than the stack does."""
    if not used.in_memory and used.needed <= len(used.free):
        return None
    return find_stand_ins(used.arch, used.inputs, used.results, used.clobbers)


def exchange(used: Used, over: Sequence[StandIn] | None) -> Around | None:
    """What stands around the instruction, where the call uses registers that the compiler keeps for itself."""
    before: list[str] = []
    after: list[str] = []
    kept = used.arch.no_operand
    if over is None or kept is None:
        made = [(lines, "frame") for lines in used.arounds()]
    else:
        made = [(kept.on_stack(one.register, bool(one.given), bool(one.back)), back_name(one)) for one in over]
    for index, (lines, back) in enumerate(made):
        before += [named(line, index, "frame") for line in lines.before]
        after = [named(line, index, back) for line in lines.after] + after
    reads = [line for name in used.flags for line in used.arch.readable[name]]      # before other lines change them
    return Around(tuple(before), (*reads, *after)) if used.saved or reads else None


def back_name(one: StandIn) -> str:
    """Of the operand that takes the value after the call."""
    return "back" if one.given and one.back not in ("", one.given) else "frame"


def named(line: str, index: int, frame: str) -> str:
    return line.replace("%[frame]", f"%[{numbered(frame, index)}]").replace("%[kept]", f"%[{numbered('kept', index)}]")


def numbered(name: str, index: int) -> str:
    return f"{name}{index + 1}" if index else name


def variables(used: Used, over: Sequence[StandIn] | None) -> Iterator[Variable]:
    """Where lines exchange a register through others, the compiler may not choose it itself for those."""
    arch = used.arch
    free = list(used.free) if arch.no_operand is not None and arch.no_operand.read.keeps else []

    def take() -> str:
        return arch.compiler_name(free.pop(0)) if free else ""

    for register in dict.fromkeys([*used.inputs, *used.results, *written_clobbers(used)]):
        name, value = register_variable(register), used.inputs.get(register, "")
        if register not in used.saved:
            yield Variable(name, arch.compiler_name(register), value, type=used.vector_type if register in used.vectors else "")
        elif over is None:
            yield Variable(name, take(), value or "0", used.in_memory and register not in used.results)
        else:
            one = next(one for one in over if one.register == register)
            if one.given:
                yield Variable(given_variable(one), arch.compiler_name(one.given), value)
            if one.back and one.back != one.given:
                yield Variable(name, arch.compiler_name(one.back), "")
    for index, lines in enumerate(used.arounds() if over is None else ()):
        if lines.keeps:
            yield Variable(numbered("kept", index), take(), "")
    for name in used.flags:
        others = [one.given for one in over or ()] + [one.back for one in over or ()]
        chosen = free[0] if free else find_flag_register(arch, used.inputs, used.results, used.clobbers, others)
        assert chosen is not None       # lint says where there is none
        yield Variable(register_variable(name), arch.compiler_name(chosen), "")


def given_variable(one: StandIn) -> str:
    """What holds the value before the call: the same as after it, if both are in one register."""
    return register_variable(one.register) + ("_given" if one.back not in ("", one.given) else "")


def written_clobbers(used: Used) -> list[str]:
    """A register that goes in and is destroyed is an operand that does both."""
    return [name for name in used.clobbers if (name in used.inputs or name == used.arch.pic) and name not in used.saved]


def put_operands(made: Asm, used: Used, over: Sequence[StandIn] | None) -> None:
    """Those that are written, and those that are only read; one that goes in and comes back, or is destroyed, does both. Where
    memory is addressed after the call no result may have the register of its address."""
    def constraint(register: str) -> str:
        return used.arch.vector.constraint if used.arch.vector is not None and register in used.vectors else "r"

    backs = {one.back for one in over or ()}
    early = "&" if used.in_memory and over is None and any(name in used.results for name in used.saved) else ""
    written = [name for name in dict.fromkeys([*used.results, *written_clobbers(used)]) if name not in used.saved and name not in backs]
    made.outputs += [Operand(f"{'+' if register in used.inputs else '='}{early}{constraint(register)}", register_variable(register))
                     for register in written]
    made.inputs += [Operand(constraint(register), register_variable(register)) for register in used.inputs
                    if register not in written and register not in used.saved]
    if over is None:
        put_frames(made, used)
    else:
        put_stand_ins(made, used, over)
    taken = {*used.inputs, *written, *used.saved, *backs, *(one.given for one in over or ())}
    names = ["cc" if register in used.arch.flags else used.arch.compiler_name(register) for register in (*used.clobbers, *used.flags)
             if register not in taken]
    made.clobbers = tuple(dict.fromkeys((*names, *used.arch.clobbers, "memory")))


def put_flags(made: Asm, used: Used) -> None:
    """What flags are read into. If the call only reads that register, no operand is in it behind the instruction; else none may be."""
    held = {variable.name: variable.register for variable in made.variables}
    for name in used.flags:
        register = held[register_variable(name)]
        read = any(register == held.get(operand.variable) for operand in made.inputs)
        made.outputs.append(Operand("=&r" if used.saved and not read else "=r", register_variable(name), name))
        made.clobbers = tuple(clobber for clobber in made.clobbers if clobber != register)


def put_frames(made: Asm, used: Used) -> None:
    """The operands of the lines that need free registers, or memory."""
    for index, (register, lines) in enumerate(zip(used.saved, used.arounds())):
        held, name = register_variable(register), numbered("frame", index)
        if register in used.inputs or register in used.results:
            if not used.in_memory:
                made.outputs.append(Operand("+&r", held, name))
            elif register in used.results:
                made.outputs.append(Operand("+m", held, name))
            else:
                made.inputs.append(Operand("m", held, name))
        if lines.keeps:
            made.outputs.append(Operand("=&r", numbered("kept", index), numbered("kept", index)))


def put_stand_ins(made: Asm, used: Used, over: Sequence[StandIn]) -> None:
    """The operands of the lines over the stack."""
    for index, one in enumerate(over):
        if one.given:
            both = one.given == one.back or one.given in used.clobbers
            (made.outputs if both else made.inputs).append(Operand("+r" if both else "r", given_variable(one), numbered("frame", index)))
        if one.back and one.back != one.given:
            made.outputs.append(Operand("=r", register_variable(one.register), numbered(back_name(one), index)))


def vector_text(abi: Abi, frame: Frame, loads: Sequence[Load]) -> str:
    """What a vector register is loaded with, half by half; the other bits are 0."""
    halves = []
    for low in (0, HALF):
        mine = [replace(load, low=load.low - low) for load in loads if low <= load.low < low + HALF]
        halves.append(load_text(abi, frame, mine, HALF) if mine else "0")
    return f"{{ {', '.join(halves)} }}"


def load_text(abi: Abi, frame: Frame, loads: Sequence[Load], bits: int = 0) -> str:
    """What a register, or so many bits of it, is loaded with: one value alone and as it is, or bits of several put together."""
    word = bits or frame.convention.word
    if len(loads) == 1 and not loads[0].shift and not loads[0].low and is_whole(frame, loads[0], word):
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


def is_whole(frame: Frame, load: Load, word: int) -> bool:
    """Whether what is loaded has no bits beyond those that the register takes."""
    if load.kind == "fixed":
        return True
    if load.kind == "carrier":
        return len(frame.carrier_place(str(load.source)) or ()) == 1
    slot = frame.arguments[int(load.source)]
    return len(slot) == 1 and slot[0].width == word


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
