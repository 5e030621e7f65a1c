# SPDX-License-Identifier: BSD-2-Clause
"""Compares what hosts advertised and answered in a run of the matrix with what they did before, in ci/blessed.

usage: ci/check-blessed [--write] [--forget] RESULTS.json [FOLDER]

Each host build that was not built here has a file FOLDER/<host>@<version>/<abi>-<arch>.txt (default: ci/blessed).
Archived guests do not count. Something that is missing or has another value is a regression. Something new passes: the
lines to paste are printed, their order does not matter, and --write adds them. What a host lost is taken out by hand, if that is right; --forget
takes out only what no guest asks about any more and no spec names. A host that was unavailable is not checked, which is
said, nor one that is not in the results of a part of the matrix. ci/README.md describes the lines.
exit status: 0 nothing is missing, 1 something is or could not be run, 2 usage, 3 a file cannot be read or written
"""
from __future__ import annotations

import sys
from pathlib import Path

from harness.matrix.model import HOME, MatrixError
from harness.matrix.results import read_results

from .check import check_all

OPTIONS = ("--write", "--forget")


def main(argv: list[str]) -> int:
    names = [name for name in argv if name not in OPTIONS]
    if names[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    if len(names) not in (1, 2) or any(name.startswith("-") for name in names):
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(names[1]) if len(names) == 2 else HOME / "ci" / "blessed"
    try:
        return 0 if check_all(read_results(Path(names[0])), folder, tuple(set(argv) & set(OPTIONS))) else 1
    except MatrixError as error:
        print(f"check-blessed: {error}", file=sys.stderr)
        return error.code
    except (OSError, ValueError) as error:
        print(f"check-blessed: cannot read the results or the lists: {' '.join(str(error).split())}", file=sys.stderr)
        return 3
