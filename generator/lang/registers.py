# SPDX-License-Identifier: BSD-2-Clause
"""System registers as the language writes them: what is known of each kind, and the number that names one."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.lang.nodes import Map

GENERAL_PROTECTION = "general-protection"
UNDEFINED = "undefined"
ENCODING = (("op0", 19), ("op1", 16), ("crn", 12), ("crm", 8), ("op2", 5))  # where each lies in the word of an MRS


@dataclass(frozen=True)
class RegisterKind:
    """`largest`: the highest number. `archs`: the architectures that have such registers. `fault`: what an access that
    is not allowed ends in."""
    largest: int
    archs: tuple[str, ...]
    fault: str


KINDS: Mapping[str, RegisterKind] = {
    "msr": RegisterKind(0xffffffff, ("x86_64", "i386"), GENERAL_PROTECTION),
    "csr": RegisterKind(0xfff, ("riscv64", "riscv32"), UNDEFINED),
    "sysreg": RegisterKind(0x1fffe0, ("arm64",), UNDEFINED),
}


def register_number(node: Map) -> int:
    """The number of a register's node; of an encoding, the number that its parts make in the word of an instruction. 0
    where it has neither."""
    encoding = node.get("encoding")
    if encoding is None:
        return int(node.get("number", 0))
    return sum(int(encoding[part]) << shift for part, shift in ENCODING)
