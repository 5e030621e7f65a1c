# SPDX-License-Identifier: BSD-2-Clause
"""The interface has another signature in CPUID, or one more or less: guests find hosts by it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, LOSES, OK

HISTORY = ("KVM answers for Hyper-V with the text 'Linux KVM Hv' by default where the TLFS has 'Microsoft Hv' "
           "(arch/x86/kvm/hyperv.c): guests that compare the text find nothing.")
CLAIMS = ("Abi.cpuid", "Cpuid.signatures", "Cpuid.words")


def compare(pair: Pair) -> Iterator[Found]:
    old, new = (abi.cpuid.signatures if abi.cpuid is not None else () for abi in (pair.old, pair.new))
    lost, gained = [text for text in old if text not in new], [text for text in new if text not in old]
    words = [f"{said} {', '.join(map(repr, texts))}" for said, texts in (("is no longer", lost), ("may be", gained)) if texts]
    if words:
        strangers = bool(old and new) and not set(old) & set(new)
        first = BREAKS if strangers or old and not new else LOSES if gained and old else OK
        second = BREAKS if strangers else LOSES if lost or not old else OK
        yield Found(Where("CPUID signature", ("cpuid", "signature")), "; ".join(words), Effects(first, second, EDIT if not new else OK),
                    "let hosts go on with the signature that guests know" if first is BREAKS else "")
    elif pair.old.cpuid is not None and pair.new.cpuid is not None and pair.old.cpuid.words != pair.new.cpuid.words:
        yield Found(Where("CPUID signature", ("cpuid", "signature")), f"is told by {say(pair.new.cpuid.words)} and was by "
                    f"{say(pair.old.cpuid.words)}", Effects(BREAKS, BREAKS), "let hosts go on with the words that guests know")


def say(words: tuple[tuple[int, int, int], ...]) -> str:
    return " or ".join(" ".join(f"{word:#010x}" for word in three) for three in words)
