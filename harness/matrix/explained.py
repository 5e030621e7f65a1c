# SPDX-License-Identifier: BSD-2-Clause
"""Findings that docs/findings.md explains: one that is there is no news, one that no run shows any more is.

A section is headed '### What it is (host@version, …)' and has a line 'Tests: `name`, `name`'. It stands for each of its
tests on each of its hosts, whatever the guest's release. A line 'Under: QEMU since 8.0 before 9.1' (one of the two is
enough), before 'Tests:', says that it does so only where such a QEMU boots the host. 'Tried under: QEMU 7.2, 10.0' names
those with which all sections were tried: under another one a finding that does not show may be a fault of QEMU that went
away, which is said and is no finding.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.files import NotUsable, read_regular

from .model import CellResult, MatrixError
from .text import count
from .verdicts import EXPLAINED, has_run

FILE = "docs/findings.md"
MOST_BYTES = 1 << 24
HEADING = re.compile(r"### .*\(([^()]+@[^()]+)\)")
UNDER = re.compile(r"Under: QEMU(?= )(?: since (\d+(?:\.\d+)?))?(?: before (\d+(?:\.\d+)?))?")
TRIED = re.compile(r"Tried under: QEMU (\d+\.\d+(?:, \d+\.\d+)*)")
EMULATOR = re.compile(r"QEMU (\d+)\.(\d+)(?:\.\d+)*")
Known = tuple[str, str]     # host build, test
Version = tuple[int, ...]
HostKey = tuple[str, str]   # host build, architecture
CellKey = tuple[str, str, str, str]     # guest build, host build, ABI, architecture


@dataclass(frozen=True)
class Explanation:
    """`since`, `before`: the versions of QEMU under which it is so; empty: no end."""
    known: Known
    since: Version = ()
    before: Version = ()

    def holds(self, emulator: str) -> bool:
        """Of what boots the host, as Emulators shows it; where the version is not known it may be any."""
        version = read_emulator(emulator)
        return not version or self.since <= version and (not self.before or version < self.before)


@dataclass(frozen=True)
class Explained:
    """What the file says. `tried`: versions of QEMU; none: any will do."""
    every: frozenset[Explanation] = frozenset()
    tried: frozenset[Version] = frozenset()

    def under(self, emulator: str) -> frozenset[Known]:
        return frozenset(one.known for one in self.every if one.holds(emulator))

    def is_tried(self, emulator: str) -> bool:
        return not emulator or not self.tried or read_emulator(emulator) in self.tried


@dataclass(frozen=True)
class Comparison:
    """Both ways: what was found and nothing explains, each once, and what is explained but was not found. `total`:
    findings of all cells. `untried`: not found either, under a QEMU with which nobody tried."""
    total: int
    new: tuple[Known, ...]
    missing: tuple[Known, ...]
    untried: tuple[Known, ...] = ()

    @property
    def agrees(self) -> bool:
        return not self.new and not self.missing


def load_explained(root: Path) -> Explained:
    """Without the file nothing is explained."""
    try:
        return read_explained(read_regular(root / FILE, MOST_BYTES).decode("utf-8"))
    except FileNotFoundError:
        return Explained()
    except NotUsable as error:
        raise MatrixError(f"{FILE}: {error}", 3) from None
    except UnicodeDecodeError:
        raise MatrixError(f"{FILE} cannot be read: it is not UTF-8", 3) from None
    except OSError as error:
        raise MatrixError(f"{FILE} cannot be read: {error.strerror or error}", 3) from None
    except ValueError as error:
        raise MatrixError(f"{FILE}:{error}", 3) from None


def read_explained(text: str) -> Explained:
    """ValueError: what is wrong, after the number of its line."""
    found: set[Explanation] = set()
    tried: set[Version] = set()
    hosts: list[str] = []
    since: Version = ()
    before: Version = ()
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            heading = HEADING.fullmatch(line.strip())
            hosts = [host.strip() for host in heading[1].split(",")] if heading else []
            since, before = (), ()
        elif line.startswith("Under:"):
            since, before = map(read_version, read_line(UNDER, line, number, "Under: QEMU since 8.0 before 9.1").groups(""))
        elif line.startswith("Tried under:"):
            versions = read_line(TRIED, line, number, "Tried under: QEMU 7.2, 10.0")[1]
            tried |= {read_version(version) for version in versions.split(", ")}
        elif line.startswith("Tests:"):
            found |= {Explanation((host, test), since, before)
                      for host in hosts for test in re.findall(r"`([^`]+)`", line)}
    return Explained(frozenset(found), frozenset(tried))


def read_line(pattern: re.Pattern[str], line: str, number: int, example: str) -> re.Match[str]:
    found = pattern.fullmatch(line.rstrip())
    if not found:
        raise ValueError(f"{number}: this line is read by the matrix, write it like '{example}'")
    return found


def read_version(text: str) -> Version:
    return tuple(map(int, text.split("."))) if text else ()


def read_emulator(emulator: str) -> Version:
    """Major and minor; empty if that is not known."""
    found = EMULATOR.fullmatch(emulator)
    return (int(found[1]), int(found[2])) if found else ()


def mark_explained(result: CellResult, explained: frozenset[Known]) -> None:
    result.findings = [replace(finding, explained=(result.cell.host.name, finding.about) in explained)
                       for finding in result.findings]


def count_new(result: CellResult) -> int:
    return sum(not finding.explained for finding in result.findings)


def show_verdict(result: CellResult) -> str:
    """For a reader: a cell whose findings are all explained is another thing than one with news."""
    return EXPLAINED if result.verdict == "finding" and not count_new(result) else result.verdict


def cell_key(cell: Mapping[str, Any]) -> CellKey:
    return cell["guest"], cell["host"], cell["abi"], cell["arch"]


def emulators_of(hosts: Iterable[Mapping[str, Any]]) -> dict[HostKey, str]:
    """`hosts` as in results.json."""
    return {(host["name"], host["arch"]): host["emulator"] for host in hosts}


def compare(cells: Sequence[Mapping[str, Any]], explained: Explained, every: Iterable[CellKey],
            emulators: Mapping[HostKey, str]) -> Comparison:
    """`cells` as in results.json; `every`: what a run without filters has.

    What is explained can be missing only where all cells ran that share its host and ABI, for it may show with one guest
    alone; what no guest tests only where all cells of its host did.
    """
    known = {emulator: explained.under(emulator) for emulator in {"", *emulators.values()}}
    shown = [((cell["host"], finding["test"]), emulators.get((cell["host"], cell["arch"]), ""))
             for cell in cells for finding in cell["findings"]]
    absent = find_absent(cells, explained, every, emulators) - {one for one, _ in shown}
    untried = {host for (host, _), emulator in emulators.items() if not explained.is_tried(emulator)}
    return Comparison(len(shown), tuple(sorted({one for one, emulator in shown if one not in known[emulator]})),
                      tuple(sorted(one for one in absent if one[0] not in untried)),
                      tuple(sorted(one for one in absent if one[0] in untried)))


def find_absent(cells: Sequence[Mapping[str, Any]], explained: Explained, every: Iterable[CellKey],
                emulators: Mapping[HostKey, str]) -> set[Known]:
    """What is explained and would have shown in this run, as far as that can be told."""
    ran = {cell_key(cell) for cell in cells if has_run(cell["verdict"])}
    partly = {(host, abi) for guest, host, abi, arch in every if (guest, host, abi, arch) not in ran}
    looked = {(cell["host"], test["name"]) for cell in cells if (cell["host"], cell["abi"]) not in partly
              for test in cell["tests"] if test["outcome"] != "not-run"}
    asked = {(cell["host"], test["name"]) for cell in cells for test in cell["tests"]}
    whole = {host for _, host, _, _ in ran} - {host for host, _ in partly}
    boots: dict[str, set[str]] = {}
    for (host, _), emulator in emulators.items():
        boots.setdefault(host, set()).add(emulator)
    return {one.known for one in explained.every if any(map(one.holds, boots.get(one.known[0], {""})))
            and (one.known in looked or one.known not in asked and (one.known[0] in whole or not partly))}


def show_comparison(comparison: Comparison) -> list[str]:
    """What is to be done, a line a host."""
    return [*(f"not explained in {FILE}: on {host}: {tests}" for host, tests in by_host(comparison.new)),
            *(f"explained in {FILE} but not found: on {host}: {tests}" for host, tests in by_host(comparison.missing)),
            *(f"explained in {FILE} but not found, under a QEMU with which nobody tried: on {host}: {tests}"
              for host, tests in by_host(comparison.untried))]


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
