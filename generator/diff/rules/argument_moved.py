# SPDX-License-Identifier: BSD-2-Clause
"""An argument travels in other registers, or other bits of them: the host reads what the guest did not put there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found, Where
from generator.diff.pair import Pair, Travel
from generator.diff.rules._words import BOTH_WAYS, at_argument
from generator.model.lower import Lowered

HISTORY = ("lguest moved its arguments from edx, ebx, ecx to ebx, ecx, edx, esi in 2.6.31 (lguest_hcall.h): nothing but the "
           "kernel's version told which.")
CLAIMS = ("Call.args", "Argument.index", "Argument.position", "Argument.field", "Form.args", "Convention.arguments", "Convention.split")

Bits = tuple[tuple[str, int, int, int], ...]     # register, low bit, width, from which bit of the argument on


def compare(pair: Pair) -> Iterator[Found]:
    for travel in pair.travels:
        before, after = places_of(travel.old), places_of(travel.new)
        for name in before.keys() & after.keys():
            if before[name] != after[name]:
                argument = next(item for item in travel.new.way.args if item.name == name)
                where = at_argument(travel.new_call, argument, travel.form)
                yield Found(Where(where.subject, where.path, where.call, where.form, travel.convention),
                            f"travelled in {say(before[name])} and travels in {say(after[name])} on {travel.new.convention.arch}",
                            BOTH_WAYS, "add arguments at the end, or give the call a form with an id of its own", promised(pair, travel))


def promised(pair: Pair, travel: Travel) -> bool:
    return pair.promised(travel.old_call)


def places_of(lowered: Lowered) -> dict[str, Bits]:
    """By argument, where its bits travel. Only as many bits as both may have is for argument-width."""
    found: dict[str, list[tuple[str, int, int, int]]] = {}
    words = [(word.places, word.parts) for word in (*lowered.carriers, *lowered.arguments)]
    for places, parts in words:
        for part in parts:
            if part.source != "argument" or part.index is None:
                continue
            start = 0
            for place in places:
                low, high = max(part.low, start), min(part.low + part.width, start + place.width)
                if low < high:
                    found.setdefault(lowered.way.args[part.index].name, []).append(
                        (place.register, place.low + low - start, high - low, part.shift + low - part.low))
                start += place.width
    return {name: tuple(sorted(bits, key=lambda item: item[3])) for name, bits in found.items()}


def say(bits: Bits) -> str:
    return " and ".join(f"{register}[{low + width - 1}..{low}]" for register, low, width, _ in bits)
