# SPDX-License-Identifier: BSD-2-Clause
"""A program with its own libraries: what is packed, that it runs, what is said when it cannot be had."""
from __future__ import annotations

import shutil
import subprocess
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from harness.matrix.fetch import Unavailable, find_cached, get_image
from harness.matrix.libraries import pack_program
from harness.matrix.model import Get

from .test_fetch import Archive

LIBRARIES = "usr/lib/x86_64-linux-gnu"


def make_tree(folder: Path) -> Path:
    """This machine's own echo, with what it needs."""
    tree = folder / "tree"
    for path in (f"{LIBRARIES}/ld-linux-x86-64.so.2", f"{LIBRARIES}/libc.so.6", "usr/bin/echo"):
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path("/") / path, tree / path)
    (tree / "usr/share/doc").mkdir(parents=True)
    (tree / "usr/share/doc/much").write_text("much")
    (tree / LIBRARIES / "libc.so").symlink_to("libc.so.6")
    return tree


@pytest.mark.skipif(not Path("/", LIBRARIES, "ld-linux-x86-64.so.2").exists(), reason="unavailable: this machine is not an amd64 of Debian's")
@pytest.mark.parametrize("is_older", [False, True])
def test_a_program_runs_beside_its_libraries(tmp_path: Path, is_older: bool) -> None:
    """Older suites have the libraries of the system in /lib."""
    tree = make_tree(tmp_path)
    if is_older:
        (tree / LIBRARIES).rename(tree / "lib-x")
        (tree / "lib").mkdir()
        (tree / "lib-x").rename(tree / "lib" / Path(LIBRARIES).name)
    pack_program(tree, "usr/bin/echo", tmp_path / "echo.tar")
    (tmp_path / "a place").mkdir()
    subprocess.run(["tar", "-xf", tmp_path / "echo.tar", "-C", tmp_path / "a place"], check=True)
    done = subprocess.run([tmp_path / "a place" / "echo", "a  b", "c"], check=True, capture_output=True, text=True)
    assert done.stdout == "a  b c\n"
    shutil.rmtree(tmp_path / "a place" / "root" / ("lib" if is_older else "usr/lib"))     # this machine has libraries, too, which do not count
    done = subprocess.run([tmp_path / "a place" / "echo", "x"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (127, "", "echo: there are no libraries beside it\n")


def test_the_same_files_are_the_same_archive(tmp_path: Path) -> None:
    """Whoever packs them, and when; documentation and other programs are left out."""
    tree = tmp_path / "tree"
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/share/doc").mkdir(parents=True)
    (tree / "usr/bin/it").write_text("it")
    (tree / "usr/bin/other").write_text("other")
    (tree / "usr/share/doc/much").write_text("much")
    pack_program(tree, "usr/bin/it", tmp_path / "one.tar")
    (tree / "usr/bin/it").touch()
    (tree / "usr/bin/it").chmod(0o600)
    pack_program(tree, "usr/bin/it", tmp_path / "other.tar")
    assert (tmp_path / "one.tar").read_bytes() == (tmp_path / "other.tar").read_bytes()
    with tarfile.open(tmp_path / "one.tar") as archive:
        assert archive.getnames() == ["it", "root/usr/bin/it"]


def wanted() -> Get:
    return Get("debian", suite="bullseye", package="firmware", paths=("boot/image",), libraries=True)


def add_simulation(archive: Archive, lines: str) -> None:
    """apt-get --simulate prints these, and fails if there are none."""
    file = archive.bin / "apt-get"
    file.write_text(file.read_text().replace('case "$*" in\n', f'case "$*" in\n*--simulate*) {lines or "exit 100"} ;;\n'))


def test_what_it_needs_comes_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(tmp_path, monkeypatch)
    add_simulation(archive, "echo 'Inst firmware (0.9-1 x [all])'")
    image = get_image(wanted(), tmp_path, archive.cache)
    with tarfile.open(image.path) as packed:
        assert {"image", "root/boot/image"} <= set(packed.getnames())
    assert image.record["libraries"] == "firmware_0.9-1_all.deb"
    assert find_cached(wanted(), archive.cache) == image, "and then needs no network"


def test_a_file_of_another_package_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(tmp_path, monkeypatch)
    add_simulation(archive, "echo 'Inst firmware (0.9-1 x [all])'")
    get = replace(wanted(), files=("boot/image",), files_package="firmware", files_suite="trixie", files_arch="arm64")
    image = get_image(get, tmp_path, archive.cache)
    assert (image.files / "image").read_bytes() == b"the image" and image.path.name == "image.tar"
    assert image.record["files_version"] == "0.9-1"
    assert find_cached(get, archive.cache) == image


def test_without_what_it_needs_it_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(tmp_path, monkeypatch)
    add_simulation(archive, "")
    with pytest.raises(Unavailable, match="cannot tell what firmware needs"):
        get_image(wanted(), tmp_path, archive.cache)
