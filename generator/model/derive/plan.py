# SPDX-License-Identifier: BSD-2-Clause
"""The derived tests of an ABI, in the order in which a guest makes them.

A test is called family.call.<what is tried>, in a form of the call family.call.<form>-<what>, and from a case that must first
bring something about family.call.<what>-<case>. A call that no test may make (`never`) or that derived tests shall leave
alone (`underived`) has none. Of a call that may not come back (`noreturn`, `blocking`) only what must be refused is tried.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from types import ModuleType

from generator.lang.architectures import architecture
from generator.lang.values import Symbol, Value
from generator.model.abi import Abi, Argument, Call, Case, TypeDef
from generator.model.checks import ALL, checks_of, checks_width
from generator.model.derive import alignment, elements, fields, overlaps, places, ranges, reserved, sizes, values
from generator.model.derive.boundary import WORD, Base, Boundary, types_of
from generator.model.fitting import rooms_of_arguments
from generator.model.lower import Lowered
from generator.model.lowered import lowered_calls
from generator.model.once import is_shared, keep, once
from generator.model.plan import Test, View, best_case, usable_cases, view_of
from generator.model.types import held_types
from generator.model.ways import Way

KINDS = (values, reserved, alignment, sizes, ranges, places, overlaps, fields, elements)
OF_FIELDS = (fields, elements)


@dataclass(frozen=True)
class Derived:
    """A test with what it does: from which base, and which boundary. `refusal`: the status that each of its calls must have, "" for any
    that is allowed."""
    test: Test
    base: Base
    boundary: Boundary
    refusal: str = ""


@once
def derived_tests(abi: Abi) -> tuple[Derived, ...]:
    """All derived tests of the ABI; names are unique."""
    view, _ = view_of(abi)
    found: dict[str, Derived] = {}
    for call in abi.calls:
        for way in view.ways[call.full_name] if may_derive(call) else ():
            for derived in of_way(view, way):
                found.setdefault(derived.test.name, derived)
    return tuple(found.values())


def of_way(view: View, way: Way) -> tuple[Derived, ...]:
    """Once for the releases in which all that they are derived from is the same: the call and those before it, the room that it has, their
    types, and what is said of all calls. What is kept holds that, so that no other object can be taken for it."""
    calls = way.call, *called_before(view, way)
    if not all(map(is_shared, calls)):
        return tuple(derive_anew(view, way))
    types = tuple(named_types(view, calls))
    rooms = tuple((lowered.convention.arch, lowered.convention.fields, len(lowered.arguments), *rooms_of_arguments(lowered).items())
                  for lowered in lowered_calls(view.abi)[way.call.full_name, way.form])
    key = "derived", way.form, said_of_all(view.abi)[way.call.family], rooms, *map(id, (*calls, *types))
    return keep(way.call, key, lambda: (tuple(derive_anew(view, way)), calls, types))[0]


def derive_anew(view: View, way: Way) -> Iterator[Derived]:
    for base in bases_of(view, way):
        yield from of_base(view, base)


def called_before(view: View, way: Way) -> Iterator[Call]:
    """The calls that the cases of a way make first."""
    names = dict.fromkeys(step.call for case in way.call.cases if case.form == way.form for step in case.given)
    return (view.calls[name] for name in names)


def named_types(view: View, calls: Iterable[Call]) -> Iterator[TypeDef]:
    """The types of what calls take, in all their forms, and those within them."""
    names: dict[str, dict[str, None]] = {}
    for call in calls:
        for way in view.ways[call.full_name]:
            taken = (*(argument.type for argument in way.args), *(buffer.element for buffer in way.buffers))
            names.setdefault(call.family, {}).update(dict.fromkeys(taken))
    for family, mine in names.items():
        yield from held_types(types_of(view.abi)[family], mine)


@once
def said_of_all(abi: Abi) -> dict[str, str]:
    """By family, what derived tests ask of the ABI besides calls, their types and how they travel."""
    view, _ = view_of(abi)
    return {family.name: repr((family.fields, family.arch, abi.carriers, abi.answers_of(family), sorted(view.absent), sorted(view.success), view.architectures, checks_width(abi), abi.callers[:1]))
            for family in abi.families}


def derived_plan(abi: Abi, arch: str, nightly: bool, places: frozenset[str]) -> tuple[Test, ...]:
    """The tests that a guest makes: of the everyday or of the nightly set, and of the places that it knows."""
    return tuple(derived.test for derived in derived_tests(abi) if derived.boundary.nightly == nightly
                 and (not derived.test.arch or arch in derived.test.arch) and places.issuperset(derived.boundary.places))


def may_derive(call: Call) -> bool:
    return not call.never and not call.underived


def bases_of(view: View, way: Way) -> Iterator[Base]:
    """The case that goes furthest without anything before it, or the arguments 0 where there is no case; then each case that must
    first bring something about."""
    usable = usable_cases(view, way)
    plain = [case for case in usable if not case.given]
    case = max(reversed(plain), key=lambda case: depth(view, way, case), default=None) or (best_case(view, way) if plain else None)
    if case is not None:
        yield Base(view.abi, way, case, case.args)
    elif not usable and view.way_architectures(way) and not any(buffer.space == "registers" for buffer in way.buffers):
        yield Base(view.abi, way, None, default_arguments(way))
    for case in usable:
        if case.given:
            yield Base(view.abi, way, case, case.args)


def depth(view: View, way: Way, case: Case) -> tuple[bool, bool, int, int, int]:
    """How far a call with these arguments gets: it may succeed, what it does is undone, its buffers are the guest's own and not
    empty, and its other arguments say something."""
    index = {argument.name: argument.index for argument in way.args}
    own = sum(isinstance(case.args[index[buffer.address[0]]], Symbol) for buffer in way.buffers if buffer.address)
    full = sum(case.args[index[buffer.length]] != 0 for buffer in way.buffers if isinstance(buffer.length, str))
    said = sum(value.name.lstrip("$") != "none" if isinstance(value, Symbol) else value > 0 for value in case.args)
    return not case.expect or not view.success.isdisjoint(case.expect), bool(case.after), own, full, said


def default_arguments(way: Way) -> tuple[Value, ...]:
    """Of a call without a case: 0, and memory of the guest's own for buffers."""
    given: dict[str, Value] = {argument.name: argument.reserved or 0 for argument in way.args}
    for number, buffer in enumerate(way.buffers):
        if buffer.address:
            given[buffer.address[0]] = Symbol(("scratch2" if number % 2 else "scratch") + ("_va" if buffer.space == "gva" else ""), 0)
        if isinstance(buffer.length, str):
            given[buffer.length] = 1
    return tuple(given.values())


def of_base(view: View, base: Base) -> Iterator[Derived]:
    given, way, call = base, base.way, base.way.call
    bad = view.abi.answers_of(view.families[call.family]).bad_argument or ""
    archs = view.case_architectures(call, base.case) if base.case is not None else view.way_architectures(way)
    can_refuse = may_refuse(view, way)
    ending = f"-{base.case.name}" if base.case is not None and base.case.given else ""
    rooms = rooms_by_architecture(view.abi, way, archs)
    right = base if base.case is not None and succeeds(view, base.case) else mended(base)
    for kind in KINDS:
        for base, boundary in of_fields(view, given, kind) if kind in OF_FIELDS else of_arguments(given, right, kind):
            if boundary.refused and not can_refuse:
                boundary = replace(boundary, refused=False)
            if (call.noreturn or call.blocking) and not boundary.refused:
                continue
            fitting = tuple(arch for arch in archs if (not boundary.wide or architecture(arch).word == WORD) and fits(boundary, rooms[arch]))
            if ending and kind in (places, reserved, alignment, *OF_FIELDS):      # the same without what the case brings about is in the everyday set
                boundary = replace(boundary, nightly=True)
            if boundary.tries and fitting:
                name = f"{call.full_name}.{way.form + '-' if way.form else ''}{boundary.what}{ending}"
                yield Derived(Test(name, "boundary", call.full_name, base.case.test if base.case is not None else "", call.family,
                                   arch=view.shorten(fitting), form=way.form), base, boundary, bad if boundary.refused and boundary.dispatched else "")


def of_fields(view: View, base: Base, kind: ModuleType) -> Iterable[tuple[Base, Boundary]]:
    """What a kind tries of the fields that the base's case writes; where there are none, of the case of the same call that writes most."""
    found = {boundary.what: (base, boundary) for boundary in kind.derive(base)}
    if found or base.case is None or base.case.given:
        return found.values()
    same = view.case_architectures(base.way.call, base.case)
    others = (replace(base, case=case, args=case.args) for case in usable_cases(view, base.way)
              if not case.given and view.case_architectures(base.way.call, case) == same)
    chosen = max((other for other in others if count_writes(other) and any(kind.derive(other))), key=count_writes, default=base)
    return {boundary.what: (chosen, boundary) for boundary in kind.derive(chosen)}.values()


def count_writes(base: Base) -> int:
    return sum(len(buffer.writes) for buffer in (base.case.buffers if base.case is not None else ()))


def of_arguments(base: Base, right: Base, kind: ModuleType) -> Iterable[tuple[Base, Boundary]]:
    """What a kind tries. What must be refused begins with arguments that are `right`, as far as the model knows: else a host may refuse it for
    another reason, and nobody sees that it does not look at this one."""
    found = {boundary.what: (base, boundary) for boundary in kind.derive(base)}
    if right is not base:
        found |= {boundary.what: (right, boundary) for boundary in kind.derive(right) if boundary.refused}
    return found.values()


def succeeds(view: View, case: Case) -> bool:
    return not case.expect or not view.success.isdisjoint(case.expect)


def mended(base: Base) -> Base:
    """The base with memory of the guest's own where the case gives an address that is none, and with a number that passes where it gives one
    that must be refused."""
    args = list(base.args)
    known = {name: buffer for buffer in base.buffers for name in buffer.address[:1]}
    for argument in base.derived_args:
        given = args[argument.index]
        buffer = known.get(argument.name)
        if isinstance(given, Symbol):
            if given.name.lstrip("$").startswith("unmapped"):
                part = given.name.lstrip("$").removeprefix("unmapped")
                args[argument.index] = 0 if part == "_high" else Symbol(f"scratch{part}" if buffer is None or buffer.space != "gva" else "scratch_va", 0)
        elif buffer is not None and (buffer.align and given % buffer.align or given in (-1, ALL)):
            args[argument.index] = base.symbol(buffer, "scratch")
        else:
            args[argument.index] = passing(base, argument, given)
    return base if tuple(args) == base.args else replace(base, args=tuple(args))


def passing(base: Base, argument: Argument, given: int) -> int:
    """A number that no check refuses: the one that is given, if it is such."""
    number = given
    for check in checks_of(base.abi, base.types, argument):
        if check.kind == "equals":
            number = check.number
        elif check.kind == "zero":
            number = number & ~check.number or (argument.align or 0) & -bool(number)
        elif check.kind == "member" and number not in check.numbers:
            number = check.numbers[0]
    low, high = argument.minimum, argument.maximum
    if low is not None and number < low or high is not None and number > high:
        number = low or 0
    return number


def may_refuse(view: View, way: Way) -> bool:
    """Whether the text has an answer for wrong arguments: an error of the call that does not mean its absence."""
    answers = view.abi.answers_of(view.families[way.call.family])
    return bool(answers.bad_argument) or any(name not in view.absent for name in way.call.errors)


def rooms_by_architecture(abi: Abi, way: Way, archs: Iterable[str]) -> dict[str, list[dict[int, int]]]:
    """By each convention of an architecture, how many bits carry each argument, by its index; of what travels nowhere 0."""
    found: dict[str, list[dict[int, int]]] = {arch: [] for arch in archs}
    for lowered in lowered_calls(abi)[way.call.full_name, way.form]:
        if lowered.convention.arch in found:
            rooms = rooms_of_arguments(lowered)
            found[lowered.convention.arch].append({argument.index: (room_in_id(abi, lowered, argument.field) if argument.field else rooms.get(argument.index)) or 0
                                                   for argument in way.args})
    return found


def fits(boundary: Boundary, rooms: Iterable[dict[int, int]]) -> bool:
    """Whether the registers can carry something that is tried, by each convention; the engine leaves out what they cannot."""
    return all(any(all(has_room(room[index], value) for index, value in one if isinstance(index, int)) for one in boundary.tries) for room in rooms)


def has_room(room: int, value: Value) -> bool:
    """As `can_carry` of harness/conformance/boundaries.c has it."""
    number = value if isinstance(value, int) else value.offset
    return room > 0 and -(1 << room - 1) <= number < 1 << room


def room_in_id(abi: Abi, lowered: Lowered, name: str) -> int | None:
    """Bits of a field of the id, by its name."""
    fields = lowered.convention.fields or next(family.fields for family in abi.families if family.name == lowered.way.call.family)
    return next((field.bits.width for field in fields if field.name == name), None)
