# SPDX-License-Identifier: BSD-2-Clause
"""A convention has registers for the values and statuses that its calls give."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lint._context import Context, Finding, Item, Results
from generator.lint._registers import own_places, slots_needed, type_width, widths_of
from generator.model.places import share_out


def check(context: Context) -> Iterator[Finding]:
    for results in context.results:
        for item in results.returns:
            for convention in results.conventions:
                yield from check_results(context, results, item, convention)
    for call in context.calls:
        if call.node.get("errors"):
            for convention in context.conventions_for(call):
                if "status" not in (convention.node.get("results") or {}):
                    yield call.node.locate_key("errors"), (f"{call.full_name} has errors, but convention "
                                                           f"'{convention.name}' gives no status: drop them, or add "
                                                           "'status:' to its results")


def check_results(context: Context, results: Results, item: Item, convention: Item) -> Iterator[Finding]:
    word, widths = architecture(convention.node["arch"]).word, widths_of(convention)
    there = [result for result in (item, *results.further) if convention.overlaps(result)]
    wanted = [(result.node.get("position"), type_width(context, results.call.family, result.node["type"], word)) for result in there]
    taken = share_out(widths, wanted, own_places(convention))
    for result, (position, width), numbers in zip(there, wanted, taken):
        if sum(widths[number] for number in numbers) < width or not numbers:
            others = {number for other in taken if other is not numbers for number in other}
            left = [room for number, room in enumerate(widths) if number >= (position or 0) and number not in others]
            need, have = slots_needed(left, width) or -(-width // (left or [word])[0]), len(left)
            yield result.node.locate("type"), (
                f"{results.name} returns {result.node['type']}, for which convention '{convention.name}' needs {need} "
                f"value register{'s' if need > 1 else ''} and has {have or 'none'}{' left' if result is not item else ''}: "
                f"name more under 'value' of its 'results', or let the call return less")
            return
