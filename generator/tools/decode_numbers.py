# SPDX-License-Identifier: BSD-2-Clause
"""Numbers as somebody types them, and whether they fit what has to carry them."""
from __future__ import annotations

import re

from generator.model.abi import Carrier
from generator.tools.decode import WORD

NUMBER = re.compile(r"[+-]?(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|[0-9]+)")
MAX_TOKEN = 80


class InputError(Exception):
    """What was given cannot be decoded; the text is one line that says why and what to give."""


def looks_like_number(token: str) -> bool:
    return NUMBER.fullmatch(token) is not None


def parse_number(token: str, bits: int = 64) -> int:
    """A number of at most so many bits, signed or not."""
    if not looks_like_number(token):
        raise InputError(f"'{clip(token)}' is no number: write it like 0x1f, 31 or -1")
    digits = token.lstrip("+-")
    base = 10 if digits.isdigit() else 0
    number = int(digits, base) if len(token) <= MAX_TOKEN else 1 << bits
    number = -number if token.startswith("-") else number
    if not -(1 << bits - 1) <= number < 1 << bits:
        raise InputError(f"'{clip(token)}' has more than {bits} bits: no register holds it")
    return number


def clip(token: str) -> str:
    shown = "".join(char if char.isprintable() else "?" for char in token[:40])
    return shown + "…" if len(token) > 40 else shown


def fit_carrier(carrier: Carrier, number: int) -> int:
    """The carrier's bits of a number; a signed carrier may be given sign extended."""
    mask = (1 << carrier.width) - 1
    if 0 <= number <= mask:
        return number
    if carrier.signed and number & WORD | mask == WORD and number >> (carrier.width - 1) & 1:
        return number & mask
    raise InputError(f"{format_given(number)} does not fit {carrier.name}, which has {carrier.width} bits")


def format_given(number: int) -> str:
    return str(number) if number < 0 else f"{number:#x}"


def fits(carrier: Carrier, number: int) -> bool:
    try:
        fit_carrier(carrier, number)
    except InputError:
        return False
    return True
