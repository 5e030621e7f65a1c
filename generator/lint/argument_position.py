# SPDX-License-Identifier: BSD-2-Clause
"""An argument register of its own holds one argument, fits it, and is there in every convention of the call."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding, Item
from generator.lint._registers import argument_rooms, type_width
from generator.model.carrier_kinds import Held, kind_of


def check(context: Context) -> Iterator[Finding]:
    for call, owner in context.owners:
        taken = taken_by_carriers(context, call)
        for item in context.arguments_of(owner):
            position = item.node.get("position")
            if position is None:
                continue
            if "field" in item.node:
                yield item.node.locate("position"), f"'{item.name}' rides in the id, so it has no argument register: drop one of them"
                continue
            other = next((other for other in taken.get(position, ()) if other.overlaps(item)), None)
            if other is not None:
                yield item.node.locate("position"), f"argument register {position} holds '{other.name}' already: name another"
            taken.setdefault(position, []).append(item)
            yield from check_conventions(context, call, owner, item, position)


def taken_by_carriers(context: Context, call: Item) -> dict[int, list[Item]]:
    """Argument registers that are parts of the id."""
    found: dict[int, list[Item]] = {}
    for name in {field.node["carrier"] for field in context.fields_of(call.parent)}:
        for item in context.by_name["carrier"].get(name, ()):
            if kind_of(item.node).held is Held.ARGUMENT:
                found.setdefault(item.node.get("argument", 0), []).append(item)
    return found


def check_conventions(context: Context, call: Item, owner: Item, item: Item, position: int) -> Iterator[Finding]:
    for convention in context.conventions_for(call, owner.name if owner is not call else None):
        rooms = argument_rooms(convention.node)
        have, word = len(rooms), architecture(convention.node["arch"]).word
        if position >= have:
            yield item.node.locate("position"), (f"convention '{convention.name}' has {have} argument registers, counted from 0: "
                                                 f"there is no register {position}")
        elif type_width(context, call.family, item.node["type"], word) > rooms[position]:
            yield item.node.locate("type"), (f"'{item.name}' needs two registers by convention '{convention.name}', and has "
                                             "one of its own: leave 'position' out, or make two arguments of it")
