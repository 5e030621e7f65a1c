# SPDX-License-Identifier: BSD-2-Clause
"""What became of a witness."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.diff.change import Change


@dataclass(frozen=True)
class Outcome:
    """What came of one change. `confirmed`: its guest passed on its own host and failed on the other. `reason`: what the guest
    said, or why there is no witness. `folder`: where it is, None for none."""
    change: Change
    confirmed: bool
    reason: str
    folder: Path | None = None
