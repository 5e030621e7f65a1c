# SPDX-License-Identifier: BSD-2-Clause
"""A Code Quality report of GitLab: a list of issues, each with a fingerprint that stays when lines move."""
from __future__ import annotations

import hashlib
import json
from typing import Any

from generator.diff.report import Report, place_of, sentence
from generator.lang.location import Location
from generator.printable import printable

SEVERITIES = {"error": "critical", "warning": "minor", "note": "info"}


def write(report: Report) -> str:
    issues = [issue(item.change.rule, sentence(item), "info" if item.accepted else SEVERITIES[item.level],
                    place_of(report, item.change)) for item in report.items]
    issues += [issue("compat", problem.message, "critical", problem.location) for problem in report.stale]
    return json.dumps(issues, indent=1) + "\n"


def issue(rule: str, message: str, severity: str, place: Location) -> dict[str, Any]:
    message = printable(message)
    fingerprint = hashlib.sha256(f"{rule}\0{place.file}\0{message}".encode()).hexdigest()
    return {"description": message, "check_name": rule, "fingerprint": fingerprint, "severity": severity,
            "location": {"path": place.file, "lines": {"begin": place.line}}}
