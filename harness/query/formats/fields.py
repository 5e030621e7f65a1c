# SPDX-License-Identifier: BSD-2-Clause
"""A leaf whose parts stand on lines of their own: debug output of VMMs in Rust, JSON, YAML

function: 1073741824,
index: 0,
eax: 1073741825,
ebx: 1263359563,
ecx: 1447775574,
edx: 77,
"""
from __future__ import annotations

import re

from generator.paste.line import Line

from ..facts import REGISTERS, Finds, Leaf, Lines
from ._lines import number_of

RANK = 8
PART = re.compile(r"[\"'`.*&]?(function|leaf|index|subleaf|flags|eax|ebx|ecx|edx)[\"'`]?\s{0,8}[:=]"
                  r"\s{0,8}\"?(0x[0-9a-f]{1,8}|\d{1,10})(?:_?u(?:32)?)?\"?[,;]?$",
                  re.IGNORECASE)


def read(lines: Lines) -> Finds:
    """A part that comes again begins the next leaf."""
    parts: dict[str, tuple[Line, int]] = {}
    for line in lines:
        found = PART.match(line.text)
        name = {"leaf": "function", "subleaf": "index"}.get(found[1].lower(), found[1].lower()) if found else ""
        if name == "function" or name in parts:
            parts = {}
        if found:
            parts[name] = line, number_of(found[2])
        if {"function", *REGISTERS} <= parts.keys():
            registers = tuple(parts[name][1] for name in REGISTERS)
            if max(*registers, parts["function"][1]) <= 0xffffffff:
                for part, _ in parts.values():
                    if part is not line:
                        yield part, []
                yield line, [Leaf(parts["function"][1], parts.get("index", (line, 0))[1], registers)]  # type: ignore[arg-type]
            parts = {}
