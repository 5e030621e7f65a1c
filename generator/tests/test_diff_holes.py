# SPDX-License-Identifier: BSD-2-Clause
"""Whatever changes in a part of a model that travels is told by a rule: each value of the bases is changed by itself."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from generator.diff.engine import UNJUDGED, compare
from generator.diff.leaves import PLAIN, SAYS_NOTHING
from generator.lang.load import load
from generator.lang.values import BitRange
from generator.model.abi import Abi, SharedMemory, StructField, SystemRegister, TypeDef
from generator.model.resolve import resolve
from generator.tests.wrong_specs import read_base

SECTIONS = ("types", "features", "registers", "shared", "annotations", "discovery", "cpuid")
OTHER_WORDS = {     # for texts that name one of some words
    "access": ("read", "write", "read-write"), "reserved": ("zero", "ignored", "kept", "unchecked"),
    "fault": ("general-protection", "undefined"), "meaning": ("none", "queue"), "order": ("", "big", "little"),
    "space": ("gpa", "gva", "gfn"), "per": ("machine", "vcpu"), "writer": ("host", "guest", "both"), "layout": ("", "natural"),
    "base": ("u32", "s32", "u64"), "busy": ("odd", (0,)), "kind": ()}
SETS = ("arch", "signatures", "unless", "callers", "requires")      # whose order says nothing
FOLLOWS = frozenset((       # what other values of the part say already, or what the part cannot have
    "CpuidValue.subleaf", "SystemRegister.encoding", "StructField.align", "StructField.offset32", "StructField.size32",
    "TypeDef.size32", "TypeDef.align32"))

SAYS_IT_TWICE = ["shared.stage.fields[2].field = out_takenx"]       # it names the writer that all of the memory has


def model_of(base: str, folder: Path) -> Abi:
    path = folder / "spec.yaml"
    path.write_text(read_base(base))
    return resolve(load(path, folder), "next")


def says_something(part: Any, name: str) -> bool:
    """Whether a guest or a host could notice the value of a field."""
    claim = f"{type(part).__name__}.{name}"
    if name in SAYS_NOTHING or claim in SAYS_NOTHING or claim in FOLLOWS:
        return False
    if isinstance(part, TypeDef):
        return name not in ("size", "align", "layout", "base", "open") or {
            "struct": name in ("size", "align", "layout"), "union": name in ("size", "align"), "enum": name in ("base", "open"),
            "flags": name in ("base", "open"), "alias": name == "base", "constants": False}[part.kind]
    if isinstance(part, StructField) and part.reserved:
        return name in ("offset", "size", "reserved")
    if isinstance(part, SystemRegister):
        return name != "reserved" or bool("write" in part.access and part.fields)
    return not (isinstance(part, SharedMemory) and name == "callers")


def other_values(name: str, value: Any) -> Iterator[Any]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, BitRange):
        yield from (BitRange(value.high + 1, value.low + 1), BitRange(value.high + 1, value.low))
    elif isinstance(value, str):
        yield from OTHER_WORDS.get(name, (f"{value}x",))
    elif isinstance(value, tuple) and value:
        if len(value) > 1 or not all(isinstance(item, str) for item in value):
            yield value[:-1]
        if isinstance(value[0], (str, int)) and not isinstance(value[0], bool) and name not in SETS:
            yield from (value[::-1], (f"{value[0]}x" if isinstance(value[0], str) else value[0] + 1, *value[1:]))


def changed(part: Any, path: str) -> Iterator[tuple[str, Any]]:
    """(what was changed, the part with it) for each value in a part."""
    for item in fields(part):
        value, name = getattr(part, item.name), f"{path}.{item.name}"
        if not says_something(part, item.name):
            continue
        yield from ((f"{name} = {other}", replace(part, **{item.name: other})) for other in other_values(item.name, value) if other != value)
        if is_part(value):
            yield from ((where, replace(part, **{item.name: inner})) for where, inner in changed(value, name))
        for index, inner in enumerate(value if isinstance(value, tuple) else ()):
            if is_part(inner):
                for where, other in changed(inner, f"{name}[{index}]"):
                    yield where, replace(part, **{item.name: (*value[:index], other, *value[index + 1:])})


def is_part(value: Any) -> bool:
    return is_dataclass(value) and type(value).__name__ not in PLAIN


def models(abi: Abi, section: str) -> Iterator[tuple[str, Abi]]:
    value = getattr(abi, section)
    if not isinstance(value, tuple):
        yield from ((where, replace(abi, **{section: part})) for where, part in (changed(value, section) if value is not None else ()))
        return
    for index, part in enumerate(value):
        yield from ((where, replace(abi, **{section: (*value[:index], other, *value[index + 1:])}))
                    for where, other in changed(part, f"{section}.{getattr(part, 'name', index)}"))


@pytest.mark.parametrize("base", ("parts", "registers", "shared", "small"))
def test_every_change_is_told(base: str, tmp_path: Path) -> None:
    abi = model_of(base, tmp_path)
    tried, untold, unjudged = 0, [], []
    for section in SECTIONS:
        for where, other in models(abi, section):
            tried += 1
            found = compare(abi, other)
            if not found:
                untold.append(where)
            if any(change.rule == UNJUDGED for change in found):
                unjudged.append(where)
    assert ([where for where in untold if where not in SAYS_IT_TWICE], unjudged) == ([], [])
    assert tried > 10
