# SPDX-License-Identifier: BSD-2-Clause
"""A failing spec made as small as it still fails."""
from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path

from generator.tests.random_abi.base import Tree
from generator.tests.random_abi.maker import make_spec
from generator.tests.random_abi.run import Failure, Target, Way, check_decode, check_rights, make_right


def smaller(tree: Tree) -> Iterator[Tree]:
    """Specs with one thing less."""
    for path in removable(tree, ()):
        made = deepcopy(tree)
        inside = made
        for key in path[:-1]:
            inside = inside[key]
        del inside[path[-1]]
        yield made


def removable(tree: Tree, path: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    yield from ((*path, "families", name) for name in tree["families"])
    yield from (("conventions", name) for name in tree["conventions"])
    for family, made in tree["families"].items():
        for call, body in made["calls"].items():
            if len(made["calls"]) > 1:
                yield "families", family, "calls", call
            yield from (("families", family, "calls", call, key) for key in body if key not in ("number", "doc"))
            yield from (("families", family, "calls", call, "args", index) for index in range(len(body.get("args", ()))))
            yield from (("families", family, "calls", call, "forms", name) for name in body.get("forms", ()))
    yield from (("types", name) for name in tree.get("types", ()))
    yield from ((key,) for key in ("every_family", "retired", "callers", "features", "cpuid", "annotations", "types", "discovery") if key in tree)


def fails(tree: Tree, seed: int, ways: Sequence[Way], stubs: Sequence[Target], headers: Sequence[Target]) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            right = make_right(seed, tree, folder)
            if right is None:
                return False
            check_decode(right)
        except Failure as failure:
            return not str(failure).startswith("check")
        return bool(check_rights([right], ways, folder, stubs, headers))


def shrink(seed: int, ways: Sequence[Way], stubs: Sequence[Target], headers: Sequence[Target], seconds: float) -> Tree:
    """The spec of a seed with as little in it as still fails."""
    tree = make_spec(seed)
    end = time.monotonic() + seconds
    if not fails(tree, seed, ways, stubs, headers):
        return tree
    while time.monotonic() < end:
        found = next((made for made in smaller(tree) if time.monotonic() < end and fails(made, seed, ways, stubs, headers)), None)
        if found is None:
            break
        tree = found
    return tree
