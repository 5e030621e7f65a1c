# SPDX-License-Identifier: BSD-2-Clause
"""What parts of all kinds have."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


def later(default: Any = "") -> Any:
    """A field that the language gained after its first release: abi.json leaves it out where it says nothing."""
    return field(default=default, metadata={"later": True})


@dataclass(frozen=True)
class History:
    """When a node came and went. `formerly` names it had before, as (name, last release with that name) pairs."""
    since: str
    deprecated: str | None = None
    removed: str | None = None
    formerly: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Upstream:
    """The public constant that a number must equal. `mask`: the constant is the mask of the bits, not their number."""
    name: str
    mask: bool
