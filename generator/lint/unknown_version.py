# SPDX-License-Identifier: BSD-2-Clause
"""A version in since, deprecated, removed, renamed or changed is one of the declared releases, or next."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.location import Location
from generator.lang.nodes import Map
from generator.lang.problem import list_names
from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    for dated in context.walk():
        yield from check_node(context, dated.node)
    for family in context.tree["families"].values():
        yield from check_retired(context, family)
    yield from check_retired(context, context.tree)


def check_node(context: Context, node: Map) -> Iterator[Finding]:
    for key in ("since", "deprecated", "removed"):
        if key in node:
            yield from check_version(context, node[key], node.locate(key))
    for rename in node.get("renamed", ()):
        yield from check_version(context, rename["until"], rename.locate("until"))
    changed = node.get("changed") or Map()
    for version in changed:
        yield from check_version(context, version, changed.locate_key(version))


def check_version(context: Context, version: str, location: Location) -> Iterator[Finding]:
    if not context.timeline.knows(version):
        known = (*context.spec.versions, "next")
        yield location, (f'there is no release "{version}": write one of {list_names(known)}, '
                         "or declare it under releases")


def check_retired(context: Context, owner: Map) -> Iterator[Finding]:
    """Numbers may have been retired before the first release that is described."""
    for item in owner.get("retired", ()):
        version = item["removed"]
        if not context.timeline.knows(version) and not context.timeline.precedes_all(version):
            yield from check_version(context, version, item.locate("removed"))
