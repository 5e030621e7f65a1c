# SPDX-License-Identifier: BSD-2-Clause
"""Output of an ABI whose spec is gone."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.output import Outcome, sweep


def find_leftovers(names: Sequence[str], out: Path, delete: bool, outcome: Outcome) -> None:
    """Folders in `out` that belong to none of the ABIs. A spec can be missing by mistake, so they are only named unless
    somebody says that they are to go; and nothing goes while a spec has problems, for who knows what it would make,
    or while something foreign is in the way."""
    folders = [place for place in sorted(out.iterdir()) if place.is_dir() and place.name not in names] \
        if out.is_dir() else []
    if delete and not outcome.problems and not outcome.foreign:
        sweep(folders, set(), False, outcome)
    else:
        outcome.unexpected += folders
