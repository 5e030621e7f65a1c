# SPDX-License-Identifier: BSD-2-Clause
"""A guest of derived tests goes on behind the test that its host did not survive."""
from __future__ import annotations

import pytest

from harness.matrix.ktap import KtapParser
from harness.matrix.resume import MARK, image_from

FIRST = b"KTAP version 1\n1..3\n# hvabi: begin=a.b.one\nok 1 a.b.one\n# hvabi: begin=a.b.two+size\n# a.b.two+size: so far\n# hvabi: st"
SECOND = b"KTAP version 1\n1..3\n# hvabi: begin=a.b.three\nok 3 a.b.three\n# hvabi: end\n"
NAMES = ["a.b.one", "a.b.two+size", "a.b.three"]


def test_image_gets_the_number_behind_its_mark() -> None:
    image = b"\x7fELF" + MARK + bytes(4) + b"rest"
    assert image_from(image, 0x123, "little") == b"\x7fELF" + MARK + b"\x23\x01\0\0" + b"rest"
    assert image_from(image, 0x123, "big") == b"\x7fELF" + MARK + b"\0\0\x01\x23" + b"rest"


@pytest.mark.parametrize("image", [b"nothing", 2 * (MARK + bytes(4))])
def test_image_without_one_place_is_refused(image: bytes) -> None:
    with pytest.raises(OSError, match="does not have one place"):
        image_from(image, 1, "little")


def test_report_goes_on() -> None:
    parser = KtapParser(NAMES)
    parser.feed(FIRST)
    assert parser.report.running == "a.b.two+size"
    assert parser.resume("crash", "the host is gone") == 2
    parser.feed(SECOND)
    parser.close()
    report = parser.report
    assert report.ended and not report.problems
    assert [report.results[name].outcome for name in NAMES] == ["pass", "crash", "pass"]
    assert report.results["a.b.two+size"].message == "so far; the host is gone"


def test_result_of_the_dead_test_counts_no_more() -> None:
    parser = KtapParser(NAMES)
    parser.feed(FIRST)
    parser.resume("timeout", "silent")
    parser.feed(SECOND.replace(b"ok 3 a.b.three", b"ok 2 a.b.two+size\nok 3 a.b.three"))
    assert parser.report.results["a.b.two+size"].outcome == "timeout"
    assert any("is reported twice" in problem for problem in parser.report.problems)


def test_what_a_dying_host_printed_is_no_problem_of_the_report() -> None:
    parser = KtapParser(NAMES)
    parser.feed(FIRST + b"\n" + b"x" * 10000 + b"\n")
    assert parser.report.problems
    parser.resume("crash", "flood")
    parser.feed(SECOND)
    assert not parser.report.problems
