# SPDX-License-Identifier: BSD-2-Clause
"""What a line of a dump or a log can tell. Formats yield these; told.py collects them."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.paste.line import Line

REGISTERS = ("eax", "ebx", "ecx", "edx")
FIRST, LAST = 0x40000000, 0x4fffffff      # leaves of hypervisors
HYPERVISOR_BIT = 31                       # of leaf 1, ECX
WORD = 0xffffffff

Registers = tuple[int | None, int | None, int | None, int | None]


@dataclass(frozen=True)
class Leaf:
    """What CPUID answered. A register that was not told is None."""
    leaf: int
    subleaf: int
    registers: Registers


@dataclass(frozen=True)
class Bits:
    """Some bits of a register of an ABI's leaf, which counts from the interface's base. `mask`: those that are told."""
    abi: str
    leaf: int
    register: str
    mask: int
    value: int
    subleaf: int = 0


@dataclass(frozen=True)
class Named:
    """A feature by the name that the spec gives it."""
    abi: str
    name: str
    advertised: bool = True


@dataclass(frozen=True)
class Cpu:
    """A heading: what follows was asked of another CPU of the same machine. `number`: as the text has it, or nothing."""
    number: str = ""


@dataclass(frozen=True)
class Section:
    """A heading: what follows is an answer of its own, which the label names. `once`: only where the same heading was
    there before, as where a kernel starts again."""
    label: str
    once: bool = False


@dataclass(frozen=True)
class Guest:
    """A kernel says of whom it is the guest; it is the guest of one alone."""
    of: str


@dataclass(frozen=True)
class Present:
    """CPUID says that there is a hypervisor (leaf 1, ECX bit 31), or that there is none."""
    is_there: bool


@dataclass(frozen=True)
class Absent:
    """Something other than CPUID says that there is no hypervisor; `reason` says what, in a line."""
    reason: str


@dataclass(frozen=True)
class NoCpuid:
    """The machine has no such instruction."""


@dataclass(frozen=True)
class Hypervisor:
    """What a program calls the hypervisor."""
    word: str


@dataclass(frozen=True)
class Speaks:
    """The interface of this ABI is there, though no leaf shows it."""
    abi: str


@dataclass(frozen=True)
class Release:
    """The version of an ABI, or of the program that defines it, as the text has it."""
    abi: str
    text: str


@dataclass(frozen=True)
class Detail:
    """A value of an interface that no spec has as a number: label and text. `abi` may be a title of no spec."""
    abi: str
    label: str
    text: str


@dataclass(frozen=True)
class Families:
    """Families of calls that are there."""
    abi: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class CallAnswer:
    """What a call answered: family.call, perhaps with buffer and field."""
    name: str
    value: int


@dataclass(frozen=True)
class ProbeFact:
    """What else a probe of ours said."""
    name: str
    value: str


@dataclass(frozen=True)
class File:
    """A file of the kernel; `text` is None where it may not be read."""
    path: str
    text: str | None


@dataclass(frozen=True)
class Note:
    """Something that the reader of the answer should know."""
    text: str


Fact = (Leaf | Bits | Named | Cpu | Section | Guest | Present | Absent | NoCpuid | Hypervisor | Speaks | Release | Detail
        | Families | CallAnswer | ProbeFact | File | Note)
Found = tuple[Line, list[Fact]]           # a line that a format understands, and what it tells: perhaps nothing
Finds = Iterator[Found]
Lines = Sequence[Line]


def register_bits(abi: str, leaf: int, register: str, value: int, subleaf: int = 0) -> Bits:
    """A whole register."""
    return Bits(abi, leaf, register, WORD, value & WORD, subleaf)
