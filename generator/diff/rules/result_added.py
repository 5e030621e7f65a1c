# SPDX-License-Identifier: BSD-2-Clause
"""A call gives back a value more: on an old host a new guest reads what happens to be in the register."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._results import result_pairs, say
from generator.diff.rules._words import BREAKS, OK, at_call
from generator.model.places import destroyed_registers
from generator.model.ways import Way

HISTORY = ("SBI 1.0 says that legacy calls give back a word in a0, of which 0.2 says nothing (riscv-sbi-doc, Legacy "
           "Extensions).")
CLAIMS = ("Call.returns", "Call.also_returns", "Form.returns", "Form.also_returns")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in result_pairs(pair):
        for result in pairing.added:
            where, convention = at_call(new.call, form=new.form), may_be_lost(pair, new)
            one = BREAKS if convention else OK
            yield Found(where, f"gives back {say(result)}, too{convention}", Effects(one, BREAKS, OK, one, BREAKS),
                        "give the call a form, or add a call", pair.promised(old.call))


def may_be_lost(pair: Pair, way: Way) -> str:
    """A note where the value is in a register that old guests think is kept."""
    for old, new in pair.conventions.both:
        if new.variant == way.variant and destroyed_registers(new) - destroyed_registers(old):
            return f", in a register that was kept on {new.arch}"
    return ""
