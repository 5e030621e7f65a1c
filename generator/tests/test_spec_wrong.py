# SPDX-License-Identifier: BSD-2-Clause
"""Every mistake of wrong/ gives exactly the lines that its first comments hold."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.lint import list_rules
from generator.tests import wrong_specs
from generator.tests.wrong_specs import (BASES, FOLDER, LICENCE, BadMistake, check_text, list_mistakes, main, read_base,
                                         read_mistake, wrong_spec)

MISTAKES = list_mistakes()
TESTED_ELSEWHERE = {"abi-name", "file-name", "next-in-frozen"}  # they look at where a file lies: test_lint_places.py
LICENCE_AND_BASE = f"{LICENCE}\nbase: small\n"
REPLACEMENT = "a replacement is '<<<', the old text, '===', the new text, '>>>', each mark on a line of its own"
BAD_MISTAKES = {
    "no licence": ("base: small\n", f"x.txt: the first line must be '{LICENCE}'"),
    "no base": (f"{LICENCE}\n<<<\na\n===\nb\n>>>\n",
                "x.txt: after the comments must stand 'base: ' and the name of a base"),
    "unknown base": (f"{LICENCE}\nbase: tiny\n<<<\na\n===\nb\n>>>\n", "there is no base 'tiny': known: parts, plain, registers, rich, shared, small"),
    "no change": (LICENCE_AND_BASE,
                  "x.txt: it changes nothing: write '<<<', the old text, '===', the new text, '>>>'"),
    "no end": (f"{LICENCE_AND_BASE}<<<\nabi: small\n===\nabi: b\n", f"x.txt: {REPLACEMENT}"),
    "no middle": (f"{LICENCE_AND_BASE}<<<\nabi: small\n>>>\n", f"x.txt: {REPLACEMENT}"),
    "middle after the end": (f"{LICENCE_AND_BASE}<<<\nabi: small\n>>>\n===\n", f"x.txt: {REPLACEMENT}"),
    "text between": (f"{LICENCE_AND_BASE}<<<\nabi: small\n===\nabi: b\n>>>\nmore\n", f"x.txt: {REPLACEMENT}"),
    "not there": (f"{LICENCE_AND_BASE}<<<\nabi: large\n===\nabi: b\n>>>\n",
                  "x.txt: 'abi: large' stands 0 times in small.yaml: it must stand there once"),
    "there twice": (f"{LICENCE_AND_BASE}<<<\narch: \n===\nabi: b\n>>>\n",
                    "x.txt: 'arch: ' stands 2 times in small.yaml: it must stand there once"),
    "overlap": (f"{LICENCE_AND_BASE}<<<\nabi: small\n===\na\n>>>\n<<<\nsmall\ntitle\n===\nb\n>>>\n",
                "x.txt: 'abi: small' overlaps another replacement: make them one"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wrong")


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def write_mistake(text: str) -> Path:
        path = tmp_path / "x.txt"
        path.write_text(text, encoding="utf-8")
        return path
    return write_mistake


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_wrong_spec_gives_its_message(path: Path, folder: Path) -> None:
    mistake = read_mistake(path)
    found = check_text(*wrong_spec(mistake), folder)
    assert found and found == mistake.expected


@pytest.mark.parametrize("base", sorted(BASES.iterdir()), ids=lambda path: path.stem)
def test_base_is_right(base: Path, folder: Path) -> None:
    assert check_text(base.name, read_base(base.stem), folder) == ()


def test_there_are_enough_of_them() -> None:
    assert len(MISTAKES) >= 100


def test_no_file_is_left_out_and_no_name_is_taken_twice() -> None:
    others = {BASES, FOLDER / "README.md"}
    assert set(FOLDER.iterdir()) - set(MISTAKES) <= others
    assert len({path.stem for path in MISTAKES}) == len(MISTAKES)


def test_every_rule_has_a_wrong_spec() -> None:
    shown = {line.rpartition("[")[2].rstrip("]") for path in MISTAKES for line in read_mistake(path).expected}
    assert {rule.name for rule in list_rules()} - shown == TESTED_ELSEWHERE


def test_every_rule_says_its_purpose_in_one_line() -> None:
    for rule in list_rules():
        assert rule.purpose.endswith("."), rule.name
        assert rule.name == rule.check.__module__.rpartition(".")[2].replace("_", "-")


def test_replacements_are_all_made_in_the_base_and_only_there(write: Callable[[str], Path]) -> None:
    path = write(f"{LICENCE_AND_BASE}<<<\nhint, carrier: id\n===\n>>>\n"
                 "<<<\nabi: small\n===\nabi: hint, carrier: id\n\n>>>\n")
    name, text = wrong_spec(read_mistake(path))
    right = read_base("small")
    assert name == "small.yaml"
    assert text == right.replace("hint, carrier: id", "").replace("abi: small", "abi: hint, carrier: id\n")


@pytest.mark.parametrize("name", BAD_MISTAKES)
def test_bad_mistake_is_one_line(name: str, write: Callable[[str], Path], capsys: pytest.CaptureFixture[str]) -> None:
    text, message = BAD_MISTAKES[name]
    path = write(text)
    with pytest.raises(BadMistake):
        wrong_spec(read_mistake(path))
    assert main([str(path)]) == 1
    assert capsys.readouterr() == ("", message + "\n")


def test_mistake_that_is_not_utf_8_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff")
    assert main([str(tmp_path / "x.txt")]) == 1
    assert capsys.readouterr() == ("", "x.txt: it is not UTF-8\n")


def test_unknown_mistake_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nothing"]) == 1
    assert capsys.readouterr() == ("", "there is no mistake 'nothing': name a file of wrong/, with or without .txt\n")


def test_tool_says_what_is_found_and_writes_it(write: Callable[[str], Path], capsys: pytest.CaptureFixture[str]) -> None:
    path = write(f"{LICENCE}\n# an old line\nbase: small\n<<<\nprofile: strict\n===\nprofile: lax\n>>>\n")
    found = "# small.yaml:5:10: 'profile' cannot be 'lax': write one of: strict, legacy [schema]\n"
    assert main([str(path)]) == 0
    assert capsys.readouterr().out == f"x.txt:\n{found}"
    assert "an old line" in path.read_text(encoding="utf-8")
    assert main(["--write", str(path)]) == 0
    change = "base: small\n<<<\nprofile: strict\n===\nprofile: lax\n>>>\n"
    assert path.read_text(encoding="utf-8") == f"{LICENCE}\n{found}{change}"


def test_tool_says_when_nothing_is_wrong(write: Callable[[str], Path], capsys: pytest.CaptureFixture[str]) -> None:
    path = write(f"{LICENCE_AND_BASE}<<<\nA small ABI\n===\nAnother ABI\n>>>\n")
    assert main(["--write", str(path)]) == 0
    assert capsys.readouterr().out == "x.txt:\n(nothing is wrong)\n"
    assert path.read_text(encoding="utf-8").startswith(LICENCE_AND_BASE)


def test_tool_without_names_shows_those_that_changed(write: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch,
                                                     capsys: pytest.CaptureFixture[str]) -> None:
    path = write(f"{LICENCE_AND_BASE}<<<\nprofile: strict\n===\nprofile: lax\n>>>\n")
    monkeypatch.setattr(wrong_specs, "list_mistakes", lambda: [path])
    assert main(["--write"]) == 0
    assert capsys.readouterr().out.startswith("x.txt:\n# small.yaml:5:10: ")
    assert main([]) == 0
    assert capsys.readouterr().out == ""
