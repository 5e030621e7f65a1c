# SPDX-License-Identifier: BSD-2-Clause
"""A field has another name and is the same: sources are edited, and nothing that travels changes."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import RENAMED, at_type
from generator.diff.rules._uses import flow_of

HISTORY = ("The first word of kvm_vcpu_pv_apf_data was `reason`, and is `flags` in Linux 5.10 (asm/kvm_para.h): the same"
           " bytes, another name.")
CLAIMS = ("StructField.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for old, new in changed.renamed:
            yield Found(at_type(changed.new, "fields", new.name, subject=f"field '{new.name}'"), f"was called '{old.name}'", RENAMED,
                        promised=flow_of(pair, changed.old, changed.new).promised)
