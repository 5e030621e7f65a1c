# SPDX-License-Identifier: BSD-2-Clause
"""The kept program of a schema: used when it is there, made again when it is damaged or of another schema."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import fastjsonschema
import pytest

from generator.lang import schema_code
from generator.lang.schema_code import fits, load_check, shorten, translate_schema

ROOT = Path(__file__).resolve().parents[2]
NUMBER, TEXT = {"type": "integer"}, {"type": "string", "pattern": "^a$"}


class Counting:
    """What makes programs, and what it was asked to make."""

    def __init__(self) -> None:
        self.made: list[dict] = []

    def __call__(self, schema: dict) -> str:
        self.made.append(schema)
        return translate_schema(schema)


def test_it_is_made_once_for_each_schema(tmp_path: Path) -> None:
    translate = Counting()
    for _ in range(3):
        number, text = load_check(NUMBER, tmp_path, translate), load_check(TEXT, tmp_path, translate)
        assert fits(number, 1) and not fits(number, "a")
        assert fits(text, "a") and not fits(text, "a\n") and not fits(text, 1)
    assert translate.made == [NUMBER, TEXT]


@pytest.mark.parametrize("damage", [b"", b"def validate(", b"\xff\xfe\0", b"import no_such_module", b"1 + unknown"])
def test_a_damaged_one_is_made_again(tmp_path: Path, damage: bytes) -> None:
    translate = Counting()
    load_check(NUMBER, tmp_path, translate)
    (file,) = tmp_path.glob("*.py")
    file.write_bytes(damage)
    assert not fits(load_check(NUMBER, tmp_path, translate), "a")
    assert len(translate.made) == 2 and len(list(tmp_path.glob("*.py"))) == 1


def test_another_library_makes_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    translate = Counting()
    load_check(NUMBER, tmp_path, translate)
    monkeypatch.setattr(schema_code, "describe_library", lambda: ("elsewhere", 1, 1))
    load_check(NUMBER, tmp_path, translate)
    assert len(translate.made) == 2


def test_without_the_library_nothing_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was kept does not hide that it is missing."""
    load_check(NUMBER, tmp_path)
    monkeypatch.setattr(schema_code, "LIBRARY", "no_such_library")
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        load_check(NUMBER, tmp_path)


def test_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    translate = Counting()
    assert not fits(load_check(NUMBER, tmp_path / "file" / "folder", translate), "a")
    assert not fits(load_check(NUMBER, tmp_path / "file" / "folder", translate), "a") and len(translate.made) == 2


SCHEMA = {"type": "object", "required": ["a"], "additionalProperties": False, "properties": {
    "a": {"anyOf": [{"type": "integer", "minimum": 3}, {"type": "array", "uniqueItems": True, "items": {"enum": ["x", "y"]}}]},
    "b": {"if": {"type": "string"}, "then": {"pattern": "^raise$"}, "else": {"oneOf": [{"type": "null"}, {"const": 1}]}},
    "c": {"type": "object", "propertyNames": {"maxLength": 2}}}}
TREES = [{}, [], {"a": 3}, {"a": 2}, {"a": []}, {"a": ["x", "y"]}, {"a": ["x", "x"]}, {"a": ["z"]}, {"a": 3, "d": 1},
         {"a": 3, "b": "raise"}, {"a": 3, "b": "raised"}, {"a": 3, "b": None}, {"a": 3, "b": 2}, {"a": 3, "b": []},
         {"a": 3, "c": {"de": 1}}, {"a": 3, "c": {"def": 1}}]


def test_a_kept_program_says_what_the_library_says(tmp_path: Path) -> None:
    short, long = load_check(SCHEMA, tmp_path), fastjsonschema.compile(SCHEMA)
    assert [fits(short, tree) for tree in TREES] == [fits(long, tree) for tree in TREES]
    assert 4 < sum(fits(short, tree) for tree in TREES) < len(TREES) - 4


def test_a_kept_program_is_short_and_needs_no_library() -> None:
    code = fastjsonschema.compile_to_code(SCHEMA)
    assert "fastjsonschema" in code and "definition=" in code
    assert "fastjsonschema" not in shorten(code) and "definition=" not in shorten(code)


def test_a_command_loads_neither_library_nor_the_network() -> None:
    """They take longer than all else that a command does first."""
    script = ("import sys; sys.path.insert(0, sys.argv[1]); from generator.command_line import Command, main\n"
              "status = main(['decode', 'sbi', '0x10', '0'], {'decode': Command('generator.commands.decode', '')})\n"
              "print(status, *{'jsonschema', 'fastjsonschema', 'urllib.request', 'ssl'} & set(sys.modules))\n")
    for _ in range(2):      # the first may have had to make the program
        done = subprocess.run([sys.executable, "-I", "-c", script, ROOT], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0" and done.stdout.startswith("base.get_spec_version\n")
