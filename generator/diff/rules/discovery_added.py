# SPDX-License-Identifier: BSD-2-Clause
"""There is a new way to ask what a host has: old hosts do not know the question."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._words import LOSES

HISTORY = ("SBI 0.2 brought the base extension with probe_extension (ext-base.adoc); firmware of 0.1 answers it with an "
           "error, which guests take for 0.1.")
CLAIMS = ("Abi.discovery",)


def compare(pair: Pair) -> Iterator[Found]:
    before = {discovery.kind for discovery in pair.old.discovery}
    for discovery in pair.new.discovery:
        if discovery.kind not in before:
            yield Found(Where(f"discovery of {discovery.kind}", ("discovery", discovery.kind)), f"is new: {discovery.call}",
                        Effects(new_guest=LOSES))
