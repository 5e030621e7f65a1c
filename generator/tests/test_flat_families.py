# SPDX-License-Identifier: BSD-2-Clause
"""Families without numbers share one space of calls: what one has is not unused in another."""
from __future__ import annotations

from pathlib import Path

from generator.model.resolve import resolve
from generator.tests.spec_text import load_text

FLAT = """
abi: flat
title: Flat
profile: legacy
doc: Text.
releases: {"1": {doc: Text.}}
carriers: {number: {width: 16}}
id: {number: {role: call, carrier: number, bits: "15..0"}}
conventions:
  x86_64: {arch: x86_64, instruction: [vmmcall], carriers: {number: rax}, arguments: [rdi], results: {status: rax}, doc: Text.}
status:
  type: s64
  doc: Text.
  values: {success: {number: 0, doc: Text.}, absent: {number: -1, absent: true, doc: Text.}}
answers: {unknown_family: absent, unknown_call: absent}
families:
  low: {doc: Text., calls: {a: {number: 1, doc: Text.}}}
  high: {doc: Text., calls: {b: {number: 2, doc: Text.}}, retired: [{number: 3, was: c, removed: "1", doc: Text.}]}
"""


def test_unused_number_is_free_in_every_flat_family(tmp_path: Path) -> None:
    abi = resolve(load_text(FLAT, tmp_path), "1")
    assert {family.name: dict(family.unused or ())["number"] for family in abi.families} == {"low": 4, "high": 4}
