# SPDX-License-Identifier: BSD-2-Clause
"""Types that are named exist, where and when they are used."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for call, argument in context.args:
        yield from check_type(context, argument, call.family, "type")
    for call, item in context.returns:
        yield from check_type(context, item, call.family, "type")
    for call, item in context.further_results:
        yield from check_type(context, item, call.family, "type")
    for call, buffer in context.buffers:
        if "element" in buffer.node:
            yield from check_type(context, buffer, call.family, "element")
    for kind in context.types:
        if holds_fields(kind.node):
            for field in context.children(kind, "fields"):
                yield from check_type(context, field, kind.family, "type")
        elif kind.node["kind"] == "flags":
            for flag in context.children(kind, "bits"):
                if "type" in flag.node:
                    yield from check_type(context, flag, kind.family, "type")


def check_type(context: Context, item: Item, owner: str, key: str) -> Iterator[Finding]:
    name = item.node[key]
    if name in SCALARS:
        return
    known = [*SCALARS, *context.types_by_owner.get(owner, {}), *context.types_by_owner[""]]
    reason = context.absent("type", name, context.find_type(owner, name), item.since, item.removed, known)
    if reason:
        yield item.node.locate(key), reason
