# SPDX-License-Identifier: BSD-2-Clause
"""The kept program of a schema: used when it is there, made again when it is damaged or of another schema."""
from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import fastjsonschema
import pytest

from generator.spec.schema_code import load_check

NUMBER, TEXT = {"type": "integer"}, {"type": "string", "pattern": "^a$"}


def counting_library() -> SimpleNamespace:
    """fastjsonschema, and what it was asked to make."""
    made: list[dict] = []

    def compile_to_code(schema: dict) -> str:
        made.append(schema)
        return fastjsonschema.compile_to_code(schema)

    return SimpleNamespace(VERSION=fastjsonschema.VERSION, compile_to_code=compile_to_code, made=made)


def refuses(check, value) -> bool:
    try:
        check(value)
    except fastjsonschema.JsonSchemaException:
        return True
    return False


def test_it_is_made_once_for_each_schema(tmp_path: Path) -> None:
    library = counting_library()
    for _ in range(3):
        number, text = load_check(NUMBER, library, tmp_path), load_check(TEXT, library, tmp_path)
        assert not refuses(number, 1) and refuses(number, "a")
        assert not refuses(text, "a") and refuses(text, "a\n") and refuses(text, 1)
    assert library.made == [NUMBER, TEXT]


@pytest.mark.parametrize("damage", [b"", b"def validate(", b"\xff\xfe\0", b"import no_such_module", b"1 + unknown"])
def test_a_damaged_one_is_made_again(tmp_path: Path, damage: bytes) -> None:
    library = counting_library()
    load_check(NUMBER, library, tmp_path)
    (file,) = tmp_path.glob("*.py")
    file.write_bytes(damage)
    assert refuses(load_check(NUMBER, library, tmp_path), "a")
    assert len(library.made) == 2 and len(list(tmp_path.glob("*.py"))) == 1


def test_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    library = counting_library()
    assert refuses(load_check(NUMBER, library, tmp_path / "file" / "folder"), "a")
    assert refuses(load_check(NUMBER, library, tmp_path / "file" / "folder"), "a") and len(library.made) == 2
