# SPDX-License-Identifier: BSD-2-Clause
"""Pages are what the records say: open ones first, memory safety apart, and what is stale is found."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from harness.records.load import Page
from harness.records.pages import PLACE, anchor, make_pages, update_pages
from harness.records.record import Record

Make = Callable[..., Record]
PAGES = {"host": Page("host", {"title": "The host", "about": "Of this host.", "private": "Write to its maintainer.", "setup": "Boot it.",
                               "sections": [{"title": "More", "text": "And so on."}]})}
FIXED = {"open": None, "fixed": {"version": "2", "commits": ["0123abcd"], "how": "It looks."}}


def page(*records: Record) -> str:
    return make_pages(records, PAGES)[Path("host.md")]


def test_open_ones_come_first_then_fixed_ones_the_worst_first(make: Make) -> None:
    records = [make("host/a", title="Fixed", **FIXED, severity="guest harmed"), make("host/b", title="Small", severity="cosmetic"),
               make("host/c", title="Large", severity="guest harmed")]
    text = page(*records)
    places = [text.index(words) for words in ("## Open", "### Large", "### Small", "## Fixed in a later version", "### Fixed", "## More")]
    assert places == sorted(places) and "fixed in 2 (0123abcd): It looks" in text


def test_memory_safety_has_a_section_that_is_no_recipe(make: Make) -> None:
    record = make(severity="memory safety", title="It reads too far", cause="The secret.", expected="x", seen="y", note="More of it.",
                  registers=[{"call": "f.c", "before": {"a0": 0xbeef}}])
    text = page(record, make("host/other"))
    section = text[text.index("## Memory safety"):text.index("## Open")]
    assert "Write to its maintainer." in section and "It reads too far" in section and "Guest: Take both." in section
    for hidden in ("The secret.", "a.c", "f.c.t", "0xbeef", "More of it."):
        assert hidden not in section, hidden
    assert "It reads too far" not in text[text.index("## Open"):]
    assert "## Memory safety" not in page(make("host/third"))


def test_what_is_read_into_a_text_is_marked_with_its_reasons(make: Make) -> None:
    text = page(make(text=[{"where": "The text", "says": "perhaps", "basis": "read into it", "because": "nothing else fits"}]))
    assert "The text: perhaps. Read into it: nothing else fits" in text


def test_what_no_test_shows_is_marked(make: Make) -> None:
    assert "No test shows it: nobody can see it" in page(make(shows=None, unseen="nobody can see it"))


def test_the_index_counts(make: Make) -> None:
    index = make_pages([make("host/a"), make("host/b", **FIXED), make("host/c", severity="memory safety")], PAGES)[Path("README.md")]
    assert "| [The host](host.md) | 2 | 1 | 1 |" in index


def test_an_anchor_is_as_a_heading_makes_it() -> None:
    assert anchor('"Already masked" and I/O of 3.0') == "already-masked-and-io-of-30"


def test_stale_missing_and_unexpected_pages_are_found_and_mended(make: Make, tmp_path: Path) -> None:
    texts = make_pages([make()], PAGES)
    assert {path.name for path in update_pages(tmp_path, texts, True).missing} == {"README.md", "host.md"}
    assert len(update_pages(tmp_path, texts, False).written) == 2
    assert update_pages(tmp_path, texts, True).clean
    changed = make_pages([make(title="Something else")], PAGES)
    assert [path.name for path in update_pages(tmp_path, changed, True).stale] == ["host.md"]
    (tmp_path / PLACE / "old.md").write_text(texts[Path("host.md")])
    (tmp_path / PLACE / "own.md").write_text("# Mine\n")
    outcome = update_pages(tmp_path, texts, True)
    assert [path.name for path in outcome.unexpected] == ["old.md", "own.md"] and not outcome.clean
    outcome = update_pages(tmp_path, texts, False)
    assert [path.name for path in outcome.removed] == ["old.md"] and [path.name for path in outcome.unexpected] == ["own.md"]
