# SPDX-License-Identifier: BSD-2-Clause
"""Documentation says something: not only spaces."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map, Seq
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    yield from check_node(context.tree)


def check_node(node: Map) -> Iterator[Finding]:
    """Every `doc` below a node, wherever it is."""
    pending: list[Map | Seq] = [node]
    while pending:
        node = pending.pop()
        if isinstance(node, Seq):
            pending += [value for value in node if isinstance(value, (Map, Seq))]
            continue
        doc = node.get("doc")
        if isinstance(doc, str) and not doc.strip(" \t\n.…-?!"):
            yield node.locate("doc"), "this says nothing: write a sentence about what it does"
        pending += [value for value in node.values() if isinstance(value, (Map, Seq))]
