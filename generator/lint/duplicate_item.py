# SPDX-License-Identifier: BSD-2-Clause
"""Nothing is listed twice: arguments, errors, cases, fields, needs."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item
from generator.spec.nodes import Map, Seq


def check(context: Context) -> Iterator[Finding]:
    for call in context.calls:
        for key in ("args", "cases"):
            if key in call.node:
                yield from check_names(context.children(call, key), key)
        yield from check_texts(call.node.get("needs"), "need")
        errors = call.node.get("errors") or ()
        names = [error["name"] if isinstance(error, Map) else error for error in errors]
        if len(set(names)) != len(names):
            for index, name in enumerate(names):
                if name in names[:index]:
                    yield errors.locate(index), f"error '{name}' is listed twice: drop one"
    for kind in context.types:
        if kind.node["kind"] == "struct":
            yield from check_names(context.children(kind, "fields"), "fields")


def check_names(found: list[Item], key: str) -> Iterator[Finding]:
    first: dict[str, Item] = {}
    for item in found:
        other = first.setdefault(item.name, item)
        if other is not item and other.origin is not item.origin and other.overlaps(item):
            yield item.location, f"'{item.name}' stands twice in '{key}': rename one"


def check_texts(texts: Seq | None, what: str) -> Iterator[Finding]:
    for index, text in enumerate(texts or ()):
        if text in texts[:index]:
            yield texts.locate(index), f"{what} '{text}' is listed twice: drop one"
