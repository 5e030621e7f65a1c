# SPDX-License-Identifier: BSD-2-Clause
"""Which files and folders are specs, by their names alone. What looks as if it was meant to be one is never passed over."""
from __future__ import annotations

from functools import lru_cache
from pathlib import Path

ABI_FILE = "abi.yaml"
COMPAT_FILE = "compat.yaml"     # which breaks are accepted: no part of the ABI, unless it is the file of a family with this name
SENTENCES_FILE = "sentences.yaml"   # what the ABI's document demands: no part of the ABI either, with the same exception
RELEASES = "releases"
ARCHITECTURES = Path(__file__).resolve().parents[2] / "spec" / "arch"


def list_specs(folder: Path) -> dict[str, Path]:
    """What stands for an ABI in a folder of ABIs, by name: every folder, spec files that stand beside them, and links
    that lead nowhere. The folder of architectures, hidden ones, other files and a folder that is not there do not
    count. Raises OSError."""
    try:
        entries = sorted(folder.iterdir())
    except FileNotFoundError:
        return {}
    return {entry.name: entry for entry in entries if not entry.name.startswith(".") and is_spec(entry)}


@lru_cache(maxsize=1)
def list_architectures() -> tuple[str, ...]:
    """The names of all architectures, sorted: each is a file of spec/arch."""
    return tuple(sorted(file.stem for file in ARCHITECTURES.glob("[!.]*.yaml")))


def is_spec(entry: Path) -> bool:
    if entry.name == ARCHITECTURES.name and entry.is_dir() and not (entry / ABI_FILE).exists():
        return False
    return entry.is_dir() or has_spec_suffix(entry) or (entry.is_symlink() and not entry.is_file())


def has_spec_suffix(entry: Path) -> bool:
    """Whether the name says that it is a spec file, rightly or nearly so."""
    return entry.suffix.lower() in (".yaml", ".yml")


def misplaced(entry: Path) -> str:
    """Why something beside abi.yaml would be passed over although it looks as if it counted; "" if that is right."""
    if has_spec_suffix(entry) and entry.suffix != ".yaml":
        return "would not be read: spec files end in .yaml"
    if entry.is_dir() and entry.name != RELEASES and entry.suffix != ".yaml":
        return f"would not be read: families stand beside abi.yaml, and only '{RELEASES}' is a folder"
    return ""
