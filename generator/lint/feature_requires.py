# SPDX-License-Identifier: BSD-2-Clause
"""Features that a feature requires exist, and none requires itself by way of others."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    known = context.by_name["feature"]
    for feature in context.features:
        required = feature.node.get("requires")
        for index, name in enumerate(required or ()):
            reason = context.absent("feature", name, known.get(name, []), feature.since, feature.removed, known)
            if reason:
                yield required.locate(index), reason
            elif known[name][-1].node.get("hint"):
                yield required.locate(index), f"'{name}' is a hint, which enables nothing: nothing can require it"
            elif name in required[:index]:
                yield required.locate(index), f"'{name}' is named twice: drop one"
    yield from check_circles(context)


def check_circles(context: Context) -> Iterator[Finding]:
    """Each circle is said once, where its first feature stands."""
    said: set[str] = set()
    for feature in context.features:
        path = find_circle(context, feature)
        if path and said.isdisjoint(path):
            said |= set(path)
            yield feature.node.locate("requires"), f"{' requires '.join((*path, path[0]))}: break the circle"


def find_circle(context: Context, start: Item) -> list[str]:
    """The way from a feature back to itself; [] if there is none."""
    ways = [[start.name]]
    seen = set()
    while ways:
        way = ways.pop(0)
        for item in context.by_name["feature"].get(way[-1], []):
            for name in item.node.get("requires") or () if item.overlaps(start) else ():
                if name == start.name:
                    return way
                if name not in seen:
                    seen.add(name)
                    ways.append([*way, name])
    return []
