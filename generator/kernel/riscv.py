# SPDX-License-Identifier: BSD-2-Clause
"""Hooks of riscv64 kernels: calls of __sbi_ecall, whose seventh and eighth argument are the function and the extension."""
from __future__ import annotations

import re
from collections.abc import Iterator

from .constants import Constants
from .image import Kernel
from .riscv_constants import A6, A7, jal_distance, read, signed
from .sites import Hooks, Site, limited

GATE = "__sbi_ecall"


def low_half(value: int) -> bytes:
    """A pattern for a byte whose lower four bits are these."""
    return b"[" + b"".join(re.escape(bytes([value | high << 4])) for high in range(16)) + b"]"


# jal with ra or without; auipc and jalr with ra, or with t1 where nothing comes back.
NEAR = re.compile(rb"[\xef\x6f]" + low_half(0), re.DOTALL)
FAR = re.compile(rb"\x97" + low_half(0) + rb"..\xe7\x80..|\x17" + low_half(3) + rb"..\x67\x00" + low_half(3) + rb".", re.DOTALL)


def find_hooks(kernel: Kernel) -> Hooks:
    gate = kernel.places.get(GATE)
    if gate is None:
        return Hooks((), notes=(f"there is no function {GATE}, by which Linux makes every SBI call: it has none, or is older than 5.7",))
    finder = Constants(kernel, read)
    sites = []
    for address in sorted({*limited(address for address, target in calls(kernel) if target == gate)}):
        state = finder.at(address)
        values = {carrier: state[register] & 0xffffffff for carrier, register in (("eid", A7), ("fid", A6)) if register in state}
        sites.append(Site("sbi", address, kernel.function_at(address)[1], tuple(values.items())))
    return Hooks(tuple(sites))


def calls(kernel: Kernel) -> Iterator[tuple[int, int]]:
    """(address, target) of what looks like a call or a jump."""
    for base, offset, size in kernel.code():
        text = kernel.data[offset:offset + size]
        for found in FAR.finditer(text):
            at = found.start()
            if not at & 1:
                high, low = (int.from_bytes(text[at + part:at + part + 4], "little") for part in (0, 4))
                yield base + at, base + at + signed(high & 0xfffff000, 32) + signed(low >> 20, 12)
        for found in NEAR.finditer(text):
            at = found.start()
            if not at & 1 and at + 4 <= size:
                yield base + at, base + at + jal_distance(int.from_bytes(text[at:at + 4], "little"))
