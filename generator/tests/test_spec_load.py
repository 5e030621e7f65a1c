# SPDX-License-Identifier: BSD-2-Clause
"""Every node knows where it was written, and scalars are what they look like."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.lang.load import load
from generator.lang.nodes import Map, Seq
from generator.lang.problem import SpecError
from generator.lang.yaml_tree import read_tree
from generator.tests.spec_text import SMALL, load_text, write_folder


def read(text: str, folder: Path) -> Map:
    path = folder / "file.yaml"
    path.write_text(text, encoding="utf-8")
    return read_tree(path, "file.yaml")


def find_place(text: str, word: str) -> tuple[int, int]:
    """Line and column of the only occurrence of a word."""
    assert text.count(word) == 1
    before = text[:text.index(word)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def test_places_of_keys_values_and_items(tmp_path: Path) -> None:
    text = ('one:\n  two: [alpha, {three: beta}]\n  "four": >-\n    folded\n    text\n'
            '# ü\nfive: "ü"  \nsix: {seven: eight}\n')
    tree = read(text, tmp_path)
    one = tree["one"]
    for location, word in ((tree.locate_key("one"), "one:"), (one.locate_key("two"), "two:"),
                           (one.locate("two"), "[alpha"), (one["two"].locate(0), "alpha"),
                           (one["two"].locate(1), "{three"),
                           (one["two"][1].locate("three"), "beta"), (one.locate_key("four"), '"four"'),
                           (one.locate("four"), ">-"), (tree.locate_key("five"), "five"), (tree.locate("five"), '"ü"'),
                           (tree["six"].locate("seven"), "eight"), (tree["six"].location, "{seven")):
        assert (location.line, location.column) == find_place(text, word), word
        assert location.file == "file.yaml"


def test_every_place_of_a_whole_spec_is_right(tmp_path: Path) -> None:
    """At the place of each key and each plain scalar the text says just that."""
    spec = load_text(SMALL, tmp_path)
    lines = SMALL.splitlines()
    looked = 0
    pending: list[Map | Seq] = [spec.tree]
    while pending:
        node = pending.pop()
        items = list(node.items()) if isinstance(node, Map) else list(enumerate(node))
        for key, value in items:
            if isinstance(key, str) and node is not spec.tree:
                place = node.locate_key(key)
                assert lines[place.line - 1][place.column - 1:].lstrip('"').startswith(key)
                looked += 1
            place = node.locate(key)
            if isinstance(value, (Map, Seq)):
                pending.append(value)
            elif isinstance(value, str):
                assert lines[place.line - 1][place.column - 1:].lstrip('"').startswith(value)
                looked += 1
    assert looked > 150


def test_folder_and_file_give_the_same_tree(tmp_path: Path) -> None:
    single = load_text(SMALL, tmp_path)
    folder = load(write_folder(tmp_path / "small"), tmp_path)
    assert single.tree == folder.tree
    assert folder.tree["families"].locate_key("one").file == "small/one.yaml"
    assert folder.tree["families"]["one"]["calls"].locate_key("write").file == "small/one.yaml"


@pytest.mark.parametrize("text, value", [
    ("yes", "yes"), ("no", "no"), ("on", "on"), ("Off", "Off"), ("true", True), ("False", False),
    ("null", None), ("~", None), ("", None), ("0", 0), ("-1", -1), ("+7", 7),
    ("0x1F", 31), ("-0x10", -16), ("0o17", 15),
    ("12e", "12e"), ("1..2", "1..2"),
    ("31..24", "31..24"), ("$scratch+8", "$scratch+8"), ("2001-01-01", "2001-01-01"),
    ("'010'", "010"), ('"1.0"', "1.0"),
    ("0xffffffffffffffff", (1 << 64) - 1), (".inf", ".inf"), ("=", "="), ("1.2.3", "1.2.3"),
])
def test_scalars_are_what_yaml_1_2_says(tmp_path: Path, text: str, value: object) -> None:
    found = read(f"key: {text}\n", tmp_path)["key"]
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize("text", [
    "1.0", "1e3", ".5", "1.", "-1.5", "010", "1:30", "31:24", "0x", "0xg1", "0b11", "1_000", "08"])
def test_numbers_that_mislead_are_errors(tmp_path: Path, text: str) -> None:
    for line in (f"key: {text}\n", f"{text}: 1\n", f"key: [{text}]\n", f"key: {{a: {text}}}\n"):
        with pytest.raises(SpecError) as caught:
            read(line, tmp_path)
        assert caught.value.problems[0].rule == "yaml"


def test_changed_copies_keep_the_places_of_both_texts(tmp_path: Path) -> None:
    tree = read("a: {x: 1, y: 2}\nb:\n  y: 3\n  z: 4\n  x: null\n", tmp_path)
    merged = tree["a"].replaced(tree["b"])
    assert merged == {"y": 3, "z": 4}
    assert merged.locate("y").line == 3 and merged.locate("z").line == 4
    assert tree["a"] == {"x": 1, "y": 2}
