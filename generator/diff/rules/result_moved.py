# SPDX-License-Identifier: BSD-2-Clause
"""The status or the values come back in other registers, or other bits of them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, BREAKS, EDIT, OK, at_convention, say_slot
from generator.model.abi import Convention
from generator.model.lower import places
from generator.model.places import Slot, make_slot

HISTORY = ("SBI 0.2 returns an error in a0 and the value in a1, where 0.1 had the value in a0 (riscv-sbi-doc, chapter "
           "Binary Encoding).")
CLAIMS = ("Convention.status", "Convention.value", "Convention.status_bits", "Convention.value_bits")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        for what, before, after in (("status", status_places(old), status_places(new)), ("value", value_places(old), value_places(new))):
            common = min(len(before), len(after)) if what == "value" else max(len(before), len(after))
            if before[:common] != after[:common]:
                yield Found(at_convention(new, "results", what), f"the {what} came back in {say_slot(before)} and comes back in "
                            f"{say_slot(after)}", BOTH_WAYS, "keep the register")
            elif len(before) > len(after):
                yield Found(at_convention(new, "results", what), f"{say_slot(before[common:])} no longer has values",
                            Effects(BREAKS, OK, EDIT, BREAKS, OK), "keep the register")
            elif len(after) > len(before):
                yield Found(at_convention(new, "results", what), f"{say_slot(after[common:])} may have values, too",
                            Effects(BREAKS, OK, OK, BREAKS, OK) if lost(old, after[common:]) else Effects())


def status_places(convention: Convention) -> Slot:
    return places(convention.arch, convention.status, convention.status_bits)


def value_places(convention: Convention) -> Slot:
    return places(convention.arch, convention.value, convention.value_bits)


def lost(old: Convention, added: Slot) -> bool:
    """Whether old guests may have something in the registers that are new among the results."""
    clobbers = {place.register for name in old.clobbers for place in make_slot(old.arch, name)}
    return any(place.register not in clobbers for place in added)
