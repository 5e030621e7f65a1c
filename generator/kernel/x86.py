# SPDX-License-Identifier: BSD-2-Clause
"""Hooks of x86-64 kernels: hypercalls of KVM, Xen and Hyper-V, and the places that paravirtualization patches.

| | is | number |
|---|---|---|
| KVM | an alternative whose replacement is vmmcall | eax |
| Xen | a call or jump to hypercall_page + 32 n; since XSA-466 to __SCT__xen_hypercall or xen_hypercall_pv | n, or eax |
| Hyper-V | an instruction that reads hv_hypercall_pg to call it; since 6.18 a call of __SCT____hv_hypercall | rcx |
| paravirt | an entry of .parainstructions; since 6.6 an alternative whose instruction calls through pv_ops | - |
"""
from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .constants import Constants
from .image import Kernel
from .sites import Hooks, Site
from .unpack import KernelError
from .x86_constants import RAX, RCX, RDI, read
from .x86_instruction import decode

VMMCALL = b"\x0f\x01\xd9"
PAGE, ENTRY = 4096, 32
XEN_CALLS = ("__SCT__xen_hypercall", "xen_hypercall_pv")
XEN_TABLE = ("__SCT__xen_hypercall", "xen_hypercall_pv", "xen_hypercall_hvm", "xen_hypercall_amd", "xen_hypercall_intel")
HYPERV_CALLS = ("__SCT____hv_hypercall", "__SCT__hv_hypercall")
# call or jump with 32 bits of distance, within 16 MiB forwards or 32 MiB backwards
NEAR = re.compile(rb"[\xe8\xe9](?=...[\x00-\x03\xfc-\xff])", re.DOTALL)
# mov through rip, and call or jump through it
LOADS = re.compile(rb"[\x48\x4c]\x8b[\x05\x0d\x15\x1d\x25\x2d\x35\x3d]|\xff[\x15\x25]", re.DOTALL)
REGISTERS = ("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", *(f"r{number}" for number in range(8, 16)))
VMWARE = 0x564d5868    # "VMXh"
# Sizes of struct alt_instr, with where the size of its replacement stands: since 6.3, 5.10 with padding, before 6.3.
ALTERNATIVES = ((14, 13), (13, 11), (12, 11))
MOST_TABLE = 1 << 24    # bytes of alternatives
MOST_CALLS = 1 << 18    # of Xen and Hyper-V


def find_hooks(kernel: Kernel) -> Hooks:
    alternatives = read_alternatives(kernel)
    finder = Constants(kernel, read)
    xen, hyperv = xen_calls(kernel)
    sites = [vmware_or_kvm(make_site(finder, "kvm", address, {"number": RAX})) for address, new in alternatives if new == VMMCALL]
    sites += [make_site(finder, "xen", address, {"number": RAX, "cmd": RDI}, fixed) for address, fixed in xen.items()]
    sites += [make_site(finder, "hyperv", address, {"control": register}, call=call) for address, call, register in hyperv]
    notes = []
    if "xen_hypercall_set_trap_table" in kernel.places and "hypercall_page" not in kernel.places:
        notes.append("hypercall_page is not among the symbols")
    if not alternatives:
        notes.append("there is no section .altinstructions: calls of KVM and paravirtualized places are not counted")
    return Hooks(tuple(sorted(sites, key=lambda site: (site.abi, site.address))), paravirt_sites(kernel, alternatives), tuple(notes))


def vmware_or_kvm(site: Site) -> Site:
    """VMware's backdoor has the same instruction, and a word of its own in eax."""
    return replace(site, abi="vmware", values=()) if dict(site.values).get("number") == VMWARE else site


def xen_calls(kernel: Kernel) -> tuple[dict[int, dict[str, int]], list[tuple[int, int, int]]]:
    """Addresses of Xen's calls, each with what its target says of the number; and those of Hyper-V's with the place and the
    register of the control word."""
    page = kernel.places.get("hypercall_page")
    xen_targets = {kernel.places[name] for name in XEN_CALLS if name in kernel.places}
    hyperv_targets = {kernel.places[name] for name in HYPERV_CALLS if name in kernel.places}
    own = {kernel.places[name] for name in XEN_TABLE + HYPERV_CALLS if name in kernel.places}
    xen: dict[int, dict[str, int]] = {}
    hyperv: list[tuple[int, int, int]] = []
    for address, target in near_calls(kernel):
        if len(xen) + len(hyperv) > MOST_CALLS:
            raise KernelError(f"it makes more than {MOST_CALLS} hypercalls: that is no kernel")
        if page is not None and page <= target < page + PAGE and not (target - page) % ENTRY and not page <= address < page + PAGE:
            xen[address] = {"number": (target - page) // ENTRY}
        elif target in xen_targets and address not in own:
            xen[address] = {}
        elif target in hyperv_targets and address not in own:
            hyperv.append((address, address, RDI))
    variable = kernel.places.get("hv_hypercall_pg")
    if variable is not None and not hyperv_targets:
        hyperv += [(address, call, RCX) for address, call in reads_of(kernel, variable)]
    return xen, hyperv


def near_calls(kernel: Kernel) -> Iterator[tuple[int, int]]:
    """(address, target) of what looks like a call or a jump."""
    unpack_from = struct.Struct("<i").unpack_from
    for base, offset, size in kernel.code():
        text = kernel.data[offset:offset + size]
        for found in NEAR.finditer(text):
            at = found.start()
            if at + 5 <= size:
                yield base + at, base + at + 5 + unpack_from(text, at + 1)[0]


def reads_of(kernel: Kernel, variable: int) -> Iterator[tuple[int, int]]:
    """(address, call) where a pointer is read, and where it is called through; the same address if that was not found: it may
    go on in another register, or the read may only look whether there is one."""
    thunks = {kernel.places.get(f"__x86_indirect_thunk_{name}"): number for number, name in enumerate(REGISTERS)}
    for base, offset, size in kernel.code():
        text = kernel.data[offset:offset + size]
        for match in LOADS.finditer(text):
            end, address = match.end(), base + match.start()
            if end + 4 <= size and base + end + 4 + struct.unpack_from("<i", text, end)[0] == variable:
                call = address if text[match.start()] == 0xff else call_after(kernel, address, thunks)
                yield address, call


def call_after(kernel: Kernel, address: int, thunks: dict[int | None, int]) -> int:
    """The first call within the function of what the instruction at an address reads, by itself or through a thunk."""
    code, at = kernel.read(address, kernel.end_of(address) - address), 0
    loaded = decode(code, 0)
    while loaded is not None and (one := decode(code, at)) is not None:
        if one.opcode == 0xff and one.modrm >> 3 & 7 in (2, 4) and one.mod == 3 and one.rm == loaded.reg:
            return address + at
        if one.opcode in (0xe8, 0xe9) and thunks.get(address + at + 5 + one.immediate) == loaded.reg:
            return address + at
        at += one.size
    return address


def read_alternatives(kernel: Kernel) -> list[tuple[int, bytes]]:
    """(address, the replacement) of each alternative. The size of an entry depends on the version: it is that
    with which every entry speaks of code."""
    base, table = kernel.section(".altinstructions")
    new_base, new = kernel.section(".altinstr_replacement")
    if len(table) > MOST_TABLE:
        raise KernelError(f"its table of alternatives has {len(table)} bytes: that is no kernel")
    for size, at in ALTERNATIVES:
        if not table or len(table) % size:
            continue
        entries = []
        for index in range(0, len(table), size):
            old_at, new_at = struct.unpack_from("<ii", table, index)
            address, start = base + index + old_at, base + index + 4 + new_at - new_base
            length = table[index + at]
            if kernel.offset_of(address) is None or not 0 <= start <= len(new) or start + length > len(new) + 16:
                break
            entries.append((address, start, length))
        else:
            return [(address, new[start:start + length]) for address, start, length in entries]
    return []


def paravirt_sites(kernel: Kernel, alternatives: list[tuple[int, bytes]]) -> tuple[tuple[str, int], ...]:
    """Operation → places. An operation is known by the word of pv_ops that is called; it has a name only in the source."""
    _, table = kernel.section(".parainstructions")
    if table:
        places: Iterable[int] = (struct.unpack_from("<Q", table, at)[0] for at in range(0, len(table) - 9, 16))
    else:
        places = {address for address, _ in alternatives}
    first = kernel.places.get("pv_ops")
    counts: Counter[str] = Counter()
    for address in places:
        code = kernel.read(address, 16)
        called = decode(code, 0) if code else None
        if called is not None and called.opcode == 0xff and called.modrm >> 3 & 7 == 2 and first is not None:
            word = address + called.size + called.displacement if called.relative else called.displacement & (1 << 64) - 1
            if 0 <= word - first < PAGE:
                counts[f"pv_ops+{word - first:#x}"] += 1
                continue
        if table:
            counts["other"] += 1
    return tuple(counts.most_common())


def make_site(finder: Constants, abi: str, address: int, carriers: dict[str, int], fixed: dict[str, int] | None = None,
              call: int = 0) -> Site:
    """`call`: where the registers are looked at, if that is another place."""
    state = finder.at(call or address)
    values = {carrier: state[register] for carrier, register in carriers.items() if register in state}
    if abi == "xen":
        values = {carrier: value & 0xffffffff for carrier, value in values.items()}
    return Site(abi, address, finder.kernel.function_at(address)[1], tuple((values | (fixed or {})).items()))
