# SPDX-License-Identifier: BSD-2-Clause
"""A type may hold no more than it names: hosts refuse what old guests pass, and old hosts still answer anything."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("SBI 3.0 wants the bits of the PMU's flags that have no name to be 0, where 2.0 had them reserved "
           "(ext-pmu.adoc): supervisors that set one are refused.")
CLAIMS = ("TypeDef.open",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum", "flags"):
        if old.open and not new.open:
            flow = flow_of(pair, old, new)
            outward = Effects(OK, BREAKS, OK, OK, BREAKS) if new.kind == "enum" else Effects()
            yield Found(at_type(new), f"may hold no value that has no name; {flow.words}",
                        by_flow(flow, Effects(BREAKS, OK, OK, BREAKS, OK), outward), "check only what is new", flow.promised)
