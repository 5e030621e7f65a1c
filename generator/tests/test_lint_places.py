# SPDX-License-Identifier: BSD-2-Clause
"""Rules about where files lie, and what the loader says of folders."""
from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from generator.commands.check import check_path
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.lint import lint
from generator.tests.spec_text import SMALL, load_text, write_folder


def messages(path: Path, root: Path) -> list[str]:
    return [str(problem) for problem in check_path(path, root, False).problems]


def test_a_folder_is_clean(tmp_path: Path) -> None:
    assert messages(write_folder(tmp_path / "spec" / "small"), tmp_path) == []


def test_abi_is_named_like_its_folder(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "spec" / "large")
    assert messages(folder, tmp_path) == [
        "spec/large/abi.yaml:1:6: the folder is named large: write 'abi: large', or rename the folder [abi-name]"]


def test_a_copy_elsewhere_may_have_any_name(tmp_path: Path) -> None:
    assert messages(write_folder(tmp_path / "copy"), tmp_path) == []


def test_family_file_is_named_like_the_family(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    (folder / "one.yaml").rename(folder / "first.yaml")
    assert messages(folder, tmp_path) == [
        "small/first.yaml:1:1: family 'one' stands in first.yaml: name the file one.yaml [file-name]"]


def test_frozen_text_has_no_next(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    text = SMALL.replace('removed: "2.0", doc: "Erases."', 'removed: next, doc: "Erases."')
    spec = load_text(text, tmp_path / "releases", "2.0.yaml")
    assert [problem.rule for problem in lint(spec, tmp_path)] == ["next-in-frozen"]


def test_family_described_twice(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    (folder / "zwei.yaml").write_text((folder / "two.yaml").read_text())
    assert messages(folder, tmp_path) == [
        "small/zwei.yaml:1:9: family 'two' is described already in small/two.yaml: rename one of them [schema]"]


def test_other_suffix_is_not_silently_ignored(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    (folder / "three.yml").write_text("family: three\n")
    assert messages(folder, tmp_path) == ["small/three.yml:1:1: would not be read: spec files end in .yaml [file]"]


def test_folder_without_abi(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    (folder / "abi.yaml").unlink()
    assert messages(folder, tmp_path) == [
        "small:1:1: there is no abi.yaml here: write one (spec/README.md says what it holds) [file]"]


def test_problems_of_several_files_come_together(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    for name in ("one", "two"):
        path = folder / f"{name}.yaml"
        path.write_text(path.read_text().replace("doc:", "dock:", 1))
    files = [line.split(":")[0] for line in messages(folder, tmp_path)]
    assert files == ["small/one.yaml"] * 2 + ["small/two.yaml"] * 2


def test_a_directory_in_the_place_of_a_file(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    (folder / "three.yaml").mkdir()
    result = check_path(folder, tmp_path, False)
    assert result.unreadable
    assert [str(problem) for problem in result.problems] == [
        "small/three.yaml:1:1: cannot be read: Is a directory: check the name and its permissions [file]"]


def test_a_fifo_or_socket_does_not_block(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    os.mkfifo(folder / "pipe.yaml")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "socket.yaml"))
        result = check_path(folder, tmp_path, False)
    assert result.unreadable
    assert [problem.location.file for problem in result.problems] == ["small/pipe.yaml", "small/socket.yaml"]


def test_dangling_link(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small")
    (folder / "three.yaml").symlink_to("nowhere.yaml")
    result = check_path(folder, tmp_path, False)
    assert result.unreadable and "No such file" in result.problems[0].message


@pytest.mark.parametrize("data, line", [
    (b"\xff\xfea\x00b\x00i\x00", 'bad.yaml:1:1: byte 0xff is not UTF-8: save the file as UTF-8 text [yaml]'),
    (b"abi: x\ndoc: \"\xe9\"\n", 'bad.yaml:2:7: byte 0xe9 is not UTF-8: save the file as UTF-8 text [yaml]'),
])
def test_text_that_is_not_utf_8(tmp_path: Path, data: bytes, line: str) -> None:
    (tmp_path / "bad.yaml").write_bytes(data)
    assert messages(tmp_path / "bad.yaml", tmp_path) == [line]


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    spec = load_text("\ufeff" + SMALL, tmp_path)
    assert spec.tree.locate_key("abi").column == 1


def test_names_outside_the_root_are_shown_as_given(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "bad.yaml", Path("/nonexistent"))
    assert caught.value.problems[0].location.file == str(tmp_path / "bad.yaml")


def test_an_abi_without_families_yet(tmp_path: Path) -> None:
    text = SMALL.partition("families:\n")[0]
    text = text.replace('  release: {call: one.version, major: "31..16", minor: "15..0"}\n', "")
    assert messages(load_text(text, tmp_path).path, tmp_path) == []
