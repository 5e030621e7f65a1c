# SPDX-License-Identifier: BSD-2-Clause
"""What a dump says, in the words of the specs."""
from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.lang.values import BitRange
from harness.matrix.text import escape

from .book import Book, Chapter, Name, Place
from .calls import Calls
from .control_program import CONTROL_PROGRAM, facts_of
from .facts import FIRST, REGISTERS, Registers
from .imitation import weigh
from .signatures import other_name
from .told import AT_FIRST, Dump
from .tree import find_chapters

XEN_NODE = re.compile(r"\bxen,xen-(\d{1,3}\.\d{1,3})")     # what a device tree says that the node hypervisor is compatible with
STEP, LAST_BASE = 0x100, 0x40010000
WIDEST = 128        # bits of a call's answer
# Interfaces that no spec describes and that programs tell of all the same, by the name that formats use.
TITLES = {"psci": "Arm Power State Coordination Interface: PSCI", "smccc": "Arm SMC Calling Convention: SMCCC"}
NAMES = {"xen": "Xen", "sbi": "SBI"}        # as people write them before a version
# VMware's invention, which others copied: frequencies in kHz in EAX and EBX of this leaf.
TIMING_LEAF = 0x10
ALL = BitRange(WIDEST - 1, 0)
ALL_BITS = 0xffffffff
FOUND, NONE, UNKNOWN = "found", "none", "could not tell"


@dataclass(frozen=True)
class Item:
    """A named value, or a feature or hint that is advertised or not."""
    name: Name
    value: int

    @property
    def advertised(self) -> bool:
        return self.name.kind != "value" and self.value not in self.name.unless


@dataclass(frozen=True)
class Unnamed:
    """A bit, or all of a register, that is set and that no spec names."""
    place: Place
    value: int


@dataclass
class Interface:
    """One interface of a hypervisor. `abi`: "" if no spec describes it. `title`: what it is called. `base`: its first
    leaf, None if it was not seen in CPUID. `release`: of the spec, as far as the interface says which. `version`: as it
    was told, with a remark, where that is not a release. `details`: (label, text). `families`: those that are there."""
    abi: str
    title: str
    base: int | None = None
    signature: str = ""
    release: str = ""
    version: str = ""
    details: list[tuple[str, str]] = field(default_factory=list)
    families: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    unnamed: list[Unnamed] = field(default_factory=list)
    leaves: dict[tuple[int, int], Registers] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return self.abi or self.signature or self.title

    def chosen(self, *kinds: str) -> list[Item]:
        return [item for item in self.items if item.name.kind in kinds]


@dataclass
class Answer:
    """What one source says altogether. `state`: found, none, could not tell; `reason`: why, in a line."""
    name: str
    state: str
    reason: str
    interfaces: list[Interface]
    says: list[str]
    facts: dict[str, str]
    complaints: list[str]
    notes: list[str]
    calls: list[Calls] = field(default_factory=list)


def understand(dump: Dump, book: Book) -> Answer:
    interfaces = find_interfaces(dump, book) if dump.bit is not False else []
    says = [f"{path}: {escape(text)}" for path, text in dump.files.items()]
    says += [f"the text names: {escape(text)}" for text in dump.detected]
    notes = list(dump.notes)
    add_from_kernel(dump, book, interfaces, notes)
    add_from_tree(dump, book, interfaces)
    add_spoken(dump, book, interfaces)
    add_answers(dump, book, interfaces)
    add_versions(dump, book, interfaces)
    for interface in interfaces:
        if interface.base is not None:
            others = [(one.title, one.base) for one in interfaces if one is not interface]
            notes += weigh(interface.signature, interface.base, interface.leaves, others)
    state, reason = judge(dump, interfaces)
    return Answer(dump.name, state, reason, interfaces, says, dict(dump.facts), list(dump.complaints), notes)


def judge(dump: Dump, interfaces: list[Interface]) -> tuple[str, str]:
    unknown = [one for one in interfaces if not one.abi and one.base is not None and other_name(one.signature) is None]
    if interfaces and len(unknown) < len(interfaces):
        return FOUND, ""
    if unknown:
        return UNKNOWN, f"no hypervisor known here has the signature '{unknown[0].signature}'"
    if dump.is_empty:
        return UNKNOWN, "there is nothing in it that tells of a hypervisor"
    if dump.bit:
        return UNKNOWN, "CPUID says that there is a hypervisor, and no leaf from 0x40000000 on says which"
    if dump.bit is False:
        return NONE, "CPUID says that there is none (leaf 1, ECX bit 31 is clear)"
    if dump.facts:
        return FOUND, ""
    if dump.absent:
        return NONE, dump.absent
    if dump.leaves:
        return UNKNOWN, "the leaves from 0x40000000 on hold no signature"
    if not dump.has_cpuid:
        return UNKNOWN, "this architecture has no CPUID, and no file of the kernel names a hypervisor"
    return UNKNOWN, "leaf 1 and the leaves from 0x40000000 on are missing"


def find_interfaces(dump: Dump, book: Book) -> list[Interface]:
    """Every one, not just the first."""
    found = []
    for base in range(FIRST, LAST_BASE + 1, STEP):
        eax, ebx, ecx, edx = dump.leaves.get((base, 0), (None, None, None, None))
        if ebx is None or ecx is None or edx is None:
            continue
        last = eax or base + 1                  # early KVM says 0 for this, and a line of a log nothing
        signature = text_of(ebx, ecx, edx)
        if base <= last < base + STEP and signature:
            found.append(make_interface(dump, book, base, signature))
    return found or partial_interfaces(dump, book)


def partial_interfaces(dump: Dump, book: Book) -> list[Interface]:
    """Hyper-V's registers from a kernel's log, that has no signature."""
    chapter = book.chapter(AT_FIRST) if AT_FIRST in dump.spoken and dump.leaves else None
    return [name_leaves(Interface(AT_FIRST, chapter.newest.title), chapter, dump, FIRST)] if chapter else []


def text_of(*words: int) -> str:
    """The signature, if it is one: printable, with NUL at its end alone."""
    data = b"".join(word.to_bytes(4, "little") for word in words).rstrip(b"\0")
    return data.decode("ascii") if data and all(32 <= byte < 127 for byte in data) else ""


def make_interface(dump: Dump, book: Book, base: int, signature: str) -> Interface:
    following = dump.leaves.get((base + 1, 0))
    chapter = book.by_signature(signature, following[0] if following else None)
    title = chapter.newest.title if chapter else (other_name(signature) or ("an unknown hypervisor",))[0]
    interface = Interface(chapter.name if chapter else "", title, base, signature)
    interface.leaves = {(leaf, subleaf): registers for (leaf, subleaf), registers in sorted(dump.leaves.items())
                        if base <= leaf < base + STEP}
    if chapter is not None:
        name_leaves(interface, chapter, dump, base)
    else:
        interface.details = timing(interface.leaves.get((base + TIMING_LEAF, 0)))
    return interface


def timing(registers: Registers | None) -> list[tuple[str, str]]:
    """The frequencies that VMware's leaf tells, and those of all who copied it."""
    names = ("TSC frequency", "APIC bus frequency")
    return [(name, f"{value:#x} kHz ({value})") for name, value in zip(names, registers or ()) if value]


def name_leaves(interface: Interface, chapter: Chapter, dump: Dump, base: int) -> Interface:
    """Everything that is named, then what is set and has no name."""
    rest = {(leaf - base, subleaf, register): (ALL_BITS, value)
            for (leaf, subleaf), registers in dump.leaves.items() if base <= leaf < base + STEP
            for register, value in zip(REGISTERS, registers) if value is not None}
    for (abi, leaf, subleaf, register), told in dump.bits.items():
        if abi == chapter.name:
            rest.setdefault((leaf, subleaf, register), told)
    interface.leaves = interface.leaves or {place: registers for place, registers in sorted(dump.leaves.items())}
    known = dict.fromkeys(rest, 0)
    for name in chapter.names:
        where = name.place.leaf, name.place.subleaf, name.place.register
        mask, value = rest.get(where, (0, 0))
        if where in rest and not name.place.answer and not name.place.bits.mask & ~mask:
            interface.items.append(Item(name, bits_of(value, name.place)))
            known[where] |= name.place.bits.mask
    for where in ((0, 0, "ebx"), (0, 0, "ecx"), (0, 0, "edx")):
        known[where] = ALL_BITS
    for where, (mask, value) in rest.items():
        interface.unnamed += unnamed_bits(value & mask, known[where], Place(*where, ALL))
    return interface


def bits_of(value: int, place: Place) -> int:
    return (value & place.bits.mask) >> place.bits.low


def unnamed_bits(value: int, known: int, place: Place) -> list[Unnamed]:
    """Each by itself where some have names, else all at once."""
    left = value & ~known
    if not known:
        return [Unnamed(place, value)] if value else []
    return [Unnamed(Place(place.leaf, place.subleaf, place.register, BitRange(number, number), place.answer), 1)
            for number in range(WIDEST) if left >> number & 1]


def add_from_kernel(dump: Dump, book: Book, interfaces: list[Interface], notes: list[str]) -> None:
    """What CPUID does not show, and the kernel knows: a PV guest, another architecture, a log."""
    if found := CONTROL_PROGRAM.search(dump.files.get("/proc/sysinfo", "")):
        for fact in facts_of(found[1]):
            dump.add(fact)
    words = [dump.files.get(path, "") for path in ("/sys/hypervisor/type", "/proc/device-tree/hypervisor/compatible")]
    for word in [*words, *dump.detected]:
        chapter = book.by_word(word) if word else None
        if chapter is not None and chapter.name not in {one.abi for one in interfaces}:
            interfaces.append(Interface(chapter.name, chapter.newest.title))
        elif word and chapter is None and word in dump.detected and not interfaces:
            interfaces.append(Interface("", word))
    major, minor = (dump.files.get(f"/sys/hypervisor/version/{part}", "") for part in ("major", "minor"))
    if major and minor and any(one.abi == "xen" for one in interfaces):
        dump.releases.setdefault("xen", f"{major}.{minor}")
    elif found := XEN_NODE.search(words[1]):
        dump.releases.setdefault("xen", found[1])
    features = dump.files.get("/sys/hypervisor/properties/features", "")
    if features and len(features) <= 16:
        try:
            dump.answers.setdefault("xen_version.get_features.info.submap", int(features, 16))
        except ValueError:
            notes.append("/sys/hypervisor/properties/features is no number")


def add_from_tree(dump: Dump, book: Book, interfaces: list[Interface]) -> None:
    """Interfaces of which a property of the device tree tells, with the features that it names."""
    for chapter, features in find_chapters(book, dump.files):
        docs = {feature.name: feature.doc for feature in chapter.newest.features}
        items = [Item(Name(name, "feature", Place(0, 0, "", BitRange(0, 0), f"/{word}"), (0,), docs[name]), int(is_there))
                 for name, (word, is_there) in features.items()]
        interface = next((one for one in interfaces if one.abi == chapter.name), None)
        if interface is None:
            interface = Interface(chapter.name, chapter.newest.title)
            interfaces.append(interface)
        interface.items += items


def add_spoken(dump: Dump, book: Book, interfaces: list[Interface]) -> None:
    """Interfaces of which the text tells in words, and what it tells of them."""
    for abi in dump.spoken:
        chapter = book.chapter(abi)
        key = abi if chapter else ""
        interface = next((one for one in interfaces if one.abi == key and (key or one.title == TITLES.get(abi, abi))), None)
        if interface is None:
            interface = Interface(key, chapter.newest.title if chapter else TITLES.get(abi, abi))
            interfaces.append(interface)
            if chapter is not None and any(place[0] == abi for place in dump.bits):
                name_bits(interface, chapter, dump)
        interface.details += [(label, text) for (owner, label), text in dump.details.items() if owner == abi]
        known = {family.name for family in chapter.newest.families} if chapter else set()
        told = dump.families.get(abi, [])
        interface.families += [name for name in told if name in known]
        if unknown := [escape(name) for name in told if name not in known]:
            interface.details.append(("families of no spec", ", ".join(unknown)))
        if chapter is not None:
            add_named(interface, chapter, {name: there for (owner, name), there in dump.named.items() if owner == abi})


def name_bits(interface: Interface, chapter: Chapter, dump: Dump) -> None:
    """Of an interface of which no leaf was seen."""
    own = Dump(dump.name, bits=dump.bits)
    name_leaves(interface, chapter, own, FIRST)
    interface.leaves = {}


def add_named(interface: Interface, chapter: Chapter, named: dict[str, bool]) -> None:
    """Features that the text names instead of their bits; what a leaf said goes before."""
    told = {item.name.name for item in interface.items}
    for name in chapter.names:
        if name.name in named and name.name not in told and name.kind != "value":
            interface.items.append(Item(name, 1 if named[name.name] else name.unless[0] if name.unless else 0))


def add_versions(dump: Dump, book: Book, interfaces: list[Interface]) -> None:
    """The release of the spec that an interface's version means; a version of which no spec tells is said to be one."""
    for interface in interfaces:
        chapter = book.chapter(interface.abi) if interface.abi else None
        abi = interface.abi or next((abi for abi, title in TITLES.items() if title == interface.title), "")
        values = {item.name.name: item.value for item in interface.chosen("value")}
        told = f"{values['major']}.{values['minor']}" if {"major", "minor"} <= values.keys() else dump.releases.get(abi, "")
        if chapter is None:
            interface.release = told
        elif told:
            interface.release, remark = chapter.release_of(told)
            if remark or told != interface.release:
                interface.version = f"{NAMES.get(abi, abi)} {told}" + (f": {remark}" if remark else "")


def add_answers(dump: Dump, book: Book, interfaces: list[Interface]) -> None:
    """Features that are told in what calls answer."""
    left = dict(dump.answers)
    for chapter in book.with_cpuid if left else ():
        names = [name for name in chapter.names if name.place.answer in left]
        if not names:
            continue
        interface = next((one for one in interfaces if one.abi == chapter.name), None)
        if interface is None:
            interface = Interface(chapter.name, chapter.newest.title)
            interfaces.append(interface)
        known: dict[str, int] = {}
        for name in names:
            value = left[name.place.answer]
            interface.items.append(Item(name, bits_of(value, name.place)))
            known[name.place.answer] = known.get(name.place.answer, 0) | name.place.bits.mask
        for answer, mask in known.items():
            interface.unnamed += unnamed_bits(left.pop(answer), mask, Place(0, 0, "", ALL, answer))

