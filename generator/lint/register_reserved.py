# SPDX-License-Identifier: BSD-2-Clause
"""The stack pointer, registers that are always zero and those that compilers keep for themselves carry nothing."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = architecture(convention.node["arch"])
        for _, name, location in registers_of(convention.node, context):
            register = arch.find_register(name)
            if register is None:
                continue
            if register.number == arch.stack:
                yield location, f"{name} is the stack pointer of {arch.name}: use another register"
            elif register.whole in arch.kept:
                yield location, f"compilers for {arch.name} keep {name} for themselves, and no stub could touch it: use another register"
            elif register.number == arch.zero:
                yield location, f"{name} of {arch.name} is always zero: use another register"
