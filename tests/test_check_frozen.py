# SPDX-License-Identifier: BSD-2-Clause
"""ci/check-frozen: what it asks of hvabi, with an archive and without, and what it makes of the answers. That an archived guest which
fails what it passed is a regression with a name, harness/frozen/tests shows with a guest and a broken host."""
from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STUB = """#!/bin/sh
echo "$@" >>calls
case $1 in archive) exit ${ARCHIVE:-0};; *) exit ${MATRIX:-0};; esac
"""
CHECKED = ["archive --check", "matrix --guest frozen:* --out build/frozen-matrix"]
BUILT = ["archive vmi@4.0", "matrix --abi vmi --guest frozen:*@4.0 --host inproc@* --host reference@* --out build/frozen-matrix"]


def check(folder: Path, *words: str, archive: str = "", **statuses: int) -> tuple[int, list[str]]:
    """The exit status, and what hvabi was asked. `archive`: where one is."""
    (folder / "ci").mkdir()
    shutil.copy(ROOT / "ci" / "check-frozen", folder / "ci")
    (folder / "hvabi").write_text(STUB)
    (folder / "hvabi").chmod(0o755)
    if archive:
        (folder / archive).mkdir(parents=True)
        (folder / archive / "image").touch()
    environment = {name: text for name, text in os.environ.items() if name != "HVABI_FROZEN"} | {
        name.upper(): str(status) for name, status in statuses.items()}
    if archive and archive != "build/frozen":
        environment["HVABI_FROZEN"] = str(folder / archive)
    done = subprocess.run([folder / "ci" / "check-frozen", *words], env=environment, capture_output=True, text=True, check=False)
    calls = folder / "calls"
    return done.returncode, calls.read_text().splitlines() if calls.is_file() else []


@pytest.mark.parametrize("archive", ["build/frozen", "elsewhere"])
def test_with_an_archive_all_of_it_is_looked_at_and_run(tmp_path: Path, archive: str) -> None:
    assert check(tmp_path, archive=archive) == (0, CHECKED)


def test_a_damaged_archive_fails(tmp_path: Path) -> None:
    assert check(tmp_path, archive="build/frozen", **{"ARCHIVE": 1}) == (1, CHECKED[:1])


@pytest.mark.parametrize("status", [1, 3])
def test_a_regression_fails(tmp_path: Path, status: int) -> None:
    assert check(tmp_path, archive="build/frozen", matrix=status) == (status, CHECKED)


def test_without_an_archive_one_release_is_built_and_run(tmp_path: Path) -> None:
    assert check(tmp_path) == (0, BUILT)


def test_another_release(tmp_path: Path) -> None:
    assert check(tmp_path, "vmi@4.2") == (0, [line.replace("4.0", "4.2") for line in BUILT])


def test_images_that_cannot_be_built_are_told(tmp_path: Path) -> None:
    assert check(tmp_path, **{"ARCHIVE": 3}) == (3, BUILT[:1])


@pytest.mark.parametrize("words", [("--all",), ("vmi",), ("vmi@4.0", "sbi@1.0")])
def test_usage(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert check(tmp_path, *words) == (2, [])
