# SPDX-License-Identifier: BSD-2-Clause
"""The parser alone: every kind of line, in pieces of every size, and nonsense."""
from __future__ import annotations

import random

import pytest

from harness.matrix.ktap import LONGEST_LINE, MOST_PROBLEMS, KtapParser, Report

NAMES = ["a.one", "a.two", "b.three"]


def read(*lines: str | bytes, chunk: int = 0, header: bool = True) -> Report:
    data = b"".join((line.encode() if isinstance(line, str) else line) + b"\n"
                    for line in ((("KTAP version 1", "1..3") if header else ()) + lines))
    parser = KtapParser(NAMES)
    for start in range(0, len(data), chunk or len(data) or 1):
        parser.feed(data[start:start + (chunk or len(data))])
    parser.close()
    return parser.report


def outcomes(report: Report) -> list[str]:
    return [report.results[name].outcome for name in NAMES]


GOOD = ("# hvabi: begin=a.one", "# hvabi: status=-5 value=0x1f", "ok 1 a.one", "# a.two: it broke", "not ok 2 a.two",
        "ok 3 b.three # SKIP absent: no b", "# hvabi: end")


@pytest.mark.parametrize("chunk", [0, 1, 2, 3, 7, 64])
def test_a_report_in_pieces(chunk: int) -> None:
    report = read(*GOOD, chunk=chunk)
    assert outcomes(report) == ["pass", "fail", "absent"]
    assert report.ended and report.problems == [] and report.plan == 3
    assert report.results["a.one"].facts == [(-5, 0x1f)]
    assert report.results["a.two"].message == "it broke" and report.results["b.three"].message == "no b"


@pytest.mark.parametrize(("line", "outcome", "message"), [
    ("ok 1 a.one", "pass", ""), ("ok 1 - a.one", "pass", ""), ("ok 1 a.one # SKIP later", "skip", "later"),
    ("ok 1 a.one # skip later", "skip", "later"), ("ok 1 a.one # SKIP absent: none", "absent", "none"),
    ("ok 1 a.one # SKIP absent", "absent", ""), ("not ok 1 a.one # SKIP absent: none", "fail", ""),
    ("ok 1 a.one # all is well", "pass", ""), ("ok 1 a.one\r", "pass", ""), ("\0ok 1 a.one\0", "pass", ""),
    ("ok 1 a.on", "not-run", ""), ("OK 1 a.one", "not-run", ""), (" ok 1 a.one", "not-run", ""),
    ("ok a.one", "not-run", ""), ("ok 1", "not-run", ""), ("okay 1 a.one", "not-run", "")])
def test_a_result_line(line: str, outcome: str, message: str) -> None:
    result = read(line).results["a.one"]
    assert (result.outcome, result.message) == (outcome, message)


def test_nothing_counts_before_the_header() -> None:
    assert outcomes(read("ok 1 a.one", "# hvabi: end", header=False)) == ["not-run"] * 3
    assert not read("1..3", "ok 1 a.one", header=False).started


@pytest.mark.parametrize(("lines", "problem"), [
    (("1..3",), "a second plan"), (("KTAP version 1",), "a second KTAP header"),
    (("ok 1 a.one", "ok 2 a.one"), "a.one is reported twice"), (("ok 1 c.four",), "unexpected test 'c.four'"),
    (("ok 7 a.one",), "has number 7 where 1 was due"), (("# hvabi: begin=c.four",), "unexpected test 'c.four' begins"),
    (("ok 1 a.one", "# hvabi: begin=a.one"), "begins again"), (("# hvabi: end", "ok 1 a.one"), "after its end"),
    (("# hvabi: end", "# hvabi: end"), "a second time"), (("# hvabi: end", "1..3"), "after its end"),
    (("ok 99999999999999999999 a.one",), "neither a plan nor a result"), (("ok one a.one",), "neither a plan"),
    (("1..999999999999999999999",), "neither a plan"), (("x" * (LONGEST_LINE + 1),), "more than 4096 bytes")])
def test_a_problem_is_noted(lines: tuple[str, ...], problem: str) -> None:
    assert any(problem in note for note in read(*lines).problems)


def test_a_plan_that_differs_is_noted() -> None:
    assert "plans 4 tests" in read("KTAP version 1", "1..4", header=False).problems[0]


def test_the_first_report_counts() -> None:
    assert read("not ok 1 a.one", "ok 2 a.one").results["a.one"].outcome == "fail"
    assert read("ok 1 a.one", "not ok 2 a.one").results["a.one"].outcome == "pass"


def test_results_out_of_order_still_count() -> None:
    report = read("ok 1 b.three", "not ok 2 a.one", "ok 3 a.two")
    assert outcomes(report) == ["fail", "pass", "pass"] and report.problems == []


def test_after_the_end_nothing_counts() -> None:
    assert outcomes(read("ok 1 a.one", "# hvabi: end", "ok 2 a.two")) == ["pass", "not-run", "not-run"]


def test_half_a_line_is_no_line() -> None:
    parser = KtapParser(NAMES)
    parser.feed(b"KTAP version 1\n1..3\nok 1 a.one")
    parser.close()
    assert parser.report.results["a.one"].outcome == "not-run"
    assert "not finished" in parser.report.problems[0]


def test_the_running_test_has_a_name() -> None:
    report = read("# hvabi: begin=a.one", "ok 1 a.one", "# hvabi: begin=a.two")
    assert report.running == "a.two"
    assert read(*GOOD).running is None


def test_facts() -> None:
    report = read("# hvabi: release=1.0", "# hvabi: query.a.one=0x101", "# hvabi: release=9.9", "# hvabi: odd key=1",
                  "# hvabi: begin=a.one", "# hvabi: site=0x80200452", "# hvabi: status=0x10 value=7",
                  "# hvabi: status=1 value=0x1ffffffffffffffff", "# hvabi: status=09 value=0x0")
    assert report.facts == {"release": "1.0", "query.a.one": "0x101"}
    assert report.results["a.one"].facts == [(16, 7), (9, 0)] and report.results["a.one"].site == 0x80200452


def test_a_guest_that_gives_up() -> None:
    assert read("Bail out! no release call").gave_up == "no release call"
    assert read("KTAP version 1", "1..0 # SKIP not here", header=False).gave_up == "not here"


def test_messages_are_one_bounded_line_of_plain_text() -> None:
    message = read("# a.one: " + "\x1b[2J\u202e" + "m" * 2000, "not ok 1 a.one").results["a.one"].message
    assert message.startswith("\\x1b[2J\\u202e") and len(message) <= 300


def test_problems_are_bounded() -> None:
    assert len(read(*["ok 1 nobody"] * 5000).problems) == MOST_PROBLEMS


@pytest.mark.parametrize("seed", range(40))
def test_nonsense_never_stops_the_parser(seed: int) -> None:
    """Real lines, cut, doubled, mixed with random bytes: no exception, and only planned names have outcomes."""
    random_source = random.Random(seed)
    data = bytearray("\n".join(("KTAP version 1", "1..3", *GOOD)).encode())
    for _ in range(random_source.randrange(1, 30)):
        at = random_source.randrange(len(data))
        piece = bytes(random_source.choices(b"\n\r\0#ok 1.a=:\xff\x1b", k=random_source.randrange(1, 9)))
        data[at:at + random_source.randrange(3)] = random_source.choice([piece, bytes(data[:at])[-40:], b"9" * 30])
    parser = KtapParser(NAMES)
    while data:
        size = random_source.randrange(1, 50)
        parser.feed(bytes(data[:size]))
        del data[:size]
    parser.close()
    assert sorted(parser.report.results) == sorted(NAMES)
