# SPDX-License-Identifier: BSD-2-Clause
"""Which way what a type holds travels, and by what: whom a change of the type can reach depends on it."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.diff.change import Effect, Effects
from generator.diff.guard import fixed_values, new_guards
from generator.diff.pair import Pair
from generator.diff.rules._kept import per_pair
from generator.diff.rules._words import BREAKS, HOLD, LOSES
from generator.model.abi import Abi, Call, SharedMemory, TypeDef
from generator.model.once import once
from generator.model.ways import ways_of

IN, OUT = "in", "out"       # from the guest to the host, and back
BOTH = (IN, OUT)
DIRECTIONS = {"in": (IN,), "out": (OUT,), "inout": BOTH}
WRITERS = {"guest": (IN,), "host": (OUT,), "both": BOTH, "": BOTH}


class Use(NamedTuple):
    """`kind`: call, register, shared or cpuid; `user`: its full name. `whole`: the memory of the type is the user's, and lies in
    no other type."""
    way: str
    kind: str
    user: str
    whole: bool = False


def uses_of(pair: Pair, name: str, is_new: bool) -> frozenset[Use]:
    """Of a type of one of the two: where it is named, and where what holds it is."""
    direct, held = (new_uses(pair), new_holders(pair)) if is_new else (direct_uses(pair.old), holders(pair.old))
    found, seen, rest = set(direct.get(name, ())), {name}, list(held.get(name, ()))
    while rest:
        outer = rest.pop()
        if outer not in seen:
            seen.add(outer)
            found |= {use._replace(whole=False) for use in direct.get(outer, ())}
            rest += held.get(outer, ())
    return frozenset(found)


@once
def holders(abi: Abi) -> dict[str, set[str]]:
    """The types that hold a type, by its name."""
    found: dict[str, set[str]] = {}
    for kind in abi.types:
        for part in (*kind.fields, *kind.bits):
            found.setdefault(part.type, set()).add(kind.name)
    return found


@per_pair
def new_holders(pair: Pair) -> dict[str, set[str]]:
    """Those of the new release: those of the old, but for the types that are not the same."""
    if len(pair.types.replaced) > len(pair.types.both) // 8:
        return holders(pair.new)
    found = dict(holders(pair.old))
    for kind in (*(old for old, _ in pair.types.replaced), *pair.types.gone):
        for part in (*kind.fields, *kind.bits):
            found[part.type] = found[part.type] - {kind.name}
    for kind in (*(new for _, new in pair.types.replaced), *pair.types.added):
        for part in (*kind.fields, *kind.bits):
            found[part.type] = found.get(part.type, set()) | {kind.name}
    return {name: held for name, held in found.items() if held}


@per_pair
def new_uses(pair: Pair) -> dict[str, set[Use]]:
    """What names a type itself in the new release."""
    same = all(getattr(pair.old, name) is getattr(pair.new, name) for name in ("families", "registers", "shared", "cpuid"))
    return direct_uses(pair.old if same else pair.new)


@once
def direct_uses(abi: Abi) -> dict[str, set[Use]]:
    """By type, what names it itself."""
    found: dict[str, set[Use]] = {}
    for name, use in find_uses(abi):
        found.setdefault(name, set()).add(use)
    return found


def find_uses(abi: Abi) -> Iterator[tuple[str, Use]]:
    """(type, use) of what names a type."""
    for family in abi.families:
        for call in family.calls:
            yield from call_uses(call)
    for register in abi.registers:
        yield from ((register.type, Use(way, "register", register.full_name))
                    for word, way in (("write", IN), ("read", OUT)) if word in register.access)
        if register.memory is not None:
            yield from ((register.memory.type, Use(way, "register", register.full_name, True)) for way in BOTH)
    for memory in abi.shared:
        yield from ((memory.type, Use(way, "shared", memory.full_name, True)) for way in shared_ways(memory))
    for value in abi.cpuid.values if abi.cpuid is not None else ():
        yield value.type, Use(OUT, "cpuid", value.name)


def call_uses(call: Call) -> Iterator[tuple[str, Use]]:
    for way in ways_of(call):
        yield from ((argument.type, Use(IN, "call", call.full_name)) for argument in way.args)
        yield from ((kind, Use(OUT, "call", call.full_name)) for _, kind, _ in way.results)
        for buffer in way.buffers:
            yield from ((buffer.element, Use(one, "call", call.full_name, True)) for one in DIRECTIONS[buffer.direction])


def shared_ways(memory: SharedMemory) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way for word in (memory.writer, *(item.writer for item in memory.fields)) for way in WRITERS[word]
                               if word))


@dataclass(frozen=True)
class Flow:
    """`ways`: IN and OUT. `versioned`: it only travels by calls whose ids (with the version in them) are others now, or whose
    version is: a host refuses what is made for another. `room`: it only lies in memory whose size is told apart from it, and
    stays. `promised`: somebody was promised one of its users. `known`: anything uses it."""
    ways: tuple[str, ...]
    versioned: bool
    room: bool
    promised: bool
    known: bool

    @property
    def words(self) -> str:
        if not self.known:
            return "travels where the spec does not say"
        return {(IN,): "guests pass it", (OUT,): "hosts answer with it", BOTH: "it travels both ways"}.get(self.ways, "nothing carries it")


def flow_of(pair: Pair, old: TypeDef, new: TypeDef | None = None, field: str = "") -> Flow:
    """How a type travels in both releases. `field`: one of it, which may have a writer of its own."""
    before, after = uses_of(pair, old.name, False), uses_of(pair, (new or old).name, True)
    found = before & after or before or after
    calls = settled_calls(pair)
    if not found:
        return Flow(BOTH, is_versioned(pair, old.family, calls), False, promised_owner(pair, old), False)
    live = {use for use in found if use.kind != "call" or use.user in calls}
    ways = set(field_ways(pair, live, field)) if field and live else {use.way for use in live or found}
    promised = any(use.kind != "call" or calls[use.user] for use in live) if live else promised_owner(pair, old)
    return Flow(tuple(way for way in BOTH if way in ways) or BOTH, not live, bool(live) and has_room(pair, live), promised, True)


def promised_owner(pair: Pair, kind: TypeDef) -> bool:
    family = pair.old_families.get(kind.family) or pair.new_families.get(kind.family)
    return family is None or family.promised


def is_versioned(pair: Pair, family: str, calls: dict[str, bool]) -> bool:
    """Whether all calls of a family are told apart by their version: so is then what only its calls can carry."""
    names = [call.full_name for item in pair.old.families if item.name == family for call in item.calls]
    return bool(names) and not any(name in calls for name in names)


@per_pair
def settled_calls(pair: Pair) -> dict[str, bool]:
    """The calls that both releases have under one id, and with one version; whether each is promised."""
    if pair.old.families is pair.new.families:
        return promised_calls(pair.old)
    return {name: pair.promised(old) for old, new in pair.calls.both if old is new or old.id == new.id and
            version_of(pair.old, old) == version_of(pair.new, new) for name in (old.full_name, new.full_name)}


@once
def promised_calls(abi: Abi) -> dict[str, bool]:
    """Of each call, whether it is under the promise."""
    return {call.full_name: family.promised and call.stable for family in abi.families for call in family.calls}


def has_new_version(pair: Pair, family: str) -> bool:
    """Whether hosts of one release refuse every call that a guest of the other makes of a family: its ids hold another version."""
    before = fixed_values(pair.old, family)
    return bool(before) and fixed_values(pair.new, family) not in (None, before)


def version_of(abi: Abi, call: Call) -> int | None:
    """The constant that changes with what the call passes; None if there is none (one in the id is the id's)."""
    family = next(family for family in abi.families if family.name == call.family)
    kind, dot, value = (call.versioned_by or family.versioned_by).partition(".")
    if not dot:
        return None
    return next((item.number for part in abi.types if part.name == kind for item in part.values if item.name == value), None)


def field_ways(pair: Pair, live: set[Use], field: str) -> Iterator[str]:
    memories = {memory.full_name: memory for memory in (*pair.new.shared, *pair.old.shared)}
    for use in live:
        if use.kind == "shared" and use.whole:
            yield from WRITERS[memories[use.user].writer_of(field)]
        elif use.kind != "register" or not use.whole or not any(other.kind == "shared" for other in live):
            yield use.way


def has_room(pair: Pair, live: set[Use]) -> bool:
    """Whether each user says by itself how large its memory is, and says the same in both releases."""
    def size_of(abi: Abi, use: Use) -> int | None:
        if use.kind == "shared":
            return next((memory.size for memory in abi.shared if memory.full_name == use.user), None)
        return next((register.memory.size for register in abi.registers if register.full_name == use.user and register.memory), None)

    return all(use.whole and use.kind in ("shared", "register") and size_of(pair.old, use) == size_of(pair.new, use) is not None for use in live)


def guard_for(pair: Pair, names: tuple[str, ...], flow: Flow | None = None) -> str:
    """What tells a guest that a host of the old release lacks what is new in a type or register; "" for nothing.

    The version of the calls, where that is another; a feature that old hosts do not have and that is called as the new thing is;
    else the release, where it can be asked.
    """
    if flow is not None and flow.versioned:
        return "the version of its calls"
    features = set(new_guards(pair.old, pair.new, [feature.name for feature in pair.new.features]))
    named = next((name for name in names if name in features), "")
    if named:
        return f"feature {named}"
    if any(discovery.kind == "release" for discovery in pair.old.discovery):
        return "the release that the host says"
    return ""


def worse(first: Effects, second: Effects) -> Effects:
    return Effects(*(max(getattr(first, name), getattr(second, name)) for name in vars(first)))


def by_flow(flow: Flow, inward: Effects, outward: Effects) -> Effects:
    """What a change does that guests notice in what they pass, or in what they get. Where the version tells the two apart, the
    other side is refused."""
    effects = Effects()
    for way, one in ((IN, inward), (OUT, outward)):
        if way in flow.ways:
            effects = worse(effects, one)
    return refused(effects) if flow.versioned else effects


def refused(effects: Effects) -> Effects:
    def soften(effect: Effect) -> Effect:
        return LOSES if effect in (BREAKS, HOLD) else effect

    return Effects(soften(effects.old_guest), soften(effects.new_guest), effects.recompile, soften(effects.forth), soften(effects.back))


def addition(guard: str) -> Effects:
    """Of something new that a new guest uses."""
    return Effects(new_guest=LOSES, back=HOLD) if guard else Effects(new_guest=BREAKS, back=BREAKS)


def told(guard: str, else_told: str = "nothing tells a guest that a host lacks it") -> str:
    return f"{guard} tells guests whether a host has it" if guard else else_told


def first_told(pair: Pair, part: Any, before: tuple[Any, ...]) -> bool:
    """Whether a part is new in the text alone: the old release is said to have had it, or says nothing of any such part."""
    if pair.old.release == pair.new.release:
        return False
    return not before or any(release.version == part.history.since for release in pair.old.releases)
