# SPDX-License-Identifier: BSD-2-Clause
"""What dispatch answers by itself, side by side."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Where
from generator.diff.pair import Pair
from generator.model.abi import Answers


def answer_pairs(pair: Pair) -> Iterator[tuple[Where, Answers, Answers, bool]]:
    """Where, both answers, and whether they are promised: those of the ABI, and of families that have or had their own."""
    if pair.old.answers != pair.new.answers:
        yield Where("answers", ("answers",)), pair.old.answers, pair.new.answers, True
    for old, new in pair.families.differing:
        if old.answers is None and new.answers is None:
            continue
        before, after = pair.old.answers_of(old), pair.new.answers_of(new)
        if before != after:
            yield Where(f"answers of family {new.name}", ("families", new.name, "answers")), before, after, old.promised


def same_status(pair: Pair, old: str | None, new: str | None) -> bool:
    """Whether two names are one status that was renamed."""
    return any(before.name == old and after.name == new for before, after in pair.statuses.both)
