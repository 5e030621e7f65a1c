# SPDX-License-Identifier: BSD-2-Clause
"""An enum has a new value: old hosts refuse it or take it for another, and old guests may get it.

Who gets a value of an open enum must expect ones that it does not know.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, told
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("SBI 0.3 added the state SUSPENDED (4) to what hart_get_status answers (src/ext-hsm.adoc): a supervisor made "
           "for 0.2 knows the numbers 0 to 3 alone.")
CLAIMS = ("TypeDef.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum"):
        flow = flow_of(pair, old, new)
        for value in values_of(old, new).added:
            guard = guard_for(pair, (value.name, f"{new.name}_{value.name}"), flow)
            outward = Effects() if old.open else Effects(BREAKS, OK, OK, BREAKS, OK)
            reader = "" if "out" not in flow.ways else "; old guests expect others" if old.open else "; old guests know no other than theirs"
            asked = f"; {told(guard)}" if "in" in flow.ways else ""
            yield Found(at_type(new, "values", value.name, subject=f"value '{value.name}'"),
                        f"{value.number:#x} is new; {flow.words}{reader}{asked}", by_flow(flow, addition(guard), outward),
                        remedy(flow.ways, guard, old.open) if not flow.versioned else "", flow.promised)


def remedy(ways: tuple[str, ...], guard: str, is_open: bool) -> str:
    if "in" in ways and not guard:
        return "add a feature of its name by which hosts say that they know it"
    return "" if is_open or "out" not in ways else "answer it to guests that asked for it, or declare the type open a release before"
