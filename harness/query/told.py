# SPDX-License-Identifier: BSD-2-Clause
"""What one source says altogether: the facts of its lines, gathered."""
from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatchmethod

from .facts import (FIRST, HYPERVISOR_BIT, LAST, REGISTERS, WORD, Absent, Bits, CallAnswer, Detail, Fact, Families, File,
                    Guest, Hypervisor, Leaf, Named, NoCpuid, Note, Present, ProbeFact, Registers, Release, Speaks)

# Hyper-V's leaves are read at 0x40000000 alone, so that a register of which a log tells has its place.
AT_FIRST = "hyperv"
UNTOLD: Registers = (None, None, None, None)
CONTENT = ("bit", "leaves", "bits", "named", "files", "answers", "facts", "detected", "spoken", "releases", "details",
           "families", "absent")
KEPT = 4096         # of each kind
PLACE_OF_BITS = tuple[str, int, int, str]       # ABI, leaf from its base, subleaf, register


@dataclass
class Dump:
    """`bit`: CPUID says that there is a hypervisor (None: it was not asked). `leaves`: by leaf and subleaf; a register may
    be unknown. `bits`: of registers that are known in part, (mask, value). `named`: features by (ABI, name). `files`: what
    the kernel tells in files. `answers`: what calls answered, by `family.call.buffer.field`. `facts`: what else a probe
    said. `detected`: what a kernel or a tool calls the hypervisor. `spoken`: ABIs that are there whatever the leaves show.
    `releases`, `details`, `families`: by ABI. `absent`: who, but CPUID, says that there is none. `guest_of`: what the kernel detected.
    `complaints`: lines that could not be read. `has_cpuid`: the machine has the instruction.
    """
    name: str
    bit: bool | None = None
    has_cpuid: bool = True
    leaves: dict[tuple[int, int], Registers] = field(default_factory=dict)
    bits: dict[PLACE_OF_BITS, tuple[int, int]] = field(default_factory=dict)
    named: dict[tuple[str, str], bool] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    denied: list[str] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    detected: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    releases: dict[str, str] = field(default_factory=dict)
    details: dict[tuple[str, str], str] = field(default_factory=dict)
    families: dict[str, list[str]] = field(default_factory=dict)
    absent: str = ""
    guest_of: str = ""
    complaints: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Nothing in it tells whether there is a hypervisor."""
        return self.bit is None and not (self.leaves or self.bits or self.named or self.files or self.answers or self.facts
                                         or self.detected or self.spoken or self.absent)

    def tells_the_same(self, other: Dump) -> bool:
        return all(getattr(self, name) == getattr(other, name) for name in CONTENT)

    def known_bits(self, abi: str, leaf: int, subleaf: int, register: str) -> tuple[int, int]:
        """(mask, value) of what was told of a register of an interface at the first leaf."""
        mask, value = self.bits.get((abi, leaf, subleaf, register), (0, 0))
        if abi == AT_FIRST:
            whole = self.leaves.get((FIRST + leaf, subleaf), UNTOLD)[REGISTERS.index(register)]
            return (mask, value) if whole is None else (WORD, whole)
        return mask, value

    @singledispatchmethod
    def add(self, fact: Fact) -> None:
        raise TypeError(fact)

    @add.register
    def _(self, fact: Leaf) -> None:
        if (fact.leaf, fact.subleaf) == (1, 0) and self.bit is None and fact.registers[2] is not None:
            self.bit = bool(fact.registers[2] >> HYPERVISOR_BIT & 1)
        if FIRST <= fact.leaf <= LAST and len(self.leaves) < KEPT:
            known = self.leaves.get((fact.leaf, fact.subleaf), UNTOLD)
            eax, ebx, ecx, edx = (new if old is None else old for old, new in zip(known, fact.registers))
            self.leaves[fact.leaf, fact.subleaf] = eax, ebx, ecx, edx

    @add.register
    def _(self, fact: Bits) -> None:
        self.speak(fact.abi)
        if fact.abi == AT_FIRST and fact.mask == WORD:
            eax, ebx, ecx, edx = (fact.value if name == fact.register else None for name in REGISTERS)
            self.add(Leaf(FIRST + fact.leaf, fact.subleaf, (eax, ebx, ecx, edx)))
            return
        key = fact.abi, fact.leaf, fact.subleaf, fact.register
        mask, value = self.bits.get(key, (0, 0))
        fresh = fact.mask & ~mask
        self.bits[key] = mask | fresh, value | fact.value & fresh

    @add.register
    def _(self, fact: Named) -> None:
        self.speak(fact.abi)
        self.named.setdefault((fact.abi, fact.name), fact.advertised)

    @add.register
    def _(self, fact: Guest) -> None:
        self.guest_of = self.guest_of or fact.of

    @add.register
    def _(self, fact: Present) -> None:
        self.bit = fact.is_there if self.bit is None else self.bit

    @add.register
    def _(self, fact: Absent) -> None:
        self.absent = self.absent or fact.reason

    @add.register
    def _(self, fact: NoCpuid) -> None:
        self.has_cpuid = False

    @add.register
    def _(self, fact: Hypervisor) -> None:
        if fact.word not in self.detected and len(self.detected) < 16:
            self.detected.append(fact.word)

    @add.register
    def _(self, fact: Speaks) -> None:
        self.speak(fact.abi)

    @add.register
    def _(self, fact: Release) -> None:
        self.speak(fact.abi)
        known = self.releases.get(fact.abi, "")
        if fact.text.startswith(known):         # it says the same, or more
            self.releases[fact.abi] = fact.text

    @add.register
    def _(self, fact: Detail) -> None:
        self.speak(fact.abi)
        if len(self.details) < 256:
            self.details.setdefault((fact.abi, fact.label), fact.text)

    @add.register
    def _(self, fact: Families) -> None:
        self.speak(fact.abi)
        known = self.families.setdefault(fact.abi, [])
        known += [name for name in dict.fromkeys(fact.names) if name not in known and len(known) < 256]

    @add.register
    def _(self, fact: CallAnswer) -> None:
        if len(self.answers) < KEPT:
            self.answers[fact.name] = fact.value

    @add.register
    def _(self, fact: ProbeFact) -> None:
        if len(self.facts) < KEPT:
            self.facts[fact.name] = fact.value

    @add.register
    def _(self, fact: File) -> None:
        if fact.text is None:
            self.denied.append(fact.path)
        elif len(self.files) < KEPT:
            self.files[fact.path] = fact.text

    @add.register
    def _(self, fact: Note) -> None:
        if fact.text not in self.notes and len(self.notes) < 16:
            self.notes.append(fact.text)

    def speak(self, abi: str) -> None:
        if abi not in self.spoken:
            self.spoken.append(abi)
