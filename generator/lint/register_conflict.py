# SPDX-License-Identifier: BSD-2-Clause
"""A register has one purpose when a call is made, and one when it returns."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of
from generator.spec.registers import find_register


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = convention.node["arch"]
        for kinds in (("carriers", "fixed", "arguments"), ("status", "value", "clobbers")):
            used: dict[int, str] = {}
            for kind, name, location in registers_of(convention.node, context):
                register = find_register(arch, name)
                if kind not in kinds or register is None:
                    continue
                if register.number in used:
                    other = used[register.number]
                    purposes = f"{PURPOSES[kind]} and {PURPOSES[other]}" if kind != other else ("both times "
                        f"{PURPOSES[kind]}")
                    yield location, f"register {name} serves twice: {purposes}"
                used.setdefault(register.number, kind)


PURPOSES = {"carriers": "as a carrier", "fixed": "for a fixed value", "arguments": "for an argument", "status": ("for "
    "the status"),
            "value": "for the value", "clobbers": "among the clobbers (results need not be listed there)"}
