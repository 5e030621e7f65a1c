# SPDX-License-Identifier: BSD-2-Clause
"""Features as QEMU and libvirt name them, and what a spec calls them. From target/i386/cpu.c and kvm/kvm.c of QEMU."""
from __future__ import annotations

from ..facts import Fact, Named, Note, Present

KVM = {
    "kvmclock": ("clocksource", "clocksource2"), "kvm-nopiodelay": ("nop_io_delay",), "kvm-mmu": ("mmu_op",),
    "kvm-asyncpf": ("async_pf",), "kvm-steal-time": ("steal_time",), "kvm-pv-eoi": ("pv_eoi",),
    "kvm-pv-unhalt": ("pv_unhalt",), "kvm-pv-tlb-flush": ("pv_tlb_flush",), "kvm-asyncpf-vmexit": ("async_pf_vmexit",),
    "kvm-pv-ipi": ("pv_send_ipi",), "kvm-poll-control": ("poll_control",), "kvm-pv-sched-yield": ("pv_sched_yield",),
    "kvm-asyncpf-int": ("async_pf_int",), "kvm-msi-ext-dest-id": ("msi_ext_dest_id",),
    "kvmclock-stable-bit": ("clocksource_stable",), "kvm-hint-dedicated": ("realtime",),
}
HYPERV = {
    "hv-relaxed": ("use_relaxed_timing",), "hv-vapic": ("access_intr_ctrl_regs",),
    "hv-time": ("access_partition_reference_counter", "access_partition_reference_tsc"),
    "hv-crash": ("guest_crash_regs",), "hv-reset": ("access_reset_reg",), "hv-vpindex": ("access_vp_index",),
    "hv-runtime": ("access_vp_runtime_reg",), "hv-synic": ("access_synic_regs",),
    "hv-stimer": ("access_synthetic_timer_regs",), "hv-frequencies": ("access_frequency_regs", "frequency_regs"),
    "hv-reenlightenment": ("access_reenlightenment_controls",),
    "hv-tlbflush": ("use_remote_flush", "use_ex_processor_masks"), "hv-evmcs": ("use_enlightened_vmcs",),
    "hv-ipi": ("use_synthetic_cluster_ipi", "use_ex_processor_masks"), "hv-stimer-direct": ("direct_synthetic_timers",),
    "hv-avic": ("deprecate_auto_eoi",), "hv-apicv": ("deprecate_auto_eoi",), "hv-spinlocks": ("long_spin_wait",),
    "hv-no-nonarch-coresharing": ("no_nonarchitectural_core_sharing",), "hv-emsr-bitmap": ("nested_msr_bitmap",),
    "hv-xmm-input": ("xmm_hypercall_input",), "hv-tlbflush-ext": ("extended_gva_ranges",),
    "hv-tlbflush-direct": ("nested_direct_flush",), "hv-syndbg": ("debug_regs",),
}
# Names of properties that are no feature of an interface.
SETTINGS = {"hv-passthrough", "hv-enforce-cpuid", "hv-vendor-id", "hv-version-id-build", "hv-version-id-major",
            "hv-version-id-minor", "hv-version-id-spack", "hv-version-id-sbranch", "hv-version-id-snumber", "kvm-type"}
# libvirt's elements <hyperv> and <kvm>, without their prefix in QEMU.
LIBVIRT_SPELLING = {"hv-vendor_id": "hv-vendor-id", "hv-tlbflush_ext": "hv-tlbflush-ext"}


def features_of(name: str, is_on: bool) -> list[Fact] | None:
    """What a property of a CPU tells; None for one that tells of no hypervisor. Old names have underscores."""
    name = LIBVIRT_SPELLING.get(name, name).lower().replace("_", "-").lstrip("+-")
    for abi, table in (("kvm", KVM), ("hyperv", HYPERV)):
        if name in table:
            return [Named(abi, feature, is_on) for feature in table[name]]
    if name == "hypervisor":
        return [Present(is_on)]
    if name in SETTINGS:
        return []
    if name.startswith(("kvm-", "hv-")):
        return [Note(f"QEMU's {name[:40]} is not known here")]
    return None
