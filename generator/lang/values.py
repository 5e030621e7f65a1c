# SPDX-License-Identifier: BSD-2-Clause
"""Values that the language has: ranges of bits, types on the wire, numbers that only a running guest knows."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class BitRange:
    """Bits high..low of a carrier or value, both included."""
    high: int
    low: int

    @property
    def width(self) -> int:
        return self.high - self.low + 1

    @property
    def mask(self) -> int:
        return ((1 << self.width) - 1) << self.low


@dataclass(frozen=True)
class Scalar:
    """What a type name is on the wire. `width`: bits, or None for the guest's natural word.

    `address`: "", gpa or gva.
    """
    name: str
    width: int | None
    signed: bool
    address: str


@dataclass(frozen=True)
class Symbol:
    """A value that only the running guest knows, plus an offset: $scratch, $scratch2_va, $unmapped, …"""
    name: str
    offset: int


Value = Union[int, Symbol]
