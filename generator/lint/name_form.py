# SPDX-License-Identifier: BSD-2-Clause
"""Names are lower case and become C identifiers; names of annotations, features and cases may have dashes."""
from __future__ import annotations

import re
from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.location import Location
from generator.lang.nodes import Map
from generator.lang.taken_names import is_c_word
from generator.lint._context import Context, Finding, Item

WORD = re.compile(r"[a-z][a-z0-9_]*")
DASHED = re.compile(r"[a-z0-9][a-z0-9_.-]*")


def check(context: Context) -> Iterator[Finding]:
    yield from check_words(context)
    yield from check_members(context)
    dashed = [("annotation", item) for item in context.annotations] + [("feature", item) for item in context.features]
    dashed += [("case", case) for _, case in (*context.cases, *context.register_cases)]
    for kind, item in dashed:
        for name, named in names_of(item):
            if not DASHED.fullmatch(name):
                yield place_of(named), f"{kind} '{name}': write lower-case letters, digits and dashes"


def check_words(context: Context) -> Iterator[Finding]:
    """Names that become part of longer C names."""
    groups = {"family": context.families, "call": context.calls, "type": context.types, "status": context.statuses,
              "carrier": context.carriers, "id field": [field for _, fields in context.layouts for field in fields],
              "convention": context.conventions, "caller": context.callers, "cpuid value": context.cpuid_values,
              "value": [value for kind in context.types for value in context.children(kind, "values")],
              "flag": [bit for kind in context.types if kind.node["kind"] == "flags"
                       for bit in context.children(kind, "bits")],
              "register": context.registers, "shared memory": context.shared,
              "field": [field for register in context.registers for field in context.children(register, "fields")]}
    for kind, found in groups.items():
        for item in found:
            for name, named in names_of(item):
                if not WORD.fullmatch(name):
                    yield place_of(named), f"{kind} '{name}': write lower-case letters, digits and '_', a letter first"


def check_members(context: Context) -> Iterator[Finding]:
    """Names that are C identifiers by themselves."""
    members = [("argument", argument) for _, argument in context.args]
    members += [("field", field) for kind in context.types if holds_fields(kind.node)
                for field in context.children(kind, "fields")]
    members += [("buffer", buffer) for _, buffer in context.buffers]
    members += [("carrier", carrier) for carrier in context.carriers]
    for kind, item in members:
        for name, named in names_of(item):
            if not WORD.fullmatch(name):
                if kind != "carrier":   # said already
                    yield place_of(named), f"{kind} '{name}': write lower-case letters, digits and '_', a letter first"
            elif is_c_word(name):
                yield place_of(named), f"{kind} '{name}' is a word of C or C++: write {name}_ or find another name"


def names_of(item: Item) -> Iterator[tuple[str, Item | Map]]:
    """Its name and those it had before, each with what says it."""
    yield item.name, item
    if item.node.dated:
        for rename in item.origin.get("renamed", ()):
            yield rename["from"], rename


def place_of(named: Item | Map) -> Location:
    return named.location if isinstance(named, Item) else named.locate("from")
