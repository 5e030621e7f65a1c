# SPDX-License-Identifier: BSD-2-Clause
"""Buffers and cases name arguments that the call has then."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.location import Location
from generator.lang.nodes import Seq
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for call, buffer in context.buffers:
        arguments = context.arguments_of(buffer.parent or call)
        address = buffer.node.get("address", ())
        parts = [address] if isinstance(address, str) else list(address)
        for index, part in enumerate(parts):
            place = address.locate(index) if isinstance(address, Seq) else buffer.node.locate("address")
            yield from check_argument(context, call, arguments, buffer, part, place)
        if isinstance(buffer.node["length"], str):
            yield from check_argument(context, call, arguments, buffer, buffer.node["length"],
                                      buffer.node.locate("length"))
    for call, form in context.owners:
        if form.is_form and "args" in form.node and "buffers" not in form.node:
            yield from check_inherited(context, call, form)
    for call, case in context.cases:
        given = case.node.get("args")
        if given:
            arguments = context.arguments_for(call, case)
            names = {argument.name: argument for argument in arguments}
            for name in given:
                found = names.get(name)
                if found is None or found.since > case.since or found.removed < case.removed:
                    yield from check_argument(context, call, arguments, case, name, given.locate_key(name))


def check_inherited(context: Context, call: Item, form: Item) -> Iterator[Finding]:
    """A form has the buffers of its call whose addresses are arguments of its own."""
    names = {argument.name for argument in context.arguments_of(form)}
    for buffer in context.children(call, "buffers"):
        address, length = buffer.node.get("address", ()), buffer.node["length"]
        if address and names.issuperset([address] if isinstance(address, str) else address) and isinstance(length, str) and length not in names:
            yield form.location, (f"{call.full_name}.{form.name} has the address of the buffer '{buffer.name}' and not its length '{length}': "
                                  "give it this argument, or write 'buffers: {}' if the form has no memory")


def check_argument(context: Context, call: Item, arguments: list[Item], user: Item, name: str,
                   location: Location) -> Iterator[Finding]:
    found = [argument for argument in arguments if argument.name == name]
    known = [argument.name for argument in arguments]
    since, removed = max(user.since, call.since), min(user.removed, call.removed)
    reason = context.absent("argument", name, found, since, removed, known)
    if reason:
        yield location, f"{call.full_name}: {reason}"
