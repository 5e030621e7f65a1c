# SPDX-License-Identifier: BSD-2-Clause
"""For formats that read each line by itself, and parts of patterns that several of them have."""
from __future__ import annotations

from collections.abc import Callable

from ..facts import Fact, Finds, Leaf, Lines, Registers

H = r"(?:0x)?([0-9a-fA-F]{1,8})"
WHOLE = r"(?:0x)?([0-9a-fA-F]{8})"      # of a line that was cut the last number is shorter
IS = r"\s{0,8}[=:]\s{0,8}"


def each(lines: Lines, read_line: Callable[[str], list[Fact] | None]) -> Finds:
    """`read_line` gives None for a line that it does not understand."""
    for line in lines:
        facts = read_line(line.text)
        if facts is not None:
            yield line, facts


def numbers(texts: tuple[str, ...] | list[str]) -> Registers:
    """Four registers in hexadecimal."""
    eax, ebx, ecx, edx = (int(text, 16) for text in texts)
    return eax, ebx, ecx, edx


def leaf_of(leaf: str, subleaf: str | None, registers: tuple[str, ...] | list[str]) -> list[Fact]:
    number = int(subleaf or "0", 16)
    return [Leaf(int(leaf, 16), 0 if number == 0xffffffff else number, numbers(registers))]


def number_of(text: str) -> int:
    """As programming languages and JSON have it: 0x begins hexadecimal, all else is decimal, with zeros before it or not."""
    text = text.replace("_", "")
    return int(text, 16 if text[:2].lower() == "0x" else 10)
