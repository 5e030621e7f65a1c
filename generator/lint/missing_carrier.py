# SPDX-License-Identifier: BSD-2-Clause
"""A convention places every carrier that the ids of its calls use, and no other."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        variant = convention.node.get("variant", "")
        families = [family for family in context.families
                    if family.node.get("convention", "") == variant and family.overlaps(convention)]
        needed = {field.node["carrier"] for family in families for field in context.fields_of(family)}
        for carrier in sorted(needed):
            found = context.by_name["carrier"].get(carrier)
            if not found or found[-1].node.get("kind", "register") not in ("register", "immediate"):
                continue
            if carrier not in convention.node["carriers"] and found[-1].node.get("kind", "register") == "register":
                yield convention.node.locate("carriers"), (f"convention '{convention.name}' does not say which "
                                                           f"register is carrier '{carrier}'")
        for carrier in convention.node["carriers"]:
            if families and carrier in context.by_name["carrier"] and carrier not in needed:
                yield convention.node["carriers"].locate_key(carrier), ("no call of this convention uses carrier "
                    f"'{carrier}': drop it")
