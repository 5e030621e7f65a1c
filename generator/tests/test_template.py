# SPDX-License-Identifier: BSD-2-Clause
"""Templates: a missing word is an error, damaged byte code is made again, and no command loads Jinja that writes no text."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import jinja2
import pytest

from generator.template import Templates
from generator.template_environment import make_environment

ROOT = Path(__file__).resolve().parents[2]


def write(folder: Path, text: str) -> Templates:
    folder.mkdir(exist_ok=True)
    (folder / "a.j2").write_text(text)
    return Templates(folder, {"twice": lambda word: word + word})


def test_text(tmp_path: Path) -> None:
    templates = write(tmp_path / "text", "{% for n in numbers %}\n\t{{ n }} < {{ word|twice }}\n{% endfor %}\n\nend\n")
    assert templates.render("a.j2", numbers=[1, 2], word="&") == "\t1 < &&\n\t2 < &&\n\nend\n"


def test_a_missing_word_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(jinja2.UndefinedError, match="absent"):
        write(tmp_path / "missing", "{% if absent %}x{% endif %}").render("a.j2", present=1)


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_damaged_code_is_made_again(tmp_path: Path, damage: bytes | None) -> None:
    templates, kept = write(tmp_path / "text", "{{ word }}"), tmp_path / "kept"
    assert make_environment(templates, kept).get_template("a.j2").render(word="a") == "a"
    [file] = [path for path in kept.rglob("*") if path.is_file()]
    whole = file.read_bytes()
    file.write_bytes(whole[:len(whole) // 2] if damage is None else damage)
    assert make_environment(templates, kept).get_template("a.j2").render(word="b") == "b"
    assert file.read_bytes() == whole


def test_kept_code_of_an_older_text_is_not_used(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    for text in ("one {{ word }}", "two {{ word }}"):
        templates = write(tmp_path / "text", text)
        assert make_environment(templates, kept).get_template("a.j2").render(word="a") == text[:4] + "a"


def test_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file in the place of the folder")
    templates = write(tmp_path / "text", "{{ word }}")
    assert make_environment(templates, tmp_path / "kept").get_template("a.j2").render(word="a") == "a"


@pytest.mark.parametrize("module", ["generator.commands.check", "generator.commands.decode", "generator.commands.uses",
                                    "generator.backends", "generator.tools.decode"])
def test_only_what_writes_text_loads_jinja(module: str) -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import {module}; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-I", "-c", code], timeout=60).returncode == 0
