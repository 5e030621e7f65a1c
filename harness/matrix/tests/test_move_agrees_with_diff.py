# SPDX-License-Identifier: BSD-2-Clause
"""What `hvabi diff` says of a guest that moves is what the matrix predicts of it (generator/diff, predict_move.py), for all pairs
of releases of vmi and both directions: `forth` from the old host to the new one, `back` the other way round.

1. A call that is lost on the way is named by diff: some change of it, or of its family, is not ok in that direction.
2. A call that diff says is gone or added as a whole, and that is not ok in that direction, is not predicted to work.
"""
from __future__ import annotations

from itertools import combinations

import pytest

from generator.diff.change import Change, Effect
from generator.diff.engine import UNJUDGED, compare
from harness.matrix.model import HOME
from harness.matrix.models import Models
from harness.matrix.predict_move import Fate, fates_of_calls

MODELS = Models(HOME)
RELEASES = MODELS.releases("vmi")


def predict(guest: str, before: str, after: str, arch: str) -> dict[str, Fate]:
    sides = [MODELS.side("vmi", release, arch) for release in (guest, before, after)]
    return fates_of_calls(*sides, MODELS.plan("vmi", guest, arch))


def name_calls(one: Change, families: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The calls that a change is about: one, or all of a family."""
    if one.where.call:
        return (one.where.call,)
    path = one.where.path
    return families.get(path[1], ()) if len(path) >= 2 and path[0] == "families" else families.get(one.where.subject, ())


def is_of_whole_call(one: Change) -> bool:
    path = one.where.path
    return len(path) in (2, 4) and path[0] == "families" and (len(path) == 2 or path[2] == "calls")


@pytest.mark.parametrize("direction", ["forth", "back"])
@pytest.mark.parametrize(("old", "new"), list(combinations(RELEASES, 2)))
def test_diff_and_prediction_agree(old: str, new: str, direction: str) -> None:
    sides = {release: MODELS.side("vmi", release, "x86_64") for release in (old, new)}
    changes = compare(sides[old].abi, sides[new].abi)
    if any(one.rule == UNJUDGED for one in changes):
        pytest.skip(f"generator/diff has no rules yet for all that changed between vmi {old} and {new}")
    families = {family.name: tuple(call.full_name for call in family.calls)
                for side in sides.values() for family in side.abi.families}
    felt = [one for one in changes if getattr(one.effects, direction) is not Effect.OK]
    before, after = (old, new) if direction == "forth" else (new, old)
    for guest in RELEASES:
        fates = predict(guest, before, after, "x86_64")
        lost = {name for name, fate in fates.items() if "absent" in fate.allowed and name in sides[before].calls
                and name not in sides[after].calls}
        assert lost <= {name for one in felt for name in name_calls(one, families)}, (guest, lost)
        for one in felt:
            if not is_of_whole_call(one):
                continue
            for name in name_calls(one, families):
                assert name not in fates or fates[name].allowed != {"pass"}, (guest, one)
