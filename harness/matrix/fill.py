# SPDX-License-Identifier: BSD-2-Clause
"""Fills in the {placeholders} of commands.

A path in the repository is filled in as seen from its top, where commands run: make and QEMU's options have characters that
they cannot take in a path, and where the checkout lies is the user's choice.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from .load import PLACEHOLDER

EMULATOR = "qemu-system-"
# Options of QEMU whose value is a list with commas, in which a comma is written twice.
LISTS = frozenset(("M", "machine", "device", "drive", "blockdev", "chardev", "object", "netdev", "nic", "fw_cfg", "smbios",
                   "acpitable", "fsdev", "virtfs", "tpmdev", "plugin", "global"))
# What make takes for syntax, in a path that it is told.
SYNTAX = frozenset(" \t\n:#$%=;|&*?[]\\'\"")


def from_top(path: Path, root: Path) -> str:
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)


def fill_in(text: str, values: Mapping[str, str]) -> str:
    """Each {name} by its value; load.py has checked the names."""
    return PLACEHOLDER.sub(lambda found: values[found[1]], text)


def fill_words(words: Iterable[str], values: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(fill_in(word, values) for word in words)


def fill_boot(words: Iterable[str], values: Mapping[str, str]) -> list[str]:
    """A boot command: as QEMU reads its options, if it is QEMU's."""
    words = list(words)
    if not Path(words[0]).name.startswith(EMULATOR):
        return list(fill_words(words, values))
    doubled = {name: text.replace(",", ",,") for name, text in values.items()}
    return [fill_in(word, doubled if before.lstrip("-") in LISTS and before.startswith("-") else values)
            for before, word in zip(["", *words], words)]


def find_syntax(command: Iterable[str], paths: Iterable[str]) -> str:
    """Why make cannot run this command: the first of these paths that it would not understand."""
    command = list(command)
    if Path(command[0]).name not in ("make", "gmake"):
        return ""
    for path in paths:
        if path.startswith("/") and any(path in word for word in command) and (found := SYNTAX.intersection(path)):
            return f"make cannot work with '{min(found)}' in the path {path}: name or move that folder otherwise"
    return ""
