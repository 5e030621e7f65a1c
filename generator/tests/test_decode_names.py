# SPDX-License-Identifier: BSD-2-Clause
"""Names and statuses as headers, kernels and specifications write them, numbers alone, and the ABI left out."""
from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest

from generator.commands import decode
from generator.tests.samples import run_module
from generator.tools import decode_shelf


@pytest.fixture(scope="module", autouse=True)
def specs_are_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode_shelf, "load_abi", lru_cache(maxsize=None)(decode_shelf.load_abi))
        yield


def answer(*arguments: str, stdin: str = "") -> tuple[int, str]:
    """(exit status, all that was printed)."""
    return run_module(decode, arguments, stdin.encode())


NAMES = [
    ("xen", "__HYPERVISOR_mmu_update", "mmu.mmu_update"), ("xen", "HYPERVISOR_vcpu_op", "vcpu (0x18)"),
    ("xen", "xen_hypercall_sched_op", "sched (0x1d)"), ("xen", "do_memory_op", "memory (0xc)"),
    ("xen", "GNTTABOP_map_grant_ref", "grant_table.map_grant_ref"), ("xen", "XEN_DOMCTL_pausedomain", "domctl.pausedomain"),
    ("hyperv", "HVCALL_SIGNAL_EVENT", "port.signal_event"), ("hyperv", "HvCallSignalEvent", "port.signal_event"),
    ("hyperv", "HvSignalEvent", "port.signal_event"), ("hyperv", "HV_SIGNAL_EVENT", "port.signal_event"),
    ("hyperv", "HVCALL_SEND_IPI", "interrupt.send_synthetic_cluster_ipi"),
    ("hyperv", "HvCallSendSyntheticClusterIpi", "interrupt.send_synthetic_cluster_ipi"),
    ("hyperv", "HvExtCallQueryCapabilities", "ext.query_capabilities"),
    ("sbi", "SBI_EXT_HSM_HART_START", "hsm.hart_start"), ("sbi", "sbi_hart_start", "hsm.hart_start"),
    ("sbi", "sbi_hart_start()", "hsm.hart_start"), ("sbi", "SBI_EXT_HSM", "hsm (0x48534d)"), ("sbi", "EID_HSM", "hsm (0x48534d)"),
    ("kvm", "KVM_HC_SEND_IPI", "hc.send_ipi"), ("kvm", "KVM_FEATURE_PV_UNHALT", "feature pv_unhalt"),
    ("kvm", "MSR_KVM_STEAL_TIME", "= 0x4b564d03"), ("hyperv", "HV_STATUS_ACCESS_DENIED", "access_denied (6)"),
]


@pytest.mark.parametrize("abi,name,expected", NAMES)
def test_names_of_headers_and_specifications(abi: str, name: str, expected: str) -> None:
    status, output = answer(abi, name)
    assert status == 0 and expected in output


@pytest.mark.parametrize("abi,number,name", [("xen", "0x14", "grant_table"), ("xen", "20", "grant_table"), ("sbi", "0x48534d", "hsm"),
                                             ("xen", "0x24", "domctl")])
def test_a_number_alone_names_its_family_and_lists_its_calls(abi: str, number: str, name: str) -> None:
    status, output = answer(abi, number)
    assert status == 0 and output.startswith(f"{name} (") and "  calls " in output


@pytest.mark.parametrize("abi,number", [("xen", "0x99"), ("sbi", "0x99"), ("kvm", "0x99"), ("hyperv", "0x7fff")])
def test_a_number_that_nobody_has_is_a_finding(abi: str, number: str) -> None:
    status, output = answer(abi, number)
    assert status == 1 and "has no" in output


def test_a_name_of_several_things_is_ambiguous_with_all_of_them() -> None:
    status, output = answer("sbi", "sbi_remote_sfence_vma")
    assert status == 1 and output.startswith("ambiguous: ")
    assert "legacy.remote_sfence_vma, eid=0x6" in output and "rfence.remote_sfence_vma, eid=0x52464e43 fid=0x1" in output


STATUSES = [
    ("xen", "EAGAIN", "eagain (-11)"), ("xen", "-EAGAIN", "eagain (-11)"), ("xen", "XEN_EAGAIN", "eagain (-11)"),
    ("xen", "eagain", "eagain (-11)"), ("xen", "11", "eagain (-11)"), ("xen", "0xfffffff5", "eagain (-11)"),
    ("xen", "18446744073709551605", "eagain (-11)"), ("xen", "-85", "erestart (-85)"), ("xen", "-ERESTART", "erestart (-85)"),
    ("sbi", "SBI_ERR_INVALID_ADDRESS", "invalid_address (-5)"), ("sbi", "SBI_ERR_FAILURE", "failed (-1)"),
    ("sbi", "SBI_EDENIED", "denied (-4)"), ("sbi", "SBI_ENOTSUPP", "not_supported (-2)"),
    ("kvm", "KVM_EINVAL", "einval (-22)"), ("kvm", "-ENOSYS", "enosys (-1000)"), ("kvm", "-3", "invalid_parameter (-3)"),
    ("hyperv", "HV_STATUS_INVALID_ALIGNMENT", "invalid_alignment (4)"), ("hyperv", "0x600000005", "invalid_parameter (5), 6 reps completed"),
    ("hyperv", "0x100000000", "success (0), 1 rep completed"), ("hyperv", "e00000006", "access_denied (6), 14 reps completed"),
    ("hyperv", "0xfff00000000", "success (0), 4095 reps completed"),
]


@pytest.mark.parametrize("abi,given,expected", STATUSES)
def test_statuses_in_every_spelling(abi: str, given: str, expected: str) -> None:
    status, output = answer(abi, "--status", given)
    assert status == 0 and output.startswith(expected)


@pytest.mark.parametrize("abi,given,note", [
    ("hyperv", "600000005", "in hexadecimal, as 0x600000005, it is invalid_parameter"), ("kvm", "-38", "-38 is -ENOSYS of C"),
    ("xen", "ENOTSUPP", "no status of xen"), ("sbi", "-99", "no status of sbi"),
])
def test_what_is_no_status_is_a_finding_with_what_else_it_can_be(abi: str, given: str, note: str) -> None:
    status, output = answer(abi, "--status", given)
    assert status == 1 and note in output


def test_positive_errno_says_that_the_sign_was_missing() -> None:
    assert "given as 11, without its sign" in answer("xen", "--status", "11")[1]


def test_bits_of_a_result_word_that_no_host_sets_are_told() -> None:
    assert "bits 0x40000000 of the result word" in answer("hyperv", "--status", "0x340000005")[1]


def test_input_in_registers_is_said_where_it_lies() -> None:
    status, output = answer("hyperv", "0x0000000000050013")
    assert status == 0 and "its 48 bytes are in rdx, r8 and XMM0 to XMM1" in output
    assert "  rdx         address_space" in output and "  r8          flags" in output and "argument    input" not in output
    assert "its first 32 bytes" in answer("hyperv", "0x0000000300010014")[1]


@pytest.mark.parametrize("given,stdin,expected", [
    (("-",), "kvm_hypercall: nr 0x5 a0 0x0 a1 0x6 a2 0x0 a3 0x0\n", "hc.kick_cpu"), (("HvCallSignalEvent",), "", "port.signal_event"),
    (("-",), "a7 : 0000000053525354 a6 : 0000000000000000\n", "srst.system_reset"), (("SBI_EXT_HSM",), "", "hsm (0x48534d)"),
    (("--status", "HV_STATUS_ACCESS_DENIED"), "", "access_denied (6)"),
])
def test_the_abi_may_be_left_out_where_the_text_says_it(given: tuple[str, ...], stdin: str, expected: str) -> None:
    status, output = answer(*given, stdin=stdin)
    assert status == 0 and expected in output


def test_the_abi_must_be_named_where_the_text_does_not_say_it() -> None:
    status, output = answer("-", stdin="RAX=0000000000000018 RDI=0000000000000003\n")
    assert status == 1 and "which ABI" in output and "vcpu.is_up(vcpuid=" not in output and "(xen)" in output
    status, output = answer("-", stdin="RAX=0000000000000005 RBX=0000000000000000 RCX=0000000000000006 RDI=0000000000000001\n")
    assert status == 1 and "(kvm); or legacy.cpuid(" in output and "(vmi); or pv.fpu_taskswitch" in output
    status, output = answer("-", stdin="RAX=000000000000ffff RDI=0000000000000003\n")
    assert status == 2 and "which ABI" in output


def test_nothing_recognised_shows_the_nearest_format() -> None:
    status, output = answer("xen", "-", stdin="RAX is what I see, and RBX\n")
    assert status == 2 and "the nearest format is " in output and "RAX: " in output.splitlines()[-1]


def test_formats_are_listed() -> None:
    status, output = answer("--list-formats")
    assert status == 0 and output.count("\n") > 30
