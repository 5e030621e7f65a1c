# SPDX-License-Identifier: BSD-2-Clause
"""A case looks only at memory that is the guest's own page; in a strict ABI only after success."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.scalars import SYMBOL
from generator.lint._context import Context, Finding

PAGES = ("scratch", "scratch_va", "scratch2", "scratch2_va")


def check(context: Context) -> Iterator[Finding]:
    for call, case in context.cases:
        written = case.node.get("memory")
        if written is None:
            continue
        if "success" not in case.node["expect"] and context.strict:
            yield case.node.locate_key("memory"), "memory is changed by success alone: expect success, or drop 'memory'"
        for node in [written] if isinstance(written, Map) else written:
            yield from check_memory(node)


def check_memory(node: Map) -> Iterator[Finding]:
    symbol = SYMBOL.fullmatch(str(node["at"]))
    offset = int(symbol.group(2) or "0", 0) if symbol else 0
    if symbol is None or symbol.group(1) not in PAGES:
        yield node.locate("at"), "only the guest's own page can be looked at: write $scratch, with an offset if need be"
    elif not 0 <= offset <= 4096 - node["width"] // 8:
        yield node.locate("at"), f"{node['at']} is outside the page, which has 4096 bytes: name one of them"
    if node["equals"] >> node["width"]:
        yield node.locate("equals"), f"{node['equals']:#x} does not fit {node['width']} bits: write a smaller number, or a larger width"
