# SPDX-License-Identifier: BSD-2-Clause
"""Whether text is a diff of two texts, and which two: it must never be read as one."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.paste.line import RawLine

HUNK = re.compile(r"@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@")
PLAIN_COMMAND = re.compile(r"\d{1,9}(?:,\d{1,9})?[acd]\d{1,9}(?:,\d{1,9})?$")
HEADER = re.compile(r"(?:diff |index [0-9a-f]|--- |\+\+\+ |\*\*\* |\*{6,}|@@ |\\ No newline|(?:new|deleted|old) (?:file )?mode |"
                    r"Only in |rename |similarity )")
CONTEXT_HUNK = re.compile(r"\*{15}|\*\*\* \d{1,9}(?:,\d{1,9})? \*{4}")
RULE = re.compile(r"[-+|:=\s]+")
JOINT = re.compile(r"-[:=\s]*[|+][:=\s]*-")
QUOTED = re.compile(r"> ?")
DEEPEST = 8


@dataclass(frozen=True)
class Diff:
    """`old` and `new`: the lines of both texts as far as the diff shows them, without its marks."""
    kind: str
    old: tuple[RawLine, ...]
    new: tuple[RawLine, ...]


def find_diff(lines: Sequence[RawLine]) -> Diff | None:
    """None for text that is no diff. A diff that is quoted in a mail is one."""
    lines = unquote_all([line for line in lines if line.text is not None])
    kind = diff_kind([line.text or "" for line in lines])
    if kind is None:
        return None
    body = list(mark_sections(lines) if kind == "context" else mark_lines(lines, kind))
    return Diff(kind, tuple(line for mark, line in body if mark in "-< "), tuple(line for mark, line in body if mark in "+> "))


def mark_lines(lines: Sequence[RawLine], kind: str) -> Iterator[tuple[str, RawLine]]:
    """(mark, line without it); a blank marks a line of both texts."""
    marks, width = ("<>", 2) if kind == "plain" else ("-+", 1)
    for line in lines:
        text = line.text or ""
        if not is_header(text, kind):
            marked = text[:1] in tuple(marks)
            yield (text[0], RawLine(line.number, text[width:])) if marked else (" ", line)


def mark_sections(lines: Sequence[RawLine]) -> Iterator[tuple[str, RawLine]]:
    """Of a context diff, which gives the old lines of a place first, then the new ones."""
    side = " "
    for line in lines:
        text = line.text or ""
        side = "-" if text.startswith("*** ") else "+" if text.startswith("--- ") else side
        if not HEADER.match(text):
            yield side, RawLine(line.number, text[2:])


def unquote_all(lines: Sequence[RawLine]) -> Sequence[RawLine]:
    """Without a mail's quotation marks, as often as each line has one."""
    for _ in range(DEEPEST):
        if not any(line.text for line in lines) or not all((line.text or ">")[0] == ">" for line in lines):
            return lines
        lines = [RawLine(line.number, QUOTED.sub("", line.text or "", 1)) for line in lines]
    return lines


def diff_kind(texts: Sequence[str]) -> str | None:
    """By both marks: lines of one text alone are a list or a quotation, unless a hunk's head says more."""
    filled = [text for text in texts if text.strip() and not is_rule(text)]
    marks = {text[0] for text in filled if not HEADER.match(text)}
    if {"<", ">"} <= marks and all(text[:2].rstrip() in ("<", ">") for text in filled if text[0] in "<>"):
        return "plain"
    if any(HUNK.match(text) for text in filled):
        return "unified"
    if any(PLAIN_COMMAND.match(text) for text in filled) and marks & {"<", ">"}:
        return "plain"
    if {"-", "+"} <= marks and marks <= {"-", "+", " "} and has_counterparts(filled):
        return "unified"
    if "!" in marks and any(CONTEXT_HUNK.match(text) for text in filled):
        return "context"
    return None


def has_counterparts(texts: Sequence[str]) -> bool:
    """A line that is taken out has the form of one that is put in: digits and letters alone differ."""
    gone = {shape(text) for text in texts if text[0] == "-"}
    return any(shape(text) in gone for text in texts if text[0] == "+")


def is_rule(text: str) -> bool:
    """Of a table with columns: its - and + mark nothing."""
    return RULE.fullmatch(text) is not None and JOINT.search(text) is not None


def shape(text: str) -> str:
    return re.sub(r"[0-9a-fA-F]+", "0", text[1:])


def is_header(text: str, kind: str) -> bool:
    if kind == "plain":
        return text.startswith("---") or PLAIN_COMMAND.match(text) is not None or text.startswith("diff ")
    return HEADER.match(text) is not None
