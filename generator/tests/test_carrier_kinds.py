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
LOADS = {"load.kind", "first.kind"}     # what a register is loaded with: model/lower.py


def test_the_schema_has_these_kinds_and_their_keys() -> None:
    assert CARRIER["kind"]["enum"] == list(CARRIER_KINDS)
    assert set(ALL_KEYS) <= set(CARRIER)


def names_a_kind(path: Path) -> list[int]:
    """The lines that compare something called kind with the name of one, or list two names or more as keys."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        compares = isinstance(node, ast.Compare) and "kind" in ast.unparse(node) and ast.unparse(node.left) not in LOADS
        parts = list(ast.walk(node)) if compares else []
        parts = node.keys if isinstance(node, ast.Dict) else parts
        names = {part.value for part in parts if isinstance(part, ast.Constant)} & set(CARRIER_KINDS)
        if len(names) > isinstance(node, ast.Dict):
            found.append(node.lineno)
    return found


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])
def test_no_other_module_names_a_kind(path: Path) -> None:
    assert names_a_kind(path) == []


@pytest.mark.parametrize("line", [
    'carrier.kind in ("slot", "register")', 'kinds[carrier.name] != "memory"', 'node.get("kind", "register") == "argument"',
    '{"argument": 1, "memory": 2}[carrier.kind]'])
def test_a_name_would_be_seen(tmp_path: Path, line: str) -> None:
    module = tmp_path / "m.py"
    module.write_text(f"def f(carrier, node, kinds):\n    return {line}\n")
    assert names_a_kind(module) == [2]
