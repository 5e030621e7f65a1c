# SPDX-License-Identifier: BSD-2-Clause
"""Finds the repository, the ABIs in it, and what a user's reference means."""
from __future__ import annotations

import os
import re
from pathlib import Path

from generator.files import NotUsable, open_regular, real_path
from generator.lang.folder import ABI_FILE, has_spec_suffix, list_specs
from generator.lang.problem import NotFound, suggest


FAMILY = re.compile(rb"^family[ \t]*:", re.MULTILINE)
NAME = re.compile(rb"""(?:^|[{,])[ \t]*["']?abi["']?[ \t]*:[ \t]*["']?([A-Za-z_][A-Za-z0-9_]*)""", re.MULTILINE)
HEAD_BYTES = 1 << 16


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
    """`vmi@4.0` is an ABI and a release; without @ the release is None. Raises NotFound for an @ with nothing behind it."""
    name, at, release = reference.rpartition("@")
    if not at or "/" in release:
        return reference, None
    if name and not release:
        raise NotFound(f"'{reference}' names no release behind the @: write {name}@next, a release, or {name} alone")
    return name, release or None


def find_spec(name: str, root: Path) -> Path:
    """The folder or file that a user means: an ABI's name, or a path. Raises NotFound."""
    abis = list_abis(root)
    if name in abis:
        return abis[name]
    path = Path(name)
    looks_like_path = "/" in name or name.endswith((".yaml", ".yml")) or name in (".", "..")
    if os.path.lexists(path) and (looks_like_path or path.is_file() or (path / ABI_FILE).is_file()):
        return spec_place(path)
    if looks_like_path:
        raise NotFound(f"{name}: there is no such file or folder")
    raise NotFound(f"{name}: there is no ABI of that name in {root / 'spec'}; {suggest(name, abis, 'there are')}")


def spec_place(path: Path) -> Path:
    """The folder, if the path is that of an abi.yaml whose families stand in files beside it; else the path."""
    if path.name != ABI_FILE or not path.is_file():
        return path
    try:
        beside = [entry for entry in path.parent.iterdir() if entry.suffix == ".yaml" and entry.name != ABI_FILE and entry.is_file()]
    except OSError:
        return path
    return path.parent if any(FAMILY.search(head_of(entry)) for entry in beside) else path


def specs_at(path: Path) -> dict[str, Path]:
    """The ABIs at a path, by name: that of a file, of the folder with its files, or all in a folder of
    ABIs, each a folder or a file. Empty if there is none."""
    path = spec_place(path)
    if not path.is_dir():
        return {abi_name(path): path} if os.path.lexists(path) else {}
    found = list_specs(path)
    files = [entry for entry in found.values() if has_spec_suffix(entry)]
    if files and not (ABI_FILE not in found and all(is_whole(entry) for entry in files)):
        return {real_path(path).name: path}
    return {entry.stem if entry in files else name: entry for name, entry in found.items()}


def is_whole(file: Path) -> bool:
    """Whether a file seems to hold a whole ABI."""
    return file.suffix == ".yaml" and NAME.search(head_of(file)) is not None


def abi_name(path: Path) -> str:
    """What the ABI in a folder or a file says its name is; if it does not, the name of the folder or file."""
    found = NAME.search(head_of(path / ABI_FILE if path.is_dir() else path))     # who loads it says what is wrong
    return found[1].decode() if found else path.name if path.is_dir() else path.stem


def head_of(path: Path) -> bytes:
    """The first bytes of a file; none if it is no file that can be read."""
    try:
        with open_regular(path) as stream:
            return stream.read(HEAD_BYTES)
    except (OSError, NotUsable):
        return b""


def frozen_path(folder: Path, version: str) -> Path:
    """Where `hvabi release` writes a release of the ABI in `folder`."""
    return folder / "releases" / f"{version}.yaml"
