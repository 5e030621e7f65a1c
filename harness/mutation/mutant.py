# SPDX-License-Identifier: BSD-2-Clause
"""What a mutant is, and the help that operators have to make one: a part of a model is replaced, everything else is shared."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, islice

from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Argument, Buffer, Call, Convention, Family, TypeDef
from generator.model.ids import compose_id
from generator.model.lowered import lowered_calls

from .leaves import Leaves
from .table import NO_NAMES, RIGHT, Behaviour, Names, shared_memories

BREAKING, COMPATIBLE = "breaking", "compatible"
MODEL, HOST, GUEST = "model", "host", "guest"       # what is changed: the text of a spec, or only what a host or a guest does


@dataclass(frozen=True)
class Mutant:
    """One single change. `about`: where it is. `abi`: the mutated model, the true one if only a host's behaviour is changed. `arch`:
    where it is tried. `keys`: full names of the ways and of the shared memory that it touches, None if it may touch all. `turned`: a guest of the new text on
    a host of the old is tried too. `structure`: the one that is changed, "" for none."""
    operator: str
    about: str
    abi: Abi
    arch: str
    keys: frozenset[str] | None = None
    names: Names = NO_NAMES
    behaviour: Behaviour = RIGHT
    turned: bool = False
    structure: str = ""


@dataclass(frozen=True)
class Operator:
    """`purpose`: one line. `kind`: breaking or compatible. `changes`: model, host or guest. `make`: all the mutants it knows of. `derived`:
    derived tests alone must see each."""
    name: str
    purpose: str
    kind: str
    changes: str
    make: Callable[["Base"], Iterator[Mutant]]
    derived: bool = False


class Base:
    """A release that is mutated. Mutants of one call are tried on the architectures that have it, one after the other."""

    def __init__(self, abi: Abi, others: Sequence[Abi] = ()) -> None:
        self.abi = abi
        self.others = others        # the other releases: what meant something in one of them means nothing new
        self.archs = tuple(dict.fromkeys(item.arch for item in abi.conventions))
        self.turn = 0
        self.known_leaves: dict[str, Leaves] = {}
        self.known_holders: dict[str, dict[str, list[Call]]] = {}

    @cached_property
    def families(self) -> dict[str, Family]:
        return {item.name: item for item in self.abi.families}

    @cached_property
    def types(self) -> dict[str, TypeDef]:
        return {item.name: item for item in self.abi.types}

    @cached_property
    def statuses(self) -> dict[str, int]:
        return {item.name: item.number for item in self.abi.status.values}

    def calls(self) -> Iterator[tuple[Family, Call]]:
        for family in self.abi.families:
            for call in family.calls:
                if self.archs_of(family, call):
                    yield family, call

    @cached_property
    def known_archs(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for (name, form), lowered in lowered_calls(self.abi).items():
            if not form:
                found[name] = tuple(dict.fromkeys(item.convention.arch for item in lowered if not item.gap and not item.immediates))
        return found

    def archs_of(self, family: Family, call: Call) -> tuple[str, ...]:
        return self.known_archs.get(call.full_name, ())

    def arch_for(self, family: Family, call: Call, wanted: Sequence[str] = ()) -> str:
        """The next of the architectures that have the call."""
        archs = [arch for arch in self.archs_of(family, call) if not wanted or arch in wanted]
        self.turn += 1
        return archs[self.turn % len(archs)]

    def next_arch(self) -> str:
        self.turn += 1
        known = [arch for arch in self.archs if any(arch in archs for archs in self.known_archs.values())]
        return known[self.turn % len(known)]

    def with_family(self, family: Family, changed: Family) -> Abi:
        return replace(self.abi, families=tuple(changed if item is family else item for item in self.abi.families))

    def with_call(self, family: Family, call: Call, *changed: Call) -> Abi:
        """The model with a call replaced, or left out."""
        calls = tuple(new for item in family.calls for new in (changed if item is call else (item,)))
        return self.with_family(family, replace(family, calls=calls))

    def with_type(self, item: TypeDef, changed: TypeDef) -> Abi:
        return replace(self.abi, types=tuple(changed if other is item else other for other in self.abi.types))

    def with_convention(self, item: Convention, changed: Convention) -> Abi:
        return replace(self.abi, conventions=tuple(changed if other is item else other for other in self.abi.conventions))

    def free_numbers(self, family: Family, many: int) -> list[int]:
        """Numbers that no call of the family has or had."""
        top = max((1 << part.bits.width for part in family.fields if part.role == "call"), default=1 << 16)
        used = {call.number for call in family.calls} | {item.number for item in family.retired}
        if family.number is None:       # calls of such families share their numbers
            used |= {call.number for other in self.abi.families if other.number is None for call in other.calls}
            used |= {other.number for other in self.abi.families if other.number is not None}     # which may lie in the same bits
        last = max(used, default=0)
        above = (number for number in range(last + 1, min(top, last + 1 + many)))
        below = (number for number in range(min(top, last)) if number not in used)
        return list(islice(chain(above, below), many))

    def bytes_of(self, buffer: Buffer) -> int | None:
        """How many bytes a buffer has at most; None if nobody says."""
        item = self.types.get(buffer.element)
        if item is not None and item.kind in ("struct", "union"):
            each = item.extent(64)[0]
        else:
            each = (SCALARS[item.base or "u8" if item is not None else buffer.element].width or 64) // 8
        count = buffer.length if isinstance(buffer.length, int) else buffer.maximum
        return None if count is None else each * count

    def ways_of(self, call: Call) -> frozenset[str]:
        return frozenset((call.full_name, *(f"{call.full_name}.{form.name}" for form in call.forms)))

    def leaves(self, arch: str) -> Leaves:
        if arch not in self.known_leaves:
            self.known_leaves[arch] = Leaves(self.abi, arch, architecture(arch).word, {})
        return self.known_leaves[arch]

    def sharers(self, arch: str) -> Mapping[str, list[str]]:
        """By structure: the shared memory of an architecture that has it, by full names."""
        found: dict[str, list[str]] = {}
        for memory in shared_memories(self.abi, arch):
            for name in sorted({name for leaf in self.leaves(arch).of(memory.type) for name in leaf.within}):
                found.setdefault(name, []).append(memory.full_name)
        return found

    def holders(self, arch: str) -> Mapping[str, list[Call]]:
        """By structure: the calls of an architecture that have it in a buffer, somewhere in an element."""
        if arch not in self.known_holders:
            found: dict[str, list[Call]] = {}
            for family, call in self.calls():
                if arch in self.archs_of(family, call):
                    elements = {buffer.element for part in (call, *call.forms) for buffer in part.buffers}
                    for name in sorted({name for element in elements for leaf in self.leaves(arch).of(element) for name in leaf.within}):
                        found.setdefault(name, []).append(call)
            self.known_holders[arch] = found
        return self.known_holders[arch]

    @cached_property
    def users(self) -> Mapping[str, list[tuple[Family, Call]]]:
        """By type: the calls whose arguments or buffers have it, somewhere in them."""
        closures: dict[str, frozenset[str]] = {}

        def closure(name: str) -> frozenset[str]:
            if name not in closures:
                closures[name] = frozenset()
                item = self.types.get(name)
                if item is not None:
                    held = [part.type for part in item.fields] + [bit.type for bit in item.bits if bit.type]
                    closures[name] = frozenset((name,)).union(*(closure(other) for other in held))
            return closures[name]

        found: dict[str, list[tuple[Family, Call]]] = {}
        for family, call in self.calls():
            named = {argument.type for argument in call.args} | {buffer.element for buffer in call.buffers}
            for form in call.forms:
                named |= {argument.type for argument in form.args} | {buffer.element for buffer in form.buffers}
            for name in sorted(frozenset().union(*(closure(other) for other in named)) if named else ()):
                found.setdefault(name, []).append((family, call))
        return found


def renumbered(abi: Abi, family: Family, call: Call, number: int) -> Call:
    """A call with another number, in its id and in that of each form."""
    def made(variant: str) -> tuple[tuple[str, int], ...]:
        return compose_id(abi.carriers, family.fields, family.number or 0, number, variant)
    return replace(call, number=number, id=made(call.convention), forms=tuple(replace(form, id=made(form.name)) for form in call.forms))


def swapped(items: tuple, one: int, other: int) -> tuple:
    """Two items of a tuple exchanged."""
    found = list(items)
    found[one], found[other] = found[other], found[one]
    return tuple(found)


def with_args(call: Call, args: tuple[Argument, ...], order: Sequence[int]) -> Call:
    """A call with other arguments; `order` says which of the old each was, so that cases pass the same by name. A range that begins
    at an argument that is gone is none."""
    names = {item.name for item in args}
    numbered = tuple(replace(item, index=index, range=item.range if item.range is not None and item.range.start in names else None)
                     for index, item in enumerate(args))
    cases = tuple(replace(case, args=tuple(case.args[index] for index in order)) if not case.form else case for case in call.cases)
    return replace(call, args=numbered, cases=cases)


def with_argument(call: Call, rank: int, argument: Argument) -> Call:
    """A call with another argument in the place of one. A range that begins there is called after the new one."""
    old = call.args[rank].name
    others = (replace(item, range=replace(item.range, start=argument.name)) if item.range is not None and item.range.start == old else item
              for item in call.args)
    return replace(call, args=tuple(argument if index == rank else item for index, item in enumerate(others)))
