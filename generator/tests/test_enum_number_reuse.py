# SPDX-License-Identifier: BSD-2-Clause
"""A legacy ABI may have used a value's number again once nobody had it; a strict one may not."""
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
releases: {{"1": {{doc: Text.}}, "2": {{doc: Text.}}}}
carriers: {{number: {{width: 16}}}}
id: {{number: {{role: call, carrier: number, bits: "15..0"}}}}
conventions:
  x86_64: {{arch: x86_64, instruction: [vmmcall], carriers: {{number: rax}}, arguments: [rdi], results: {{status: rax}}, doc: Text.}}
status:
  type: s64
  doc: Text.
  values: {{success: {{number: 0, doc: Text.}}, absent: {{number: -1, absent: true, doc: Text.}}}}
answers: {{unknown_family: absent, unknown_call: absent}}
families: {{all: {{doc: Text., calls: {{a: {{number: 1, doc: Text., args: [{{name: c, type: colour, doc: Text.}}]}}}}}}}}
types:
  colour:
    kind: enum
    base: u8
    doc: Text.
    values:
      red: {{number: 1, {removed}doc: Text.}}
      blue: {{number: 1, since: "2", doc: Text.}}
"""


def problems(folder: Path, profile: str, removed: str) -> list[str]:
    text = ABI.format(profile=profile, removed=removed)
    return [problem.message for problem in lint(load_text(text, folder), folder) if problem.rule == "enum-value"]


@pytest.mark.parametrize("profile, removed, count", [
    ("legacy", 'removed: "2", ', 0), ("legacy", "", 1), ("strict", 'removed: "2", ', 1)])
def test_number_used_again(tmp_path: Path, profile: str, removed: str, count: int) -> None:
    assert len(problems(tmp_path, profile, removed)) == count
