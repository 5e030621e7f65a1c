# SPDX-License-Identifier: BSD-2-Clause
"""A call, a form or a family is no longer there on an architecture."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._archs import arch_pairs, architectures
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("KVM_HC_CLOCK_PAIRING is there on x86-64 alone (arch/x86/kvm/x86.c, CONFIG_X86_64): a 32-bit host lacks it.")
CLAIMS = ("Call.arch", "Family.arch", "Form.arch")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in arch_pairs(pair):
        gone = [arch for arch in architectures(pair.old, old) if arch not in architectures(pair.new, new)]
        gone = [arch for arch in gone if arch in architectures(pair.new, ())]
        if gone:
            yield Found(where, f"is no longer there on {', '.join(gone)}", Effects(BREAKS, OK, EDIT, BREAKS, OK), "let it stay", promised)
