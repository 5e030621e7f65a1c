# SPDX-License-Identifier: BSD-2-Clause
"""A flag has another name and the same bits: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._bits import say_bits
from generator.diff.rules._types import RENAMED, at_type, bits_of, differing_types
from generator.diff.rules._uses import flow_of

HISTORY = ("What asm/hyperv-tlfs.h of Linux called HV_X64_… has Microsoft's names in hyperv/hvgdk_mini.h, which replaces"
           " it from 6.14 on.")
CLAIMS = ("FlagBit.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "flags"):
        for before, after in bits_of(old, new).differing:
            if before.name != after.name and before.bits == after.bits:
                yield Found(at_type(new, "bits", after.name, subject=f"flag '{after.name}'"),
                            f"was called '{before.name}' ({say_bits(after.bits)})", RENAMED, promised=flow_of(pair, old, new).promised)
