# SPDX-License-Identifier: BSD-2-Clause
"""A flag has other bits: what one side sets the other reads as another flag, or not at all."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._bits import say_bits
from generator.diff.rules._types import at_type, bits_of, differing_types
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("TLFS has the guest crash MSRs at bit 10 of the features on x64 and at bit 8 on ARM64 (feature-discovery.md):"
           " code that took one for the other found what is not there.")
CLAIMS = ("FlagBit.bits",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "flags"):
        for before, after in bits_of(old, new).differing:
            if before.bits != after.bits:
                flow = flow_of(pair, old, new)
                heirs = [item.name for item in new.bits if item.bits.mask & before.bits.mask and item is not after]
                yield Found(at_type(new, "bits", after.name, subject=f"flag '{after.name}'"),
                            f"was {say_bits(before.bits)} and is {say_bits(after.bits)}"
                            f"{f'; where it was is now {heirs[0]}' if heirs else ''}; {flow.words}", by_flow(flow, BOTH_WAYS, BOTH_WAYS),
                            "keep the bits, and give what is new bits of its own", flow.promised)
