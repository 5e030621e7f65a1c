# SPDX-License-Identifier: BSD-2-Clause
"""Fields of a struct lie elsewhere: one side reads what the other never wrote there.

Told once for a struct: all that moved for one reason. What was put in before them is told with them.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs, shift_words
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("Xen 4.17 has arch_capabilities before total_pages in xen_sysctl_physinfo and 4.14 has not (public/sysctl.h):"
           " XEN_SYSCTL_INTERFACE_VERSION went from 0x13 to 0x15.")
CLAIMS = ("StructField.offset", "StructField.offset32", "StructField.align")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        if changed.moved:
            old, new = changed.old, changed.new
            flow = flow_of(pair, old, new)
            names = [item.name for item, was in changed.added if was == "over"]
            cause = f"; new among them: {', '.join(names)}" if names else ""
            yield Found(at_type(new, "fields", changed.moved[0][1].name, subject="fields"),
                        f"moved: {'; '.join(shift_words(changed, changed.moved))}{cause}; {flow.words}",
                        by_flow(flow, BOTH_WAYS, BOTH_WAYS),
                        "" if flow.versioned else "add fields in reserved bytes, or make a new type for a new call", flow.promised)
