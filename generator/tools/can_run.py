# SPDX-License-Identifier: BSD-2-Clause
"""Whether a host can run a guest image, and what the guest loses there: the calls of the image's note against the host's release.

What travels is an id, so calls are looked up by their ids, as predictions do (harness/matrix/predict.py). What an id does not
show, how a call that both have has changed, is for the rules of `hvabi diff` to say.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.diff.change import Change, Effect
from generator.diff.engine import compare
from generator.model.abi import Abi, Call, Family
from generator.model.once import once
from generator.model.types import held_types, holds_memory, type_table
from generator.model.ways import Way, ways_of
from generator.model.words import architectures
from generator.tools.uses import AbiUses, CallUse, same_way, unsigned_id

# From good to bad.
FULL, WITHOUT, DEPENDS, CANNOT = "full", "without", "depends", "cannot"
KINDS = (FULL, WITHOUT, DEPENDS, CANNOT)
ARGUMENT_MOVED = "argument-moved"
CONVENTION_RULES = (ARGUMENT_MOVED, "instruction-added", "instruction-removed")     # of diff, about every call of a convention
STRUCTURE_RULES = ("type-field-moved", "type-field-removed", "type-field-resized")     # about every call whose memory has the type
RESULT_ADDED = "result-added"       # the rule of diff about results that only the newer release gives


@dataclass(frozen=True)
class Known:
    """What a host has been seen to offer of an ABI: features, and families if it was asked about those (else None)."""
    features: frozenset[str]
    families: frozenset[str] | None = None


@dataclass(frozen=True)
class Lost:
    """Something that the image uses and the host lacks or has otherwise. `kind`: call, form, annotation, family, feature, caller, result,
    changed, version, abi. `name`: for people; of a call its full name. `verdict`: what this alone makes of the host."""
    kind: str
    name: str
    reason: str
    verdict: str


@dataclass
class Answer:
    """`maybe`: what a host of the release may lack and the guest asks for."""
    lost: list[Lost] = field(default_factory=list)
    maybe: list[Lost] = field(default_factory=list)

    @property
    def verdict(self) -> str:
        return max((item.verdict for item in self.lost), key=KINDS.index, default=FULL)

    @property
    def runs(self) -> bool:
        return self.verdict in (FULL, WITHOUT)

    def of(self, verdict: str) -> list[Lost]:
        return [item for item in self.lost if item.verdict == verdict]

    def add(self, other: Answer) -> None:
        self.lost += other.lost
        self.maybe += other.maybe


@dataclass(frozen=True)
class Host:
    """The side of a host: its release, for one architecture. `ways`: by id; `calls`, `families`: by name."""
    abi: Abi
    arch: str
    ways: Mapping[frozenset[tuple[str, int]], Way]
    calls: Mapping[str, Call]
    families: Mapping[str, Family]


@once
def sides(abi: Abi) -> dict[str, Host]:
    """By architecture, as they are asked for."""
    return {}


def side_of(abi: Abi, arch: str) -> Host:
    if arch not in sides(abi):
        there = [call for call in abi.calls if arch in (architectures(abi, call) or (arch,))]
        ways = {frozenset(unsigned_id(way.id)): way for call in reversed(there) for way in ways_of(call)}
        sides(abi)[arch] = Host(abi, arch, ways, {call.full_name: call for call in there},
                                {family.name: family for family in abi.families})
    return sides(abi)[arch]


def lacks_abi(uses: AbiUses, speaks: Sequence[str]) -> Answer:
    """A host that does not speak an ABI of the image at all. Guests that call nothing they need there can run."""
    reason = f"it speaks {', '.join(speaks)}, not {uses.abi}" if speaks else f"it speaks no {uses.abi}"
    needed = any(not use.reason for use in uses.calls)
    return Answer([Lost("abi", uses.abi, reason, CANNOT if needed else WITHOUT)])


def judge(uses: AbiUses, guests: Sequence[Abi], host: Abi, arch: str, known: Known | None = None) -> Answer:
    """`guests`: the models of the releases that the image was built for. `host`: the model of the host's release."""
    answer = Answer()
    side = side_of(host, arch)
    for use in uses.calls:
        guest = next((abi for abi in guests if any(way.id == use.way.id for way in ways_named(abi, use.way))), guests[0])
        judge_call(use, guest, side, known, answer)
    return answer


def moved(before: Answer, after: Answer) -> Answer:
    """Of a guest that moves: it asked what there is on the one host, and goes on with that on the other."""
    known = {(item.kind, item.name) for item in before.lost}
    fresh = [item for item in after.lost if (item.kind, item.name) not in known]
    return Answer(before.lost + [replace(item, reason=f"{item.reason}, and the guest saw it before it moved", verdict=CANNOT)
                                 if item.verdict == WITHOUT and item.kind != "annotation" else item for item in fresh], before.maybe)


def ways_named(abi: Abi, way: Way) -> Iterable[Way]:
    call = next((call for call in abi.calls if call.full_name == way.call.full_name), None)
    return ways_of(call) if call is not None else ()


def judge_call(use: CallUse, guest: Abi, host: Host, known: Known | None, answer: Answer) -> None:
    way = use.way
    other = host.ways.get(frozenset(unsigned_id(way.id)))
    names = f"{host.abi.name} {host.abi.release}"
    if other is None:
        answer.lost.append(missing(use, guest, host, names))
        return
    if not is_same_call(way, other, guest, host.abi):
        answer.lost.append(Lost("changed", way.full_name, f"its id is that of {other.full_name} in {names}", CANNOT))
        return
    changes = find_changes(way, other, guest, host)
    if changes:
        answer.lost += changes
        return
    if version := other_version(way, guest, host.abi):
        answer.lost.append(Lost("version", way.full_name, version, CANNOT))
        return
    answer.add(judge_offer(use, guest, other, host, known, names))
    there = {annotation.name for annotation in other.call.annotations}
    answer.lost += [Lost("annotation", f"{name} of {way.full_name}", f"{names} does not have {name} on {other.full_name}", WITHOUT)
                    for name, _ in use.annotated if name not in there]


def missing(use: CallUse, guest: Abi, host: Host, names: str) -> Lost:
    """A call, or a form of it, that the host's release does not have by the id that the guest makes it with."""
    way, verdict = use.way, WITHOUT if use.reason else CANNOT
    if way.form and way.call.full_name in host.calls:
        return Lost("form", way.full_name, f"{names} has {way.call.full_name} not in the form {way.form}", verdict)
    if way.call.full_name in host.calls:
        how = other_id(way, host.families[way.family], guest)
        return Lost("version", way.full_name, f"{names} has {way.call.full_name} by another id{f' ({how})' if how else ''}", verdict)
    family = host.families.get(way.family)
    if family is None:
        return Lost("call", way.full_name, f"{names} has no family {way.family}", verdict)
    gone = next((item for item in family.retired if item.number == way.number), None)
    reason = f"removed in {gone.removed}" if gone else f"since {way.call.history.since}" if way.call.history.since != host.abi.release else ""
    return Lost("call", way.full_name, f"{names} has no {way.full_name}{f' ({reason})' if reason else ''}", verdict)


def is_same_call(mine: Way, other: Way, guest: Abi, host: Abi) -> bool:
    """Whether one id means one call in both: by its name, today's or a former one of either side."""
    return mine.call is other.call or bool(all_names(mine.call, guest) & all_names(other.call, host))


def all_names(call: Call, abi: Abi) -> set[str]:
    """Full names of a call: it and its family may have been renamed."""
    family = family_of(abi, call.family)
    families = {family.name, *(name for name, _ in family.history.formerly)}
    return {f"{one}.{name}" for one in families for name in (call.name, *(name for name, _ in call.history.formerly))}


def find_changes(mine: Way, other: Way, guest: Abi, host: Host) -> list[Lost]:
    """Why a call that both have is not the same to a guest that goes on as it was built. A result that the host does not give
    matters only if the guest looks at it."""
    if guest is host.abi or guest.spec_hash == host.abi.spec_hash:
        return []
    names = f"in {host.abi.name} {host.abi.release}"
    found = [change for change in breaking(guest, host.abi) if concerns(change, mine, other, guest, host)]
    if fewer := missing_results(mine, other):
        found = [change for change in found if change.rule != RESULT_ADDED]
        if not found:
            return [Lost("result", f"the {name} of {mine.full_name}", f"it gives none {names}", DEPENDS) for name in fewer]
    reasons = [f"{change.message} {names}" for change in found]
    if not reasons and not same_way(mine, other):
        reasons = [f"takes or gives something else {names}"]
    return [Lost("changed", mine.full_name, reason, CANNOT) for reason in dict.fromkeys(reasons)]


def missing_results(mine: Way, other: Way) -> list[str]:
    """The results that the other way does not give; [] where more than that is different."""
    fewer = [name for name, _, _ in mine.results[len(other.results):]]
    rest = mine._replace(returns=other.returns, also_returns=other.also_returns)
    return fewer if mine.results[:len(other.results)] == other.results and same_way(rest, other) else []


@once
def breaking_by_host(guest: Abi) -> dict[int, tuple[Abi, list[Change]]]:
    """By the host's model, which is kept so that its id stays its own."""
    return {}


def breaking(guest: Abi, host: Abi) -> list[Change]:
    """The changes that break a guest on a host."""
    known = breaking_by_host(guest)
    if id(host) not in known:
        if is_older(guest, host):
            changes = [change for change in compare(guest, host) if change.effects.old_guest is Effect.BREAKS]
        else:
            changes = [change for change in compare(host, guest) if change.effects.new_guest is Effect.BREAKS]
        known[id(host)] = host, changes
    return known[id(host)][1]


def is_older(guest: Abi, host: Abi) -> bool:
    """Whether the host's release came after the guest's; where neither knows the other, as if it did."""
    before = [release.version for release in guest.releases]
    return not (host.release in before and host.release != guest.release)


def concerns(change: Change, mine: Way, other: Way, guest: Abi, host: Host) -> bool:
    """Whether a change is about a call in this form and on this architecture: about the call itself, the convention by which it travels,
    or a structure in memory that it names."""
    where = change.where
    if change.rule in STRUCTURE_RULES:
        return where.path[where.path.index("types") + 1] in held_structures(mine, guest)
    if change.rule in CONVENTION_RULES and where.subject == f"convention {where.convention}":
        by = next((item for item in guest.conventions if item.name == where.convention), None)
        return by is not None and (by.arch, by.variant) == (host.arch, mine.variant) and (bool(mine.args) or change.rule != ARGUMENT_MOVED)
    conventions = {convention.name: convention.arch for abi in (guest, host.abi) for convention in abi.conventions}
    return (where.call in (mine.call.full_name, other.call.full_name) and where.form in ("", mine.form)
            and conventions.get(where.convention, host.arch) == host.arch)


def held_structures(way: Way, abi: Abi) -> set[str]:
    """The structures that the memory which a call names is made of, and those that these hold."""
    return {held.name for held in held_types(type_table(abi), (buffer.element for buffer in way.buffers)) if holds_memory(held)}


def other_version(way: Way, guest: Abi, host: Abi) -> str:
    """What tells the versions of a call apart that has one, if they are not the same; "" if they are."""
    name = way.call.versioned_by or family_of(guest, way.family).versioned_by
    kind, dot, value = name.partition(".")
    mine, theirs = (constant(abi, way.family, kind, value) if dot else None for abi in (guest, host))
    if mine is not None and theirs is not None and mine != theirs:
        return f"passes version {mine:#x} ({name}), and {host.name} {host.release} takes {theirs:#x} alone"
    return ""


def constant(abi: Abi, family: str, kind: str, name: str) -> int | None:
    return next((value.number for known in abi.types if known.name == kind and known.family in ("", family)
                 for value in known.values if value.name == name), None)


def other_id(way: Way, other: Family, guest: Abi) -> str:
    """How the id of a call differs from that of the same call: by fixed fields, or only by numbers."""
    mine, theirs = ({field.name: field.value for field in family.fields if field.role == "fixed"}
                    for family in (family_of(guest, way.family), other))
    return ", ".join(f"{name} {theirs[name]:#x}, not {value:#x}" for name, value in mine.items()
                     if value is not None and theirs.get(name) not in (None, value))


def family_of(abi: Abi, name: str) -> Family:
    return next(family for family in abi.families if family.name == name)


def judge_offer(use: CallUse, guest: Abi, other: Way, host: Host, known: Known | None, names: str) -> Answer:
    """The host's release has the call; a host may have to offer it, and to this kind of guests."""
    answer = Answer()
    mine = family_of(guest, use.call.family)
    theirs = host.families[other.family]
    wanted, given = set(use.call.callers or mine.callers), set(other.call.callers or theirs.callers)
    if given and not (wanted and wanted <= given):
        answer.lost.append(Lost("caller", use.way.full_name, f"{names} has it for {', '.join(sorted(given))} alone", DEPENDS))
    lacks: list[tuple[str, str, str, bool | None]] = []
    if not theirs.required:
        seen = None if known is None or known.families is None else theirs.name in known.families
        lacks.append(("family", theirs.name, f"{names} has the family {theirs.name} as an optional one", seen))
    for feature in other.needs:
        seen = None if known is None or feature not in {item.name for item in host.abi.features} else feature in known.features
        lacks.append(("feature", feature, f"{other.full_name} needs the feature {feature} in {names}", seen))
    for kind, name, reason, seen in lacks:
        if seen:
            continue
        lost = Lost(kind, name, f"{reason}{', and this host does not offer it' if seen is False else ''}",
                    (WITHOUT if use.reason else CANNOT) if seen is False else (FULL if use.reason else DEPENDS))
        (answer.maybe if lost.verdict == FULL else answer.lost).append(
            lost if lost.verdict == FULL else Lost(kind, use.way.full_name, lost.reason, lost.verdict))
    return answer


def oldest(answers: Iterable[tuple[str, Answer]], good: Callable[[Answer], bool]) -> str | None:
    """The first of the releases, oldest first, that is good."""
    return next((name for name, answer in answers if good(answer)), None)
