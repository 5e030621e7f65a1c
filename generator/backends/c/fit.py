# SPDX-License-Identifier: BSD-2-Clause
"""Lines of C that are too long for a reader, on several lines: broken where a person would, never inside a string."""
from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from functools import lru_cache

COLUMNS = 119       # of a line, with tabs of eight
TAB = 8
ATOM = re.compile(r'"(?:[^"\\]|\\.)*"|/\*.*?\*/')       # what stays whole
PLACES = ((", ", " && ", " || ", " | "), (" ",), ("(",))      # a line may end after these, the best first
TRAILING = re.compile(r"\s*(/\*(?:[^*]|\*(?!/))*\*/)$")
IN_COMMENT = re.compile(r" \*[ \t]")
PROTOTYPE = " *\t"


def fit(text: str) -> str:
    """The text, in which no line is longer than COLUMNS if that can be."""
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) > COLUMNS // 2 and is_long(line):
            lines += fitted(line)
        else:
            lines.append(line)
    return "\n".join(lines)


@lru_cache(maxsize=1 << 14)     # releases of an ABI have most lines in common
def fitted(line: str) -> tuple[str, ...]:
    return tuple(fit_line(line))


def is_long(line: str) -> bool:
    return len(line) + (TAB - 1) * line.count("\t") > COLUMNS and columns(line) > COLUMNS


def columns(line: str) -> int:
    return len(line.expandtabs(TAB))


def fit_line(line: str) -> Iterator[str]:
    code, end = (line[:-2], " \\") if line.endswith(" \\") else (line, "")
    indent = code[:len(code) - len(code.lstrip("\t "))]
    if IN_COMMENT.match(line):
        yield from fit_comment_line(line)
        return
    if code[len(indent):].startswith("/*") and TRAILING.fullmatch(code[len(indent):]):
        yield from block_comment(code.strip()[2:-2].strip(), indent, end)
        return
    if (found := TRAILING.search(code)) and code[:found.start()].strip():
        code = code[:found.start()]
        before = f"{indent}{found[1]}{end}"
        yield from fit_line(before) if is_long(before) else (before,)
        if not is_long(code + end):
            yield code + end
            return
    end = end or (" \\" if code.startswith("#") else "")
    pieces = list(broken(code, COLUMNS - len(end), "\t" + "\t" * indent.count("\t")))
    yield from (piece + end for piece in pieces[:-1])
    yield pieces[-1] + (" \\" if line.endswith(" \\") else "")


def fit_comment_line(line: str) -> Iterator[str]:
    """A line inside a comment: prose, or code in it."""
    start = line[:3]
    if start == PROTOTYPE:
        yield from broken(line, COLUMNS, start + "\t")
    else:
        yield from textwrap.wrap(line[3:], COLUMNS - 3, initial_indent=start, subsequent_indent=start)


def block_comment(prose: str, indent: str, end: str) -> Iterator[str]:
    room = COLUMNS - TAB * indent.count("\t") - 3 - len(end)
    yield from (f"{indent}{line}{end}" for line in ("/*", *(f" * {part}" for part in textwrap.wrap(prose, room)), " */"))


def broken(code: str, most: int, indent: str) -> Iterator[str]:
    """Lines of at most so many columns, the later ones with another indentation."""
    while columns(code) > most:
        if place := find_place(code, most):
            yield code[:place].rstrip()
            code = indent + code[place:].lstrip()
        elif place := find_word(code, most):
            yield f'{code[:place]}"'
            code = f'{indent}"{code[place:]}'
        else:
            break
    yield code


def find_word(code: str, most: int) -> int:
    """Where a string can be cut into two; 0 if none can."""
    strings = [found.span() for found in ATOM.finditer(code) if found[0][0] == '"']
    return max((end.end() for start, last in strings for end in re.compile(" ").finditer(code, start + 1, last - 1)
                if columns(code[:end.end()]) < most), default=0)


def find_place(code: str, most: int) -> int:
    """Where the next line begins; 0 if nothing can be broken."""
    masked = ATOM.sub(lambda found: "x" * len(found[0]), code) if '"' in code or "/*" in code else code
    start = len(code) - len(code.lstrip(" *\t")) + 1
    last = most - (columns(code[:start]) - start)        # tabs inside are rare: then it is tried again, shorter
    while last > start and columns(code[:last]) > most:
        last -= 1
    found = [max(end_of(masked, word, start, last) for word in words) for words in PLACES]
    return next((end for end in found if end > last // 3), 0) or next((end for end in found if end), 0)


def end_of(code: str, word: str, start: int, last: int) -> int:
    """The end of the last such word, not counting a blank at its end, before `last`; 0 if there is none."""
    found = code.rfind(word, start, last + (word[-1] == " "))
    return found + len(word) if found >= 0 else 0
