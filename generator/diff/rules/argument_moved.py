# SPDX-License-Identifier: BSD-2-Clause
"""An argument travels in other registers, or other bits of them: the host reads what the guest did not put there.

If the convention has other registers for arguments, it is said once, of the convention.
"""
from __future__ import annotations

from collections.abc import Iterator

from dataclasses import replace

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair, Travel
from generator.diff.rules._arguments import pair_arguments
from generator.diff.rules._words import BOTH_WAYS, at_argument, at_convention, say_slot
from generator.model.abi import Convention
from generator.model.lower import Lowered
from generator.model.places import make_slot

HISTORY = ("lguest moved its arguments from edx, ebx, ecx to ebx, ecx, edx, esi between 2.6.29 and 2.6.31 "
           "(asm/lguest_hcall.h): nothing but the kernel's version told which.")
CLAIMS = ("Call.args", "Argument.index", "Argument.position", "Argument.field", "Form.args", "Convention.arguments", "Convention.split")


Bits = tuple[tuple[str, int, int, int], ...]     # register, low bit, width, from which bit of the argument on
REMEDY = "add arguments at the end, or give the call a form with an id of its own"


def compare(pair: Pair) -> Iterator[Found]:
    moved = set()
    for old, new in pair.conventions.differing:
        found = list(moved_slots(old, new))
        if found:
            moved.add(new.name)
            first = next((travel for travel in pair.travels if travel.convention == new.name and
                          len(travel.old.arguments) > found[0][0]), None)
            where = at_convention(new, "arguments")
            text = "; ".join(text for _, text in found)
            if first is None:
                yield Found(where, f"{text}; no call uses it", Effects())
            else:
                yield Found(replace(where, call=first.new_call.full_name, form=first.form), text, BOTH_WAYS,
                            "describe a new convention beside it")
    for travel in pair.travels:
        if travel.convention not in moved:
            yield from moved_arguments(pair, travel)


def moved_slots(old: Convention, new: Convention) -> Iterator[tuple[int, str]]:
    """The index of each argument slot that is elsewhere, and what is said of it."""
    if old.split != new.split:
        yield 0, f"a value in two registers went {old.split} and goes {new.split}"
    for index, (before, after) in enumerate(zip(old.arguments, new.arguments)):
        left, right = make_slot(old.arch, before), make_slot(new.arch, after)
        if left != right:
            yield index, f"argument {index} travelled in {say_slot(left)} and travels in {say_slot(right)}"
    for index, before in enumerate(old.arguments[len(new.arguments):], len(new.arguments)):
        yield index, f"argument {index} travelled in {before} and has no register"


def moved_arguments(pair: Pair, travel: Travel) -> Iterator[Found]:
    before, after = places_of(travel.old), places_of(travel.new)
    old_names = {argument.name: argument for argument in travel.old.way.args}
    for old, new in pair_arguments(travel.old.way.args, travel.new.way.args).both:
        left, right = common(before.get(old.name, ()), after.get(new.name, ()))
        if left != right and old.name in old_names:
            where = at_argument(travel.new_call, new, travel.form)
            yield Found(replace(where, convention=travel.convention), f"travelled in {say(left)} and travels in {say(right)} on "
                        f"{travel.new.convention.arch}", BOTH_WAYS, REMEDY, pair.promised(travel.old_call))


def common(left: Bits, right: Bits) -> tuple[Bits, Bits]:
    """Both cut to as many bits as each has: how many there are is for argument-width."""
    total = min(sum(item[2] for item in left), sum(item[2] for item in right))
    return cut(left, total), cut(right, total)


def cut(bits: Bits, total: int) -> Bits:
    return tuple((register, low, min(width, total - shift), shift) for register, low, width, shift in bits if shift < total)


def places_of(lowered: Lowered) -> dict[str, Bits]:
    """By argument, where its bits travel."""
    found: dict[str, list[tuple[str, int, int, int]]] = {}
    words = [(word.places, word.parts) for word in (*lowered.carriers, *lowered.arguments)]
    for places, parts in words:
        for part in parts:
            if part.index is None or part.source not in ("argument", "constant"):
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
    return " and ".join(f"{register}[{low + width - 1}..{low}]" for register, low, width, _ in bits) or "nothing"
