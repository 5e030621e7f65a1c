# SPDX-License-Identifier: BSD-2-Clause
"""Hooks of ppc64le kernels: calls of plpar_hcall and its brothers, whose first argument is the number."""
from __future__ import annotations

import re
from collections.abc import Iterator

from .arm64 import aligned
from .constants import Constants
from .image import Kernel
from .ppc64_constants import R3, near_target, read
from .sites import Hooks, Site, limited

GATE = "plpar_hcall"
LOCAL = 8       # bytes from the entry for everybody to that for the same module
BRANCH = re.compile(rb"...[\x48-\x4b]", re.DOTALL)


def find_hooks(kernel: Kernel) -> Hooks:
    gates = {kernel.places[name] for name in kernel.places if name.startswith(GATE)}
    if not gates:
        return Hooks((), notes=(f"there is no function {GATE}, by which Linux makes every hypercall of PAPR",))
    entries = gates | {gate + LOCAL for gate in gates}
    finder = Constants(kernel, read)
    sites = []
    for address in sorted({*limited(address for address, target in branches(kernel) if target in entries)}):
        start, name = kernel.function_at(address)
        if start not in gates:
            state = finder.at(address)
            sites.append(Site("papr", address, name, (("opcode", state[R3]),) if R3 in state else ()))
    return Hooks(tuple(sites))


def branches(kernel: Kernel) -> Iterator[tuple[int, int]]:
    """(address, target) of each b and bl."""
    for base, offset, size in kernel.code():
        text = kernel.data[offset:offset + size]
        for at in aligned(BRANCH, text):
            word = int.from_bytes(text[at:at + 4], "little")
            if not word & 2:
                yield base + at, near_target(word, base + at)
