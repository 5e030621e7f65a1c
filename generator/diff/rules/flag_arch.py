# SPDX-License-Identifier: BSD-2-Clause
"""A flag is on other architectures: where it went hosts ignore or refuse it, where it came it is new."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._archs import arch_words, gained_archs, lost_archs
from generator.diff.rules._types import at_type, bits_of, differing_types
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, worse
from generator.diff.rules._words import BREAKS, EDIT, LOSES, OK

HISTORY = ("The TLFS numbers the recommendations anew on ARM64 (relaxed timing is bit 5 on x64 and bit 1 there, "
           "feature-discovery.md): each architecture has flags of its own.")
CLAIMS = ("FlagBit.arch",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "flags"):
        for before, after in bits_of(old, new).differing:
            lost, gained = lost_archs(pair, before.arch, after.arch), gained_archs(pair, before.arch, after.arch)
            if lost or gained:
                flow = flow_of(pair, old, new)
                fresh = addition(guard_for(pair, (after.name, f"{new.name}_{after.name}"), flow)) if gained else Effects()
                inward = worse(Effects(BREAKS, OK, EDIT, BREAKS, OK), fresh) if lost else fresh
                outward = Effects(LOSES, LOSES, EDIT, LOSES, LOSES) if lost else Effects(new_guest=LOSES, back=LOSES)
                yield Found(at_type(new, "bits", after.name, subject=f"flag '{after.name}'"),
                            f"{arch_words(before.arch, after.arch)}; {flow.words}", by_flow(flow, inward, outward),
                            "keep it where it was; elsewhere let guests ask for it (a feature of its name)", flow.promised)
