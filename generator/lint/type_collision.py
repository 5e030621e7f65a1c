# SPDX-License-Identifier: BSD-2-Clause
"""A type name stands for one type in all of the ABI, for C has no families."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import SCALARS
from generator.lang.taken_names import every_abi_has
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    used: dict[str, Item] = {}
    names = {"status", *(kind.name for kind in context.types)}
    for kind in context.types:
        if kind.name in SCALARS:
            yield kind.location, f"'{kind.name}' is a type of the language: find another name"
        if kind.name == "status" or every_abi_has(kind.name, context.queues, context.blocks):
            yield kind.location, (f"type '{kind.name}' would be {context.tree['abi']}_{kind.name} in C, which every "
                                  "ABI has: find another name")
        typedef = kind.name.removesuffix("_t")
        if typedef != kind.name and typedef in names:
            yield kind.location, f"'{kind.name}' is in C also the name of the type '{typedef}': find another name"
        other = used.setdefault(kind.name, kind)
        if other.origin is not kind.origin and other.overlaps(kind):
            owner = f"family '{other.family}'" if other.family else "the ABI"
            yield kind.location, (f"{owner} has a type '{kind.name}' already: rename one, or move it to abi.yaml if it "
                                  "is the same")
