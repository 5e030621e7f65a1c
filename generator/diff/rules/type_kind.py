# SPDX-License-Identifier: BSD-2-Clause
"""A type is of another kind: an enum for flags, a struct for a union."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import BOTH_AND_EDIT, all_differing, at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import EDIT
from generator.model.abi import TypeDef

HISTORY = ("VMI's page types were an enumeration (PT 0, PD 1, PAE_PT 4, …) and are bits since API 3.0 (vmiCalls.h of "
           "2005): the same numbers mean other types.")
CLAIMS = ("TypeDef.kind",)


PLAIN = {"alias", "constants"}


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in all_differing(pair):
        if old.kind != new.kind:
            flow = flow_of(pair, old, new)
            effects = Effects(recompile=EDIT) if holds_number(old) and holds_number(new) and PLAIN & {old.kind, new.kind} else BOTH_AND_EDIT
            yield Found(at_type(new), f"was {old.kind} and is {new.kind}; {flow.words}", by_flow(flow, effects, effects),
                        "make a new type for a new call", flow.promised)


def holds_number(kind: TypeDef) -> bool:
    return kind.kind not in ("struct", "union")
