# SPDX-License-Identifier: BSD-2-Clause
"""Whether a release may be: what it changes, and what of that breaks a promise to the guests and hosts of any release before it."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.diff.compat import Judged
from generator.diff.report import make_report
from generator.diff.sources import Side, release_side
from generator.lang.load import Spec
from generator.lang.problem import Problem
from generator.model.resolve import resolve


@dataclass(frozen=True)
class Seen:
    """A change that breaks. `against`: the release before, or an older one if only its guests or hosts see it."""
    item: Judged
    against: str


@dataclass(frozen=True)
class Judgement:
    """`before`: the release before, "" for the first. `items`: what changed since that. `breaks`: what nobody accepted;
    `accepted`: what somebody did (compat.yaml). `stale`: entries of compat.yaml for breaks of this release that are not there."""
    before: str
    items: tuple[Judged, ...] = ()
    breaks: tuple[Seen, ...] = ()
    accepted: tuple[Seen, ...] = ()
    stale: tuple[Problem, ...] = ()


def judge_release(spec: Spec, version: str, root: Path) -> Judgement:
    """Against every release before it, as it was frozen: one that came in between may hide something. Raises SpecError."""
    older = spec.versions[:spec.versions.index(version)][::-1]
    new = Side(resolve(spec, version), f"{spec.name} {version}", spec)
    reports = {release: make_report(release_side(spec, release, root), new, root) for release in older}
    seen: dict[tuple[str, str], Seen] = {}
    for release, report in reports.items():
        for item in report.items:
            if item.fails or item.accepted is not None:
                seen.setdefault((item.change.rule, item.change.subject), Seen(item, release))
    first = reports[older[0]] if older else None
    return Judgement(older[0] if older else "", first.items if first else (),
                     tuple(one for one in seen.values() if one.item.fails),
                     tuple(one for one in seen.values() if not one.item.fails), first.stale if first else ())
