# SPDX-License-Identifier: BSD-2-Clause
"""Reads out of text of any kind what tells of a hypervisor: dumps of our own program and of others, logs, settings.

What is read was written by others: it is bounded, and only numbers and names that were asked for leave this module. The
formats are the modules of the folder formats/; here their facts are put in order, and what they do not read is judged.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from generator.paste.clean import Cleaner, join_wrapped
from generator.paste.difference import find_diff
from generator.paste.formats import Format, list_formats
from generator.paste.line import Line, RawLine, split_text
from harness.matrix.text import count, shorten

from . import formats
from .facts import FIRST, HYPERVISOR_BIT, LAST, Bits, Cpu, Fact, Guest, Leaf, Present, Release, Section
from .side_by_side import split_sides
from .told import Dump

MOST_BYTES, MOST_LINES, LONGEST_LINE, MOST_COMPLAINTS = 1 << 22, 1 << 16, 4096, 5
MOST_MACHINES = 8

LOOKS_LIKE_LEAF = re.compile(r"(?:(?:cpuid|leaf)\W+)?(?:0x)?4000[0-9a-f]{4}\b|(?:cpuid|leaf)\W+(?:0x)?[0-9a-f]{8}\b|"
                             r"cpuid\s+0x|#\s*hvabi:\s*(?:cpuid|answer)\.", re.IGNORECASE)


@cache
def all_formats() -> tuple[Format, ...]:
    return list_formats(formats)


def read_dump(text: str, name: str) -> Dump:
    """Everything that is understood of one machine; `complaints` says what looked like more and was not."""
    return read_dumps(text, name)[0]


def read_dumps(text: str, name: str) -> list[Dump]:
    """One for each machine of which the text tells: both sides of a diff, or what cannot be true of one machine."""
    raw, too_long = bound(text, name)
    difference = find_diff(raw)
    sides = (difference.old, difference.new) if difference else split_sides(raw)
    if sides is None:
        dumps = read_lines(raw, name)
    else:
        dumps = [read_lines(side, f"{name}, {which} side of the diff")[0] for side, which in zip(sides, ("old", "new"))]
        dumps[0].notes.append("this is a diff of two dumps: each side is answered by itself")
    dumps[0].complaints += too_long
    return dumps


def bound(text: str, name: str) -> tuple[list[RawLine], list[str]]:
    """The lines that are read, those that are too long emptied; and what is to be said if that is not all."""
    lines = split_text(text[:MOST_BYTES])
    is_cut = len(text) > MOST_BYTES
    if is_cut:
        lines.pop()
    kept = [line if len(line.text or "") <= LONGEST_LINE else RawLine(line.number, "") for line in lines[:MOST_LINES]]
    if not is_cut and len(lines) <= MOST_LINES:
        return kept, []
    return kept, [f"{name}: it is too long for a dump: only {count(len(kept), 'line')} of it were read"]


def read_lines(raw: Sequence[RawLine], name: str) -> list[Dump]:
    cleaner = Cleaner()
    lines = [*cleaner.feed(raw), *cleaner.finish()]
    found = read_formats(lines)
    ends = {line.first: line.last for line in lines}

    def is_known(line: Line) -> bool:
        """A line with what a mailer put into the next one must tell more than it does alone."""
        if line.last == ends[line.first]:
            return line.first in found
        return len(read_formats([line]).get(line.first, [])) > len(found.get(line.first, []))

    whole = join_wrapped(lines, is_known)
    if len(whole) < len(lines):
        lines, found = whole, read_formats(whole)
    dumps = gather(found, name)
    dumps[0].complaints += complain(lines, found, name)
    return dumps


def read_formats(lines: Iterable[Line]) -> dict[int, list[Fact]]:
    """What each line tells, by its number. A line is read by the first format that understands it."""
    found: dict[int, list[Fact]] = {}
    left = [line for line in lines if line.text]
    for form in all_formats():
        for line, facts in form.read(left):
            found.setdefault(line.first, []).extend(facts)
        left = [line for line in left if line.first not in found]
        if not left:
            break
    return found


def complain(lines: Sequence[Line], found: dict[int, list[Fact]], name: str) -> list[str]:
    unread = [(line, why) for line in lines if line.text and line.first not in found and (why := why_unread(line.text))]
    said = [f"{name}:{line.first}: cannot read '{shorten(line.text, 80)}': {why}" for line, why in unread[:MOST_COMPLAINTS]]
    if len(unread) > MOST_COMPLAINTS:
        said.append(f"{name}: {len(unread) - MOST_COMPLAINTS} more lines cannot be read")
    return said


def why_unread(text: str) -> str:
    """Nothing for a line that does not look as if it told anything."""
    if LOOKS_LIKE_LEAF.match(text):
        return "a leaf is its number and four registers"
    looks = ((form.name, getattr(form.module, "LOOKS", None)) for form in all_formats())
    name = next((name for name, pattern in looks if pattern and pattern.search(text)), "")
    return f"it begins as {name} and does not go on so" if name else ""


class Gatherer:
    """The facts in the order of the text. Where one contradicts what was told before, and it is not another CPU of the same
    machine that speaks, another machine begins: with what was told since the last heading, or the last leaf that came
    before the one above it. Sections are machines of their own; those that tell the same are one."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.dumps = [Dump(name)]
        self.labels: set[str] = set()       # of this machine's sections
        self.cpus: list[str] = []           # headings of this machine, in order
        self.recent: list[Fact] = []        # since the last place where a machine can begin
        self.last_leaf = -1
        self.differing = self.is_full = False
        self.first_label = ""

    def take(self, fact: Fact, number: int) -> None:
        if self.is_full:
            return
        match fact:
            case Cpu(cpu):
                self.cpus.append(cpu)
                self.restart()
            case Section(label, once):
                self.restart()
                if not self.dumps[-1].is_empty and (not once or label in self.labels):
                    self.begin_machine("from line" if once else label, number if once else 0)
                elif not once and len(self.dumps) == 1:
                    self.first_label = label
                self.labels.add(label)
            case _:
                self.keep(fact, number)

    def keep(self, fact: Fact, number: int) -> None:
        if isinstance(fact, Leaf):
            if fact.leaf < self.last_leaf:
                self.restart()
            self.last_leaf = fact.leaf
        if contradicts(self.dumps[-1], fact):
            if self.is_other_cpu() and not is_other_machine(self.dumps[-1], fact):
                self.differing = True
            else:
                self.begin_machine("from line", number)
        self.recent.append(fact)
        self.dumps[-1].add(fact)

    def restart(self) -> None:
        self.recent, self.last_leaf = [], -1

    def is_other_cpu(self) -> bool:
        """Whether the last heading counts on from those before it."""
        return len(self.cpus) > 1 and self.cpus[-1] not in self.cpus[:-1]

    def begin_machine(self, label: str, number: int) -> None:
        self.drop_repeated()
        self.is_full = len(self.dumps) == MOST_MACHINES
        if not self.is_full:
            self.dumps.append(Dump(f"{self.name}, {label} {number} on" if number else f"{self.name}, {label}"))
            for fact in self.recent:
                self.dumps[-1].add(fact)
        self.cpus, self.labels = self.cpus[-1:], set()

    def drop_repeated(self) -> None:
        last = self.dumps[-1]
        if len(self.dumps) > 1 and (last.is_empty or any(last.tells_the_same(other) for other in self.dumps[:-1])):
            self.dumps.pop()

    def finish(self) -> list[Dump]:
        self.drop_repeated()
        first = self.dumps[0]
        if self.differing:
            first.notes.append("the CPUs answer differently; the first one counts")
        if len(self.dumps) > 1:
            first.name += f", {self.first_label}" if self.first_label else ""
            first.notes.append(f"this is a mixture of {len(self.dumps)} machines: each is answered by itself"
                               + (", the others are left out" if self.is_full else ""))
        return self.dumps


def gather(found: dict[int, list[Fact]], name: str) -> list[Dump]:
    gatherer = Gatherer(name)
    for number in sorted(found):
        for fact in found[number]:
            gatherer.take(fact, number)
    return gatherer.finish()


def contradicts(dump: Dump, fact: Fact) -> bool:
    """Whether the same question was answered otherwise."""
    match fact:
        case Leaf(leaf, subleaf, registers) if FIRST <= leaf <= LAST:
            known = dump.leaves.get((leaf, subleaf), registers)
            return any(None not in pair and pair[0] != pair[1] for pair in zip(known, registers))
        case Bits(abi, leaf, register, mask, value, subleaf):
            known_mask, known_value = dump.known_bits(abi, leaf, subleaf, register)
            return bool((known_value ^ value) & known_mask & mask)
        case Leaf(1, 0, (_, _, int(ecx), _)):
            return dump.bit not in (None, bool(ecx >> HYPERVISOR_BIT & 1))
        case Present(is_there):
            return dump.bit not in (None, is_there)
        case Guest(kind):
            return dump.guest_of not in ("", kind)
        case Release(abi, text):
            return dump.releases.get(abi, text).split(".")[:2] != text.split(".")[:2]
    return False


def is_other_machine(dump: Dump, fact: Fact) -> bool:
    """CPUs of one machine may differ, but not in who is under them."""
    match fact:
        case Leaf(leaf, 0, registers) if leaf % 0x100 == 0:
            known = dump.leaves.get((leaf, 0))
            return known is not None and known[1:] != registers[1:]
    return isinstance(fact, Present | Guest)
