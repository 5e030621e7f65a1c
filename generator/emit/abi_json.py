# SPDX-License-Identifier: BSD-2-Clause
"""`abi.json`: the model for other programs. docs/abi-json.md describes it; `schema` names its version.

Field by field what generator/spec/model.py has, without places in spec files. A pair is an array of two, a set of bits
is {"high", "low"}, a symbol of a case is {"name", "offset"}. Numbers may need 64 bits. `calls` have their `full_name`
too, and `tests` is the plan of the conformance tests. One line holds one call, so that a diff shows what changed.
"""
from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from generator.emit.text import MARKER, source_name
from generator.spec.model import Abi, Call, Family, Location

SCHEMA = "hvabi-abi/1"
LISTS = ("families", "types", "tests", "conventions", "fields", "carriers", "annotations", "discovery", "features")
encode: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def emit(abi: Abi) -> dict[str, str]:
    return {"abi.json": "".join(json_text(abi))}


@lru_cache(maxsize=None)
def field_names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that go out: all but places in files."""
    return tuple(field.name for field in dataclasses.fields(kind) if field.name != "location")


def plain(value: Any) -> Any:
    """A value of the model as JSON has it."""
    if value is None or isinstance(value, (str, int, bool)):
        return value
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    assert not isinstance(value, Location)
    return {name: plain(getattr(value, name)) for name in field_names(type(value))}


def json_text(abi: Abi) -> Iterator[str]:
    """The pieces of the file."""
    from generator.emit.conformance import plan
    top: dict[str, Any] = {"schema": SCHEMA, "generated": f"{MARKER} {abi.name}` from {source_name(abi)}"}
    for name in field_names(Abi):
        top[name] = source_name(abi) if name == "source" else getattr(abi, name)
    top["tests"] = plan(abi)
    separator = "{\n"
    for name, value in top.items():
        yield f'{separator}"{name}": '
        separator = ",\n"
        if name == "families":
            yield from array(family_text(family) for family in value)
        elif name in LISTS:
            yield from array(encode(plain(item)) for item in value)
        else:
            yield encode(plain(value))
    yield "\n}\n"


def array(items: Iterator[str]) -> Iterator[str]:
    """An array with an item a line."""
    separator = "[\n "
    for item in items:
        yield separator
        yield item
        separator = ",\n "
    yield "[]" if separator == "[\n " else "]"


def family_text(family: Family) -> str:
    parts = [f'"{name}": {encode(plain(getattr(family, name)))}' for name in field_names(Family) if name != "calls"]
    calls = ",\n  ".join(call_text(call) for call in family.calls)
    return "{" + ", ".join(parts) + ', "calls": [\n  ' + calls + "]}"


def call_text(call: Call) -> str:
    return encode({"full_name": call.full_name} | plain(call))
