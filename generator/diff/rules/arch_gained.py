# SPDX-License-Identifier: BSD-2-Clause
"""A call, a form or a family is there on one architecture more, where old hosts do not have it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._archs import arch_pairs, architectures
from generator.diff.rules._words import BREAKS, HOLD, LOSES

HISTORY = "Xen's dm_op came to arm with 4.17 (xen/arch/arm/dm.c), years after x86."
CLAIMS = ("Call.arch", "Family.arch", "Form.arch")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in arch_pairs(pair):
        added = [arch for arch in architectures(pair.new, new) if arch not in architectures(pair.old, old)]
        added = [arch for arch in added if arch in architectures(pair.old, ())]
        if added:
            asks = any(discovery.kind in ("calls", "families") for discovery in pair.old.discovery)
            yield Found(where, f"is there on {', '.join(added)}, too", Effects(new_guest=LOSES, back=HOLD) if asks
                        else Effects(new_guest=BREAKS, back=BREAKS), "" if asks else "let it need a feature there", promised)
