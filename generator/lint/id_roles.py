# SPDX-License-Identifier: BSD-2-Clause
"""An id names its call once, and has at most one field for the family and one for hints."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


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


def is_default_used(context: Context) -> bool:
    """Whether some call has the id layout of the ABI."""
    return bool(context.common) or not context.families or any("id" not in family.node for family in context.families)
