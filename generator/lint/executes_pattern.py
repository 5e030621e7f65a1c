# SPDX-License-Identifier: BSD-2-Clause
"""The pattern of an instruction that must be executed can match, and its architecture has the call."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    archs = {item.node["arch"] for item in context.conventions}
    for call in context.calls:
        own = call.node.get("arch") or (call.parent.node.get("arch") if call.parent is not None else None) or archs
        for item in call.node.get("executes", ()):
            if item["match"] & ~item["mask"]:
                yield item.locate("match"), (f"{item['match']:#x} has bits outside the mask {item['mask']:#x}: no "
                                             "instruction matches")
            for index, arch in enumerate(item["arch"]):
                if arch not in own:
                    yield item["arch"].locate(index), f"{call.full_name} does not exist on {arch}: drop it"
