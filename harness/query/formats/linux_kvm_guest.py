# SPDX-License-Identifier: BSD-2-Clause
"""What Linux logs as a guest of KVM on x86: which features it uses

kvm-guest: setup PV IPIs
kvm-clock: Using msrs 4b564d01 and 4b564d00
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Guest, Lines, Named, Speaks
from ._lines import each

GUEST = re.compile(r"(?:kvm-guest|kvm-clock|kvm-stealtime|kvmclock): |KVM setup |KVM: (?:PV|setup)|clocksource: "
                   r"Switched to clocksource kvm-clock")
SAYS = tuple((re.compile(text), feature, is_there) for text, feature, is_there in (
    (r"Using msrs 4b564d01 and 4b564d00", "clocksource2", True),
    (r"Using msrs 12 and 11\b", "clocksource", True),
    (r"eoi\(\) replaced with kvm_guest_apic_eoi_write|PV EOI enabled|setup PV EOI", "pv_eoi", True),
    (r"(?i)setup pv remote TLB flush", "pv_tlb_flush", True),
    (r"(?i)setup PV sched yield", "pv_sched_yield", True),
    (r"(?i)setup PV IPIs|send_IPI_mask\(\) replaced with kvm_send_ipi_mask", "pv_send_ipi", True),
    (r"(?i)setup async PF for cpu", "async_pf", True),
    (r"stealtime: cpu \d+, msr|setup steal ?time", "steal_time", True),
    (r"PV spinlocks enabled|setup paravirtual spinlock", "pv_unhalt", True),
    (r"PV spinlocks disabled, no host support", "pv_unhalt", False),
    (r"PV spinlocks disabled with KVM_HINTS_REALTIME", "realtime", True),
    (r"host does not support poll control", "poll_control", False),
    (r"Live migration enabled|MSR_KVM_MIGRATION_CONTROL", "migration_control", True),
))


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if not GUEST.search(text):
        return None
    told: list[Fact] = [Named("kvm", feature, is_there) for pattern, feature, is_there in SAYS if pattern.search(text)]
    return [Guest("kvm"), Speaks("kvm"), *told]
