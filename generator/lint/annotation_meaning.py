# SPDX-License-Identifier: BSD-2-Clause
"""An annotation means something that is enforced: a strict ABI has none without a meaning."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for annotation in context.annotations:
        if annotation.node["meaning"] == "none" and context.strict:
            yield annotation.node.locate("meaning"), ("an annotation without a meaning is for legacy ABIs: write "
                                                      "'meaning: queue', or drop it")
