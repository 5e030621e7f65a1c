# SPDX-License-Identifier: BSD-2-Clause
"""Compares what a run of the matrix found with the records, both ways, as the run itself does at its end.

usage: ci/check-findings [--strict] RESULTS.json [DIR...]

For results that lie around. The records are those of ci/findings, and of the folders DIR (ci/README.md). A host that was unavailable leaves
its findings unchecked, which is said.
exit status: 0 they agree, 1 they do not, or --strict and something is known, 2 usage, 3 a file cannot be read
"""
from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.exit_status import CLEAN, FINDINGS, USAGE
from harness.matrix.model import HOME, MatrixError
from harness.matrix.results import read_results
from harness.matrix.verdicts import exit_status, has_run, is_broken

from .load import load_all
from .match import Comparison, Explanations, compare, emulators_of, show_comparison, summarise


def main(argv: Sequence[str], root: Path = HOME) -> int:
    """`root`: the folder with ci/findings."""
    names = [name for name in argv if name != "--strict"]
    if names[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return CLEAN
    if not names or any(name.startswith("-") for name in names):
        print(__doc__, file=sys.stderr)
        return USAGE
    try:
        results = read_results(Path(names[0]))
        explanations = Explanations(load_all(root, map(Path, names[1:])))
        cells = results["cells"]
        comparison = compare(cells, explanations, emulators_of(results["hosts"]))
        undone = list(undone_lines(cells))
        broken = [f"could not be run: {cell['guest']} on {cell['host']}: {cell['message']}" for cell in cells if is_broken(cell["verdict"])]
    except MatrixError as error:
        print(f"check-findings: {error}", file=sys.stderr)
        return error.code
    for line in [*show_comparison(comparison), *undone, *broken, summarise(comparison)]:
        print(line)
    return FINDINGS if broken else status_of(comparison, "--strict" in argv)


def undone_lines(cells: Sequence[dict[str, Any]]) -> list[str]:
    hosts = sorted({(cell["verdict"], cell["host"]) for cell in cells if not has_run(cell["verdict"]) and not is_broken(cell["verdict"])})
    return [f"not checked, because the host is {verdict}: {host}" for verdict, host in hosts]


def status_of(comparison: Comparison, strict: bool) -> int:
    return exit_status(comparison.words, strict)
