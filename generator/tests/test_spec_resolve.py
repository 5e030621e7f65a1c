# SPDX-License-Identifier: BSD-2-Clause
"""Resolving applies history: what a release has, what it was called then, and nothing of what came later."""
from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from generator.lang.architectures import find_register
from generator.lang.find import split_reference
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.lang.values import BitRange, Symbol
from generator.model.abi import Abi, Call
from generator.model.ids import next_unused, unused_family
from generator.model.resolve import resolve
from generator.tests.repository import read_spec
from generator.tests.spec_text import SMALL, load_text, write_folder



@pytest.fixture(name="abis")
def resolve_all(tmp_path: Path) -> dict[str, Abi]:
    spec = load_text(SMALL, tmp_path)
    return {release: resolve(spec, release) for release in (*spec.versions, "next")}


def call(abi: Abi, full_name: str) -> Call:
    return next(call for call in abi.calls if call.full_name == full_name)


def names(abi: Abi) -> list[str]:
    return [call.full_name for call in abi.calls]


def test_calls_come_and_go(abis: dict[str, Abi]) -> None:
    assert names(abis["1.0"]) == ["one.version", "one.put", "one.erase", "one.query"]
    assert names(abis["1.1"]) == [
        "one.version", "one.store", "one.erase", "one.count", "one.query", "two.rest", "two.query"]
    assert names(abis["2.0"]) == ["one.version", "one.write", "one.count", "one.query"]
    assert names(abis["next"]) == names(abis["2.0"])


def test_releases_up_to_the_one(abis: dict[str, Abi]) -> None:
    assert [[release.version for release in abi.releases] for abi in abis.values()] == [
        ["1.0"], ["1.0", "1.1"], ["1.0", "1.1", "2.0"], ["1.0", "1.1", "2.0"]]
    assert [abi.release for abi in abis.values()] == ["1.0", "1.1", "2.0", "next"]


def test_names_are_those_of_the_release_everywhere(abis: dict[str, Abi]) -> None:
    old = call(abis["1.0"], "one.put")
    assert old.errors == ("wrong",) and old.cases[1].expect == ("wrong",) and old.cases[0].test == "one.put.done"
    assert old.args[1].type == "paint" and old.history.formerly == ()
    assert abis["1.0"].answers.bad_argument == "wrong"
    assert [value.name for value in abis["1.0"].status.values] == ["success", "absent", "wrong"]
    assert [kind.name for kind in abis["1.0"].types] == ["paint"]
    assert call(abis["1.1"], "one.store").history.formerly == (("put", "1.0"),)
    new = call(abis["2.0"], "one.write")
    assert new.history.formerly == (("put", "1.0"), ("store", "1.1"))
    assert new.errors == ("invalid",) and new.args[1].type == "colour"


def test_changed_text(abis: dict[str, Abi]) -> None:
    assert [call(abis[release], name).doc for release, name in (
        ("1.0", "one.put"), ("1.1", "one.store"), ("2.0", "one.write"))] == ["Writes.", "Writes.", "Writes more."]


def test_parts_of_a_call_come_later(abis: dict[str, Abi]) -> None:
    assert [argument.name for argument in call(abis["1.0"], "one.put").args] == ["where", "what"]
    later = call(abis["1.1"], "one.store")
    assert [(argument.index, argument.name, argument.history.since) for argument in later.args] == [
        (0, "where", "1.0"), (1, "what", "1.0"), (2, "how", "1.1")]
    assert later.cases[0].args == (Symbol("scratch", 0), 2, 0)
    assert later.cases[1].args == (Symbol("scratch", 1), 2, 0)
    assert call(abis["1.0"], "one.put").annotations == ()
    assert [(note.name, note.history.since) for note in later.annotations] == [("later", "1.1")]


def test_values_in_the_order_of_their_numbers(abis: dict[str, Abi]) -> None:
    assert [value.name for value in abis["1.0"].types[0].values] == ["red", "blue"]
    assert [value.name for value in abis["2.0"].types[0].values] == ["red", "blue", "pink"]


def test_fields_in_the_order_of_their_places(tmp_path: Path) -> None:
    """As C must write them, whatever order the text has; a natural layout is the text's order."""
    (tmp_path / "abi.yaml").write_text((Path(__file__).parent / "diff" / "bases" / "parts.yaml").read_text().replace(
        '          - {name: owner, type: who, offset: 4, doc: "Whose."}\n', "").replace(
        '          - {name: amount, type: u32, offset: 8, doc: "How much."}\n',
        '          - {name: amount, type: u32, offset: 8, doc: "How much."}\n          - {name: owner, type: who, offset: 4, doc: "Whose."}\n'))
    abi = resolve(load(tmp_path / "abi.yaml", tmp_path), "next")
    fields = {kind.name: [item.name for item in kind.fields] for kind in abi.types if kind.kind == "struct"}
    request = [item.offset for kind in abi.types if kind.name == "request" for item in kind.fields]
    assert request == sorted(request) and fields["request"].index("owner") < fields["request"].index("amount")
    assert fields["record"][0] == "number"


def test_nothing_later_shows(abis: dict[str, Abi]) -> None:
    """The model of an old release is the same whatever came after it."""
    assert call(abis["1.1"], "one.erase").history.removed is None
    assert call(abis["1.1"], "one.count").history.deprecated is None
    assert call(abis["2.0"], "one.count").history.deprecated == "2.0"


def test_an_old_release_does_not_depend_on_later_text(tmp_path: Path) -> None:
    cut = SMALL.replace('  "2.0": {doc: "The third."}\n', "")
    cut = cut.replace(', removed: "2.0", doc: "Erases."', ', doc: "Erases."')
    cut = cut.replace('    removed: "2.0"\n', "").replace('        changed: {"2.0": {doc: "Writes more."}}\n', "")
    cut = cut.replace('deprecated: "2.0", ', "")
    cut = cut.replace('          pink: {number: 3, since: "2.0", doc: "Pink."}\n', "")
    cut = cut.replace('      write:\n', '      store:\n').replace(', {from: store, until: "1.1"}', "")
    assert '"2.0"' not in cut
    before, after = load_text(cut, tmp_path, "cut.yaml"), load_text(SMALL, tmp_path)
    for release in ("1.0", "1.1"):
        left, right = resolve(before, release), resolve(after, release)
        assert left.spec_hash == right.spec_hash
        assert without_places(left) == without_places(right)


def without_places(value: object) -> object:
    """The model as plain data, without where things were written."""
    if dataclasses.is_dataclass(value):
        return {field.name: without_places(getattr(value, field.name)) for field in dataclasses.fields(value)
                if field.name not in ("location", "source")}
    return [without_places(item) for item in value] if isinstance(value, tuple) else value


def test_removed_calls_and_families_leave_tombstones(abis: dict[str, Abi]) -> None:
    retired = {release: [(item.number, item.was, item.removed) for item in abi.families[0].retired]
               for release, abi in abis.items()}
    assert retired["1.0"] == [] and retired["1.1"] == [(0x10, "format", "1.1")]
    assert retired["2.0"] == retired["next"] == [(2, "erase", "2.0"), (0x10, "format", "1.1")]


def test_unused_numbers(abis: dict[str, Abi]) -> None:
    """The next number after the largest that was given out until then; `query` at the top does not count."""
    unused = {release: [dict(family.unused or ())["id"] for family in abi.families] for release, abi in abis.items()}
    assert unused == {"1.0": [0x01030000], "1.1": [0x01110000, 0x02010000], "2.0": [0x01110000], "next": [0x01110000]}
    assert {release: dict(abi.unknown_family or ())["id"] for release, abi in abis.items()} == {
        "1.0": 0x02000000, "1.1": 0x03000000, "2.0": 0x03000000, "next": 0x03000000}


@pytest.mark.parametrize("own, common, maximum, expected", [
    ([0, 1], [0xff], 0xff, 2), ([], [], 0xff, 0),
    ([0xfe], [0xff], 0xff, None), ([3], [4, 5], 0xff, 6), ([1], [], None, None)])
def test_next_unused(own: list[int], common: list[int], maximum: int | None, expected: int | None) -> None:
    assert next_unused(own, common, maximum) == expected


@pytest.mark.parametrize("numbers, maximum, expected", [
    ([1, 2], 0xff, 3), ([1, 0xff], 0xff, 0xfe), ([0xfe, 0xff], 0xff, 0xfd),
    ([0, 1, 2, 3], 3, None), ([], 3, 0), ([7], None, None)])
def test_unused_family(numbers: list[int], maximum: int | None, expected: int | None) -> None:
    assert unused_family(numbers, maximum) == expected


def test_ids(abis: dict[str, Abi]) -> None:
    assert call(abis["1.1"], "one.count").id == (("id", 0x01030000),)
    assert call(abis["1.1"], "two.query").id == (("id", 0x02ff0000),)
    assert abis["1.1"].annotations[0].mask == 1 and abis["1.0"].annotations == ()
    assert [field.bits for field in abis["1.0"].fields] == [
        BitRange(31, 24), BitRange(23, 16), BitRange(15, 8), BitRange(7, 0)]


def test_calls_of_every_family(abis: dict[str, Abi]) -> None:
    query = call(abis["1.1"], "two.query")
    assert query.common and query.history.since == "1.1" and query.answered_by_dispatch == "calls"
    assert call(abis["1.0"], "one.query").history.since == "1.0"
    assert call(abis["1.0"], "one.version").answered_by_dispatch == "release"


def test_what_promises_a_call(tmp_path: Path) -> None:
    text = SMALL.replace('  calls: {call: "*.query", argument: call, present: "8", annotations: "7..0"}\n', "")
    abi = resolve(load_text(text, tmp_path), "1.1")
    assert [call(abi, name).advertised_by for name in ("one.store", "one.count", "two.rest", "one.query")] == [
        "family", "release", "family", "family"]
    assert {call.advertised_by for call in resolve(load_text(SMALL, tmp_path), "1.1").calls} == {"calls"}
    own = """
    id:
      family: {role: family, carrier: id, bits: "31..24"}
      call: {role: call, carrier: id, bits: "23..16"}
      version: {role: fixed, carrier: id, bits: "15..8", value: 1, changed: {"1.1": {value: 2}}}
"""
    fixed = text.replace("  one:\n", "  one:" + own, 1)
    assert fixed != text
    abi = resolve(load_text(fixed, tmp_path), "1.1")
    assert call(abi, "one.count").advertised_by == "family", "a release says nothing of the other value"


def test_scalars(abis: dict[str, Abi]) -> None:
    where, what = call(abis["2.0"], "one.write").args[:2]
    assert (where.scalar.width, where.scalar.address, where.align) == (64, "gpa", 8)
    assert (what.type, what.scalar.name, what.scalar.width) == ("colour", "u32", 32)


def test_a_release_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        resolve(load_text(SMALL, tmp_path), "3.0")
    assert str(caught.value) == (
        'small.yaml:6:3: there is no release "3.0": the releases are 1.0, 1.1, 2.0, next [release]')


@pytest.mark.parametrize("old, new, message", [
    ("what, type: colour", "what, type: color", "there is no type 'color': did you mean 'colour'?"),
    ("errors: [invalid]", "errors: [invald]", "there is no status 'invald': did you mean 'invalid'?"),
    ("errors: [invalid]", "errors: [{name: invald}]", "there is no status 'invald': did you mean 'invalid'?"),
    ("call: one.version", "call: one.vision", "discovery asks with 'one.vision', and there is no such call"),
    ("args: {where: $scratch, what", "args: {were: $scratch, what", ("one.write has no argument 'were': did you mean "
                                                                     "'where'?")),
    ("carriers: {id: eax}", "carriers: {di: eax}", "there is no carrier 'di': known: id"),
    ("{later: {since", "{latter: {since", "there is no annotation 'latter': did you mean 'later'?"),
])
def test_contradictions_are_problems_and_no_exceptions(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert SMALL.count(old) == 1
    with pytest.raises(SpecError) as caught:
        resolve(load_text(SMALL.replace(old, new), tmp_path), "2.0")
    assert [problem.message for problem in caught.value.problems] == [message]


def test_a_status_in_a_map_without_dates(tmp_path: Path) -> None:
    """It is the same as its name alone."""
    found = resolve(load_text(SMALL.replace("errors: [invalid]", "errors: [{name: invalid}]"), tmp_path), "2.0")
    (tmp_path / "plain").mkdir()
    plain = resolve(load_text(SMALL, tmp_path / "plain"), "2.0")
    assert [item.errors for item in found.calls] == [item.errors for item in plain.calls]
    assert any(item.errors for item in found.calls)


def test_a_family_sees_its_own_types_first(tmp_path: Path) -> None:
    other = 'types:\n  colour: {kind: constants, base: u8, doc: "Other.", values: {green: {number: 1, doc: "G."}}}\n'
    text = SMALL.replace("families:\n", f"{other}families:\n")
    assert call(resolve(load_text(text, tmp_path), "2.0"), "one.write").args[1].scalar.width == 32


def test_references() -> None:
    assert split_reference("vmi@4.0") == ("vmi", "4.0")
    assert split_reference("vmi") == ("vmi", None)
    assert split_reference("a@b/vmi") == ("a@b/vmi", None)
    assert split_reference("a@b/vmi@next") == ("a@b/vmi", "next")


def test_registers() -> None:
    assert [find_register("x86_64", name).number for name in ("rax", "ecx", "rdi", "r8", "r15d")] == [0, 1, 7, 8, 15]
    assert find_register("i386", "rax") is None and find_register("i386", "edi").width == 32
    assert find_register("arm64", "w3").number == 3 and find_register("arm64", "w3").width == 32
    assert find_register("arm64", "sp").number == 31
    assert find_register("riscv64", "a0").number == 10 and find_register("riscv64", "t6").number == 31
    assert find_register("riscv32", "a7").width == 32
    assert find_register("ppc64", "r3").number == find_register("s390x", "r3").number == 3


@pytest.mark.parametrize("name", ["vmi", "sbi"])
def test_the_repositorys_specs_resolve(name: str) -> None:
    spec = read_spec(name)
    for release in (*spec.versions, "next"):
        abi = resolve(spec, release)
        numbers = [call.id for call in abi.calls]
        assert len(set(numbers)) == len(numbers) and numbers
        assert all(family.unused not in numbers for family in abi.families)


def test_folder_and_file_give_one_model(tmp_path: Path) -> None:
    single, folder = load_text(SMALL, tmp_path), load(write_folder(tmp_path / "small"), tmp_path)
    for release in single.versions:
        assert without_places(resolve(single, release)) == without_places(resolve(folder, release))
