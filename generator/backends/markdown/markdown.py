# SPDX-License-Identifier: BSD-2-Clause
"""Markdown that a spec's prose cannot break: escapes, tables, links, and bit fields drawn in text."""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.model.abi import IdField
from generator.model.words import hex_number

EDGE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
KEPT = 1 << 15      # texts: types, names and whole sentences stand on many pages
BROKEN = re.compile(r"(?<! \|)\n")
SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\`*[]<>|~"} | {"&": "&amp;"})
LEADS = frozenset("#+-=0123456789")
LEADING = re.compile(r"^([#+-]|\d+[.)])(?=\s|$)|^([-=]+)$")


@lru_cache(maxsize=KEPT)
def escape(text: str) -> str:
    """Prose on one line, with nothing in it that Markdown or HTML would take for markup."""
    text = " ".join(text.split()).translate(SPECIAL)
    if text.count("_") > 1 and len(EDGE.findall(text)) > 1:     # emphasis has two ends; within a word, or alone, it is none
        text = EDGE.sub(r"\\_", text)
    return LEADING.sub(r"\\\g<0>", text) if text[:1] in LEADS else text


@lru_cache(maxsize=KEPT)
def code(text: str) -> str:
    """A code span; in a table a bar inside it would still end the cell."""
    text = " ".join(text.split())
    fence, room = "`", ""
    if fence in text:
        fence, room = "`" * (1 + max(map(len, re.findall("`+", text)))), " "
    return f"{fence}{room}{text}{room}{fence}".replace("|", "\\|")


def table(text: str) -> str:
    """A table out of its rows, the first of which are its heads, and an empty line; nothing without further rows. A row begins
    and ends with a bar, and may be broken before one. Columns that are empty in every row are left out. Cells are escaped:
    no bar between spaces is a part of them."""
    heads, *rows = BROKEN.sub(" ", text[:-1]).split("\n")
    if not rows:
        return ""
    if all("|  |" in row for row in rows):
        cells = [row[2:-2].split(" | ") for row in (heads, *rows)]
        kept = [index for index in range(len(cells[0])) if any(row[index] for row in cells[1:])]
        if not kept:
            return ""
        heads, *rows = (f"| {' | '.join(row[index] for index in kept)} |" for row in cells)
    return "\n".join([heads, "| --- " * heads.count(" | ") + "| --- |", *rows, "", ""])


def both(wide: int, narrow: int | None) -> str:
    """A number of 64-bit architectures, and that of 32-bit ones if it is another."""
    return str(wide) if narrow is None or narrow == wide else f"{wide} ({narrow})"


def escape_words(text: str) -> str:
    """Phrases that already mark names as code: every second part is one."""
    return "`".join(part if index % 2 else escape_part(part) for index, part in enumerate(text.split("`")))


def escape_part(part: str) -> str:
    """Escaped, with the spaces at its ends that `escape` takes away."""
    return " " * part.startswith(" ") + escape(part) + " " * (part.endswith(" ") and len(part) > 1)


@lru_cache(maxsize=KEPT)
def anchor(heading: str) -> str:
    """The link that a heading gets: lower case, punctuation dropped, spaces as dashes."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def link(heading: str) -> str:
    return f"[{escape(heading)}](#{anchor(heading)})"


def draw_fields(width: int, fields: Iterable[IdField]) -> list[str]:
    """The fields of one carrier as boxes, highest bits first; bits without a field are named so."""
    cells: list[tuple[int, int, str]] = []
    top = width - 1
    for part in sorted(fields, key=lambda part: -part.bits.high):
        if part.bits.high < top:
            cells.append((top, part.bits.high + 1, "not used"))
        cells.append((part.bits.high, part.bits.low, field_label(part)))
        top = part.bits.low - 1
    if top >= 0:
        cells.append((top, 0, "not used"))
    return draw_cells(cells)


def field_label(part: IdField) -> str:
    label = part.name if part.name == part.role else f"{part.name} ({part.role})"
    return label if part.value is None else f"{label} = {hex_number(part.value)}"


def draw_cells(cells: Sequence[tuple[int, int, str]]) -> list[str]:
    """Bit numbers over a row of boxes."""
    numbers, boxes, edges = "", "|", "+"
    for high, low, label in cells:
        ends = str(high) if high == low else f"{high}  {low}"
        room = max(len(label), len(ends)) + 2
        left, right = str(high), "" if high == low else str(low)
        numbers += f" {left}{right:>{room - len(left)}}"
        boxes += f" {label:<{room - 1}}|"
        edges += "-" * room + "+"
    return [numbers.rstrip(), edges, boxes, edges]
