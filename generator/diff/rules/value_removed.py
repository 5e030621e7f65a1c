# SPDX-License-Identifier: BSD-2-Clause
"""A value of an enum is gone: new hosts refuse what old guests pass, new guests do not know what old hosts answer."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Xen 4.9 has no HVMOP_track_dirty_vram nor ten more operations of device models, which became operations of "
           "dm_op (public/hvm/hvm_op.h): device models of 4.8 are refused.")
CLAIMS = ("TypeDef.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum"):
        flow = flow_of(pair, old, new)
        for value in values_of(old, new).gone:
            outward = Effects(recompile=EDIT) if new.open else Effects(OK, BREAKS, EDIT, OK, BREAKS)
            yield Found(at_type(new, "values", subject=f"value '{value.name}'"), f"{value.number:#x} is gone; {flow.words}",
                        by_flow(flow, Effects(BREAKS, OK, EDIT, BREAKS, OK), outward), "keep it, and say that it is deprecated",
                        flow.promised)
