# SPDX-License-Identifier: BSD-2-Clause
"""Files that are written whole or not at all."""
from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import pytest

from generator.files import remove_parts, write_atomically


def test_a_text_with_a_long_name(tmp_path: Path) -> None:
    write_atomically(tmp_path / ("x" * 250), "text")
    assert [file.name for file in tmp_path.iterdir()] == ["x" * 250]


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("mine")
    (tmp_path / "file").symlink_to("precious")
    write_atomically(tmp_path / "file", "text\n")
    assert (tmp_path / "precious").read_text() == "mine"
    assert (tmp_path / "file").read_bytes() == b"text\n" and not (tmp_path / "file").is_symlink()


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_write_that_fails_changes_nothing_and_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                               call: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    write_atomically(tmp_path / "file", "old")
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OSError, match="No space left on device") as caught:
        write_atomically(tmp_path / "file", "new")
    assert caught.value.filename == str(tmp_path / "file")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"file": "old"}


def test_what_cannot_be_encoded_changes_nothing(tmp_path: Path) -> None:
    write_atomically(tmp_path / "file", "old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(tmp_path / "file", "\udcff")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"file": "old"}
    write_atomically(tmp_path / "file", "\udcff", "surrogateescape")
    assert (tmp_path / "file").read_bytes() == b"\xff"


def test_parts_of_the_dead_go_those_of_the_living_stay(tmp_path: Path) -> None:
    with subprocess.Popen(["true"]) as process:
        pass
    dead, living = f".{process.pid}-1.part", f".{os.getpid()}-1.part"
    for name in (dead, living, ".part", "1.0.yaml"):
        (tmp_path / name).touch()
    remove_parts(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {living, ".part", "1.0.yaml"}
