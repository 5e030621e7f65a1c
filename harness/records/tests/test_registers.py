# SPDX-License-Identifier: BSD-2-Clause
"""How a case travels, in the words of a record."""
from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.backends.c.conformance_cells import SYMBOLS as IN_C
from generator.lang.values import Symbol
from generator.model.lower import Part
from generator.model.places import Place
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import HOME
from harness.matrix.models import Models
from harness.matrix.plan import guest_builds, host_builds
from harness.records.check import every_cell, register_problems
from harness.records.draft import travel_lines
from harness.records.record import Record
from harness.records.registers import SYMBOLS, put, symbols_in, travel_of, value_of


@pytest.fixture(scope="module")
def models() -> Models:
    return Models(HOME)


@pytest.mark.parametrize(("parts", "args", "value"), [
    ((Part("id", 0, 8, value=0x12), Part("constant", 16, 8, value=1)), (), 0x10012),
    ((Part("argument", 0, 32, 0),), (-1,), 0xffffffff), ((Part("argument", 0, 32, 0, extend="sign"),), (-2,), 0xfffffffffffffffe),
    ((Part("argument", 0, 32, 0, shift=32),), (0x123456789a,), 0x12), ((Part("annotations", 0, 8),), (), 0),
    ((Part("argument", 0, 64, 0),), (Symbol("scratch", 8),), "$scratch + 0x8"), ((Part("argument", 0, 64, 0),), (Symbol("none", 0),), "$none")])
def test_the_parts_of_a_word(parts: tuple[Part, ...], args: tuple, value: int | str) -> None:
    assert value_of(parts, args) == value


def test_a_value_may_be_in_a_part_of_a_register() -> None:
    assert put(0x1, 0x1ff, Place("rax", 0, 8, 8)) == 0xff01
    assert put("$self", 3, Place("rax", 0, 8, 8)) == "$self" and put(3, "$self", Place("rax", 0, 8, 8)) == "$self"


@pytest.mark.parametrize(("abi", "release", "arch", "test", "before", "memory"), [
    ("sbi", "3.0", "riscv64", "sse.write_attrs.read-only-status",
     {"a7": 0x535345, "a6": 1, "a0": 0xffff8000, "a1": 0, "a2": 1, "a3": "$scratch_low", "a4": "$scratch_high"}, 0),
    ("xen", "4.20", "x86_64", "sysctl.cpupool_op.move-invalid-domain", {"rax": 35, "rdi": "$scratch_va"}, 5),
    ("hyperv", "next", "x86_64", "tlb.flush_virtual_address_list.fast-too-many", {"rcx": 0xc00010003}, 3),
    ("hyperv", "6.0", "x86_64", "tlb.flush_virtual_address_list.second-of-two", {"rcx": 0x1000200000003, "rdx": "$scratch"}, 4)])
def test_a_case_travels(models: Models, abi: str, release: str, arch: str, test: str, before: dict, memory: int) -> None:
    travel = travel_of(models.side(abi, release, arch).abi, arch, test)
    assert travel is not None and dict(travel.before) == before and len(travel.memory) == memory


def test_a_case_tells_the_calls_that_come_before_it(models: Models) -> None:
    travel = travel_of(models.side("sbi", "3.0", "riscv64").abi, "riscv64", "dbtr.update_triggers.with-memory")
    assert travel is not None and travel.given == ("dbtr.set_shmem",)
    assert travel_lines(travel, "dbtr.update_triggers.with-memory")[:2] == ["  # made after dbtr.set_shmem", "  - call: dbtr.update_triggers"]


@pytest.mark.parametrize(("more", "steps", "is_right"), [
    ([], None, False), ([], ["Call dbtr.set_shmem with a page."], True), ([], ["Wait."], False),
    ([{"call": "dbtr.set_shmem", "before": {"a7": 1}}], None, True), ([{"call": "dbtr.num_triggers", "before": {"a7": 1}}], None, False)])
def test_a_report_must_say_what_comes_before(models: Models, make: Callable[..., Record], more: list, steps: list | None, is_right: bool) -> None:
    """Without it nobody sees what the record says, who has the registers of the call alone."""
    test = "dbtr.update_triggers.with-memory"
    call = {"call": "dbtr.update_triggers", "test": test, "before": {"a7": 0x44425452, "a6": 4, "a0": 1}}
    guests = guest_builds(load_guests(HOME, HOME / "guests"), models.releases)
    hosts = host_builds(load_hosts(HOME, HOME / "hosts"), models.releases)
    cells = [cell for cell in every_cell(guests, hosts) if (cell.guest.name, cell.host.name) == ("sbi-probe@3.0", "opensbi@1.6")]
    record = make(steps=steps, registers=[*more, call], shows=[{"hosts": ["opensbi@1.6"], "guests": ["sbi-probe@3.0"], "tests": [test]}])
    problems = list(register_problems([record], cells, lambda cell: models.side(cell.abi, cell.guest.release, cell.arch).abi))
    assert not problems if is_right else [problem for problem in problems if f"{test} is made after dbtr.set_shmem" in problem] == problems != []


def test_what_is_no_case_does_not_travel(models: Models) -> None:
    assert travel_of(models.side("sbi", "3.0", "riscv64").abi, "riscv64", "sse.hart_mask.presence") is None


def test_each_symbol_that_a_case_can_have_is_explained() -> None:
    assert {f"${name}" for name in IN_C} <= set(SYMBOLS)


def test_symbols_are_found_in_texts() -> None:
    assert [name for name, _ in symbols_in(["rdi=$scratch_va", "$block_in + 8, 64 bits: 1"])] == ["$scratch_va", "$block_in"]
