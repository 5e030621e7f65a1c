# SPDX-License-Identifier: BSD-2-Clause
"""Reads what a guest says as it comes. The guest is not trusted: it may lie, stop anywhere or go on forever.

Only planned tests count. Whatever else it says is log, a fact, or a problem of the report (`Report.problems`).
"""
from __future__ import annotations

import re
from dataclasses import dataclass, field

from .model import TestResult
from .text import shorten

LONGEST_LINE = 4096
MOST_FACTS = 65536
MOST_ANSWERS = 64
MOST_PROBLEMS = 50
TOO_LONG = "a line of more than"

HEADER = re.compile(rb"K?TAP version \d{1,9}$")
PLAN = re.compile(rb"1\.\.(\d{1,9})(?:\s+#\s*SKIP\b\s*(.*))?$", re.IGNORECASE)
RESULT = re.compile(rb"(not ok|ok)\s+(\d{1,9})\s+(?:-\s+)?([^\s#]+)(?:\s*#\s*(.*))?$")
LOOKS_LIKE_RESULT = re.compile(rb"(not ok|ok)\b|1\.\.\d")
FACT = re.compile(rb"#\s*hvabi:\s*(.*)$")
ANSWER = re.compile(rb"status=(-?(?:0x[0-9a-fA-F]{1,16}|\d{1,20}))\s+value=(0x[0-9a-fA-F]{1,16}|\d{1,20})$")
SITE = re.compile(rb"site=0x([0-9a-fA-F]{1,16})$")
KEY_VALUE = re.compile(rb"([A-Za-z0-9_.-]{1,120})=(.{0,200})$")
MESSAGE = re.compile(rb"#\s*([A-Za-z0-9._+-]{1,200}):\s+(.*)$")
DIRECTIVE = re.compile(rb"SKIP\b:?\s*(.*)$", re.IGNORECASE)
ABSENT = re.compile(rb"absent\b:?\s*(.*)$", re.IGNORECASE)
BAIL = re.compile(rb"Bail out!\s*(.*)$")


@dataclass
class Report:
    """What has been read so far. `running`: the planned test that began and has not ended. `gave_up`: why the guest
    says it cannot run here at all, None if it did not say so. `ended`: it said that it is done."""
    results: dict[str, TestResult]
    facts: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    running: str | None = None
    last_begun: str | None = None
    started: bool = False
    ended: bool = False
    gave_up: str | None = None
    plan: int | None = None
    reported: int = 0
    lines: int = 0

    def note(self, problem: str) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)


class KtapParser:
    """Feed it bytes; `report` is up to date after every call. An unfinished last line is not a line."""

    def __init__(self, planned: list[str]) -> None:
        self.report = Report({name: TestResult(name) for name in planned})
        self._done: set[str] = set()
        self._line = bytearray()
        self._too_long = False
        self._after_end = False

    def feed(self, data: bytes) -> None:
        pieces = data.split(b"\n")
        for piece in pieces[:-1]:
            self._keep(piece)
            self._finish_line()
        self._keep(pieces[-1])

    def resume(self, outcome: str, message: str) -> int:
        """Another boot makes the tests behind the one that was running: that one gets this outcome. Returns how many tests are over."""
        report = self.report
        assert report.running is not None
        dead = report.results[report.running]
        dead.outcome, dead.message = outcome, f"{dead.message}; {message}" if dead.message else message
        self._done.add(dead.name)
        over = list(report.results).index(dead.name) + 1
        self._line.clear()
        self._too_long = False
        report.running = report.plan = report.gave_up = None
        report.problems = [problem for problem in report.problems if not problem.startswith(TOO_LONG)]  # of a host that went wrong
        report.started = report.ended = False
        report.reported = over
        return over

    def close(self) -> None:
        """No more will come."""
        if LOOKS_LIKE_RESULT.match(self._line):
            self.report.note(f"the last line is not finished: {shorten(self._line.decode('utf-8', 'replace'), 80)}")
        self._line.clear()

    def _keep(self, piece: bytes) -> None:
        room = LONGEST_LINE - len(self._line)
        self._too_long = self._too_long or len(piece) > room
        self._line += piece[:room]

    def _finish_line(self) -> None:
        line, too_long = bytes(self._line).strip(b"\r\0").rstrip(), self._too_long
        self._line.clear()
        self._too_long = False
        self.report.lines += 1
        if too_long:
            if self.report.started:
                self.report.note(f"{TOO_LONG} {LONGEST_LINE} bytes was ignored: {_text(line[:40])}…")
            return
        self._read_line(line)

    def _read_line(self, line: bytes) -> None:
        report = self.report
        if not report.started:
            report.started = HEADER.match(line) is not None
            return
        if HEADER.match(line):
            report.note("a second KTAP header: the guest started again, or pretends to")
        elif line[:1] == b"#":
            self._read_comment(line)
        elif found := RESULT.match(line):
            self._read_result(found)
        elif found := PLAN.match(line):
            self._read_plan(int(found[1]), found[2])
        elif found := BAIL.match(line):
            report.gave_up = _text(found[1]) or "no reason given"
        elif LOOKS_LIKE_RESULT.match(line):
            report.note(f"a line that is neither a plan nor a result: {_text(line, 80)}")

    def _read_plan(self, tests: int, skipped: bytes | None) -> None:
        report = self.report
        if report.ended:
            report.note(f"a plan after its end: 1..{tests}")
        elif report.plan is not None:
            report.note(f"a second plan: 1..{tests} after 1..{report.plan}")
        else:
            report.plan = tests
            if tests == 0:
                report.gave_up = _text(skipped or b"") or "no reason given"
            elif tests != len(report.results):
                report.note(f"the guest plans {tests} tests, the spec has {len(report.results)} for it")

    def _read_result(self, found: re.Match[bytes]) -> None:
        report = self.report
        verb, number, name = found[1], int(found[2]), _text(found[3], 120)
        report.reported += 1
        result = report.results.get(name)
        if report.ended:
            report.note(f"a result after its end: {name}")
        elif result is None:
            report.note(f"unexpected test '{name}': the plan does not have it")
        elif name in self._done:
            report.note(f"{name} is reported twice: the first report counts")
        else:
            if number != report.reported:
                report.note(f"{name} has number {number} where {report.reported} was due")
            self._done.add(name)
            result.outcome, why = _outcome(verb == b"ok", found[4] or b"")
            result.message = why or (result.message if result.outcome != "pass" else "")
        if report.running == name:
            report.running = None

    def _read_comment(self, line: bytes) -> None:
        if found := FACT.match(line):
            self._read_fact(found[1].strip())
            return
        found = MESSAGE.match(line)
        result = self.report.results.get(_text(found[1], 200)) if found else None
        if result is not None and result.name not in self._done:
            text = _text(found[2])
            result.message = shorten(f"{result.message}; {text}" if result.message else text)

    def _read_fact(self, fact: bytes) -> None:
        report = self.report
        if report.ended:
            if fact == b"end" and not self._after_end:
                self._after_end = True
                report.note("the guest says a second time that it is done")
        elif fact == b"end":
            report.ended, report.running = True, None
        elif fact.startswith(b"begin="):
            self._begin(_text(fact[len(b"begin="):].strip(), 120))
        elif fact.startswith(b"status="):
            self._read_answer(ANSWER.match(fact))
        elif found := SITE.match(fact):
            if report.running is not None:
                report.results[report.running].site = int(found[1], 16)
        elif found := KEY_VALUE.match(fact):
            if len(report.facts) < MOST_FACTS:
                report.facts.setdefault(found[1].decode(), _text(found[2]))

    def _read_answer(self, found: re.Match[bytes] | None) -> None:
        running = self.report.running
        if found and running is not None and len(self.report.results[running].facts) < MOST_ANSWERS:
            self.report.results[running].facts.append((_number(found[1]), _number(found[2])))

    def _begin(self, name: str) -> None:
        report = self.report
        if name not in report.results:
            report.note(f"unexpected test '{name}' begins: the plan does not have it")
        elif name in self._done:
            report.note(f"{name} begins again after its result")
        else:
            report.running = report.last_begun = name


def _outcome(ok: bool, directive: bytes) -> tuple[str, str]:
    """A directive of "not ok" does not soften it."""
    skip = DIRECTIVE.match(directive.strip())
    if not ok or skip is None:
        return ("pass" if ok else "fail"), ""
    absent = ABSENT.match(skip[1])
    return ("absent", _text(absent[1])) if absent else ("skip", _text(skip[1]))


def _number(text: bytes) -> int:
    return int(text, 16 if b"x" in text else 10)


def _text(data: bytes, longest: int = 300) -> str:
    return shorten(data.decode("utf-8", "surrogateescape"), longest)
