# SPDX-License-Identifier: BSD-2-Clause
"""A finding as data. What only readers need stays as the file has it (`data`, by the names of finding.schema.json)."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from harness.matrix.located import Document, Step
from harness.matrix.model import FROZEN

Version = tuple[int, ...]       # of QEMU, as far as it is given; empty: not known, or no end
EMULATOR = re.compile(r"QEMU (\d+)\.(\d+)(?:\.\d+)*")


@dataclass(frozen=True)
class Spot:
    """What a finding of the matrix is of: a test of a guest build on a host build, for one architecture."""
    host: str
    guest: str
    test: str
    arch: str


def spot_of(cell: Mapping[str, Any], test: str) -> Spot:
    """`cell` as in results.json. An archived guest is one of its release."""
    return Spot(cell["host"], cell["guest"].removeprefix(FROZEN), test, cell["arch"])


@dataclass(frozen=True)
class Shown:
    """A block of `shows`: all hosts with all guests and all tests. `arch`: () for every one. `since`, `before`: versions of
    QEMU under which it shows."""
    hosts: tuple[str, ...]
    guests: tuple[str, ...]
    tests: tuple[str, ...]
    arch: tuple[str, ...] = ()
    since: Version = ()
    before: Version = ()
    path: Step = field(default=(), compare=False)

    def holds(self, emulator: str) -> bool:
        """Of what boots the host ("QEMU 7.2.22"); where the version is not known it may be any."""
        version = read_emulator(emulator)
        return not version or self.since <= version and (not self.before or version < self.before)

    def triples(self) -> Iterator[tuple[str, str, str]]:
        """Host, guest, test."""
        return ((host, guest, test) for host in self.hosts for guest in self.guests for test in self.tests)


@dataclass(frozen=True)
class Record:
    """`name`: folder and file, without the ending; `folder`: the host or interface whose page has it. `tried`: versions of
    QEMU under which it was looked for; () if it does not depend on one."""
    name: str
    document: Document = field(repr=False, compare=False)
    affects: tuple[str, ...]
    shows: tuple[Shown, ...] = ()
    tried: frozenset[Version] = frozenset()
    is_foreign: bool = False        # of another folder than ci/findings

    @property
    def folder(self) -> str:
        return self.name.split("/")[0]

    @property
    def short(self) -> str:
        return self.name.split("/")[1]

    @property
    def data(self) -> Mapping[str, Any]:
        return self.document.data

    @property
    def title(self) -> str:
        return self.data["title"]

    def at(self, *path: Any, key: bool = False) -> str:
        """file:line:column of a part of it."""
        return self.document.at(path, key)

    def is_tried(self, emulator: str) -> bool:
        return not emulator or not self.tried or read_emulator(emulator) in self.tried


def read_version(text: str) -> Version:
    return tuple(map(int, text.split("."))) if text else ()


def read_emulator(emulator: str) -> Version:
    """Major and minor; empty if that is not known."""
    found = EMULATOR.fullmatch(emulator)
    return (int(found[1]), int(found[2])) if found else ()
