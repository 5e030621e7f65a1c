# SPDX-License-Identifier: BSD-2-Clause
"""A field of the ids has more or fewer bits at its upper end.

Bits that were reserved are for reserved-bit-used, bits that are now for reserved-bit-added.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, count
from generator.diff.rules._layouts import layouts

HISTORY = ("Xen's memory_op has its command in bits 5 to 0, and above them where to go on (MEMOP_EXTENT_SHIFT, "
           "xen/include/xen/hypercall.h): more commands would need bits that are taken.")
CLAIMS = ("IdField.bits",)


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for old, new in layout.fields.both:
            if "reserved" in (old.role, new.role) or old.carrier != new.carrier or old.bits.low != new.bits.low:
                continue
            edge = [(old.carrier, number) for number in range(min(old.bits.high, new.bits.high) + 1, max(old.bits.high, new.bits.high) + 1)]
            other = layout.old_bits if new.bits.width > old.bits.width else layout.new_bits
            if edge and not any(bit in other and other[bit].role == "reserved" for bit in edge):
                effects = Effects(new_guest=BREAKS, back=BREAKS) if new.bits.width > old.bits.width else Effects(BREAKS, OK, OK, BREAKS, OK)
                yield Found(layout.at(new), f"had {count(old.bits.width, 'bit')} and has {new.bits.width}", effects,
                            "reserve bits, and let guests ask before they use them", layout.promised)
