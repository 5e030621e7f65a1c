# SPDX-License-Identifier: BSD-2-Clause
"""Hints: where they are written, and which calls may carry them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Where
from generator.diff.pair import Pair
from generator.model.abi import Abi, Annotation, Call


def at_annotation(annotation: Annotation) -> Where:
    return Where(f"annotation {annotation.name}", ("annotations", annotation.name))


def was_hint(abi: Abi, annotation: Annotation) -> bool:
    """Whether hosts of a release ignore the bit: it lies in a field of hints."""
    return any(field.role == "hint" and field.carrier == annotation.carrier and annotation.mask & ~field.bits.mask == 0
               for field in abi.fields)


def hint_guard(old: Abi) -> str:
    """What tells a guest whether a host knows a hint that is new; "" for nothing."""
    kinds = {discovery.kind: discovery for discovery in old.discovery}
    calls = kinds.get("calls")
    if calls is not None and calls.annotations is not None:
        return "the query of calls"
    return "the release that the host says" if "release" in kinds else ""


def call_hints(pair: Pair) -> Iterator[tuple[Call, Call, list[str], list[str]]]:
    """(old call, new call, hints lost, hints gained) where they are not the same; of hints that both releases have."""
    names = {old.name: new.name for old, new in pair.annotations.both}
    both = set(names.values())
    for old, new in pair.calls.differing:
        before = {names[item.name] for item in old.annotations if item.name in names}
        after = {item.name for item in new.annotations if item.name in both}
        if before != after:
            yield old, new, sorted(before - after), sorted(after - before)
