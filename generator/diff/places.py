# SPDX-License-Identifier: BSD-2-Clause
"""Where in the files of a spec a change was written."""
from __future__ import annotations

from collections.abc import Sequence
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
    trees = [side.spec and project(side.spec, side.abi.release) for side in (old, new)]
    return tuple(replace(change, old_place=find_place(trees[0], change.where.path), new_place=find_place(trees[1], change.where.path))
                 for change in changes)


def find_place(tree: Map | None, path: tuple[str, ...]) -> Location | None:
    """Where the keys of a path lead; the nearest that is there, if it is not the whole text. None without any."""
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
    return place if place is not None else tree.location if tree is not None else None


def index_of(items: Seq, name: str) -> int | None:
    """Which item of a list has that name, or is it."""
    return next((index for index, item in enumerate(items)
                 if item == name or isinstance(item, Map) and name in (item.get("name"), item.get("feature"))), None)
