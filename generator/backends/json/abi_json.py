# SPDX-License-Identifier: BSD-2-Clause
"""`abi.json`: the model for other programs. docs/abi-json.md describes it; `schema` names its version.

Field by field what generator/model/abi/ has, without places in spec files. A pair is an array of two, a set of bits
is {"high", "low"}, a symbol of a case is {"name", "offset"}. Numbers may need 64 bits. `calls` have their `full_name`
too, and `tests` is the plan of the conformance tests. One line holds one call, so that a diff shows what changed.
"""
from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from itertools import chain
from json.encoder import encode_basestring
from typing import Any

from generator.banner import source_name
from generator.lang.values import Scalar
from generator.model.abi import Abi, Call, Family, History, TypeDef
from generator.model.lower import Lowered, Part, Result, Stored, Word
from generator.model.lowered import lowered_calls
from generator.model.once import keep
from generator.model.places import Place
from generator.model.plan import plan
from generator.output import MARKER

SCHEMA = "hvabi-abi/1"
LISTS = ("families", "types", "tests", "conventions", "fields", "carriers", "annotations", "discovery", "features",
         "registers", "shared")
# Small objects that occur again and again: their text is kept.
REPEATED = (History, Scalar)
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
        self.kept: dict[int, str] = {}      # by id: the model is there as long as this

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
            found = self.kept.get(id(value))
            if found is None:
                found = self.kept[id(value)] = self.object(value)
            return found
        return self.object(value)

    def object(self, value: Any, first: str = "") -> str:
        """The common kinds of fields are dealt with here: a call of text() for each would double the time."""
        parts = []
        fields = vars(value)
        for label, name in labels(type(value)):
            item = fields[name]
            kind = type(item)
            if kind is str:
                parts.append(label + quote(item))
            elif item is None:
                parts.append(label + "null")
            elif kind is int:
                parts.append(label + str(item))
            elif kind is tuple and not item:
                parts.append(label + "[]")
            else:
                parts.append(label + self.text(item))
        for label, name, default in later_labels(type(value)):
            item = fields[name]
            if item is not default and item != default:
                parts.append(label + self.text(item))
        return f"{{{first}{', '.join(parts)}}}"

    def family(self, family: Family) -> str:
        parts = [label + self.text(getattr(family, name)) for label, name in labels(Family) if name != "calls"]
        parts += [label + self.text(item) for label, name, default in later_labels(Family) if (item := getattr(family, name)) != default]
        calls = ",\n  ".join(map(call_text, family.calls))
        return f"{{{', '.join(parts)}, \"calls\": [\n  {calls}]}}"


def call_text(call: Call) -> str:
    return keep(call, SCHEMA, lambda: Writer().object(call, f'"full_name": {quote(call.full_name)}, '))


def type_text(type_def: TypeDef) -> str:
    return keep(type_def, SCHEMA, lambda: Writer().object(type_def))


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
            write = type_text if name == "types" else writer.text
            yield from array(map(write, value)) if name in LISTS else [write(value)]
    for label, name, default in later_labels(Abi):
        value = getattr(abi, name)
        if value != default:
            yield f",\n{label}"
            yield from array(map(writer.text, value)) if name in LISTS else [writer.text(value)]
    yield ',\n"tests": '
    yield from array(map(writer.text, plan(abi)))
    yield ',\n"lowered": '
    yield from array(map(lowered_text, chain.from_iterable(lowered_calls(abi).values())))
    yield "\n}\n"


def lowered_text(lowered: Lowered) -> str:
    return keep(lowered, SCHEMA, lambda: make_lowered_text(lowered))


def make_lowered_text(lowered: Lowered) -> str:
    """Where one way of a call travels: docs/abi-json.md says what the keys mean. What says nothing is left out."""
    parts = [f'"call": {quote(lowered.way.call.full_name)}']
    parts += [f'"form": {quote(lowered.way.form)}'] if lowered.way.form else []
    parts.append(f'"convention": {quote(lowered.convention.name)}')
    parts += [f'"gap": {quote(lowered.gap)}'] if lowered.gap else []
    parts.append(f'"words": [{", ".join(map(word_text, (*lowered.immediates, *fixed_words(lowered), *lowered.carriers, *lowered.arguments, *lowered.inputs)))}]')
    memory = ", ".join(stored_text(part) for part in lowered.stored)
    parts += [f'"memory": [{memory}]'] if memory else []
    parts.append(f'"results": [{", ".join(map(result_text, lowered.results))}]')
    parts += [f'"outputs": [{", ".join(map(word_text, lowered.outputs))}]'] if lowered.outputs else []
    return "{" + ", ".join(parts) + "}"


def fixed_words(lowered: Lowered) -> Iterator[Word]:
    for place, value in lowered.frame.fixed:
        yield Word(place, "", (Part("constant", 0, place.width, value=value),))


def word_text(word: Word) -> str:
    held = place_text(word.place) if word.place is not None else '"immediate": true'
    carrier = f', "carrier": {quote(word.carrier)}' if word.carrier else ""
    more = f', "more": [{", ".join(f"{{{place_text(place)}}}" for place in word.more)}]' if word.more else ""
    return f'{{{held}{more}{carrier}, "parts": [{", ".join(map(part_text, word.parts))}]}}'


@lru_cache(maxsize=None)
def place_text(place: Place) -> str:
    return f'"register": {quote(place.register)}, "low": {place.low}, "width": {place.width}'


@lru_cache(maxsize=4096)
def part_text(part: Part) -> str:
    parts = [f'"source": {quote(part.source)}', f'"low": {part.low}', f'"width": {part.width}']
    parts += [f'"{"buffer" if part.source == "buffer" else "argument"}": {part.index}'] if part.index is not None else []
    parts += [f'"shift": {part.shift}'] if part.shift else []
    parts += [f'"value": {part.value}'] if part.value is not None else []
    parts += [f'"extend": {quote(part.extend)}'] if part.extend else []
    return "{" + ", ".join(parts) + "}"


def stored_text(part: Stored) -> str:
    return (f'{{"carrier": {quote(part.carrier)}, "argument": {part.index}, "offset": {part.offset}, "width": {part.width}, '
            f'"parts": [{", ".join(map(part_text, part.parts))}]}}')


@lru_cache(maxsize=None)
def result_text(result: Result) -> str:
    held = ", ".join(f"{{{place_text(place)}}}" for place in result.places)
    return (f'{{"name": {quote(result.name)}, "width": {result.width}, "signed": {"true" if result.signed else "false"}, '
            f'"places": [{held}]}}')


def array(items: Iterator[str]) -> Iterator[str]:
    """An array with an item a line."""
    separator = "[\n "
    for item in items:
        yield separator
        yield item
        separator = ",\n "
    yield "[]" if separator == "[\n " else "]"
