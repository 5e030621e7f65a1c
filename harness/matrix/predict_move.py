# SPDX-License-Identifier: BSD-2-Clause
"""What will happen to a guest that its host moves: it looks for calls on a host of one release and goes on with what it was
told on a host of another. No cell, call or host is named here.

A call that the first host told of and the second has must work. One that the second lacks is lost: it answers as its release
says. One that the first did not tell of is not made, so what the second has beyond that changes nothing.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.model.abi import Call
from generator.model.plan import view_of
from generator.model.versions import spoken_release
from generator.model.ways import Way, ways_of

from .model import Cell, Expectation, ExtraTest, FactExpectation, Prediction
from .predict import (ABSENT, PASS, PASS_OR_ABSENT, Side, expect_facts, expect_missing, expect_present, expect_test, extra_tests,
                      find_form, has_same, is_required, missing_parts, missing_requirements)

SKIP = frozenset({"skip"})
KINDS = ("case", "annotated", "unknown-hint")     # of the tests that a guest makes again (harness/conformance/moved.c)
PREFIX = "move."


@dataclass(frozen=True)
class Fate:
    """What may become of a call: pass, absent (lost) or skip (not told), and why."""
    allowed: frozenset[str]
    reason: str


def predict_move(cell: Cell, guest: Side, before: Side, after: Side, tests: Sequence[Any]) -> Prediction:
    """`before` and `after`: the host's releases. `tests`: the plan of the guest's release on this architecture."""
    spec = cell.guest.spec
    registers = Expectation(f"{PREFIX}registers", "move", PASS, "a move changes no register that a call must preserve")
    extra = [expect_extra_moved(test, guest, before, after) for test in extra_tests(spec, guest)]
    fates = fates_of_calls(guest, before, after, tests, spec.caller)
    expectations = (registers, *extra, *(Expectation(PREFIX + name, "move", fate.allowed, fate.reason)
                                         for name, fate in fates.items()))
    refused = tuple(missing_requirements(spec, guest, before))
    missing = refused or tuple(dict.fromkeys((*missing_parts(guest, before), *missing_parts(guest, after))))
    kind = "refused" if refused else "degraded" if missing else "full"
    return Prediction(kind, missing, expectations, expect_facts_moved(guest, before, after), spoken_release(before.abi),
                      moved_release=spoken_release(after.abi))


def fates_of_calls(guest: Side, before: Side, after: Side, tests: Sequence[Any], caller: str = "") -> dict[str, Fate]:
    """By "family.call" or "family.call.form": every row that the guest's release has on this architecture."""
    view = view_of(guest.abi)[0]
    by_row: dict[tuple[str, str], list[Any]] = {}
    for test in tests:
        if test.kind in KINDS:
            by_row.setdefault((test.call, test.form), []).append(test)
    return {way.full_name: fate_of(call, way, guest, before, after, by_row.get((call.full_name, way.form), []), caller)
            for call in guest.calls.values() for way in ways_of(call) if guest.arch in view.way_architectures(way)}


def fate_of(call: Call, way: Way, guest: Side, before: Side, after: Side, tests: Sequence[Any], caller: str) -> Fate:
    names_before, names_after = (f"{side.abi.name} {side.abi.release}" for side in (before, after))
    told, why_told = find(call, way, guest, before, names_before, caller)
    if told == ABSENT:
        return Fate(SKIP, f"not told: {why_told}")
    there, why_there = find(call, way, guest, after, names_after, caller)
    if there != ABSENT and tests:
        expected = [expect_test(test, guest, after, names_after, caller) for test in tests]
        there = there.union(*(("pass", "fail") if one.rejudge else one.allowed for one in expected))
    if told != PASS:
        there |= SKIP
    return Fate(there, f"{why_told}; {why_there}")


def find(call: Call, way: Way, guest: Side, host: Side, names: str, caller: str) -> tuple[frozenset[str], str]:
    """Whether a host of the release has a call in a form for this kind of guest, and advertises that: pass, absent, or either."""
    other = host.by_id.get(call.id)
    for one, side in ((call, guest), (other, host)):
        callers = side.callers_of(one) if one else ()
        if caller and callers and caller not in callers:
            return ABSENT, f"{side.abi.name} {side.abi.release} has {call.full_name} for {', '.join(callers)} alone"
    if other is None:
        return expect_missing(call, guest, host, names)
    form = find_form(other, way.form)
    if form is None:
        return ABSENT, f"{names} does not have {call.full_name} in the form {way.form}"
    return expect_present(other, host, names, form.needs)


def expect_extra_moved(test: ExtraTest, guest: Side, before: Side, after: Side) -> Expectation:
    """A test of the guest's own: something that it set up before the move, if it was told of what that needs."""
    needs = [need.name for need in test.needs]
    first = needs[0] if needs else ""
    for side, allowed in ((before, SKIP), (after, ABSENT)):
        lacking = [name for name in needs if not has_same(name, guest, side)]
        if lacking:
            reason = f"{side.abi.name} {side.abi.release} does not have {', '.join(lacking)}"
            return Expectation(test.name, "extra", allowed, reason, first)
    allowed = PASS
    if not all(is_required(name, guest, before) for name in needs):
        allowed |= SKIP
    if not all(is_required(name, guest, after) for name in needs):
        allowed |= PASS_OR_ABSENT
    return Expectation(test.name, "extra", allowed, "both hosts have what it needs", first)


def expect_facts_moved(guest: Side, before: Side, after: Side) -> tuple[FactExpectation, ...]:
    """What each host must answer when it is asked; the facts of the second begin with `moved.`."""
    first, second = (expect_facts((), guest, side, f"{side.abi.name} {side.abi.release}") for side in (before, after))
    return (*first, *(replace(fact, fact=f"moved.{fact.fact}", test=PREFIX + fact.test.removeprefix("query."))
                      for fact in second))
