# SPDX-License-Identifier: BSD-2-Clause
"""abi.json as a model again: what backends/json/abi_json.py wrote of one, read by the types of its dataclasses.

The file leaves out where things stand in a spec. A call's location is its line in the file; that of everything else is the
file's first. The file is not trusted: what is not as the dataclasses say, or does not hold together, is one line. Names in it
become names in generated code: they hold nothing that the language would not take.
"""
from __future__ import annotations

import dataclasses
import json
import re
import types
import typing
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Union

from generator.backends.json.abi_json import SCHEMA
from generator.lang.location import Location
from generator.lang.problem import Problem, SpecError
from generator.lang.yaml_tree import decode_text, read_bytes
from generator.model.abi import Abi, Call
from generator.model.lowered import lowered_calls
from generator.model.plan import plan

MOST = 256 << 20
CALL_LINE = re.compile(r'\s*\{"full_name": "([^"]+)"')
LOCATION = "location"
# What the file has beside the fields of the model: it follows from them.
BESIDE: Mapping[type, frozenset[str]] = {Abi: frozenset(("schema", "generated", "tests", "lowered")), Call: frozenset(("full_name",))}
# Prose, which whoever writes it somewhere makes fit to stand there. All other text is names.
PROSE = frozenset(("doc", "title", "never", "underived", "varies", "privileged", "lifetime", "source", "signatures", "document", "section", "says",
                   "untested"))
NAME = re.compile(r"(?:[A-Za-z0-9_.$*\[\]+-]{1,400})?")
NAMES: Mapping[str, re.Pattern[str]] = {
    "name": re.compile(r"(?:[A-Za-z0-9_$*][A-Za-z0-9_.$*-]{0,199})?"),
    "upstream": re.compile(r"(?:(?:struct |union )?[A-Za-z0-9_.\[\]]{1,400})?"),
    "instructions": re.compile(r"[a-z.][a-z0-9._]*(?: (?:[A-Za-z0-9_#$.,()% -]|\{[A-Za-z_][A-Za-z0-9_-]*\})*)?")}
WORDS = {str: "text", int: "a number", bool: "true or false", type(None): "null"}
Reader = Callable[[Any, "Place"], Any]


class Wrong(Exception):
    """The value at a path is not what the model has there."""

    def __init__(self, place: "Place", message: str) -> None:
        self.place = place
        super().__init__(message)


@dataclasses.dataclass(frozen=True)
class Place:
    """Where in the file: keys and indices from the top. `file`, `lines`: for locations, the line of each call."""
    file: str
    lines: Mapping[str, int]
    outer: Place | None = None
    key: str | int = ""

    def at(self, key: str | int) -> Place:
        return Place(self.file, self.lines, self, key)

    def __str__(self) -> str:
        if self.outer is None:
            return ""
        step = f"[{self.key}]" if isinstance(self.key, int) else f".{self.key}"
        return f"{self.outer}{step}".removeprefix(".")


def read_abi_json(path: Path, shown: str) -> Abi:
    """The model in a file. `shown`: how messages call it. Raises SpecError, one problem; unreadable, since it is no text that
    somebody wrote."""
    text = decode_text(read_bytes(path, shown, MOST), shown)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise damaged(shown, f"not JSON: {error.msg}: generate it again", error.lineno, error.colno) from None
    except (RecursionError, ValueError) as error:
        raise damaged(shown, f"not JSON that can be read: {' '.join(str(error).split())[:80]}: generate it again") from None
    schema = data.get("schema") if isinstance(data, dict) else None
    if schema != SCHEMA:
        said = f"its schema is {json.dumps(schema)[:60]}" if schema is not None else "it has no schema"
        raise damaged(shown, f"this is no abi.json that can be read: {said}, not \"{SCHEMA}\": write it with 'hvabi generate' of this version")
    lines = {found[1]: number for number, line in enumerate(text.splitlines(), 1) if (found := CALL_LINE.match(line))}
    try:
        abi = reader_of(Abi)(data, Place(shown, lines))
    except Wrong as error:
        raise damaged(shown, f"{str(error.place) or 'the file'} {error}: generate it again") from None
    except RecursionError:
        raise damaged(shown, "nested too deep: generate it again") from None
    check_whole(abi, shown)
    return abi


def check_whole(abi: Abi, shown: str) -> None:
    """Every reader asks where calls travel and what is tested; in a model that was not made from a checked spec, names may lead
    nowhere."""
    try:
        lowered_calls(abi)
        plan(abi)
    except Exception as error:  # noqa: B902 - whatever it is, the file is to blame
        what = " ".join(f"{type(error).__name__} {error}".split())[:80]
        raise damaged(shown, f"it does not hold together ({what}): generate it again") from None


def damaged(file: str, message: str, line: int = 1, column: int = 1) -> SpecError:
    return SpecError([Problem(Location(file, line, column), "abi-json", message)], unreadable=True)


@lru_cache(maxsize=None)
def reader_of(kind: Any) -> Reader:
    """What reads a value of a type."""
    if dataclasses.is_dataclass(kind):
        return Record(kind)
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        return choice(parts)
    if origin is tuple:
        return several(parts[0]) if parts[1:] == (Ellipsis,) else fixed(parts)
    return plain(kind)


def plain(kind: type) -> Reader:
    def read(value: Any, place: Place) -> Any:
        if type(value) is not kind:
            raise Wrong(place, f"must be {WORDS[kind]}, not {describe(value)}")
        return value
    return read


def several(part: Any) -> Reader:
    def read(value: Any, place: Place) -> Any:
        if type(value) is not list:
            raise Wrong(place, f"must be an array, not {describe(value)}")
        one = reader_of(part)
        return tuple([one(item, place.at(index)) for index, item in enumerate(value)])
    return read


def fixed(parts: tuple[Any, ...]) -> Reader:
    def read(value: Any, place: Place) -> Any:
        if type(value) is not list or len(value) != len(parts):
            raise Wrong(place, f"must be an array of {len(parts)}, not {describe(value)}")
        return tuple([reader_of(part)(item, place.at(index)) for index, (part, item) in enumerate(zip(parts, value))])
    return read


def choice(parts: tuple[Any, ...]) -> Reader:
    """No two alternatives have one form in JSON, so the form chooses."""
    by_form = {form_of(part): part for part in parts}
    assert len(by_form) == len(parts), f"{parts} cannot be told apart in JSON"

    def read(value: Any, place: Place) -> Any:
        part = by_form.get(type(value))
        if part is None:
            raise Wrong(place, f"must not be {describe(value)}")
        return None if value is None else reader_of(part)(value, place)
    return read


def form_of(kind: Any) -> type:
    if dataclasses.is_dataclass(kind):
        return dict
    return list if typing.get_origin(kind) is tuple else kind


def named(read: Reader, pattern: re.Pattern[str]) -> Reader:
    """The reader, for values in which every text is a name."""
    def check(value: Any, place: Place) -> None:
        if isinstance(value, str) and not pattern.fullmatch(value):
            raise Wrong(place, f"must be a name, not {describe(value)}")
        if isinstance(value, tuple):
            for item in value:
                check(item, place)

    def read_checked(value: Any, place: Place) -> Any:
        found = read(value, place)
        check(found, place)
        return found
    return read_checked


class Record:
    """Reads objects of one dataclass."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        hints = typing.get_type_hints(kind)
        self.fields = {field.name: (self.reader(field.name, hints[field.name]), field.default) for field in dataclasses.fields(kind)}
        self.known = frozenset(self.fields) - {LOCATION} | BESIDE.get(kind, frozenset())

    @staticmethod
    def reader(name: str, hint: Any) -> Reader | None:
        """What reads a field; None for the location, which follows from the file."""
        if name == LOCATION:
            return None
        read = reader_of(hint)
        return named(read, NAMES.get(name, NAME)) if holds_text(hint) and name not in PROSE else read

    def __call__(self, value: Any, place: Place) -> Any:
        if type(value) is not dict:
            raise Wrong(place, f"must be an object, not {describe(value)}")
        unknown = next((key for key in value if key not in self.known), None)
        if unknown is not None:
            raise Wrong(place, f"has the key '{str(unknown)[:40]}', which this version of hvabi does not know")
        values = {}
        for name, (read, default) in self.fields.items():
            if read is None:
                values[name] = Location(place.file, place.lines.get(str(value.get("full_name")), 1), 1)
            elif name in value:
                values[name] = read(value[name], place.at(name))
            elif default is not dataclasses.MISSING:
                values[name] = default
            else:
                raise Wrong(place, f"has no '{name}'")
        return self.kind(**values)


def holds_text(hint: Any) -> bool:
    """Whether texts stand in values of a type, other than in records of their own."""
    return hint is str or any(holds_text(part) for part in typing.get_args(hint))


def describe(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return f"an array of {len(value)}" if isinstance(value, list) else json.dumps(value)[:40]
