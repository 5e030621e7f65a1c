# SPDX-License-Identifier: BSD-2-Clause
"""The kinds of carriers stand in one table; the schema has the same, and no other module tells them apart by name."""
from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from generator.model.carrier_kinds import ALL_KEYS, CARRIER_KINDS

ROOT = Path(__file__).resolve().parents[2]
CARRIER = json.loads((ROOT / "spec" / "schema.json").read_text())["definitions"]["carrier"]["properties"]
MODULES = [path for folder in ("lang", "lint", "model", "backends", "tools") for path in (ROOT / "generator" / folder).rglob("*.py")
           if path.name != "carrier_kinds.py"]


def test_the_schema_has_these_kinds_and_their_keys() -> None:
    assert CARRIER["kind"]["enum"] == list(CARRIER_KINDS)
    assert set(ALL_KEYS) <= set(CARRIER)


def names_a_kind(path: Path) -> list[int]:
    """The lines that compare with, look up or list the name of a kind that is no other word of the language."""
    return [node.lineno for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Constant)
            and node.value in ("immediate", "slot", "port")]


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])
def test_no_other_module_names_a_kind(path: Path) -> None:
    assert names_a_kind(path) == []


def test_a_name_would_be_seen(tmp_path: Path) -> None:
    module = tmp_path / "m.py"
    module.write_text('def f(carrier):\n    return carrier.kind in ("slot", "register")\n')
    assert names_a_kind(module) == [2]
