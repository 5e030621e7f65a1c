# SPDX-License-Identifier: BSD-2-Clause
"""The hooks of a kernel image: unpacked, its symbols read, its calls found and named."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.model.abi import Abi

from . import arm64, ppc64, riscv, x86
from .image import Kernel, open_kernel
from .kallsyms import find_symbols
from .names import AbiSites, name_sites
from .sites import Hooks
from .unpack import KernelError, read_kernel

FINDERS: dict[str, Callable[[Kernel], Hooks]] = {"x86_64": x86.find_hooks, "riscv64": riscv.find_hooks, "arm64": arm64.find_hooks,
                                                 "ppc64le": ppc64.find_hooks}


@dataclass(frozen=True)
class Counted:
    """`paravirt`: operation → places, on x86."""
    file: str
    arch: str
    version: str
    abis: tuple[AbiSites, ...]
    paravirt: tuple[tuple[str, int], ...]
    notes: tuple[str, ...]


def count_hooks(file: Path, newest: Callable[[str], Abi | None]) -> Counted:
    """`newest`: the model of an ABI's newest release; None if there is no spec of that name. Raises KernelError, OSError."""
    kernel = open_kernel(read_kernel(file))
    if kernel.arch not in FINDERS:
        raise KernelError(f"kernels of {kernel.arch} are not read: only those of {', '.join(FINDERS)}")
    kernel.set_symbols(find_symbols(kernel))
    hooks = FINDERS[kernel.arch](kernel)
    return Counted(str(file), kernel.arch, kernel.version, tuple(name_sites(hooks.sites, kernel.arch, newest)), hooks.paravirt, hooks.notes)
