# SPDX-License-Identifier: BSD-2-Clause
"""For people: a line for each change, below it whom it breaks or costs something."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import DIRECTIONS, Effect
from generator.diff.compat import Judged
from generator.diff.report import Report, level_order, place_of, sentence
from generator.printable import printable


def write(report: Report) -> str:
    return "".join(f"{printable(line)}\n" for line in lines(report))


def lines(report: Report) -> Iterator[str]:
    for item in level_order(report.items):
        word = "accepted" if item.accepted else item.level
        yield f"{place_of(report, item.change)}: {word}: {sentence(item)} [{item.change.rule}]"
        yield from effects(item)
        outcome = report.witness_of(item.change)
        if outcome is not None and outcome.confirmed:
            yield f"    confirmed by {outcome.folder}: {outcome.reason}"
        elif outcome is not None:
            yield f"    unconfirmed: {outcome.reason}"
    for problem in report.stale:
        yield str(problem)
    yield summary(report)


def effects(item: Judged) -> Iterator[str]:
    change = item.change
    worse = [(name, effect) for name, effect in change.effects.items() if effect]
    if worse:
        promise = "" if change.promised else " (outside the promise)"
        yield f"    {', '.join(f'{DIRECTIONS[name]}: {effect.word}' for name, effect in worse)}{promise}"
    if item.accepted is not None:
        yield f"    accepted in {item.accepted.release} by {item.accepted.owner}: {item.accepted.reason}"


def summary(report: Report) -> str:
    """The last line: what came of it."""
    names = f"{report.old} -> {report.new}"
    if not report.items and not report.stale:
        return f"{names}: nothing changed"
    parts = [f"{report.count('error')} breaking"]
    parts += [f"{report.accepted} accepted"] if report.accepted else []
    parts += [f"{report.count('warning')} to look at", f"{report.count('note')} harmless"]
    parts += [f"{len(report.stale)} stale {'entry' if len(report.stale) == 1 else 'entries'} of compat.yaml"] if report.stale else []
    if report.witnesses:
        parts += [f"{sum(outcome.confirmed for outcome in report.witnesses)} of {len(report.witnesses)} confirmed"]
    return f"{names}: {', '.join(parts)}; {by_direction(report)}"


def by_direction(report: Report) -> str:
    """For each direction the worst of what changed."""
    return ", ".join(f"{label}: {worst_word(report, name)}" for name, label in DIRECTIONS.items())


def worst_word(report: Report, direction: str) -> str:
    """BREAKS only if that counts; a break that somebody accepted, that is outside the promise, or whose rule is less severe, is
    tolerated."""
    found = [(getattr(item.change.effects, direction), item.fails) for item in report.items]
    worst = max((effect for effect, _ in found), default=Effect.OK)
    return "tolerated break" if worst is Effect.BREAKS and (worst, True) not in found else worst.word
