# SPDX-License-Identifier: BSD-2-Clause
"""What people paste: each file of tests/inputs says its command, what it must print, and what it must not."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands import decode
from generator.paste.samples import Sample, judge, read_samples, run_module
from harness.query import command as query

MODULES = {"decode": decode, "query": query}
SAMPLES = read_samples(Path(__file__).parent / "inputs")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_input(sample: Sample) -> None:
    status, output = run_module(MODULES[sample.command], sample.arguments, sample.text)
    assert not judge(sample, status, output), output
