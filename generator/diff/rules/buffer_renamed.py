# SPDX-License-Identifier: BSD-2-Clause
"""A call's memory has another name: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._types import RENAMED
from generator.diff.rules._words import at_buffer

HISTORY = ("SBI 0.3 calls opaque what hart_start of 0.2 calls priv (ext-hsm.adoc): the names of what is passed are the "
           "source's alone.")
CLAIMS = ("Buffer.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if old.name != new.name:
            yield Found(at_buffer(group.call, new, group.form), f"was called '{old.name}'", RENAMED, promised=pair.promised(group.old_call))
