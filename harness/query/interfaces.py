# SPDX-License-Identifier: BSD-2-Clause
"""What a dump says, in the words of the specs."""
from __future__ import annotations

from dataclasses import dataclass, field

from generator.spec.model import BitRange
from harness.matrix.text import escape

from .book import OTHERS, Book, Chapter, Name, Place
from .dump import FIRST, REGISTERS, Dump, Registers

STEP, LAST_BASE = 0x100, 0x40010000
ALL = BitRange(63, 0)
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
    leaf, None if it was not seen in CPUID. `release`: of the spec, as far as the interface says which."""
    abi: str
    title: str
    base: int | None = None
    signature: str = ""
    release: str = ""
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


def understand(dump: Dump, book: Book) -> Answer:
    interfaces = find_interfaces(dump, book) if dump.bit is not False else []
    says = [f"{path}: {escape(text)}" for path, text in dump.files.items()]
    says += [f"the kernel's log: {escape(text)}" for text in dump.detected]
    add_from_kernel(dump, book, interfaces)
    add_answers(dump, book, interfaces)
    state, reason = judge(dump, interfaces)
    return Answer(dump.name, state, reason, interfaces, says, dict(dump.facts), list(dump.complaints), list(dump.notes))


def judge(dump: Dump, interfaces: list[Interface]) -> tuple[str, str]:
    unknown = [one for one in interfaces if not one.abi and one.signature not in OTHERS and one.base is not None]
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
    if dump.leaves:
        return UNKNOWN, "the leaves from 0x40000000 on hold no signature"
    if not dump.has_cpuid:
        return UNKNOWN, "this architecture has no CPUID, and no file of the kernel names a hypervisor"
    return UNKNOWN, "leaf 1 and the leaves from 0x40000000 on are missing"


def find_interfaces(dump: Dump, book: Book) -> list[Interface]:
    """Every one, not just the first."""
    found = []
    for base in range(FIRST, LAST_BASE + 1, STEP):
        registers = dump.leaves.get((base, 0))
        if registers is None or any(word is None for word in registers):
            continue
        last = registers[0] or base + 1         # early KVM says 0 for this
        signature = text_of(registers)          # type: ignore[arg-type]
        if base <= last < base + STEP and signature:
            found.append(make_interface(dump, book, base, signature))
    return found or partial_interfaces(dump, book)


def partial_interfaces(dump: Dump, book: Book) -> list[Interface]:
    """Hyper-V's registers from a kernel's log, that has no signature."""
    if not any(None in registers for registers in dump.leaves.values()):
        return []
    chapter = book.chapter("hyperv")
    return [name_leaves(Interface("hyperv", chapter.newest.title), chapter, dump, FIRST)] if chapter else []


def text_of(registers: tuple[int, int, int, int]) -> str:
    """The signature, if it is one: printable, with NUL at its end alone."""
    data = b"".join(word.to_bytes(4, "little") for word in registers[1:]).rstrip(b"\0")
    return data.decode("ascii") if data and all(32 <= byte < 127 for byte in data) else ""


def make_interface(dump: Dump, book: Book, base: int, signature: str) -> Interface:
    following = dump.leaves.get((base + 1, 0))
    chapter = book.by_signature(signature, following[0] if following else None)
    title = chapter.newest.title if chapter else OTHERS.get(signature, ("an unknown hypervisor", ""))[0]
    interface = Interface(chapter.name if chapter else "", title, base, signature)
    interface.leaves = {(leaf, subleaf): registers for (leaf, subleaf), registers in sorted(dump.leaves.items())
                        if base <= leaf < base + STEP}
    if chapter is not None:
        name_leaves(interface, chapter, dump, base)
    return interface


def name_leaves(interface: Interface, chapter: Chapter, dump: Dump, base: int) -> Interface:
    """Everything that is named, then what is set and has no name."""
    rest = {(leaf - base, subleaf, register): value
            for (leaf, subleaf), registers in dump.leaves.items() if base <= leaf < base + STEP
            for register, value in zip(REGISTERS, registers) if value is not None}
    interface.leaves = interface.leaves or {place: registers for place, registers in sorted(dump.leaves.items())}
    known = dict.fromkeys(rest, 0)
    for name in chapter.names:
        where = name.place.leaf, name.place.subleaf, name.place.register
        if not name.place.answer and where in rest:
            interface.items.append(Item(name, bits_of(rest[where], name.place)))
            known[where] |= name.place.bits.mask
    for where in ((0, 0, "ebx"), (0, 0, "ecx"), (0, 0, "edx")):
        known[where] = 0xffffffff
    for where, value in rest.items():
        interface.unnamed += unnamed_bits(value, known[where], Place(*where, ALL))
    interface.release = guess_release(interface, chapter)
    return interface


def bits_of(value: int, place: Place) -> int:
    return (value & place.bits.mask) >> place.bits.low


def unnamed_bits(value: int, known: int, place: Place) -> list[Unnamed]:
    """Each by itself where some have names, else all at once."""
    left = value & ~known
    if not known:
        return [Unnamed(place, value)] if value else []
    return [Unnamed(Place(place.leaf, place.subleaf, place.register, BitRange(number, number), place.answer), 1)
            for number in range(64) if left >> number & 1]


def guess_release(interface: Interface, chapter: Chapter) -> str:
    """Where an interface tells its release as a version in two parts."""
    values = {item.name.name: item.value for item in interface.chosen("value")}
    if "major" in values and "minor" in values:
        return chapter.release_of(f"{values['major']}.{values['minor']}")
    return ""


def add_from_kernel(dump: Dump, book: Book, interfaces: list[Interface]) -> None:
    """What CPUID does not show, and the kernel knows: a PV guest, another architecture, a log."""
    words = [dump.files.get(path, "") for path in (
        "/sys/hypervisor/type", "/proc/device-tree/hypervisor/compatible", "/proc/sysinfo")]
    for word in [*words, *dump.detected]:
        chapter = book.by_word(word) if word else None
        if chapter is not None and chapter.name not in {one.abi for one in interfaces}:
            interfaces.append(Interface(chapter.name, chapter.newest.title))
        elif word and chapter is None and word in dump.detected and not interfaces:
            interfaces.append(Interface("", word))
    major, minor = (dump.files.get(f"/sys/hypervisor/version/{part}", "") for part in ("major", "minor"))
    versions = [text.removeprefix("Xen ") for text in dump.detected if text.startswith("Xen ") and "." in text]
    for version in [f"{major}.{minor}", *versions]:
        for interface in interfaces:
            chapter = book.chapter(interface.abi) if interface.abi == "xen" else None
            if chapter is not None and not interface.release:
                interface.release = chapter.release_of(version)
    features = dump.files.get("/sys/hypervisor/properties/features", "")
    if features and len(features) <= 16:
        try:
            dump.answers.setdefault("xen_version.get_features.info.submap", int(features, 16))
        except ValueError:
            dump.notes.append("/sys/hypervisor/properties/features is no number")


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

