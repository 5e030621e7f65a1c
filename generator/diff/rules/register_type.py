# SPDX-License-Identifier: BSD-2-Clause
"""The bits of a system register are those of another type."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._types import RENAMED, meaning_changed, retyped_effects

HISTORY = ("The control MSRs of Hyper-V's synthetic interrupts have a layout for SINTs and one for timers, each a union "
           "of the TLFS (inter-partition communication and timers pages).")
CLAIMS = ("SystemRegister.type",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        if old.type != new.type:
            meaning = meaning_changed(pair, old.type, new.type) if old.type and new.type else "edit"
            if old.fields != new.fields and [(item.bits, item.value) for item in old.fields] != [(item.bits, item.value) for item in new.fields]:
                meaning = "other fields"
            if meaning:
                effects = retyped_effects(meaning)
                yield Found(at_register(new, "type"), f"held {old.type or 'fields of its own'} and holds {new.type or 'fields of its own'}"
                            f"{'' if effects is RENAMED else f': {meaning}'}", effects,
                            "keep the layout, and make a new register for another")
