# SPDX-License-Identifier: BSD-2-Clause
"""Sentences that say that a guest's own test looks at them name a test that a guest has."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.lang.load import load
from generator.model.resolve import resolve
from harness.matrix.load import load_guests

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("abi", sorted(file.parent.name for file in (ROOT / "spec").glob("*/sentences.yaml")))
def test_tests_of_guests_are_there(abi: str) -> None:
    there = {test.name for guest in load_guests(ROOT, ROOT / "guests") if guest.abi == abi for test in guest.extra_tests}
    named = {name for one in resolve(load(ROOT / "spec" / abi, ROOT), "next").sentences for name in one.tests}
    assert named - there == set()
