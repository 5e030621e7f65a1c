# SPDX-License-Identifier: BSD-2-Clause
"""What the kinds of named types have in common, asked of the node of a type."""
from __future__ import annotations

from typing import Any

from generator.lang.values import Scalar


def is_natural(node: Any) -> bool:
    """Whether C lays out a type. Every union begins with all its members."""
    return node["kind"] == "union" or node.get("layout") == "natural"


def holds_fields(node: Any) -> bool:
    return node["kind"] in ("struct", "union")


def field_order(owner: Any, node: Any, scalar: Scalar | None) -> str:
    """The order that the bytes of a field have, "" for the guest's: its own, or that of its struct, if it has several bytes."""
    if scalar is None or scalar.width is None or scalar.width <= 8:
        return ""
    return node.get("order") or owner.get("order", "")


def base_of(node: Any) -> str | None:
    """The scalar that a named type is on the wire; None for a struct or union."""
    return node["of"] if node["kind"] == "alias" else node.get("base")
