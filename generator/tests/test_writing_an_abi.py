# SPDX-License-Identifier: BSD-2-Clause
"""Does what docs/writing-an-abi.md and docs/README.md tell a reader to do (pages.py), and follows the links of all pages."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.tests.pages import ROOT, apply_diff, do_blocks, find_in_order, lost_links, read_blocks

PAGES = ("docs/writing-an-abi.md", "docs/README.md")
OURS = ("bench", "ci", "docs", "generator", "guests", "harness", "hosts", "spec", "tests")
LINKED = sorted(str(path.relative_to(ROOT)) for path in
                [*ROOT.glob("*.md"), *(page for folder in OURS for page in (ROOT / folder).rglob("*.md"))])


@pytest.mark.parametrize("page", PAGES)
def test_every_block_does_what_the_page_says(page: str, tmp_path: Path) -> None:
    do_blocks(read_blocks((ROOT / page).read_text()), tmp_path)


@pytest.mark.parametrize("page", LINKED)
def test_links_lead_to_files(page: str) -> None:
    assert lost_links(ROOT / page) == []


def test_a_lost_link_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("[a](page.md#b) [c](d.md) [e](d.md#f) [g](https://h)\n")
    assert lost_links(page) == ["d.md", "d.md"]


@pytest.mark.parametrize("wanted,missing", [(["a", "c"], None), (["c", "a"], "a"), (["d"], "d"), (["a", "a"], "a")])
def test_order_counts(wanted: list[str], missing: str | None) -> None:
    assert find_in_order(wanted, "a\nb\nc\n") == missing


def test_a_diff_must_fit(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_text("one\ntwo\n")
    apply_diff(file, " one\n-two\n+three\n")
    assert file.read_text() == "one\nthree\n"
    with pytest.raises(AssertionError):
        apply_diff(file, "-four\n+five\n")
