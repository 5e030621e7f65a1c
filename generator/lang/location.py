# SPDX-License-Identifier: BSD-2-Clause
"""A place in a spec file."""
from __future__ import annotations

from typing import NamedTuple


class Location(NamedTuple):
    """`file` is relative to the repository (or as the user named it); line, column from 1."""
    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
