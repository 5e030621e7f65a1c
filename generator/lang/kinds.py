# SPDX-License-Identifier: BSD-2-Clause
"""What the kinds of named types have in common, asked of the node of a type."""
from __future__ import annotations

from typing import Any


def is_natural(node: Any) -> bool:
    """Whether C lays out a type. Every union begins with all its members."""
    return node["kind"] == "union" or node.get("layout") == "natural"


def holds_fields(node: Any) -> bool:
    return node["kind"] in ("struct", "union")


def base_of(node: Any) -> str | None:
    """The scalar that a named type is on the wire; None for a struct or union."""
    return node["of"] if node["kind"] == "alias" else node.get("base")
