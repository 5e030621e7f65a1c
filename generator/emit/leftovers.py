# SPDX-License-Identifier: BSD-2-Clause
"""Output of an ABI whose spec is gone."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.emit.generate import Outcome, sweep


def find_leftovers(names: Sequence[str], out: Path, check: bool, outcome: Outcome) -> None:
    """Folders in `out` that belong to none of the ABIs. An ABI with problems keeps what it has."""
    if out.is_dir():
        sweep([place for place in sorted(out.iterdir()) if place.is_dir() and place.name not in names], set(), check,
              outcome)
