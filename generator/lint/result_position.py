# SPDX-License-Identifier: BSD-2-Clause
"""A result with a position begins there by every convention of the call, at a place that no other result has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding, Item, Results
from generator.lint._registers import own_places, type_width, widths_of
from generator.model.places import share_out


def check(context: Context) -> Iterator[Finding]:
    for results in context.results:
        for item in results.returns:
            if any("position" in result.node for result in (item, *results.further)):
                for convention in results.conventions:
                    yield from check_positions(context, results, item, convention)


def check_positions(context: Context, results: Results, item: Item, convention: Item) -> Iterator[Finding]:
    word, widths, own = architecture(convention.node["arch"]).word, widths_of(convention), own_places(convention)
    there = [result for result in (item, *results.further) if convention.overlaps(result)]
    wanted = [(result.node.get("position"), type_width(context, results.call.family, result.node["type"], word)) for result in there]
    for index, (result, (position, _), numbers) in enumerate(zip(there, wanted, share_out(widths, wanted, own))):
        if position is None:
            continue
        if position >= len(widths):
            yield result.node.locate("position"), (f"convention '{convention.name}' has {len(widths)} value registers, counted from 0: there "
                                                   f"is no register {position}")
        elif own and (position != 0 if result is item else position < own):
            yield result.node.locate("position"), (f"value register {position} of convention '{convention.name}' is "
                                                   + ("not that of the status, which the value shares" if result is item else
                                                      "that of the status, which the value shares") + ": leave 'position' out")
        elif numbers and numbers[0] != position or numbers != list(range(position, position + len(numbers))):
            yield result.node.locate("position"), f"value register {position} of convention '{convention.name}' holds another result already: name another"
