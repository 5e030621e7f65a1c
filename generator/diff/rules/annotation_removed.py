# SPDX-License-Identifier: BSD-2-Clause
"""A hint is gone: hosts ignore its bit, and do at once what might have waited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._words import EDIT, LOSES, OK

HISTORY = ("Linux' paravirt-ops dropped the lazy CPU mode's hooks one by one (arch/x86/include/asm/paravirt.h): what was"
           " batched is done at once, and works.")
CLAIMS = ("Abi.annotations",)


def compare(pair: Pair) -> Iterator[Found]:
    for annotation in pair.annotations.gone:
        yield Found(at_annotation(annotation), f"is gone: bit {annotation.bit} ({annotation.mask:#x} of {annotation.carrier})",
                    Effects(LOSES, OK, EDIT, LOSES, OK))
