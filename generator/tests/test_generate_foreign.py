# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi generate` where somebody else's files or links are in the way: it says so in a line and changes nothing."""
from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.generate import emit_all, output_paths
from generator.generate import resolve_all
from generator.output import Outcome
from generator.tests import in_process
from generator.tests.in_process import Done

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(name="made")
def fixture_made(tmp_path: Path) -> Path:
    """A folder with a spec, spec/vmi, and what it makes, out/."""
    shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "spec" / "vmi", ignore=shutil.ignore_patterns("releases"))
    assert generate(tmp_path).status == 0
    return tmp_path


def generate(folder: Path, *options: str) -> Done:
    return in_process.hvabi("generate", *options, "--spec", folder / "spec", "--out", folder / "out", cwd=folder)


def contents(folder: Path) -> dict[str, object]:
    """Of files and links; links are not followed."""
    return {str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()}


def assert_refused(done: Done, place: str) -> None:
    """One line on standard error that names the place and says what to do."""
    assert done.status == 3, done
    (line,) = done.errors.splitlines()
    assert line.startswith(f"hvabi generate: {place}") and "move it away, or name another folder with --out" in line


def foreign_text(path: Path) -> None:
    path.write_text("/* mine */\n")


def foreign_link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def foreign_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "file").write_text("mine\n")


@pytest.mark.parametrize("make", [foreign_text, foreign_link, foreign_folder])
def test_a_file_of_somebody_else_at_the_path_of_an_output(made: Path, make: Callable[[Path], None]) -> None:
    (made / "out/vmi/4.0/vmi.md").unlink()      # so that there is something to write
    make(made / "out/vmi/4.1/vmi.h")
    before = contents(made)
    assert_refused(generate(made), "out/vmi/4.1/vmi.h is ")
    assert contents(made) == before


@pytest.mark.parametrize("place", ["out/vmi/4.1", "out/vmi"])
@pytest.mark.parametrize("options", [(), ("--release", "4.1"), ("--sweep",)])
def test_a_link_in_place_of_a_folder(made: Path, place: str, options: tuple[str, ...]) -> None:
    (made / place).rename(made / "precious")
    (made / place).symlink_to(made / "precious")
    for file in (made / "precious").rglob("vmi.h"):
        file.write_text(file.read_text() + "/* changed */\n")
    before = contents(made)
    assert_refused(generate(made, *options), f"{place} is a link that leads elsewhere")
    assert contents(made) == before
    assert generate(made, "--check").status == 1


def test_an_old_link_is_not_swept_through(made: Path) -> None:
    """A link in place of an ABI's folder that is gone."""
    shutil.copytree(made / "out/vmi", made / "precious")
    (made / "out/old").symlink_to(made / "precious")
    before = contents(made)
    done = generate(made, "--sweep")
    assert done.status == 1 and "out/old: unexpected" in done.output
    assert contents(made) == before


def test_the_folder_for_all_may_be_a_link(made: Path) -> None:
    (made / "out").rename(made / "elsewhere")
    (made / "out").symlink_to("elsewhere")
    (made / "out/vmi/4.1/vmi.h").unlink()
    assert generate(made).status == 0 and (made / "elsewhere/vmi/4.1/vmi.h").is_file()


def test_more_than_one(made: Path) -> None:
    foreign_text(made / "out/vmi/4.0/vmi.h")
    foreign_text(made / "out/vmi/4.1/vmi.h")
    assert_refused(generate(made), "out/vmi/4.0/vmi.h (and 1 more) is nothing that hvabi wrote")


@pytest.mark.parametrize("abi", ["vmi", "sbi"])
def test_every_output_is_looked_at_before(abi: str, tmp_path: Path) -> None:
    model = resolve_all(ROOT / "spec" / abi, ROOT, ())[1][-1]
    made = emit_all([model], tmp_path, False, Outcome())
    assert {path.name for path in made} == {path.name for path in output_paths([model], tmp_path)}
