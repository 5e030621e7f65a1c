# SPDX-License-Identifier: BSD-2-Clause
"""A share of what tests/mutated_inputs.py tries."""
from __future__ import annotations

import random

from generator.tests.mutate import CHANGES, mutants
from generator.tests.samples import read_samples
from tests.mutated_inputs import INPUTS, SEED, find_faults

QUICK = 200


def test_whatever_is_pasted_is_answered() -> None:
    assert not list(find_faults(read_samples(INPUTS), QUICK, SEED))


def test_mutants_are_the_same_again_and_differ() -> None:
    texts = [b"0x40000000 0x00: eax=0x1\nsecond line\n", b"other"]
    first = list(mutants(texts, 100, 1))
    assert first == list(mutants(texts, 100, 1)) != list(mutants(texts, 100, 2))
    assert len(set(first)) > 80


def test_no_text_is_too_short_to_change() -> None:
    for change in CHANGES:
        assert isinstance(change(b"", random.Random(1)), bytes)
