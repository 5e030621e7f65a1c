# SPDX-License-Identifier: BSD-2-Clause
"""What `hvabi diff` says of a guest that moves is what the matrix predicts of it (predict_move.py), for all pairs of releases of all
ABIs and both directions: `forth` from the old host to the new one, `back` the other way round.

1. A call that is lost on the way is named by diff: some change of it, or of its family, is not ok in that direction.
2. A call that diff says has come is lost on the way back, and one that has gone on the way forth: it is not predicted to work.
"""
from __future__ import annotations

import pytest

from generator.diff.change import Effect
from generator.model.ways import ways_of
from harness.matrix.predict import Side
from harness.matrix.predict_move import fates_of_calls

from .test_diff_agrees import ARRIVES, LEAVES, PAIRS, answered_by_others, architectures, blamed, changes_of, model_of, names_in

DIRECTIONS = ("forth", "back")


def sides_of(name: str, old: str, new: str, direction: str, arch: str) -> tuple[Side, Side]:
    """The hosts before and after the move."""
    before, after = (old, new) if direction == "forth" else (new, old)
    return Side(model_of(name, before), arch), Side(model_of(name, after), arch)


def common_architectures(name: str, old: str, new: str) -> list[str]:
    return [arch for arch in architectures(model_of(name, old)) if arch in architectures(model_of(name, new))]


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_what_a_move_loses_is_a_change(name: str, old: str, new: str, direction: str) -> None:
    """Of a guest of either release."""
    changes = changes_of(name, old, new)
    for arch in common_architectures(name, old, new):
        before, after = sides_of(name, old, new, direction, arch)
        for guest in (before, after):
            ids = {row: call.id for call in guest.calls.values() for row in (way.full_name for way in ways_of(call))}
            fates = fates_of_calls(guest, before, after, ())
            lost = {before.by_id[ids[row]].full_name for row, fate in fates.items()
                    if "absent" in fate.allowed and ids[row] in before.by_id and ids[row] not in after.by_id}
            assert lost - blamed(changes, direction, before.abi) == set(), arch


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_what_comes_or_goes_is_lost_on_a_move(name: str, old: str, new: str) -> None:
    for rules, direction in ((ARRIVES, "back"), (LEAVES, "forth")):
        for change in changes_of(name, old, new):
            if change.rule not in rules:
                continue
            assert getattr(change.effects, direction) is not Effect.OK, change
            for arch in common_architectures(name, old, new):
                before, after = sides_of(name, old, new, direction, arch)
                fates = fates_of_calls(before, before, after, ())
                for call in names_in(change, before.abi) - answered_by_others(before.abi, after.abi):
                    assert call not in fates or fates[call].allowed != {"pass"}, (arch, change)
