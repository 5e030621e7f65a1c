# SPDX-License-Identifier: BSD-2-Clause
"""Does what docs/extending.md tells a reader to do (pages.py), each section in a copy of the repository, and counts the files."""
from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.tests.pages import ROOT, Block, do_blocks, read_blocks

PAGE = (ROOT / "docs" / "extending.md").read_text()
WANTED = {"A lint rule", "An output", "A carrier kind", "An architecture", "A verdict", "A host"}
MOST = 3    # files that a path may change
LEFT_OUT = shutil.ignore_patterns(".git", "__pycache__", ".pytest_cache", "build")


def read_sections() -> dict[str, list[Block]]:
    """The blocks below each heading."""
    parts = re.split(r"^## (.*)\n", PAGE, flags=re.M)
    return dict(zip(parts[1::2], map(read_blocks, parts[2::2])))


SECTIONS = read_sections()


def test_every_path_is_there() -> None:
    assert set(SECTIONS) == WANTED


@pytest.mark.parametrize("title", SECTIONS)
def test_no_path_changes_more_than_a_few_files(title: str) -> None:
    files = {block.options["file"] for block in SECTIONS[title] if "file" in block.options}
    assert 1 <= len(files) <= MOST


@pytest.mark.parametrize("title", SECTIONS)
def test_every_path_does_what_the_page_says(title: str, tmp_path: Path) -> None:
    copy = tmp_path / "hvabi"
    shutil.copytree(ROOT, copy, symlinks=True, ignore=LEFT_OUT)
    do_blocks(SECTIONS[title], copy, copy)


@pytest.mark.parametrize("title", ["A lint rule", "An output", "A carrier kind", "An architecture", "A verdict", "A host"])
def test_without_its_files_a_path_leads_nowhere(title: str, tmp_path: Path) -> None:
    """What the page shows comes from what it changes."""
    copy = tmp_path / "hvabi"
    shutil.copytree(ROOT, copy, symlinks=True, ignore=LEFT_OUT)
    with pytest.raises(AssertionError):
        do_blocks([block for block in SECTIONS[title] if "file" not in block.options], copy, copy)
