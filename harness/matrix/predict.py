# SPDX-License-Identifier: BSD-2-Clause
"""What will happen in a cell, worked out from the specs of both sides alone. No cell, call or host is named here.

What travels is an id, so a guest's call is looked up in the host's release by its id, not by its name.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.lang.history import NEXT, version_key
from generator.model.abi import EXCEPTION, Abi, Call, Case, Convention, Discovery, Executes, ExpectValue, Family, Form
from generator.model.derive.boundary import Check
from generator.model.derive.plan import derived_tests
from generator.model.ids import compose_id
from generator.model.once import once
from generator.model.places import destroyed_registers
from generator.model.system_registers import find_register
from generator.model.versions import spoken_release
from generator.model.ways import Way, way_of

from .arrives import differences
from .model import Cell, Expectation, ExtraTest, FactExpectation, GuestSpec, HostSpec, MatrixError, Prediction, Rejudge

Id = tuple[tuple[str, int], ...]
PASS = frozenset({"pass"})
PASS_OR_ABSENT = frozenset({"pass", "absent"})
ABSENT = frozenset({"absent"})
ANY_ANSWER = frozenset({"pass", "fail"})
RAISED = -1 << 63        # an exception, as the guests have it in place of a status


@dataclass
class Side:
    """A release on one architecture, with what predictions look up in it again and again. A release without a convention for the
    architecture leaves it out: which of its calls are there it does not say, whatever others they are for."""
    abi: Abi
    arch: str
    families: dict[str, Family] = field(default_factory=dict)
    by_number: dict[int, Family] = field(default_factory=dict)
    calls: dict[str, Call] = field(default_factory=dict)
    by_id: dict[Id, Call] = field(default_factory=dict)

    def __post_init__(self) -> None:
        left_out = all(convention.arch != self.arch for convention in self.abi.conventions)
        for family in self.abi.families:
            if family.arch and self.arch not in family.arch and not left_out:
                continue
            self.families[family.name] = family
            if family.number is not None:
                self.by_number[family.number] = family
            for call in family.calls:
                if not call.arch or self.arch in call.arch or left_out:
                    self.calls[call.full_name] = call
                    self.by_id[call.id] = call
        self.statuses = {value.name: value.number for value in self.abi.status.values}
        self.absent = {value.name for value in self.abi.status.values if value.absent}
        self.features = {feature.name for feature in self.abi.features}
        self.annotations = {annotation.name: annotation.mask for annotation in self.abi.annotations}

    def by_part(self, number: Id) -> Call | None:
        """The call that an id is although it says more than the call's own id, which has fewer carriers: those of legacy SBI."""
        said = set(number)
        return next((call for own, call in self.by_id.items() if len(own) < len(number) and said.issuperset(own)), None)

    def family_of(self, other: Family) -> Family | None:
        """The same family here: the number says so, or where there is none the name."""
        return self.by_number.get(other.number) if other.number is not None else self.families.get(other.name)

    def convention_of(self, way: Way) -> Convention | None:
        """By which a call travels here in this way."""
        return next((item for item in self.abi.conventions if (item.arch, item.variant) == (self.arch, way.variant)), None)

    def callers_of(self, call: Call) -> tuple[str, ...]:
        """The kinds of guests that have the call; () for all."""
        return call.callers or self.families[call.family].callers

    def has(self, name: str) -> bool:
        """Whether a family, call, annotation or feature of that name exists."""
        return name in self.families or name in self.calls or name in self.annotations or name in self.features


def predict(cell: Cell, guest: Side, host: Side, tests: Sequence[Any]) -> Prediction:
    """`tests`: the plan of the guest's release on this architecture (generator.model.plan)."""
    names = f"{host.abi.name} {host.abi.release}"
    expectations = [expect_test(test, guest, host, names, cell.guest.spec.caller) for test in tests]
    expectations += [expect_extra(test, cell.guest.spec, guest, host, names)
                     for test in extra_tests(cell.guest.spec, guest)]
    refusal = cell.host.version.refuses
    if refusal:
        return Prediction("refused", (), tuple(expectations), (), spoken_release(host.abi), refusal)
    refused = tuple(missing_requirements(cell.guest.spec, guest, host))
    missing = refused or tuple(missing_parts(guest, host))
    kind = "refused" if refused else "degraded" if missing else "full"
    facts = tuple(expect_facts(tests, guest, host, names))
    return Prediction(kind, missing, tuple(expectations), facts, spoken_release(host.abi))


def missing_requirements(spec: GuestSpec, guest: Side, host: Side) -> list[str]:
    """What this build requires (its release has it) and the host's release has not. A call that is there otherwise is not there:
    the guest would say something else than it means."""
    missing: list[str] = []
    for need in spec.requires:
        if guest.has(need.name) and not has_same(need.name, guest, host):
            missing.append(need.name)
        elif need.name in guest.calls:
            call = guest.calls[need.name]
            missing += [f"{need.name} {what}" for what in differences(call, host.by_id[call.id], guest.abi, host.abi)]
    return missing


def missing_parts(guest: Side, host: Side) -> list[str]:
    """Calls and annotations of the guest's release that the host's has not."""
    missing: list[str] = []
    for call in guest.calls.values():
        other = host.by_id.get(call.id)
        if other is None:
            missing.append(call.full_name)
            continue
        there = {annotation.name for annotation in other.annotations}
        missing += [f"{call.full_name} {annotation.name}" for annotation in call.annotations
                    if annotation.name not in there]
    return missing


def has_same(name: str, guest: Side, host: Side) -> bool:
    """Whether the host has what the guest calls by that name."""
    if name in guest.calls:
        return guest.calls[name].id in host.by_id
    if name in guest.families:
        return host.family_of(guest.families[name]) is not None
    return host.has(name)


def extra_tests(spec: GuestSpec, guest: Side) -> list[ExtraTest]:
    """The guest's own tests that a build for this release and architecture has."""
    return [test for test in spec.extra_tests
            if (not test.arch or guest.arch in test.arch) and all(guest.has(need.name) for need in test.needs)]


def check_needs(spec: GuestSpec, sides: Callable[[], Iterable[Side]]) -> None:
    """Names in `requires` and `needs` must exist in some release, and `caller` too; a name that never does is a mistake.
    `sides`: of all releases. They are made one by one, because the first often has all."""
    if spec.caller and not any(spec.caller == caller.name for side in sides() for caller in side.abi.callers):
        callers = dict.fromkeys(caller.name for side in sides() for caller in side.abi.callers)
        raise MatrixError(f"{spec.caller_place}: {spec.abi} has no kind of guests '{spec.caller}': "
                          + (f"write one of {', '.join(callers)}" if callers else "remove 'caller'"))
    for need in (*spec.requires, *(need for test in spec.extra_tests for need in test.needs)):
        if not any(side.has(need.name) for side in sides()) and any(True for _ in sides()):
            raise MatrixError(f"{need.place}: no release of {spec.abi} has a family, call, annotation or feature "
                              f"'{need.name}': correct the name or remove it")


def check_callers(spec: HostSpec, sides: Callable[[], Iterable[Side]]) -> None:
    """The kinds of guests that a host runs must be known to an ABI that it speaks. `sides`: as above."""
    for name in spec.callers:
        if not any(name == caller.name for side in sides() for caller in side.abi.callers):
            known = dict.fromkeys(caller.name for side in sides() for caller in side.abi.callers)
            raise MatrixError(f"{spec.callers_place}: nothing that this host speaks has a kind of guests '{name}': "
                              + (f"write one of {', '.join(known)}" if known else "remove 'callers'"))


def expect_extra(test: ExtraTest, spec: GuestSpec, guest: Side, host: Side, names: str) -> Expectation:
    needs = [need.name for need in test.needs]
    lacking = [name for name in needs if not has_same(name, guest, host)]
    optional = [name for name in needs if name not in lacking and not is_required(name, guest, host)]
    if lacking:
        reason, allowed = f"{names} does not have {', '.join(lacking)}", frozenset({"absent", "skip"})
        if all(name in guest.features for name in lacking):
            reason, allowed = f"{reason}, but a host may be ahead by a feature", allowed | PASS
    elif optional:
        reason, allowed = f"{', '.join(optional)} is optional in {names}", PASS_OR_ABSENT
    else:
        reason, allowed = f"the guest's own test, and {names} has what it needs", PASS
    executes = [item for name in needs for item in executed_by(name, guest, host)] if spec.observe == "executes" else []
    return Expectation(test.name, "extra", allowed, reason, needs[0] if needs else "", executes=tuple(executes))


def executed_by(name: str, guest: Side, host: Side) -> list[Executes]:
    """What the host's release says must be executed because of a call of the guest's."""
    call = host.by_id.get(guest.calls[name].id) if name in guest.calls else None
    return [item for item in call.executes if host.arch in item.arch] if call else []


def is_required(name: str, guest: Side, host: Side) -> bool:
    """Whether every host of the release has what the guest calls by that name."""
    if name in guest.calls:
        return expect_present(host.by_id[guest.calls[name].id], host, "")[0] == PASS
    if name in guest.features:
        return False
    family = host.family_of(guest.families[name]) if name in guest.families else None
    return family.required if family else True


def expect_test(test: Any, guest: Side, host: Side, names: str, caller: str) -> Expectation:
    """One test of the plan. Its kinds are those of harness/conformance/conformance.h."""
    if test.kind in ("unused", "retired", "family"):
        return expect_refusal(test, guest, host, names, caller)
    if test.register:
        return expect_register(test, guest, host, names, caller)
    call = guest.calls[test.call]
    other = host.by_id.get(call.id)
    for one, side in ((call, guest), (other, host)):
        callers = side.callers_of(one) if one else ()
        if caller and callers and caller not in callers:
            reason = f"{side.abi.name} {side.abi.release} has {one.full_name} for {', '.join(callers)} alone"
            ahead = other is not None and caller in (host.callers_of(other) or (caller,))
            return Expectation(test.name, test.kind, ABSENT | ANY_ANSWER if ahead else ABSENT, reason, test.call)
    if test.kind == "case" and caller and caller not in (find_case(call, test).callers or (caller,)):
        reason = f"the case is for {', '.join(find_case(call, test).callers)} alone"
        return Expectation(test.name, test.kind, ABSENT, reason, test.call)
    if other is None:
        allowed, reason = expect_missing(call, guest, host, names)
        if test.kind == "without":
            allowed |= PASS     # it is refused, whatever for
        if test.kind in ("boundary", "sequence"):
            allowed = allowed | PASS    # as below
        if test.kind == "case" and expects_refusal(find_case(call, test), guest):
            allowed, reason = allowed | PASS, f"{reason}, but a host may look at arguments first"
        return Expectation(test.name, test.kind, allowed, reason, test.call)
    if test.kind == "without":
        return expect_without(test, call, other, guest, host, names)
    form = find_form(other, test.form)
    if form is None:
        reason, allowed = f"{names} does not have {call.full_name} in the form {test.form}", ABSENT
        mine = find_form(call, test.form)
        if mine is not None and set(mine.needs) - set(call.needs):
            reason, allowed = f"{reason}, but a host may be ahead by a form that a feature of its own tells of", PASS_OR_ABSENT
        return Expectation(test.name, test.kind, allowed, reason, test.call)
    allowed, reason = expect_present(other, host, names, form.needs)
    if test.kind == "boundary" and derived_checks(host.abi).get(test.name) != derived_checks(guest.abi).get(test.name, ()):
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, f"{names} says something else, or nothing, about this", test.call)
    if test.kind == "case":
        return expect_case(test, call, other, guest, host, names, allowed, reason, caller)
    lost = destroyed_there(call, other, test.form, guest, host) if test.kind == "registers" else ()
    if lost:
        reason = f"{names} lets {call.full_name} destroy {', '.join(lost)}"
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, reason, test.call)
    if test.kind == "reserved" and reserved_status(call, guest) != reserved_status(other, host):
        reason = f"{names} refuses reserved bits in another way"
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, reason, test.call)
    if test.kind == "annotated" and is_reserved(test.id, host.families[other.family]):
        reason = f"{names} reserves the bits of {test.annotation}, and may refuse them"
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, reason, test.call)
    return Expectation(test.name, test.kind, allowed, reason, test.call)


def is_reserved(bits: Id, family: Family) -> bool:
    """Whether some of these bits of an id must be 0 in those of a family: a hint came later, in their place."""
    return any(field.role == "reserved" and field.carrier == carrier and field.bits.mask & mask
               for carrier, mask in bits for field in family.fields)


def destroyed_there(call: Call, other: Call, form: str, guest: Side, host: Side) -> list[str]:
    """Registers that a call keeps by the guest's release, and may destroy by the host's."""
    mine, theirs = (side.convention_of(way_of(one, form)) for one, side in ((call, guest), (other, host)))
    return sorted(destroyed_registers(theirs) - destroyed_registers(mine)) if mine and theirs else []


@once
def derived_checks(abi: Abi) -> dict[str, tuple[Check, ...]]:
    """The derived tests that follow from a release, by their names, each with what it says of memory after the call."""
    return {derived.test.name: derived.boundary.checks for derived in derived_tests(abi)}


def reserved_status(call: Call, side: Side) -> int | None:
    name = side.abi.answers_of(side.families[call.family]).reserved_field
    return None if name is None else status_number(name, side)


def status_number(name: str, side: Side) -> int | None:
    """The number of a status; of an exception, that which stands for it."""
    return RAISED if name == EXCEPTION else side.statuses.get(name)


def find_form(call: Call, name: str) -> Call | Form | None:
    """The call in the form of that name; as it is, if there is no name."""
    return next((form for form in call.forms if form.name == name), None) if name else call


def expect_without(test: Any, call: Call, other: Call, guest: Side, host: Side, names: str) -> Expectation:
    """A call is refused where a feature is missing that it needs. Which answer that is, the host's release says."""
    mine, theirs = find_form(call, test.form), find_form(other, test.form)
    if mine is None or theirs is None or test.feature not in theirs.needs:
        reason = f"{names} does not say that {call.full_name} needs {test.feature}"
        return Expectation(test.name, test.kind, ANY_ANSWER | ABSENT, reason, test.call)
    wanted = answer_without(call, mine, guest, test.feature)
    status = answer_without(other, theirs, host, test.feature)
    allowed = PASS if host.families[other.family].required else PASS_OR_ABSENT
    reason = f"{call.full_name} needs {test.feature} in {names}"
    if status == wanted:
        return Expectation(test.name, test.kind, allowed, reason, test.call)
    if status is None:
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, f"{reason}, and is undefined there", test.call)
    return Expectation(test.name, test.kind, allowed, f"{reason}; judged by what that release answers", test.call,
                       Rejudge((status,)))


def answer_without(call: Call, form: Call | Form, side: Side, feature: str) -> int | None:
    """The status of a call without a feature; None for an exception."""
    answer = side.abi.answer_without(side.families[call.family], form, feature)
    return None if answer == "exception" else side.statuses[answer]


def expect_missing(call: Call, guest: Side, host: Side, names: str) -> tuple[frozenset[str], str]:
    """The host's release does not have the call."""
    family = guest.families[call.family]
    if host.family_of(family) is not None or family.number is None:
        return ABSENT, f"{names} does not have {call.full_name}"
    return PASS_OR_ABSENT, f"{names} does not have the family {family.name}, but a host may be ahead by a family"


def expect_present(call: Call, host: Side, names: str,
                   needs: Sequence[str] | None = None) -> tuple[frozenset[str], str]:
    """The host's release has the call. `needs`: those of a form, None for the call's."""
    needs = call.needs if needs is None else needs
    if not host.families[call.family].required:
        return PASS_OR_ABSENT, f"{call.full_name} is in {names}, where the family {call.family} is optional"
    if needs:
        return PASS_OR_ABSENT, f"{call.full_name} needs {', '.join(needs)}, which a host of {names} may lack"
    return PASS, f"{call.full_name} is in {names}"


def find_case(call: Call, test: Any) -> Case:
    return next(case for case in call.cases if case.test == test.case)


def expects_refusal(case: Case, side: Side) -> bool:
    """Whether the case is right only if the call is refused."""
    return 0 not in expected_numbers(case, side)


def expect_register(test: Any, guest: Side, host: Side, names: str, caller: str) -> Expectation:
    """A test of a system register. In a machine that lacks its feature it is refused, whether or not the host has it. A release that
    describes no registers at all had them all the same; in one that describes others, it came later."""
    register = next(item for item in guest.abi.registers if item.full_name == test.register)
    other = find_register(host.abi, register.kind, register.number)
    if caller and register.callers and caller not in register.callers:
        allowed, reason = ABSENT, f"{register.full_name} is for {', '.join(register.callers)} alone"
    elif test.feature:
        allowed, reason = PASS, f"the machine lacks {test.feature}"
    elif other is None:
        allowed, reason = PASS_OR_ABSENT, f"{names} does not describe {register.full_name}"
        if host.abi.registers and all(name in host.features for name, _ in register.without):
            allowed, reason = allowed | ANY_ANSWER, f"{reason}, and no feature that came with it tells of it"
    elif other.without:
        lacking = ", ".join(name for name, _ in other.without)
        allowed, reason = PASS_OR_ABSENT, f"{register.full_name} needs {lacking}, which a host of {names} may lack"
    else:
        allowed, reason = PASS, f"{register.full_name} is in {names}"
    return Expectation(test.name, test.kind, allowed, reason, test.register)


def expect_refusal(test: Any, guest: Side, host: Side, names: str, caller: str) -> Expectation:
    """Numbers that the guest's release gave to nobody; the host's may have given them out since."""
    call = host.by_id.get(tuple(test.id)) or host.by_part(tuple(test.id))
    family = host.by_number.get(family_number(tuple(test.id), host.abi))
    if call is None and (test.kind != "family" or family is None):
        return expect_unknown(test, guest, host, names, caller)
    allowed = frozenset({"skip", "fail"})
    if call is None or expect_present(call, host, names)[0] != PASS or not host.absent.isdisjoint(call.errors):
        allowed |= PASS     # it may be refused all the same
    what = call.full_name if call else f"in the family {family.name}" if family else ""
    return Expectation(test.name, test.kind, allowed, f"in {names} this number is {what}")


def expect_unknown(test: Any, guest: Side, host: Side, names: str, caller: str) -> Expectation:
    """Neither release gives the number to anybody. A guest leaves open what a host newer than itself says."""
    newer = is_newer(host.abi.release, guest.abi.release)
    allowed = PASS | {"skip"} if newer else PASS
    reason = f"{names} gives this number to nobody"
    mine = guest.families.get(test.family)
    theirs = host.family_of(mine) if mine is not None else None
    if mine is None or theirs is None or test.kind == "family" or caller and theirs.callers and caller not in theirs.callers:
        return Expectation(test.name, test.kind, allowed, reason)
    if fixed_values(mine) != fixed_values(theirs):
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, f"{names} speaks another version of {mine.name}")
    status = status_number(refusal_of(test, theirs, host.abi), host)
    if status == status_number(refusal_of(test, mine, guest.abi), guest) or status is None:
        return Expectation(test.name, test.kind, allowed, reason)
    if status == RAISED:
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, f"{reason}, and raises an exception")
    return Expectation(test.name, test.kind, allowed, f"{reason}; judged by what that release answers",
                       rejudge=Rejudge((status,)))


def refusal_of(test: Any, family: Family, abi: Abi) -> str:
    """The status that a release answers to an id that no call has."""
    gone = [dict(compose_id(abi.carriers, family.fields, family.number or 0, item.number, family.convention))
            for item in abi.retired_numbers(family)]
    answers = abi.answers_of(family)
    return (answers.retired_call or "") if dict(test.id) in gone else answers.unknown_call


def is_newer(one: str, other: str) -> bool:
    """The working text is newer than every release."""
    if NEXT in (one, other):
        return one == NEXT != other
    keys = version_key(one), version_key(other)
    return None not in keys and keys[0] > keys[1]


def fixed_values(family: Family) -> tuple[tuple[str, int | None], ...]:
    """What the ids of a family hold that says neither family nor call: the version of an interface, for example."""
    return tuple((field.carrier, field.value) for field in family.fields if field.role == "fixed")


def family_number(number: Id, abi: Abi) -> int | None:
    """The family that an id names, by the ABI's own layout of ids."""
    carriers = dict(number)
    for part in abi.fields:
        if part.role == "family" and part.carrier in carriers:
            return carriers[part.carrier] >> part.bits.low & (1 << part.bits.width) - 1
    return None


def expect_case(test: Any, call: Call, other: Call, guest: Side, host: Side, names: str,
                allowed: frozenset[str], reason: str, caller: str) -> Expectation:
    """A case of the guest's spec. Where the host's spec has another opinion of the same call, that one counts. What it
    says nothing about, or about memory that only the guest can see, may go either way."""
    case = find_case(call, test)
    same = next((there for there in other.cases if (there.name, there.form) == (case.name, case.form)), None)
    if same is None or caller and same.callers and caller not in same.callers or same.args != case.args or same.memories != case.memories or same.buffers != case.buffers:
        why = f"{names} says something else, or nothing, about this case of {other.full_name}"
        return Expectation(test.name, test.kind, allowed | ANY_ANSWER, why, test.call)
    if expected_numbers(same, host) == expected_numbers(case, guest) and same.value == case.value:
        return Expectation(test.name, test.kind, allowed, reason, test.call)
    return Expectation(test.name, test.kind, allowed, f"{reason}; judged by what that release expects", test.call,
                       make_rejudge(same, host))


def expected_numbers(case: Case, side: Side) -> frozenset[int]:
    return frozenset(side.statuses[name] for name in case.expect)


def make_rejudge(same: Case, host: Side) -> Rejudge:
    """The host's expectation, as far as it can be compared with numbers; a value that only the guest knows cannot."""
    statuses = tuple(sorted(expected_numbers(same, host)))
    value: ExpectValue | None = same.value
    if value is None or not isinstance(value.equals, (int, type(None))):
        return Rejudge(statuses)
    return Rejudge(statuses, value.mask, value.equals, value.minimum, value.maximum)


def expect_facts(tests: Sequence[Any], guest: Side, host: Side, names: str) -> list[FactExpectation]:
    """What the host must answer to the discovery questions that the guest asks, where its release leaves no choice."""
    facts: list[FactExpectation] = []
    filed = {test.call: test.name for test in tests if test.kind == "presence"}
    asks_calls = next((item for item in host.abi.discovery if item.kind == "calls"), None)
    if asks_calls is not None:
        facts += expect_call_facts(asks_calls, filed, guest, host, names)
    if any(item.kind == "families" for item in host.abi.discovery):
        facts += [FactExpectation(f"query.{family.name}", f"family {family.name}", f"query.{family.name}", 0, None,
                                  f"{names} requires it")
                  for family in guest.families.values() if (there := host.family_of(family)) and there.required]
    return facts


def expect_call_facts(asks: Discovery, filed: dict[str, str], guest: Side, host: Side,
                      names: str) -> list[FactExpectation]:
    """The answer for a call: present, and of the annotations that the guest knows on it those that the host's release
    has. Others mean nothing to this guest, so they cannot trouble it."""
    facts: list[FactExpectation] = []
    for call in guest.calls.values():
        other = host.by_id.get(call.id)
        family = host.family_of(guest.families[call.family])
        if family is None or (other is not None and expect_present(other, host, names)[0] != PASS):
            continue
        mask = call_answer(asks, call, guest)
        value = mask & call_answer(asks, other, host) if other else 0
        reason = f"{names} has {other.full_name}" if other else f"{names} does not have {call.full_name}"
        fact = f"query.{call.full_name}"
        facts.append(FactExpectation(fact, call.full_name, filed.get(call.full_name, fact), mask, value, reason))
    return facts


def call_answer(asks: Discovery, call: Call, side: Side) -> int:
    """What a host of that release answers: the present bit, and the annotations that the call has there."""
    value = 1 << asks.present.low if asks.present else 0
    if asks.annotations:
        bits = {annotation.name: annotation.bit for annotation in side.abi.annotations}
        for annotation in call.annotations:
            value |= 1 << (asks.annotations.low + bits[annotation.name])
    return value
