# SPDX-License-Identifier: BSD-2-Clause
"""Compares two releases: every rule's findings, and whatever no rule has judged."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Change, Effect, Effects, Found, Where
from generator.diff.leaves import Difference, differences
from generator.diff.pair import Pair
from generator.diff.rules import Rule, list_rules
from generator.lang.collection import paused_collection
from generator.model.abi import Abi

UNJUDGED = "unjudged"   # the id of what no rule knows


def compare(old: Abi, new: Abi) -> tuple[Change, ...]:
    """All changes, the worst first. Places in files are not filled in (places.py does that)."""
    pair = Pair(old, new)
    with paused_collection():
        found = [Change(rule.name, item.where, item.message, item.effects, item.remedy, item.promised)
                 for rule in list_rules() for item in rule.compare(pair)]
        found += [make_change(item) for item in unjudged(pair, list_rules())]
    return tuple(sorted(found, key=order))


def order(change: Change) -> tuple[bool, int, str, str, str]:
    return (not change.breaking, -change.effects.worst, change.rule, change.subject, change.message)


def make_change(found: Found) -> Change:
    return Change(UNJUDGED, found.where, found.message, found.effects, found.remedy, found.promised)


def unjudged(pair: Pair, rules: tuple[Rule, ...]) -> Iterator[Found]:
    """Differences of the models in parts that no rule claims: they break until somebody says what they do."""
    claimed = {claim for rule in rules for claim in rule.claims}
    for difference in differences(pair):
        if difference.claim not in claimed:
            yield explain(difference)


def explain(difference: Difference) -> Found:
    return Found(Where(difference.subject), f"{difference.claim} was {difference.old} and is now {difference.new}, and no rule judges it",
                 Effects(*[Effect.BREAKS] * 5), "add a rule to generator/diff/rules")
