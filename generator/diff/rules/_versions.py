# SPDX-License-Identifier: BSD-2-Clause
"""Versions that calls carry with them."""
from __future__ import annotations

from generator.diff.pair import Pair
from generator.diff.rules._kept import per_pair


@per_pair
def version_names(pair: Pair) -> frozenset[str]:
    """The constants (type.value) that change with what calls pass."""
    owners = [family for abi in (pair.old, pair.new) for family in abi.families]
    return frozenset(owner.versioned_by for family in owners for owner in (family, *family.calls) if "." in owner.versioned_by)


def is_version(pair: Pair, kind: str, value: str) -> bool:
    return f"{kind}.{value}" in version_names(pair)
