# SPDX-License-Identifier: BSD-2-Clause
"""A constant is new: a number that the spec now names, and that travels in nothing whose type is known."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import promised_owner
from generator.diff.rules._words import LOSES

HISTORY = "Xen 4.22 added DOMID_ANY (0x7FF5, public/xen.h): a host of 4.20 takes it for a domain that does not exist."
CLAIMS = ("TypeDef.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "constants"):
        for value in values_of(old, new).added:
            yield Found(at_type(new, "values", value.name, subject=f"'{value.name}'"), f"{value.number:#x} is new",
                        Effects(new_guest=LOSES), promised=promised_owner(pair, old))
