# SPDX-License-Identifier: BSD-2-Clause
"""Which mutants are made, which are judged, and what is watched of a structure: from models alone, nothing is compiled."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from types import ModuleType

import pytest

from generator.diff.engine import compare
from generator.diff.pair import Pair
from generator.diff.rules._uses import direct_uses, holders, new_holders, new_uses
from generator.model.lowered import lowered_calls
from generator.model.plan import plan
from generator.model.ways import plain_way
from harness.matrix.predict import Side, expect_test
from harness.mutation.leaves import Leaf, variants
from harness.mutation.mutant import BREAKING, MODEL, Base, Mutant, Operator
from harness.mutation.operators import (add_call, all_operators, change_answer, change_convention, drop_argument, drop_field, forget_field, move_carrier,
                                        rename_argument, rename_call, swap_arguments, swap_fields)
from harness.mutation.probes import ProbeTable
from harness.mutation.run import Asked, chosen, family_of, read_releases
from harness.mutation.table import word_of


@pytest.fixture(name="xen", scope="module")
def fixture_xen() -> Base:
    abis = read_releases("xen")
    return Base(abis[-1], abis)


def asked(limit: int | None, seed: int = 0) -> Asked:
    return Asked(("xen",), frozenset(), None, limit, seed, 1, Path())


def an_operator() -> Operator:
    return Operator("test", "", BREAKING, MODEL, lambda base: iter(()))


# What is watched.

def test_every_leaf_is_in_one_of_the_lists_and_none_has_two_members_of_a_union() -> None:
    leaves = [Leaf("plain", 0, 8), *(Leaf(f"u{member}", 8, 8, (("u", member),)) for member in range(3)),
              *(Leaf(f"u4.v{member}", 8, 8, (("u", 4), ("v", member))) for member in range(2))]
    lists = variants(leaves)
    assert {rank for found in lists for rank in found} == set(range(len(leaves)))
    for found in lists:
        members = [choice for rank in found for choice in leaves[rank].choices]
        assert len({union for union, _ in members}) == len(set(members)) and 0 in found


def test_each_structure_is_watched_with_the_members_of_unions_that_hold_it(xen: Base) -> None:
    arch = "x86_64"
    table = ProbeTable(xen.abi, arch, keys=frozenset())
    for name, calls in xen.holders(arch).items():
        table.about = name
        elements = {buffer.element for call in calls for buffer in call.buffers}
        assert any(name in leaf.within for element in elements for found in table.chosen(element) for leaf in found), name


@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_the_fixed_part_of_a_structure_lies_across_a_page(xen: Base, arch: str) -> None:
    table = ProbeTable(xen.abi, arch)
    call = next(call for call in xen.abi.calls if call.full_name == "argo.notify")
    (placed,) = table.place_buffers(plain_way(call))
    assert placed.size > placed.each and placed.at // 4096 != (placed.at + placed.each - 1) // 4096


def test_a_structure_of_shared_memory_is_watched_there(xen: Base) -> None:
    made = [mutant for mutant in drop_field.make(xen) if mutant.structure == "vcpu_time_info"]
    assert made and all("vcpu_time" in (mutant.keys or ()) for mutant in made)


# Operators make real changes.

def test_no_field_that_is_an_id_is_changed_or_forgotten(xen: Base) -> None:
    assert not [mutant.about for mutant in swap_fields.make(xen) if "interface_version" in mutant.about and mutant.structure in ("domctl", "sysctl")]
    forgotten = [mutant.about for mutant in forget_field.make(xen)]
    assert any(about.startswith("domctl.") for about in forgotten) and not any(
        about.endswith((": op.cmd", ": op.interface_version")) for about in forgotten)


def test_the_place_of_an_id_in_memory_is_moved_by_its_own_operator(xen: Base) -> None:
    assert {mutant.about.split(":")[0] for mutant in move_carrier.make(xen)} == {"cmd", "op", "interface_version"}


def test_an_answer_that_no_family_gives_is_not_changed() -> None:
    abis = read_releases("kvm")
    base = Base(abis[-1], abis)
    own = {arch for arch in base.archs if all(family.answers for family in base.abi.families if any(
        arch in base.archs_of(family, call) for call in family.calls))}
    assert own and not [mutant for mutant in change_answer.make(base) if mutant.arch in own]


# Which of them are judged.

def test_so_many_are_chosen_and_of_each_family_one(xen: Base) -> None:
    made = list(drop_field.make(xen))
    ranks = chosen(xen, an_operator(), made, asked(60))
    assert len(ranks) == 60 and ranks == chosen(xen, an_operator(), made, asked(60)) != chosen(xen, an_operator(), made, asked(60, 1))
    assert {family_of(xen, made[rank]) for rank in ranks} == {family_of(xen, mutant) for mutant in made}
    few = chosen(xen, an_operator(), made, asked(1))
    assert sorted(family_of(xen, made[rank]) for rank in few) == sorted({family_of(xen, mutant) for mutant in made})
    assert chosen(xen, an_operator(), made, asked(None)) == list(range(len(made)))


# What is worked out from what did not change is what would be worked out anew.

def some(xen: Base) -> Iterator[Mutant]:
    for operator in all_operators():
        if operator.changes == MODEL:
            yield from islice(operator.make(xen), 1)


def test_uses_of_types_are_those_of_the_whole_model(xen: Base) -> None:
    for mutant in some(xen):
        pair = Pair(xen.abi, mutant.abi)
        assert new_holders(pair) == {name: held for name, held in holders(mutant.abi).items() if held}, mutant.operator
        assert new_uses(pair) == direct_uses(mutant.abi), mutant.operator


def test_models_that_share_nothing_differ_in_the_same_way(xen: Base) -> None:
    """A model that was read again has the same parts as other objects."""
    again = read_releases("xen")[-1]
    mutant = next(iter(drop_field.make(xen)))
    fields = {item.name: item for item in mutant.abi.types}
    other = replace(again, types=tuple(fields[item.name] for item in again.types))
    assert [str(change) for change in compare(xen.abi, mutant.abi)] == [str(change) for change in compare(again, other)]


def test_a_number_of_a_family_that_has_none_is_known_by_a_part_of_an_id() -> None:
    """An old guest tries an id as nobody's; a legacy call of the host has its number, and no second part."""
    abis = read_releases("sbi")
    base = Base(abis[-1], abis)
    arch = base.archs[0]
    number = dict(base.abi.unknown_family or ())["eid"]
    mutant = next(mutant for mutant in add_call.make(base) if any(call.id == (("eid", number),) for call in mutant.abi.calls))
    test = next(test for test in plan(base.abi, arch) if test.kind == "family")
    guest = Side(base.abi, arch)
    assert "fail" in expect_test(test, guest, Side(mutant.abi, arch), "host", "").allowed
    assert expect_test(test, guest, guest, "host", "").allowed == {"pass"}
    assert word_of(arch) == 64


@pytest.mark.parametrize("operator", [drop_argument, rename_argument, rename_call, swap_arguments], ids=lambda operator: operator.NAME)
def test_what_is_gone_or_renamed_is_not_named_elsewhere(operator: ModuleType) -> None:
    """Where a range begins, and the calls of steps."""
    abis = read_releases("sbi")
    made = list(operator.make(Base(abis[-1], abis)))
    assert made
    for mutant in made:
        known = {call.full_name for call in mutant.abi.calls}
        for call in mutant.abi.calls:
            names = {argument.name for argument in call.args}
            assert {argument.range.start for argument in call.args if argument.range is not None} <= names, mutant.about
            assert {step.call for case in call.cases for step in (*case.given, *case.after)} <= known, mutant.about


def test_mutants_of_a_convention_are_the_same_whatever_was_lowered_before() -> None:
    """Calls of releases that are equal are one object, and so is what was lowered of the first."""
    abis = read_releases("kvm")
    first = [mutant.about for mutant in change_convention.make(Base(abis[-1], abis))]
    for abi in (others := read_releases("kvm")):
        lowered_calls(abi)
    assert [mutant.about for mutant in change_convention.make(Base(others[-1], others))] == first
    assert any(about.startswith("x86_64: rcx and") for about in first)
    assert "arm64: x2 and x3" not in first      # both are 0 in every call
