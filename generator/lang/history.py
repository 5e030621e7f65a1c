# SPDX-License-Identifier: BSD-2-Clause
"""Releases as positions, and what the history keys of one node mean at one of them."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable

from generator.lang.nodes import Map

NEXT = "next"
HISTORY_KEYS = ("since", "deprecated", "removed", "renamed", "changed")


@dataclass(frozen=True)
class Timeline:
    """The releases of a spec, oldest first. `next` stands after the last."""
    versions: tuple[str, ...]

    def position(self, version: str) -> int:
        """Where a version stands. One that was never declared raises KeyError."""
        if version == NEXT:
            return len(self.versions)
        try:
            return self.versions.index(version)
        except ValueError:
            raise KeyError(version) from None

    def knows(self, version: Any) -> bool:
        return version == NEXT or version in self.versions

    def until(self, release: str) -> tuple[str, ...]:
        """The releases up to and with one."""
        return self.versions[:self.position(release) + 1]

    def precedes_all(self, version: str) -> bool:
        """Whether a version that is not declared is older, by its numbers, than all that are."""
        wanted = version_key(version)
        return wanted is not None and all(
            known is not None and wanted < known for known in map(version_key, self.versions))


def version_key(version: str) -> tuple[int, ...] | None:
    """A dotted number as something that sorts; None for other text."""
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isdecimal() for part in parts) else None


def exists_at(node: Map, timeline: Timeline, position: int) -> bool:
    """Whether a node's own history lets it exist at a release (its parents may not)."""
    since = node.get("since")
    if since is not None and timeline.position(since) > position:
        return False
    removed = node.get("removed")
    return removed is None or timeline.position(removed) > position


def name_at(name: str, node: Map, timeline: Timeline, position: int) -> str:
    """What a node was called at a release."""
    for rename in node.get("renamed", ()):
        if timeline.position(rename["until"]) >= position:
            return rename["from"]
    return name


def apply_changes(node: Map, timeline: Timeline, position: int) -> Map:
    """The node with the keys that `changed` replaced up to a release. `changed` itself is gone from the result."""
    changes = node.get("changed")
    if changes is None:
        return node
    result = node
    for version in sorted(changes, key=timeline.position):
        if timeline.position(version) <= position:
            result = result.replaced(changes[version])
    return without_keys(result, ("changed",))


def without_keys(node: Map, keys: Iterable[str]) -> Map:
    """A copy that lacks some keys."""
    dropped = frozenset(keys)
    result = Map(node.file, node.at)
    result.dated = node.dated
    marks = node.marks
    for index, (key, value) in enumerate(node.items()):
        if key not in dropped:
            result.add(key, value, marks[2 * index], marks[2 * index + 1])
    return result
