# SPDX-License-Identifier: BSD-2-Clause
"""Showing what somebody else wrote: nothing of it may reach a terminal, a log or an XML file as more than text."""
from __future__ import annotations

import unicodedata

LONGEST = 300


def show_bytes(data: bytes) -> str:
    """Printable text stays, all else becomes \\xNN; lines stay lines."""
    return escape(data.decode("utf-8", "surrogateescape"))


def escape(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if char in "\n\t" or _is_plain(char) else _escape_char(char) for char in text)


def _is_plain(char: str) -> bool:
    """Letters, marks, numbers, punctuation, symbols, the space; no controls, no direction changes, no surrogates."""
    return char == " " or unicodedata.category(char)[0] in "LMNPS"


def _escape_char(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def shorten(text: str, longest: int = LONGEST) -> str:
    """One line of bounded length."""
    text = " ".join(escape(text).split())
    return text if len(text) <= longest else text[:longest - 1] + "…"


def count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
