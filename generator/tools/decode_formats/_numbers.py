# SPDX-License-Identifier: BSD-2-Clause
"""Numbers as printf writes them."""
from __future__ import annotations

WORD = (1 << 64) - 1
HEX = r"0[xX][0-9a-fA-F]{1,16}"
BARE = r"[0-9a-fA-F]{1,16}"             # %lx
DECIMAL = r"-?(?:0|[1-9][0-9]{0,19})"     # a zero in front is no printf's
ANY = rf"(?:{HEX}|{DECIMAL})"
END = r"(?![0-9a-zA-Z_])"               # a number that something is glued to is none


def number(text: str) -> int:
    """With 0x hexadecimal, without decimal."""
    return int(text, 16 if text[:2] in ("0x", "0X") else 10)


def fits(value: int) -> bool:
    return -(1 << 63) <= value <= WORD
