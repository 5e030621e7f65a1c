# SPDX-License-Identifier: BSD-2-Clause
"""What a run leaves behind: results.json, junit.xml, and a table with the findings for the reader."""
from __future__ import annotations

import json
import platform
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .blame import Blame, place_blame
from .model import OUTCOMES, CellResult, Finding, TestResult
from .out import OutFolder
from .text import count, escape
from .verdicts import KNOWN, OF_CELLS, TABLE, VERDICTS, has_run

SCHEMA = "hvabi-matrix/2"
XML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
WORDS = {"host": "host", "guest": "guest", "cell": "cell", "every": "all"}


@dataclass(frozen=True)
class RunInfo:
    """About the run as a whole. `started` is UTC, ISO 8601."""
    started: str
    seconds: float
    jobs: int
    interrupted: bool
    arguments: tuple[str, ...]


def make_results(results: list[CellResult], guests: list[dict], hosts: list[dict], info: RunInfo) -> dict[str, Any]:
    """The whole run as data, the same that results.json holds, but for what it says of records."""
    return {
        "schema": SCHEMA,
        "run": {"started": info.started, "seconds": round(info.seconds, 3), "jobs": info.jobs, "executor": "local",
                "interrupted": info.interrupted, "arguments": list(info.arguments),
                "machine": {"system": platform.system(), "release": platform.release(), "arch": platform.machine()}},
        "hosts": hosts,
        "guests": guests,
        "cells": [cell_data(result) for result in results],
        "summary": summarise(results),
    }


def cell_data(result: CellResult) -> dict[str, Any]:
    cell, prediction = result.cell, result.prediction
    return {
        "guest": cell.guest.name, "host": cell.host.name, "abi": cell.abi, "arch": cell.arch,
        "prediction": prediction.kind, "missing": list(prediction.missing),
        "verdict": result.verdict, "message": result.message, "seconds": round(result.seconds, 3),
        "findings": [{"test": finding.about, "message": finding.message, "record": finding.record}
                     for finding in result.findings],
        "facts": result.facts, "command": result.command, "repeat": result.repeat, "log": result.log,
        "boot": result.boot, "notes": result.notes,
        "tests": [{"name": test.name, "outcome": test.outcome, "message": test.message, "answers": show_answers(test),
                   "expected": sorted(expected.allowed), "reason": expected.reason}
                  for test, expected in zip(result.tests, prediction.tests)],
    }


def show_answers(test: TestResult) -> list[list[int | str]]:
    """What the host answered to the calls of the test, raw and in order: the status, and the value in hex."""
    return [[status, hex(value)] for status, value in test.facts]


def summarise(results: list[CellResult]) -> dict[str, Any]:
    return {
        "cells": len(results),
        "verdicts": {verdict: sum(result.verdict == verdict for result in results) for verdict in OF_CELLS},
        "tests": {outcome: sum(result.count(outcome) for result in results) for outcome in OUTCOMES},
        "findings": sum(len(result.findings) for result in results),
        "known_findings": sum(len(result.findings) - count_new(result) for result in results),
        "new_findings": sum(count_new(result) for result in results),
    }


def count_new(result: CellResult) -> int:
    return sum(not finding.record for finding in result.findings)


def write_results(out: OutFolder, data: dict[str, Any], results: list[CellResult], strict: bool = False) -> None:
    out.write("results.json", show_json(data))
    out.write("junit.xml", make_junit(results, data["run"]["seconds"], data.get("records", ()), strict))


def show_json(data: dict[str, Any]) -> str:
    """One line a cell, host and guest: quick to write, to search and to compare."""
    parts = []
    for key, value in data.items():
        lines = ",\n".join(map(dump, value)) if isinstance(value, list) else ""
        parts.append(f"{dump(key)}: " + (f"[\n{lines}\n]" if lines else dump(value)))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def dump(value: Any) -> str:
    """JSON that every reader takes: bytes that are not UTF-8, as paths may have, become text."""
    text = json.dumps(value)
    return json.dumps(without_surrogates(value)) if "\\udc" in text else text


def without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return re.sub("[\udc80-\udcff]", lambda found: escape(found[0]), value)
    if isinstance(value, dict):
        return {without_surrogates(key): without_surrogates(item) for key, item in value.items()}
    return [without_surrogates(item) for item in value] if isinstance(value, (list, tuple)) else value


def make_junit(results: list[CellResult], seconds: float, records: Sequence[Mapping[str, Any]] = (), strict: bool = False) -> str:
    """One suite a cell, one case a test, and a case for what concerns the cell as such; a suite of records as results.json has them.
    `strict`: what is known is a failure, too."""
    suites = [junit_suite(result, strict) for result in results] + ([records_suite(records)] if records else [])
    total = {key: sum(suite.counts[key] for suite in suites) for key in ("tests", "failures", "errors", "skipped")}
    head = "".join(f' {key}="{number}"' for key, number in total.items())
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>',
                      f'<testsuites name="hvabi matrix"{head} time="{seconds:.3f}">',
                      *(suite.show() for suite in suites), "</testsuites>", ""])


class Suite:
    """A suite of junit.xml while it is made."""

    def __init__(self, name: str, classname: str, seconds: float) -> None:
        self.counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
        self._name, self._classname, self._seconds = name, classname, seconds
        self._cases: list[str] = []

    def add(self, name: str, kind: str, message: str, word: str = "") -> None:
        """`kind`: failure, error, skipped or ""; `word`: the type of a failure."""
        self.counts["tests"] += 1
        if kind:
            self.counts[{"failure": "failures", "error": "errors", "skipped": "skipped"}[kind]] += 1
        type_ = f' type="{word}"' if kind == "failure" else ""
        inner = f"<{kind}{type_} message={xml_attribute(message)}/>" if kind else ""
        names = f"classname={xml_attribute(self._classname)} name={xml_attribute(name)}"
        self._cases.append(f"  <testcase {names}>{inner}</testcase>")

    def show(self) -> str:
        head = "".join(f' {key}="{number}"' for key, number in self.counts.items())
        return "\n".join([f' <testsuite name={xml_attribute(self._name)}{head} time="{self._seconds:.3f}">', *self._cases, " </testsuite>"])


def junit_suite(result: CellResult, strict: bool) -> Suite:
    suite = Suite(f"{result.cell.abi} {result.cell.name}", result.cell.name, result.seconds)
    surprising: dict[str, list[Finding]] = {}
    for finding in result.findings:
        surprising.setdefault(finding.about, []).append(finding)

    def add_findings(name: str, findings: list[Finding]) -> None:
        """Known if all that concern one test are."""
        known = all(finding.record for finding in findings)
        word = KNOWN if known else result.verdict
        kind = "failure" if not known or strict else VERDICTS[KNOWN].junit
        suite.add(name, kind, "; ".join(f"{KNOWN}: {finding.record}: {finding.message}" if finding.record else finding.message
                                        for finding in findings), word)

    for test in result.tests:
        if test.name in surprising:
            add_findings(test.name, surprising.pop(test.name))
        elif test.outcome in ("infra", "not-run"):
            suite.add(test.name, VERDICTS[result.verdict].untold, test.message)
        else:
            suite.add(test.name, "skipped" if test.outcome in ("absent", "skip") else "", test.message)
    for about, findings in surprising.items():
        add_findings(about, findings)
    if not has_run(result.verdict):
        suite.add("cell", VERDICTS[result.verdict].junit, result.message)
    return suite


def records_suite(records: Sequence[Mapping[str, Any]]) -> Suite:
    """A record that shows as it says passes."""
    suite = Suite("records", "records", 0.0)
    for record in records:
        word = record["verdict"]
        kind = "skipped" if not word else "" if word == KNOWN else VERDICTS[word].junit
        suite.add(record["name"], kind, "; ".join(record["missing"]) or "not every cell tells", word)
    return suite


def xml_attribute(text: str) -> str:
    """In quotes. xml.sax.saxutils can do it, too, but loads the libraries of the network to do it."""
    return '"' + NOT_XML.sub("?", text).translate(str.maketrans(XML)) + '"'


def show_results(results: list[CellResult], colour: bool) -> str:
    """Tables, legend, new findings by blame, how many are known, what could not be done."""
    parts = []
    for abi, arch in dict.fromkeys((result.cell.abi, result.cell.arch) for result in results):
        parts.append(show_table([result for result in results if (result.cell.abi, result.cell.arch) == (abi, arch)],
                                f"{abi} on {arch}", colour))
    parts.append(show_legend(colour))
    parts += show_findings(place_blame(results), colour)
    parts += show_known(results, colour)
    parts += show_undone(results, colour)
    return "\n\n".join(parts)


def show_table(results: list[CellResult], title: str, colour: bool) -> str:
    """Guests down, hosts across."""
    guests = list(dict.fromkeys(result.cell.guest.name for result in results))
    hosts = list(dict.fromkeys(result.cell.host.name for result in results))
    by_name = {(result.cell.guest.name, result.cell.host.name): result for result in results}
    texts = {key: cell_text(result) for key, result in by_name.items()}
    first = max(len(name) for name in (*guests, title))
    widths = {host: max([len(host)] + [len(texts[key]) for key in texts if key[1] == host]) for host in hosts}
    lines = [paint(title.ljust(first), "1", colour) + "".join(f"  {host:<{widths[host]}}" for host in hosts).rstrip()]
    for guest in guests:
        line = guest.ljust(first)
        for host in hosts:
            result, text = by_name.get((guest, host)), texts.get((guest, host), "")
            code = VERDICTS[result.verdict].colour if result else ""
            line += "  " + paint(text, code, colour) + " " * (widths[host] - len(text))
        lines.append(line.rstrip())
    return "\n".join(lines)


def cell_text(result: CellResult) -> str:
    if not VERDICTS[result.verdict].judged:
        return result.verdict
    text = f"{result.verdict} {result.count('pass')}/{result.count('absent')}/{len(result.findings)}"
    new = count_new(result)
    return text + (f" {new} new" if new else "") + ("" if result.prediction.kind == "full" else " d")


def show_legend(colour: bool) -> str:
    words = [paint(verdict.name, verdict.colour, colour) for verdict in TABLE]
    return ("passed/absent/findings, new: those of a cell that no record explains, d: degraded (the host's release lacks something that "
            "the guest's has)\n" + " · ".join(words))


def show_findings(blames: list[Blame], colour: bool) -> list[str]:
    parts = []
    for blame in blames:
        head = paint(f"{WORDS[blame.kind]} {blame.who}" if blame.kind != "every" else blame.who, "31;1", colour)
        lines = [f"{head}: {count(len(blame.items), 'new finding')}"]
        lines += [f"  {about}: {message}" + (f" [{cells} cells]" if cells > 1 else "")
                  for about, message, cells in blame.items]
        parts.append("\n".join(lines))
    return parts


def show_known(results: list[CellResult], colour: bool) -> list[str]:
    """No news: how many, by host. Logs and results.json hold their texts."""
    hosts: dict[str, int] = {}
    for result in results:
        number = len(result.findings) - count_new(result)
        if number:
            hosts[result.cell.host.name] = hosts.get(result.cell.host.name, 0) + number
    if not hosts:
        return []
    by_host = ", ".join(f"{number} on {host}" for host, number in hosts.items())
    return [f"{paint(KNOWN, VERDICTS[KNOWN].colour, colour)} ('hvabi finding' lists the records, texts in the logs): {by_host}"]


def show_undone(results: list[CellResult], colour: bool) -> list[str]:
    """Cells that say nothing, by reason, each once."""
    reasons: dict[tuple[str, str], list[CellResult]] = {}
    for result in results:
        if not has_run(result.verdict):
            reasons.setdefault((result.verdict, result.message), []).append(result)
    return [f"{paint(verdict, VERDICTS[verdict].colour, colour)} {name_cells(found)}: {message}"
            for (verdict, message), found in reasons.items()]


def name_cells(results: list[CellResult]) -> str:
    """One cell, or the builds that they have in common."""
    if len(results) == 1:
        return results[0].cell.name
    hosts = list(dict.fromkeys(result.cell.host.name for result in results))
    guests = list(dict.fromkeys(result.cell.guest.name for result in results))
    return f"{', '.join(min(hosts, guests, key=len))} ({count(len(results), 'cell')})"


def show_summary(results: list[CellResult], seconds: float, findings: str) -> str:
    """The last line but for where the results are. `findings`: how many, in words."""
    words = Counter(result.verdict for result in results)
    verdicts = ", ".join(f"{number} {word}" for word, number in words.items())
    return f"{count(len(results), 'cell')} in {seconds:.1f} s: {verdicts}; {findings}."


def paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and code else text
