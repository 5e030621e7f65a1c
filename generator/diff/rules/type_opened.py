# SPDX-License-Identifier: BSD-2-Clause
"""A type may hold more than it names: old guests may get values that they were never told of."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, LOSES, OK

HISTORY = ("SBI leaves ranges of FWFT's features to platforms (SBI_FWFT_LOCAL_PLATFORM_START in sbi_ecall_interface.h of"
           " OpenSBI 1.6): numbers without a name are then no mistake.")
CLAIMS = ("TypeDef.open",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum", "flags"):
        if new.open and not old.open:
            flow = flow_of(pair, old, new)
            inward = Effects(new_guest=LOSES, back=LOSES)
            outward = Effects(BREAKS, OK, OK, BREAKS, OK) if new.kind == "enum" else Effects()
            yield Found(at_type(new), f"may hold values that have no name; {flow.words}", by_flow(flow, inward, outward),
                        "give what is open a type of its own" if "out" in flow.ways and new.kind == "enum" else "", flow.promised)
