# SPDX-License-Identifier: BSD-2-Clause
"""The tables of the module `decode`: which call an id names, whatever its hints and reserved bits are."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.backends.rust.text import hexadecimal, rust_string
from generator.model.abi import Abi
from generator.model.layouts import list_layouts


@dataclass(frozen=True)
class Table:
    """`identity`: the bits of each carrier that tell calls apart. `rows`: what they hold, and the name; in order."""
    identity: str
    rows: tuple[tuple[str, str], ...]


def layouts_of(abi: Abi) -> list[Table]:
    found = []
    for layout in list_layouts(abi):
        rows = tuple((numbers(key), rust_string(call.full_name)) for key, call in layout.rows)
        found.append(Table(numbers(layout.masks), rows))
    return found


def numbers(values: Sequence[int]) -> str:
    return "[" + ", ".join(hexadecimal(value) if value > 9 else str(value) for value in values) + "]"
