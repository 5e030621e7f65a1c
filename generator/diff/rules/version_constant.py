# SPDX-License-Identifier: BSD-2-Clause
"""The constant by which calls tell their version has another value: hosts refuse the calls of the other release.

What changed in what those calls pass breaks nobody then.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import promised_owner
from generator.diff.rules._versions import is_version
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("XEN_SYSCTL_INTERFACE_VERSION went from 0x13 in Xen 4.14 to 0x15 in 4.17 (public/sysctl.h): a toolstack of "
           "the other release gets -EACCES.")
CLAIMS = ("EnumValue.number",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "constants"):
        for before, after in values_of(old, new).differing:
            if before.number != after.number and is_version(pair, new.name, after.name):
                yield Found(at_type(new, "values", after.name, subject=f"'{after.name}'"),
                            f"was {before.number:#x} and is {after.number:#x}: a host refuses the calls of the other version",
                            BOTH_WAYS, "keep it while what the calls pass stays the same", promised_owner(pair, old))
