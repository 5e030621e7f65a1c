# SPDX-License-Identifier: BSD-2-Clause
"""A call that may be queued gives nothing that its caller would wait for."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    queueing = {item.name for item in context.annotations if item.node["meaning"] == "queue"}
    for call in context.calls:
        for item in context.children(call, "annotations") if "annotations" in call.node else ():
            if item.name not in queueing:
                continue
            for key in ("returns", "also_returns", "noreturn", "blocking"):
                if call.node.get(key) or any(form.node.get(key) for form in context.children(call, "forms")):
                    yield item.location, f"'{call.full_name}' cannot be queued, for it says '{key}': drop one of them"
            for buffer in context.children(call, "buffers"):
                if buffer.node["direction"] != "in":
                    yield item.location, (f"'{call.full_name}' cannot be queued, for it writes buffer '{buffer.name}': "
                                          "drop one of them")
