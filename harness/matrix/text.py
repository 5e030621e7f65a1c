# SPDX-License-Identifier: BSD-2-Clause
"""Showing what somebody else wrote: nothing of it may reach a terminal, a log or an XML file as more than text."""
from __future__ import annotations

LONGEST = 300


def show_bytes(data: bytes) -> str:
    """Printable text stays, all else becomes \\xNN; lines stay lines."""
    return escape(data.decode("utf-8", "surrogateescape"))


def escape(text: str) -> str:
    """Controls, changes of direction, surrogates and the like are not printable; lines and tabs are kept."""
    return "\n".join(_escape_line(line) for line in text.split("\n"))


def _escape_line(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char == "\t" or char.isprintable() else _escape_char(char) for char in line)


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
