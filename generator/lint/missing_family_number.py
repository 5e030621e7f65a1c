# SPDX-License-Identifier: BSD-2-Clause
"""A family has a number exactly if the ids of its calls carry it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for family in context.families:
        carried = any(field.node["role"] == "family" for field in context.fields_of(family))
        if carried and "number" not in family.node:
            yield family.location, f"family '{family.name}' has no number, but ids carry one: add 'number:'"
        if not carried and "number" in family.node:
            yield family.node.locate_key("number"), "the ids of this family have no field for a family: drop 'number:'"
