# SPDX-License-Identifier: BSD-2-Clause
"""Two releases of an ABI side by side: which part of the one is which part of the other.

What travels is numbers, so a call is the same if its id is; names only decide where numbers do not: a call of the same name
with another id was renumbered. What is the same object in both (a mutant shares nearly all with its origin) is never compared.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from generator.model.abi import Abi, Call, Family, Feature
from generator.model.lower import Lowered, lower
from generator.model.lowered import travels
from generator.model.ways import Way, ways_of

Part = TypeVar("Part")


@dataclass(frozen=True)
class Pairing:
    """`both`: (old, new); `gone`: only old; `added`: only new."""
    both: tuple[tuple[Any, Any], ...]
    gone: tuple[Any, ...]
    added: tuple[Any, ...]

    @cached_property
    def replaced(self) -> tuple[tuple[Any, Any], ...]:
        """The pairs that are not one object."""
        return tuple((old, new) for old, new in self.both if old is not new)

    @cached_property
    def differing(self) -> tuple[tuple[Any, Any], ...]:
        """The pairs that are not equal."""
        return tuple((old, new) for old, new in self.replaced if old != new)


def former_names(part: Any) -> tuple[str, ...]:
    """What a part of a release was once called."""
    return tuple(name for name, _ in part.history.formerly) if hasattr(part, "history") else ()


def pair_up(old: Iterable[Part], new: Iterable[Part], identity: Callable[[Part], Any] | None = None,
            name: Callable[[Part], str] = lambda part: part.name) -> Pairing:  # type: ignore[attr-defined]
    """The same identity and name (today's or a former one) belong together; then the same name; then the same identity."""
    if old is new:
        return Pairing(tuple((part, part) for part in old), (), ())
    left, right = list(old), list(new)
    both: list[tuple[Part, Part]] = []

    def match(key: Callable[[Part], Iterable[Any]], other: Callable[[Part], Any]) -> None:
        known: dict[Any, Part] = {}
        for part in right:
            for word in key(part):
                known.setdefault(word, part)
        for part in list(left):
            found = known.get(other(part))
            if found is not None and any(found is item for item in right):
                both.append((part, found))
                left.remove(part)
                right.remove(found)

    def names(part: Part) -> tuple[str, ...]:
        whole = name(part)
        owner = whole[:len(whole) - len(part.name)] if former_names(part) else ""     # type: ignore[attr-defined]
        return (whole, *(f"{owner}{former}" for former in former_names(part)))

    shared = {id(part) for part in left} & {id(part) for part in right}
    if shared:
        both += [(part, part) for part in left if id(part) in shared]
        left, right = ([part for part in side if id(part) not in shared] for side in (left, right))
    if identity is not None:
        match(lambda part: [(identity(part), word) for word in names(part)], lambda part: (identity(part), name(part)))
    match(lambda part: [name(part)], name)
    match(names, name)
    if identity is not None:
        match(lambda part: [identity(part)], identity)
    return Pairing(tuple(both), tuple(left), tuple(right))


@dataclass(frozen=True)
class Travel:
    """One way of one call by one convention, in both releases. `convention`: its name in the new one."""
    old_call: Call
    new_call: Call
    old: Lowered
    new: Lowered

    @property
    def form(self) -> str:
        return self.new.way.form

    @property
    def convention(self) -> str:
        return self.new.convention.name


class Pair:
    """`old`, `new`: the models. Everything else is worked out when it is first asked for."""

    def __init__(self, old: Abi, new: Abi) -> None:
        self.old, self.new = old, new

    @cached_property
    def families(self) -> Pairing:
        """By number, then by name."""
        return pair_up(self.old.families, self.new.families, lambda family: family.number if family.number is not None else family.name)

    @cached_property
    def calls(self) -> Pairing:
        """By id, then by name; without those that share an id alone (`reused`)."""
        found, reused = self._calls_by_id, {id(new) for _, new in self.reused}
        return Pairing(tuple(both for both in found.both if id(both[1]) not in reused), found.gone, found.added) if reused else found

    @cached_property
    def reused(self) -> tuple[tuple[Call, Call], ...]:
        """(old, new) of each id that was one call's and is another's: what else differs between the two says nothing."""
        return tuple((old, new) for old, new in self._calls_by_id.both
                     if old is not new and old.id == new.id and old.full_name != new.full_name and not is_renamed(old, new))

    @cached_property
    def _calls_by_id(self) -> Pairing:
        if self.old.families is self.new.families:
            return Pairing(tuple((call, call) for call in self.old.calls), (), ())
        mine = [call for family in self.old.families for call in family.calls]
        theirs = [call for family in self.new.families for call in family.calls]
        return pair_up(mine, theirs, lambda call: (call.convention, call.id), lambda call: call.full_name)

    @cached_property
    def types(self) -> Pairing:
        """By name alone: it is one in all of the ABI, and a family may hand a type to another."""
        return pair_up(self.old.types, self.new.types)

    @cached_property
    def features(self) -> Pairing:
        return pair_up(self.old.features, self.new.features)

    @cached_property
    def statuses(self) -> Pairing:
        return pair_up(self.old.status.values, self.new.status.values, lambda value: value.number)

    @cached_property
    def annotations(self) -> Pairing:
        return pair_up(self.old.annotations, self.new.annotations, lambda annotation: (annotation.carrier, annotation.mask))

    @cached_property
    def carriers(self) -> Pairing:
        return pair_up(self.old.carriers, self.new.carriers, lambda carrier: (carrier.kind, carrier.width, carrier.argument, carrier.offset))

    @cached_property
    def fields(self) -> Pairing:
        """Of the ABI's own layout of ids."""
        return pair_up(self.old.fields, self.new.fields, lambda field: (field.role, field.carrier, field.bits))

    @cached_property
    def conventions(self) -> Pairing:
        """By architecture and variant: what they are called travels nowhere."""
        return pair_up(self.old.conventions, self.new.conventions, lambda convention: (convention.arch, convention.variant))

    @cached_property
    def registers(self) -> Pairing:
        return pair_up(self.old.registers, self.new.registers, lambda register: (register.kind, register.number),
                       lambda register: register.full_name)

    @cached_property
    def shared(self) -> Pairing:
        return pair_up(self.old.shared, self.new.shared, None, lambda memory: memory.full_name)

    @cached_property
    def callers(self) -> Pairing:
        return pair_up(self.old.callers, self.new.callers)

    @cached_property
    def new_features(self) -> dict[str, Feature]:
        return {feature.name: feature for feature in self.new.features}

    @cached_property
    def old_families(self) -> dict[str, Family]:
        return {family.name: family for family in self.old.families}

    @cached_property
    def new_families(self) -> dict[str, Family]:
        return {family.name: family for family in self.new.families}

    @cached_property
    def same_travel(self) -> bool:
        """Whether all that lowering reads besides calls and families is equal."""
        return all(getattr(self.old, name) == getattr(self.new, name) for name in ("carriers", "conventions", "status", "annotations"))

    @cached_property
    def travels(self) -> tuple[Travel, ...]:
        """Each way of each call that both have, by each convention that both have, where the two are not equal."""
        return tuple(self.find_travels())

    def find_travels(self) -> Iterator[Travel]:
        partner = {id(old): new for old, new in self.conventions.both}
        for old_call, new_call in self.calls.both:
            old_family, new_family = self.old_families[old_call.family], self.new_families[new_call.family]
            same_ids = old_family.fields is new_family.fields or old_family.fields == new_family.fields
            if self.same_travel and (old_call is new_call or old_call == new_call) and same_ids:
                continue
            new_ways = {way.form: way for way in ways_of(new_call)}
            for way in ways_of(old_call):
                other = new_ways.get(way.form)
                if other is None:
                    continue
                for convention in self.old.conventions:
                    theirs = partner.get(id(convention))
                    if theirs is None or not travels(old_family, way, convention) or not travels(new_family, other, theirs):
                        continue
                    old, new = lower(self.old, old_family, way, convention), lower(self.new, new_family, other, theirs)
                    if old != new:
                        yield Travel(old_call, new_call, old, new)

    def ways(self) -> Iterator[tuple[Way, Way]]:
        """Ways that both have, of calls that are not equal."""
        for old, new in self.calls.differing:
            theirs = {way.form: way for way in ways_of(new)}
            yield from ((way, theirs[way.form]) for way in ways_of(old) if way.form in theirs)

    def promised(self, call: Call) -> bool:
        """Whether a call is under the promise, as the old release has it: no one was promised what is experimental."""
        family = self.old_families.get(call.family) or self.new_families[call.family]
        return family.promised and call.stable


def is_renamed(old: Call, new: Call) -> bool:
    """Whether two calls of one id are one call with two names: it says so, or all that is said of it is the same."""
    if old.full_name in {f"{new.family}.{name}" for name, _ in new.history.formerly} or old.name == new.name:
        return True
    return old.doc == new.doc and [(item.name, item.type) for item in old.args] == [(item.name, item.type) for item in new.args]
