# SPDX-License-Identifier: BSD-2-Clause
"""Names change, and a spec's text uses the latest ones: puts the names of an older release into references."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from generator.spec.nodes import Map, Seq


@dataclass
class Renames:
    """`names`: (kind of node, path of its owner) -> {name now: name then}. The owner's path is in names of now."""
    names: dict[tuple[str, tuple[str, ...]], dict[str, str]] = field(default_factory=dict)

    def add(self, kind: str, owner: tuple[str, ...], now: str, then: str) -> None:
        self.names.setdefault((kind, owner), {})[now] = then

    def then(self, kind: str, owner: tuple[str, ...], name: str) -> str:
        return self.names.get((kind, owner), {}).get(name, name)

    def now(self, kind: str, owner: tuple[str, ...], then: str) -> str:
        """The name of now of what was called `then`."""
        known = self.names.get((kind, owner), {})
        return next((now for now, old in known.items() if old == then), then)


def translate_references(tree: Map, renames: Renames) -> Map:
    """A copy of a projected tree in which every reference uses the name of that release."""
    translate = Translator(renames)
    return rebuild(tree, {
        "answers": lambda node: rebuild(node, dict.fromkeys(node, translate.status), ("doc", "since")),
        "discovery": translate.discovery,
        "conventions": lambda node: each(node, translate.convention),
        "id": lambda node: each(node, translate.id_field),
        "types": lambda node: each(node, lambda item: translate.type_definition((), item)),
        "every_family": lambda node: each_named(
            node, lambda name, call: translate.call(("", renames.now("call", (), name)), call)),
        "families": lambda node: each_named(node, translate.family),
    })


class Translator:
    """One function for each kind of node that refers to others."""

    def __init__(self, renames: Renames) -> None:
        self.renames = renames

    def status(self, name: Any) -> Any:
        return self.renames.then("status_value", (), name) if isinstance(name, str) else name

    def type_name(self, family: tuple[str, ...], name: Any) -> Any:
        own = self.renames.then("type", family, name)
        return own if own != name else self.renames.then("type", (), name)

    def convention(self, node: Map) -> Map:
        return rebuild(node, {"carriers": lambda carriers: rename_keys(
            carriers, lambda name: self.renames.then("carrier", (), name))})

    def id_field(self, node: Map) -> Map:
        return rebuild(node, {"carrier": lambda name: self.renames.then("carrier", (), name)})

    def discovery(self, node: Map) -> Map:
        return each(node, self.discovery_item)

    def discovery_item(self, node: Map) -> Map:
        family, _, call = node["call"].partition(".")
        path = (call,) if family == "*" else (family, call)
        owner = () if family == "*" else (family,)
        full_name = self.renames.then("family", (), family) + "." + self.renames.then("call", owner, call)
        return rebuild(node, {
            "call": lambda _: full_name,
            "argument": lambda name: self.renames.then("argument", path, name),
        })

    def type_definition(self, family: tuple[str, ...], node: Map) -> Map:
        return rebuild(node, {"fields": lambda fields: each_item(
            fields, lambda item: rebuild(item, {"type": lambda name: self.type_name(family, name)}))})

    def family(self, then: str, node: Map) -> Map:
        path = (self.renames.now("family", (), then),)
        return rebuild(node, {
            "id": lambda fields: each(fields, self.id_field),
            "types": lambda types: each(types, lambda item: self.type_definition(path, item)),
            "calls": lambda calls: each_named(
                calls, lambda name, call: self.call((*path, self.renames.now("call", path, name)), call)),
        })

    def call(self, path: tuple[str, str], node: Map) -> Map:
        family = (path[0],) if path[0] else ()
        owner = path if path[0] else (path[1],)

        def argument(name: Any) -> Any:
            return self.renames.then("argument", owner, name)

        def typed(item: Map) -> Map:
            return rebuild(item, {"type": lambda name: self.type_name(family, name)})

        return rebuild(node, {
            "args": lambda args: each_item(args, typed),
            "returns": typed,
            "errors": lambda errors: each_item(errors, self.status),
            "needs": lambda needs: each_item(needs, lambda name: self.renames.then("feature", (), name)),
            "annotations": lambda node: rename_keys(node, lambda name: self.renames.then("annotation", (), name)),
            "buffers": lambda buffers: each(buffers, lambda buffer: rebuild(buffer, {
                "address": lambda value: each_item(value, argument) if isinstance(value, Seq) else argument(value),
                "length": argument,
                "element": lambda name: self.type_name(family, name)})),
            "cases": lambda cases: each_item(cases, lambda case: rebuild(case, {
                "args": lambda values: rename_keys(values, argument),
                "expect": lambda expect: each_item(expect, self.status)})),
        })


def rebuild(node: Map, changes: dict[str, Callable[[Any], Any]], skipped: tuple[str, ...] = ()) -> Map:
    """A copy with some values passed through functions."""
    result = Map(node.file, node.at)
    result.dated = node.dated
    result.marks = node.marks
    for key, value in node.items():
        result[key] = changes[key](value) if key in changes and key not in skipped else value
    return result


def each(nodes: Map, change: Callable[[Map], Map]) -> Map:
    return rebuild(nodes, dict.fromkeys(nodes, change))


def each_named(nodes: Map, change: Callable[[str, Map], Map]) -> Map:
    result = Map(nodes.file, nodes.at)
    result.dated = nodes.dated
    result.marks = nodes.marks
    for key, value in nodes.items():
        result[key] = change(key, value)
    return result


def each_item(nodes: Seq, change: Callable[[Any], Any]) -> Seq:
    result = Seq(nodes.file, nodes.at)
    result.dated = nodes.dated
    for value, at in zip(nodes, nodes.marks):
        result.add(change(value), at)
    return result


def rename_keys(nodes: Map, change: Callable[[str], str]) -> Map:
    result = Map(nodes.file, nodes.at)
    result.dated = nodes.dated
    result.marks = nodes.marks
    for key, value in nodes.items():
        result[change(key)] = value
    return result
