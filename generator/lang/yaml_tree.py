# SPDX-License-Identifier: BSD-2-Clause
"""Reads one YAML file into a tree (nodes.py), from libyaml's events, refusing what a spec must not contain.

Files of guests and hosts are read by it, too (FileKind says what differs).

Scalars are typed as YAML 1.2 does it, so that `no`, `on` or 0777 never become something else than they look like. What
earlier YAML read as a number of another kind (31:24, 4.0, 010) is an error that says what to write. Aliases, tags,
merge keys and several documents have no place in a spec: refusing them also ends every trick with exploding files.
"""
from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml.cyaml import CParser
from yaml.events import (AliasEvent, DocumentStartEvent, MappingEndEvent, MappingStartEvent, ScalarEvent,
                         SequenceEndEvent)

from generator import printable
from generator.files import NotUsable, read_regular
from generator.lang.location import Location
from generator.lang.nodes import COLUMN_BITS, MAX_COLUMN, Map, Seq, pack_position, unpack_position
from generator.lang.problem import Problem, SpecError

MAX_DEPTH = 40
MAX_BYTES = 32 << 20
MAX_TEXT = 1 << 16
MAX_DIGITS = 40
HISTORY_KEYS = frozenset(("since", "deprecated", "removed", "renamed", "changed", "retired"))

WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None, "true": True, "True": True, "TRUE": True,
         "false": False, "False": False, "FALSE": False}
KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}")
# Characters that no text may hold. Line ends and tabs are white space.
INVISIBLE = re.compile(f"(?![\t\n])(?:{printable.INVISIBLE.pattern})")
NUMBER_START = frozenset("0123456789+-.")
INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*|0x[0-9a-fA-F]+|0o[0-7]+)")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
OLD_OCTAL = re.compile(r"[-+]?0[0-9]+")
SEXAGESIMAL = re.compile(r"[-+]?[0-9]+(:[0-9]+)+")
ALMOST_NUMBER = re.compile(r"[-+]?(0[xXbBoO]\w*|[0-9][0-9_]*)")


@dataclass(frozen=True)
class FileKind:
    """`holds`: what a file describes, for messages. `fractions`: whether 2.5 is a number. `most`: bytes of a file.
    `strict`: keys are plain words and texts are not endless, since they reach other languages."""
    holds: str = "an ABI or a family"
    fractions: bool = False
    most: int = MAX_BYTES
    strict: bool = True


SPEC = FileKind()


def read_tree(path: Path, name: str, kind: FileKind = SPEC) -> Map:
    """The tree of a file that must hold one mapping. `name` is what messages call the file."""
    text = decode_text(read_bytes(path, name, kind.most), name)
    try:
        tree = TreeBuilder(text, name, kind).build()
    except yaml.MarkedYAMLError as error:
        raise SpecError([syntax_problem(error, name)]) from None
    except yaml.YAMLError as error:
        raise SpecError([reader_problem(error, text, name)]) from None
    if tree is None:
        raise SpecError([Problem(Location(name, 1, 1), "yaml", f"the file is empty: it must describe {kind.holds}")])
    if not isinstance(tree, Map):
        message = "the file must be a mapping (lines of `key: value`), not " + describe_value(tree)
        raise SpecError([Problem(Location(name, 1, 1), "yaml", message)])
    return tree


def read_bytes(path: Path, name: str, most: int = MAX_BYTES) -> bytes:
    """The content of a regular file that is not too large."""
    try:
        return read_regular(path, most)
    except NotUsable as error:
        message = str(error)
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}: check the name and its permissions"
    raise SpecError([Problem(Location(name, 1, 1), "file", message)], unreadable=True)


def decode_text(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        location = locate_offset(data[:error.start].decode("utf-8", "replace"), name)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8: save the file as UTF-8 text"
        raise SpecError([Problem(location, "yaml", message)]) from None
    return text


def locate_offset(before: str, name: str) -> Location:
    """The place just after the text `before`."""
    return Location(name, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def syntax_problem(error: yaml.MarkedYAMLError, name: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    location = Location(name, mark.line + 1, mark.column + 1) if mark else Location(name, 1, 1)
    reason = " ".join(str(part) for part in (error.context, error.problem) if part)
    reason = " ".join(reason.split())
    if "\\t" in repr(reason) or "start any token" in reason:
        reason += "; indent with spaces and put such text in quotes"
    elif "expected key" in reason or "expected <block end>" in reason:
        reason += "; look just above for a missing quote, colon or bracket, or another indentation"
    return Problem(location, "yaml", f"not YAML: {reason}")


def reader_problem(error: yaml.YAMLError, text: str, name: str) -> Problem:
    """libyaml refuses characters that are not printable; find the first, as its own position counts bytes."""
    bad = re.search("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]", text)
    location = locate_offset(text[:bad.start()], name) if bad else Location(name, 1, 1)
    what = f"character U+{ord(bad.group()):04X} is not allowed in YAML" if bad else " ".join(str(error).split())
    return Problem(location, "yaml", f"not YAML: {what}: remove it")


def describe_value(value: Any) -> str:
    """A value in a message, with its kind."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return f"the number {value}"
    if isinstance(value, float):
        return f"the fraction {value}"
    if isinstance(value, str):
        return f'the text "{value}"' if len(value) <= 40 else f'the text "{value[:37]}…"'
    return "a list" if isinstance(value, list) else "a mapping"


def read_number(text: str) -> int:
    """The value of a whole number as specs write it (decimal, 0x, 0o)."""
    digits = text.lstrip("+-").lower()
    base = 16 if digits.startswith("0x") else 8 if digits.startswith("0o") else 10
    value = int(digits[2:] if base != 10 else digits, base)
    return -value if text.startswith("-") else value


class Unbuildable(Exception):
    """The rest of the document cannot be understood; the reason is among the problems."""


class TreeBuilder:
    """Builds the tree of one document out of parser events. Collects problems; raises them together at the end."""

    def __init__(self, text: str, name: str, kind: FileKind = SPEC) -> None:
        self.parser = CParser(text)
        self.name = name
        self.fractions, self.strict = kind.fractions, kind.strict
        self.problems: list[Problem] = []
        self.known: dict[str, Any] = {}  # plain scalars seen before: most are, and equal ones share one object
        self.keys: set[str] = set()      # keys seen before that are plain words and no history

    def build(self) -> Any:
        """The tree of the only document; None if there is none."""
        tree: Any = None
        documents = 0
        try:
            while self.parser.check_event():
                event = self.parser.get_event()
                if type(event) is DocumentStartEvent:
                    documents += 1
                    if documents > 1:
                        self.give_up(event, "a second document begins here (---): a file holds one")
                    tree = self.build_value(self.parser.get_event(), 0)
        except Unbuildable:
            pass
        if self.problems:
            raise SpecError(self.problems)
        return tree

    def complain(self, event: Any, message: str) -> None:
        mark = event.start_mark
        self.problems.append(Problem(Location(self.name, mark.line + 1, mark.column + 1), "yaml", message))

    def give_up(self, event: Any, message: str) -> None:
        self.complain(event, message)
        raise Unbuildable

    def build_value(self, event: Any, depth: int) -> Any:
        """The value that begins with an event."""
        kind = type(event)
        if kind is ScalarEvent:
            return self.scalar(event)
        if kind is AliasEvent:
            self.complain(event, f"alias *{event.anchor}: write the text out")
            return None
        if depth >= MAX_DEPTH:
            self.give_up(event, f"nested deeper than {MAX_DEPTH} levels: no file needs that")
        self.check_properties(event)
        mark = event.start_mark
        at = pack_position(mark.line + 1, mark.column + 1)
        return self.build_map(at, depth + 1) if kind is MappingStartEvent else self.build_seq(at, depth + 1)

    def check_properties(self, event: Any) -> None:
        if event.anchor is not None:
            self.complain(event, f"anchor &{event.anchor}: remove it and write the text out where it is needed")
        if event.tag is not None:
            self.complain(event, f"tag {event.tag.replace('tag:yaml.org,2002:', '!!')}: remove it")

    def build_map(self, at: int, depth: int) -> Map:
        """The mapping whose start was read. This and build_seq do most of the work: hence the local names."""
        node = Map(self.name, at)
        get_event, known, keys, add_mark = self.parser.get_event, self.known, self.keys, node.marks.append
        while True:
            event = get_event()
            if type(event) is MappingEndEvent:
                return node
            mark = event.start_mark
            key_at = (mark.line + 1) << COLUMN_BITS | min(mark.column + 1, MAX_COLUMN)
            if type(event) is not ScalarEvent or event.value not in keys or event.anchor or event.tag:
                key = self.build_key(event, node)
            else:
                key = event.value
            event = get_event()
            if type(event) is not ScalarEvent:
                value = self.build_value(event, depth)
                if value is not None and value.dated:
                    node.dated = True
            elif not event.style and event.value in known and event.anchor is None and event.tag is None:
                value = known[event.value]
            else:
                value = self.scalar(event)
            if key in node:
                self.complain_duplicate(node, key, key_at)
                continue
            node[key] = value
            mark = event.start_mark
            add_mark(key_at)
            add_mark((mark.line + 1) << COLUMN_BITS | min(mark.column + 1, MAX_COLUMN))

    def build_seq(self, at: int, depth: int) -> Seq:
        """The list whose start was read."""
        node = Seq(self.name, at)
        get_event, known = self.parser.get_event, self.known
        while True:
            event = get_event()
            kind = type(event)
            if kind is SequenceEndEvent:
                return node
            if kind is not ScalarEvent:
                value = self.build_value(event, depth)
                if value is not None and value.dated:
                    node.dated = True
            elif not event.style and event.value in known and event.anchor is None and event.tag is None:
                value = known[event.value]
            else:
                value = self.scalar(event)
            mark = event.start_mark
            node.append(value)
            node.marks.append((mark.line + 1) << COLUMN_BITS | min(mark.column + 1, MAX_COLUMN))

    def build_key(self, event: Any, node: Map) -> str:
        """A key that was not seen before, or that says something about the node's history."""
        if type(event) is not ScalarEvent:
            what = {AliasEvent: "an alias", MappingStartEvent: "a mapping"}.get(type(event), "a list")
            self.give_up(event, f"a key must be a word, not {what}")
        key = self.scalar(event)
        if type(key) is not str:
            self.complain(event, f"a key must be a word, not {describe_value(key)}: put it in quotes if it is meant")
            return event.value
        if key in HISTORY_KEYS:
            node.dated = True
        elif key == "<<":
            self.complain(event, "merge key <<: write the keys out")
        elif self.strict and KEY.fullmatch(key) is None:
            self.complain(event, f"the key {describe_value(key)} is no word: write letters, digits, '_', '-' and '.'")
        elif not event.style:
            self.keys.add(key)
        return key

    def complain_duplicate(self, node: Map, key: str, key_at: int) -> None:
        first = node.locate_key(key)
        message = f"'{key}' is here a second time (first in line {first.line}): remove one or rename it"
        self.problems.append(Problem(unpack_position(self.name, key_at), "yaml", message))

    def scalar(self, event: Any) -> Any:
        """The value of a scalar that was not seen before."""
        text = event.value
        self.check_properties(event)
        if self.strict and len(text) > MAX_TEXT:
            self.complain(event, f"a text of {len(text)} characters: no spec needs more than {MAX_TEXT}, shorten it")
            return text[:MAX_TEXT]
        if not (text.isascii() and text.isprintable()) and (unseen := INVISIBLE.search(text)):
            self.complain(event, f"character U+{ord(unseen[0]):04X} is not seen in a text: remove it")
            return INVISIBLE.sub("?", text)
        if event.style:
            return text
        if text in WORDS:
            value = self.known[text] = WORDS[text]
            return value
        if text[0] not in NUMBER_START:
            self.known[text] = text
            return text
        return self.number(event, text)

    def number(self, event: Any, text: str) -> Any:
        shown = text if len(text) <= MAX_DIGITS else f"{text[:MAX_DIGITS]}…"
        if INTEGER.fullmatch(text):
            if len(text) > MAX_DIGITS:
                self.complain(event, "a number of so many digits fits no register: shorten it")
                return 0
            value = self.known[text] = read_number(text)
            return value
        if SEXAGESIMAL.fullmatch(text):
            bits = shown.replace(":", "..")
            self.complain(event, f'{shown} would be a number to base 60: write bit ranges as "{bits}"')
        elif OLD_OCTAL.fullmatch(text):
            plain = shown.lstrip("+-").lstrip("0") or "0"
            self.complain(event, f"{shown} is octal to some readers: write {plain}, 0x… or 0o…")
        elif FLOAT.fullmatch(text) and self.fractions:
            return self.fraction(event, shown)
        elif FLOAT.fullmatch(text):
            self.complain(event, f'{shown} would be a fraction: put a version in quotes ("{shown}"); numbers must be '
                                 "whole")
        elif ALMOST_NUMBER.fullmatch(text):
            self.complain(event, f'{shown} is no number: write digits, 0x… or 0o…, without "_"; put it in quotes if it '
                                 "is text")
        else:
            self.known[text] = text
            return text
        return text

    def fraction(self, event: Any, text: str) -> Any:
        """Not kept as seen before: few files have any."""
        if not text.endswith("…") and math.isfinite(value := float(text)):
            return value
        self.complain(event, f"{text} is too long or too large for a number: shorten it")
        return 0
