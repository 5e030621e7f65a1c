# SPDX-License-Identifier: BSD-2-Clause
"""Id fields and conventions name carriers that exist."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    carriers = context.by_name["carrier"]
    for _, fields in context.layouts:
        for field in fields:
            name = field.node["carrier"]
            reason = context.absent("carrier", name, carriers.get(name, []), field.since, field.removed, carriers)
            if reason:
                yield field.node.locate("carrier"), reason
    for convention in context.conventions:
        for name in convention.node["carriers"]:
            if name not in carriers:
                reason = context.absent("carrier", name, [], convention.since, convention.removed, carriers)
                yield convention.node["carriers"].locate_key(name), str(reason)
