# SPDX-License-Identifier: BSD-2-Clause
"""A draft of a record (ci/findings): what a machine knows is filled in, the rest says what a person has to find out."""
from __future__ import annotations

from pathlib import Path

from harness.matrix.setting import Ready

from .boot import Outcome
from .state import Kept
from .vocabulary import Vocabulary


def draft_record(ready: Ready, vocabulary: Vocabulary, kept: Kept, file: Path, outcome: Outcome | None) -> str:
    return f"# {kept.kind} in {kept.call} on {ready.cell.host.name}: {kept.detail}\n"
