# SPDX-License-Identifier: BSD-2-Clause
"""An id names its call once, has one field at most for the family and one for hints, and no more variant bits than a host holds."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding

VARIANT_BITS = 64       # of all fields of the role variant together


def check(context: Context) -> Iterator[Finding]:
    for owner, fields in context.layouts:
        if owner is None and not is_default_used(context):
            continue
        place = owner.node.locate_key("id") if owner is not None else context.tree.locate_key("id")
        if not any(field.node["role"] == "call" for field in fields):
            yield place, "no field has the role call: say which bits tell calls apart"
        for role in ("call", "family", "hint"):
            found = [field for field in fields if field.node["role"] == role]
            for field in found[1:]:
                if field.origin is not found[0].origin and field.overlaps(found[0]):
                    yield field.node.locate("role"), (f"'{found[0].name}' has the role {role} already: an id has one "
                                                      "such field")
    yield from check_variants(context)


def check_variants(context: Context) -> Iterator[Finding]:
    known: set[tuple[str, str]] = set()
    total = 0
    for _, fields in context.layouts:
        for field in fields:
            node = field.node
            if node["role"] == "variant" and (node["carrier"], node["bits"]) not in known:
                known.add((node["carrier"], node["bits"]))
                total += parse_bits(node["bits"]).width
                if total > VARIANT_BITS:
                    yield field.location, (f"with field '{field.name}' {total} bits say how a call travels, and a host holds at most "
                                           f"{VARIANT_BITS}: leave some out, or make them fields of the role fixed")
                    return


def is_default_used(context: Context) -> bool:
    """Whether some call has the id layout of the ABI."""
    return bool(context.common) or not context.families or any("id" not in family.node for family in context.families)
