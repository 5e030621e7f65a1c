# SPDX-License-Identifier: BSD-2-Clause
"""A field is on other architectures than it was: where it came it is new, where it went it is gone."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._archs import arch_words, lost_archs
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("TLFS 6.0 gives HvCallEnableVpVtl an initial context of 224 bytes on x64 and 72 on ARM64: a field of one call"
           " that each architecture has in its own way (hypercalls/HvCallEnableVpVtl.md).")
CLAIMS = ("StructField.arch",)


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for old, new in changed.both:
            if old.arch != new.arch:
                flow = flow_of(pair, changed.old, changed.new, new.name)
                lost = lost_archs(pair, old.arch, new.arch)
                beyond = BREAKS if changed.grows and not flow.room else OK      # an old guest has less memory there
                effects = Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS) if lost else Effects(beyond, BREAKS, OK, beyond, BREAKS)
                yield Found(at_type(changed.new, "fields", new.name, subject=f"field '{new.name}'"),
                            f"{arch_words(old.arch, new.arch)}; {flow.words}", by_flow(flow, effects, effects),
                            "keep the field where it was, and make a new type for a new call", flow.promised)
