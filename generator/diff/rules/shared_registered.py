# SPDX-License-Identifier: BSD-2-Clause
"""The address of shared memory is told in another way, or in one more or less."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised, place_key, say_place
from generator.diff.rules._words import BREAKS, EDIT, LOSES, OK

HISTORY = ("Xen's vcpu_info lies in the shared page until a guest calls VCPUOP_register_vcpu_info (public/vcpu.h), and "
           "Linux has to call it for processors above 31.")
CLAIMS = ("SharedMemory.registered", "SharedPlace.kind", "SharedPlace.of", "SharedPlace.member", "SharedPlace.field",
          "SharedPlace.address")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        before, after = {place_key(item) for item in old.registered}, {place_key(item) for item in new.registered}
        lost, gained = [item for item in old.registered if place_key(item) not in after], [
            item for item in new.registered if place_key(item) not in before]
        if not lost and not gained:
            continue
        told = all(item.kind == "told" for item in (*lost, *gained))        # words: somebody must read both
        words = [f"{said} {', '.join(map(say_place, items))}" for said, items in (
            ("no longer told by", lost), ("also told by" if not lost else "told by", gained)) if items]
        effects = (Effects(recompile=EDIT) if told else Effects(BREAKS, BREAKS if gained else OK, EDIT, BREAKS, BREAKS if gained else OK) if lost
                   else Effects(new_guest=LOSES, back=LOSES))
        yield Found(at_shared(new, "registered"), f"its address is {'; '.join(words)}", effects,
                    "let the old way stay beside the new one" if lost else "", is_promised(pair, new))
