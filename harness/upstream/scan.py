# SPDX-License-Identifier: BSD-2-Clause
"""Reads what a preprocessor made of headers (`-E -dD`): which macros, enumerators, structs and typedefs they have.

A light scan, not a parser: it looks for the words and braces of definitions, in the text of the headers alone.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

MARKER = re.compile(r'# (\d+) "((?:[^"\\]|\\.)*)"')
DEFINE = re.compile(r"#define (\w+)(\(?)(.*)")
UNDEF = re.compile(r"#undef (\w+)")
TOKEN = re.compile(r'[A-Za-z_]\w*|[0-9][\w.]*|"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|\S')
TAGGED = ("struct", "union", "enum")
SKIPPED = ("__attribute__", "__attribute", "_Alignas", "__declspec", "__extension__")


@dataclass(frozen=True)
class Spot:
    """Where a header says something."""
    file: str
    line: int


@dataclass
class Names:
    """`constants`: object-like macros with a value, and enumerators. `types`: structs and unions by the word that a
    program would write ("struct x", "union x", or a typedef of an unnamed one). `typedefs`: all of them."""
    constants: dict[str, Spot] = field(default_factory=dict)
    types: dict[str, Spot] = field(default_factory=dict)
    typedefs: dict[str, Spot] = field(default_factory=dict)

    def spell(self, name: str) -> str:
        """A type's name as C has it, whether the spec says "struct x" or "x"; a nameless one is "x.member"."""
        outer, dot, member = name.partition(".")
        if dot:
            return f"__typeof__((({self.spell(outer)} *)0)->{member})"
        for word in (name, f"struct {name}", f"union {name}"):
            if word in self.types or word in self.typedefs:
                return word
        return name

    def spot(self, name: str) -> Spot | None:
        name = name.partition(".")[0]
        return self.constants.get(name) or self.types.get(self.spell(name)) or self.typedefs.get(name)

    def add(self, other: Names) -> None:
        """What another architecture's reading has beyond this one."""
        for mine, theirs in ((self.constants, other.constants), (self.types, other.types),
                             (self.typedefs, other.typedefs)):
            for name, spot in theirs.items():
                mine.setdefault(name, spot)


Token = tuple[str, Spot]


def scan(text: str, is_ours: Callable[[str], bool]) -> Names:
    """`is_ours` says whether a file counts."""
    names = Names()
    reader = Reader(list(tokens(text, is_ours, names)), names)
    while not reader.at_end():
        reader.read_declaration()
    return names


def tokens(text: str, is_ours: Callable[[str], bool], names: Names) -> Iterator[Token]:
    """The words of the headers' text; their macros go to `names` on the way."""
    file, line, ours, known = "", 0, False, {}
    for row in text.split("\n"):
        line += 1
        if not row.startswith("#"):
            if ours:
                spot = Spot(file, line)
                yield from ((token, spot) for token in TOKEN.findall(row))
        elif marker := MARKER.match(row):
            line, file = int(marker[1]) - 1, marker[2]
            ours = known.setdefault(file, is_ours(file)) if file not in known else known[file]
        elif (define := DEFINE.match(row)) and ours:
            if not define[2] and define[3].strip():
                names.constants[define[1]] = Spot(file, line)
        elif undef := UNDEF.match(row):
            names.constants.pop(undef[1], None)


class Reader:
    def __init__(self, words: list[Token], names: Names) -> None:
        self.words = words
        self.names = names
        self.index = 0

    def at_end(self) -> bool:
        return self.index >= len(self.words)

    def peek(self) -> str:
        return self.words[self.index][0] if not self.at_end() else ""

    def take(self) -> Token:
        token = self.words[self.index] if not self.at_end() else ("", Spot("", 0))
        self.index += 1
        return token

    def read_declaration(self) -> None:
        """To the semicolon (or brace) that ends it."""
        is_typedef = self.peek() == "typedef"
        last: Token | None = None
        unnamed = False
        while not self.at_end():
            word, spot = self.take()
            if word == ";" or word == "}":
                break
            if word in TAGGED:
                unnamed = self.read_tagged(word, spot) or unnamed
            elif word in SKIPPED:
                self.skip_group("(", ")")
            elif word == "{":
                self.index -= 1
                self.skip_group("{", "}")
            elif word == "[":
                self.index -= 1
                self.skip_group("[", "]")
            elif is_typedef and re.match(r"[A-Za-z_]", word):
                last = word, spot
        if is_typedef and last is not None:
            self.names.typedefs.setdefault(*last)
            if unnamed:
                self.names.types.setdefault(*last)

    def read_tagged(self, kind: str, spot: Spot) -> bool:
        """After the word struct, union or enum. True for a struct or union with a body and no tag."""
        while self.peek() in SKIPPED:
            self.take()
            self.skip_group("(", ")")
        tag = self.take()[0] if re.match(r"[A-Za-z_]", self.peek()) else ""
        if self.peek() != "{":
            return False
        self.take()
        if kind == "enum":
            self.read_enumerators()
            return False
        if tag:
            self.names.types.setdefault(f"{kind} {tag}", spot)
        while not self.at_end() and self.peek() != "}":
            self.read_member()
        self.take()
        return not tag

    def read_member(self) -> None:
        """A member may define a struct itself."""
        while not self.at_end() and self.peek() != "}":
            word, spot = self.take()
            if word == ";":
                return
            if word in TAGGED:
                self.read_tagged(word, spot)

    def read_enumerators(self) -> None:
        depth, expected = 0, True
        while not self.at_end():
            word, spot = self.take()
            if word == "}" and depth == 0:
                return
            if expected and re.match(r"[A-Za-z_]", word):
                self.names.constants.setdefault(word, spot)
                expected = False
            elif word in "([{":
                depth += 1
            elif word in ")]}":
                depth -= 1
            elif word == "," and depth == 0:
                expected = True

    def skip_group(self, opening: str, closing: str) -> None:
        """From an opening bracket, if there is one, to what closes it."""
        if self.peek() != opening:
            return
        depth = 0
        while not self.at_end():
            word = self.take()[0]
            depth += (word == opening) - (word == closing)
            if depth == 0:
                return
