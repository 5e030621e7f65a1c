# SPDX-License-Identifier: BSD-2-Clause
"""Finds out, without reading it all, whether two sides of a comparison are one text, byte for byte."""
from __future__ import annotations

from pathlib import Path

from generator.diff.reference import find_source, parse_reference
from generator.files import NotUsable, read_regular
from generator.lang.folder import ABI_FILE
from generator.lang.history import NEXT
from generator.lang.problem import NotFound, SpecError
from generator.lang.yaml_tree import MAX_BYTES, read_tree


def same_text(old: str, new: str, root: Path) -> str:
    """The name of the release that both are ("xen 4.20"), "" if they may differ. Only folders with specs count: of these the
    release is looked up in abi.yaml. Whatever is wrong is for a thorough reader to say."""
    try:
        sides = [parse_reference(text) for text in (old, new)]
        paths = [find_source(side.place, root) for side in sides]
        if sides[0].release != sides[1].release or any(side.revision or not path.is_dir() for side, path in zip(sides, paths)):
            return ""
        if read_files(paths[0]) != read_files(paths[1]):
            return ""
        tree = read_tree(paths[0] / ABI_FILE, ABI_FILE)
        release = sides[0].release or NEXT
        return f"{tree['abi']} {release}" if release == NEXT or release in tree["releases"] else ""
    except (NotFound, NotUsable, SpecError, OSError, KeyError, TypeError):
        return ""


def read_files(folder: Path) -> dict[str, bytes]:
    """What the spec files of a folder hold, by name."""
    return {path.name: read_regular(path, MAX_BYTES) for path in sorted(folder.glob("*.yaml"))}
