# SPDX-License-Identifier: BSD-2-Clause
"""Ranges of bits, as people read them."""
from __future__ import annotations

from generator.lang.values import BitRange


def say_bits(bits: BitRange) -> str:
    return f"bit {bits.low}" if bits.width == 1 else f"bits {bits.high}..{bits.low}"


def overlap(first: BitRange, second: BitRange) -> bool:
    return bool(first.mask & second.mask)
