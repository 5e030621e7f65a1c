# SPDX-License-Identifier: BSD-2-Clause
"""For programs: one JSON object, `schema: hvabi-diff/1`."""
from __future__ import annotations

import json
from typing import Any

from generator.diff.compat import Judged
from generator.diff.report import Report
from generator.lang.location import Location


def write(report: Report) -> str:
    return json.dumps({
        "schema": "hvabi-diff/1", "old": report.old, "new": report.new,
        "summary": {"breaking": report.count("error"), "accepted": report.accepted, "warnings": report.count("warning"),
                    "notes": report.count("note"), "stale": len(report.stale)},
        "changes": [describe(item) | proof(report, item) for item in report.items],
        "stale": [{**place(problem.location), "message": problem.message} for problem in report.stale]}, indent=1) + "\n"


def describe(item: Judged) -> dict[str, Any]:
    change = item.change
    return {"rule": change.rule, "level": item.level, "subject": change.subject, "message": change.message, "remedy": change.remedy,
            "promised": change.promised, "breaking": change.breaking, "call": change.where.call, "form": change.where.form,
            "convention": change.where.convention,
            "effects": {name: effect.name.lower() for name, effect in change.effects.items()},
            "old_place": change.old_place and place(change.old_place), "new_place": change.new_place and place(change.new_place),
            "accepted": item.accepted and {"release": item.accepted.release, "reason": item.accepted.reason, "owner": item.accepted.owner}}


def proof(report: Report, item: Judged) -> dict[str, Any]:
    """What a witness showed, where there was one to be."""
    outcome = report.witness_of(item.change)
    return {} if outcome is None else {"witness": {"confirmed": outcome.confirmed, "reason": outcome.reason,
                                                   "folder": outcome.folder and str(outcome.folder)}}


def place(location: Location) -> dict[str, Any]:
    return {"file": location.file, "line": location.line, "column": location.column}
