# SPDX-License-Identifier: BSD-2-Clause
"""What people paste: each file of tests/inputs says its command, what it must print, and what it must not."""
from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from generator.commands import decode
from generator.tests.samples import Sample, judge, read_samples, run_module
from generator.tools import decode_shelf
from harness.query import command as query

MODULES = {"decode": decode, "query": query}
SAMPLES = read_samples(Path(__file__).parent / "inputs")


@pytest.fixture(scope="module", autouse=True)
def specs_are_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode_shelf, "load_abi", lru_cache(maxsize=None)(decode_shelf.load_abi))
        yield


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_input(sample: Sample) -> None:
    status, output = run_module(MODULES[sample.command], sample.arguments, sample.text)
    assert not judge(sample, status, output), output
