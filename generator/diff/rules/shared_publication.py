# SPDX-License-Identifier: BSD-2-Clause
"""Fields of shared memory are written in another order, or no more in one: a reader sees halves of two states."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised, publication_key, say_publication
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("pvclock's version is odd while the host writes and even after it (Documentation/virt/kvm/x86/msr.rst): "
           "guests that do not look at it compute a wrong time.")
CLAIMS = ("SharedMemory.publications", "Publication.kind", "Publication.name", "Publication.field", "Publication.writer",
          "Publication.busy", "Publication.empty", "Publication.data", "Publication.producer", "Publication.consumer",
          "Publication.fields")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        before = {say_publication(item): publication_key(item) for item in old.publications}
        after = {say_publication(item): publication_key(item) for item in new.publications}
        for name in dict.fromkeys((*before, *after)):
            one, two = before.get(name), after.get(name)
            if one == two:
                continue
            if one is None or two is None:
                word, effects = ("is new", Effects(BREAKS, BREAKS, BREAKS, BREAKS, BREAKS)) if one is None else (
                    "is gone", Effects(BREAKS, BREAKS, BREAKS, BREAKS, BREAKS))
            else:
                parts = [part for part in vars(one) if getattr(one, part) != getattr(two, part)]
                word = "; ".join(f"'{part}' was {show(getattr(one, part))} and is {show(getattr(two, part))}" for part in parts)
                grows = parts == ["fields"] and set(one.fields) < set(two.fields) and bool(one.fields)
                effects = Effects(OK, BREAKS, OK, OK, BREAKS) if grows else Effects(BREAKS, BREAKS, BREAKS, BREAKS, BREAKS)
            yield Found(at_shared(new, "publication"), f"{name}: {word}", effects,
                        "keep the way in which it is published: whoever reads it waits for that", is_promised(pair, new))


def show(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(show, value)) or "none"
    return f"{value:#x}" if isinstance(value, int) else str(value) or "none"
