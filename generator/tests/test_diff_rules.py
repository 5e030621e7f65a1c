# SPDX-License-Identifier: BSD-2-Clause
"""Every change of diff/ is judged as its first comments say, every rule is shown there, and nothing in a model goes unjudged."""
from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

import generator.model.abi as abi_module
from generator.diff.change import Effect
from generator.diff.engine import compare
from generator.diff.leaves import SAYS_NOTHING
from generator.diff.rules import list_rules
from generator.lang.load import load
from generator.model.resolve import resolve
from generator.tests.diff_pairs import FOLDER, compare_pair, line_of, list_pairs, rule_of
from generator.tests.wrong_specs import read_mistake


@pytest.mark.parametrize("path", list_pairs(), ids=lambda path: path.stem)
def test_pair_is_judged_as_it_says(path: Path, tmp_path: Path) -> None:
    pair = read_mistake(path)
    changes = compare_pair(pair, tmp_path)
    assert tuple(map(line_of, changes)) == pair.expected
    assert [change.message for change in changes if change.effects.worst is Effect.BREAKS and not change.remedy] == [], "say what would help"


@pytest.mark.parametrize("path", list_pairs(), ids=lambda path: path.stem)
def test_pair_shows_its_rule(path: Path) -> None:
    assert any(line.startswith(f"[{rule_of(path)}]") for line in read_mistake(path).expected)


def test_every_rule_is_shown() -> None:
    shown = {rule_of(path) for path in list_pairs()}
    assert [rule.name for rule in list_rules() if rule.name not in shown] == [], f"write a pair for each in {FOLDER.name}/"


def test_every_rule_says_what_taught_it() -> None:
    assert [rule.name for rule in list_rules() if len(rule.history) < 20 or not rule.purpose.endswith((".", ":"))] == []


def model_fields() -> set[str]:
    kinds = [kind for kind in vars(abi_module).values() if isinstance(kind, type) and is_dataclass(kind)]
    return {f"{kind.__name__}.{item.name}" for kind in kinds for item in fields(kind)
            if item.name not in SAYS_NOTHING and f"{kind.__name__}.{item.name}" not in SAYS_NOTHING}


def test_every_claim_is_a_part_of_the_model() -> None:
    claims = {claim for rule in list_rules() for claim in rule.claims}
    assert claims - model_fields() == set()


def test_every_part_of_the_model_is_judged() -> None:
    """What a rule does not claim is unjudged when it changes: only lists whose items are claimed by themselves, and what never differs in
    parts that belong together, have none; nor have tests, and what only tells where something comes from."""
    claims = {claim for rule in list_rules() for claim in rule.claims}
    inside = {"Abi.status", "Retired.number", "Retired.was", "Retired.removed"}
    tests = {"Case", "RegisterCase", "ExpectMemory", "ExpectValue", "FieldCheck", "History", "Upstream", "Release", "ArgumentRange", "Document", "Sentence",
             "Step"}
    assert sorted(claim for claim in model_fields() - claims - inside if claim.partition(".")[0] not in tests) == []


def test_fields_of_one_struct_that_change_places_move() -> None:
    """Inside they are alike, so that no scalar tells which is which."""
    root = Path(__file__).resolve().parents[2]
    old = resolve(load(root / "spec" / "hyperv", root), "6.0")
    kind = next(kind for kind in old.types if kind.name == "initial_vp_context")
    one, other = (next(item for item in kind.fields if item.name == name) for name in ("cs", "ds"))
    swapped = {"cs": replace(one, offset=other.offset, offset32=other.offset32), "ds": replace(other, offset=one.offset, offset32=one.offset32)}
    changed = replace(kind, fields=tuple(swapped.get(item.name, item) for item in kind.fields))
    new = replace(old, types=tuple(changed if item is kind else item for item in old.types))
    assert [(change.rule, change.breaking) for change in compare(old, new)] == [("type-field-moved", True)]
