# SPDX-License-Identifier: BSD-2-Clause
"""A number of a kind of system register is that of one register, unless no guest has both."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.registers import register_number
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    used: dict[tuple[str, int], list[Item]] = {}
    for register in context.registers:
        number = register_number(register.node)
        others = used.setdefault((register.node["kind"], number), [])
        other = next((item for item in others if context.share_history(register, item) and not register.is_parted(item)), None)
        if other is not None:
            key = "encoding" if "encoding" in register.node else "number"
            place = register.node.locate(key) if key in register.node else register.location
            yield place, f"{register.node['kind']} {number:#x} is '{other.name}': give each register its own {key}"
        others.append(register)
