# SPDX-License-Identifier: BSD-2-Clause
"""What a text says does not depend on how it was pasted, and less text never says more."""
from __future__ import annotations

import re
from codecs import BOM_UTF16_LE
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.tests.samples import Sample, read_samples
from harness.query.book import Book
from harness.query.dump import read_dumps
from harness.query.interfaces import understand

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = [sample for sample in read_samples(ROOT / "tests" / "inputs")
           if sample.command == "query" and not sample.text.startswith(BOM_UTF16_LE)]
ONE_MACHINE = [sample for sample in SAMPLES if len(read_dumps(sample.text.decode(), "x")) == 1]
NOISE = "usb 1-1: new high-speed USB device number 2 using xhci_hcd"

Claims = frozenset[tuple[str, str, int]]


@pytest.fixture(scope="module")
def book() -> Book:
    return Book(ROOT)


def claims(text: str, book: Book) -> Claims:
    """Every interface, and every feature and value that it is said to have."""
    found: set[tuple[str, str, int]] = set()
    for dump in read_dumps(text, "x"):
        answer = understand(dump, book)
        found.add(("", answer.state, 0))
        for one in answer.interfaces:
            found.add((one.key, "", 0))
            found |= {(one.key, item.name.name, item.value) for item in one.items
                      if item.advertised or item.name.kind == "value"}
            found |= {(one.key, family, 0) for family in one.families}
    return frozenset(found)


def text_of(sample: Sample) -> str:
    return sample.text.decode()


def quoted(text: str) -> str:
    return "".join(f"> {line}" for line in text.splitlines(True))


def stamped(text: str) -> str:
    return "".join(f"[{number:5}.000001] {line}" for number, line in enumerate(text.splitlines(True)))


def windows(text: str) -> str:
    return text.replace("\n", "\r\n")


def noisy(text: str) -> str:
    lines = text.splitlines(True)
    return f"{NOISE}\n" + "".join(f"{line.rstrip()}\n{NOISE}\n" for line in lines) if "=\n" not in text else text


def indented(text: str) -> str:
    return "".join(f"\t{line}" for line in text.splitlines(True))


@pytest.mark.parametrize("change", [quoted, stamped, windows, noisy, indented])
@pytest.mark.parametrize("sample", ONE_MACHINE, ids=lambda sample: sample.name)
def test_how_it_was_pasted_changes_nothing(sample: Sample, change: Callable[[str], str], book: Book) -> None:
    if change is stamped and sample.text.startswith(b">") or change is not windows and b"=\n" in sample.text:
        return      # no logger stamps what is quoted, and no mailer adds to the second half of a line
    if change is noisy and sample.text.count(b"\n") == 1:
        return      # a word is an answer only where it stands alone
    assert claims(change(text_of(sample)), book) == claims(text_of(sample), book)


@pytest.mark.parametrize("sample", ONE_MACHINE, ids=lambda sample: sample.name)
def test_less_text_says_no_more(sample: Sample, book: Book) -> None:
    whole = {claim for claim in claims(text_of(sample), book) if claim[0]}
    lines = text_of(sample).splitlines(True)
    for number in range(len(lines)):
        left = claims("".join(lines[:number] + lines[number + 1:]), book)
        assert {claim for claim in left if claim[0]} <= whole, lines[number]


@pytest.mark.parametrize("sample", ONE_MACHINE, ids=lambda sample: sample.name)
def test_a_text_that_ends_early_says_no_more(sample: Sample, book: Book) -> None:
    """Between two words: whether a number of any length was cut, nobody can see."""
    text = text_of(sample)
    whole = {claim for claim in claims(text, book) if claim[0]}
    for found in re.finditer(r"\s+", text):
        left = {claim for claim in claims(text[:found.start()], book) if claim[0]}
        assert left <= whole, text[:found.start()][-80:]
