# SPDX-License-Identifier: BSD-2-Clause
"""Goldens: what each back end writes for one feature of the language at a time.

golden/base has a small ABI, and the whole text of each file that is made of it. In each other folder, spec.yaml is added to that ABI,
map by map, and expected.diff has the lines in which the files differ then. `make goldens` writes all of them anew.
"""
from __future__ import annotations

import difflib
import re
import sys
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from generator.backends import BACKENDS, check_emittable
from generator.lang.load import load
from generator.model.resolve import resolve

GOLDEN = Path(__file__).resolve().parent / "golden"
BASE = "base"
HASH = re.compile(r"\b[0-9a-f]{64}\b|(?<=demo@1\.0 )[0-9a-f]{16}")      # of the spec's text: it changes with a word of prose


def features() -> list[str]:
    return sorted(path.parent.name for path in GOLDEN.glob("*/spec.yaml"))


def merge(old: Any, new: Any) -> Any:
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    return old | {key: merge(old[key], value) if key in old else value for key, value in new.items()}


def tree_of(feature: str) -> Any:
    return yaml.safe_load((GOLDEN / feature / "spec.yaml").read_text(encoding="utf-8"))


@lru_cache(maxsize=None)
def texts_of(feature: str) -> dict[str, str]:
    """What all back ends write for the base with a feature, by file."""
    tree = tree_of(BASE) if feature == BASE else merge(tree_of(BASE), tree_of(feature))
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "demo.yaml"
        path.write_text(yaml.safe_dump(tree, sort_keys=False), encoding="utf-8")
        abi = resolve(load(path, Path(name)), "1.0")
    check_emittable(abi)
    made = {file: text if isinstance(text, str) else "".join(text()) for backend in BACKENDS for file, text in backend.emit(abi).items()}
    return {file: HASH.sub(lambda found: "0" * len(found[0]), text) for file, text in made.items()}


def difference(old: str, new: str) -> str:
    """The lines that differ, each with - or +. Where they are does not matter."""
    found = list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0))[2:]
    return "".join("@@\n" if line.startswith("@@") else f"{line}\n" for line in found)


def goldens_of(feature: str) -> dict[str, str]:
    """The files of a folder and what must be in them."""
    made = texts_of(feature)
    if feature == BASE:
        return made
    found = {file: difference(texts_of(BASE).get(file, ""), text) for file, text in made.items()}
    return {"expected.diff": "".join(f"=== {file}\n{text}" for file, text in found.items() if text)}


def compare(feature: str) -> Iterator[str]:
    """What is no longer as the goldens have it, as a difference."""
    folder, made = GOLDEN / feature, goldens_of(feature)
    kept = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.name != "spec.yaml"}
    for file in sorted({*made, *kept}):
        if made.get(file) != kept.get(file):
            yield from difflib.unified_diff(kept.get(file, "").splitlines(), made.get(file, "").splitlines(), f"golden/{feature}/{file}",
                                            "what is made now", lineterm="")


def refresh() -> int:
    for feature in features():
        folder, made = GOLDEN / feature, goldens_of(feature)
        for path in folder.iterdir():
            if path.name != "spec.yaml" and path.name not in made:
                path.unlink()
        for file, text in made.items():
            (folder / file).write_text(text, encoding="utf-8")
    print(f"{len(features())} goldens written: see `git diff` for what they say now")
    return 0


if __name__ == "__main__":
    sys.exit(refresh())
