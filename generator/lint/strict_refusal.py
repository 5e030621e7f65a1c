# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI a call whose arguments can be wrong lists the status that refuses them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    if not context.strict:
        return
    refusals = {answers.node["bad_argument"] for answers in context.answers if "bad_argument" in answers.node}
    for call in context.calls:
        if not call.node.get("args"):
            continue
        names = {name for name, _, _, _ in context.errors_of(call)}
        if not names <= set(context.by_name["status"]):
            continue
        for argument in context.children(call, "args"):
            if refusals and not names & refusals and is_bounded(context, call, argument):
                yield argument.location, (f"argument '{argument.name}' of {call.full_name} can be wrong: add "
                                          f"{sorted(refusals)[0]} to 'errors'")
                break


def is_bounded(context: Context, call: Item, argument: Item) -> bool:
    """Whether some value of the argument's registers is not allowed on every convention."""
    node = argument.node
    if any(key in node for key in ("min", "max", "align", "reserved")):
        return True
    found = context.find_type(call.family, node["type"]) if node["type"] not in SCALARS else []
    return bool(found) and found[0].node["kind"] in ("enum", "flags") and not found[0].node.get("open")
