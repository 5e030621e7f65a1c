# SPDX-License-Identifier: BSD-2-Clause
"""What is known of an architecture, from spec/arch/<name>.yaml: the only place that says it (spec/arch/README.md).

Only the file of the architecture that is asked for is read, once. A file that is wrong raises SpecError with the places.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.lang.folder import ARCHITECTURES, list_architectures
from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.problem import Problem, SpecError, suggest
from generator.lang.scalars import parse_bits
from generator.lang.schema import find_problems, is_valid
from generator.lang.yaml_tree import FileKind, read_tree

KIND = FileKind("an architecture", most=1 << 16)
RANGE = re.compile(r"([A-Za-z_]*)([0-9]+)\.\.([0-9]+)([A-Za-z_]*)")
MOST = 256      # registers of a class
HIGHEST = 31    # number of a general register: a mask of 32 bits holds them


@dataclass(frozen=True)
class Register:
    """`number` is the same for all names of one register of its class; `width` (bits) and `low` (the lowest bit) are those
    of the part that `name` names, `whole` is the name of the whole register. `write`: what writing the part does to the
    bits above it (zeroes, keeps, undefined); "" of a whole register."""
    name: str
    number: int
    width: int
    whole: str
    low: int = 0
    write: str = ""


@dataclass(frozen=True)
class Around:
    """Lines of assembler before and after an instruction. %[frame] is the operand with the value, %[kept] a free register."""
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def keeps(self) -> bool:
        return any("%[kept]" in line for line in (*self.before, *self.after))


@dataclass(frozen=True)
class Stack:
    """Lines that keep a register on the stack around an instruction. `load` writes it from the operand %[frame], `store` reads it
    into that operand."""
    around: Around
    load: str
    store: str


@dataclass(frozen=True)
class NoOperand:
    """A register that the compiler keeps for itself, and what exchanges it around an instruction that destroys, reads or
    writes it. `memory`: whether %[frame] is in memory, else in a register. `also`: other registers for which the same lines
    hold, with their names. `stack`: what needs no register but those of the call."""
    register: str
    also: tuple[str, ...]
    memory: bool
    destroyed: Around
    read: Around
    written: Around
    stack: Stack

    @property
    def registers(self) -> tuple[str, ...]:
        return self.register, *self.also

    def around(self, name: str, read: bool, written: bool) -> Around:
        """The lines for a register that the call reads, has written, or else destroys."""
        return self.named(name, self.written if written else self.read if read else self.destroyed)

    def on_stack(self, name: str, read: bool, written: bool) -> Around:
        """The same, over the stack."""
        kept = self.stack
        return self.named(name, Around((*kept.around.before, *[kept.load] * read), (*[kept.store] * written, *kept.around.after)))

    def named(self, name: str, found: Around) -> Around:
        return Around(*(tuple(line.replace(self.register, name) for line in lines) for lines in (found.before, found.after)))


@dataclass(frozen=True)
class Operand:
    """How C takes a register of a class in an asm statement: the constraint, and what is true for the preprocessor where the
    compiler may use such registers at all."""
    condition: str
    constraint: str


@dataclass(frozen=True)
class Rust:
    """What rustc knows: the condition for cfg() under which this architecture is compiled, a target without an operating
    system, and the whole registers that no asm! may name. `vector`: the type of a vector register, and the target feature with which
    the compiler may use them; "" where it is not said."""
    condition: str
    target: str
    reserved: tuple[str, ...]
    vector: str = ""
    vector_feature: str = ""


@dataclass(frozen=True)
class Architecture:
    """`registers`: general ones, by every name whose part begins at bit 0; `inner`: the parts that do not. `others`:
    registers of other classes, which only clobbers name, and those of vectors; `vector`: how C takes those of class vector, whose names
    are `vectors`, None where it is not said; `flags`: those that the compiler calls cc; `readable`: lines of assembler that read a whole
    register of flags or conditions into the operand %[NAME], by its name. `stack` and `zero` are numbers. `condition`: true for the preprocessor where this architecture is compiled. `clobbers`: what every asm
    statement destroys. `call_clobbered`: whole registers that the psABI lets a function destroy. `cross`: prefix of
    Debian's cross compiler. `compiler_names`: what C compilers call a general register of a number, "" where as here; `kept`: whole
    registers that a C compiler lets no asm statement touch, `pic`: the one that gcc does not let it destroy but write. `elf_order`: the byte order of its ELF files, where that
    tells it from another architecture. `machines`: what uname -m says. `rust`: None
    where rustc has no inline assembly."""
    name: str
    word: int
    byte_order: str
    registers: Mapping[str, Register]
    inner: Mapping[str, Register]
    others: Mapping[str, Register]
    vectors: frozenset[str]
    vector: Operand | None
    flags: tuple[str, ...]
    readable: Mapping[str, tuple[str, ...]]
    stack: int
    zero: int | None
    frame: str
    condition: str
    triple: str
    cross: str
    clobbers: tuple[str, ...]
    compiler_names: str
    kept: tuple[str, ...]
    pic: str
    no_operand: NoOperand | None
    rust: Rust | None
    call_clobbered: tuple[str, ...]
    elf_machine: int
    elf_order: str
    machines: tuple[str, ...]
    debian: str

    def find_register(self, name: str) -> Register | None:
        """The general register of that name; None if there is none."""
        return self.registers.get(name)

    def find_result(self, name: str) -> Register | None:
        """The register of that name in which a result can come back: a general one, or flags that a program can read."""
        register = self.registers.get(name) or self.others.get(name)
        return register if register is not None and (name in self.registers or register.whole in self.readable) else None

    def find_vector(self, name: str) -> Register | None:
        """The vector register of that name; None if there is none."""
        return self.others[name] if name in self.vectors else None

    def whole_register(self, name: str) -> str:
        """The name of the whole register that `name` is a part or an alias of: eax is rax on x86_64, x10 is a0 on RISC-V.
        Other names stay as they are."""
        register = self.registers.get(name)
        return register.whole if register is not None else name

    def compiler_name(self, whole: str) -> str:
        """What every C compiler calls a whole register; those that have no number of their own there as here."""
        register = self.registers.get(whole)
        return self.compiler_names.format(register.number) if register is not None and self.compiler_names else whole

    def named_width(self, name: str) -> int:
        """How many bits the name itself speaks of: 32 for eax on x86_64, w0 on arm64."""
        register = self.registers.get(name)
        return register.width if register is not None else self.word


@lru_cache(maxsize=None)
def architecture(name: str) -> Architecture:
    """The architecture of that name, one of list_architectures(). Raises SpecError if its file is wrong."""
    return read_architecture(ARCHITECTURES / f"{name}.yaml")


def find_register(arch: str, name: str) -> Register | None:
    """The general register of that name; None if the architecture has none."""
    return architecture(arch).find_register(name)


@lru_cache(maxsize=None)
def architecture_of_elf(machine: int, bits: int, order: str) -> str | None:
    """The architecture of an ELF file: e_machine, its class and its byte order (little, big). None if it is unknown."""
    found = [arch for arch in map(architecture, list_architectures())
             if arch.elf_machine == machine and arch.word == bits and arch.elf_order in ("", order)]
    return max(found, key=lambda arch: arch.elf_order).name if found else None


@lru_cache(maxsize=None)
def architecture_of_machine(machine: str) -> Architecture | None:
    """The architecture of a machine of which uname -m says this."""
    return next((arch for arch in map(architecture, list_architectures()) if machine in arch.machines), None)


def read_architecture(file: Path) -> Architecture:
    """The architecture that a file describes."""
    tree = read_tree(file, f"spec/arch/{file.name}", KIND)
    if not is_valid(tree, "architecture"):
        raise SpecError(list(find_problems(tree, "architecture")) or [Problem(tree.location, "schema", "is no architecture")])
    reader = Reader(tree, file.stem)
    found = reader.read()
    if reader.problems:
        raise SpecError(reader.problems)
    return found


class Reader:
    """The architecture of a tree that fits the schema; `problems` is what the schema cannot say."""

    def __init__(self, tree: Map, name: str) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.names: set[str] = set()
        if tree["architecture"] != name:
            self.complain(tree.locate("architecture"), f"the file is called {name}.yaml, so this must be '{name}'")

    def complain(self, location: Location, message: str) -> None:
        self.problems.append(Problem(location, "arch", message))

    def read(self) -> Architecture:
        tree, compiler = self.tree, self.tree["compiler"]
        general = self.read_class(tree["general"])
        if any(register.number > HIGHEST for register in general.values()):
            self.complain(tree["general"].locate("names"), f"there are more than {HIGHEST + 1} general registers")
        widest = max((register.width for register in general.values()), default=0)
        if widest != tree["word"]:
            self.complain(tree["general"].locate("width"), f"a general register has the {tree['word']} bits of a word")
        others: dict[str, Register] = {}
        kinds: dict[str, tuple[str, ...]] = {}
        readable: dict[str, tuple[str, ...]] = {}
        for kind, node in (tree.get("others") or Map()).items():
            found = self.read_class(node)
            others.update(found)
            kinds[kind] = tuple(found)
            for name, lines in (node.get("read") or Map()).items():
                if name not in found or found[name].whole != name:
                    self.complain(node["read"].locate_key(name), f"'{name}' is no register of this class: {suggest(name, found)}")
                readable[name] = tuple(lines)
        named = {key: self.general_register(general, tree, key) for key in ("stack", "zero", "frame") if key in tree}
        elf = tree["elf"]
        return Architecture(
            name=tree["architecture"], word=tree["word"], byte_order=tree["byte_order"],
            registers={name: register for name, register in general.items() if not register.low},
            inner={name: register for name, register in general.items() if register.low}, others=others,
            vectors=frozenset(kinds.get("vector", ())), vector=self.read_operand(tree.get("others") or Map()), flags=kinds.get("flags", ()), readable=readable,
            stack=named["stack"].number, zero=named["zero"].number if "zero" in named else None, frame=named["frame"].name,
            condition=compiler["condition"], triple=compiler["triple"], cross=compiler.get("cross", ""),
            clobbers=tuple(compiler["clobbers"]), compiler_names=compiler.get("names", ""),
            kept=self.whole_names(compiler.get("kept") or Seq(), general),
            pic=self.general_register(general, compiler, "pic").name if "pic" in compiler else "", no_operand=self.read_no_operand(general, compiler.get("no_operand")),
            rust=self.read_rust(general, tree.get("rust")),
            call_clobbered=self.whole_names(tree["call_clobbered"], {**general, **others}),
            elf_machine=elf["machine"], elf_order=elf.get("order", ""), machines=tuple(tree["machines"]),
            debian=tree.get("debian", ""))

    def read_class(self, node: Map) -> dict[str, Register]:
        """All names of the registers of one class."""
        found: dict[str, Register] = {}
        whole = [name for _, name in self.expand_list(node["names"])]
        for number, (location, name) in enumerate(self.expand_list(node["names"])):
            self.add(found, location, Register(name, number, node["width"], name))
        aliases = node.get("aliases") or Map()
        for text, first in aliases.items():
            for number, name in enumerate(self.expand(text, aliases.locate_key(text)), first):
                if self.is_register(number, whole, name, aliases.locate(text)):
                    self.add(found, aliases.locate_key(text), Register(name, number, node["width"], whole[number]))
        parts = node.get("parts") or Map()
        for text, part in parts.items():
            bits = parse_bits(text)
            if bits.high >= node["width"] or bits.high < bits.low:
                self.complain(parts.locate_key(text), f"a register has only bits {node['width'] - 1}..0")
            for number, (location, name) in enumerate(self.expand_list(part["names"])):
                if self.is_register(number, whole, name, location):
                    self.add(found, location,
                             Register(name, number, bits.width, whole[number], bits.low, part["write"]))
        return found

    def add(self, found: dict[str, Register], location: Location, register: Register) -> None:
        if register.name in self.names:
            self.complain(location, f"the name '{register.name}' is here a second time")
        self.names.add(register.name)
        found[register.name] = register

    def is_register(self, number: int, whole: list[str], name: str, location: Location) -> bool:
        if number < len(whole):
            return True
        self.complain(location, f"'{name}' would be register {number}: there are {len(whole)}")
        return False

    def expand_list(self, names: Seq) -> Iterator[tuple[Location, str]]:
        for index, text in enumerate(names):
            for name in self.expand(text, names.locate(index)):
                yield names.locate(index), name

    def expand(self, text: str, location: Location) -> list[str]:
        """r8..15d is r8d, r9d, … r15d; other names stand for themselves."""
        found = RANGE.fullmatch(text)
        if found is None:
            return [text]
        first, last = int(found[2]), int(found[3])
        if not first <= last < MOST:
            self.complain(location, f"'{text}' is no range of registers: write the lower number first, up to {MOST - 1}")
            return []
        return [f"{found[1]}{number}{found[4]}" for number in range(first, last + 1)]

    def general_register(self, general: Mapping[str, Register], node: Map, key: str) -> Register:
        """The whole register that a key names."""
        register = general.get(node[key])
        if register is None or register.whole != register.name:
            whole = [name for name, other in general.items() if other.whole == name]
            self.complain(node.locate(key), f"'{node[key]}' is no general register: {suggest(node[key], whole)}")
            return Register(node[key], 0, 0, node[key])
        return register

    def whole_names(self, names: Seq, known: Mapping[str, Register]) -> tuple[str, ...]:
        found = []
        for location, name in self.expand_list(names):
            if name not in known:
                self.complain(location, f"there is no register '{name}': {suggest(name, known)}")
            found.append(name)
        return tuple(found)

    def read_operand(self, classes: Map) -> Operand | None:
        node = (classes.get("vector") or Map()).get("operand")
        return None if node is None else Operand(node["condition"], node["constraint"])

    def read_rust(self, general: Mapping[str, Register], node: Map | None) -> Rust | None:
        if node is None:
            return None
        return Rust(node["condition"], node["target"], self.whole_names(node["reserved"], general),
                    *((node["vector"]["type"], node["vector"]["feature"]) if "vector" in node else ("", "")))

    def read_no_operand(self, general: Mapping[str, Register], node: Map | None) -> NoOperand | None:
        if node is None:
            return None
        lines = {key: Around(tuple(node[key]["before"]), tuple(node[key]["after"])) for key in ("destroyed", "read", "written")}
        kept = node["stack"]
        return NoOperand(self.general_register(general, node, "register").name, self.whole_names(node.get("also") or Seq(), general),
                         node["operand"] == "memory", **lines,
                         stack=Stack(Around(tuple(kept["before"]), tuple(kept["after"])), kept["load"], kept["store"]))
