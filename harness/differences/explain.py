# SPDX-License-Identifier: BSD-2-Clause
"""What explains a difference: the releases that the two hosts speak, what they advertise, a record of a finding, or a record of a
difference (ci/differences). What none of these explains is to be looked into.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.model.abi import Abi, Call, CpuidSource, Feature, SystemRegister
from generator.model.plan import Test
from harness.matrix.models import Models
from harness.matrix.predict import PASS, Side, expected_numbers, expect_present, find_case, find_form
from harness.matrix.predict_move import PREFIX

from .compare import ABSENT, CALLS, OUTCOME, STATUS, VALUE, Difference
from .known import Known
from .seen import Cell

REGISTERS = ("eax", "ebx", "ecx", "edx")
CASES = frozenset({"case"})
REFUSALS = frozenset({"unused", "retired", "family"})


class Explainer:
    """Answers from the specs under the root of `models`, and from the differences that are known. `callers`: which of the ABI's kinds
    of guests a guest is, by guest and ABI; "" or nothing where there are none."""

    def __init__(self, models: Models, known: Iterable[Known] = (), callers: Mapping[tuple[str, str], str] | None = None) -> None:
        self._models = models
        self._known = list(known)
        self._callers = callers or {}
        self._tests: dict[tuple[str, str, str], dict[str, Test]] = {}
        self.used: set[Known] = set()

    def explain(self, difference: Difference) -> str:
        """Why the two hosts may differ, in words; "" if nothing says so."""
        for known in self._known:
            if known.covers(difference):
                self.used.add(known)
                return f"known: {known.where}"
        return self._explain_by_finding(difference) or explain_prediction(difference) or self._explain_by_spec(difference)

    def _explain_by_finding(self, difference: Difference) -> str:
        """A test that went wrong on one of the two hosts: the matrix has told of it, and a record says why."""
        told = [host.name for host, seen in zip(difference.hosts, difference.seen) if seen.finding]
        return f"a finding of {' and '.join(told)}" if told else ""

    def _explain_by_spec(self, difference: Difference) -> str:
        test = self._test(difference)
        if test is None:
            return ""
        sides = tuple(self._models.side(host.abi, host.release, host.arch) for host in difference.hosts)
        guest = self._models.side(difference.guest.abi, difference.guest.release, difference.guest.arch)
        if test.kind in REFUSALS:
            return explain_refusal(test, guest, sides)
        if test.kind == "release":
            return "" if difference.kind == OUTCOME else explain_release(difference)
        subject = find_subject(test, guest)
        if subject is None:
            return ""
        if difference.kind == VALUE and getattr(subject, "varies", ""):
            return f"the value of {subject.full_name} varies: {subject.varies}"
        if isinstance(subject, Call) and any(item.kind == "release" and item.call == subject.full_name for item in guest.abi.discovery):
            return explain_release(difference)
        calls = tuple(find_same(subject, side) for side in sides)
        caller = self._callers.get((difference.guest.guest, difference.guest.abi), "")
        return (explain_history(subject, calls, difference) or explain_features(subject, test, guest, difference)
                or explain_discovery(subject, guest, difference) or explain_case(subject, calls, test, sides, difference, caller)
                or explain_freedom(subject, calls, test, sides, difference))

    def _test(self, difference: Difference) -> Test | None:
        guest = difference.guest
        key = guest.abi, guest.release, guest.arch
        if key not in self._tests:
            self._tests[key] = {test.name: test for test in self._models.plan(*key, True)}
        name = difference.test.removeprefix(PREFIX) if difference.hosts[0].then else difference.test    # a guest that moved made the call again
        found = self._tests[key].get(name)
        if found is not None:
            return found
        # Of a call or a family that is absent, and of tests that are derived or a guest's own: the call is in the name.
        family, _, rest = name.partition(".")
        named = [call for call in self._models.side(*key).calls.values() if call.family == family and (not rest or call.name == rest.split(".")[0])]
        return Test(name, "named", named[0].full_name) if named else None


def explain_prediction(difference: Difference) -> str:
    """What one host did is nothing that the other one's release allows: the specs say that they differ."""
    first, second = difference.seen
    if difference.kind not in (OUTCOME, ABSENT) or first.outcome in second.allowed and second.outcome in first.allowed:
        return ""
    return f"predicted: {difference.hosts[0].release} allows {' or '.join(first.allowed)}, {difference.hosts[1].release} {' or '.join(second.allowed)}"


def find_subject(test: Test, guest: Side) -> Call | SystemRegister | None:
    if test.register:
        return next((one for one in guest.abi.registers if one.full_name == test.register), None)
    return guest.calls.get(test.call)


def find_same(subject: Call | SystemRegister, side: Side) -> Any:
    if isinstance(subject, Call):
        return side.by_id.get(subject.id)
    return next((one for one in side.abi.registers if (one.kind, one.number) == (subject.kind, subject.number)), None)


def explain_release(difference: Difference) -> str:
    """What a host says that it speaks: the matrix compares it with host.yaml."""
    first, second = difference.hosts
    return f"{first.release} and {second.release}" if first.release != second.release else ""


def explain_history(subject: Any, calls: tuple[Any, Any], difference: Difference) -> str:
    """One of the releases does not have the call."""
    for there, host in zip(calls, difference.hosts):
        if there is None and any(calls):
            since = next(one for one in calls if one is not None).history.since
            return f"{subject.full_name}: not in {host.release} (since {since})"
    return ""


def explain_refusal(test: Test, guest: Side, sides: tuple[Side, Side]) -> str:
    """A number that is unused in the guest's release: one of the hosts' releases has a call there, or the two refuse differently."""
    calls = [side.by_id.get(tuple(test.id)) for side in sides]
    for side, call in zip(sides, calls):
        if call is not None:
            return f"in {side.abi.release} the number is {call.full_name}"
    family = guest.families.get(test.family)
    theirs = [side.family_of(family) if family is not None else None for side in sides]
    answers = [side.abi.answers_of(one) if one is not None else side.abi.answers for side, one in zip(sides, theirs)]
    if answers[0] != answers[1]:
        return f"{sides[0].abi.release} and {sides[1].abi.release} refuse unknown numbers differently"
    ids = [None if one is None else [field.value for field in one.fields if field.role == "fixed"] for one in theirs]
    return f"{sides[0].abi.release} and {sides[1].abi.release} have other versions of {test.family} in their ids" if ids[0] != ids[1] else ""


def explain_features(subject: Any, test: Test, guest: Side, difference: Difference) -> str:
    """A feature that the call needs is advertised by one of the hosts alone."""
    if difference.cells is None:
        return ""
    form = find_form(subject, test.form) if isinstance(subject, Call) else None
    needs = (*getattr(subject, "needs", ()), *(getattr(form, "needs", ())), *(name for name, _ in getattr(subject, "without", ())), test.feature)
    features = {feature.name: feature for feature in guest.abi.features}
    for name in dict.fromkeys(needs):
        if name not in features:
            continue
        told = [is_advertised(features[name], cell, guest.abi) for cell in difference.cells]
        if told[0] != told[1] and None not in told:
            return f"feature {name}: only {difference.hosts[told.index(True)].name} advertises it"
    return ""


def is_in_cpuid(source: CpuidSource, cell: Cell, abi: Abi) -> bool | None:
    """None if the host was not asked, or has no interface of the ABI."""
    leaves = {tuple(name.split(".")[1:]): [int(word, 16) for word in text.split(",")]
              for name, text in cell.facts.items() if name.startswith("cpuid.0x")}
    wanted = {tuple(words) for words in abi.cpuid.words} if abi.cpuid is not None else set()
    for (leaf, subleaf), registers in leaves.items():
        base = int(leaf, 16)
        if base & 0xff == 0 and subleaf == "0" and tuple(registers[1:]) in wanted:
            found = leaves.get((f"{base + source.leaf:#x}", str(source.subleaf)), [0, 0, 0, 0])
            return read_bits(found[REGISTERS.index(source.register)], source.bits) not in source.unless
    return None


def is_advertised(feature: Feature, cell: Cell, abi: Abi) -> bool | None:
    """What a host told of a feature; None if it was not asked, or if only words describe the feature."""
    if feature.cpuid is not None:
        return is_in_cpuid(feature.cpuid, cell, abi)
    if feature.asked is not None:
        asked = feature.asked
        for name, text in cell.facts.items():
            if name.startswith(f"answer.{asked.call}") and asked.place is not None and name.endswith(f".{asked.place.field}"):
                return read_bits(int(text, 0), asked.bits) not in asked.unless
    return None


def read_bits(word: int, bits: Any) -> int:
    return word >> bits.low & (1 << bits.width) - 1


def explain_discovery(subject: Any, guest: Side, difference: Difference) -> str:
    """One of the hosts does not offer the call, and says so; of a whole family, any call of it that the guest asked about."""
    if difference.cells is None or not isinstance(subject, Call):
        return ""
    whole = difference.kind == ABSENT and difference.test == subject.family
    calls = [call.full_name for call in guest.calls.values() if call.family == subject.family] if whole else [subject.full_name]
    for fact in (f"query.{name}" for name in (subject.family, *calls)):
        told = [cell.facts.get(fact) for cell in difference.cells]
        if told[0] != told[1] and "0x0" in told:    # a guest may ask only where it finds nothing
            return f"{fact}: {told[0] or 'there'} on {difference.hosts[0].name}, {told[1] or 'there'} on {difference.hosts[1].name}"
    return ""


def explain_case(subject: Any, calls: tuple[Any, Any], test: Test, sides: tuple[Side, Side], difference: Difference, caller: str = "") -> str:
    """The two releases expect different answers of the case, or of one of them guests of this kind do not make it, or the releases have
    different errors for the call."""
    first, second = difference.hosts
    if not isinstance(subject, Call) or first.release == second.release or not all(calls):
        return ""
    cases = [next((case for case in call.cases if (case.name, case.form) == (find_case(subject, test).name, test.form)
                   and (not caller or not case.callers or caller in case.callers)), None)
             if test.case else None for call in calls]
    words = f"{subject.full_name}: changed between {first.release} and {second.release}"
    if test.kind in CASES and None in cases and any(cases):
        return f"{difference.test}: only one of {first.release} and {second.release} has this case"
    if all(cases):
        wanted = [(expected_numbers(case, side), case.value, case.buffers, case.args, case.memories) for case, side in zip(cases, sides)]
        if wanted[0] != wanted[1]:
            return words
    if test.kind in CASES or difference.kind != STATUS:
        return ""
    # An error that only one of the releases has explains answers that are this error, and no others.
    alone = set(calls[0].errors) ^ set(calls[1].errors)
    answered = {name for side, number in zip(sides, (difference.first, difference.second))
                for name, value in side.statuses.items() if value == number}
    return words if alone & answered else explain_other_cases(subject, calls, sides, difference)


def explain_other_cases(subject: Call, calls: tuple[Call, Call], sides: tuple[Side, Side], difference: Difference) -> str:
    """A case of the call of which one release expects the one answer and not the other, and the other release the reverse: a derived
    test meets the same change with arguments of its own."""
    later = {(case.name, case.form): case for case in calls[1].cases}
    for case in calls[0].cases:
        same = later.get((case.name, case.form))
        wanted = [expected_numbers(case, side) for case, side in ((case, sides[0]), (same, sides[1]))] if same is not None else [frozenset()] * 2
        if [[answer in numbers for answer in (difference.first, difference.second)] for numbers in wanted] == [[True, False], [False, True]]:
            return f"{subject.full_name}.{case.name}: changed between {difference.hosts[0].release} and {difference.hosts[1].release}"
    return ""


def explain_freedom(subject: Any, calls: tuple[Any, Any], test: Test, sides: tuple[Side, Side], difference: Difference) -> str:
    """What is no promise: absence of an optional call, where the release leaves it open and nothing advertises it."""
    outcomes = {seen.outcome for seen in difference.seen}
    if "absent" not in outcomes or not isinstance(subject, Call) or not all(calls):
        return ""
    if any(expect_present(call, side, "")[0] != PASS for call, side in zip(calls, sides)) and difference.kind in (OUTCOME, STATUS, CALLS):
        told = [cell.facts.get(f"query.{subject.family}") for cell in difference.cells or ()]
        return f"{subject.family} is optional" if told and len(set(told)) > 1 else ""
    return ""
