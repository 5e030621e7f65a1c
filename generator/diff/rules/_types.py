# SPDX-License-Identifier: BSD-2-Clause
"""Types side by side: which is which, what a name stands for, and where it is written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.diff.change import Effects, Where
from generator.diff.pair import Pair, Pairing, pair_up
from generator.diff.rules._kept import per_pair
from generator.diff.rules._words import BREAKS, EDIT
from generator.lang.scalars import SCALARS
from generator.lang.values import Scalar
from generator.model.abi import Abi, TypeDef

RENAMED = Effects(recompile=EDIT)
BOTH_AND_EDIT = Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS)


def at_type(kind: TypeDef, *more: str, subject: str = "") -> Where:
    """A type, or something in it (`subject` begins its name)."""
    owner = ("families", kind.family) if kind.family else ()
    name = f"{kind.kind} {kind.name}"
    return Where(f"{subject} of {name}" if subject else name, (*owner, "types", kind.name, *more))


@per_pair
def all_differing(pair: Pair) -> tuple[tuple[TypeDef, TypeDef], ...]:
    """The types that both have and that differ."""
    return tuple(pair.types.differing)


def differing_types(pair: Pair, *kinds: str) -> Iterator[tuple[TypeDef, TypeDef]]:
    """Those that are of one of these kinds in both releases."""
    return ((old, new) for old, new in all_differing(pair) if old.kind == new.kind and old.kind in kinds)


def values_of(old: TypeDef, new: TypeDef) -> Pairing:
    """Of an enum or of constants: by name, then by number."""
    return pair_up(old.values, new.values, lambda value: (value.number, value.arch))


def bits_of(old: TypeDef, new: TypeDef) -> Pairing:
    return pair_up(old.bits, new.bits, lambda bit: (bit.bits, bit.arch))


@per_pair
def renamed_types(pair: Pair) -> dict[str, str]:
    """Old names and new ones: of types that history says were called so, and of those that are the same but for the name."""
    known = {old.name: new.name for old, new in pair.types.replaced if old.name != new.name}
    left = list(pair.types.added)
    for old in pair.types.gone:
        found = next((new for new in left if same_content(old, new)), None)
        if found is not None:
            known[old.name] = found.name
            left.remove(found)
    return known


def same_content(old: TypeDef, new: TypeDef) -> bool:
    return replace(old, name="", family="", doc="", history=new.history, upstream="") == replace(
        new, name="", family="", doc="", upstream="")


def find_type(abi: Abi, name: str) -> TypeDef | None:
    return next((kind for kind in abi.types if kind.name == name), None)


def scalar_of(abi: Abi, name: str) -> Scalar | None:
    """What a type is on the wire; None for memory."""
    kind = find_type(abi, name)
    return SCALARS.get((kind.base or "") if kind is not None else name)


def meaning_changed(pair: Pair, old: str, new: str) -> str:
    """How two names of types differ where both are of one size: "" (one type, or renamed), "edit" (the same bits mean the same)
    or what is now taken otherwise."""
    if old == new or renamed_types(pair).get(old) == new:
        return ""
    before, after = scalar_of(pair.old, old), scalar_of(pair.new, new)
    if before is None or after is None:
        return "other fields"
    if before.signed != after.signed:
        return "signed" if after.signed else "unsigned"
    if before.address != after.address and before.address and after.address:
        return f"an address of another space ({after.address})"
    left, right = find_type(pair.old, old), find_type(pair.new, new)
    if left is not None and right is not None and left.kind in ("enum", "flags") and right.kind in ("enum", "flags"):
        known = {(item.name, item.number) for item in right.values} | {(bit.name, bit.bits) for bit in right.bits}
        if not {(item.name, item.number) for item in left.values} | {(bit.name, bit.bits) for bit in left.bits} <= known:
            return "other values"
    return "edit"


def retyped_effects(meaning: str) -> Effects:
    return RENAMED if meaning == "edit" else BOTH_AND_EDIT

