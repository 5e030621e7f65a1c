# SPDX-License-Identifier: BSD-2-Clause
"""Numbers as printf writes them."""
from __future__ import annotations

import re

WORD = (1 << 64) - 1
HEX = r"0[xX][0-9a-fA-F]{1,16}"
BARE = r"[0-9a-fA-F]{1,16}"             # %lx
ZERO_HEX = rf"(?:{HEX}|0)"              # %#lx writes 0 as 0
DECIMAL = r"-?[0-9]{1,20}"
ANY = rf"(?:{HEX}|{DECIMAL})"
END = r"(?![0-9a-zA-Z_])"               # a number that something is glued to is none


def number(text: str) -> int:
    """With 0x hexadecimal, without decimal."""
    return int(text, 16 if text[:2] in ("0x", "0X") else 10)


def bare(text: str) -> int:
    """Hexadecimal, with 0x or without."""
    return int(text, 16)


def fits(value: int) -> bool:
    return -(1 << 63) <= value <= WORD


def named_values(names: tuple[str, ...], value: str = ANY, sign: str = r"[ =:]\s*", between: str = r",?\s+") -> str:
    """A regex for 'nr 0x5 a0 0x0 …': all names, in order, each value a group."""
    return between.join(rf"{re.escape(name)}\s*{sign}({value}){END}" for name in names)
