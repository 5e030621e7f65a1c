# SPDX-License-Identifier: BSD-2-Clause
"""Holds the working text against what was frozen, and names the first place where they part."""
from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.lang.find import frozen_path
from generator.lang.freeze import freeze
from generator.lang.load import Spec, display_name, load
from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.problem import Problem, SpecError
from generator.lang.project import project, without_tests
from generator.lang.yaml_tree import describe_value, read_bytes


def check_frozen(spec: Spec, root: Path) -> Iterator[Problem]:
    """Every declared release must be frozen, and the working text must still give it byte for byte."""
    for version in spec.versions:
        path = frozen_path(spec.path, version)
        if not os.path.lexists(path):
            yield Problem(spec.tree["releases"].locate_key(version), "frozen",
                          f"release {version} is declared but not frozen: run 'hvabi release {spec.name} {version}'")
            continue
        problem = compare_frozen(spec, version, path, root)
        if problem is not None:
            yield problem
    yield from check_strangers(spec, root)


def check_single(spec: Spec, root: Path) -> Iterator[Problem]:
    """A frozen release by itself: its text must be what freezing it gives again."""
    if spec.frozen:
        version = spec.versions[-1]
        if spec.path.stem != version:
            yield Problem(spec.tree["releases"].locate_key(version), "frozen",
                          f"the last release here is {version}, but the file is named {spec.path.name}: restore it")
            return
        problem = compare_frozen(spec, version, spec.path, root)
        if problem is not None:
            yield problem


def check_strangers(spec: Spec, root: Path) -> Iterator[Problem]:
    """Nothing may lie among the frozen releases that is none."""
    folder = spec.path / "releases"
    if not folder.is_dir():
        return
    known = {f"{version}.{kind}" for version in spec.versions for kind in ("yaml", "md")}     # the text, and its note
    for path in sorted(folder.iterdir()):
        if path.name not in known and not path.name.startswith("."):
            yield Problem(Location(display_name(path, root), 1, 1), "frozen",
                          f"abi.yaml declares no such release: declare \"{path.stem}\" again, releases are for ever")


def compare_frozen(spec: Spec, version: str, path: Path, root: Path) -> Problem | None:
    """The first difference between a frozen file and what the working text gives for it."""
    name = display_name(path, root)
    expected, actual = freeze(spec, version).encode(), read_bytes(path, name)
    if actual == expected:
        return None
    try:
        frozen = load(path, root)
        old = without_tests(project(frozen, version))
    except (SpecError, KeyError) as error:
        detail = error.problems[0].message if isinstance(error, SpecError) else "it declares other releases"
        return Problem(Location(name, 1, 1), "frozen", f"this frozen release was damaged ({detail}): restore it")
    found = first_difference(old, without_tests(project(spec, version)), [])
    if found is not None:
        location, text = found
        return Problem(location, "frozen",
                       f"{text}: release {version} is frozen, so say it with since, removed, renamed or changed")
    if freeze(frozen, version).encode() == actual:
        return Problem(Location(name, 1, 1), "frozen", (f"order or layout differs from what {spec.source} gives: "
                                                        "restore it"))
    line = first_line(actual, expected)
    return Problem(Location(name, line, 1), "frozen", "this frozen text was edited: restore it")


def first_line(left: bytes, right: bytes) -> int:
    """The number of the first line in which two texts differ."""
    lines = zip(left.split(b"\n"), right.split(b"\n"))
    return next((number for number, (one, other) in enumerate(lines, 1) if one != other), left.count(b"\n") + 1)


def first_difference(old: Any, new: Any, path: list[str]) -> tuple[Location, str] | None:
    """(place, text) of the first node in which two projected trees differ; the place is in the new one."""
    if isinstance(old, Map) and isinstance(new, Map):
        return map_difference(old, new, path)
    if isinstance(old, Seq) and isinstance(new, Seq):
        return seq_difference(old, new, path)
    return None


def map_difference(old: Map, new: Map, path: list[str]) -> tuple[Location, str] | None:
    for key, value in new.items():
        if key not in old:
            return new.locate_key(key), f"{show(path, key)} is new here"
        if differs(old[key], value):
            return new.locate(key), (f"{show(path, key)} was {describe_value(old[key])} and is now "
                                     f"{describe_value(value)}")
        deeper = first_difference(old[key], value, [*path, key])
        if deeper is not None:
            return deeper
    for key in old:
        if key not in new:
            return new.location, f"{show(path, key)} is gone"
    return None


def seq_difference(old: Seq, new: Seq, path: list[str]) -> tuple[Location, str] | None:
    for index, (one, other) in enumerate(zip(old, new)):
        name = one.get("name", index + 1) if isinstance(one, Map) else index + 1
        if differs(one, other):
            return new.locate(index), f"{show(path, name)} was {describe_value(one)} and is now {describe_value(other)}"
        deeper = first_difference(one, other, [*path, str(name)])
        if deeper is not None:
            return deeper
    if len(old) != len(new):
        return new.location, f"{show(path[:-1], path[-1])} had {len(old)} items and has now {len(new)}"
    return None


def differs(old: Any, new: Any) -> bool:
    """Whether two values are of different kinds, or scalars that are not the same."""
    if isinstance(old, (Map, Seq)) or isinstance(new, (Map, Seq)):
        return type(old) is not type(new)
    return type(old) is not type(new) or old != new


def show(path: list[str], key: object) -> str:
    return f"'{'.'.join([*path, str(key)])}'"
