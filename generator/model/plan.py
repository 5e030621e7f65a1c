# SPDX-License-Identifier: BSD-2-Clause
"""The conformance tests of an ABI.

Both come from the model alone, so a guest's plan on one architecture and what the harness expects of it are the same
list. Names are stable: a test is called after what it is about, never after a position.

    discovery.release                      the host says which release it speaks
    mmu.set_pte.accepted                   a case of the spec
    mmu.set_pte.presence                   what is advertised and what happens agree
    mmu.set_pte.registers                  what must be preserved is
    mmu.set_pte.may-be-queued-equals-plain the annotation changes nothing
    mmu.ignores-unknown-annotations        hint bits that this release does not name
    mmu.refuses-reserved-bits
    mmu.refuses-unused-number
    mmu.refuses-retired-0x7                a call that is gone, where that has an answer of its own
    refuses-unknown-family
    timer.set.refused-without-timers       in a machine of its own, which lacks the feature
    msr.clock.presence                     a system register can be read if and only if its features are advertised
    msr.clock.refuses-reserved-bits        a write that sets one wrongly faults

What is said of a call goes for each of its forms too: mmu.set_pte.fast-presence. The cases of a call come first, in
the order of the spec: what follows makes calls again, and a call may answer otherwise the second time (a page that is
released twice). Every case may be performed; which one the other tests take is said by `best_case`.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from generator.lang.problem import Problem, SpecError
from generator.model.abi import EXCEPTION, Abi, Call, Case, Convention, Family, FieldPlace, SystemRegister, later
from generator.model.fitting import carries
from generator.model.ids import compose_id
from generator.model.lowered import lowered_calls
from generator.model.once import once
from generator.model.plan_own_ids import OwnIds, field_bits, own_number, own_unknown_family, own_unused, unnamed_hints, with_own
from generator.model.system_registers import is_tried, reaching, refused_mask
from generator.model.vms import Vm, plan_vms
from generator.model.ways import Id, Way, way_of, ways_of


@dataclass(frozen=True)
class Test:
    """One line of a guest's plan. `call`, `case`, `family`, `annotation` are names, "" where the test has none.

    `id`: (carrier, value) pairs: a whole id (unused, retired, family) or the bits to set (annotated, unknown-hint, reserved).
    `arch`: the architectures whose plan has it, () for all of the ABI. `form`: of the call, "" for the call as it is.
    `answer`: the status that must come back (retired).
    `register`: the system register that it is about (its full name), "" for none.
    `own`: what `id` is by the conventions that lay ids out in their own way, by name.
    `vm`: the machine it runs in, by its place in `vms`; `feature`: what it lacks there.
    """
    __test__ = False    # not for pytest
    name: str
    kind: str
    call: str = ""
    case: str = ""
    family: str = ""
    id: Id = ()
    arch: tuple[str, ...] = ()
    annotation: str = ""
    form: str = later()
    vm: int = later(0)
    feature: str = later()
    register: str = later()
    answer: str = later()
    own: OwnIds = later(())


class View:
    """An ABI with what the tests ask of it over and over, looked up once."""

    def __init__(self, abi: Abi) -> None:
        self.abi = abi
        self.variants = {variant: tuple(convention for convention in abi.conventions if convention.variant == variant)
                         for variant in {convention.variant for convention in abi.conventions}}
        self.restricted: dict[tuple[str, tuple[tuple[str, ...], ...]], tuple[str, ...]] = {}
        self.carried: dict[str, tuple[str, ...]] = {}
        self.best: dict[tuple[str, str], Case | None] = {}
        self.architectures = tuple(dict.fromkeys(convention.arch for convention in abi.conventions))
        self.families = {family.name: family for family in abi.families}
        self.calls = {call.full_name: call for call in abi.calls}
        self.features = {feature.name: feature for feature in abi.features}
        self.statuses = {value.name: value.number for value in abi.status.values}
        self.absent = frozenset(value.name for value in abi.status.values if value.absent)
        self.success = frozenset(value.name for value in abi.status.values
                                 if value.name == "success" or value.number == 0)
        self.masks = {annotation.name: (annotation.carrier, annotation.mask) for annotation in abi.annotations}
        self.asks_calls = any(discovery.kind == "calls" for discovery in abi.discovery)
        self.ways = {call.full_name: ways_of(call) for call in abi.calls}
        self.vms = plan_vms(abi, self.is_safe)

    def shorten(self, archs: tuple[str, ...]) -> tuple[str, ...]:
        """() for all architectures of the ABI."""
        return () if set(archs) == set(self.architectures) else archs

    def register_architectures(self, register: SystemRegister) -> tuple[str, ...]:
        """Those that reach the register, of the ABI's; none if it has no convention for one."""
        return tuple(arch for arch in self.architectures if arch in reaching(register))

    def conventions(self, variant: str) -> tuple[Convention, ...]:
        return self.variants.get(variant, ())

    def family_architectures(self, family: Family, variant: str) -> tuple[str, ...]:
        return self.restrict(variant, family.arch, ())

    def way_architectures(self, way: Way) -> tuple[str, ...]:
        """Those that have the call and a convention for it, in the order of the spec."""
        return self.restrict(way.variant, self.families[way.call.family].arch, way.arch)

    def restrict(self, variant: str, *limits: tuple[str, ...]) -> tuple[str, ...]:
        """The architectures of a variant that are in every limit; () limits nothing."""
        if (variant, limits) not in self.restricted:
            found = dict.fromkeys(convention.arch for convention in self.conventions(variant))
            self.restricted[variant, limits] = tuple(
                arch for arch in found if all(not limit or arch in limit for limit in limits))
        return self.restricted[variant, limits]

    def case_architectures(self, call: Call, case: Case) -> tuple[str, ...]:
        """Those where the case's values fit the registers that carry them and the fields that it looks at, and that have these fields."""
        if case.test not in self.carried:
            way = self.way(call, case.form)
            limits = [place.arch for place in case_places(case) if place.arch]
            carrying = {lowered.convention.arch for lowered in lowered_calls(self.abi)[call.full_name, way.form]
                        if carries(lowered, case) and fits_fields(case, lowered.convention.word) and all(lowered.convention.arch in limit for limit in limits)}
            self.carried[case.test] = tuple(arch for arch in self.way_architectures(way) if arch in carrying)
        return self.carried[case.test]

    def way(self, call: Call, form: str) -> Way:
        ways = self.ways[call.full_name]
        return next(way for way in ways if way.form == form) if form else ways[0]

    def is_safe(self, way: Way) -> bool:
        """Whether there is a case by which it can be tried."""
        return best_case(self, way) is not None

    def has_status(self, variant: str) -> bool:
        """Whether a status can be told: the convention returns one."""
        return any(convention.status for convention in self.conventions(variant))

    def shows(self, answer: str | None, variant: str) -> bool:
        """Whether a refusal can be told: it is an exception, or the convention returns a status."""
        return answer == EXCEPTION or answer is not None and self.has_status(variant)


def case_places(case: Case) -> Iterator[FieldPlace]:
    """The fields of memory that a case writes or looks at."""
    for buffer in case.buffers:
        yield from (item.place for item in (*buffer.writes, *buffer.reads))


@once
def view_of(abi: Abi) -> tuple[View, tuple[Test, ...]]:
    """The model as the tests look at it, and all of them."""
    view = View(abi)
    return view, tuple(all_tests(view))


def plan(abi: Abi, arch: str | None = None, variations: bool = True) -> tuple[Test, ...]:
    """Every test of the ABI in the order a guest makes them; with `arch`, those that a guest there makes. Without
    `variations`, those of a guest that runs in one machine."""
    view, everything = view_of(abi)
    tests = tuple(test for test in everything if variations or test.vm == len(view.vms) - 1)
    if arch is None:
        return tests
    if arch not in view.architectures:
        return ()
    return tuple(test for test in tests if not test.arch or arch in test.arch)


def all_tests(view: View) -> Iterator[Test]:
    """Machines that lack something come first, so that the guest's own tests are the last of all."""
    last = len(view.vms) - 1
    for index, vm in enumerate(view.vms[:last]):
        for family in view.abi.families:
            for call in family.calls:
                yield from without_tests(view, call, vm, index)
        for register in view.abi.registers:
            archs = view.register_architectures(register)
            if archs and is_tried(register) and vm.feature in dict(register.without):
                yield Test(f"{register.full_name}.refused-{vm.name}", "register-presence", arch=view.shorten(archs),
                           vm=index, feature=vm.feature, register=register.full_name)
    for test in ordinary_tests(view):
        yield replace(test, vm=last) if last else test


def ordinary_tests(view: View) -> Iterator[Test]:
    release = next((discovery for discovery in view.abi.discovery if discovery.kind == "release"), None)
    if release is not None:
        archs = view.way_architectures(view.way(view.calls[release.call], ""))
        yield Test("discovery.release", "release", release.call, arch=view.shorten(archs))
    for family in view.abi.families:
        for call in family.calls:
            yield from call_tests(view, call)
        yield from family_tests(view, family)
    unknown = view.abi.unknown_family
    archs, own = with_own(view.conventions(""), view.architectures, unknown, lambda convention: own_unknown_family(view.abi, convention))
    if archs:
        yield Test("refuses-unknown-family", "family", id=unknown or (), arch=view.shorten(archs), own=own)
    for register in view.abi.registers:
        if view.register_architectures(register):
            yield from register_tests(view, register)


def register_tests(view: View, register: SystemRegister) -> Iterator[Test]:
    """Cases first, in their order. Each reserved bit is set wrongly, one at a time, where that must fault."""
    archs, name = view.shorten(view.register_architectures(register)), register.full_name
    for case in register.cases:
        yield Test(case.test, "register-case", case=case.test, arch=archs, register=name)
    if is_tried(register):
        yield Test(f"{name}.presence", "register-presence", arch=archs, register=name)
    if refused_mask(register) and "write" in register.access and not register.never:
        yield Test(f"{name}.refuses-reserved-bits", "register-reserved", arch=archs, register=name)


def without_tests(view: View, call: Call, vm: Vm, index: int) -> Iterator[Test]:
    """A call is refused in a machine that lacks what it needs; that it is accepted with it, its other tests say."""
    for way in view.ways[call.full_name]:
        case = best_case(view, way)
        if vm.feature in way.needs and case is not None:
            yield Test(f"{call.full_name}.{prefix(way)}refused-{vm.name}", "without", call.full_name, case.test,
                       call.family, arch=view.shorten(view.case_architectures(call, case)), form=way.form, vm=index,
                       feature=vm.feature)


def prefix(way: Way) -> str:
    return f"{way.form}-" if way.form else ""


def call_tests(view: View, call: Call) -> Iterator[Test]:
    for case in call.cases:
        archs = view.case_architectures(call, case)
        if archs:
            yield Test(case.test, "case", call.full_name, case.test, call.family, arch=view.shorten(archs),
                       form=case.form)
    for way in view.ways[call.full_name]:
        yield from way_tests(view, way)


def way_tests(view: View, way: Way) -> Iterator[Test]:
    call = way.call
    name, full_name = f"{call.full_name}.{prefix(way)}", call.full_name
    case = best_case(view, way)
    if case is None:
        if view.asks_calls and not way.form and view.way_architectures(way):    # nothing to try, but something to ask
            archs = view.shorten(view.way_architectures(way))
            yield Test(f"{name}presence", "presence", full_name, "", call.family, arch=archs)
        return
    archs = view.shorten(view.case_architectures(call, case))
    for kind in ("presence", "registers"):
        yield Test(f"{name}{kind}", kind, full_name, case.test, call.family, arch=archs, form=way.form)
    for annotation in call.annotations:
        yield Test(f"{name}{annotation.name}-equals-plain", "annotated", full_name, case.test, call.family,
                   (view.masks[annotation.name],), archs, annotation.name, way.form)


def family_tests(view: View, family: Family) -> Iterator[Test]:
    """What is true of a family's ids as such, tried with one call of the family."""
    abi, call = view.abi, best_call(view, family)
    case = best_case(view, view.way(call, "")) if call is not None else None
    if call is not None and case is not None:
        ways, usual = view.conventions(call.convention), view.case_architectures(call, case)
        hints, reserved = unnamed_hints(abi, family.fields), field_bits(family.fields, "reserved")
        archs, own = with_own(ways, usual, hints, lambda convention: unnamed_hints(abi, convention.fields))
        if archs:
            yield Test(f"{family.name}.ignores-unknown-annotations", "unknown-hint", call.full_name, case.test,
                       family.name, hints, view.shorten(archs), own=own)
        archs, own = with_own(ways, usual, reserved, lambda convention: field_bits(convention.fields, "reserved"))
        if archs and view.shows(abi.answers_of(family).reserved_field, call.convention):
            yield Test(f"{family.name}.refuses-reserved-bits", "reserved", call.full_name, case.test, family.name,
                       reserved, view.shorten(archs), own=own)
    answers = abi.answers_of(family)
    ways, usual = view.conventions(family.convention), view.family_architectures(family, family.convention)
    archs, own = with_own(ways, usual, family.unused, lambda convention: own_unused(abi, family, convention))
    if archs and view.shows(answers.unknown_call, family.convention):
        yield Test(f"{family.name}.refuses-unused-number", "unused", family=family.name, id=family.unused or (),
                   arch=view.shorten(archs), own=own)
    for gone in abi.retired_numbers(family):
        gone_id = compose_id(abi.carriers, family.fields, family.number or 0, gone.number, family.convention)
        archs, own = with_own(ways, usual, gone_id, partial(own_number, abi, family, gone.number))
        if archs and view.shows(answers.retired_call, family.convention):
            yield Test(f"{family.name}.refuses-retired-{gone.number:#x}", "retired", family=family.name, id=gone_id,
                       arch=view.shorten(archs), answer=answers.retired_call or "", own=own)


def fits_fields(case: Case, word: int) -> bool:
    """Whether the fields that a case writes or looks at can hold what it puts there or expects, in a guest of so many bits."""
    pairs = [(write.place, write.value) for buffer in case.buffers for write in buffer.writes]
    pairs += [(read.place, number) for buffer in case.buffers for read in buffer.reads for number in (read.expect.equals, read.expect.minimum)]
    return all(number >> place.place(word)[1] == 0 for place, number in pairs if isinstance(number, int) and number >= 0)


def usable_cases(view: View, way: Way) -> tuple[Case, ...]:
    """Cases with which other tests can be made: not those that are only for kinds of guests which the ABI does not name first."""
    return tuple(case for case in way.call.cases
                 if case.form == way.form and view.case_architectures(way.call, case)
                 and (not case.callers or view.abi.callers[0].name in case.callers))


def best_case(view: View, way: Way) -> Case | None:
    """The case that other tests take, of those that need nothing before them and nothing after: on most architectures, decisive, successful, with a result that stays so.

    Of equals the last: made again right after the cases, it leaves the host as they left it (memory given up, say).
    """
    key = way.call.full_name, way.form
    if key not in view.best:
        view.best[key] = max(reversed([case for case in usable_cases(view, way) if not case.given and not case.after]), key=lambda case: case_rank(view, way.call, case), default=None)
    return view.best[key]


def case_rank(view: View, call: Call, case: Case) -> tuple[int, bool, bool, bool]:
    succeeds = not case.expect or not view.success.isdisjoint(case.expect)
    return (len(view.case_architectures(call, case)), view.absent.isdisjoint(case.expect), succeeds,
            same_again(call, case))


def same_again(call: Call, case: Case) -> bool:
    """Whether two calls in a row surely return the same: there is no value, or the spec fixes all its bits."""
    returns = way_of(call, case.form).returns
    if returns is None:
        return True
    whole = (1 << (returns.scalar.width or 32)) - 1
    return case.value is not None and case.value.equals is not None and case.value.mask & whole == whole


def best_call(view: View, family: Family) -> Call | None:
    """The call that stands for its family: one with a case; rather one of the family's own than one that all have."""
    candidates = [call for call in family.calls if best_case(view, view.way(call, "")) is not None]
    return max(candidates, key=lambda call: call_rank(view, call), default=None)


def call_rank(view: View, call: Call) -> tuple[object, ...]:
    case = best_case(view, view.way(call, ""))
    assert case is not None
    safe = not (call.never or call.noreturn or call.blocking)
    return (safe, *case_rank(view, call, case), not call.needs, not call.common)


def check_names(view: View, tests: tuple[Test, ...]) -> None:
    """A test is known by its name alone, and a case may have taken one of the names above."""
    counts = Counter(test.name for test in tests)
    problems = [Problem(view.calls[test.call].location, "conformance",
                        f"two tests would be called '{test.name}': give the case another name")
                for test in tests if test.kind == "case" and counts[test.name] > 1]
    registers = {register.full_name: register for register in view.abi.registers}
    problems += [Problem(registers[test.register].location, "conformance",
                         f"two tests would be called '{test.name}': give the case another name")
                 for test in tests if test.kind == "register-case" and counts[test.name] > 1]
    if problems:
        raise SpecError(problems)
