# SPDX-License-Identifier: BSD-2-Clause
"""What is frozen says all that the working text promises of a release, always in the same bytes."""
from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import yaml

from generator.commands.check import check_path
from generator.lang.compare import check_frozen
from generator.lang.find import frozen_path, list_abis
from generator.lang.freeze import fold, freeze, quote, write_text
from generator.lang.load import Spec, load
from generator.lang.yaml_tree import read_tree
from generator.model.abi import Abi, Argument, Call
from generator.model.resolve import resolve
from generator.tests.repository import read_spec
from generator.tests.spec_text import SMALL, load_text, write_folder
from generator.tests.test_spec_resolve import without_places

ROOT = Path(__file__).resolve().parents[2]


def less_tests(abi: Abi) -> Abi:
    """The model without how its calls are tested and what its document says, which is not frozen."""
    families = tuple(dataclasses.replace(family, calls=tuple(map(less_tests_of_call, family.calls))) for family in abi.families)
    return dataclasses.replace(abi, families=families, sentences=())


def less_tests_of_call(call: Call) -> Call:
    return dataclasses.replace(
        call, cases=(), never="", underived="", varies="", args=tuple(map(less_tests_of_argument, call.args)),
        forms=tuple(dataclasses.replace(form, args=tuple(map(less_tests_of_argument, form.args))) for form in call.forms))


def less_tests_of_argument(argument: Argument) -> Argument:
    return dataclasses.replace(argument, range=None, underived="")


def check_round_trip(spec: Spec, folder: Path) -> None:
    for release in spec.versions:
        text = freeze(spec, release)
        again = load_text(text, folder, f"{release}.yaml")
        assert freeze(again, release) == text
        assert again.versions == spec.versions[:spec.versions.index(release) + 1]
        left, right = resolve(spec, release), resolve(again, release)
        assert left.spec_hash == right.spec_hash
        assert without_places(less_tests(left)) == without_places(right)


def test_frozen_text_resolves_to_the_same_model(tmp_path: Path) -> None:
    check_round_trip(load_text(SMALL, tmp_path), tmp_path)


def test_a_frozen_release_is_right_by_itself(tmp_path: Path) -> None:
    """Its nodes say since when they exist, and nothing keeps what `changed` replaced: neither rules nor other releases
    may hold that against it."""
    text = SMALL.replace('changed: {"2.0": {doc: "Writes more."}}', 'changed: {"2.0": {errors: [invalid, late]}}')
    late = '    late: {number: -3, since: "2.0", doc: "Too late."}\n'
    text = text.replace("    absent: {number: -1,", f"{late}    absent: {{number: -1,")
    assert "late: {number" in text and "errors: [invalid, late]" in text
    folder = tmp_path / "releases"
    folder.mkdir()
    (folder / "2.0.yaml").write_text(freeze(load_text(text, tmp_path), "2.0"), encoding="utf-8")
    assert check_path(folder / "2.0.yaml", tmp_path, True).problems == ()
    assert check_path(tmp_path / "small.yaml", tmp_path, False).problems == ()


@pytest.mark.parametrize("name", list_abis(ROOT))
def test_the_repositorys_releases_round_trip(name: str, tmp_path: Path) -> None:
    spec = read_spec(name)
    check_round_trip(spec, tmp_path)
    assert max(len(line) for release in spec.versions for line in freeze(spec, release).splitlines()) <= 120


def test_a_frozen_release_gives_older_ones_too(tmp_path: Path) -> None:
    """2.0 without the parts that it no longer has is what 1.0 was."""
    text = SMALL.replace('removed: "2.0"', "deprecated: next").replace('removed: "1.1"', 'removed: "1.1"')
    spec = load_text(text, tmp_path)
    again = load_text(freeze(spec, "2.0"), tmp_path, "again.yaml")
    assert [call.name for call in resolve(again, "1.0").calls] == [call.name for call in resolve(spec, "1.0").calls]


def test_layout_of_the_working_text_does_not_matter(tmp_path: Path) -> None:
    """Order of keys and of numbered nodes, quotes, comments and number bases leave the frozen bytes alone."""
    other = SMALL.replace('{number: 2, removed: "2.0", doc: "Erases."}',
                          '{doc: Erases., removed: "2.0", number: 0x2} # gone')
    other = other.replace('          blue: {number: 2, doc: "Blue."}\n          red: {number: 1, doc: "Red."}\n',
                          "          red: {number: 0o1, doc: 'Red.'}\n          blue: "
                          "{number: +2, doc: >-\n            Blue.}\n"
                          .replace(">-\n            Blue.", '"Blue."'))
    assert other != SMALL
    left, right = load_text(SMALL, tmp_path, "left.yaml"), load_text(other, tmp_path, "right.yaml")
    for release in left.versions:
        assert freeze(left, release) == freeze(right, release)
        assert resolve(left, release).spec_hash == resolve(right, release).spec_hash


def test_a_change_of_meaning_changes_the_hash(tmp_path: Path) -> None:
    other = SMALL.replace("align: 8", "align: 4")
    assert (resolve(load_text(SMALL, tmp_path), "1.0").spec_hash
            != resolve(load_text(other, tmp_path), "1.0").spec_hash)


@pytest.mark.parametrize("text", [
    "plain", "two words", "yes", "No", "null", "", "1.0", "010", "~", "a: b", "a #b", "#a", "- a", "[a]", "{a}",
    "*a", "&a", "!a", "%a", "@a", "`a", '"quoted"', "it's", "back\\slash", "tab\there", "line\nbreak",
    "ü ∑ 😀",
    "a:", ":a", "trailing ", " leading", "$scratch+8", "31..24", "x" * 300, "word " * 80 + "end",
    "two  spaces " * 20 + "end", "0x10", "=", "<<"])
def test_any_text_survives(tmp_path: Path, text: str) -> None:
    for written in (f"key: {quote(text)}\n", f"key: {write_text(text)}\n", f"list: [{write_text(text)}]\n"):
        path = tmp_path / "text.yaml"
        path.write_text(written, encoding="utf-8")
        value = read_tree(path, "text.yaml").popitem()[1]
        assert value in (text, [text])


def test_what_is_not_seen_is_written_as_escapes() -> None:
    """No spec can hold it, but nothing that is written should ever show it."""
    text = "\x85\u2028\ufeff\x7f\x01"
    assert quote(text).isascii() and yaml.safe_load(quote(text)) == text


def test_folded_text_survives(tmp_path: Path) -> None:
    text = "word " * 80 + "end: not # a {key} - really"
    path = tmp_path / "text.yaml"
    path.write_text("key: >-\n" + "\n".join(fold(text, 2)) + "\nother: 1\n")
    assert read_tree(path, "text.yaml")["key"] == text


def test_odd_text_in_docs_is_frozen_whole(tmp_path: Path) -> None:
    odd = 'A \\"doc\\" with  two spaces, a tab\\t, a line\\nbreak and ü: # all of it. ' + "More words. " * 12
    spec = load_text(SMALL.replace('"Writes."', f'"{odd}"'), tmp_path)
    check_round_trip(spec, tmp_path)


@pytest.fixture(name="folder")
def frozen_folder(tmp_path: Path) -> Path:
    folder = write_folder(tmp_path / "small")
    spec = load(folder, tmp_path)
    (folder / "releases").mkdir()
    for release in spec.versions:
        frozen_path(folder, release).write_text(freeze(spec, release), encoding="utf-8")
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def frozen_problems(folder: Path) -> list[str]:
    return [str(problem) for problem in check_frozen(load(folder, folder.parent), folder.parent)]


def test_frozen_releases_are_kept(folder: Path) -> None:
    assert frozen_problems(folder) == []


def test_a_changed_number_is_named_for_every_release_that_had_it(folder: Path) -> None:
    edit(folder / "one.yaml", "number: 0\n", "number: 4\n")
    lines = frozen_problems(folder)
    assert len(lines) == 3
    assert lines[0] == ("small/one.yaml:21:13: 'families.one.calls.version.number' was the number 0 and is now the "
                        "number 4: release 1.0 is frozen, so say it with since, removed, renamed or changed [frozen]")


def test_a_new_argument_needs_since(folder: Path) -> None:
    edit(folder / "one.yaml", 'type: u32, since: "1.1", doc: "How."', 'type: u32, doc: "How."')
    assert frozen_problems(folder)[0].startswith(
        "small/one.yaml:11:7: 'families.one.calls.put.args' had 2 items and has now 3: release 1.0 is frozen")


def test_new_and_missing_nodes(folder: Path) -> None:
    edit(folder / "one.yaml", 'removed: "2.0", doc: "Erases."', 'blocking: true, removed: "2.0", doc: "Erases."')
    assert "'families.one.calls.erase.blocking' is new here" in frozen_problems(folder)[0]
    edit(folder / "one.yaml", "blocking: true, ", "")
    edit(folder / "one.yaml", "  erase: {number: 2, removed: \"2.0\", doc: \"Erases.\"}\n", "")
    assert "'families.one.calls.erase' is gone" in frozen_problems(folder)[0]


def test_a_release_may_be_tested_better_later(folder: Path) -> None:
    edit(folder / "one.yaml", "args: {where: $scratch+1, what: 2}", "args: {where: $scratch+2, what: 1}")
    edit(folder / "one.yaml", "  version:\n", "  version:\n    never: \"Why not.\"\n")
    assert frozen_problems(folder) == []


def test_an_edited_frozen_file(folder: Path) -> None:
    path = frozen_path(folder, "1.0")
    path.write_text(path.read_text().replace("profile: strict", "profile:  strict"))
    line = path.read_text().splitlines().index("profile:  strict") + 1
    assert frozen_problems(folder) == [(f"small/releases/1.0.yaml:{line}:1: this frozen text was edited: restore it "
                                        "[frozen]")]


@pytest.mark.parametrize("data", [b"", b"abi: [", b"\xff", b"abi: small\n"])
def test_a_damaged_frozen_file(folder: Path, data: bytes) -> None:
    frozen_path(folder, "1.1").write_bytes(data)
    lines = frozen_problems(folder)
    assert len(lines) == 1 and lines[0].startswith("small/releases/1.1.yaml:1:1: this frozen release was damaged (")


def test_missing_and_stray_frozen_files(folder: Path) -> None:
    frozen_path(folder, "1.1").rename(frozen_path(folder, "1.2"))
    assert frozen_problems(folder) == [
        "small/abi.yaml:7:3: release 1.1 is declared but not frozen: run 'hvabi release small 1.1' [frozen]",
        'small/releases/1.2.yaml:1:1: abi.yaml declares no such release: declare "1.2" again, '
        'releases are for ever [frozen]']
