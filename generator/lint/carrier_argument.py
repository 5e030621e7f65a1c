# SPDX-License-Identifier: BSD-2-Clause
"""A carrier in an argument, or in memory that one points to, has such an argument in every call that uses it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding, Item
from generator.lint._registers import argument_rooms, type_width
from generator.lint.too_many_arguments import carriers_in_arguments
from generator.model.carrier_kinds import Held, kind_of


def check(context: Context) -> Iterator[Finding]:
    for family in context.families:
        found = [field.node["carrier"] for field in context.fields_of(family)]
        carriers = [context.by_name["carrier"][name][-1] for name in dict.fromkeys(found)
                    if name in context.by_name["carrier"]]
        carriers = [item for item in carriers
                    if all(key in item.node for key in kind_of(item.node).keys)]
        taken = [item.node.get("argument", 0) for item in carriers if kind_of(item.node).held is Held.ARGUMENT]
        for carrier in carriers:
            if kind_of(carrier.node).held is Held.ARGUMENT:
                yield from check_registers(context, family, carrier)
            elif kind_of(carrier.node).held is Held.MEMORY:
                index = carrier.node.get("argument", 0)
                if index in taken:
                    yield carrier.node.locate_key("argument"), (f"argument {index} is a carrier itself, so it is no "
                                                                f"address of memory for '{carrier.name}': name another argument")
                    continue
                index -= sum(1 for other in taken if other < index)
                for call in context.children(family, "calls"):
                    for owner in (call, *context.children(call, "forms")):
                        yield from check_memory(context, call, owner, carrier, index)


def check_registers(context: Context, family: Item, carrier: Item) -> Iterator[Finding]:
    """The conventions of a family must have that many argument registers."""
    index = carrier.node.get("argument", 0)
    for convention in context.conventions_by_variant.get(family.node.get("convention", ""), ()):
        have = len(convention.node["arguments"])
        archs = family.node.get("arch")
        if index >= have and convention.overlaps(family) and (not archs or convention.node["arch"] in archs):
            yield carrier.location, (f"carrier '{carrier.name}' is argument {index}, and convention "
                                     f"'{convention.name}' has only {have}, counted from 0: name another, or give the convention more")


def check_memory(context: Context, call: Item, owner: Item, carrier: Item, index: int) -> Iterator[Finding]:
    """The call, or the form of it that `owner` is, must list the argument, and say as a buffer what it points to."""
    arguments = [item for item in context.arguments_of(owner) if "field" not in item.node]
    if index >= len(arguments):
        yield call.location, (f"the id of {call.full_name} lies in memory that argument {index} of its own points to "
                              f"(carrier '{carrier.name}'), and it has {len(arguments)}: list that argument")
        return
    name = arguments[index].name
    holder = owner if "buffers" in owner.node else call
    addresses = [buffer.node.get("address", ()) for buffer in context.children(holder, "buffers")]
    if not any(name == address or not isinstance(address, str) and name in address for address in addresses):
        yield arguments[index].location, (f"argument '{name}' of {call.full_name} points to its id (carrier "
                                          f"'{carrier.name}'): describe that memory under 'buffers'")
    yield from check_words(context, call, owner, arguments[:index + 1])


def check_words(context: Context, call: Item, owner: Item, arguments: list[Item]) -> Iterator[Finding]:
    """Where the address is must be known before the call is: no argument up to it takes two registers."""
    for convention in context.conventions_for(call, owner.name if owner is not call else None):
        word = architecture(convention.node["arch"]).word
        taken = carriers_in_arguments(context, call, convention)
        rooms = [room for place, room in enumerate(argument_rooms(convention.node)) if place not in taken]
        for argument, room in zip(arguments, rooms):
            if argument.overlaps(convention) and type_width(context, call.family, argument.node["type"], word) > room:
                yield argument.location, (f"argument '{argument.name}' of {call.full_name} takes two registers of convention "
                                          f"'{convention.name}', and one up to it points to the call's id: give it a type of one "
                                          "word, or list it later")
                return
