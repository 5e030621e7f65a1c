# SPDX-License-Identifier: BSD-2-Clause
"""From what a guest said and how it ended to outcomes, findings and one verdict for the cell."""
from __future__ import annotations

from .emulator import find_lack
from .ktap import Report
from .model import Cell, CellResult, Expectation, Finding, Prediction, Rejudge, TestResult
from .supervise import Ending
from .text import count, shorten
from .verdicts import FINDING, INFRA, INTERRUPTED, OK, REFUSED, UNAVAILABLE

CELL = "cell"       # what a finding is about that belongs to no test
REPORT = "report"   # the guest's report itself is wrong


def judge_run(cell: Cell, prediction: Prediction, report: Report, ending: Ending, error_tail: str) -> CellResult:
    """The result of a cell that was run."""
    result = CellResult(cell, prediction, seconds=ending.seconds, facts=dict(report.facts))
    result.tests = [report.results[expectation.name] for expectation in prediction.tests]
    if lack := find_lack(cell.host, ending, report.started, error_tail):
        return mark_unrun(result, UNAVAILABLE, lack)
    if ending.reason == "not-started":
        return mark_unrun(result, INFRA, ending.words(), "infra")
    if ending.reason == "stopped":
        return mark_unrun(result, INTERRUPTED, ending.words())
    if prediction.refusal and ending.reason == "refused":
        return mark_unrun(result, REFUSED, f"{prediction.refusal}; the host says: {ending.message}")
    if cell.host.spec.opt_in and ending.reason == "refused":    # nobody can know what this machine offers
        return mark_unrun(result, UNAVAILABLE, ending.message)
    result.findings += find_early_end(result, report, ending, error_tail)
    if prediction.refusal:
        result.findings.append(Finding(CELL, f"the host ran the image, which it was to refuse: {prediction.refusal}"))
        result.verdict, result.message = FINDING, result.findings[-1].message
        return result
    if prediction.kind == "refused":
        return judge_refused(result, report)
    if report.gave_up is not None:
        result.findings.append(Finding(CELL, f"the guest gave up: {report.gave_up}; by the specs it can run here"))
    rejudge_answers(result)
    result.findings += find_surprises(result)
    result.findings += find_contradictions(result)
    result.findings += find_wrong_facts(result)
    result.findings += [Finding(REPORT, problem) for problem in report.problems]
    result.verdict = FINDING if result.findings else OK
    result.message = result.findings[0].message if result.findings else ""
    return result


def mark_unrun(result: CellResult, verdict: str, message: str, outcome: str = "not-run") -> CellResult:
    """A cell that was not run, or not to its end: what has no outcome yet gets this one."""
    if not result.tests:
        result.tests = [TestResult(expectation.name) for expectation in result.prediction.tests]
    for test in result.tests:
        if test.outcome == "not-run":
            test.outcome = outcome
            test.message = test.message or message
    result.verdict, result.message = verdict, message
    return result


def judge_refused(result: CellResult, report: Report) -> CellResult:
    """The host lacks what the guest requires: the guest has to say so and stop."""
    lacking = f"the host's release does not have {', '.join(result.prediction.missing)}, which the guest requires"
    if report.gave_up is not None and not result.findings:
        result.verdict, result.message = REFUSED, f"{lacking}; the guest says: {report.gave_up}"
        return result
    result.findings.append(Finding(CELL, f"{lacking}, but the guest did not give up"))
    result.findings += [Finding(REPORT, problem) for problem in report.problems]
    result.verdict, result.message = FINDING, result.findings[0].message
    return result


def find_early_end(result: CellResult, report: Report, ending: Ending, error_tail: str) -> list[Finding]:
    """Name the test under which the guest died or hung; what was still to come is not-run."""
    words = ending.words() + (f"; {shorten(error_tail, 160)}" if error_tail else "")
    unreported = [test for test in result.tests if test.outcome == "not-run"]
    if ending.expected and not unreported:
        return []
    if ending.reason == "refused":
        return [Finding(CELL, f"the image was {words}; {count(len(unreported), 'test')} not run")]
    if report.ended:
        return find_end_fault(result, ending, words)
    if report.gave_up is not None and (ending.in_order or (ending.reason == "exited" and ending.status >= 0)):
        return []
    outcome = "timeout" if ending.reason == "timeout" else "crash"
    if report.running is not None:
        dead = report.results[report.running]
        dead.outcome = outcome
        dead.message = f"{dead.message}; {words}" if dead.message else words
        # its own finding comes from the prediction, which allows no crash
        rest = len(unreported) - 1
        return [Finding(CELL, f"{count(rest, 'test')} after {dead.name} not run")] if rest else []
    if not report.started:
        return [Finding(CELL, f"{outcome}: the guest never reported anything; {words}")]
    after = f"after {report.last_begun}" if report.last_begun else "before its first test"
    if not unreported and ending.in_order:
        return [Finding(CELL, "the guest ended without saying that it is done")]
    return [Finding(CELL, f"{outcome}: {words}, {after}; {count(len(unreported), 'test')} not run")]


def find_end_fault(result: CellResult, ending: Ending, words: str) -> list[Finding]:
    """The guest said that it is done: was it, and did it leave in good order?"""
    findings = []
    silent = [test for test in result.tests if test.outcome == "not-run"]
    if silent:
        names = shorten(", ".join(test.name for test in silent), 200)
        findings.append(Finding(CELL, "the guest says that it is done, but did not report "
                                      f"{count(len(silent), 'test')}: {names}"))
        for test in silent:
            test.message = "not reported"
    failed = any(test.outcome == "fail" for test in result.tests)
    if ending.reason == "flood":
        findings.append(Finding(CELL, f"after its end the guest went on: {words}"))
    elif ending.reason in ("died", "timeout", "ended", "excess") and not ending.in_order:
        findings.append(Finding(CELL, f"after its end: {words}"))
    elif ending.reason == "exited" and (ending.status < 0 or (ending.status > 0 and not failed)):
        findings.append(Finding(CELL, f"after its end: {words}"))
    return findings


def rejudge_answers(result: CellResult) -> None:
    """Where the host's release expects another answer than the guest's does, go by the raw answer."""
    for test, expectation in zip(result.tests, result.prediction.tests):
        if expectation.rejudge is None or test.outcome not in ("pass", "fail") or not test.facts:
            continue
        status, value = test.facts[-1]
        right = fits(expectation.rejudge, status, value)
        if right != (test.outcome == "pass"):
            said = "right" if right else "wrong"
            test.message = shorten(f"status {status}, value {value:#x}: {said} for {result.cell.abi} "
                                   f"{result.cell.host_release} of the host; {test.message or 'the guest passed it'}")
            test.outcome = "pass" if right else "fail"


def fits(rejudge: Rejudge, status: int, value: int) -> bool:
    if rejudge.statuses is not None and status not in rejudge.statuses:
        return False
    if status != 0:
        return True     # a value means something only with success
    if rejudge.equals is not None and value & (rejudge.mask if rejudge.mask is not None else -1) != rejudge.equals:
        return False
    return (rejudge.minimum or 0) <= value and (rejudge.maximum is None or value <= rejudge.maximum)


def find_surprises(result: CellResult) -> list[Finding]:
    """Tests that did what the specs do not allow. What was not run is said once, by find_early_end; that a call works
    which should not be there is said once, by the test of its presence."""
    surprising = [(test, expectation) for test, expectation in zip(result.tests, result.prediction.tests)
                  if test.outcome not in expectation.allowed and test.outcome != "not-run"]
    present = {expectation.call for test, expectation in surprising if expectation.kind == "presence"}
    return [Finding(test.name, surprise(test, expectation)) for test, expectation in surprising
            if not (test.outcome == "pass" and expectation.allowed == {"absent"} and expectation.kind != "presence"
                    and expectation.call in present)]


def find_contradictions(result: CellResult) -> list[Finding]:
    """A machine that lacks a feature has to say so, and not that it does not know a call which the others have."""
    planned = list(zip(result.tests, result.prediction.tests))
    there = {expectation.call for test, expectation in planned
             if expectation.kind == "presence" and test.outcome == "pass"}
    return [Finding(test.name, f"absent, but the host has {expectation.call} where nothing is switched off")
            for test, expectation in planned
            if expectation.kind == "without" and test.outcome == "absent" and expectation.call in there]


def surprise(test: TestResult, expectation: Expectation) -> str:
    """What the guest says of a failure is enough, where nothing but success was expected anyway."""
    if test.outcome == "fail" and "pass" in expectation.allowed and test.message:
        return f"fail: {test.message}"
    expected = " or ".join(sorted(expectation.allowed, key=("pass", "absent", "skip", "fail").index))
    why = f": {test.message}" if test.message else ""
    return f"{test.outcome}, expected {expected} ({expectation.reason}){why}"


def find_wrong_facts(result: CellResult) -> list[Finding]:
    findings = []
    said, promised = result.facts.get("release"), result.prediction.release
    if said is not None and as_numbers(said) != as_numbers(promised):
        findings.append(Finding("discovery.release", f"the host says that it speaks {result.cell.abi} {said}; "
                                f"{result.cell.host.spec.where} says {promised}"))
    said, promised = result.facts.get("moved.release"), result.prediction.moved_release
    if promised and said is None:
        findings.append(Finding(CELL, f"the guest does not say where it went on, which is to be {result.cell.abi} {promised}"))
    elif promised and said is not None and as_numbers(said) != as_numbers(promised):
        findings.append(Finding(CELL, f"the guest went on on a host that speaks {result.cell.abi} {said}; "
                                f"{result.cell.host.spec.where} says {promised}"))
    for expected in result.prediction.facts:
        value = as_number(result.facts.get(expected.fact))
        if value is None:
            continue
        if expected.equals is None and value == 0:
            findings.append(Finding(expected.test, f"the host does not advertise {expected.about} ({expected.reason})"))
        elif expected.equals is not None and value & expected.mask != expected.equals:
            findings.append(Finding(expected.test, f"the host advertises {value & expected.mask:#x} for "
                                    f"{expected.about}, expected {expected.equals:#x} ({expected.reason})"))
    return findings


def as_numbers(version: str) -> tuple[int, ...] | str:
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isascii() and part.isdigit() for part in parts) else version


def as_number(text: str | None) -> int | None:
    try:
        return None if text is None else int(text, 0)
    except ValueError:
        return None
