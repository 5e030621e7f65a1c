# SPDX-License-Identifier: BSD-2-Clause
"""Much of what is wrong takes time in proportion, and no more memory or lines than it should.

Time is not measured: what is tried would take minutes, or end in a traceback, where it is not bounded.
"""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.lang.problem import SpecError, suggest
from generator.lint import lint
from generator.tests.spec_text import SMALL, load_text

MANY = 30000
CALLS = "      rest: {"


def wrong(text: str, folder: Path) -> list[str]:
    try:
        spec = load_text(text, folder)
        return [str(problem) for problem in lint(spec, folder)]
    except SpecError as error:
        return [str(problem) for problem in error.problems]


def chain(length: int) -> str:
    """Structs in structs."""
    types = "".join(f"      t{index}: {{kind: struct, size: 8, align: 8, doc: Text., "
                    f"fields: [{{name: a, type: t{index + 1}, offset: 0, doc: Text.}}]}}\n" for index in range(length))
    return SMALL.replace("    types:\n", f"    types:\n{types}", 1).replace(f"type: t{length},", "type: u64,")


@pytest.mark.parametrize(("text", "said"), [
    (SMALL + "".join(f"unknown{index}: 1\n" for index in range(MANY)), "unknown key 'unknown0'"),
    (SMALL + "title: x\n" * MANY, "'title' is here a second time"),
    (SMALL.replace('doc: "What a test needs."', f'doc: "{"word " * MANY}"'), "no spec needs more than 65536"),
    (SMALL.replace('doc: "What a test needs."', f'doc: "{"x" * 100000}"'), "no spec needs more than 65536"),
    (SMALL + "features: " + "{a: " * MANY, "nested deeper than 40 levels"),
    (SMALL.replace("width: 32", f"width: {'9' * MANY}"), "a number of so many digits"),
    (SMALL.replace(CALLS, "".join(f"      c{index}: {{nummer: {index}}}\n" for index in range(2000)) + CALLS), "more than 1000 problems"),
    (chain(60), "structs in structs, 40 deep"),
    (chain(2000), "structs in structs, 40 deep"),
], ids=["unknown keys", "second keys", "long doc", "long word", "nesting", "digits", "wrong calls", "structs", "many structs"])
def test_it_is_said_and_not_for_ever(text: str, said: str, tmp_path: Path) -> None:
    lines = wrong(text, tmp_path)
    assert any(said in line for line in lines), lines[:3]
    assert all(len(line) < 500 for line in lines)


def test_structs_may_be_nested_as_deep_as_anybody_needs(tmp_path: Path) -> None:
    assert not [line for line in wrong(chain(30), tmp_path) if "[struct-cycle]" in line]


def test_a_name_is_compared_with_few_others() -> None:
    asked = 0

    class Name(str):
        def __str__(self) -> str:
            nonlocal asked
            asked += 1
            return str.__str__(self)

    suggest("word", [Name(f"name{index}") for index in range(MANY)])
    assert asked < 1000
