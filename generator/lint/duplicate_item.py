# SPDX-License-Identifier: BSD-2-Clause
"""Nothing is listed twice: arguments, errors, cases, fields, needs."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.nodes import Map, Seq
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for _, owner in context.owners:
        for key in ("args", "also_returns", "cases"):
            if key in owner.node:
                yield from check_names(context.children(owner, key), key)
    for call in context.calls:
        yield from check_needs(call.node.get("needs"))
        errors = call.node.get("errors") or ()
        names = [error["name"] if isinstance(error, Map) else error for error in errors]
        if len(set(names)) != len(names):
            for index, name in enumerate(names):
                if name in names[:index]:
                    yield errors.locate(index), f"error '{name}' is listed twice: drop one"
    for register in context.registers:
        yield from check_names(context.children(register, "cases"), "cases")
        yield from check_needs(register.node.get("needs"))
    for kind in context.types:
        if holds_fields(kind.node):
            yield from check_names(context.children(kind, "fields"), "fields")


def check_names(found: list[Item], key: str) -> Iterator[Finding]:
    first: dict[str, Item] = {}
    for item in found:
        other = first.setdefault(item.name, item)
        if other is not item and other.origin is not item.origin and other.overlaps(item):
            yield item.location, f"'{item.name}' stands twice in '{key}': rename one"


def check_needs(needs: Seq | None) -> Iterator[Finding]:
    names = [need["feature"] if isinstance(need, Map) else need for need in needs or ()]
    for index, name in enumerate(names):
        if needs is not None and name in names[:index]:
            yield needs.locate(index), f"need '{name}' is listed twice: drop one"
