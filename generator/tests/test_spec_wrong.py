# SPDX-License-Identifier: BSD-2-Clause
"""Every wrong spec in wrong/ gives exactly the lines that its first comments hold."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands.check import check_path
from generator.lint import list_rules

ROOT = Path(__file__).resolve().parents[2]
WRONG = sorted((Path(__file__).parent / "wrong").glob("*.yaml"))
TESTED_ELSEWHERE = {"abi-name", "file-name", "next-in-frozen"}  # they look at where a file lies: test_lint_places.py


def expected_lines(path: Path) -> list[str]:
    """The comments after the licence line."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    end = next((index for index, line in enumerate(lines) if not line.startswith("# ")), len(lines))
    return [line[2:] for line in lines[:end]]


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_wrong_spec_gives_its_message(path: Path) -> None:
    found = [str(problem) for problem in check_path(path, ROOT, False).problems]
    assert found and found == expected_lines(path)


def test_there_are_enough_of_them() -> None:
    assert len(WRONG) >= 100


def test_every_rule_has_a_wrong_spec() -> None:
    shown = {line.rpartition("[")[2].rstrip("]") for path in WRONG for line in expected_lines(path)}
    assert {rule.name for rule in list_rules()} - shown == TESTED_ELSEWHERE


def test_every_rule_says_its_purpose_in_one_line() -> None:
    for rule in list_rules():
        assert rule.purpose.endswith("."), rule.name
        assert rule.name == rule.check.__module__.rpartition(".")[2].replace("_", "-")
