# SPDX-License-Identifier: BSD-2-Clause
"""A case expects statuses that the call can give."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.location import Location
from generator.lang.nodes import Map
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for call, case in context.cases:
        expect = case.node["expect"]
        for index, name in enumerate(expect):
            if name in expect[:index]:
                yield expect.locate(index), f"'{name}' stands twice in 'expect': drop one"
            if name == "success" or name not in context.by_name["status"]:
                continue
            errors = call.node.get("errors") or ()
            if name not in errors and name not in [error["name"] for error in errors if isinstance(error, Map)]:
                yield expect.locate(index), (f"'{name}' is not among the errors of {call.full_name}: add it there, or "
                                             "expect another")
            elif any(isinstance(error, Map) and error["name"] == name for error in errors):
                yield from check_window(context, call, case, name, expect.locate(index))


def check_window(context: Context, call: Item, case: Item, name: str, location: Location) -> Iterator[Finding]:
    """The error may have come later than the case."""
    for error, since, removed, _ in context.errors_of(call):
        status = context.by_name["status"][name]
        known = (min(item.since for item in status) <= case.since
                 and max(item.removed for item in status) >= case.removed)
        too_short = since > max(case.since, call.since) or removed < min(case.removed, call.removed)
        if known and error == name and too_short:
            yield location, (f"{call.full_name} gives '{name}' since {context.version(since)}, but the case is older: "
                             "say since, or use changed")
