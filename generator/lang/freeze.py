# SPDX-License-Identifier: BSD-2-Clause
"""Writes the complete text of a release: one file, in the same language, the same bytes for the same content.

Keys stand in the order of schema.json, small things on one line, numbers that identify something in hexadecimal.
Loading this text and freezing it again gives it again; resolving it gives the model that the working text gives,
without its tests: cases are not part of what a release promises, and a release may be tested better after it is
frozen.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from generator.lang.kinds import is_natural
from generator.lang.load import Spec
from generator.lang.nodes import Map
from generator.lang.project import project, without_tests
from generator.lang.schema import read_schema
from generator.lang.shapes import SHAPES, Shape
from generator.lang.yaml_tree import WORDS

WIDTH = 116
PLAIN = re.compile(r"[A-Za-z_$][A-Za-z0-9_$.+-]*")
YAML_1_1_WORDS = frozenset(("yes", "no", "on", "off", "y", "n", "true", "false", "null"))
HEX_KEYS = frozenset(("number", "value", "equals", "mask", "match", "reserved", "fixed", "args", "min", "max",
                      "unless"))
OPEN_KEYS = frozenset(("releases", "families", "calls", "types", "every_family", "conventions", "carriers", "id",
                       "annotations", "status", "answers", "discovery", "callers", "cpuid", "features", "registers", "shared",
                       "values"))
PLAIN_NODES = {"needs": "need", "results": "results", "value": "case_value", "memory": "case_memory",
               "executes": "executes", "renamed": "rename", "retired": "retired",
               "encoding": "register_encoding", "registered": "registration",
               "publication": "publication"}    # parts without a history, by the key that holds them
FOLDABLE = re.compile(r"[!-~](?:[ -~]*[!-~])?")


def freeze(spec: Spec, release: str, tests: bool = False) -> str:
    """The text of a release; with its `tests` it is not what is frozen, but says also how this hvabi tests the release."""
    tree = project(spec, release)
    head = (f"# SPDX-License-Identifier: BSD-2-Clause\n"
            f"# Release {release} of {tree['abi']}, frozen by `hvabi release`: never edit this file.\n")
    tree = tree if tests else without_tests(tree)
    return head + "".join(f"{line}\n" for line in write_node(order_keys(tree, "abi"), "abi", 0))


@lru_cache(maxsize=None)
def key_order(definition: str) -> dict[str, int]:
    properties = read_schema()["definitions"][definition].get("properties", {})
    return {key: index for index, key in enumerate(properties)}


def order_keys(node: Map, shape_name: str) -> dict[str, Any]:
    """A node as plain dicts, its keys in the schema's order, its children likewise."""
    shape = SHAPES[shape_name]
    order = key_order(definition_of(node, shape))
    result: dict[str, Any] = {}
    for key in sorted(node, key=lambda key: order.get(key, len(order))):
        value = node[key]
        if key in shape.maps:
            value = {name: order_keys(child, shape.maps[key]) for name, child in value.items()}
        elif key in shape.lists:
            value = [order_keys(child, shape.lists[key]) if isinstance(child, Map) else child for child in value]
        elif key in shape.singles:
            value = order_keys(value, shape.singles[key])
        elif key == "source" and isinstance(value, Map):
            value = order_plain(value, "call_source" if "call" in value else "cpuid_source")
        elif key in PLAIN_NODES:
            value = order_plain(value, PLAIN_NODES[key])
        result[key] = value
    return result


def definition_of(node: Map, shape: Shape) -> str:
    """The part of schema.json that a node follows."""
    if shape.definition == "type":
        return "natural_type" if is_natural(node) else f"{node['kind']}_type"
    return "natural_field" if shape.definition == "struct_field" else shape.definition


def order_plain(value: Any, definition: str) -> Any:
    """The same for a part, or a list of parts, without a history."""
    if isinstance(value, list):
        return [order_plain(item, definition) for item in value]
    if not isinstance(value, dict):
        return value
    order = key_order(definition)
    return {key: value[key] for key in sorted(value, key=lambda key: order.get(key, len(order)))}


def write_node(node: dict[str, Any], key: str, indent: int) -> Iterator[str]:
    """The lines of a mapping, one key after the other."""
    if key == "abi":
        order = [name for name in node if name != "families"] + ["families"]
        node = {name: node[name] for name in order if name in node}
    for name, value in node.items():
        yield from write_item(f"{' ' * indent}{write_text(name)}:", name, value, indent, key)


def write_item(start: str, key: str, value: Any, indent: int, owner: str) -> Iterator[str]:
    """One key with its value: on one line if that is short, else what is inside on lines of its own."""
    if isinstance(value, (dict, list)) and not value:
        yield f"{start} {'{}' if isinstance(value, dict) else '[]'}"
        return
    if not (isinstance(value, dict) and must_open(key, owner)):
        line = f"{start} {write_flow(value, key)}"
        if len(line) <= WIDTH:
            yield line
            return
    if isinstance(value, dict):
        yield start
        yield from write_node(value, key, indent + 2)
    elif isinstance(value, list):
        yield start
        yield from write_list(value, key, indent + 2)
    elif isinstance(value, str) and can_fold(value):
        yield f"{start} >-"
        yield from fold(value, indent + 2)
    else:
        yield f"{start} {write_flow(value, key)}"


def must_open(key: str, owner: str) -> bool:
    """Whether a mapping gets lines of its own however short it is: a line for each call or value is easy to compare."""
    return owner in ("families", "calls", "every_family") or key in OPEN_KEYS and owner in ("abi", "status", "cpuid")


def write_list(items: list[Any], key: str, indent: int) -> Iterator[str]:
    for item in items:
        line = f"{' ' * indent}- {write_flow(item, '' if isinstance(item, dict) else key)}"
        if len(line) <= WIDTH or not isinstance(item, dict):
            yield line
            continue
        first = True
        for inner in write_node(item, key, indent + 2):
            yield f"{' ' * indent}- {inner[indent + 2:]}" if first else inner
            first = False


def write_flow(value: Any, key: str) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        inner = ", ".join(f"{write_text(name)}: {write_flow(item, key if key in ('args', 'fixed') else name)}"
                          for name, item in value.items())
        return f"{{{inner}}}"
    if isinstance(value, list):
        return f"[{', '.join(write_flow(item, '' if isinstance(item, dict) else key) for item in value)}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return hex(value) if key in HEX_KEYS and value > 9 else str(value)
    return write_text(value) if key != "doc" else quote(value)


@lru_cache(maxsize=4096)
def write_text(text: str) -> str:
    """A word as it is, anything else in quotes."""
    is_word = PLAIN.fullmatch(text) and text.lower() not in YAML_1_1_WORDS and text not in WORDS
    return text if is_word else quote(text)


def quote(text: str) -> str:
    """A YAML string in double quotes. Whatever is not plainly printable is escaped."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return '"' + "".join(escape(character) for character in text) + '"'


def escape(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character == "\n":
        return "\\n"
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def can_fold(text: str) -> bool:
    """Whether wrapping at spaces keeps the text: plain ASCII, single spaces, nothing else that folding changes."""
    return FOLDABLE.fullmatch(text) is not None and "  " not in text


def fold(text: str, indent: int) -> Iterator[str]:
    """The text wrapped at spaces."""
    line = " " * indent
    for word in text.split(" "):
        if len(line) > indent and len(line) + len(word) + 1 > WIDTH:
            yield line
            line = " " * indent
        line += word if len(line) == indent else f" {word}"
    yield line
