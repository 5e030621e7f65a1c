# SPDX-License-Identifier: BSD-2-Clause
"""Findings that docs/findings.md explains: one that is there is no news, one that no run shows any more is.

A section is headed '### What it is (host@version, …)' and has a line 'Tests: `name`, `name`'. It stands for each of its
tests on each of its hosts, whatever the guest's release.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .blame import RAN
from .model import CellResult, MatrixError
from .text import count

FILE = "docs/findings.md"
HEADING = re.compile(r"### .*\(([^()]+@[^()]+)\)")
Known = tuple[str, str]     # host build, test
CellKey = tuple[str, str, str, str]     # guest build, host build, ABI, architecture


@dataclass(frozen=True)
class Comparison:
    """Both ways: what was found and nothing explains, each once, and what is explained but was not found. `total`:
    findings of all cells."""
    total: int
    new: tuple[Known, ...]
    missing: tuple[Known, ...]

    @property
    def agrees(self) -> bool:
        return not self.new and not self.missing


def load_explained(root: Path) -> frozenset[Known]:
    """Without the file nothing is explained."""
    try:
        return read_explained((root / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return frozenset()
    except (OSError, UnicodeDecodeError) as error:
        raise MatrixError(f"{FILE} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}", 3) from None


def read_explained(text: str) -> frozenset[Known]:
    found: set[Known] = set()
    hosts: list[str] = []
    for line in text.splitlines():
        if line.startswith("#"):
            heading = HEADING.fullmatch(line.strip())
            hosts = [host.strip() for host in heading[1].split(",")] if heading else []
        elif line.startswith("Tests:"):
            found |= {(host, test) for host in hosts for test in re.findall(r"`([^`]+)`", line)}
    return frozenset(found)


def mark_explained(results: Iterable[CellResult], explained: frozenset[Known]) -> None:
    for result in results:
        result.findings = [replace(finding, explained=(result.cell.host.name, finding.about) in explained)
                           for finding in result.findings]


def count_new(result: CellResult) -> int:
    return sum(not finding.explained for finding in result.findings)


def show_verdict(result: CellResult) -> str:
    """For a reader: a cell whose findings are all explained is another thing than one with news."""
    return "explained" if result.verdict == "finding" and not count_new(result) else result.verdict


def cell_key(cell: Mapping[str, Any]) -> CellKey:
    return cell["guest"], cell["host"], cell["abi"], cell["arch"]


def compare(cells: Sequence[Mapping[str, Any]], explained: frozenset[Known],
            every: Iterable[CellKey]) -> Comparison:
    """`cells` as in results.json; `every`: what a run without filters has.

    What is explained can be missing only where all cells ran that share its host and ABI, for it may show with one guest
    alone; what no guest tests only where all cells of its host did.
    """
    shown = [(cell["host"], finding["test"]) for cell in cells for finding in cell["findings"]]
    ran = {cell_key(cell) for cell in cells if cell["verdict"] in RAN}
    partly = {(host, abi) for guest, host, abi, arch in every if (guest, host, abi, arch) not in ran}
    looked = {(cell["host"], test["name"]) for cell in cells if (cell["host"], cell["abi"]) not in partly
              for test in cell["tests"] if test["outcome"] != "not-run"}
    asked = {(cell["host"], test["name"]) for cell in cells for test in cell["tests"]}
    whole = {host for _, host, _, _ in ran} - {host for host, _ in partly}
    missing = [known for known in explained - set(shown)
               if known in looked or known not in asked and (known[0] in whole or not partly)]
    return Comparison(len(shown), tuple(sorted(set(shown) - explained)), tuple(sorted(missing)))


def show_comparison(comparison: Comparison) -> list[str]:
    """What is to be done, a line a host."""
    return [*(f"not explained in {FILE}: on {host}: {tests}" for host, tests in by_host(comparison.new)),
            *(f"explained in {FILE} but not found: on {host}: {tests}" for host, tests in by_host(comparison.missing))]


def by_host(known: Iterable[Known]) -> list[tuple[str, str]]:
    """Tests as a line 'Tests:' has them."""
    tests: dict[str, list[str]] = {}
    for host, test in known:
        tests.setdefault(host, []).append(f"`{test}`")
    return [(host, ", ".join(names)) for host, names in tests.items()]


def summarise(comparison: Comparison) -> str:
    """In a few words."""
    text = count(comparison.total, "finding")
    if comparison.total:
        text += f", {len(comparison.new)} without an explanation" if comparison.new else f", all explained in {FILE}"
    return text + (f", {count(len(comparison.missing), 'explanation')} without a finding" if comparison.missing else "")
