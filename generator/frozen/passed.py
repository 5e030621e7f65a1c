# SPDX-License-Identifier: BSD-2-Clause
"""What archived guests passed on which host: ci/frozen/<abi>/<release>.passed.json, one line a guest image and host.

A line names the tests that did not pass; all others of the image's plan did. A guest that fails a test which it once passed on
a host of that name is a regression. Lines only ever gain passes: what is lost is for somebody to look at.
"""
from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.files import NotUsable, read_regular, remove_parts, write_atomically
from generator.frozen.manifest import DATE, FOLDER, SHA256
from generator.lang.location import Location
from generator.lang.problem import Problem, SpecError

SCHEMA = "hvabi-passed/1"
MOST_BYTES = 16 << 20
TEXT = re.compile(r"[ -~]{0,300}")
KEYS = ("guest", "arch", "host", "sha256", "date", "build", "machines", "tests", "not")
Key = tuple[str, str, str]      # digest of the guest's image, host, architecture


@dataclass(frozen=True)
class Passed:
    """`guest`, `host`: builds by name, the guest's without 'frozen:'. `sha256`: of the guest's image. `build`: what the host
    was then, as far as that is known. `machines`: the host ran it also in machines that lack something. `tests`: how many were
    planned; `without`: those that did not pass."""
    guest: str
    arch: str
    host: str
    sha256: str
    date: str
    build: str
    machines: bool
    tests: int
    without: frozenset[str]

    @property
    def key(self) -> Key:
        return self.sha256, self.host, self.arch

    def line(self) -> str:
        return json.dumps(dict(zip(KEYS, (self.guest, self.arch, self.host, self.sha256, self.date, self.build, self.machines,
                                          self.tests, sorted(self.without)))))


def passed_path(root: Path, abi: str, release: str) -> Path:
    return root / FOLDER / abi / f"{release}.passed.json"


def read_passed(root: Path, abi: str, release: str) -> dict[Key, Passed]:
    """Empty if nothing was noted yet. Raises SpecError."""
    path = passed_path(root, abi, release)
    if not os.path.lexists(path):
        return {}
    where = path.relative_to(root).as_posix()
    try:
        data = json.loads(read_regular(path, MOST_BYTES))
    except (NotUsable, OSError) as error:
        why = str(error) if isinstance(error, NotUsable) else f"cannot be read: {error.strerror or error}"
        raise SpecError([Problem(Location(where, 1, 1), "archive", why)], unreadable=True) from None
    except (ValueError, RecursionError):
        raise SpecError([Problem(Location(where, 1, 1), "archive", "this is no JSON: restore it")]) from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("cells"), list):
        raise SpecError([Problem(Location(where, 1, 1), "archive", f"the schema is not {SCHEMA}: restore it, or use the hvabi "
                                 "that wrote it")])
    found: dict[Key, Passed] = {}
    for number, item in enumerate(data["cells"]):
        one = read_line(item)
        if one is None or one.key in found:
            raise SpecError([Problem(Location(where, number + 3, 1), "archive", "this line makes no sense: restore it")])
        found[one.key] = one
    return found


def read_line(item: Any) -> Passed | None:
    if not isinstance(item, dict) or tuple(item) != KEYS:
        return None
    texts = [item[key] for key in ("guest", "arch", "host", "sha256", "date", "build")]
    names = item["not"]
    fits = all(isinstance(text, str) and TEXT.fullmatch(text) for text in texts) and re.fullmatch(SHA256, item["sha256"]) \
        and re.fullmatch(DATE, item["date"]) and type(item["machines"]) is bool and type(item["tests"]) is int \
        and isinstance(names, list) and all(isinstance(name, str) and TEXT.fullmatch(name) for name in names)
    return Passed(*texts, item["machines"], item["tests"], frozenset(names)) if fits else None


def write_passed(root: Path, abi: str, release: str, lines: Iterable[Passed]) -> None:
    """The same bytes for the same content. Raises OSError, which names the file."""
    path = passed_path(root, abi, release)
    rows = sorted(lines, key=lambda one: (one.guest, one.arch, one.host, one.sha256))
    text = ",\n".join(one.line() for one in rows)
    if path.parent.is_dir():
        remove_parts(path.parent)
    write_atomically(path, f'{{"schema": {json.dumps(SCHEMA)}, "cells": [\n{text}\n]}}\n')
