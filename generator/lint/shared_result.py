# SPDX-License-Identifier: BSD-2-Clause
"""Results that share a register can be told apart: by the sign of one word, or by bits of their own."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import find_register
from generator.lang.nodes import Map
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding
from generator.model.resolve_id import register_list


def check(context: Context) -> Iterator[Finding]:
    signed = all(SCALARS[status.node["type"]].signed for status in context.status)
    for convention in context.conventions:
        results = convention.node.get("results") or Map()
        for key in ("status", "value"):
            yield from check_bits(results, key, convention.node["arch"])
        if "shared" not in results:
            continue
        parts = [register_list(results.get(key)) for key in ("status", "value")]
        whole = not any(isinstance(results.get(key), Map) for key in ("status", "value"))
        if parts[0] != parts[1] or len(parts[0]) != 1 or not whole:
            yield results.locate("shared"), "shared results are one whole register: name the same as status and value"
        elif not signed:
            yield results.locate("shared"), "a negative word can be a status only if the status type is signed"


def check_bits(results: Map, key: str, arch: str) -> Iterator[Finding]:
    """Part of a register lies inside it."""
    part = results.get(key)
    register = find_register(arch, part["register"]) if isinstance(part, Map) else None
    if register is not None and parse_bits(part["bits"]).high >= register.width:
        yield part.locate("bits"), (f"register {register.name} has only bits {register.width - 1}..0: the {key} cannot "
                                    f"be bits {part['bits']}")
