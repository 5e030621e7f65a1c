# SPDX-License-Identifier: BSD-2-Clause
"""A call has another id: what an old guest sends reaches nobody, or another call.

Ids that differ in fixed fields alone (the version of an interface) are for family-version.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_call

HISTORY = "lguest renumbered its calls between 2.6.23 and 2.6.27 (arch/x86/include/asm/lguest_hcall.h): guests had to match their host."
CLAIMS = ("Call.number",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.number != new.number and old.full_name in (new.full_name, *former(new)):
            there = next((call for call in pair.new.calls if call.id == old.id and call.convention == old.convention), None)
            meant = f"; {old.number:#x} is now {there.full_name}" if there is not None else ""
            yield Found(at_call(new, "number"), f"number was {old.number:#x} and is {new.number:#x}{meant}", BOTH_WAYS,
                        "keep the number, and give what is new a number of its own", pair.promised(old))


def former(call: object) -> tuple[str, ...]:
    return tuple(f"{call.family}.{name}" for name, _ in call.history.formerly)     # type: ignore[attr-defined]
