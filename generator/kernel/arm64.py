# SPDX-License-Identifier: BSD-2-Clause
"""Hooks of arm64 kernels: the instructions hvc and smc, and calls of the functions that hold one for everybody.

With the immediate 0 they follow the SMC calling convention, and w0 names the function. Xen's immediate is 0xea1 and its number is in
x16. Others are of Jailhouse and the like. What goes to the kernel's own code at EL2 is counted apart: it leaves the kernel not.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .arm64_constants import X0, X1, X16, near_target, read
from .constants import Constants, State
from .image import Kernel
from .sites import Hooks, Site, limited

XEN = 0xea1
HYPERV = 0x46000001     # the function of every hypercall of Hyper-V
VENDOR_64 = 0xc6        # bits 31..24 of the functions of a hypervisor's vendor, with arguments of 64 bits
LEAST = 16              # from where on a number is no call of the stub at EL2
OWN = "own code at EL2"
GATES = ("__arm_smccc_hvc", "__arm_smccc_smc", "arm_smccc_1_2_hvc", "arm_smccc_1_2_smc")
TRAP = re.compile(rb"..[\x00-\x1f]\xd4", re.DOTALL)
BRANCH = re.compile(rb"...[\x14-\x17\x94-\x97]", re.DOTALL)


def find_hooks(kernel: Kernel) -> Hooks:
    finder = Constants(kernel, read)
    gates = {kernel.places[name] for name in GATES if name in kernel.places}
    sites, by_smc = [], set()
    for address, immediate, secure in sorted({*limited(traps(kernel))}):
        start, name = kernel.function_at(address)
        if start in gates:
            continue
        state = finder.at(address)
        if immediate:
            values = (("number", state[X16] & 0xffffffff),) if X16 in state and immediate == XEN else ()
            sites.append(Site("xen" if immediate == XEN else f"hvc #{immediate:#x}", address, name, values))
        else:
            site = by_convention(address, name, state)
            sites.append(site)
            by_smc |= {(name, site.values)} if secure else set()
    sites = [replace(site, abi=OWN, values=()) if is_own(site, by_smc) else site for site in sites]
    sites += [by_convention(address, kernel.function_at(address)[1], finder.at(address))
              for address in sorted({*limited(address for address, target in branches(kernel) if target in gates)})]
    return Hooks(tuple(sites))


def by_convention(address: int, name: str, state: State) -> Site:
    """A call by the SMC calling convention; Hyper-V's function has the control word as its first argument."""
    if X0 in state and state[X0] & 0xffffffff == HYPERV:
        return Site("hyperv", address, name, (("control", state[X1]),) if X1 in state else ())
    return Site("smccc", address, name, (("function", state[X0] & 0xffffffff),) if X0 in state else ())


def is_own(site: Site, by_smc: set[tuple[str, tuple[tuple[str, int], ...]]]) -> bool:
    """Whether a call goes to the kernel's own code at EL2. To a hypervisor's service Linux has an hvc and an smc, of which it
    takes the one that the firmware names; to itself an hvc alone, with numbers from 0 or like those of a vendor's hypervisor."""
    number = dict(site.values).get("function")
    if site.abi != "smccc" or number is None or (site.function, site.values) in by_smc:
        return False
    return number < LEAST or number >> 24 == VENDOR_64


def traps(kernel: Kernel) -> Iterator[tuple[int, int, bool]]:
    """(address, immediate, whether it is smc) of each hvc and smc."""
    for base, offset, size in kernel.code():
        text = kernel.data[offset:offset + size]
        for at in aligned(TRAP, text):
            word = int.from_bytes(text[at:at + 4], "little")
            if word & 0xffe0001f in (0xd4000002, 0xd4000003):
                yield base + at, word >> 5 & 0xffff, bool(word & 1)


def branches(kernel: Kernel) -> Iterator[tuple[int, int]]:
    """(address, target) of each b and bl."""
    for base, offset, size in kernel.code():
        text = kernel.data[offset:offset + size]
        for at in aligned(BRANCH, text):
            yield base + at, near_target(int.from_bytes(text[at:at + 4], "little"), base + at)


def aligned(pattern: re.Pattern[bytes], text: bytes) -> Iterator[int]:
    """Where a pattern fits at a multiple of 4: those in between must hide none."""
    at = 0
    while (found := pattern.search(text, at)) is not None:
        at = found.start()
        if not at & 3:
            yield at
            at += 4
        else:
            at += 1
