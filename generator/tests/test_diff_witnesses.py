# SPDX-License-Identifier: BSD-2-Clause
"""Which rules a witness proves: the list diff/witnesses.yaml is true, and names each rule that can tell of a break. Guests and hosts
are built and run."""
from __future__ import annotations

import platform
import shutil
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.diff.witness.build import Workshop
from generator.diff.witness.reasons import NO_CALL, SAME
from generator.tests.diff_pairs import FOLDER, base_model, rule_of
from generator.tests.diff_witnesses import CONFIRMED, breaking_pairs, read_list, try_pair

@lru_cache(maxsize=1)
def runs_i386() -> bool:
    with TemporaryDirectory() as folder:
        abi = base_model("parts")
        return "i386" in Workshop(abi, abi, Path(folder), "gcc").architectures


HERE = pytest.mark.skipif(platform.machine() != "x86_64" or shutil.which("gcc") is None, reason="witnesses are built by gcc and run on x86-64")


@HERE
@pytest.mark.parametrize("rule", sorted(read_list()))
def test_witness_of_a_rule(rule: str) -> None:
    line = read_list()[rule]
    if not runs_i386() and ("i386" in line.says or "i386" in (FOLDER / f"{line.pair}.txt").read_text()):
        pytest.skip("programs of i386 cannot be built or run here")
    assert try_pair(FOLDER / f"{line.pair}.txt") == line.says


def test_every_rule_that_breaks_is_listed() -> None:
    assert set(read_list()) == set(breaking_pairs())
    assert {rule: rule_of(FOLDER / line.pair) for rule, line in read_list().items()} == {rule: rule for rule in read_list()}


def test_what_is_not_confirmed_says_why() -> None:
    assert [rule for rule, line in read_list().items() if line.says.startswith((NO_CALL, SAME))] == []


def test_most_rules_are_confirmed() -> None:
    """Of those that a call can show: what is only asked, registers and memory that is shared are beyond a witness."""
    assert sum(line.says == CONFIRMED for line in read_list().values()) > len(read_list()) / 2
