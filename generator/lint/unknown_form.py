# SPDX-License-Identifier: BSD-2-Clause
"""A form is a variant of the convention that the id can express, and cases name forms that their call has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import suggest
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    variants = context.conventions_by_variant
    for call, form in context.forms:
        if form.name not in variants:
            yield form.location, (f"there is no convention of the variant '{form.name}': "
                                  f"{suggest(form.name, filter(None, variants), 'the variants are')}")
            continue
        told_apart = {name for field in context.fields_of(call.parent) for name in field.node.get("variants") or ()}
        if form.name not in told_apart:
            yield form.location, (f"no id field says what the variant '{form.name}' looks like: add it to the "
                                  "'variants' of a field with the role variant")
    for call, case in context.cases:
        name = case.node.get("form")
        if name is not None:
            known = [form.name for form in context.children(call, "forms") if form.overlaps(case)]
            if name not in known:
                yield case.node.locate("form"), f"{call.full_name} has no form '{name}': {suggest(name, known)}"
