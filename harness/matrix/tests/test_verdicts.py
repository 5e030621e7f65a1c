# SPDX-License-Identifier: BSD-2-Clause
"""The table of verdicts, and that nobody keeps words of his own."""
from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.matrix.verdicts import TABLE, VERDICTS, exit_status, has_run, is_broken, is_judged

from .conftest import ROOT

OWN = ("mutation", "canrun")    # whose verdicts are others


def test_each_verdict_is_whole() -> None:
    assert len(VERDICTS) == len(TABLE) and [verdict.name for verdict in TABLE if verdict.about == "record"] == ["fixed"]
    for verdict in TABLE:
        assert verdict.meaning and verdict.colour and {verdict.junit, verdict.untold} <= {"failure", "error", "skipped", ""}
        assert verdict.status <= verdict.strict and verdict.status <= verdict.all and (verdict.ran or not verdict.judged), verdict


@pytest.mark.parametrize(("words", "status", "strict"), [
    ((), 0, 0), (("ok", "refused"), 0, 0), (("ok", "known"), 0, 1), (("ok", "finding"), 1, 1), (("known", "fixed"), 1, 1), (("regression",), 1, 1),
    (("ok", "unavailable"), 0, 0), (("unavailable", "unavailable"), 3, 3), (("unavailable", "finding"), 1, 1), (("ok", "infra"), 3, 3),
    (("finding", "interrupted"), 3, 3), (("unavailable", "fixed"), 3, 3)])
def test_how_a_run_ends(words: tuple[str, ...], status: int, strict: int) -> None:
    assert (exit_status(words), exit_status(words, True)) == (status, strict)


def test_a_word_from_a_file_may_be_none() -> None:
    assert not has_run("nonsense") and not is_judged("nonsense") and not is_broken("nonsense")
    assert [verdict.name for verdict in TABLE if is_broken(verdict.name)] == ["infra"]


def files() -> list[Path]:
    scripts = [file for file in (ROOT / "ci").iterdir() if file.name.startswith("check-")
               and "python" in file.read_text(encoding="utf-8").splitlines()[0]]
    return [file for file in (*sorted(ROOT.glob("harness/**/*.py")), *scripts) if file.name != "verdicts.py"
            and not {"tests", *OWN} & set(file.parts)]


def words_of(node: ast.AST) -> Iterator[str]:
    """The verdicts that an expression spells out."""
    return (inner.value for inner in ast.walk(node) if isinstance(inner, ast.Constant) and inner.value in VERDICTS)


def speaks_of_verdict(node: ast.AST) -> bool:
    return any(isinstance(inner, ast.Attribute) and inner.attr == "verdict" or isinstance(inner, ast.Constant) and inner.value == "verdict"
               for inner in ast.walk(node))


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(ROOT)))
def test_nobody_compares_or_sets_a_verdict_in_words_of_his_own(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare) and speaks_of_verdict(node) or isinstance(node, ast.Assign) and any(map(speaks_of_verdict, node.targets)):
            assert not list(words_of(node)), f"{file.name}:{node.lineno}"


def test_the_page_about_the_matrix_says_what_each_means() -> None:
    text = (ROOT / "harness" / "matrix" / "README.md").read_text(encoding="utf-8")
    for verdict in TABLE:
        assert f"| `{verdict.name}` | {verdict.meaning} |" in text or f"`{verdict.name}` ({verdict.meaning})" in text.replace("\n", " "), verdict.name
