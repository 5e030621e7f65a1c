# SPDX-License-Identifier: BSD-2-Clause
"""Writes docs/findings out of the records: an index, and a page for each folder of ci/findings, open ones first. What is of memory
safety stands apart, without what would repeat it."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.output import Outcome, compare, write
from generator.template import Templates
from harness.matrix.text import count

from .load import Page
from .record import Record
from .words import BASES, KINDS, SEVERITIES

PLACE = Path("docs/findings")
BANNER = "Written by `./hvabi finding --pages` from ci/findings: change the records there."
TEMPLATES = Templates(Path(__file__).parent / "templates")
MEMORY = "memory safety"
CLOBBERED = "register clobbered"
FEW = 8     # tests that a page names


@dataclass(frozen=True)
class Group:
    """The records of a folder as its page has them."""
    page: Page
    private: tuple[Record, ...]
    open: tuple[Record, ...]
    fixed: tuple[Record, ...]

    @property
    def every(self) -> tuple[Record, ...]:
        return (*self.private, *self.open, *self.fixed)


def make_pages(records: Iterable[Record], pages: Mapping[str, Page]) -> dict[Path, str]:
    """The files of docs/findings, by their names in it."""
    groups = [group for group in make_groups(records, pages) if group.every]
    return {Path("README.md"): make_index(groups), **{Path(f"{group.page.name}.md"): make_page(group) for group in groups}}


def make_groups(records: Iterable[Record], pages: Mapping[str, Page]) -> Iterator[Group]:
    known = sorted(records, key=lambda record: (list(SEVERITIES).index(record.data["severity"]), record.name))
    for name, page in pages.items():
        mine = [record for record in known if record.folder == name]
        rest = [record for record in mine if not is_private(record)]
        yield Group(page, tuple(sorted(filter(is_private, mine), key=lambda record: not is_open(record))), tuple(record for record in rest if is_open(record)),
                    tuple(record for record in rest if not is_open(record)))


def is_private(record: Record) -> bool:
    return record.data["severity"] == MEMORY


def is_open(record: Record) -> bool:
    return "open" in record.data


def make_index(groups: Sequence[Group]) -> str:
    pages = [{"name": group.page.name, "title": group.page.data["title"], "open": group.open, "fixed": group.fixed, "private": group.private,
              "private_open": sum(map(is_open, group.private)), "private_fixed": sum(not is_open(record) for record in group.private)}
             for group in groups]
    kinds = [record.data["kind"] for group in groups for record in group.every]
    return TEMPLATES.render("index.md.j2", banner=BANNER, pages=pages, kinds=KINDS.items(), severities=SEVERITIES.items(),
                            bases=BASES.items(), clobbered=kinds.count(CLOBBERED))


def make_page(group: Group) -> str:
    data = group.page.data
    page = {"title": data["title"], "about": data["about"].strip(), "private_report": data["private"].strip(),
            "sections": [{"title": part["title"], "text": part["text"].strip()} for part in data.get("sections", ())]}
    groups = [(heading, [describe(record) for record in records])
              for heading, records in (("Open", group.open), ("Fixed in a later version", group.fixed)) if records]
    return TEMPLATES.render("page.md.j2", banner=BANNER, page=page, every=[describe(record) for record in group.every], groups=groups,
                            private=[describe(record) for record in group.private])


def describe(record: Record) -> dict[str, Any]:
    """The words of a record that pages have."""
    data = record.data
    return {"title": data["title"], "short": record.short, "anchor": anchor(data["title"]), "kind": data["kind"],
            "severity": data["severity"], "affects": ", ".join(record.affects), "versions": ", ".join(host.split("@")[1] for host in record.affects),
            "since": data["since"], "until": data["fixed"]["version"] if "fixed" in data else "open", "end": show_end(data, is_private(record)),
            "texts": [show_text(text) for text in data["text"]], "expected": sentence(data["expected"]), "seen": sentence(data["seen"]),
            "source": show_source(data), "cause": data["cause"], "fix": data["fix"] if is_open(record) else "", "note": data.get("note", ""), "shown": show_tests(record),
            "guest": f"Guest: {data['guest']}", "host": f"Host: {data['host']}"}


def anchor(title: str) -> str:
    """As GitHub makes one of a heading."""
    return "".join(char for char in title.lower().replace(" ", "-") if char.isalnum() or char in "-_")


def sentence(text: str) -> str:
    return text if text.endswith((".", ")", "!", "?")) else f"{text}."


def show_end(data: Mapping[str, Any], briefly: bool = False) -> str:
    if "open" in data:
        return f"open in the newest source that was read ({data['open']})"
    fixed = data["fixed"]
    commits = f" ({', '.join(fixed['commits'])})" if "commits" in fixed else ""
    return f"fixed in {fixed['version']}{commits}" + (f": {fixed['how'].rstrip('.')}" if "how" in fixed and not briefly else "")


def show_text(text: Mapping[str, Any]) -> str:
    because = f" Read into it: {text['because']}" if text["basis"] != "explicit" else ""
    return f"{text['where']}: {sentence(text['says'])}{because}"


def show_source(data: Mapping[str, Any]) -> str:
    """Each file once, with its functions."""
    files: dict[tuple[str, str], list[str]] = {}
    for place in data["source"]:
        files.setdefault((place["file"], place.get("version", "")), []).extend([place["function"]] if "function" in place else [])
    return "; ".join((", ".join(f"`{name}`" for name in functions) + " in " if functions else "") + f"`{file}`"
                     + (f" of {version}" if version else "") for (file, version), functions in files.items())


def show_tests(record: Record) -> str:
    if not record.shows:
        return f"No test shows it: {record.data['unseen']}"
    tests = list(dict.fromkeys(test for block in record.shows for test in block.tests))
    named = ", ".join(f"`{test}`" for test in tests[:FEW]) + (f" and {len(tests) - FEW} more" if len(tests) > FEW else "")
    under = "".join(f" Under QEMU {words}." for words in dict.fromkeys(show_under(block.since, block.before) for block in record.shows) if words)
    return f"{count(len(tests), 'test')}: {named}.{under}"


def show_under(since: tuple[int, ...], before: tuple[int, ...]) -> str:
    words = [f"{word} {'.'.join(map(str, version))}" for word, version in (("since", since), ("before", before)) if version]
    return " ".join(words)


def update_pages(root: Path, texts: Mapping[Path, str], check: bool) -> Outcome:
    """Writes them, or only says what differs. A page that no record makes goes, if it was written here."""
    outcome = Outcome()
    for name, text in texts.items():
        (compare if check else write)(root / PLACE / name, text, outcome)
    for file in sorted((root / PLACE).rglob("*")):
        if file.is_file() and file.relative_to(root / PLACE) not in texts:
            if check or file.is_symlink() or not is_ours(file):
                outcome.unexpected.append(file)
            else:
                file.unlink()
                outcome.removed.append(file)
    return outcome


def is_ours(file: Path) -> bool:
    with file.open("rb") as stream:
        return BANNER.encode() in stream.read(1024)


