# SPDX-License-Identifier: BSD-2-Clause
"""Every field in which the parts of two models differ, by the class that has it: what the rules must answer for.

Parts that belong together by `Pair` are compared; parts inside them by name. What is only described, and what is worked out of
other parts, is left out (SAYS_NOTHING).
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from generator.diff.pair import Pair, Pairing, pair_up
from generator.lang.location import Location

# Texts for people, places in files, and what only tests use. Field names, or "Class.field".
SAYS_NOTHING = frozenset((
    "doc", "title", "location", "source", "spec_hash", "upstream", "history", "cases", "never", "Abi.profile", "Abi.release",
    "Abi.releases", "Abi.name", "Call.full_name", "Family.unused", "Abi.unknown_family", "Call.family", "Call.common",
    "TypeDef.family", "CaseBuffer.reads", "Abi.sentences", "underived", "Call.varies", "Argument.range"))
NAMED = ("full_name", "name", "number")


class Difference(NamedTuple):
    """`claim`: "Class.field"; `subject`: names that lead there; `old`, `new`: short texts."""
    claim: str
    subject: str
    old: str
    new: str


def differences(pair: Pair) -> Iterator[Difference]:
    """All, in the order of the model."""
    if pair.old is pair.new:
        return
    pairings = {"families": pair.families, "types": pair.types, "features": pair.features, "annotations": pair.annotations,
                "carriers": pair.carriers, "fields": pair.fields, "conventions": pair.conventions, "registers": pair.registers,
                "shared": pair.shared, "callers": pair.callers}
    yield from inside(pair.old, pair.new, pair.new.name, pairings)
    for old, new in pair.calls.replaced:
        yield from between(old, new, new.full_name)
    yield from listed("Family.calls", pair.calls, "")


def between(old: Any, new: Any, subject: str) -> Iterator[Difference]:
    if old is new or old == new:
        return
    yield from inside(old, new, subject, {})


def inside(old: Any, new: Any, subject: str, pairings: dict[str, Pairing]) -> Iterator[Difference]:
    kind = type(new)
    for name in field_names(kind):
        claim = f"{kind.__name__}.{name}"
        left, right = getattr(old, name), getattr(new, name)
        if left is right or name in SAYS_NOTHING or claim in SAYS_NOTHING or claim == "Family.calls":
            continue
        if name in pairings:
            yield from of_pairing(claim, pairings[name], subject)
        elif left != right:
            yield from of_values(claim, left, right, subject)


def of_values(claim: str, old: Any, new: Any, subject: str) -> Iterator[Difference]:
    """Two values of one field."""
    if is_dataclass(old) and type(old) is type(new) and not isinstance(old, Location) and type(new).__name__ not in PLAIN:
        yield from inside(old, new, f"{subject}.{claim.partition('.')[2]}", {})
    elif isinstance(old, tuple) and isinstance(new, tuple) and all(key_of(item) is not None for item in (*old, *new)):
        yield from of_pairing(claim, pair_up(old, new, None, key_of), subject)
    else:
        yield Difference(claim, subject, short(old), short(new))


PLAIN = frozenset(("BitRange", "Scalar", "Symbol"))     # one value, though it has parts


def of_pairing(claim: str, found: Pairing, subject: str) -> Iterator[Difference]:
    for old, new in found.replaced:
        yield from between(old, new, f"{subject}.{key_of(new)}" if subject else str(key_of(new)))
    yield from listed(claim, found, subject)


def listed(claim: str, found: Pairing, subject: str) -> Iterator[Difference]:
    yield from (Difference(claim, f"{subject}.{key_of(item)}".lstrip("."), "there", "gone") for item in found.gone)
    yield from (Difference(claim, f"{subject}.{key_of(item)}".lstrip("."), "not there", "new") for item in found.added)


def key_of(part: Any) -> Any:
    """What a part of a list is called; None for what has no name (a number, a pair, a text)."""
    if not is_dataclass(part) or type(part).__name__ in PLAIN:
        return None
    return next((getattr(part, name) for name in NAMED if hasattr(part, name)), None)


@lru_cache(maxsize=None)
def field_names(kind: type) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind))


def short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
