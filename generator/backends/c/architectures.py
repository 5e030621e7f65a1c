# SPDX-License-Identifier: BSD-2-Clause
"""What C needs to know of an architecture: how to ask the compiler for it, and the names of its registers."""
from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.fitting import register_number
from generator.model.registers import X86_ORDER


@dataclass(frozen=True)
class Architecture:
    """`condition`: true for the preprocessor where this architecture is compiled. `clobbers`: beyond registers."""
    name: str
    condition: str
    clobbers: tuple[str, ...] = ()


ARCHITECTURES = {arch.name: arch for arch in (
    Architecture("x86_64", "defined(__x86_64__)", ("cc",)),
    Architecture("i386", "defined(__i386__)", ("cc",)),
    Architecture("arm64", "defined(__aarch64__)"),
    Architecture("riscv64", "(defined(__riscv) && __riscv_xlen == 64)"),
    Architecture("riscv32", "(defined(__riscv) && __riscv_xlen == 32)"),
    Architecture("ppc64", "defined(__powerpc64__)", ("cc",)),
    Architecture("s390x", "defined(__s390x__)", ("cc",)),
)}


def whole_register(arch: str, name: str) -> str:
    """The name of the whole register that `name` is a part of: eax is rax on x86_64, w1 is x1 on arm64."""
    number = register_number(arch, name)
    if number is None:
        return name
    if arch == "x86_64":
        return f"r{X86_ORDER[number]}" if number < 8 else f"r{number}"
    if arch == "arm64":
        return f"x{number}" if number < 31 else "sp"
    if arch in ("riscv64", "riscv32") and re.fullmatch(r"x\d+", name):
        return next(other for other in RISCV_NAMES if register_number(arch, other) == number)
    return name


RISCV_NAMES = tuple(f"{kind}{n}" for kind, count in (("a", 8), ("t", 7), ("s", 12)) for n in range(count))


def named_width(arch: str, name: str, word: int) -> int:
    """How many bits the name itself speaks of: 32 for eax on x86_64, w0 on arm64."""
    if arch == "x86_64" and (re.fullmatch(r"e[a-z]+", name) or re.fullmatch(r"r\d+d", name)):
        return 32
    return 32 if arch == "arm64" and name.startswith("w") else word
