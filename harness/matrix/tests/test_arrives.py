# SPDX-License-Identifier: BSD-2-Clause
"""Calls that two releases have under one number, and that mean the same or not: by lguest, where every layout was a break."""
from __future__ import annotations

from pathlib import Path

import pytest

from harness.matrix.arrives import differences, layout
from harness.matrix.models import Models

MODELS = Models(Path(__file__).resolve().parents[3])
AREA, REGISTERS, INSTRUCTION = "with this struct lguest_data", "by these registers", "by this instruction"


def between(guest: str, host: str, call: str = "lhcall.lguest_init") -> tuple[str, ...]:
    mine, theirs = (MODELS.side("lguest", release, "i386") for release in (guest, host))
    return differences(mine.calls[call], theirs.by_id[mine.calls[call].id], mine.abi, theirs.abi)


@pytest.mark.parametrize("guest,host,lacking", [
    ("2.622", "2.623", (AREA,)),
    ("2.623", "2.624", (AREA,)),
    ("2.624", "2.627", ()),
    ("2.630", "2.632", (AREA,)),
    ("2.636", "3.1", (AREA,)),
    ("3.1", "4.4", (AREA,)),
])
def test_each_layout_is_a_break(guest: str, host: str, lacking: tuple[str, ...]) -> None:
    assert between(guest, host) == between(host, guest) == lacking
    assert between(guest, guest) == ()


def test_a_guest_may_use_each_instruction_of_its_own() -> None:
    """From 2.6.30 to 2.6.33 both were taken, before and after one alone."""
    assert between("2.627", "2.630") == (REGISTERS, AREA), "the area holds the ring, whose entries lie as the registers do"
    assert between("2.630", "2.627") == (INSTRUCTION, REGISTERS, AREA)
    assert between("2.632", "2.636") == (INSTRUCTION,)
    assert between("2.636", "2.632") == ()


def test_registers_count_as_far_as_a_call_uses_them() -> None:
    assert between("2.627", "2.636", "lhcall.flush_async") == (), "it has no arguments"
    assert between("2.627", "2.636", "lhcall.flush_tlb") == (REGISTERS,)


def test_a_type_that_is_no_structure_is_its_name() -> None:
    abi = MODELS.side("lguest", "4.4", "i386").abi
    assert layout("u32", abi) == "u32" and layout("flush_scope", abi) == "flush_scope"
    assert layout("lguest_data", abi) != layout("lguest_data", MODELS.side("lguest", "2.636", "i386").abi)
