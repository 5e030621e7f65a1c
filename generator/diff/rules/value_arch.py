# SPDX-License-Identifier: BSD-2-Clause
"""A value of an enum, or a constant, is on other architectures: where it went guests are refused that pass it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._archs import arch_words, gained_archs, lost_archs
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, worse
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Xen's HVM_PARAM_CALLBACK_TYPE 2 is a vector on x86 and a PPI on arm (public/hvm/params.h, since 4.7): one "
           "number, one meaning for each architecture.")
CLAIMS = ("EnumValue.arch",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum", "constants"):
        for before, after in values_of(old, new).differing:
            lost, gained = lost_archs(pair, before.arch, after.arch), gained_archs(pair, before.arch, after.arch)
            if lost or gained:
                flow = flow_of(pair, old, new)
                gone = Effects(BREAKS, OK, EDIT, BREAKS, OK) if lost else Effects()
                fresh = addition(guard_for(pair, (after.name, f"{new.name}_{after.name}"), flow)) if gained else Effects()
                outward = Effects(BREAKS, OK, OK, BREAKS, OK) if gained and not old.open else Effects()
                yield Found(at_type(new, "values", after.name, subject=f"value '{after.name}'"),
                            f"{arch_words(before.arch, after.arch)}; {flow.words}", by_flow(flow, worse(gone, fresh), outward),
                            "keep it where it was; elsewhere let guests ask for it (a feature of its name)", flow.promised)
