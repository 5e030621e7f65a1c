# SPDX-License-Identifier: BSD-2-Clause
"""A hint is gone: hosts ignore its bit, and do at once what might have waited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._words import EDIT, LOSES, OK

HISTORY = ("Since Xen 4.18 a host may ignore VCPU_SSHOTTMR_future, with which a guest asked that no timer be set for the"
           " past (public/vcpu.h of 4.17 and 4.18): guests that set it get the timer.")
CLAIMS = ("Abi.annotations",)


def compare(pair: Pair) -> Iterator[Found]:
    for annotation in pair.annotations.gone:
        yield Found(at_annotation(annotation), f"is gone: bit {annotation.bit} ({annotation.mask:#x} of {annotation.carrier})",
                    Effects(LOSES, OK, EDIT, LOSES, OK))
