# SPDX-License-Identifier: BSD-2-Clause
"""A diff is known by its marks, and both of its texts come out; other text is none."""
from __future__ import annotations

import difflib

import pytest

from generator.paste.difference import find_diff
from generator.paste.line import split_text

OLD = ["a 0x1: eax=00000001", "b 0x2: eax=00000002", "c 0x3: eax=00000003"]
NEW = ["a 0x1: eax=00000001", "b 0x2: eax=00000007", "c 0x3: eax=00000003", "d 0x4: eax=00000004"]
UNIFIED = list(difflib.unified_diff(OLD, NEW, "old", "new", lineterm=""))
CONTEXT = list(difflib.context_diff(OLD, NEW, "old", "new", lineterm=""))
PLAIN = ["2c2", f"< {OLD[1]}", "---", f"> {NEW[1]}", "3a4", f"> {NEW[3]}"]


@pytest.mark.parametrize("lines,kind", [
    (UNIFIED, "unified"), ([f"> {line}" for line in UNIFIED], "unified"), (UNIFIED[3:], "unified"), (CONTEXT, "context"),
    (PLAIN, "plain"), ([line for line in PLAIN if line[0] in "<>-"], "plain"), ([f"> {line}" for line in PLAIN], "plain"),
])
def test_both_sides_come_out(lines: list[str], kind: str) -> None:
    found = find_diff(split_text("\n".join(lines)))
    assert found is not None and found.kind == kind
    for side, own, other in ((found.old, OLD[1], NEW[1]), (found.new, NEW[1], OLD[1])):
        texts = [(line.text or "").strip() for line in side]
        assert own in texts and other not in texts
    assert NEW[3] in [(line.text or "").strip() for line in found.new]


# With rules that begin with either mark; under an emphasised line and an image.
TABLES = ["-----+----\n 0x1 | 0x2\n+----+----\n",
          "***a***\n![b](c)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"]


@pytest.mark.parametrize("table", ["| 0x1 | {} |\n|-----|---|\n| 0x2 | 0x3 |", "0x1 | {}\n--- | ---\n0x2 | 0x3",
                                   "+-----+---+\n| 0x1 | {} |\n+-----+---+"])
def test_a_diff_of_tables_is_one(table: str) -> None:
    lines = list(difflib.unified_diff(table.format(4).splitlines(), table.format(5).splitlines(), "old", "new", lineterm=""))
    for text in (lines, lines[3:]):
        found = find_diff(split_text("\n".join(text)))
        assert found is not None and found.kind == "unified"


@pytest.mark.parametrize("text", ["\n".join(OLD), "\n".join(f"> {line}" for line in OLD), "- one\n- two\n", "a\n---\nb",
                                  "- a point\n+ another thing", "", "> quoted\nanswer\n",
                                  *TABLES])
def test_other_text_is_none(text: str) -> None:
    assert find_diff(split_text(text)) is None
