# SPDX-License-Identifier: BSD-2-Clause
"""A register has one purpose when a call is made, and one when it returns."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of

BLOCKS = ("inputs", "outputs")


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        back = "inputs" if (convention.node.get("blocks") or {}).get("out") == "rest" else "outputs"
        for kinds in (("carriers", "fixed", "arguments"), ("status", "value", "clobbers"), ("carriers", "fixed", "inputs"),
                      ("status", "value", "clobbers", back)):
            used: dict[str, str] = {}
            for kind, name, location in registers_of(convention.node, context):
                whole = whole_name(convention.node["arch"], name)
                if kind not in kinds or whole is None:
                    continue
                if kind == "value" and used.get(whole) == "status" and shares(convention.node):
                    continue
                if whole in used and (kind == kinds[-1] or kinds[-1] not in BLOCKS):
                    other = used[whole]
                    purposes = f"{PURPOSES[kind]} and {PURPOSES[other]}" if kind != other else ("both times "
                        f"{PURPOSES[kind]}")
                    yield location, f"register {name} serves twice: {purposes}"
                used.setdefault(whole, kind)


def whole_name(arch: str, name: str) -> str | None:
    """The whole register that a name means; None if it means none, or flags and the like."""
    known = architecture(arch)
    register = known.find_register(name) or (known.others.get(name) if name in known.vectors else None)
    return register.whole if register is not None else None


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
            "inputs": "for a block", "outputs": "for a block", "value": "for the value", "clobbers": "among the clobbers (results need not be listed there)"}
