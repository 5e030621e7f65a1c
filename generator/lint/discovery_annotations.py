# SPDX-License-Identifier: BSD-2-Clause
"""The answer about annotations has a bit for each."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    hint = next((field for field in context.default_layout if field.node["role"] == "hint"), None)
    for item in context.discovery.get("calls", ()):
        if hint is None:
            if "annotations" in item.node:
                yield item.node.locate_key("annotations"), ("the id has no hint field, so there are no annotations to "
                                                            "answer for: drop it")
            continue
        need = parse_bits(hint.node["bits"]).width
        if "annotations" not in item.node:
            if context.annotations:
                yield item.location, ("nobody can ask which annotations a host honours: add 'annotations:', the bits "
                                      "that answer")
        elif parse_bits(item.node["annotations"]).width != need:
            yield item.node.locate("annotations"), f"the hint field has {need} bits, so this must have as many"
