# SPDX-License-Identifier: BSD-2-Clause
"""Holds trees against spec/schema.json.

A program made of the schema (schema_code.py) says quickly that a tree is right. Only when it is not, the slow and exact
library (jsonschema) looks for all that is wrong, and each finding becomes one line that says what to write.
"""
from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.lang.folder import list_architectures
from generator.lang.history import HISTORY_KEYS
from generator.lang.kinds import is_natural
from generator.lang.location import Location
from generator.lang.nodes import Map, locate_path
from generator.lang.problem import MAX_PROBLEMS, Problem, list_names, suggest
from generator.lang.schema_code import Check, fits, load_check
from generator.lang.shapes import SHAPES, Shape
from generator.lang.yaml_tree import describe_value

SCHEMA_PATH = Path(__file__).resolve().parents[2] / "spec" / "schema.json"
MOST = 1000     # problems that are looked for: the exact library is slow
KINDS = {"object": "a mapping", "array": "a list", "string": "text", "integer": "a whole number",
         "boolean": "true or false"}
AT_LEAST = {"list": "at least one entry", "text": "some", "mapping": "at least one key"}


@lru_cache(maxsize=1)
def read_schema() -> dict[str, Any]:
    """The schema, with the names of the architectures in it."""
    schema = json.loads(SCHEMA_PATH.read_text(encoding="utf-8"))
    schema["definitions"]["arch"]["enum"] = list(list_architectures())
    return schema


@lru_cache(maxsize=1)
def compile_schema() -> Check:
    """Takes {name of a definition: tree}: one program for all definitions."""
    definitions = read_schema()["definitions"]
    return load_check({"type": "object", "additionalProperties": False, "definitions": definitions,
                       "properties": {name: {"$ref": f"#/definitions/{name}"} for name in definitions}})


def is_valid(tree: Any, definition: str) -> bool:
    return fits(compile_schema(), {definition: tree})


def validate(tree: Map, definition: str) -> Iterator[Problem]:
    """All that is wrong with a tree, by one definition of the schema. Families inside are held against theirs."""
    if not is_valid(tree, definition):
        found = list(find_problems(tree, definition))
        yield from found or [Problem(tree.location, "schema", f"does not fit the definition '{definition}'")]
        return
    shape = SHAPES["family" if definition == "family_file" else definition]
    if tree.dated:
        yield from validate_changes(tree, shape, "family_file" if definition == "family_file" else None)


@lru_cache(maxsize=None)
def exact_validator(definition: str) -> Any:
    """The slow library's; it remembers where each definition is."""
    import jsonschema

    return jsonschema.Draft7Validator({"$ref": f"#/definitions/{definition}", "definitions": read_schema()["definitions"]})


def find_problems(tree: Any, definition: str, name: str = "the file") -> Iterator[Problem]:
    found = 0
    for error in exact_validator(definition).iter_errors(tree):
        for problem in translate_error(tree, error, name):
            found += 1
            if found > MOST:
                yield Problem(tree.location, "schema", f"there are more than {MOST} problems: mend the others first")
                return
            yield problem


def translate_error(tree: Any, error: Any, name: str) -> Iterator[Problem]:
    """One finding of jsonschema in our words, at the place where the change has to be made."""
    path = list(error.absolute_path)
    node = error.instance
    if error.validator == "additionalProperties":
        unknown = [key for key in node if key not in error.schema["properties"]]
        for number, key in enumerate(unknown):
            said = number < MAX_PROBLEMS    # more are only counted: finding what is meant takes time
            hint = suggest(key, error.schema["properties"], "the keys here are") if said else "remove it"
            yield Problem(node.locate_key(key), "schema", f"unknown key '{key}': {hint}")
        return
    if error.validator == "type" and "enum" in error.schema and node not in error.schema["enum"]:
        return      # a line says which words there are
    location = locate_path(tree, path) if path else tree.location
    if error.validator == "required":
        for key in error.validator_value:
            if key not in node and error.message.startswith(repr(key)):
                yield Problem(required_location(tree, path), "schema", (f"{describe_place(path, name)} lacks the key "
                    f"'{key}': add it{wanted_of(error.schema, key)}"))
        return
    if "propertyNames" in error.absolute_schema_path:       # the path leads to the mapping, and it is a key that is wrong
        owner = tree
        for step in path:
            owner = owner[step]
        yield Problem(owner.locate_key(node), "schema", f"a key of {describe_place(path, name)} {explain(error)}")
        return
    yield Problem(location, "schema", f"{describe_place(path, name)} {explain(error)}")


def required_location(tree: Any, path: list[str | int]) -> Location:
    """A missing key is reported at the name of the thing that lacks it."""
    if not path or not isinstance(path[-1], str):
        return locate_path(tree, path) if path else tree.location
    parent = tree
    for step in path[:-1]:
        parent = parent[step]
    return parent.locate_key(path[-1])


def describe_place(path: list[str | int], name: str) -> str:
    """What a path leads to, in few words: 'bits', item 2 of 'args', or what the whole tree is called."""
    if not path:
        return name
    if isinstance(path[-1], int):
        owner = next((step for step in reversed(path) if isinstance(step, str)), "list")
        return f"item {path[-1] + 1} of '{owner}'"
    return f"'{path[-1]}'"


def explain(error: Any) -> str:
    """What is wrong with a value and what to write."""
    value, schema, wanted = error.instance, error.schema, error.validator_value
    what = schema.get("write")
    if error.validator == "type":
        kinds = [wanted] if isinstance(wanted, str) else wanted
        return f"must be {what or ' or '.join(KINDS[kind] for kind in kinds)}, not {describe_value(value)}{keys_of(schema)}"
    if error.validator == "enum":
        if isinstance(value, str):
            return f"cannot be '{value}': {suggest(value, map(str, wanted), 'write one of')}"
        return f"cannot be {describe_value(value)}: write one of {list_names(map(str, wanted))}"
    if error.validator in ("minItems", "minLength", "minProperties") and not value:
        kind = {"minItems": "list", "minLength": "text", "minProperties": "mapping"}[error.validator]
        return f"must not be empty: write {what}" if what else f"must not be an empty {kind}: write {AT_LEAST[kind]}"
    if what:
        return f"must be {what}, not {describe_value(value)}"
    return " ".join(error.message.split())


def wanted_of(schema: Any, key: str) -> str:
    """What to write for a key that lacks, as far as the schema says it."""
    found = schema.get("properties", {}).get(key, {})
    while isinstance(found, dict) and "$ref" in found and "write" not in found:
        found = read_schema()["definitions"][found["$ref"].rpartition("/")[2]]
    if not isinstance(found, dict):
        return ""
    words = found.get("enum", ())
    kind = found.get("type")
    what = found.get("write") or (f"one of {list_names(map(str, words))}" if words else KINDS.get(kind, "") if isinstance(kind, str) else "")
    return f", {what}" if what else ""


def keys_of(schema: Any) -> str:
    """The keys that a mapping must have, to write where something else stands."""
    needed = schema.get("required", ()) if schema.get("type") == "object" else ()
    return f": write one with {list_names(needed)}" if needed else ""


def validate_changes(node: Map, shape: Shape, definition: str | None = None) -> Iterator[Problem]:
    """`changed` must leave a node that the schema allows: each state that it makes is looked at."""
    if not node.dated:
        return
    changes = node.get("changed")
    if isinstance(changes, Map):
        current = node
        for version, change in changes.items():
            for key in HISTORY_KEYS:
                if key in change:
                    yield Problem(change.locate_key(key), "schema",
                                  f"'{key}' cannot stand in 'changed': it says itself when it holds")
                    return
            current = current.replaced(change)
            if not is_valid(current, definition or shape.definition):
                yield from find_problems(current, definition or shape.definition,
                                         f"what 'changed' makes of this in {version}")
    for child, child_shape in child_nodes(node, shape):
        yield from validate_changes(child, child_shape)


def child_nodes(node: Map, shape: Shape) -> Iterator[tuple[Map, Shape]]:
    """The nodes directly under a node, with their shapes."""
    for key, name in shape.maps.items():
        for child in (node.get(key) or {}).values():
            yield child, SHAPES[name]
    for key, name in shape.lists.items():
        if name == "struct_field" and is_natural(node):
            name = "natural_field"
        for child in node.get(key) or ():
            if isinstance(child, Map):
                yield child, SHAPES[name]
    for key, name in shape.singles.items():
        if isinstance(node.get(key), Map):
            yield node[key], SHAPES[name]
