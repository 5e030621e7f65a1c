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
SPECIAL = re.compile(r"([\\`*\[\]<>|~])")


@lru_cache(maxsize=KEPT)
def escape(text: str) -> str:
    """Prose on one line, with nothing in it that Markdown or HTML would take for markup."""
    text = SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("&", "&amp;")
    if len(EDGE.findall(text)) > 1:     # emphasis has two ends; within a word, or alone, it is none
        text = EDGE.sub(r"\\_", text)
    return re.sub(r"^([#+-]|\d+[.)])(?=\s|$)|^([-=]+)$", r"\\\g<0>", text)


@lru_cache(maxsize=KEPT)
def code(text: str) -> str:
    """A code span; in a table a bar inside it would still end the cell."""
    text = " ".join(text.split())
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    room = " " if len(fence) > 1 else ""
    return f"{fence}{room}{text}{room}{fence}".replace("|", "\\|")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table and an empty line; nothing without rows. Columns that are empty in every row are left out."""
    rows = [list(row) for row in rows]
    kept = [index for index in range(len(heads)) if any(row[index] for row in rows)]
    if not kept:
        return []
    lines = [[heads[index] for index in kept], ["---"] * len(kept), *([row[index] for index in kept] for row in rows)]
    return [*(f"| {' | '.join(cells)} |" for cells in lines), ""]


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
