# SPDX-License-Identifier: BSD-2-Clause
"""The project's own records: each is right, explains its cells alone, and can be read by others than us."""
from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.tests.forked import hvabi
from harness.matrix.load import load_hosts
from harness.matrix.model import HOME
from harness.matrix.verdicts import FINDING
from harness.records.load import load_all, load_pages
from harness.records.match import Explanations, compare
from harness.records.pages import MEMORY, make_pages
from harness.records.record import Record
from harness.records.report import make_report

RECORDS = load_all(HOME)
SHOWN = [record for record in RECORDS if record.shows]
TOP = re.escape(HOME.parts[1])     # of this machine
PATH = re.compile(rf"(?<![\w.`)])/(?:home|root|tmp|usr/local|mnt|build|{TOP})\b|/{TOP}/|file://")


def emulator(record: Record) -> str:
    """One under which every block of it holds."""
    return next(f"QEMU {version}.0" for version in record.data.get("tried", ["7.2"])
                if all(block.holds(f"QEMU {version}.0") for block in record.shows))


def cells_of(records: list[Record]) -> list[dict]:
    """Results in which everything shows that records say."""
    findings: dict[tuple[str, str], set[str]] = {}
    for record in records:
        for block in record.shows:
            for host, guest, test in block.triples():
                findings.setdefault((host, guest), set()).add(test)
    return [{"guest": guest, "host": host, "abi": "", "arch": "", "verdict": FINDING, "findings": [{"test": test} for test in sorted(tests)],
             "tests": [{"name": test, "outcome": "fail"} for test in sorted(tests)]} for (host, guest), tests in findings.items()]


def test_they_and_the_pages_are_right() -> None:
    """The whole check, as `make check` runs it: names, registers, overlaps, stale pages."""
    done = hvabi("finding", "--check")
    assert done.returncode == 0 and done.stdout.endswith(f"{len(RECORDS)} records: no problems\n"), done.stdout


@pytest.mark.parametrize("gone", SHOWN, ids=lambda record: record.name)
def test_without_one_record_exactly_its_cells_are_findings(gone: Record) -> None:
    emulators = {(host, ""): emulator(gone) for record in RECORDS for host in record.affects}
    cells = cells_of([record for record in SHOWN if all(block.holds(emulator(gone)) for block in record.shows)])
    assert compare(cells, Explanations(RECORDS), emulators).agrees
    new = compare(cells, Explanations([record for record in RECORDS if record is not gone]), emulators).new
    assert Counter((spot.host, spot.guest, spot.test) for spot in new) == Counter(
        triple for block in gone.shows for triple in block.triples())


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.name)
def test_a_report_has_all_that_a_maintainer_asks_for(record: Record) -> None:
    text = make_report(record, load_pages(HOME)[record.folder], load_hosts(HOME, HOME / "hosts"))
    for heading in ("What the text says", "Expected", "Seen", "How to repeat it", "Where it is", "Suggested fix", "Until then"):
        assert f"\n## {heading}\n\n" in text, heading
    assert all(f"Get {host.replace('@', ' ')}: " in text for host in record.affects)
    assert record.data.get("fix", "None is needed any more: fixed in") in text and record.data["cause"] in text and record.data["source"][0]["file"] in text
    assert not PATH.search(text), PATH.search(text)
    assert ("Report this privately" in text) == (record.data["severity"] == MEMORY)
    assert "registers" in record.data or "steps" in record.data, "it says how to repeat it"


def test_a_page_has_the_fix_of_which_it_speaks() -> None:
    for path, text in make_pages(RECORDS, load_pages(HOME)).items():
        for section in text.split("\n### ")[1:]:
            assert "the fix says" not in section or "\nSuggested fix: " in section, (path, section.splitlines()[0])


@pytest.mark.parametrize("record", [record for record in RECORDS if record.data["severity"] == MEMORY], ids=lambda record: record.name)
def test_the_page_is_no_recipe_for_what_is_of_memory_safety(record: Record) -> None:
    text = make_pages(RECORDS, load_pages(HOME))[next(path for path in make_pages([record], load_pages(HOME)) if path.stem == record.folder)]
    section = text[text.index("## Memory safety"):text.index("\n## ", text.index("## Memory safety") + 3)]
    assert record.title in section and record.data["guest"] in section and load_pages(HOME)[record.folder].data["private"].split(".")[0] in section
    for place in record.data["source"]:
        assert place.get("function", place["file"]) not in section
    for block in record.shows:
        assert not [test for test in block.tests if test in text]
    for call in record.data.get("registers", ()):
        assert not [value for value in call["before"].values() if isinstance(value, int) and value > 0xff and f"{value:#x}" in section]


def test_every_record_has_a_page_and_no_page_has_a_path_of_this_machine() -> None:
    pages = make_pages(RECORDS, load_pages(HOME))
    for record in RECORDS:
        assert record.title in next(text for path, text in pages.items() if path.stem == record.folder)
    assert {path.stem for path in pages} == {"README", *(record.folder for record in RECORDS)}
    for text in pages.values():
        assert not PATH.search(text)
