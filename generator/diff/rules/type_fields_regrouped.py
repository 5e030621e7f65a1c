# SPDX-License-Identifier: BSD-2-Clause
"""Fields went into a type of their own, or came out of one, and every byte is where it was: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import RENAMED, at_type
from generator.diff.rules._uses import flow_of

HISTORY = ("Xen 4.18 put the fields of xen_get_cpufreq_para from scaling_cur_freq on into a struct of a union "
           "(public/sysctl.h): XEN_SYSCTL_INTERFACE_VERSION stayed 0x15.")
CLAIMS = ("TypeDef.fields", "StructField.name", "StructField.type")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        if changed.regrouped:
            yield Found(at_type(changed.new, "fields"), f"groups its fields in another way, and no byte moved: {', '.join(changed.regrouped)}",
                        RENAMED, promised=flow_of(pair, changed.old, changed.new).promised)
