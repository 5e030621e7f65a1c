# SPDX-License-Identifier: BSD-2-Clause
"""A struct is laid out by the rules of C instead of by the spec, or the other way round, and every field is where it was."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import flow_of

HISTORY = ("Xen pads its structs for the toolstack by hand (uint64_aligned_t in public/domctl.h) so that 32-bit callers "
           "of a 64-bit Xen need no translation.")
CLAIMS = ("TypeDef.layout",)


WORDS = {"": "by the spec", "natural": "by the rules of C"}


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        old, new = changed.old, changed.new
        if old.layout != new.layout:
            yield Found(at_type(new), f"was laid out {WORDS[old.layout]} and is {WORDS[new.layout]}", Effects(),
                        promised=flow_of(pair, old, new).promised)
