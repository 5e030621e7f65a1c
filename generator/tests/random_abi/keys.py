# SPDX-License-Identifier: BSD-2-Clause
"""Which keys of spec/schema.json a spec says: "argument.position", and for a key that is one of several words "carrier.kind=memory"."""
from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SCHEMA = json.loads((Path(__file__).resolve().parents[3] / "spec" / "schema.json").read_text())["definitions"]

# Keys that no call's journey depends on, and why.
EVERYWHERE = ("doc", "upstream", "since", "deprecated", "removed", "renamed", "changed")     # those of history: call has them
SPARED = {
    "case": "a test of a host", "case_value": "a test of a host", "case_memory": "a test of a host", "executes": "a test of a host",
    "system_register": "no call", "register_need": "no call", "register_memory": "no call", "register_field": "no call",
    "register_case": "no call", "register_encoding": "no call", "call_source": "who asks is the guest's program",
    "discovery_families": "as that of calls, over the table of families", "discovery_release": "a constant",
    "family_file": "as a family", "rename": "text",
    "shared": "no call", "shared_field": "no call", "publication": "no call", "registration": "no call",
    "type": "a choice between the kinds", "abi.shared": "no call", "family.shared": "no call", "constants_type.base": "no call",
    "flags_type.base": "lint: flags have no sign", "cpuid_source.register": "a leaf", "cpuid_value.register": "a leaf", "abi.registers": "no call", "call.executes": "a test of a host", "call.cases": "a test of a host", "call.never": "a test of a host", "call.underived": "a test of a host", "call.varies": "a test of a host", "argument.range": "a test of a host", "argument.underived": "a test of a host",
    "discovery.families": "as that of calls, over the table of families", "discovery.release": "a constant",
    "discovery_calls.annotations": "what a host honours is its own", "results.when": "test_status_when.py", "when": "test_status_when.py",
}


# Keys that the maker does not make yet. Specs that language/ has by hand make the journey with them.
LATER = {
    "convention.id", "convention.blocks", "blocks.in", "blocks.out", "blocks.align", "buffer.space=registers",
    "fixed_part.register", "fixed_part.bits", "fixed_part.value", "form.returns", "form.also_returns", "returns.position", "further_result.position",
}


def parts(definition: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The definition itself, and what its kinds are made of."""
    node = SCHEMA[definition]
    yield definition, node
    for part in node.get("allOf", ()):
        yield from alternatives(part)
    if "then" in node:
        yield from alternatives(node)


def alternatives(node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for key in ("then", "else"):
        inner = node.get(key, {})
        if "$ref" in inner:
            yield from parts(name_of(inner))
        elif "then" in inner:
            yield from alternatives(inner)


def name_of(node: dict[str, Any]) -> str:
    return str(node["$ref"]).rsplit("/", 1)[1]


def said(data: Any, definition: str = "abi") -> Iterator[str]:
    """What a node of a definition says, and all in it."""
    for name, node in parts(definition):
        if isinstance(data, dict) and not data.keys() <= node.get("properties", data).keys():
            continue
        if isinstance(data, dict):
            for key, value in data.items():
                if key in node.get("properties", {}):
                    yield f"{name}.{key}"
                    yield from inside(value, node["properties"][key], f"{name}.{key}")


def inside(data: Any, node: dict[str, Any], path: str) -> Iterator[str]:
    if "$ref" in node:
        inner = SCHEMA[name_of(node)]
        if "properties" in inner or "allOf" in inner or "then" in inner:
            yield from said(data, name_of(node))
            return
        node = inner
    if "enum" in node and isinstance(data, str):
        yield f"{path}={data}"
    if isinstance(data, dict):
        for value in data.values():
            yield from inside(value, node.get("additionalProperties", {}) or {}, path)
        if "then" in node:
            for name, _ in alternatives(node):
                yield from said(data, name)
    elif isinstance(data, list):
        for value in data:
            yield from inside(value, node.get("items", {}), path)


def wanted(definition: str = "abi", seen: set[str] | None = None) -> set[str]:
    """All that a spec can say, but what is spared."""
    seen = set() if seen is None else seen
    found: set[str] = set()
    for name, node in parts(definition):
        if name in seen or name in SPARED:
            continue
        seen.add(name)
        for key, value in node.get("properties", {}).items():
            path = f"{name}.{key}"
            if path in SPARED or key in EVERYWHERE and not (name == "call" and key not in ("doc", "upstream")):
                continue
            found.add(path)
            found |= below(value, path, seen)
    return found - LATER


def below(node: dict[str, Any], path: str, seen: set[str]) -> set[str]:
    if "$ref" in node:
        inner = SCHEMA[name_of(node)]
        if "properties" in inner or "allOf" in inner or "then" in inner:
            return wanted(name_of(node), seen)
        node = inner
    found = {f"{path}={word}" for word in node.get("enum", ())}
    for key in ("additionalProperties", "items"):
        if isinstance(node.get(key), dict):
            found |= below(node[key], path, seen)
    if "then" in node:
        for name, _ in alternatives(node):
            found |= wanted(name, seen)
    return found
