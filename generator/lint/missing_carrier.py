# SPDX-License-Identifier: BSD-2-Clause
"""A convention places every carrier in a register that the ids of its calls use, and no other."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.model.carrier_kinds import Held, kind_of


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        variant = convention.node.get("variant", "")
        formed = {call.parent.origin for call, form in context.forms if form.name == variant and call.parent}
        families = [family for family in context.families if family.overlaps(convention)
                    and (family.node.get("convention", "") == variant or family.origin in formed)]
        needed = {field.node["carrier"] for family in families for field in context.fields_by(family, convention)}
        for carrier in sorted(needed):
            found = context.by_name["carrier"].get(carrier)
            named = found and kind_of(found[-1].node).held is Held.REGISTER
            if named and carrier not in convention.node["carriers"]:
                yield convention.node.locate("carriers"), (f"convention '{convention.name}' does not say which "
                                                           f"register is carrier '{carrier}': name it under 'carriers'")
        for carrier in convention.node["carriers"]:
            found = context.by_name["carrier"].get(carrier)
            kind = kind_of(found[-1].node) if found else None
            if kind is not None and kind.held not in (Held.REGISTER, Held.INSTRUCTION):
                if all(key in found[-1].node for key in kind.keys):     # else it may be the kind that is wrong
                    yield convention.node["carriers"].locate_key(carrier), (
                        f"carrier '{carrier}' is of kind {found[-1].node['kind']}, so no convention says where it is: drop it")
            elif families and found and carrier not in needed:
                yield convention.node["carriers"].locate_key(carrier), ("no call of this convention uses carrier "
                    f"'{carrier}': drop it")
