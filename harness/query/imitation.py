# SPDX-License-Identifier: BSD-2-Clause
"""What speaks for and against a signature that others are known to show as well."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from .facts import Registers
from .signatures import IMITATED, Imitated, plain

HV1 = 0x31237648
QEMU_BUILD = 14393      # QEMU's and KVM's default, once that of Windows Server 2016
XEN_BUILD = 0x1772      # of Xen's viridian


Evidence = tuple[list[str], list[str]]      # for a signature, against it
Ask = Callable[[int, int], int | None]      # for a leaf from the base and a register: its value


def weigh(signature: str, base: int, leaves: Mapping[tuple[int, int], Registers],
          others: Sequence[tuple[str, int | None]]) -> list[str]:
    """A line of notes for an imitated signature, nothing for others. `others`: (title, first leaf) of the interfaces
    beside it: who imitates another puts its own interface behind."""
    known = IMITATED.get(signature)
    if known is None:
        return []
    supports, contradicts = CHECKS[signature](base, partial(register, leaves, base))
    contradicts = [f"a second interface, {title}, at {place:#x}" for title, place in others
                   if place is not None and place > base] + contradicts
    return [say(signature, known, supports, contradicts)] if known.often or contradicts else []


def say(signature: str, known: Imitated, supports: list[str], contradicts: list[str]) -> str:
    line = f'"{plain(signature)}" does not prove {known.owner}: {known.others} show it too'
    line += f"; for it: {', '.join(supports)}" if supports else "; nothing here speaks for it"
    return line + (f"; against it: {', '.join(contradicts)}" if contradicts else "; nothing here speaks against it")


def register(leaves: Mapping[tuple[int, int], Registers], base: int, leaf: int, number: int) -> int | None:
    registers = leaves.get((base + leaf, 0))
    return registers[number] if registers else None


def microsoft(_base: int, ask: Ask) -> Evidence:
    supports, contradicts = [], []
    build, hardware = ask(2, 0), ask(6, 0)
    if build == QEMU_BUILD:
        contradicts.append(f"build {build}, which KVM's VMMs say unless they are told otherwise")
    elif build == XEN_BUILD:
        contradicts.append(f"build {build}, which is Xen's")
    elif build:
        supports.append(f"build {build}, which is not one that KVM or Xen say by themselves")
    if hardware:
        supports.append("leaf 6 tells of hardware features, which imitations leave out")
    elif hardware == 0:
        contradicts.append("leaf 6 tells of no hardware feature")
    return supports, contradicts


def bhyve(base: int, ask: Ask) -> Evidence:
    last = ask(0, 0)
    if ask(1, 0) == HV1:
        return [], ["leaf 1 offers Microsoft's interface, which bhyve does not"]
    if last in (base, base + 1):
        return [f"the last leaf is {last:#x}, as bhyve has it"], []
    return [], [f"the last leaf is {last:#x}; bhyve has at most one after its first"] if last else []


def kvm(base: int, ask: Ask) -> Evidence:
    last = ask(0, 0)
    if last and last > base + 1:
        return [], [f"the last leaf is {last:#x}, where KVM itself has only one after its first: a VMM made it so"]
    return [], []


def vmware(base: int, ask: Ask) -> Evidence:
    last = ask(0, 0)
    if last == base + 0x10:
        return [f"the last leaf is {last:#x}, as VMware has it"], []
    return [], [f"the last leaf is {last:#x}; VMware has {base + 0x10:#x}"] if last else []


CHECKS: dict[str, Callable[[int, Ask], Evidence]] = {
    "Microsoft Hv": microsoft, "bhyve bhyve ": bhyve, "KVMKVMKVM": kvm, "VMwareVMware": vmware}
