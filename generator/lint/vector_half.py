# SPDX-License-Identifier: BSD-2-Clause
"""An argument or a value in a vector register lies in one half of it, and is no part of an id."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.lint._registers import places_of
from generator.model.carrier_kinds import Held, kind_of
from generator.model.places import HALF, halves_used, make_place, make_slot
from generator.lang.places import slot_text

SCALARS = {"arguments": "an argument", "value": "a value"}


def check(context: Context) -> Iterator[Finding]:
    held = {item[-1].node["argument"]: name for name, item in context.by_name["carrier"].items()
            if kind_of(item[-1].node).held is Held.ARGUMENT and "argument" in item[-1].node}
    for convention in context.conventions:
        node, arch = convention.node, convention.node["arch"]
        for item in places_of(node, context):
            place = make_place(arch, item.text) if item.purpose in SCALARS else None
            if place is None or not place.vector or len(halves_used(place)) < 2:
                continue
            low = place.low // HALF * HALF
            said = (f"{item.text} has {place.width} bits, and {SCALARS[item.purpose]} {HALF} at most" if place.width > HALF
                    else f"{item.text} lies in two halves of the register")
            yield item.location, (f"{said}: name bits of one half, {{register: {place.register}, bits: \"{low + HALF - 1}..{low}\"}} or less of "
                                  f"it; more are a buffer with 'space: registers', or several places")
        for index, slot in enumerate(node["arguments"]):
            if index in held and any(place.vector for place in make_slot(arch, slot_text(slot))):
                yield node["arguments"].locate(index), (f"carrier '{held[index]}' travels in argument {index}, and no part of an id can be in a "
                                                        "vector register: name a general one here")
