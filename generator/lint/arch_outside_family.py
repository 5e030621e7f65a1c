# SPDX-License-Identifier: BSD-2-Clause
"""A call's architectures are among those of its family, and there is a convention for each."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import list_names
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    archs = {item.node["arch"] for item in context.conventions}
    for call in context.calls:
        own = call.node.get("arch")
        if not own:
            continue
        family = (call.parent.node.get("arch") if call.parent is not None else None) or archs
        for index, arch in enumerate(own):
            if arch not in family:
                yield own.locate(index), f"{arch} is no architecture of the family: it has {list_names(sorted(family))}"
        for index, arch in enumerate(own):
            if arch in own[:index]:
                yield own.locate(index), f"{arch} is named twice: drop one"
