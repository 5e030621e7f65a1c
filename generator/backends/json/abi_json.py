# SPDX-License-Identifier: BSD-2-Clause
"""`abi.json`: the model for other programs. docs/abi-json.md describes it; `schema` names its version.

Field by field what generator/model/abi.py has, without places in spec files. A pair is an array of two, a set of bits
is {"high", "low"}, a symbol of a case is {"name", "offset"}. Numbers may need 64 bits. `calls` have their `full_name`
too, and `tests` is the plan of the conformance tests. One line holds one call, so that a diff shows what changed.
"""
from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from json.encoder import encode_basestring
from typing import Any

from generator.banner import MARKER, source_name
from generator.lang.values import BitRange, Scalar
from generator.model.abi import Abi, Argument, Call, Family, History, Returns
from generator.model.plan import plan

SCHEMA = "hvabi-abi/1"
LISTS = ("families", "types", "tests", "conventions", "fields", "carriers", "annotations", "discovery", "features")
# Small values that occur again and again: their text is kept.
REPEATED = (History, Scalar, BitRange, Argument, Returns)
quote: Callable[[str], str] = encode_basestring


def emit(abi: Abi) -> dict[str, str]:
    return {"abi.json": "".join(json_text(abi))}


def stream(abi: Abi) -> dict[str, Callable[[], Iterator[str]]]:
    """As emit, in pieces: this file is by far the largest."""
    return {"abi.json": partial(json_text, abi)}


@lru_cache(maxsize=None)
def labels(kind: type) -> tuple[tuple[str, str], ...]:
    """(label, field) pairs of a dataclass: all fields that are always written. Places in files never are."""
    return tuple((f'"{field.name}": ', field.name) for field in dataclasses.fields(kind)
                 if field.name != "location" and not field.metadata.get("later"))


@lru_cache(maxsize=None)
def later_labels(kind: type) -> tuple[tuple[str, str, Any], ...]:
    """(label, field, default) of the fields that came later: written only where they say something."""
    return tuple((f'"{field.name}": ', field.name, field.default) for field in dataclasses.fields(kind)
                 if field.metadata.get("later"))


class Writer:
    """Turns values of the model into JSON. Written out because json cannot read dataclasses, and copying them into what
    it can read takes longer than all the rest."""

    def __init__(self) -> None:
        self.kept: dict[Any, str] = {}

    def text(self, value: Any) -> str:
        kind = type(value)
        if kind is str:
            return quote(value)
        if kind is tuple:
            return f"[{', '.join([self.text(item) for item in value])}]" if value else "[]"
        if value is None:
            return "null"
        if kind is bool:
            return "true" if value else "false"
        if kind is int:
            return str(value)
        if kind in REPEATED:
            if value not in self.kept:
                self.kept[value] = self.object(value)
            return self.kept[value]
        return self.object(value)

    def object(self, value: Any, first: str = "") -> str:
        """The common kinds of fields are dealt with here: a call of text() for each would double the time."""
        parts = []
        for label, name in labels(type(value)):
            item = getattr(value, name)
            kind = type(item)
            if kind is str:
                parts.append(label + quote(item))
            elif item is None:
                parts.append(label + "null")
            elif kind is tuple and not item:
                parts.append(label + "[]")
            else:
                parts.append(label + self.text(item))
        parts += self.later(value)
        return f"{{{first}{', '.join(parts)}}}"

    def later(self, value: Any) -> list[str]:
        return [label + self.text(item) for label, name, default in later_labels(type(value))
                if (item := getattr(value, name)) != default]

    def call(self, call: Call) -> str:
        return self.object(call, f'"full_name": {quote(call.full_name)}, ')

    def family(self, family: Family) -> str:
        parts = [label + self.text(getattr(family, name)) for label, name in labels(Family) if name != "calls"]
        parts += self.later(family)
        calls = ",\n  ".join([self.call(call) for call in family.calls])
        return f"{{{', '.join(parts)}, \"calls\": [\n  {calls}]}}"


def json_text(abi: Abi) -> Iterator[str]:
    """The pieces of the file."""
    writer = Writer()
    yield f'{{\n"schema": {quote(SCHEMA)},\n"generated": {quote(f"{MARKER} {abi.name}` from {source_name(abi)}")}'
    for label, name in labels(Abi):
        yield f",\n{label}"
        value = source_name(abi) if name == "source" else getattr(abi, name)
        if name == "families":
            yield from array(map(writer.family, value))
        else:
            yield from array(map(writer.text, value)) if name in LISTS else [writer.text(value)]
    for part in writer.later(abi):
        yield f",\n{part}"
    yield ',\n"tests": '
    yield from array(map(writer.text, plan(abi)))
    yield "\n}\n"


def array(items: Iterator[str]) -> Iterator[str]:
    """An array with an item a line."""
    separator = "[\n "
    for item in items:
        yield separator
        yield item
        separator = ",\n "
    yield "[]" if separator == "[\n " else "]"
