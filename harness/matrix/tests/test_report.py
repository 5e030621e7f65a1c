# SPDX-License-Identifier: BSD-2-Clause
"""Tables, XML, escaping: what people and programs read."""
from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest

from harness.matrix.model import CellResult, Expectation, Finding, Prediction, TestResult
from harness.matrix.report import make_junit, show_results, show_summary
from harness.matrix.text import escape, shorten, show_bytes

from .test_predict import make_cell


def result(verdict: str = "ok", outcome: str = "pass", message: str = "", guest: str = "1.0",
           host: str = "1.0") -> CellResult:
    expectation = Expectation("a.b", "case", frozenset({"pass"}), "why")
    findings = [Finding("a.b", message)] if verdict == "finding" else []
    return CellResult(make_cell(guest, host), Prediction("full", (), (expectation,)), verdict, 1.0, message,
                      [TestResult("a.b", outcome, message)], findings)


def test_junit_counts_and_survives_anything() -> None:
    nasty = "".join(chr(code) for code in [*range(1, 0x20), 0x7f, 0x9b, 0xfffe, 0xffff, 0x1f600]) + "]]>&<'\"\ud800"
    text = make_junit([result(), result("finding", "fail", nasty), result("unavailable", "not-run", "gone"),
                       result("infra", "infra", "broken")], 2.5)
    root = ElementTree.fromstring(text.encode())
    counts = {"tests": "6", "failures": "1", "errors": "2", "skipped": "2"}
    assert root.attrib == {"name": "hvabi matrix", "time": "2.500", **counts}
    assert [suite.attrib["failures"] for suite in root] == ["0", "1", "0", "0"]
    said = root[1].find("testcase/failure").get("message")
    assert said == "".join(char if char in "\t\n\r" or " " <= char and char not in "\ufffe\uffff\ud800" else "?" for char in nasty)


def test_colour_only_when_asked_for() -> None:
    assert "\x1b" not in show_results([result(), result("finding", "fail", "bad", host="1.1")], False)
    assert "\x1b[31m" in show_results([result(), result("finding", "fail", "bad", host="1.1")], True)


def test_known_findings_are_counted_and_new_ones_are_told() -> None:
    known, new = result("finding", "fail", "long known"), result("finding", "fail", "bad", host="1.1")
    known.findings, known.verdict = [replace(known.findings[0], record="h/it")], "known"
    text = show_results([known, new], False)
    assert "long known" not in text and "known 0/0/1" in text and "finding 0/0/1 1 new" in text
    assert "cell g@1.0 × h@1.1: 1 new finding\n  a.b: bad" in text
    assert "\n\nknown ('hvabi finding' lists the records, texts in the logs): 1 on h@1.0" in text
    assert show_summary([known, new, result()], 2.04, "so many") == "3 cells in 2.0 s: 1 known, 1 finding, 1 ok; so many."


def test_what_is_the_same_on_two_architectures_is_said_once() -> None:
    one, two = result("finding", "fail", "bad"), result("finding", "fail", "bad")
    two.cell = replace(two.cell, guest=replace(two.cell.guest, arch="i386"))
    assert (two.cell.name, two.cell.arch) == (one.cell.name, "i386")
    assert show_results([one, two], False).count("a.b: bad") == 1 and "  a.b: bad [2 cells]" in show_results([one, two], False)


def test_the_table_has_a_row_a_guest_and_a_column_a_host() -> None:
    lines = show_results([result(), result("finding", "fail", "bad", host="1.1"),
                          result("unavailable", "not-run", "gone", guest="1.1")], False).splitlines()
    assert lines[0].split() == ["toy", "on", "x86_64", "h@1.0", "h@1.1"]
    assert lines[1].split() == ["g@1.0", "ok", "1/0/0", "finding", "0/0/1", "1", "new"]
    assert lines[2].split() == ["g@1.1", "unavailable"]
    assert any(line == "unavailable g@1.1 × h@1.0: gone" for line in lines)


@pytest.mark.parametrize(("data", "shown"), [
    (b"plain\ttext\n", "plain\ttext\n"), (b"\x1b[31m", "\\x1b[31m"), (b"\x00\x7f", "\\x00\\x7f"), (b"\xff", "\\xff"),
    ("é ✓".encode(), "é ✓"), ("\u202e\u200b\u2028".encode(), "\\u202e\\u200b\\u2028"), (b"\xc2\x9b", "\\x9b"),
    (b"a\rb", "a\\x0db")])
def test_output_is_shown_as_text(data: bytes, shown: str) -> None:
    assert show_bytes(data) == shown


def test_shortened_text_is_one_line() -> None:
    assert shorten("a\nb\t c") == "a b c" and len(shorten("x" * 999)) == 300 and escape("x") == "x"
