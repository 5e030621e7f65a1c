# SPDX-License-Identifier: BSD-2-Clause
"""SARIF 2.1.0 (OASIS), which code hosts and editors read."""
from __future__ import annotations

import json
from typing import Any

from generator.diff.compat import Judged
from generator.diff.report import Report, place_of, sentence
from generator.diff.rules import list_rules
from generator.lang.location import Location
from generator.printable import printable

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
COMPAT = "compat"       # the id under which entries of compat.yaml are reported that find nothing


def write(report: Report) -> str:
    rules = [{"id": rule.name, "shortDescription": {"text": rule.purpose}, "help": {"text": rule.history}} for rule in list_rules()]
    known = {rule["id"] for rule in rules}
    rules += [{"id": name, "shortDescription": {"text": "A change that no rule judges."}}
              for name in sorted({item.change.rule for item in report.items} - known)]  # type: ignore[arg-type]
    if report.stale:
        rules.append({"id": COMPAT, "shortDescription": {"text": "An entry of compat.yaml finds nothing."}})
    numbers = {rule["id"]: index for index, rule in enumerate(rules)}
    results = [result(report, item, numbers[item.change.rule]) for item in report.items]
    results += [{"ruleId": COMPAT, "ruleIndex": numbers[COMPAT], "level": "error", "message": {"text": printable(problem.message)},
                 "locations": [location(problem.location)]} for problem in report.stale]
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [{
        "tool": {"driver": {"name": "hvabi diff", "rules": rules}}, "results": results,
        "properties": {"old": report.old, "new": report.new}}]}, indent=1) + "\n"


def result(report: Report, item: Judged, index: int) -> dict[str, Any]:
    change = item.change
    found: dict[str, Any] = {
        "ruleId": change.rule, "ruleIndex": index, "level": item.level, "message": {"text": printable(sentence(item))},
        "locations": [location(place_of(report, change))],
        "properties": {name: effect.name.lower() for name, effect in change.effects.items()}}
    if change.old_place is not None:
        found["relatedLocations"] = [{"id": 1, "message": {"text": "as it was"}, **location(change.old_place)}]
    if item.accepted is not None:
        found["suppressions"] = [{"kind": "external", "status": "accepted",
                                  "justification": printable(f"{item.accepted.owner}: {item.accepted.reason}")}]
    return found


def location(place: Location) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": uri(place.file)},
                                 "region": {"startLine": place.line, "startColumn": place.column}}}


def uri(file: str) -> str:
    """A path as a URI reference: what means something in one is written in percent."""
    kept = "/._-~"
    return "".join(letter if letter.isascii() and letter.isalnum() or letter in kept else
                   "".join(f"%{byte:02X}" for byte in letter.encode(errors="surrogateescape")) for letter in file)
