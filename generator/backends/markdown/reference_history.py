# SPDX-License-Identifier: BSD-2-Clause
"""What each release brought and took away."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.markdown.markdown import code, escape, link
from generator.model.abi import Abi, History

Node = tuple[str, History]


def history_lines(abi: Abi) -> Iterator[str]:
    yield from ["## History", ""]
    for release in abi.releases:
        yield from [f"### Release {escape(release.version)}", "", escape(release.doc), ""]
        changes = list(release_changes(abi, release.version, first=release == abi.releases[0]))
        yield from (f"- {change}" for change in changes)
        if changes:
            yield ""


def release_changes(abi: Abi, version: str, first: bool) -> Iterator[str]:
    """In the first release everything is new, so only what came later is listed."""
    if not first:
        for what, nodes in new_nodes(abi):
            names = [name for name, item in nodes if item.since == version]
            if names:
                yield f"New {what}: {', '.join(names)}"
    everything = [node for _, nodes in new_nodes(abi, inner=True) for node in nodes]
    deprecated = [name for name, item in everything if item.deprecated == version]
    if deprecated:
        yield f"Deprecated: {', '.join(deprecated)}"
    removed = [f"{code(f'{family.name}.{gone.was}')} (number {gone.number:#x})"
               for family in abi.families for gone in family.retired if gone.removed == version]
    if removed:
        yield f"Removed: {', '.join(removed)}"
    renamed = [f"{name}, before {code(item.formerly[-1][0])}" for name, item in everything
               if item.formerly and follows(abi, item.formerly[-1][1]) == version]
    if renamed:
        yield f"Renamed: {', '.join(renamed)}"


def follows(abi: Abi, version: str) -> str | None:
    versions = [release.version for release in abi.releases]
    place = versions.index(version) + 1 if version in versions else len(versions)
    return versions[place] if place < len(versions) else None


def new_nodes(abi: Abi, inner: bool = False) -> Iterator[tuple[str, list[Node]]]:
    """All that has a history, by kind. Calls that came with their family are not listed again, unless `inner`."""
    yield "families", [(link(f"Family {family.name}"), family.history) for family in abi.families]
    families = {family.name: family.history.since for family in abi.families}
    yield "calls", [(link(call.full_name), call.history) for call in abi.calls
                    if inner or call.history.since != families[call.family]]
    yield "annotations", [(code(note.name), note.history) for note in abi.annotations]
    yield "statuses", [(code(value.name), value.history) for value in abi.status.values]
    yield "types", [(link(type_def.name), type_def.history) for type_def in abi.types
                    if inner or not type_def.family or type_def.history.since != families[type_def.family]]
    yield "values", [(code(f"{type_def.name}.{item.name}"), item.history) for type_def in abi.types
                     for item in (*type_def.values, *type_def.bits) if inner or item.history != type_def.history]
    yield "features", [(code(feature.name), feature.history) for feature in abi.features]
