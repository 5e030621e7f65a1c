# SPDX-License-Identifier: BSD-2-Clause
"""A convention has registers for the values and statuses that its calls give."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_needed
from generator.model.resolve_id import register_list


def check(context: Context) -> Iterator[Finding]:
    for call, item in context.returns:
        formed = [found for form in context.children(call, "forms")
                  for found in context.conventions_for(call, form.name)]
        for convention in (*context.conventions_for(call), *formed):
            if not convention.overlaps(item):
                continue
            have = len(register_list((convention.node.get("results") or {}).get("value")))
            need = registers_needed(context, call.family, item.node["type"], architecture(convention.node["arch"]).word)
            if need > have:
                yield item.node.locate("type"), (f"{call.full_name} returns {item.node['type']}, for which convention "
                                                 f"'{convention.name}' needs {need} value "
                                                 f"register{'s' if need > 1 else ''} and has {have or 'none'}")
    for call in context.calls:
        if call.node.get("errors"):
            for convention in context.conventions_for(call):
                if "status" not in (convention.node.get("results") or {}):
                    yield call.node.locate_key("errors"), (f"{call.full_name} has errors, but convention "
                                                           f"'{convention.name}' gives no status: drop them, or add "
                                                           "'status:' to its results")
