# SPDX-License-Identifier: BSD-2-Clause
"""The scalar types of the language and the small notations: bit ranges and symbols."""
from __future__ import annotations

import re
from functools import lru_cache

from generator.lang.values import BitRange, Scalar, Symbol, Value

SCALARS = {scalar.name: scalar for scalar in (
    *(Scalar(f"u{width}", width, False, "") for width in (8, 16, 32, 64)),
    *(Scalar(f"s{width}", width, True, "") for width in (8, 16, 32, 64)),
    Scalar("word", None, False, ""), Scalar("sword", None, True, ""),
    Scalar("gpa", 64, False, "gpa"), Scalar("gva", None, False, "gva"))}
SYMBOL = re.compile(r"\$([a-z][a-z0-9_]*)([+-](?:0x[0-9a-fA-F]+|[0-9]+))?")
FULL_MASK = (1 << 64) - 1


@lru_cache(maxsize=None)
def parse_bits(text: str) -> BitRange:
    """A bit range as specs write it: "31..24", or "8" for one bit."""
    high, dots, low = text.partition("..")
    return BitRange(int(high), int(low if dots else high))


def parse_value(value: int | str) -> Value:
    """A number, or a symbol with an offset."""
    if isinstance(value, int):
        return value
    match = SYMBOL.fullmatch(value)
    if match is None:
        raise ValueError(value)
    return Symbol(match.group(1), int(match.group(2) or "0", 0))


def scalar_range(scalar: Scalar) -> tuple[int, int]:
    """The smallest and largest value; a word may be as wide as 64 bits."""
    width = scalar.width or 64
    return (-(1 << (width - 1)), (1 << (width - 1)) - 1) if scalar.signed else (0, (1 << width) - 1)
