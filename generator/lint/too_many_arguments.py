# SPDX-License-Identifier: BSD-2-Clause
"""The registers of every convention that a call can travel by hold all its arguments."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding, Item
from generator.lint._registers import registers_needed
from generator.model.carrier_kinds import Held, kind_of


def check(context: Context) -> Iterator[Finding]:
    for call, owner in context.owners:
        arguments = [item for item in context.arguments_of(owner) if "field" not in item.node]
        if not arguments:
            continue
        taken = carriers_in_arguments(context, call)
        for convention in context.conventions_for(call, owner.name if owner is not call else None):
            have = len(convention.node["arguments"]) - taken
            word = architecture(convention.node["arch"]).word
            if word == 64 and len(arguments) <= have or 2 * len(arguments) <= have:
                continue
            yield from check_call(context, call, arguments, convention, have, word)


def carriers_in_arguments(context: Context, call: Item) -> int:
    """How many argument registers the id of a call takes."""
    carriers = {field.node["carrier"] for field in context.fields_of(call.parent)}
    found = [context.by_name["carrier"][name][-1] for name in carriers if name in context.by_name["carrier"]]
    return sum(kind_of(item.node).held is Held.ARGUMENT for item in found)


def check_call(context: Context, call: Item, arguments: list[Item], convention: Item, have: int,
               word: int) -> Iterator[Finding]:
    """In each release in which an argument comes or goes."""
    for position in sorted({argument.since for argument in arguments}):
        if not convention.since <= position < convention.removed:
            continue
        present = [argument for argument in arguments if argument.since <= position < argument.removed]
        need = 0
        for argument in present:
            need += registers_needed(context, call.family, argument.node["type"], word)
            if need > have:
                yield argument.location, (f"{call.full_name} needs {need} or more registers for its arguments, "
                                          f"convention '{convention.name}' has {have}: pass less, or a buffer")
                return
