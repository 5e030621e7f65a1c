# SPDX-License-Identifier: BSD-2-Clause
"""What is said of how long shared memory is in use changed: somebody must read both."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised
from generator.diff.rules._words import EDIT

HISTORY = ("SBI's STA ends the use of its memory when a hart calls it again with all ones (ext-steal-time.adoc): a host "
           "that wrote on would write to what the guest made of it.")
CLAIMS = ("SharedMemory.lifetime",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if " ".join(old.lifetime.split()) != " ".join(new.lifetime.split()):
            yield Found(at_shared(new, "lifetime"), f"was in use: {' '.join(old.lifetime.split()) or 'not said'}; and is: "
                        f"{' '.join(new.lifetime.split()) or 'not said'}", Effects(recompile=EDIT), promised=is_promised(pair, new))
