# SPDX-License-Identifier: BSD-2-Clause
"""Tables in C, Rust, Go or Python: calls or initialisers with leaf, subleaf, perhaps flags, four registers

put_leaf(0x40000000, 0x00, 0x40000001, 0x4b4d564b, 0x564b4d56, 0x0000004d);
0x40000001: (0x01007efb, 0x0, 0x0, 0x1),
{ .function = 0x40000000, .index = 0, .eax = 0x40000001, .ebx = 0x4b4d564b, .ecx = 0x564b4d56, .edx = 0x4d },
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Leaf, Lines
from ._lines import each, number_of, numbers

RANK = 4
NUMBER = r"(0x[0-9a-f_]{1,10}|\d{1,10})(?:u|ul|_u32|u32)?"
COMMA = r"\s{0,8}[,:]\s{0,8}[\[({]{0,2}\s{0,4}"
LIST = re.compile(rf"[\w.>!:\s-]{{0,80}}[({{\[]{{1,3}}\s{{0,4}}"
                  rf"{NUMBER}{COMMA}{NUMBER}{COMMA}{NUMBER}{COMMA}{NUMBER}{COMMA}{NUMBER}"
                  rf"(?:{COMMA}{NUMBER})?(?:{COMMA}{NUMBER})?\s{{0,4}},?\s{{0,4}}[\])}}]", re.IGNORECASE)
HEADED = re.compile(rf"(?:cpuid|leaf)?\s?[({{\[]?{NUMBER}(?:\s{{0,4}},\s{{0,4}}{NUMBER})?[)}}\]]?\s{{0,4}}(?::|=>?|->)"
                    rf"\s{{0,4}}[({{\[]{NUMBER}{COMMA}{NUMBER}{COMMA}{NUMBER}{COMMA}{NUMBER}\s{{0,4}},?\s{{0,4}}[\])}}]", re.IGNORECASE)
FIELD = re.compile(rf"\b(function|leaf|index|subleaf|eax|ebx|ecx|edx)\"?\s{{0,4}}[=:]\s{{0,4}}{NUMBER}", re.IGNORECASE)
OPENS = re.compile(r"[({\[]")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if not OPENS.search(text[:120]):
        return None
    if found := LIST.match(text):
        words = [number_of(word) for word in found.groups() if word]
        leaf, subleaf = words[0], words[1] if len(words) > 5 else 0
        return told(leaf, subleaf, words[-4:])
    if found := HEADED.match(text):
        return told(number_of(found[1]), number_of(found[2] or "0"), [number_of(word) for word in found.groups()[2:]])
    fields = {name.lower(): number_of(value) for name, value in FIELD.findall(text[:400])}
    leaf_field = fields.get("function", fields.get("leaf"))
    if leaf_field is None or not {"eax", "ebx", "ecx", "edx"} <= fields.keys():
        return None
    return told(leaf_field, fields.get("index", fields.get("subleaf", 0)),
                [fields[name] for name in ("eax", "ebx", "ecx", "edx")])


def told(leaf: int, subleaf: int, words: list[int]) -> list[Fact] | None:
    if max(leaf, subleaf, *words) > 0xffffffff:
        return None
    return [Leaf(leaf, subleaf, numbers([f"{word:x}" for word in words]))]
