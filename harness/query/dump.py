# SPDX-License-Identifier: BSD-2-Clause
"""Reads CPUID leaves and what else tells of a hypervisor out of text: our own program's, other programs', logs.

What is read was written by others: it is bounded, and only numbers and names that were asked for leave this module.
"""
from __future__ import annotations

import re
from dataclasses import dataclass, field

from harness.matrix.text import count, shorten

REGISTERS = ("eax", "ebx", "ecx", "edx")
FIRST, LAST = 0x40000000, 0x4fffffff      # leaves of hypervisors
MOST_BYTES, MOST_LINES, LONGEST_LINE, MOST_COMPLAINTS = 1 << 22, 1 << 16, 4096, 5
HYPERVISOR_BIT = 1 << 31
KEPT_FACTS = 4096

H = r"(?:0x)?([0-9a-fA-F]{1,8})"
WHOLE = r"(?:0x)?([0-9a-fA-F]{8})"      # of a line that was cut the last number is shorter
OWN = re.compile(rf"cpuid\s+{H}\s+{H}\s+{H}\s+{H}\s+{H}\s+{WHOLE}$")
FACT = re.compile(rf"#\s*hvabi:\s*cpuid\.{H}\.(\d{{1,9}})={H},{H},{H},{H}$")
CPUID_RAW = re.compile(rf"{H}\s+{H}:\s*eax={H}\s+ebx={H}\s+ecx={H}\s+edx={H}$", re.IGNORECASE)
XEN_CPUID = re.compile(rf"{H}:{H}\s*->\s*{H}:{H}:{H}:{WHOLE}$")
IS = r"\s*[=:]\s*"
NAMED = re.compile(rf"(?:cpuid|leaf)?\s*\(?(0x[0-9a-f]{{1,8}}|[0-9a-f]{{8}})\)?"
                   rf"(?:[,.:/\s]+(?:subleaf\s*|ecx_in=)?{H})?\D*?"
                   rf"eax{IS}{H}[,;\s]+ebx{IS}{H}[,;\s]+ecx{IS}{H}[,;\s]+edx{IS}{H}", re.IGNORECASE)
WORDS = re.compile(r"(0x[0-9a-f]{1,8}|[0-9a-f]{8})[:\s]\s*((?:(?:0x)?[0-9a-f]{8}[:,\s]+){3,4}(?:0x)?[0-9a-f]{8})$",
                   re.IGNORECASE)
BYTES = re.compile(r"([0-9a-f]{8,16})[:\s]\s*"
                   r"((?:[0-9a-f]{4}\s+){7}[0-9a-f]{4}|(?:[0-9a-f]{2}\s+){15}[0-9a-f]{2})(?:\s|$)", re.IGNORECASE)
CPU = re.compile(r"CPU\s*(\d*)\s*:?$", re.IGNORECASE)
ANSWER = re.compile(r"#\s*hvabi:\s*answer\.([\w.\[\]*-]+)=(0x[0-9a-fA-F]{1,16}|\d{1,20})$")
OTHER_FACT = re.compile(r"#\s*hvabi:\s*((?:release|query\.[\w.-]+))=(\S+)$")
FILE = re.compile(r"file\s+(/\S+)\s+(.*)$")
DENIED = re.compile(r"not-permitted\s+(/\S+)$")
DETECTED = re.compile(r"Hypervisor detected:\s*(.+)$")
XEN_VERSION = re.compile(r"Xen version:?\s*(\d+)\.(\d+)")
HYPERV = re.compile(r"Hyper-?V: (?:privilege flags low|features) 0x([0-9a-f]+)(.*)$", re.IGNORECASE)
HYPERV_PART = re.compile(r"(high|ext|hints|misc) 0x([0-9a-f]+)", re.IGNORECASE)
HYPERV_PLACES = {"high": (3, "ebx"), "ext": (3, "ecx"), "hints": (4, "eax"), "misc": (3, "edx")}
LOOKS_LIKE_LEAF = re.compile(r"^(?:\[[\s\d.]*\]\s*)?(?:(?:cpuid|leaf)\W+)?(?:0x[0-9a-f]|4000[0-9a-f]{4}\b)|"
                             r"#\s*hvabi:\s*(?:cpuid|answer)\.", re.IGNORECASE)

Registers = tuple[int | None, int | None, int | None, int | None]


@dataclass
class Dump:
    """What one source says. `bit`: CPUID says that there is a hypervisor (None: it was not asked). `leaves`: by leaf and
    subleaf; a register may be unknown. `files`: what the kernel tells in files. `answers`: what calls answered, by
    `family.call.buffer.field`. `facts`: what else a probe said. `detected`: names in a kernel's log. `complaints`: lines
    that could not be read. `has_cpuid`: the machine has the instruction.
    """
    name: str
    bit: bool | None = None
    has_cpuid: bool = True
    leaves: dict[tuple[int, int], Registers] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    denied: list[str] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    detected: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Nothing in it tells whether there is a hypervisor."""
        return self.bit is None and not (self.leaves or self.files or self.answers or self.facts or self.detected)


def read_dump(text: str, name: str) -> Dump:
    """Everything that is understood; `complaints` says what looked like more and was not."""
    reader = Reader(Dump(name))
    lines = text[:MOST_BYTES].splitlines()
    is_cut = len(text) > MOST_BYTES
    if is_cut:
        lines.pop()
    for number, line in enumerate(lines[:MOST_LINES], 1):
        reader.read_line(line.strip() if len(line) <= LONGEST_LINE else "", number)
    if is_cut or len(lines) > MOST_LINES:
        reader.complain(f"{name}: it is too long for a dump: only {count(min(len(lines), MOST_LINES), 'line')} of it "
                        "were read")
    return reader.finish()


class Reader:
    def __init__(self, dump: Dump) -> None:
        self.dump = dump
        self.cpu = 0            # how many CPUs have begun; 0: no heading yet
        self.differing = False
        self.unread = 0
        self.before: tuple[int, int] | None = None      # of bytes: the last offset, and the leaf that it was

    def complain(self, line: str) -> None:
        self.unread += 1
        if self.unread <= MOST_COMPLAINTS:
            self.dump.complaints.append(line)

    def finish(self) -> Dump:
        if self.unread > MOST_COMPLAINTS:
            self.dump.complaints.append(f"{self.dump.name}: {self.unread - MOST_COMPLAINTS} more lines cannot be read")
        if self.differing:
            self.dump.notes.append("the CPUs answer differently; the first one counts")
        return self.dump

    def read_line(self, line: str, number: int) -> None:
        if not line:
            return
        if CPU.match(line):
            self.cpu += 1
            return
        if not (self.read_leaf(line) or self.read_other(line) or self.read_log(line)) and LOOKS_LIKE_LEAF.search(line):
            self.complain(f"{self.dump.name}:{number}: cannot read '{shorten(line, 80)}': a leaf is its number and four "
                          "registers")

    def read_leaf(self, line: str) -> bool:
        for pattern, base in ((OWN, 16), (CPUID_RAW, 16), (XEN_CPUID, 16), (FACT, 10)):
            if found := pattern.match(line):
                subleaf = int(found[2], base)
                self.keep(int(found[1], 16), 0 if subleaf == 0xffffffff else subleaf, found.groups()[2:])
                return True
        if found := NAMED.search(line):
            self.keep(int(found[1], 16), int(found[2] or "0", 16), found.groups()[2:])
            return True
        return self.read_bytes(BYTES.match(line)) or self.read_words(WORDS.match(line))

    def read_words(self, found: re.Match[str] | None) -> bool:
        """A leaf, perhaps a subleaf, four registers."""
        if not found:
            return False
        words = re.findall(r"(?:0x)?([0-9a-f]{8})", found[2], re.IGNORECASE)
        subleaf = int(words[0], 16) if len(words) == 5 else 0
        self.keep(int(found[1], 16), subleaf, words[-4:])
        return True

    def read_bytes(self, found: re.Match[str] | None) -> bool:
        """Of the device /dev/cpu/*/cpuid, as hex dumps show them: 16 bytes a leaf, offsets that go on with the first."""
        if not found:
            return False
        offset, data = int(found[1], 16), bytes.fromhex("".join(found[2].split()))
        leaf = self.before[1] + 1 if self.before and offset == self.before[0] + 16 else offset
        self.before = offset, leaf
        self.keep(leaf, 0, [f"{int.from_bytes(data[place:place + 4], 'little'):x}" for place in range(0, 16, 4)])
        return True

    def keep(self, leaf: int, subleaf: int, texts: list[str] | tuple[str, ...]) -> None:
        registers = tuple(int(text, 16) for text in texts)
        if leaf == 1 and subleaf == 0 and self.dump.bit is None:
            self.dump.bit = bool(registers[2] & HYPERVISOR_BIT)
        if not FIRST <= leaf <= LAST:
            return
        first = self.dump.leaves.setdefault((leaf, subleaf), registers)  # type: ignore[arg-type]
        self.differing = self.differing or first != registers

    def read_other(self, line: str) -> bool:
        """Our own program's other lines, and a probe's facts."""
        dump = self.dump
        if line in ("hypervisor-bit 0", "hypervisor-bit 1"):
            dump.bit = line.endswith("1")
        elif line == "no-cpuid":
            dump.has_cpuid = False
        elif found := FILE.match(line):
            dump.files[found[1]] = found[2]
        elif found := DENIED.match(line):
            dump.denied.append(found[1])
        elif (found := ANSWER.match(line)) and len(dump.answers) < KEPT_FACTS:
            dump.answers[found[1]] = int(found[2], 0) & (1 << 64) - 1
        elif (found := OTHER_FACT.match(line)) and len(dump.facts) < KEPT_FACTS:
            dump.facts[found[1]] = found[2]
        else:
            return line.startswith(("hvabi-query ", "machine ", "cpu "))
        return True

    def read_log(self, line: str) -> bool:
        """A kernel's log."""
        if found := DETECTED.search(line):
            self.dump.detected.append(shorten(found[1], 60))
        elif found := XEN_VERSION.search(line):
            self.dump.detected.append(f"Xen {found[1]}.{found[2]}")
        elif found := HYPERV.search(line):
            self.set_register(3, "eax", found[1])
            for name, value in HYPERV_PART.findall(found[2]):
                self.set_register(*HYPERV_PLACES[name.lower()], value)
        else:
            return False
        return True

    def set_register(self, leaf: int, register: str, text: str) -> None:
        """One register of a Hyper-V leaf; which base it has the log does not say."""
        place = FIRST + leaf, 0
        registers = list(self.dump.leaves.get(place, (None,) * 4))
        registers[REGISTERS.index(register)] = int(text, 16) & 0xffffffff
        self.dump.leaves[place] = tuple(registers)  # type: ignore[assignment]

