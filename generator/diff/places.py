# SPDX-License-Identifier: BSD-2-Clause
"""Where in the files of a spec a change was written."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from generator.diff.change import Change
from generator.diff.sources import Side
from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.project import project


def locate_changes(changes: Sequence[Change], old: Side, new: Side) -> tuple[Change, ...]:
    """The same with their places in both texts, as far as there are texts."""
    if not changes:
        return ()
    finders = [finder(side) for side in (old, new)]
    return tuple(replace(change, old_place=finders[0](change), new_place=finders[1](change)) for change in changes)


def finder(side: Side) -> Callable[[Change], Location | None]:
    """What finds the place of a change: in a text by its path; in an abi.json the line of the call, for it has no other places."""
    if side.spec is None:
        calls = {call.full_name: call.location for call in side.abi.calls}
        return lambda change: calls.get(change.where.call)
    tree = project(side.spec, side.abi.release)
    return lambda change: find_place(tree, change.where.path)


def find_place(tree: Map, path: tuple[str, ...]) -> Location:
    """Where the keys of a path lead; the nearest that is there, if it is not the whole text."""
    node: Any = tree
    place: Location | None = None
    for key in path:
        if isinstance(node, Map) and key in node:
            place = node.locate_key(key)
            node = node[key]
        elif isinstance(node, Seq) and (index := index_of(node, key)) is not None:
            place = node.locate(index)
            node = node[index]
        else:
            break
    return place if place is not None else tree.location


def index_of(items: Seq, name: str) -> int | None:
    """Which item of a list has that name, or is it."""
    return next((index for index, item in enumerate(items)
                 if item == name or isinstance(item, Map) and name in (item.get("name"), item.get("feature"))), None)
