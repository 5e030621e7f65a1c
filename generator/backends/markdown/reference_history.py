# SPDX-License-Identifier: BSD-2-Clause
"""What each release brought and took away."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.backends.markdown.markdown import code, link
from generator.model.abi import Abi, History, Release

Node = tuple[str, History]


@dataclass(frozen=True)
class ReleaseView:
    """What changed in a release. Names are links or code already. `new`: by kind of node; `removed`: (call, number) pairs;
    `renamed`: (name, name before) pairs."""
    version: str
    doc: str
    new: list[tuple[str, list[str]]]
    deprecated: list[str]
    removed: list[tuple[str, int]]
    renamed: list[tuple[str, str]]

    @property
    def changed(self) -> bool:
        return bool(self.new or self.deprecated or self.removed or self.renamed)


def release_views(abi: Abi) -> Iterator[ReleaseView]:
    """In the first release everything is new, so only what came later is listed."""
    nodes = new_nodes(abi)
    everything = [node for _, found in new_nodes(abi, inner=True) for node in found]
    for release in abi.releases:
        yield release_view(abi, release, [] if release == abi.releases[0] else nodes, everything)


def release_view(abi: Abi, release: Release, nodes: list[tuple[str, list[Node]]], everything: list[Node]) -> ReleaseView:
    version = release.version
    new = [(what, [name for name, item in found if item.since == version]) for what, found in nodes]
    return ReleaseView(
        version, release.doc, [(what, names) for what, names in new if names],
        [name for name, item in everything if item.deprecated == version],
        [(f"{family.name}.{gone.was}", gone.number) for family in abi.families for gone in family.retired
         if gone.removed == version],
        [(name, item.formerly[-1][0]) for name, item in everything
         if item.formerly and follows(abi, item.formerly[-1][1]) == version])


def follows(abi: Abi, version: str) -> str | None:
    versions = [release.version for release in abi.releases]
    place = versions.index(version) + 1 if version in versions else len(versions)
    return versions[place] if place < len(versions) else None


def new_nodes(abi: Abi, inner: bool = False) -> list[tuple[str, list[Node]]]:
    """All that has a history, by kind. Calls that came with their family are not listed again, unless `inner`."""
    families = {family.name: family.history.since for family in abi.families}
    return [
        ("families", [(link(f"Family {family.name}"), family.history) for family in abi.families]),
        ("calls", [(link(call.full_name), call.history) for call in abi.calls
                   if inner or call.history.since != families[call.family]]),
        ("annotations", [(code(note.name), note.history) for note in abi.annotations]),
        ("statuses", [(code(value.name), value.history) for value in abi.status.values]),
        ("types", [(link(type_def.name), type_def.history) for type_def in abi.types
                   if inner or not type_def.family or type_def.history.since != families[type_def.family]]),
        ("values", [(code(f"{type_def.name}.{item.name}"), item.history) for type_def in abi.types
                    for item in (*type_def.values, *type_def.bits) if inner or item.history != type_def.history]),
        ("registers", [(link(register.full_name), register.history) for register in abi.registers]),
        ("shared memory", [(link(f"Shared memory {memory.full_name}"), memory.history) for memory in abi.shared]),
        ("features", [(code(feature.name), feature.history) for feature in abi.features])]
