# SPDX-License-Identifier: BSD-2-Clause
"""A field of a system register has another name and the same bits: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_fields
from generator.diff.rules._bits import say_bits
from generator.diff.rules._types import RENAMED

HISTORY = ("Linux 6.14 has names of the TLFS for what asm/hyperv-tlfs.h called HV_X64_MSR_… (hyperv/hvgdk_mini.h): what "
           "travels is the number.")
CLAIMS = ("RegisterField.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for _, new, fields in changed_fields(pair):
        for before, after in fields.differing:
            if before.name != after.name and before.bits == after.bits:
                yield Found(at_register(new, "fields", after.name, subject=f"field '{after.name}'"),
                            f"was called '{before.name}' ({say_bits(after.bits)})", RENAMED)
