# SPDX-License-Identifier: BSD-2-Clause
"""What says where the status is fits its place, and leaves no doubt."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.lint._registers import own_value_places, slot_width


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        results = convention.node.get("results") or {}
        when = results.get("when")
        if when is None:
            continue
        if "status" not in results:
            yield results.locate_key("when"), "'when' says where the status is, and there is none: add 'status:' to the results"
        if "shared" in results:
            yield results.locate_key("when"), "status and value share a word, whose sign tells them apart: drop 'when' or 'shared'"
        room = slot_width(convention.node["arch"], when["place"])
        for key in ("equals", "success"):
            if when.get(key, 0) >> room:
                yield when.locate(key), f"{when[key]:#x} does not fit the place, which has {room} bits: write a smaller number, or name more bits"
        if when.get("success") == when["equals"]:
            yield when.locate("success"), "one number cannot mean both success and that the status has a place: name another one"
    for results_of_call in context.results:
        for item in results_of_call.returns:
            for convention in results_of_call.conventions:
                results = convention.node.get("results") or {}
                if item.node.get("always") and "when" in results and own_value_places(convention):
                    yield item.node.locate("always"), (f"a failed call by convention '{convention.name}' has its status where the value would "
                                                       "be: drop 'always'")
