# SPDX-License-Identifier: BSD-2-Clause
"""Makes a sequence that shows something as short and as plain as it can be, and still shows it.

`shows` is asked about many candidates at a time, so that one boot, or boots side by side, can try them all.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .steps import FILL, Sequence, Value, change_values, keep_steps, number

Shows = Callable[[list[Sequence]], list[bool]]
Seen = dict[int, tuple[int, int]]


def minimise(sequence: Sequence, seen: Seen, shows: Shows) -> Sequence:
    """`seen`: the status and the value that each step gave."""
    shorter = [shorten_to(sequence, len(sequence) - 1, seen)]     # the last step alone, which is often enough
    if len(sequence) > 1 and shows(shorter)[0]:
        return simplify(shorter[0], shows)
    kept = reduce_steps(sequence, seen, shows)
    sequence = keep_steps(sequence, kept, seen)
    return simplify(freeze(sequence, {new: seen[old] for new, old in enumerate(kept) if old in seen}, shows), shows)


def shorten_to(sequence: Sequence, step: int, seen: Seen) -> Sequence:
    return keep_steps(sequence, [step], seen)


def reduce_steps(sequence: Sequence, seen: Seen, shows: Shows) -> list[int]:
    """Which steps are enough; the last one stays."""
    return reduce_items(len(sequence), lambda tries: shows([keep_steps(sequence, one, seen) for one in tries]))


def reduce_items(count: int, shows: Callable[[list[list[int]]], list[bool]]) -> list[int]:
    """Delta debugging: the items that are enough; the last one stays. `shows` is asked about lists of items."""
    kept, parts = list(range(count)), 2
    while len(kept) > 1:
        body = kept[:-1]
        size = max(1, -(-len(body) // parts))
        pieces = [body[start:start + size] for start in range(0, len(body), size)]
        tries = [[item for item in kept if item not in piece] for piece in pieces]
        answers = shows(tries)
        if True in answers:
            kept, parts = tries[answers.index(True)], max(2, parts - 1)
        elif size == 1:
            break
        else:
            parts = min(len(body), parts * 2)
    return kept


def freeze(sequence: Sequence, seen: Seen, shows: Shows) -> Sequence:
    """With the numbers that calls gave, in place of taking them from the calls, if that shows it too."""
    def known(value: Value) -> Value:
        if value.earlier is None or value.earlier not in seen:
            return value
        status, result = seen[value.earlier]
        return number(value.number + (result if value.source == "result" else status))

    frozen = tuple(change_values(step, known) for step in sequence)
    return frozen if frozen == sequence or shows([frozen])[0] else sequence


def simplify(sequence: Sequence, shows: Shows) -> Sequence:
    """Arguments that can be 0 are 0, and what lies in memory and does not matter is gone."""
    for find in (_without_stores, _with_zeros, _without_fills):
        candidates = find(sequence)
        while candidates:
            answers = shows(candidates)
            if True not in answers:
                break
            sequence = _merge(sequence, candidates, answers, shows)
            again = find(sequence)
            if len(again) >= len(candidates):
                break
            candidates = again
    return sequence


def _merge(sequence: Sequence, candidates: list[Sequence], answers: list[bool], shows: Shows) -> Sequence:
    """All changes that showed it alone, together, if that shows it; else the first."""
    merged = sequence
    for candidate, good in zip(candidates, answers):
        if good:
            merged = tuple(_merge_step(old, now, new) for old, now, new in zip(sequence, merged, candidate))
    if answers.count(True) == 1 or shows([merged])[0]:
        return merged
    return candidates[answers.index(True)]


def _merge_step(old, now, new):
    args = tuple(there if there != before else here for before, here, there in zip(old.args, now.args, new.args))
    stores = tuple(store for store in now.stores if store in new.stores) if new.stores != old.stores else now.stores
    return replace(now, args=args, stores=stores, other_poison=new.other_poison if new.other_poison != old.other_poison else now.other_poison)


def _replaced(sequence: Sequence, index: int, **changes) -> Sequence:
    return (*sequence[:index], replace(sequence[index], **changes), *sequence[index + 1:])


def _with_zeros(sequence: Sequence) -> list[Sequence]:
    found = []
    for index, step in enumerate(sequence):
        for place, value in enumerate(step.args):
            if value != number(0) and not (value.source.startswith("$") and value.number == 0):
                plain = replace(value, number=0) if value.source.startswith("$") else number(0)
                found.append(_replaced(sequence, index, args=(*step.args[:place], plain, *step.args[place + 1:])))
        if step.other_poison:
            found.append(_replaced(sequence, index, other_poison=False))
    return found


def _without_stores(sequence: Sequence) -> list[Sequence]:
    return [_replaced(sequence, index, stores=tuple(other for other in step.stores if other is not store))
            for index, step in enumerate(sequence) for store in step.stores if store.width != FILL]


def _without_fills(sequence: Sequence) -> list[Sequence]:
    return [_replaced(sequence, index, stores=tuple(other for other in step.stores if other is not store))
            for index, step in enumerate(sequence) for store in step.stores if store.width == FILL]
