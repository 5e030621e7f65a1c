# SPDX-License-Identifier: BSD-2-Clause
"""Where features are told: in CPUID or by a call; and how the places of two compare."""
from __future__ import annotations

from generator.diff.change import Where
from generator.diff.pair import Pair
from generator.diff.rules._bits import overlap, say_bits
from generator.diff.rules._kept import per_pair
from generator.model.abi import Abi, Feature

Place = tuple[object, ...]


def at_feature(feature: Feature) -> Where:
    return Where(f"feature {feature.name}", ("features", feature.name))


def place_of(feature: Feature) -> Place:
    """What a guest asks, without the bits of the answer; () where only words say it. A field is known by its name: where it lies
    is told with its type."""
    if feature.cpuid is not None:
        return "cpuid", feature.cpuid.leaf, feature.cpuid.subleaf, feature.cpuid.register
    if feature.asked is not None:
        asked = feature.asked
        writes = tuple((item.buffer, item.at, item.clear, tuple((write.place.field, write.value) for write in item.writes)) for item in asked.buffers)
        return asked.call, asked.args, writes, asked.buffer, asked.place.field if asked.place is not None else ""
    return ()


def say_place(feature: Feature) -> str:
    """Where a feature is told, for people."""
    if feature.cpuid is not None:
        part = f".{feature.cpuid.subleaf}" if feature.cpuid.subleaf else ""
        return f"CPUID leaf {feature.cpuid.leaf:#x}{part} {feature.cpuid.register} {say_bits(feature.cpuid.bits)}"
    if feature.asked is not None:
        given = ", ".join(f"{value:#x}" if isinstance(value, int) else "memory" for value in feature.asked.args)
        field = f" {feature.asked.place.field}" if feature.asked.place is not None else ""
        return f"{feature.asked.call}({given}){field} {say_bits(feature.asked.bits)}"
    return feature.source


def same_bits(first: Feature, second: Feature) -> bool:
    """Whether two features share a bit."""
    if not place_of(first) or place_of(first) != place_of(second):
        return False
    mine, theirs = first.cpuid or first.asked, second.cpuid or second.asked
    return mine is not None and theirs is not None and overlap(mine.bits, theirs.bits)


def holder_of(abi: Abi, feature: Feature, but: str = "") -> Feature | None:
    """The feature of another model that has a feature's bit."""
    return next((other for other in abi.features if other.name != but and same_bits(other, feature)), None)


@per_pair
def renamed_features(pair: Pair) -> tuple[tuple[Feature, Feature], ...]:
    """Features with another name: history says so, or all but the name is the same and the bit is known."""
    known = [(old, new) for old, new in pair.features.both if old.name != new.name]
    left = list(pair.features.added)
    for old in pair.features.gone:
        found = next((new for new in left if place_of(old) and same_told(old, new)), None)
        if found is not None:
            known.append((old, found))
            left.remove(found)
    return tuple(known)


def same_told(old: Feature, new: Feature) -> bool:
    return (place_of(old), old.hint, bits_and_unless(old)) == (place_of(new), new.hint, bits_and_unless(new))


def bits_and_unless(feature: Feature) -> object:
    told = feature.cpuid or feature.asked
    return (told.bits, told.unless) if told is not None else None
