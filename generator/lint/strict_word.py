# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI every type has a fixed width: no native long."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import base_of
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    if not context.strict:
        return
    for _, item in (*context.args, *context.returns, *context.further_results):
        if item.node["type"] in ("word", "sword"):
            yield item.node.locate("type"), (f"{item.node['type']} is 32 or 64 bits wide: use "
                                             f"{fixed(item.node['type'])}, or gva for an address")
    for kind in context.types:
        base = base_of(kind.node)
        if base in ("word", "sword"):
            key = "of" if kind.node["kind"] == "alias" else "base"
            yield kind.node.locate(key), f"{base} is 32 or 64 bits wide: use {fixed(base)}"
    for status in context.status:
        if status.node["type"] in ("word", "sword"):
            yield status.node.locate("type"), (f"{status.node['type']} is 32 or 64 bits wide: use "
                                               f"{fixed(status.node['type'])}")


def fixed(name: str) -> str:
    return "s32 or s64" if name == "sword" else "u32 or u64"
