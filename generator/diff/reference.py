# SPDX-License-Identifier: BSD-2-Clause
"""The parts of what a user names as one side of a comparison (sources.py says how it can be written)."""
from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from generator.lang.find import find_spec, split_reference
from generator.lang.problem import NotFound

GIT = "@git:"
RELEASE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True)
class Reference:
    """What a text names. `place`: an ABI's name or a path; `revision`: of git, "" for the files as they are; `release`: None
    where none is named."""
    place: str
    revision: str = ""
    release: str | None = None


def parse_reference(text: str) -> Reference:
    """The parts of a text, which need not exist. Raises NotFound for one without parts."""
    place, git, rest = text.rpartition(GIT)
    if git:
        revision, at, release = rest.rpartition("@")
        if not (at and revision and RELEASE.fullmatch(release)):
            revision, release = rest, ""
        if not place or not revision:
            raise NotFound(f"'{text}' names no {'revision' if place else 'ABI'}: write it as vmi@git:HEAD~1")
        return Reference(place, revision, release or None)
    if os.path.lexists(text):
        return Reference(text)
    name, release_or_none = split_reference(text)
    if not name:
        raise NotFound(f"'{text}' names no ABI: write it as vmi, vmi@4.0, a folder, a file, vmi@git:HEAD~1 or an abi.json")
    return Reference(name, "", release_or_none)


def find_source(place: str, root: Path) -> Path:
    """The folder or file that a place means. Raises NotFound."""
    if place.endswith(".json") and os.path.lexists(place):
        return Path(place)
    return find_spec(place, root)
