# SPDX-License-Identifier: BSD-2-Clause
"""What the parts of resolving share: the projected tree, the names in it, and the problems found on the way."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lang.history import Timeline
from generator.lang.layout import Layouts
from generator.lang.nodes import Map
from generator.lang.problem import Problem, suggest
from generator.lang.project import items
from generator.lang.scalars import SCALARS
from generator.lang.values import Scalar
from generator.model.abi import Annotation, Carrier, History, Location, Upstream
from generator.model.once import Shared


class Context:
    """One projected tree while its model is being built."""

    def __init__(self, tree: Map, shared: Shared) -> None:
        self.tree = tree
        self.shared = shared
        self.timeline = Timeline(tuple(tree["releases"]))
        self.first = self.timeline.versions[0]
        self.order = {version: index for index, version in enumerate((*self.timeline.versions, "next"))}
        self.problems: list[Problem] = []
        self.statuses: frozenset[str] = frozenset(tree["status"]["values"])
        self.features: frozenset[str] = frozenset(tree.get("features") or ())
        self.callers: frozenset[str] = frozenset(tree.get("callers") or ())
        self.common: tuple[tuple[str, Map, int], ...] = tuple(
            (name, node, key_at) for name, node, key_at, _ in items(tree.get("every_family") or Map()))
        self.asks = {node["call"]: kind for kind, node in (tree.get("discovery") or {}).items()}
        self.carriers: tuple[Carrier, ...] = ()
        self.annotations: dict[str, Annotation] = {}
        self.wire: dict[tuple[str, str], Scalar | None] = {}
        self.layouts = Layouts(self.find_type)
        self._histories: dict[Any, History] = {}

    def find_type(self, family: str, name: str) -> Map | None:
        """The node of a named type as a family sees it."""
        own = (self.tree["families"].get(family) or {}).get("types") or {}
        return own.get(name) or (self.tree.get("types") or {}).get(name)

    def complain(self, location: Location, message: str) -> None:
        self.problems.append(Problem(location, "resolve", message))

    def history(self, node: Map, parent_since: str) -> History:
        """A node's history; it exists no longer than its parent. Equal histories are one object."""
        since = node.get("since", parent_since)
        if since != parent_since and self.order.get(since, 0) < self.order.get(parent_since, 0):
            since = parent_since
        renamed = node.get("renamed")
        key = (since, node.get("deprecated"), str(renamed) if renamed else "")
        found = self._histories.get(key)
        if found is None:
            formerly = tuple((item["from"], item["until"]) for item in renamed or ())
            found = self._histories[key] = History(since=since, deprecated=node.get("deprecated"), formerly=formerly)
        return found

    def later(self, left: str, right: str) -> str:
        return left if self.order[left] >= self.order[right] else right

    def arch_of(self, node: Map) -> tuple[str, ...]:
        """The architectures that a family or call says it is for, by itself or by those of its callers; () for all."""
        if "arch" in node:
            return tuple(node["arch"])
        declared = self.tree.get("callers") or {}
        found = [declared[name].get("arch") for name in node.get("callers", ()) if name in declared]
        return tuple(dict.fromkeys(arch for archs in found for arch in archs)) if all(found) else ()

    def check_status(self, name: str, location: Location) -> None:
        if name not in self.statuses:
            self.complain(location, f"there is no status '{name}': {suggest(name, self.statuses)}")

    def scalar_of(self, family: str, name: str) -> Scalar | None:
        """What a type name is on the wire, as a family sees it; None if it is nothing that a register holds."""
        scalar = SCALARS.get(name)
        if scalar is not None:
            return scalar
        return self.wire.get((family, name)) or self.wire.get(("", name))

    def type_names(self, family: str) -> list[str]:
        return [*SCALARS, *(name for owner, name in self.wire if owner in (family, ""))]

    def calls_of(self, family: Map) -> Iterator[tuple[str, Map, int, bool]]:
        """(name, node, place of the name, common) of a family's calls; its own before those of every family."""
        calls = family["calls"]
        for name, node, key_at, _ in items(calls):
            yield name, node, key_at, False
        for name, node, key_at in self.common:
            if name not in calls:
                yield name, node, key_at, True

    def call_exists(self, full_name: str) -> bool:
        family, _, call = full_name.partition(".")
        common = {name for name, _, _ in self.common}
        if family == "*":
            return call in common
        return family in self.tree["families"] and (call in self.tree["families"][family]["calls"] or call in common)


def resolve_upstream(node: Map) -> Upstream | None:
    """The public constant that a node names; None if it names none."""
    written = node.get("upstream")
    if written is None:
        return None
    return Upstream(written["mask"], True) if isinstance(written, Map) else Upstream(written, False)
