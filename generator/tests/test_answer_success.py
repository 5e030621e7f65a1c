# SPDX-License-Identifier: BSD-2-Clause
"""A legacy family may answer success to numbers that it does not know, as old hosts did; a strict one may not."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.lint import lint
from generator.tests.spec_text import load_text

ABI = """
abi: old
title: Old
profile: {profile}
doc: Text.
releases: {{"1": {{doc: Text.}}}}
carriers: {{number: {{width: 16}}, cmd: {{width: 16}}}}
id: {{number: {{role: family, carrier: number, bits: "15..0"}}, cmd: {{role: call, carrier: cmd, bits: "15..0"}}}}
conventions:
  x86_64:
    arch: x86_64
    instruction: [vmmcall]
    carriers: {{number: rax, cmd: rdi}}
    arguments: [rsi]
    results: {{status: rax}}
    doc: Text.
status:
  type: s64
  doc: Text.
  values: {{success: {{number: 0, doc: Text.}}, absent: {{number: -1, absent: true, doc: Text.}}}}
answers: {{unknown_family: absent, unknown_call: absent}}
families: {{all: {{number: 1, doc: Text., answers: {{unknown_call: success}}, calls: {{a: {{number: 1, doc: Text.}}}}}}}}
"""


@pytest.mark.parametrize("profile, count", [("legacy", 0), ("strict", 1)])
def test_success_for_unknown_call(tmp_path: Path, profile: str, count: int) -> None:
    problems = lint(load_text(ABI.format(profile=profile), tmp_path), tmp_path)
    assert len([problem for problem in problems if problem.rule == "answer-absent"]) == count
