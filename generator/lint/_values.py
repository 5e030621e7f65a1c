# SPDX-License-Identifier: BSD-2-Clause
"""What rules about expected values share."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lint._context import Finding

WHOLE = (1 << 64) - 1


def contradictions(node: Map) -> Iterator[Finding]:
    """A value that must equal something, under a mask or not, or lie in a range: what no value can do."""
    equals, mask = node.get("equals"), node.get("mask")
    if equals is None and mask is not None:
        yield node.locate_key("mask"), "a mask says which bits of 'equals' count: add 'equals:'"
    if equals is not None and ("min" in node or "max" in node):
        yield node.locate_key("equals"), "write either 'equals' or 'min' and 'max'"
    if node.get("min", 0) > node.get("max", WHOLE):
        yield node.locate("min"), f"min {node['min']} is larger than max {node['max']}: no value is right"
    if isinstance(equals, int) and mask is not None and equals & ~mask & WHOLE:
        yield node.locate("equals"), f"{equals:#x} has bits outside the mask {mask:#x}: no value is right"
