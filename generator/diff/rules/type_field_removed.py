# SPDX-License-Identifier: BSD-2-Clause
"""A field is gone: what old guests write there is not read, and what they read there nobody wrote."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import Changed, changed_structs, place_words
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, EDIT, OK
from generator.model.abi import StructField

HISTORY = ("Linux 6.12 has no `enabled` at the end of struct kvm_vcpu_pv_apf_data that 6.1 had (asm/kvm_para.h): it was "
           "the guest's own word.")
CLAIMS = ("TypeDef.fields", "StructField.name", "StructField.reserved")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for item in changed.gone:
            flow = flow_of(pair, changed.old, changed.new, item.name)
            heirs = [other.name for other, _ in changed.added if overlaps(changed, item, other)]
            if changed.new.kind == "union":
                heirs, inward, outward = [], Effects(BREAKS, OK, EDIT, BREAKS, OK), Effects(BREAKS, OK, EDIT, BREAKS, OK)
            else:
                inward = Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS)
                beyond = heirs or changed.shrinks and not flow.room
                outward = inward if beyond else Effects(BREAKS, OK, EDIT, BREAKS, OK)
            yield Found(at_type(changed.new, "fields", subject=f"field '{item.name}'"),
                        f"is gone ({place_words(changed.old, item, changed.words)})"
                        f"{'; ' + ', '.join(heirs) + ' lies there now' if heirs else ''}; {flow.words}", by_flow(flow, inward, outward),
                        "keep it, and say what hosts make of it", flow.promised)


def overlaps(changed: Changed, gone: StructField, other: StructField) -> bool:
    return any(gone.place(word)[0] < sum(other.place(word)) and other.place(word)[0] < sum(gone.place(word)) for word in changed.words)
