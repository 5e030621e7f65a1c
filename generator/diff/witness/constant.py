# SPDX-License-Identifier: BSD-2-Clause
"""What two releases call by one name: numbers of constants, sizes and places of structures."""
from __future__ import annotations

import re
from dataclasses import dataclass

from generator.backends.c.text import comment_text
from generator.diff.change import Change
from generator.template import Templates

DEFINE = re.compile(r"^#define ([A-Z]\w*) (.+?)(?:\s*/\*.*)?$", re.MULTILINE)
ENUMERATOR = re.compile(r"^\t([A-Z]\w*) = ([^,]+),", re.MULTILINE)
STRUCT = re.compile(r"^(struct|union) (\w+) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
MEMBER = re.compile(r"^\t[\w ]+?[ *](\w+)(?:\[\w*\])?;", re.MULTILINE)
MOST = 24
KEYS = frozenset(("families", "types", "features", "registers", "fields", "values", "bits", "number", "source", "cpuid", "encoding", "conventions",
                  "reserved", "width", "access", "needs", "callers", "arch", "type", "memory", "size", "align"))


@dataclass(frozen=True)
class Constant:
    """`name`: for people; `texts`: the C that gives it in the first and the second release, "" where there is none."""
    name: str
    texts: tuple[str, str]


def constants_of(change: Change, mine: str, other: str) -> list[Constant]:
    """Those of two headers that the names of the change's place occur in and that are written otherwise, or not at all."""
    words = [re.sub(r"\W", "_", word) for word in change.where.path if word not in KEYS]
    found = next((some for word in reversed(words[-2:]) if (some := numbers(word, mine, other))), [])
    types = [word for word in change.where.path if word not in ("types", "families", "fields")]
    found += [item for word in types for item in layouts(re.sub(r"\W", "_", word), mine, other)]
    return found[:MOST]


def numbers(word: str, mine: str, other: str) -> list[Constant]:
    """Those with a word in their names."""
    tables = [dict((*DEFINE.findall(text), *ENUMERATOR.findall(text))) for text in (mine, other)]
    names = [name for name in tables[0] if re.search(rf"(^|_){word.upper()}(_|$)", name)]
    return [Constant(name, (name, name if name in tables[1] else "")) for name in names
            if tables[0][name] != tables[1].get(name) and tables[0][name].strip() and is_number(tables[0][name])]


def is_number(text: str) -> bool:
    return re.fullmatch(r"[-()\w\s<|+~]*\d[-()\w\s<|+~]*", text) is not None and '"' not in text


def layouts(word: str, mine: str, other: str) -> list[Constant]:
    """Sizes and places in structures of that name."""
    structures = [{name: (kind, body) for kind, name, body in STRUCT.findall(text)} for text in (mine, other)]
    found = []
    for name, (kind, body) in structures[0].items():
        there = structures[1].get(name)
        if not re.search(rf"(^|_){word}$", name) or there is None or there[1] == body:
            continue
        found.append(Constant(f"sizeof({kind} {name})", (f"sizeof({kind} {name})",) * 2))
        left = set(MEMBER.findall(there[1]))
        for member in MEMBER.findall(body):
            text = f"__builtin_offsetof({kind} {name}, {member})"
            found.append(Constant(f"place of {name}.{member}", (text, text if member in left else "")))
    return found


def guest_constants(name: str, side: str, constants: list[Constant], which: int, title: str, subject: str, templates: Templates) -> str:
    return templates.render("constant.c.j2", title=comment_text(title), name=name, side=side, subject=subject,
                            constants=[{"name": item.name, "text": item.texts[which]} for item in constants])
