# SPDX-License-Identifier: BSD-2-Clause
"""A spec that is misnamed, missing or cannot be read is said, and takes nothing with it."""
from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.tests.in_process import hvabi
from generator.tests.spec_text import write_folder


def rename_file(folder: Path) -> None:
    (folder / "abi.yaml").rename(folder / "abi.yml")


def shout(folder: Path) -> None:
    (folder / "one.yaml").rename(folder / "one.YAML")


def lose_file(folder: Path) -> None:
    (folder / "abi.yaml").unlink()


def empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def make_loop(folder: Path) -> None:
    empty(folder)
    folder.rmdir()
    folder.symlink_to(folder.name)


def make_pipe(folder: Path) -> None:
    (folder / "abi.yaml").unlink()
    os.mkfifo(folder / "abi.yaml")


def make_endless(folder: Path) -> None:
    (folder / "abi.yaml").unlink()
    (folder / "abi.yaml").symlink_to("/dev/zero")


def link_file_to_itself(folder: Path) -> None:
    (folder / "abi.yaml").unlink()
    (folder / "abi.yaml").symlink_to("abi.yaml")


def hide_family(folder: Path) -> None:
    (folder / "families").mkdir()
    (folder / "one.yaml").rename(folder / "families" / "one.yaml")


MISTAKES = {rename_file: ("abi.yml:1:1: would not be read: spec files end in .yaml", 1),
            shout: ("one.YAML:1:1: would not be read: spec files end in .yaml", 1),
            lose_file: ("small:1:1: there is no abi.yaml here", 1),
            empty: ("small:1:1: there is no abi.yaml here", 1),
            make_loop: ("small:1:1: cannot be read: Too many levels of symbolic links", 3),
            make_pipe: ("abi.yaml:1:1: is no regular file", 3),
            make_endless: ("abi.yaml:1:1: is no regular file", 3),
            link_file_to_itself: ("abi.yaml:1:1: cannot be read: Too many levels of symbolic links", 3),
            hide_family: ("families:1:1: would not be read: families stand beside abi.yaml", 1)}


@pytest.fixture(name="place")
def fixture_place(tmp_path: Path) -> Path:
    """Two ABIs and what is generated for them."""
    for name in ("small", "other"):
        write_folder(tmp_path / "spec" / name)
        abi = tmp_path / "spec" / name / "abi.yaml"
        abi.write_text(abi.read_text().replace("abi: small", f"abi: {name}"))
    assert generate(tmp_path).status == 0
    return tmp_path


def generate(place: Path, *options: str) -> object:
    return hvabi("generate", "--spec", place / "spec", "--out", place / "out", *options)


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("spoil", MISTAKES)
def test_nothing_is_passed_over_and_nothing_deleted(place: Path, spoil: Callable[[Path], None]) -> None:
    spoil(place / "spec" / "small")
    words, status = MISTAKES[spoil]
    before = files(place / "out")
    for options in ((), ("--check",), ("--sweep",)):
        done = generate(place, *options)
        assert done.status == status and words in done.errors, (options, done)
        assert "a fault in hvabi" not in done.errors
    assert files(place / "out") == before
    done = hvabi("check", place / "spec" / "small")
    assert done.status == status and words in done.output


def test_an_abi_that_is_gone_goes_when_somebody_says_so(place: Path) -> None:
    mine = place / "out" / "small" / "notes.txt"
    mine.write_text("mine\n")
    empty(place / "spec" / "small")
    (place / "spec" / "small").rmdir()
    before = files(place / "out")
    assert generate(place).status == 0 and files(place / "out") == before
    done = generate(place, "--sweep")
    assert done.status == 1 and "notes.txt: unexpected" in done.output
    assert files(place / "out" / "small") == {mine}
    assert files(place / "out" / "other")


@pytest.mark.parametrize("text", [
    "See the line: Written by `hvabi generate small` from spec/small.\n",
    "/* My own. */\n/*\n * Written by `hvabi generate small` is what others say.\n */\n"])
def test_a_text_that_only_speaks_of_the_generator_is_kept(place: Path, text: str) -> None:
    for name in ("notes.h", ".hvabi-notes"):
        mine = place / "out" / "small" / "1.0" / name
        mine.write_text(text)
        assert generate(place).status == 1 and mine.read_text() == text


@pytest.mark.parametrize("options", [("small",), ("--release", "1.0"), ("--check",)])
def test_sweeping_looks_at_everything(place: Path, options: tuple[str, ...]) -> None:
    done = generate(place, "--sweep", *options)
    assert done.status == 2 and done.errors.count("\n") == 1
