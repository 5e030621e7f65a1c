# SPDX-License-Identifier: BSD-2-Clause
"""Only memory holds structs: arguments and results are scalars, enums, flags or constants."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for owner, item in (*context.args, *context.returns, *context.further_results):
        found = context.find_type(owner.family, item.node["type"])
        if found and item.node["type"] not in SCALARS and holds_fields(found[-1].node):
            yield item.node.locate("type"), (f"'{item.node['type']}' is a struct, which no register holds: pass its "
                                             "address (gpa or gva) and describe a buffer")
