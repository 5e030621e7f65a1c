# SPDX-License-Identifier: BSD-2-Clause
"""A convention with an id layout of its own carries all that the ABI's ids say of its calls, where a host can find it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item
from generator.model.carrier_kinds import Held, kind_of

PLACES = (Held.REGISTER, Held.ARGUMENT, Held.INSTRUCTION)


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        if "id" not in convention.node:
            continue
        fields = {field.node["role"]: field for field in context.children(convention, "id")}
        calls = [call for call in context.calls if any(
            convention.origin is other.origin for form in (None, *(form.name for form in context.children(call, "forms")))
            for other in context.conventions_for(call, form))]
        yield from check_carriers(context, convention)
        yield from check_numbers(convention, fields, calls)
        yield from check_roles(context, convention, fields, calls)


def check_carriers(context: Context, convention: Item) -> Iterator[Finding]:
    """They are where a dispatch can read them before it knows the call."""
    have = len(convention.node["arguments"])
    for field in context.children(convention, "id"):
        found = context.by_name["carrier"].get(field.node["carrier"])
        if not found:
            continue
        kind = kind_of(found[-1].node)
        if kind.held not in PLACES:
            yield field.node.locate("carrier"), (f"the id of a convention lies in registers and in the instruction, and "
                                                 f"'{found[-1].name}' is of kind {found[-1].node['kind']}: use another carrier")
        elif kind.held is Held.ARGUMENT and found[-1].node.get("argument", 0) >= have:
            yield field.node.locate("carrier"), (f"carrier '{found[-1].name}' is argument {found[-1].node.get('argument', 0)}, and "
                                                 f"convention '{convention.name}' has only {have}, counted from 0: use another carrier, or give the "
                                                 "convention more")


def check_numbers(convention: Item, fields: dict[str, Item], calls: list[Item]) -> Iterator[Finding]:
    """The numbers of families and calls fit, and tell the calls apart."""
    families = list({id(call.parent.origin): call.parent for call in calls if call.parent is not None}.values())
    place = convention.node.locate_key("id")
    if "family" not in fields and len(families) > 1:
        yield place, (f"{len(families)} families travel by convention '{convention.name}', and its id has no field of the role "
                      "family: add one")
    for role, items in (("family", families), ("call", calls)):
        if role not in fields:
            continue
        width = parse_bits(fields[role].node["bits"]).width
        for item in items:
            number = item.node.get("number")
            if number is None:
                yield place, f"family '{item.name}' has no number, and the id of convention '{convention.name}' wants one: give it one"
            elif number >> width:
                yield fields[role].node.locate("bits"), (f"number {number:#x} of {item.name} does not fit the {width} bits of field "
                                                         f"'{fields[role].name}': make it wider")


def check_roles(context: Context, convention: Item, fields: dict[str, Item], calls: list[Item]) -> Iterator[Finding]:
    """Annotations and arguments that ride in the id need their fields; those of annotations stay where they are."""
    place = convention.node.locate_key("id")
    own = {field.name: field for field in context.children(convention, "id") if field.node["role"] == "parameter"}
    for call in calls:
        if call.node.get("annotations"):
            hint = next((field for field in context.fields_of(call.parent) if field.node["role"] == "hint"), None)
            mine = fields.get("hint")
            if hint is not None and (mine is None or any(mine.node[key] != hint.node[key] for key in ("carrier", "bits"))):
                yield place, (f"{call.full_name} has annotations, which travel in bits {hint.node['bits']} of '{hint.node['carrier']}': "
                              f"give the id of convention '{convention.name}' that field of the role hint")
                break
    for call, argument in context.args:
        name = argument.node.get("field")
        if name is not None and name not in own and any(call.origin is other.origin for other in calls):
            yield place, (f"argument '{argument.name}' of {call.full_name} rides in field '{name}', which the id of convention "
                          f"'{convention.name}' lacks: give it a parameter field of that name")
