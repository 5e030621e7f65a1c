# SPDX-License-Identifier: BSD-2-Clause
"""Ids have a field more, in bits that had no name: old guests do not fill it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, BREAKS
from generator.diff.rules._layouts import layouts, say

HISTORY = ("PAPR's opcodes have a range of KVM's from 0xf000 on (KVMPPC_HCALL_BASE, QEMU's include/hw/ppc/spapr.h): "
           "nothing in a number had said whose it is.")
CLAIMS = ("Abi.fields", "Family.fields", "Convention.fields")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for field in layout.fields.added:
            if field.role != "reserved" and not layout.was_reserved(field):
                effects = Effects(new_guest=BREAKS, back=BREAKS) if field.role in ("hint", "parameter", "variant") else BOTH_WAYS
                yield Found(layout.at(field), f"is a new {field.role} field in {say(field)}, which had no name before", effects,
                            "take reserved bits, of which old guests leave the value alone", layout.promised)
