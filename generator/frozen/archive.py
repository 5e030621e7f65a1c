# SPDX-License-Identifier: BSD-2-Clause
"""The folder that holds the images. Nothing in it is believed: what is read has the digest that git has, or is not used.

    <abi>/<release>/<guest>-<arch>-<digest>.elf    an image of a guest, <host>@<version>-….host of a host
    <abi>/<release>/…-<digest>.json                what has to be known to run it
    <abi>/<release>/text-<digest>.yaml             the release with its tests

A file is there whole or not at all, and never changes: another build has another digest and so another name. Folders of
several machines can be copied into one.
"""
from __future__ import annotations

import hashlib
import os
from pathlib import Path

from generator.files import NotUsable, read_regular, remove_parts, write_atomically
from generator.frozen.manifest import LARGEST, Blob
from generator.lang.problem import NotFound

VARIABLE = "HVABI_FROZEN"
EXECUTED = (".elf", ".host")
DEFAULT = Path("build") / "frozen"


class NotThere(Exception):
    """Something of the archive cannot be used; one line says why. `damaged`: it is there, and not what git says."""

    def __init__(self, message: str, damaged: bool = False) -> None:
        super().__init__(message)
        self.damaged = damaged


def archive_folder(root: Path, named: Path | None = None) -> Path:
    """What --frozen names, else $HVABI_FROZEN, else build/frozen of the repository; it need not be there. Raises NotFound for what
    is no folder: better than when all is built."""
    chosen = named or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else root / DEFAULT)
    if chosen.exists() and not chosen.is_dir():
        raise NotFound(f"{chosen} is no folder: name that of the archive, or one that is not there yet, with --frozen or ${VARIABLE}")
    return Path(os.path.abspath(chosen))


def blob_of(data: bytes) -> Blob:
    return Blob(hashlib.sha256(data).hexdigest(), len(data))


def read_blob(folder: Path, name: str, blob: Blob) -> bytes:
    """Its bytes, as git says they are. Raises NotThere."""
    try:
        data = read_regular(folder / name, LARGEST)
    except FileNotFoundError:
        raise NotThere(f"it is not in the archive {folder}: get a copy of the archive, or run 'hvabi archive' to make it "
                       "anew") from None
    except NotUsable as error:
        raise NotThere(f"{folder / name}: {error}", damaged=True) from None
    except OSError as error:
        raise NotThere(f"{folder / name} cannot be read: {error.strerror or error}", damaged=True) from None
    found = blob_of(data)
    if found != blob:
        raise NotThere(f"{folder / name} has the SHA-256 {found.sha256}, {blob.sha256} was archived: run 'hvabi archive' to "
                       "make it anew", damaged=True)
    return data


def has_blob(folder: Path, name: str, blob: Blob) -> bool:
    try:
        read_blob(folder, name, blob)
    except NotThere:
        return False
    return True


def put_blob(folder: Path, name: str, data: bytes) -> None:
    """Nothing is written if it is there already. It can be executed, as some images must be. Raises OSError, which names the
    file."""
    path = folder / name
    if not has_blob(folder, name, blob_of(data)):
        if path.parent.is_dir():
            remove_parts(path.parent)
        write_atomically(path, data)
    if path.suffix in EXECUTED and not os.access(path, os.X_OK):
        path.chmod(0o755)
