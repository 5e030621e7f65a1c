# SPDX-License-Identifier: BSD-2-Clause
"""What a guest that is a process may read: the system's libraries and programs, and what its own cell needs.

harness/launch/sandbox.c says what else it may do: compute, and write to its standard output.
"""
from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

SYSTEM = ("/usr/lib", "/usr/lib32", "/usr/lib64", "/lib", "/lib32", "/lib64", "/usr/bin", "/bin", "/etc/ld.so.cache",
          "/dev/null", "/dev/zero", "/dev/urandom")
ENVIRONMENT = {"PATH": "/usr/bin:/bin"}


def readable(command: Iterable[str], top: Path, products: Iterable[Path | None]) -> tuple[Path, ...]:
    """Of a cell: what it was built of, and what its command, run at `top`, names by a path."""
    named = (top / word for word in command if "/" in word)
    own = [path for path in (*(product for product in products if product), *named) if os.path.exists(path)]
    return tuple(dict.fromkeys([*map(Path, SYSTEM), *own]))
