# SPDX-License-Identifier: BSD-2-Clause
"""The derived tests of an ABI, in the order in which a guest makes them.

A test is called family.call.<what is tried>, in a form of the call family.call.<form>-<what>, and from a case that must first
bring something about family.call.<what>-<case>. A call that no test may make (`never`) or that derived tests shall leave
alone (`underived`) has none. Of a call that may not come back (`noreturn`, `blocking`) only what must be refused is tried.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import ModuleType

from generator.lang.architectures import architecture
from generator.lang.values import Symbol, Value
from generator.model.abi import Abi, Argument, Call, Case
from generator.model.checks import ALL, checks_of
from generator.model.derive import alignment, elements, fields, overlaps, places, ranges, reserved, sizes, values
from generator.model.derive.boundary import WORD, Base, Boundary
from generator.model.fitting import rooms_of_arguments
from generator.model.lower import Lowered
from generator.model.lowered import lowered_calls
from generator.model.once import once
from generator.model.plan import Test, View, best_case, usable_cases, view_of
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
            for base in bases_of(view, way):
                for derived in of_base(view, base):
                    found.setdefault(derived.test.name, derived)
    return tuple(found.values())


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
    for kind in KINDS:
        for base, boundary in from_right_arguments(view, with_fields(view, given, kind), kind):
            if boundary.refused and not can_refuse:
                boundary = replace(boundary, refused=False)
            if (call.noreturn or call.blocking) and not boundary.refused:
                continue
            fitting = tuple(arch for arch in archs if fits(view.abi, base, boundary, arch))
            if ending and kind in (places, reserved, alignment, *OF_FIELDS):      # the same without what the case brings about is in the everyday set
                boundary = replace(boundary, nightly=True)
            if boundary.tries and fitting:
                name = f"{call.full_name}.{way.form + '-' if way.form else ''}{boundary.what}{ending}"
                yield Derived(Test(name, "boundary", call.full_name, base.case.test if base.case is not None else "", call.family,
                                   arch=view.shorten(fitting), form=way.form), base, boundary, bad if boundary.refused and boundary.dispatched else "")


def with_fields(view: View, base: Base, kind: ModuleType) -> Base:
    """The base, or where the kind finds no fields in what its case writes, the same call with the case that writes most."""
    if kind not in OF_FIELDS or base.case is None or base.case.given or any(kind.derive(base)):
        return base
    same = view.case_architectures(base.way.call, base.case)
    others = (replace(base, case=case, args=case.args) for case in usable_cases(view, base.way)
              if not case.given and view.case_architectures(base.way.call, case) == same)
    return max((other for other in others if count_writes(other) and any(kind.derive(other))), key=count_writes, default=base)


def count_writes(base: Base) -> int:
    return sum(len(buffer.writes) for buffer in (base.case.buffers if base.case is not None else ()))


def from_right_arguments(view: View, base: Base, kind: ModuleType) -> Iterator[tuple[Base, Boundary]]:
    """What a kind tries. What must be refused begins with arguments that are right, as far as the model knows: else a host may refuse it for
    another reason, and nobody sees that it does not look at this one."""
    right = base if base.case is not None and succeeds(view, base.case) else mended(base)
    found = {boundary.what: (base, boundary) for boundary in kind.derive(base)}
    if right is not base:
        for boundary in kind.derive(right):
            if boundary.refused:
                found[boundary.what] = right, boundary
    return iter(found.values())


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


def fits(abi: Abi, base: Base, boundary: Boundary, arch: str) -> bool:
    """Whether the registers of an architecture can carry something that is tried; the engine leaves out what they cannot."""
    if boundary.wide and architecture(arch).word != WORD:
        return False
    for lowered in lowered_calls(abi)[base.way.call.full_name, base.way.form]:
        if lowered.convention.arch != arch:
            continue
        rooms = dict(rooms_of_arguments(lowered))
        for index in {index for one in boundary.tries for index, _ in one if isinstance(index, int)}:
            argument = base.way.args[index]
            rooms[index] = (room_in_id(abi, lowered, argument.field) if argument.field else rooms.get(index)) or 0
        if not any(all(has_room(rooms[index], value) for index, value in one if isinstance(index, int)) for one in boundary.tries):
            return False
    return True


def has_room(room: int, value: Value) -> bool:
    """As `can_carry` of harness/conformance/boundaries.c has it."""
    number = value if isinstance(value, int) else value.offset
    return room > 0 and -(1 << room - 1) <= number < 1 << room


def room_in_id(abi: Abi, lowered: Lowered, name: str) -> int | None:
    """Bits of a field of the id, by its name."""
    fields = lowered.convention.fields or next(family.fields for family in abi.families if family.name == lowered.way.call.family)
    return next((field.bits.width for field in fields if field.name == name), None)
