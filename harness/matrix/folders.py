# SPDX-License-Identifier: BSD-2-Clause
"""Finds folders, those of guests or hosts above all. Nothing that could be one is passed over in silence."""
from __future__ import annotations

import os
from pathlib import Path

from .located import show_path
from .model import MatrixError

NO_FILE = {"guest": "NO_GUEST", "host": "NO_HOST"}      # in a folder that has no guest or host, and says why
YAML = (".yaml", ".yml")


def real_path(path: Path) -> Path:
    """The path without links. Links that go round in a circle stay: whoever opens them says so."""
    return Path(os.path.realpath(path))


def find_files(folder: Path, kind: str, root: Path) -> list[Path]:
    """The guest.yaml or host.yaml of each folder in `folder`; names in messages are relative to `root`."""
    name = f"{kind}.yaml"
    try:
        if not folder.is_dir():
            raise MatrixError(f"there is no folder {folder}")
        entries = sorted(entry for entry in folder.iterdir() if not entry.name.startswith((".", "__")))
        if folder / name in entries:
            raise MatrixError(no_files(folder, kind))
        files = [file for entry in entries for file in find_file(entry, kind, root)]
    except OSError as error:
        place = show_path(Path(error.filename), root)
        raise MatrixError(f"{place}: cannot be read: {error.strerror}: correct its permissions, or remove it") from None
    if not files:
        raise MatrixError(no_files(folder, kind))
    return files


def no_files(folder: Path, kind: str) -> str:
    return f"{folder} has no */{kind}.yaml: name the folder that holds one folder for each {kind}"


def find_file(entry: Path, kind: str, root: Path) -> list[Path]:
    """The file of one folder, which has one or says that it has none (NO_FILE). Other files beside it do not count."""
    name = f"{kind}.yaml"
    if entry.is_file():
        if entry.suffix in YAML:
            raise MatrixError(f"{show_path(entry, root)}: would not be read here: move it to a folder of its own, as {name}")
        return []
    names = sorted(file.name for file in entry.iterdir())
    if name in names:
        return [entry / name]
    if NO_FILE[kind] in names:
        return []
    near = [one for one in names if one.lower().startswith(kind) and one.lower().endswith(YAML)]
    what = f"rename {near[0]}" if near else f"add it, or a file {NO_FILE[kind]} that says what the folder is for"
    raise MatrixError(f"{show_path(entry, root)}: there is no {name}: {what}")
