# SPDX-License-Identifier: BSD-2-Clause
"""A family's convention is a variant that its architectures have, and every variant is of use to a family or form."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import suggest
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    variants = context.conventions_by_variant
    for family in context.families:
        variant = family.node.get("convention", "")
        place = family.node.locate("convention") if "convention" in family.node else family.location
        found = [item for item in variants.get(variant, ()) if item.overlaps(family)]
        if not found:
            wanted = f"of the variant '{variant}'" if variant else "without a variant"
            yield place, (f"family '{family.name}' needs a convention {wanted}: "
                          f"{suggest(variant, filter(None, variants), 'the variants are')}")
            continue
        for arch in family.node.get("arch", ()):
            if all(item.node["arch"] != arch for item in found):
                yield place, f"there is no convention for {arch}, which family '{family.name}' has: describe one"
    used = {family.node.get("convention", "") for family in context.families}
    used |= {form.name for _, form in context.forms}
    for variant, found in variants.items():
        if variant and variant not in used:
            yield found[0].node.locate("variant"), (f"no family has 'convention: {variant}', nor a call such a form: "
                                                       "drop this convention")
