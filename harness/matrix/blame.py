# SPDX-License-Identifier: BSD-2-Clause
"""Who is it? New findings of many cells, put together: a host's column, a guest's row, one cell.

A finding of every guest build that looked, on one host build while others pass, is the host's. One on every host build,
with one guest build while others pass, is the guest's. What all cells that look have in common blames nobody.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .model import Cell, CellResult
from .verdicts import has_run


@dataclass(frozen=True)
class Blame:
    """kind: host, guest, cell, every. `who` names the build or cell. `items`: (about, message, cells that show it)."""
    kind: str
    who: str
    items: tuple[tuple[str, str, int], ...]


@dataclass
class _Group:
    """All cells with findings about the same thing, of one ABI and architecture."""
    about: str
    found: dict[Cell, list[str]]
    looked: list[Cell]


def place_blame(results: Iterable[CellResult]) -> list[Blame]:
    """Hosts first, then guests, then cells. What is the same on several architectures is said once."""
    items: dict[tuple[str, str], dict[tuple[str, str], int]] = {}
    for group in group_findings(list(results)):
        for kind, who, cells in blame_group(group):
            messages = list(dict.fromkeys(message for cell in cells for message in group.found[cell]))
            text = messages[0] + (f" (and {len(messages) - 1} other messages)" if len(messages) > 1 else "")
            found = items.setdefault((kind, who), {})
            found[group.about, text] = found.get((group.about, text), 0) + len(cells)
    order = ("host", "guest", "every", "cell")
    return [Blame(kind, who, tuple((*item, cells) for item, cells in found.items())) for (kind, who), found in
            sorted(items.items(), key=lambda item: order.index(item[0][0]))]


def group_findings(results: list[CellResult]) -> list[_Group]:
    groups: dict[tuple[str, str, str], _Group] = {}
    looks = Looks(results)
    for result in results:
        for finding in result.findings:
            if finding.record:
                continue
            key = result.cell.abi, result.cell.arch, finding.about
            if key not in groups:
                groups[key] = _Group(finding.about, {}, looks.at(*key))
            groups[key].found.setdefault(result.cell, []).append(finding.message)
    return list(groups.values())


class Looks:
    """Which cells looked at something: those that ran its test; for matters of the cell as such, all that ran."""

    def __init__(self, results: list[CellResult]) -> None:
        self._ran = [result for result in results if has_run(result.verdict)]
        self._tests = {test.name for result in results for test in result.tests}
        self._looked: dict[str, list[Cell]] = {}
        for result in self._ran:
            found = {finding.about for finding in result.findings}
            for test in result.tests:
                if test.outcome not in ("absent", "skip", "not-run") or test.name in found:
                    self._looked.setdefault(test.name, []).append(result.cell)

    def at(self, abi: str, arch: str, about: str) -> list[Cell]:
        cells = self._looked.get(about, []) if about in self._tests else [result.cell for result in self._ran]
        return [cell for cell in cells if (cell.abi, cell.arch) == (abi, arch)]


def blame_group(group: _Group) -> list[tuple[str, str, list[Cell]]]:
    """Whole columns and rows first; what is left are single cells."""
    left = dict.fromkeys(group.found)
    if len(left) > 1 and set(left) >= set(group.looked):
        return [("every", "every cell that looks", list(left))]
    blamed: list[tuple[str, str, list[Cell]]] = []
    for kind in ("host", "guest"):
        for build in dict.fromkeys(getattr(cell, kind) for cell in left):
            line = [cell for cell in group.looked if getattr(cell, kind) == build]
            if len(line) > 1 and all(cell in left for cell in line):
                blamed.append((kind, build.name, line))
                for cell in line:
                    left.pop(cell)
    return blamed + [("cell", cell.name, [cell]) for cell in left]
