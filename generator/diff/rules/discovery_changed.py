# SPDX-License-Identifier: BSD-2-Clause
"""The same question is asked by another call, or its answer has other bits: guests read it wrongly."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._bits import say_bits
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("SBI's version has its major part in bits 30 to 24 and its minor one in 23 to 0 (ext-base.adoc), PSCI's in 31"
           " to 16 and 15 to 0 (DEN0022): read as the other a version is one that nobody made.")
CLAIMS = ("Discovery.kind", "Discovery.call", "Discovery.argument", "Discovery.present", "Discovery.annotations",
          "Discovery.major", "Discovery.minor")


PARTS = ("present", "annotations", "major", "minor")


def compare(pair: Pair) -> Iterator[Found]:
    if pair.old.discovery is pair.new.discovery:
        return
    before = {discovery.kind: discovery for discovery in pair.old.discovery}
    names = {old.full_name: new.full_name for old, new in pair.calls.both}
    for new in pair.new.discovery:
        old = before.get(new.kind)
        if old is None:
            continue
        where = Where(f"discovery of {new.kind}", ("discovery", new.kind))
        if names.get(old.call, old.call) != new.call or old.argument != new.argument:
            yield Found(where, f"asked {ask(old.call, old.argument)} and asks {ask(new.call, new.argument)}", BOTH_WAYS, "keep the question")
        for part in PARTS:
            bits, now = getattr(old, part), getattr(new, part)
            if bits != now:
                words = [say_bits(item) if item is not None else "nowhere" for item in (bits, now)]
                yield Found(where, f"'{part}' was {words[0]} of the answer and is {words[1]}", BOTH_WAYS, "keep the answer")


def ask(call: str, argument: str | None) -> str:
    return f"{call}({argument})" if argument else call
