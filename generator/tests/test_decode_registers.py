# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi decode` and system registers: by number, by instruction, by name, with what they hold and what is wrong with it."""
from __future__ import annotations

import json

import pytest

from generator.tests.in_process import hvabi


def decode(*words: str) -> tuple[int, str, list[str]]:
    """Exit status, first line, notes."""
    done = hvabi("decode", *words)
    assert not done.errors
    lines = done.output.splitlines()
    return done.status, lines[0], [line[14:] for line in lines if line.startswith("  note  ")]


@pytest.mark.parametrize(("words", "status", "headline", "notes"), [
    (("msr=0x4b564d01", "value=0x1001"), 0, "msr.system_time_new(enable=1, address=0x1000)", []),
    (("MSR=0x4b564d05",), 0, "msr.poll_control", []),
    (("rdmsr", "0x4b564d05"), 0, "msr.poll_control", []),
    (("wrmsr 0x4b564d06 0xec",), 0, "msr.async_pf_int(vector=0xec)", []),
    (("wrmsr", "0x4b564d06", "0x1ec"), 1, "msr.async_pf_int(vector=0xec)",
     ["reserved bits 0x100 are wrong: a write ends in a general protection fault"]),
    (("wrmsr", "0x4b564d01", "3"), 1, "msr.system_time_new(enable=1, address=0)", ["reserved bits 0x2 are wrong: no host looks"]),
    (("msr.steal_time",), 0, "msr.steal_time", []),
    (("MSR_KVM_STEAL_TIME",), 0, "msr.steal_time", []),
    (("rdmsr", "0x4b564dff"), 1, "msr 0x4b564dff: unknown", ["no release describes it"]),
], ids=lambda value: None)
def test_a_register_of_kvm(words: tuple[str, ...], status: int, headline: str, notes: list[str]) -> None:
    assert decode("kvm@next", *words) == (status, headline, notes)


def test_an_access_that_the_register_does_not_have_is_a_finding() -> None:
    ends = "that ends in a general protection fault"
    assert decode("hyperv@next", "wrmsr", "0x40000002", "5") == (1, "msr.vp_index = 0x5", [f"it cannot be written: {ends}"])
    assert decode("hyperv@next", "rdmsr", "0x40000070") == (1, "msr.eoi", [f"it cannot be read: {ends}"])
    assert decode("hyperv@next", "rdmsr", "0x40000003")[0] == 0


def test_a_release_that_does_not_describe_it_says_which_does() -> None:
    assert decode("kvm", "msr=0x4b564d01") == (1, "msr 0x4b564d01: unknown", ["next has msr.system_time_new"])


def test_json_has_the_fields() -> None:
    done = hvabi("decode", "kvm@next", "--json", "msr=0x4b564d01", "value=0x1001")
    found = json.loads(done.output)
    assert (found["register"], found["kind"], found["number"], found["value"]) == ("system_time_new", "msr", 0x4b564d01, 0x1001)
    assert found["fields"] == {"enable": 1, "address": 0x1000}
    assert found["upstream"] == "MSR_KVM_SYSTEM_TIME_NEW" and found["notes"] == []


@pytest.mark.parametrize(("words", "line"), [
    (("kvm@next", "rdmsr", "1", "2", "3"), "rdmsr takes the number of the register and a value, not 3 numbers"),
    (("kvm@next", "msr=x"), "'x' is no number: write it like 0x1f or 31"),
    (("kvm@next", "msr=1", "value=y"), "'y' is no number: write it like 0x1f or 31"),
    (("kvm@next", "msr=0x100000000"), "0x100000000 is no number of kind msr: there are 0 to 0xffffffff"),
    (("kvm@next", "csr=0x1000"), "0x1000 is no number of kind csr: there are 0 to 0xfff"),
    (("kvm@next", "csr=-1"), "-1 is no number of kind csr: there are 0 to 0xfff"),
], ids=lambda value: None)
def test_what_cannot_be_read_is_one_line(words: tuple[str, ...], line: str) -> None:
    done = hvabi("decode", *words)
    assert (done.status, done.output, done.errors) == (2, "", f"hvabi decode: {line}\n")


def test_without_an_abi_it_is_asked_for() -> None:
    done = hvabi("decode", "msr=0x11")
    assert (done.status, done.errors) == (2, "hvabi decode: which ABI's register is it? Name the ABI first\n")


def test_registers_of_a_processor_are_no_system_registers() -> None:
    done = hvabi("decode", "sbi", "a7=0x48534d", "a6=0")
    assert done.status == 0 and done.output.startswith("hsm.hart_start")
