# SPDX-License-Identifier: BSD-2-Clause
"""The general registers of each architecture: number (as harness/conformance/conformance.h counts them) and width."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

WORDS = {"x86_64": 64, "i386": 32, "arm64": 64, "riscv64": 64, "riscv32": 32, "ppc64": 64, "s390x": 64}
X86_ORDER = ("ax", "cx", "dx", "bx", "sp", "bp", "si", "di")
RISCV_NAMES = ("zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", *(f"a{i}" for i in range(8)),
               *(f"s{i}" for i in range(2, 12)), *(f"t{i}" for i in range(3, 7)))
STACK = {"x86_64": 4, "i386": 4, "arm64": 31, "riscv64": 2, "riscv32": 2, "ppc64": 1, "s390x": 15}
ZERO = {"riscv64": 0, "riscv32": 0}


@dataclass(frozen=True)
class Register:
    """`number` is the same for all names of one register; `width` is that of the named part, in bits."""
    name: str
    number: int
    width: int


def name_registers(arch: str) -> Iterator[Register]:
    """All names of an architecture's general registers."""
    if arch in ("x86_64", "i386"):
        for number, name in enumerate(X86_ORDER):
            if arch == "x86_64":
                yield Register("r" + name, number, 64)
            yield Register("e" + name, number, 32)
            yield Register(name, number, 16)
    if arch == "x86_64":
        for number in range(8, 16):
            yield Register(f"r{number}", number, 64)
            yield Register(f"r{number}d", number, 32)
            yield Register(f"r{number}w", number, 16)
    if arch == "arm64":
        for number in range(31):
            yield Register(f"x{number}", number, 64)
            yield Register(f"w{number}", number, 32)
        yield Register("sp", 31, 64)
        yield Register("lr", 30, 64)
        yield Register("fp", 29, 64)
    if arch in ("riscv64", "riscv32"):
        for number, name in enumerate(RISCV_NAMES):
            yield Register(name, number, WORDS[arch])
            yield Register(f"x{number}", number, WORDS[arch])
        yield Register("fp", 8, WORDS[arch])
    if arch == "ppc64":
        yield from (Register(f"r{number}", number, 64) for number in range(32))
    if arch == "s390x":
        yield from (Register(f"r{number}", number, 64) for number in range(16))


@lru_cache(maxsize=None)
def register_table(arch: str) -> dict[str, Register]:
    return {register.name: register for register in name_registers(arch)}


def find_register(arch: str, name: str) -> Register | None:
    """The register of that name; None if the architecture has none."""
    return register_table(arch).get(name)
