# SPDX-License-Identifier: BSD-2-Clause
"""The registers of every convention that a call can travel by hold all its arguments."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding, Item
from generator.lint._registers import argument_rooms, slots_needed, type_width
from generator.model.carrier_kinds import Held, kind_of


def check(context: Context) -> Iterator[Finding]:
    for call, owner in context.owners:
        arguments = [item for item in context.arguments_of(owner) if "field" not in item.node]
        if not arguments:
            continue
        own = {item.node["position"] for item in arguments if "position" in item.node}
        arguments = [item for item in arguments if "position" not in item.node]
        for convention in context.conventions_for(call, owner.name if owner is not call else None):
            taken = carriers_in_arguments(context, call, convention)
            rooms = argument_rooms(convention.node)
            left = [room for index, room in enumerate(rooms) if index not in taken | own]
            if all(room >= 64 for room in rooms) and len(arguments) <= len(left):
                continue
            yield from check_call(context, call, arguments, convention, left)


def carriers_in_arguments(context: Context, call: Item, convention: Item) -> set[int]:
    """The argument registers that the id of a call takes."""
    carriers = {field.node["carrier"] for field in context.fields_by(call.parent, convention)}
    found = [context.by_name["carrier"][name][-1] for name in carriers if name in context.by_name["carrier"]]
    return {item.node.get("argument", 0) for item in found if kind_of(item.node).held is Held.ARGUMENT}


def check_call(context: Context, call: Item, arguments: list[Item], convention: Item, rooms: list[int]) -> Iterator[Finding]:
    """In each release in which an argument comes or goes. Arguments with a position take theirs; argument-position looks there."""
    word, have = architecture(convention.node["arch"]).word, len(rooms)
    for position in sorted({argument.since for argument in arguments}):
        if not convention.since <= position < convention.removed:
            continue
        present = [argument for argument in arguments if argument.since <= position < argument.removed]
        used = 0
        for argument in present:
            width = type_width(context, call.family, argument.node["type"], word)
            taken = slots_needed(rooms[used:], width)
            need = used + (taken or have - used + max(1, -(-(width - sum(rooms[used:])) // word)))
            used = need
            if taken is None:
                yield argument.location, (f"{call.full_name} needs {need} or more registers for its arguments, "
                                          f"convention '{convention.name}' has {have}: pass less, or a buffer")
                return
