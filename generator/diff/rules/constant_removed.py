# SPDX-License-Identifier: BSD-2-Clause
"""A constant is gone: sources that name it are edited, and whether hosts still know the number is not said."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import promised_owner
from generator.diff.rules._words import EDIT, LOSES, OK

HISTORY = ("HVM_PARAM_NVRAM_FD (7) and HVM_PARAM_VHPT_SIZE (8) of ia64 are in public/hvm/params.h of Xen 4.2 and not of "
           "4.3, when the architecture was gone.")
CLAIMS = ("TypeDef.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "constants"):
        for value in values_of(old, new).gone:
            yield Found(at_type(new, "values", subject=f"'{value.name}'"), f"{value.number:#x} is gone",
                        Effects(LOSES, OK, EDIT, LOSES, OK), promised=promised_owner(pair, old))
