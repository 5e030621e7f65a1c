# SPDX-License-Identifier: BSD-2-Clause
"""A variant of the calls is told by other bits of the ids."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, BREAKS, EDIT, HOLD, LOSES, OK
from generator.diff.rules._layouts import layouts

HISTORY = ("Hyper-V tells fast calls by bit 16 of the control word (TLFS, 3.7); a host that looks elsewhere reads "
           "addresses as input.")
CLAIMS = ("IdField.variants",)


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for old, new in layout.fields.both:
            before, after = dict(old.variants), dict(new.variants)
            for name in before.keys() & after.keys():
                if before[name] != after[name]:
                    yield Found(layout.at(new), f"held {before[name]:#x} for {name} and holds {after[name]:#x}", BOTH_WAYS,
                                "keep the number of a variant", layout.promised)
            for name in before.keys() - after.keys():
                yield Found(layout.at(new), f"no longer tells {name} ({before[name]:#x})", Effects(BREAKS, OK, EDIT, BREAKS, OK),
                            "go on taking calls of that form", layout.promised)
            for name in after.keys() - before.keys():
                yield Found(layout.at(new), f"tells {name} ({after[name]:#x})", Effects(new_guest=LOSES, back=HOLD),
                            promised=layout.promised)
