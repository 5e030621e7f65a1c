# SPDX-License-Identifier: BSD-2-Clause
"""Discovery asks with calls that exist and that can carry question and answer."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item

BITS = {"calls": ("present", "annotations"), "families": (), "release": ("major", "minor")}


def check(context: Context) -> Iterator[Finding]:
    for kind, found in context.discovery.items():
        for item in found:
            calls = find_calls(context, item.node["call"])
            known = [call.full_name for call in context.calls]
            reason = context.absent("call", item.node["call"], calls, item.since, item.removed, known)
            if reason:
                yield item.node.locate("call"), reason
                continue
            for call in calls:
                yield from check_call(context, kind, item, call)
            yield from check_bits(kind, item)


def find_calls(context: Context, full_name: str) -> list[Item]:
    """The states of the call that discovery names."""
    family, _, name = full_name.partition(".")
    own = [call for call in context.calls if call.name == name and call.parent is not None and call.family == family]
    if own or family != "*" and all(item.name != family for item in context.families):
        return own
    return [call for call in context.common if call.name == name]


def check_call(context: Context, kind: str, item: Item, call: Item) -> Iterator[Finding]:
    names = [argument.name for argument in context.children(call, "args")]
    asked = item.node.get("argument")
    if asked is not None and asked not in names:
        yield item.node.locate("argument"), f"{call.full_name} has no argument '{asked}': {suggest(asked, names)}"
    if "returns" not in call.node:
        yield item.node.locate("call"), f"{call.full_name} returns nothing, so it cannot answer: give it 'returns'"
        return
    scalar = SCALARS.get(context.scalar_name(call.family, call.node["returns"]["type"]) or "")
    for key in BITS[kind]:
        if key in item.node and scalar is not None and parse_bits(item.node[key]).high >= (scalar.width or 64):
            yield item.node.locate(key), (f"'{key}' is outside the {scalar.width or 64} bits that {call.full_name} "
                                          "returns: name bits within them, or let it return more")
    yield from check_width(context, kind, item, call)


def check_width(context: Context, kind: str, item: Item, call: Item) -> Iterator[Finding]:
    """The argument that says what is asked holds every number."""
    for argument in context.children(call, "args"):
        scalar = SCALARS.get(context.scalar_name(call.family, argument.node["type"]) or "")
        if argument.name != item.node.get("argument") or scalar is None or scalar.width is None:
            continue
        role = "family" if kind == "families" else "call"
        width = max((parse_bits(field.node["bits"]).width for field in context.default_layout
                     if field.node["role"] == role), default=0)
        if scalar.width < width:
            yield argument.node.locate("type"), (f"a {role} number has {width} bits: {argument.node['type']} cannot "
                                                 f"ask for every {role}")


def check_bits(kind: str, item: Item) -> Iterator[Finding]:
    keys = [key for key in BITS[kind] if key in item.node]
    if len(keys) == 2 and parse_bits(item.node[keys[0]]).mask & parse_bits(item.node[keys[1]]).mask:
        yield item.node.locate(keys[1]), f"'{keys[0]}' and '{keys[1]}' share bits: give each its own"
