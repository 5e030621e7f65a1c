# SPDX-License-Identifier: BSD-2-Clause
"""An argument has a type of another name and the same bits: sources may have to be edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BREAKS, EDIT, OK, at_argument, same_type
from generator.model.abi import TypeDef

HISTORY = ("Xen's public headers gave handles of their own to arguments that were unsigned long (XEN_GUEST_HANDLE, "
           "public/arch-x86/xen.h).")
CLAIMS = ("Argument.type",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            if before.type != after.type and before.scalar == after.scalar and not same_type(pair, before.type, after.type):
                yield Found(at_argument(new.call, after, new.form), f"was of type {before.type} and is of type {after.type}",
                            effects(pair, new.family, before.type, after.type),
                            "keep the type, and give the other values an argument of their own", pair.promised(old.call))


def effects(pair: Pair, family: str, old: str, new: str) -> Effects:
    """A type whose values are all named is checked by hosts that check arguments."""
    closes, opens = is_closed(pair.new.types, family, new), is_closed(pair.old.types, family, old)
    return Effects(BREAKS if closes else OK, BREAKS if opens else OK, EDIT, BREAKS if closes else OK, BREAKS if opens else OK)


def is_closed(types: tuple[TypeDef, ...], family: str, name: str) -> bool:
    kind = next((kind for kind in types if kind.name == name and kind.family in (family, "")), None)
    return kind is not None and kind.kind in ("enum", "flags") and not kind.open
