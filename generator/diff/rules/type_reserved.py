# SPDX-License-Identifier: BSD-2-Clause
"""Reserved bytes of a struct have another name or other bounds, and no field has a meaning more or less."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import RENAMED, at_type
from generator.diff.rules._uses import flow_of

HISTORY = ("kvm_steal_time had pad[12], and has u8_pad[3] and pad[11] since `preempted` came (asm/kvm_para.h): programs "
           "that named the padding had to be edited.")
CLAIMS = ("StructField.reserved", "TypeDef.fields")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        if changed.idle and not (changed.added or changed.gone or changed.moved or changed.resized or changed.grows or changed.shrinks):
            yield Found(at_type(changed.new, "fields", subject="reserved bytes"), f"have other names or bounds: {', '.join(changed.idle)}",
                        RENAMED, promised=flow_of(pair, changed.old, changed.new).promised)
