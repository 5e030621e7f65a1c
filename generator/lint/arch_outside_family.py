# SPDX-License-Identifier: BSD-2-Clause
"""Architectures of a call, a form or a part of a type are among those of what holds it, and there is a convention for each."""
from __future__ import annotations

from collections.abc import Iterator, Set

from generator.lang.problem import list_names
from generator.lint._context import Context, Finding, Item

PARTS = ("values", "bits", "fields")


def check(context: Context) -> Iterator[Finding]:
    known = {item.node["arch"] for item in context.conventions}
    for call in context.calls:
        yield from check_archs(call, archs_of(call.parent, known), "the family")
    for call, form in context.forms:
        yield from check_archs(form, archs_of(call, archs_of(call.parent, known)), "the call")
    for kind in context.types:
        for key in PARTS:
            for part in context.children(kind, key):
                yield from check_archs(part, archs_of(kind.parent, known), "the family" if kind.parent else "the ABI")


def archs_of(item: Item | None, others: Set[str]) -> Set[str]:
    return frozenset(item.node.get("arch") or others) if item is not None else others


def check_archs(item: Item, allowed: Set[str], owner: str) -> Iterator[Finding]:
    own = item.node.get("arch")
    for index, arch in enumerate(own or ()):
        if arch not in allowed:
            yield own.locate(index), f"{arch} is no architecture of {owner}: it has {list_names(sorted(allowed))}"
    for index, arch in enumerate(own or ()):
        if arch in own[:index]:
            yield own.locate(index), f"{arch} is named twice: drop one"
