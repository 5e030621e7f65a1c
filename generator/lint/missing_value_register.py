# SPDX-License-Identifier: BSD-2-Clause
"""A convention has registers for the values and statuses that its calls give."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map, Seq
from generator.lint._context import Context, Finding, Item, Results
from generator.lint._registers import slot_width, slots_needed, type_width


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
    left = widths_of(convention)
    for result in (item, *results.further):
        if not convention.overlaps(result):
            continue
        wanted, have = type_width(context, results.call.family, result.node["type"], architecture(convention.node["arch"]).word), len(left)
        need = slots_needed(left, wanted) or -(-wanted // (left or [architecture(convention.node["arch"]).word])[0])
        left = left[need:]
        if need > have:
            yield result.node.locate("type"), (
                f"{results.name} returns {result.node['type']}, for which convention '{convention.name}' needs {need} "
                f"value register{'s' if need > 1 else ''} and has {have or 'none'}{' left' if result is not item else ''}")
            return


def widths_of(convention: Item) -> list[int]:
    """Bits of each value register, as it is named. Named bits of one may be fewer than the type has: it counts as a whole."""
    arch = convention.node["arch"]
    value = (convention.node.get("results") or {}).get("value")
    if isinstance(value, Map):
        return [architecture(arch).word]
    return [slot_width(arch, name) for name in value] if isinstance(value, Seq) else [slot_width(arch, value)] if value else []

