# SPDX-License-Identifier: BSD-2-Clause
"""The machines that a guest's tests run in: one for each feature that can be taken away, and one with everything.

The list is also an ELF note in the object with the conformance tables, by which a host that makes machines knows which:

    vm without-steal_time clear 0x40000001.0 eax 0x20
    vm all
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.abi import Abi, Feature
from generator.model.system_registers import is_tried
from generator.model.ways import Way, ways_of

CPUID_BASE = 0x40000000


@dataclass(frozen=True)
class Vm:
    """`feature`: what it lacks, "" for nothing. `line`: what the note says of it."""
    name: str
    feature: str
    line: str


def plan_vms(abi: Abi, is_safe: Callable[[Way], bool]) -> tuple[Vm, ...]:
    """A feature has a machine if a call or a register that can be tried needs it, and clearing its bits in CPUID takes it away. One that
    another requires has none: the other would be there without it."""
    needing = (call for call in abi.calls if call.needs or call.forms)
    needed = {name for call in needing for way in ways_of(call) if way.needs and is_safe(way) for name in way.needs}
    needed |= {name for register in abi.registers if is_tried(register) for name, _ in register.without}
    required = {name for feature in abi.features for name in feature.requires}
    return (*(vm_without(feature) for feature in abi.features
              if feature.name in needed - required and can_be_cleared(feature)),
            Vm("all", "", "vm all"))


def can_be_cleared(feature: Feature) -> bool:
    return feature.cpuid is not None and not feature.hint and 0 in feature.cpuid.unless


def vm_without(feature: Feature) -> Vm:
    source = feature.cpuid
    assert source is not None
    name = f"without-{feature.name}"
    return Vm(name, feature.name, f"vm {name} clear 0x{CPUID_BASE + source.leaf:x}.{source.subleaf} {source.register} "
                                  f"0x{source.bits.mask:x}")
