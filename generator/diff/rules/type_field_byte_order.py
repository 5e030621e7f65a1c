# SPDX-License-Identifier: BSD-2-Clause
"""The bytes of a field are in another order."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("PAPR's virtual processor area is big-endian whatever the guest is (asm/lppaca.h: __be32, __be64): Linux had "
           "to learn to turn it when it ran as little-endian.")
CLAIMS = ("StructField.order",)


WORDS = {"": "the guest's", "big": "big-endian", "little": "little-endian"}


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for old, new in changed.both:
            if old.order != new.order:
                flow = flow_of(pair, changed.old, changed.new, new.name)
                yield Found(at_type(changed.new, "fields", new.name, subject=f"field '{new.name}'"),
                            f"byte order was {WORDS[old.order]} and is {WORDS[new.order]}; {flow.words}",
                            by_flow(flow, BOTH_WAYS, BOTH_WAYS),
                            "keep the order, and make a new field for the other", flow.promised)
