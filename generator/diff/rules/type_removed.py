# SPDX-License-Identifier: BSD-2-Clause
"""A type is gone: sources that name it are edited; what no longer travels is told with the calls."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, renamed_types
from generator.diff.rules._uses import promised_owner
from generator.diff.rules._words import EDIT

HISTORY = ("Linux 6.14 dropped asm-generic/hyperv-tlfs.h with its struct hv_… definitions for hyperv/hvgdk_mini.h: users"
           " had to be edited.")
CLAIMS = ("Abi.types",)


def compare(pair: Pair) -> Iterator[Found]:
    known = renamed_types(pair)
    for kind in pair.types.gone:
        if kind.name not in known:
            yield Found(at_type(kind), "is gone", Effects(recompile=EDIT), promised=promised_owner(pair, kind))
