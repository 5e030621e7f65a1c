# SPDX-License-Identifier: BSD-2-Clause
"""Finds the repository, the ABIs in it, and what a user's reference means."""
from __future__ import annotations

import os
from pathlib import Path

from generator.files import real_path
from generator.lang.folder import ABI_FILE, list_specs
from generator.lang.problem import NotFound, suggest


def find_root(start: Path | None = None) -> Path:
    """The repository that holds `start`, or this program's own: the folder with spec/schema.json."""
    if start is not None:
        for folder in (real_path(start), *real_path(start).parents):
            if (folder / "spec" / "schema.json").is_file():
                return folder
    return Path(__file__).resolve().parents[2]


def list_abis(root: Path) -> dict[str, Path]:
    """The ABIs of a repository by their names, sorted. Every folder of spec/ is one: what is wrong with it is for whoever
    loads it to say."""
    return list_specs(root / "spec")


def split_reference(reference: str) -> tuple[str, str | None]:
    """`vmi@4.0` is an ABI and a release; without @ the release is None."""
    name, at, release = reference.rpartition("@")
    if not at or "/" in release:
        return reference, None
    return name, release or None


def find_spec(name: str, root: Path) -> Path:
    """The folder or file that a user means: an ABI's name, or a path. Raises NotFound."""
    abis = list_abis(root)
    if name in abis:
        return abis[name]
    path = Path(name)
    looks_like_path = "/" in name or name.endswith((".yaml", ".yml")) or name in (".", "..")
    if os.path.lexists(path) and (looks_like_path or path.is_file() or (path / ABI_FILE).is_file()):
        return path
    if looks_like_path:
        raise NotFound(f"{name}: there is no such file or folder")
    raise NotFound(f"{name}: there is no ABI of that name in {root / 'spec'}; {suggest(name, abis, 'there are')}")


def frozen_path(folder: Path, version: str) -> Path:
    """Where `hvabi release` writes a release of the ABI in `folder`."""
    return folder / "releases" / f"{version}.yaml"
