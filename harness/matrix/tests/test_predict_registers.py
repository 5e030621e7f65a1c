# SPDX-License-Identifier: BSD-2-Clause
"""What is expected of the tests of system registers."""
from __future__ import annotations

from dataclasses import replace

import pytest

from generator.diff.change import Effect
from generator.diff.engine import compare
from generator.model.plan import plan
from generator.model.resolve import resolve
from generator.tests.repository import read_spec
from harness.matrix.model import Expectation
from harness.matrix.predict import ABSENT, PASS, PASS_OR_ABSENT, Side, expect_test


@pytest.fixture(scope="module")
def next_kvm() -> Side:
    return Side(resolve(read_spec("kvm"), "next"), "x86_64")


def expectations(guest: Side, host: Side) -> dict[str, Expectation]:
    return {test.name: expect_test(test, guest, host, f"kvm {host.abi.release}", "") for test in plan(guest.abi) if test.register}


def test_a_register_with_a_feature_may_be_absent_and_in_its_machine_it_is_refused(next_kvm: Side) -> None:
    found = expectations(next_kvm, next_kvm)
    assert found["msr.steal_time.presence"].allowed == found["msr.steal_time.enabled"].allowed == PASS_OR_ABSENT
    assert found["msr.steal_time.presence"].reason == "msr.steal_time needs steal_time, which a host of kvm next may lack"
    assert found["msr.steal_time.refused-without-steal_time"].allowed == PASS


def test_a_register_without_needs_is_there(next_kvm: Side) -> None:
    bare = tuple(replace(register, without=()) for register in next_kvm.abi.registers)
    found = expectations(next_kvm, Side(replace(next_kvm.abi, registers=bare), "x86_64"))
    assert found["msr.steal_time.presence"].allowed == PASS


def test_a_release_that_does_not_describe_it_may_have_it(next_kvm: Side) -> None:
    found = expectations(next_kvm, Side(resolve(read_spec("kvm"), "7.2"), "x86_64"))
    assert found["msr.poll_control.cleared"].allowed == PASS_OR_ABSENT
    assert found["msr.poll_control.cleared"].reason == "kvm 7.2 does not describe msr.poll_control"


def test_a_register_that_came_later_may_be_missing_if_no_feature_came_with_it(next_kvm: Side) -> None:
    """A release that describes other registers, and advertises what the new one needs."""
    fewer = tuple(register for register in next_kvm.abi.registers if register.name != "poll_control")
    host = Side(replace(next_kvm.abi, registers=fewer), "x86_64")
    found = expectations(next_kvm, host)
    assert found["msr.poll_control.presence"].allowed == {"pass", "fail", "absent"}
    assert found["msr.poll_control.presence"].reason.endswith("and no feature that came with it tells of it")
    assert found["msr.poll_control.refused-without-poll_control"].allowed == PASS
    features = tuple(feature for feature in next_kvm.abi.features if feature.name != "poll_control")
    guarded = expectations(next_kvm, Side(replace(host.abi, features=features), "x86_64"))
    assert guarded["msr.poll_control.presence"].allowed == PASS_OR_ABSENT


def test_what_diff_calls_unguarded_may_fail(next_kvm: Side) -> None:
    """Without each register in turn: where diff says that a new guest breaks on the old host, its tests may fail there, and only there."""
    for number, register in enumerate(next_kvm.abi.registers):
        old = replace(next_kvm.abi, release="7.2", registers=(*next_kvm.abi.registers[:number], *next_kvm.abi.registers[number + 1:]))
        old = replace(old, features=old.features[number % 2:])      # without the first feature, or with all
        breaks = {change.subject for change in compare(old, next_kvm.abi)
                  if change.effects.new_guest is Effect.BREAKS and change.subject.startswith("register ")}
        found = expectations(next_kvm, Side(old, "x86_64"))
        assert ("fail" in found[f"{register.full_name}.presence"].allowed) == (f"register {register.full_name}" in breaks), register


@pytest.mark.parametrize(("caller", "allowed"), [("pv64", ABSENT), ("hvm64", PASS)])
def test_a_register_of_other_guests_is_absent(caller: str, allowed: frozenset[str]) -> None:
    abi = resolve(read_spec("xen"), "next")
    xen = Side(replace(abi, registers=tuple(replace(one, callers=("hvm64", "hvm32")) for one in abi.registers)), "x86_64")
    tests = [test for test in plan(xen.abi) if test.register == "msr.hypercall_page"]
    assert tests
    for test in tests:
        assert expect_test(test, xen, xen, "xen next", caller).allowed == allowed
