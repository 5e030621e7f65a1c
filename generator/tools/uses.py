# SPDX-License-Identifier: BSD-2-Clause
"""What an image uses of which ABI, by the notes of its stubs (backends/c/guest_note.py), and which releases can run it."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.abi import Abi, Call, Family
from generator.model.notes import HASH_DIGITS, OWNER, USES_SECTION, USES_TYPE
from generator.model.queues import find_queue
from generator.model.ways import Way, ways_of
from generator.model.words import architectures
from generator.tools.elf_notes import ElfError, Note, read_notes

Id = tuple[tuple[str, int], ...]
HEAD = re.compile(r"([a-z][a-z0-9_]{0,63})@([A-Za-z0-9][A-Za-z0-9._-]{0,31}) ([0-9a-f]{%d}) (.{1,400})" % HASH_DIGITS)
FIELD = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,63})=(0x[0-9a-f]{1,16})")
WITHOUT = re.compile(r"without=([A-Za-z_][A-Za-z0-9_-]{0,63})")


@dataclass(frozen=True)
class Use:
    """One place: a call with its annotations (mask), or `without`: a family that the guest does without."""
    abi: str
    release: str
    spec_hash: str
    id: Id = ()
    annotations: int = 0
    without: str = ""


@dataclass(frozen=True)
class CallUse:
    """All places of one call, or of one form of it. `annotated`: annotation → places that may set it. `reason`: why
    hosts need not have it, "" if the guest cannot do without."""
    way: Way
    places: int
    annotated: tuple[tuple[str, int], ...]
    reason: str

    @property
    def call(self) -> Call:
        return self.way.call


@dataclass
class AbiUses:
    """What an image uses of one ABI. `oldest`: the first release with all that it cannot do without; `complete`: with
    all that it uses; None if there is none. `gaps`: releases after `oldest` that lack something."""
    abi: str
    releases: list[str]
    calls: list[CallUse] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    oldest: str | None = None
    complete: str | None = None
    gaps: list[str] = field(default_factory=list)


def read_uses(file: Path) -> tuple[str, list[Use]]:
    """The architecture and every place. Raises ElfError, OSError."""
    arch, notes = read_notes(file, USES_SECTION)
    if not notes:
        raise ElfError(f"there is no section {USES_SECTION}: it makes no call through generated stubs, or the linker script "
                       "leaves notes out")
    return arch, [read_use(note) for note in notes]


def read_use(note: Note) -> Use:
    if note.owner != OWNER.encode() + b"\0" or note.kind != USES_TYPE:
        raise ElfError(f"the section {USES_SECTION} holds a note of {shown(note.owner)} type {note.kind}, which this "
                       "version does not know: use the hvabi that made its headers")
    text = note.text.rstrip(b"\0").decode("latin-1")
    head = HEAD.fullmatch(text)
    if head is None:
        raise ElfError(f"a note of {OWNER} says {shown(note.text)}, which makes no sense: it is damaged")
    abi, release, spec_hash, rest = head.groups()
    if found := WITHOUT.fullmatch(rest):
        return Use(abi, release, spec_hash, without=found[1])
    fields = [FIELD.fullmatch(word) for word in rest.split(" ")]
    if not all(fields):
        raise ElfError(f"a note of {OWNER} says {shown(note.text)}, which makes no sense: it is damaged")
    values = {found[1]: int(found[2], 16) for found in fields if found}
    annotations = values.pop("annotations", 0)
    return Use(abi, release, spec_hash, tuple(values.items()), annotations)


def shown(text: bytes) -> str:
    """Foreign text in quotes, all on one line and not much of it."""
    clean = "".join(chr(byte) if 32 <= byte < 127 else "?" for byte in text.rstrip(b"\0")[:60])
    return f"'{clean}{'…' if len(text.rstrip(bytes(1))) > 60 else ''}'"


def summarise(uses: Iterable[Use], arch: str, versions: Callable[[str], tuple[str, ...]],
              model: Callable[[str, str], Abi]) -> list[AbiUses]:
    """By ABI. `versions`: its releases, oldest first; () for an ABI that nobody knows. `model`: one of them."""
    by_abi: dict[str, list[Use]] = {}
    for use in uses:
        by_abi.setdefault(use.abi, []).append(use)
    return [summarise_abi(name, mine, arch, versions(name), lambda release, name=name: model(name, release))
            for name, mine in by_abi.items()]


def summarise_abi(name: str, uses: list[Use], arch: str, versions: tuple[str, ...],
                  model: Callable[[str], Abi]) -> AbiUses:
    result = AbiUses(name, list(dict.fromkeys(use.release for use in uses)))
    if not versions:
        result.unknown.append(f"there is no ABI '{name}' here")
        return result
    known = []
    for release in result.releases:
        if release in (*versions, "next"):
            known.append(release)
        else:
            result.unknown.append(f"{name} has no release {release}; there are {', '.join(versions)}")
    result.without = list(dict.fromkeys(use.without for use in uses if use.without))
    merge_calls(result, [call for release in known for call in gather(
        result, [use for use in uses if use.release == release], model(release), arch)])
    if not result.unknown:
        find_releases(result, arch, [model(version) for version in versions])
    return result


def gather(result: AbiUses, uses: list[Use], abi: Abi, arch: str) -> list[CallUse]:
    """The calls of one release by their ids; what has no meaning goes to result.unknown."""
    if any(use.spec_hash != abi.spec_hash[:HASH_DIGITS] for use in uses):
        result.unknown.append(f"it was built from another text of {abi.name} {abi.release}: generate its headers again")
    ways = {frozenset(unsigned_id(way.id)): way for call in reversed(abi.calls) for way in ways_of(call)
            if arch in (architectures(abi, call) or (arch,))}
    places: dict[str, list[Use]] = {}
    for use in uses:
        way = ways.get(frozenset(use.id))
        if use.without:
            if not any(family.name == use.without for family in abi.families):
                result.unknown.append(f"{abi.name} {abi.release} has no family '{use.without}'")
        elif way is None:
            words = " ".join(f"{carrier}=0x{value:x}" for carrier, value in use.id)
            result.unknown.append(f"{abi.name} {abi.release} has no call {words}")
        else:
            places.setdefault(way.full_name, []).append(use)
    result.unknown = list(dict.fromkeys(result.unknown))
    by_name = {way.full_name: way for way in ways.values()}
    return [CallUse(by_name[name], len(mine), count_annotations(abi, mine),
                    find_reason(abi, by_name[name], result.without)) for name, mine in places.items()]


def unsigned_id(number: Id) -> Id:
    return tuple((carrier, value & (1 << 64) - 1) for carrier, value in number)


def count_annotations(abi: Abi, uses: list[Use]) -> tuple[tuple[str, int], ...]:
    counts = [(annotation.name, sum(bool(use.annotations & annotation.mask) for use in uses))
              for annotation in abi.annotations]
    return tuple(pair for pair in counts if pair[1])


def find_reason(abi: Abi, way: Way, without: list[str]) -> str:
    """Why a host need not have a call that the guest makes."""
    call = way.call
    family: Family = next(family for family in abi.families if family.name == call.family)
    if call.family in without:
        return f"does without {call.family}"
    if call.answered_by_dispatch:
        return "asks what there is"
    if not family.required:
        return f"{call.family} is optional"
    if way.needs:
        return f"needs {', '.join(way.needs)}"
    queue = find_queue(abi)
    return "only where calls may be queued" if queue is not None and queue.run.full_name == call.full_name else ""


def merge_calls(result: AbiUses, found: list[CallUse]) -> None:
    """An image may have parts that were built for different releases."""
    merged: dict[Id, CallUse] = {}
    for use in found:
        other = merged.get(use.way.id)
        if other is not None:
            counts = dict(other.annotated)
            for name, number in use.annotated:
                counts[name] = counts.get(name, 0) + number
            use = CallUse(use.way, use.places + other.places, tuple(counts.items()),
                          use.reason if other.reason else "")
        merged[use.way.id] = use
    result.calls = sorted(merged.values(), key=lambda use: use.way.id)


def find_releases(result: AbiUses, arch: str, models: list[Abi]) -> None:
    """Which releases have what the image needs, and which all that it uses."""
    def has(abi: Abi, uses: list[CallUse]) -> bool:
        there = {way.id: way for call in reversed(abi.calls) for way in ways_of(call)
                 if arch in (architectures(abi, call) or (arch,))}
        return all(use.way.id in there and same_way(use.way, there[use.way.id]) for use in uses)

    required = [use for use in result.calls if not use.reason]
    able = [abi.release for abi in models if has(abi, required)]
    result.oldest = able[0] if able else None
    result.complete = next((abi.release for abi in models if has(abi, result.calls)), None)
    names = [abi.release for abi in models]
    if result.oldest:
        result.gaps = [name for name in names[names.index(result.oldest):] if name not in able]


def same_way(mine: Way, other: Way) -> bool:
    """Whether a call of another release takes and gives the same."""
    def shape(way: Way) -> tuple[object, ...]:
        return (tuple((argument.scalar, argument.position) for argument in way.args), way.returns.scalar if way.returns else None,
                tuple(result.scalar for result in way.also_returns), way.positions, way.variant)
    return shape(mine) == shape(other)
