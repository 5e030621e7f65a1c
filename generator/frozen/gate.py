# SPDX-License-Identifier: BSD-2-Clause
"""Whether a release may be: what it changes, and what of that breaks a promise to the guests and hosts of any release before it."""
from __future__ import annotations

from dataclasses import dataclass

from generator.diff.change import Change
from generator.diff.engine import compare
from generator.lang.load import Spec
from generator.model.resolve import resolve


@dataclass(frozen=True)
class Break:
    """A change that breaks. `against`: the release before, or an older one if only its guests or hosts see it."""
    change: Change
    against: str


@dataclass(frozen=True)
class Judgement:
    """`before`: the release before, "" for the first. `changes`: since that."""
    before: str
    changes: tuple[Change, ...]
    breaks: tuple[Break, ...]


def judge_release(spec: Spec, version: str) -> Judgement:
    """Against every release before it: one that came in between may hide that a number is used again. Raises SpecError."""
    older = spec.versions[:spec.versions.index(version)][::-1]
    new = resolve(spec, version)
    found: dict[tuple[str, str], Break] = {}
    changes: tuple[Change, ...] = ()
    for release in older:
        compared = compare(resolve(spec, release), new)
        changes = compared if release == older[0] else changes
        for change in compared:
            if change.breaking:
                found.setdefault((change.rule, change.subject), Break(change, release))
    return Judgement(older[0] if older else "", changes, tuple(found.values()))
