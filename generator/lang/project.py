# SPDX-License-Identifier: BSD-2-Clause
"""The text of one release, out of a spec that holds all of them.

The result is a tree in the same language, complete and with nothing later in it: what `hvabi release` freezes, and what
resolve.py builds the model from. So a frozen release and the working text can only give the same model. Projecting a
projection changes nothing. Parts of the source tree that do not differ by release are shared, not copied.

Families, calls, and values that have numbers are put in the order of their numbers; all else stays as written.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.lang.history import Timeline, apply_changes, exists_at, name_at
from generator.lang.load import Spec
from generator.lang.nodes import Map, Seq
from generator.lang.registers import register_number
from generator.lang.rename import Renames, translate_references
from generator.lang.shapes import SHAPES, Shape

OPTIONAL = frozenset(("also_returns", "annotations", "args", "buffers", "callers", "cases", "discovery", "errors", "features", "forms",
                      "registers", "shared", "types"))

SORTED = frozenset(("abi", "family", "status", "type"))  # have children in the order of their numbers
TESTS = frozenset(("cases", "never", "underived", "varies"))    # keys of a call that say only how it is tested
ARGUMENT_TESTS = frozenset(("range", "underived"))      # of an argument


def project(spec: Spec, release: str) -> Map:
    """The tree of `spec` at `release`, which must be one of its versions or `next`."""
    return Projection(spec.timeline, release).project_abi(spec.tree)


def without_tests(tree: Map) -> Map:
    """A projected tree less how its calls and registers are tested: what a release promises, and so what is frozen and hashed."""
    def strip_arguments(arguments: Any) -> Any:
        result = Seq(arguments.file, arguments.at)
        for argument, at in zip(arguments, arguments.marks):
            result.add(rebuilt(argument, lambda key, value: None if key in ARGUMENT_TESTS else value) if ARGUMENT_TESTS & argument.keys() else argument, at)
        return result

    def strip_call(key: str, value: Any) -> Any:
        if key == "args":
            return strip_arguments(value)
        if key == "forms":
            return rebuilt(value, lambda _, form: rebuilt(form, strip_call))
        return None if key in TESTS else value

    def strip(calls: Map) -> Map:
        return rebuilt(calls, lambda _, call: rebuilt(call, strip_call))

    def strip_family(family: Map) -> Map:
        return rebuilt(family, lambda key, value: strip(value) if key == "calls" else value)

    def strip_top(key: str, value: Any) -> Any:
        if key == "families":
            return rebuilt(value, lambda _, family: strip_family(family))
        return strip(value) if key in ("every_family", "registers") else value
    return rebuilt(tree, strip_top)


def rebuilt(node: Map, change: Callable[[str, Any], Any]) -> Map:
    """A copy with each value changed; None drops the key."""
    result = Map(node.file, node.at)
    for key, value, key_at, value_at in items(node):
        value = change(key, value)
        if value is not None:
            result.add(key, value, key_at, value_at)
    return result


class Projection:
    """One release of one spec. `renames` collects what was called differently then."""

    def __init__(self, timeline: Timeline, release: str) -> None:
        self.timeline = timeline
        self.position = timeline.position(release)
        self.renames = Renames()

    def project_abi(self, tree: Map) -> Map:
        """The whole ABI: the releases up to this one, and all nodes that it has."""
        node = self.project_node(tree, SHAPES["abi"], ())
        result = Map(node.file, node.at)
        for key, value, key_at, value_at in items(node):
            if key == "releases":
                value = self.cut_releases(value)
            if key == "families":
                value = sort_map(value, lambda family: family.get("number", -1))
            result.add(key, value, key_at, value_at)
        result = self.retire_families(tree, result)
        return translate_references(result, self.renames) if self.renames.names else result

    def cut_releases(self, releases: Map) -> Map:
        result = Map(releases.file, releases.at)
        for index, (key, value, key_at, value_at) in enumerate(items(releases)):
            if index <= self.position:
                result.add(key, value, key_at, value_at)
        return result

    def retire_families(self, tree: Map, result: Map) -> Map:
        """Families that are gone leave their numbers behind."""
        gone = list(self.retired_nodes(tree.get("families") or {}))
        if not gone:
            return result
        retired = copy_seq(result.get("retired"), result)
        for node in gone:
            retired.add(node, node.at)
        copy = Map(result.file, result.at)
        for key, value, key_at, value_at in items(result):
            if key != "retired":
                copy.add(key, value, key_at, value_at)
        copy.add("retired", sort_seq(retired), copy.at, copy.at)
        return copy

    def project_node(self, node: Map, shape: Shape, path: tuple[str, ...]) -> Map:
        """A node that exists now, as it is now. `path` names it among its like (for renames)."""
        if not node.dated:
            return self.sort_children(node, shape) if shape.definition in SORTED else node
        changed = apply_changes(node, self.timeline, self.position)
        result = Map(node.file, node.at)
        dropped = OPTIONAL if shape.definition != "form" else ()  # a form without arguments or further results says so
        for key, value, key_at, value_at in items(changed):
            value = self.project_value(key, value, shape, path)
            if value is not None and (value or key not in dropped or not isinstance(value, (Map, Seq))):
                result.add(key, value, key_at, value_at)
        result.dated = node.dated
        if shape.definition == "family":
            self.retire_calls(changed, result)
        return self.sort_children(result, shape)

    def project_value(self, key: str, value: Any, shape: Shape, path: tuple[str, ...]) -> Any:
        """One key of a node; None when it is not there at this release."""
        if key in shape.maps:
            return self.project_map(value, SHAPES[shape.maps[key]], path)
        if key in shape.lists:
            return self.project_list(value, SHAPES[shape.lists[key]], path)
        if key in shape.singles:
            return self.project_single(value, SHAPES[shape.singles[key]], path)
        if key == "removed" or key == "deprecated":
            return value if self.timeline.position(value) <= self.position else None
        if key == "renamed":
            return self.cut_renamed(value)
        if key == "retired" and isinstance(value, Seq):
            return self.cut_retired(value)
        return value

    def project_single(self, value: Any, shape: Shape, path: tuple[str, ...]) -> Any:
        if not isinstance(value, Map) or not exists_at(value, self.timeline, self.position):
            return None
        return self.project_node(value, shape, path)

    def project_map(self, nodes: Map, shape: Shape, path: tuple[str, ...]) -> Map:
        if not nodes.dated and shape.definition != "family":
            return nodes
        result = Map(nodes.file, nodes.at)
        result.dated = nodes.dated
        for name, node, key_at, value_at in items(nodes):
            if not node.dated:
                result.add(name, self.project_node(node, shape, (*path, name)), key_at, value_at)
            elif exists_at(node, self.timeline, self.position):
                then = name_at(name, node, self.timeline, self.position)
                projected = self.project_node(node, shape, (*path, name))
                if then != name:
                    self.renames.add(shape.definition, path, name, then)
                result.add(then, projected, key_at, value_at)
        return result

    def project_list(self, nodes: Seq, shape: Shape, path: tuple[str, ...]) -> Seq:
        if not nodes.dated:
            return nodes
        result = Seq(nodes.file, nodes.at)
        result.dated = nodes.dated
        for node, at in zip(nodes, nodes.marks):
            if not isinstance(node, Map) or not node.dated:
                result.add(node, at)
            elif exists_at(node, self.timeline, self.position):
                name = node["name"]
                then = name_at(name, node, self.timeline, self.position)
                projected = self.project_node(node, shape, path)
                if then != name:
                    self.renames.add(shape.definition, path, name, then)
                    projected = put(projected, "name", then)
                result.add(then if shape.definition == "error" else projected, at)
        return result

    def cut_renamed(self, renamed: Seq) -> Seq | None:
        result = Seq(renamed.file, renamed.at)
        for item, at in zip(renamed, renamed.marks):
            if self.timeline.position(item["until"]) < self.position:
                result.add(item, at)
        return result or None

    def cut_retired(self, retired: Seq) -> Seq | None:
        result = Seq(retired.file, retired.at)
        for item, at in zip(retired, retired.marks):
            version = item["removed"]
            if not self.timeline.knows(version) or self.timeline.position(version) <= self.position:
                result.add(item, at)
        return sort_seq(result) or None

    def retired_nodes(self, nodes: Map) -> Iterator[Map]:
        """Tombstones for the nodes with a number that were removed up to this release."""
        for name, node in nodes.items():
            removed = node.get("removed")
            if removed is None or self.timeline.position(removed) > self.position or "number" not in node:
                continue
            last = self.timeline.position(removed) - 1
            tombstone = Map(node.file, node.at)
            tombstone.add("number", node["number"], node.at, node.at)
            tombstone.add("was", name_at(name, node, self.timeline, last), node.at, node.at)
            tombstone.add("removed", removed, node.at, node.at)
            tombstone.add("doc", apply_changes(node, self.timeline, last)["doc"], node.at, node.at)
            yield tombstone

    def retire_calls(self, family: Map, result: Map) -> None:
        gone = list(self.retired_nodes(family.get("calls") or {}))
        if not gone:
            return
        retired = copy_seq(result.get("retired"), result)
        for node in gone:
            retired.add(node, node.at)
        if "retired" in result:
            result["retired"] = sort_seq(retired)
        else:
            result.add("retired", sort_seq(retired), result.at, result.at)

    def sort_children(self, node: Map, shape: Shape) -> Map:
        """The node with its numbered children in the order of their numbers."""
        result = node
        if shape.definition == "family":
            result = sort_key(result, "calls", call_order)
        elif shape.definition == "abi":
            result = sort_key(result, "every_family", call_order)
            result = sort_key(result, "registers", register_order)
        elif shape.definition == "status":
            result = sort_key(result, "values", status_order)
        elif shape.definition == "type" and node.get("kind") == "enum":
            result = sort_key(result, "values", call_order)
        elif shape.definition == "type" and node.get("kind") == "flags":
            result = sort_key(result, "bits", lambda bit: int(bit["bits"].rpartition("..")[2]))
        if shape.definition in ("family", "abi") and "types" in result:
            result = put(result, "types", self.sort_types(result["types"]))
        return result

    def sort_types(self, types: Map) -> Map:
        """Each type with its values in order."""
        result = Map(types.file, types.at)
        result.dated = types.dated
        for name, node, key_at, value_at in items(types):
            result.add(name, self.sort_children(node, SHAPES["type"]), key_at, value_at)
        return result


def call_order(node: Map) -> int:
    return node["number"]


def register_order(node: Map) -> tuple[str, int]:
    return node["kind"], register_number(node)


def status_order(node: Map) -> tuple[int, int]:
    """Success first, then as the numbers count away from it."""
    return (abs(node["number"]), -node["number"])


def items(node: Map) -> Iterator[tuple[str, Any, int, int]]:
    """The items of a mapping with the places of key and value."""
    marks = node.marks
    for index, (key, value) in enumerate(node.items()):
        yield key, value, marks[2 * index], marks[2 * index + 1]


def put(node: Map, key: str, value: Any) -> Map:
    """A copy with one value replaced, in the same place and order."""
    if node.get(key) is value:
        return node
    result = Map(node.file, node.at)
    result.dated = node.dated
    result.update(node)
    result.marks = node.marks
    result[key] = value
    return result


def sort_key(node: Map, key: str, order: Callable[[Map], Any]) -> Map:
    children = node.get(key)
    return put(node, key, sort_map(children, order)) if children else node


def sort_map(nodes: Map, order: Callable[[Map], Any]) -> Map:
    """A mapping in another order; itself if that is the order."""
    keys = [order(node) for node in nodes.values()]
    if all(left <= right for left, right in zip(keys, keys[1:])):
        return nodes
    result = Map(nodes.file, nodes.at)
    result.dated = nodes.dated
    for item in sorted(items(nodes), key=lambda item: order(item[1])):
        result.add(*item)
    return result


def sort_seq(nodes: Seq) -> Seq:
    """A list of tombstones in the order of their numbers."""
    result = Seq(nodes.file, nodes.at)
    for node, at in sorted(zip(nodes, nodes.marks), key=lambda pair: pair[0]["number"]):
        result.add(node, at)
    return result


def copy_seq(nodes: Seq | None, owner: Map) -> Seq:
    result = Seq(owner.file, owner.at)
    if nodes is not None:
        for node, at in zip(nodes, nodes.marks):
            result.add(node, at)
    return result
