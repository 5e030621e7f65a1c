# SPDX-License-Identifier: BSD-2-Clause
"""A part of the ids travels in another kind of place, or another place in memory."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_carrier
from generator.model.abi import Carrier

HISTORY = ("Xen's domctl and sysctl carry their command in the memory that the first argument points to, with the "
           "interface's version at offset 4 (public/domctl.h).")
CLAIMS = ("Abi.carriers", "Carrier.kind", "Carrier.argument", "Carrier.offset", "Carrier.stride")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.carriers.differing:
        if place(old) != place(new):
            yield Found(at_carrier(new), f"was {place(old)} and is {place(new)}", BOTH_WAYS, "keep the place: it names every call")


def place(carrier: Carrier) -> str:
    words = [f"{carrier.kind}"]
    words += [f"{name} {value}" for name in ("argument", "offset", "stride") if (value := getattr(carrier, name)) is not None]
    return " ".join(words)
