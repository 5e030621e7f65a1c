# SPDX-License-Identifier: BSD-2-Clause
"""The stack pointer and registers that are always zero carry nothing."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of
from generator.model.registers import STACK, ZERO, find_register


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = convention.node["arch"]
        for _, name, location in registers_of(convention.node, context):
            register = find_register(arch, name)
            if register is None:
                continue
            if register.number == STACK[arch]:
                yield location, f"{name} is the stack pointer of {arch}: use another register"
            elif ZERO.get(arch) == register.number:
                yield location, f"{name} of {arch} is always zero: use another register"
