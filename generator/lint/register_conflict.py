# SPDX-License-Identifier: BSD-2-Clause
"""A register has one purpose when a call is made, and one when it returns."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import find_register
from generator.lang.nodes import Map
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = convention.node["arch"]
        for kinds in (("carriers", "fixed", "arguments"), ("status", "value", "clobbers")):
            used: dict[int, str] = {}
            for kind, name, location in registers_of(convention.node, context):
                register = find_register(arch, name)
                if kind not in kinds or register is None:
                    continue
                if kind == "value" and used.get(register.number) == "status" and shares(convention.node):
                    continue
                if register.number in used:
                    other = used[register.number]
                    purposes = f"{PURPOSES[kind]} and {PURPOSES[other]}" if kind != other else ("both times "
                        f"{PURPOSES[kind]}")
                    yield location, f"register {name} serves twice: {purposes}"
                used.setdefault(register.number, kind)


def shares(node: Map) -> bool:
    """Whether status and value may be one register: the sign tells them apart, or each has bits of its own."""
    results = node["results"]
    parts = [results.get(key) for key in ("status", "value")]
    if "shared" in results:
        return True
    if not all(isinstance(part, Map) for part in parts):
        return False
    status, value = (parse_bits(part["bits"]).mask for part in parts)
    return not status & value


PURPOSES = {"carriers": "as a carrier", "fixed": "for a fixed value", "arguments": "for an argument", "status": ("for "
    "the status"),
            "value": "for the value", "clobbers": "among the clobbers (results need not be listed there)"}
