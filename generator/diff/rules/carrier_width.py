# SPDX-License-Identifier: BSD-2-Clause
"""A part of the ids has more or fewer bits, or another extension to its register."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_carrier
from generator.model.abi import Carrier

HISTORY = ("SBI says that a7 and a6 are signed 32-bit numbers (riscv-sbi-doc, chapter Binary Encoding): a host that "
           "compares 64 bits must know the extension.")
CLAIMS = ("Carrier.width", "Carrier.signed")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.carriers.differing:
        if (old.width, old.signed) != (new.width, new.signed):
            yield Found(at_carrier(new), f"had {say(old)} and has {say(new)}", BOTH_WAYS, "keep width and sign")


def say(carrier: Carrier) -> str:
    return f"{carrier.width} {'signed ' if carrier.signed else ''}bits"
