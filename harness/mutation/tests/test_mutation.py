# SPDX-License-Identifier: BSD-2-Clause
"""A sample of `hvabi mutate`: one ABI, the first mutants of each operator. The whole run is the command itself (make mutate)."""
from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.abi import Abi
from harness.matrix.model import HOME
from harness.mutation.judge import Judge
from harness.mutation.library import Library, build
from harness.mutation.mutant import BREAKING, COMPATIBLE, HOST, MODEL, Base, Mutant, Operator
from harness.mutation.operators import all_operators, weaken_argument_check
from harness.mutation.run import Count, differ, read_releases
from harness.mutation.table import Behaviour

SAMPLE = 2      # mutants of each operator


@pytest.fixture(name="judge", scope="module")
def fixture_judge() -> Judge:
    abis = read_releases("vmi")
    return Judge(Library(build(abis, HOME / "build" / "mutation", 2)), abis, abis[-1], differ())


def test_nothing_goes_wrong_on_the_true_host(judge: Judge) -> None:
    assert [problem for arch in judge.base.archs for problem in judge.baseline_problems(arch)] == []
    assert all(guest.outcomes and guest.probed and len(guest.facts) > len(guest.abi.families) for arch in judge.base.archs for guest in judge.guests_of(arch))


@pytest.mark.parametrize("name", ["sbi", "kvm", "hyperv", "xen"])
def test_nothing_goes_wrong_on_the_true_host_of_another(name: str) -> None:
    abis = read_releases(name)
    judge = Judge(Library(build(abis, HOME / "build" / "mutation", 2)), abis, abis[-1], None)
    assert [problem for arch in judge.base.archs for problem in judge.baseline_problems(arch)] == []


@pytest.mark.parametrize("operator", all_operators(), ids=lambda operator: operator.name)
def test_the_first_mutants_of_each_operator_are_seen_or_are_no_alarm(judge: Judge, operator: Operator) -> None:
    count = Count()
    for _, mutant in zip(range(SAMPLE), operator.make(judge.base)):
        count.add(judge.judge(mutant, operator), operator.kind, operator.derived)
    assert (count.missed_by_diff, count.missed_by_matrix, count.missed_by_derived, count.alarms) == ([], [], [], [])


def test_derived_tests_see_every_check_that_is_weakened(judge: Judge) -> None:
    count = Count()
    for mutant in weaken_argument_check.make(judge.base):
        count.add(judge.judge(mutant, weaken_argument_check.OPERATOR), BREAKING, True)
    assert count.missed == 0 and count.derived == count.mutants > 400


def test_a_weakened_check_that_no_derived_test_tries_is_missed_by_them(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant = next(mutant for mutant in weaken_argument_check.make(judge.base) if mutant.about == "vma.map: count may be 0x10001")
    assert judge.judge(mutant, weaken_argument_check.OPERATOR).derived == "vma.map.count-above-maximum: fail"
    for guest in judge.guests_of(mutant.arch):
        monkeypatch.setattr(guest, "derived", {key: [rank for rank in ranks if not guest.names[rank].endswith("count-above-maximum")]
                                               for key, ranks in guest.derived.items()})
    count = Count()
    count.add(judge.judge(mutant, weaken_argument_check.OPERATOR), BREAKING, True)
    assert len(count.missed_by_derived) == 1


def an_operator(kind: str, changes: str) -> Operator:
    return Operator("test", "", kind, changes, lambda base: iter(()))


def drop_first_call(base: Base) -> Mutant:
    """Of a family that every host has: a host may lack any other, and then no guest wonders."""
    family, call = next((family, call) for family, call in base.calls() if family.required and call.cases and not call.common)
    return Mutant("test", call.full_name, base.with_call(family, call), base.arch_for(family, call), base.ways_of(call))


def counted(judge: Judge, mutant: Mutant, operator: Operator) -> Count:
    count = Count()
    count.add(judge.judge(mutant, operator), operator.kind)
    return count


def test_a_break_that_is_called_compatible_is_an_alarm(judge: Judge) -> None:
    alarms = counted(judge, drop_first_call(judge.base), an_operator(COMPATIBLE, MODEL)).alarms
    assert ["diff" in alarm for alarm in alarms] == [True, False] and "matrix" in alarms[1]
    family, call = next((family, call) for family, call in judge.base.calls() if call.cases)
    silent = Mutant("test", "", judge.base.abi, judge.base.arch_for(family, call), judge.base.ways_of(call),
                    behaviour=Behaviour(((call.full_name, (8, 0, 0)),)))
    assert counted(judge, silent, an_operator(COMPATIBLE, HOST)).alarms


def test_a_change_that_changes_nothing_is_equal_and_not_seen(judge: Judge) -> None:
    abi: Abi = replace(judge.base.abi, doc="other words")
    count = counted(judge, Mutant("test", "doc", abi, "x86_64", frozenset()), an_operator(BREAKING, MODEL))
    assert count.seen == 0 and len(count.equal) == 1 and not count.missed_by_matrix


def test_a_break_that_no_guest_tries_is_missed_and_named(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    family, call = next((family, call) for family, call in judge.base.calls() if call.errors)
    monkeypatch.setattr(judge, "run_on", lambda guest, mutant, host: ("", ""))
    mutant = Mutant("test", call.full_name, judge.base.abi, judge.base.arch_for(family, call), judge.base.ways_of(call),
                    behaviour=Behaviour(((call.full_name, (8, 0, 0)),)))
    assert counted(judge, mutant, an_operator(BREAKING, HOST)).missed_by_matrix


@pytest.mark.parametrize("arguments, said", [
    ((), "name one or more ABIs"), (("nobody",), "no such ABI"), (("vmi", "--release", "9.9"), "no release 9.9"),
    (("diag",), "every call has its number in the instruction"), (("lguest",), "an unknown call raises an exception"),
    (("vmi", "--rules", "nothing"), "no operator 'nothing'"), (("vmi", "--jobs", "0"), "from 1 on")])
def test_a_mistake_is_one_line_and_status_2(arguments: tuple[str, ...], said: str) -> None:
    done = subprocess.run([HOME / "hvabi", "mutate", *arguments], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2 and said in done.stderr and len(done.stderr.splitlines()) == 1


def test_operators_have_a_file_each_with_its_purpose() -> None:
    folder = Path(__file__).resolve().parents[1] / "operators"
    for operator in all_operators():
        text = (folder / f"{operator.name.replace('-', '_')}.py").read_text()
        assert text.splitlines()[1] == f'"""{operator.purpose}"""'
