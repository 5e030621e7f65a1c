# SPDX-License-Identifier: BSD-2-Clause
"""Memory that host and guest share."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.location import Location
from generator.model.abi.base import History


@dataclass(frozen=True)
class SharedField:
    """Who writes a field of shared memory: host, guest or both. `field` is its path, `time.version`; what lies in it has the
    same writer where it is not named itself."""
    field: str
    writer: str
    doc: str
    history: History


@dataclass(frozen=True)
class SharedPlace:
    """Where the address of shared memory is told. `kind`: register (`of`: its full name), argument (`of`: the call, `member`:
    the argument), buffer (`of`: the call, `member`: its buffer, which is the memory), field (as buffer, with the path of the
    field that holds the address), inside (a field of the shared memory `of`, which is the memory), value (of CPUID), fixed
    (`address`), told (`doc` says by whom)."""
    kind: str
    of: str
    member: str
    field: str
    address: int | None
    doc: str


@dataclass(frozen=True)
class Publication:
    """An order in which fields are written, so that who reads them sees what belongs together. `kind`:

    version: `field` is `busy` while `fields` are being written ("odd", or one of some numbers), and another number after it;
        it is read before and after them.
    mailbox: `field` holds `empty` when there is nothing in it; `fields` are written before it, and it is emptied when they
        were read.
    ring: bytes go through the array `data`; `producer` counts those that were put there, `consumer` those that were taken. Both
        count on, and wrap around as the numbers of their width do.
    bits: bits of `field` are set by one side and taken by the other, each in one access.

    `writer` is the side that publishes, host or guest. `name`: of a ring, what it is called. `fields`: paths of the scalars.
    """
    kind: str
    name: str
    field: str
    writer: str
    busy: str | tuple[int, ...]
    empty: int
    data: str
    producer: str
    consumer: str
    fields: tuple[str, ...]
    doc: str


@dataclass(frozen=True)
class SharedMemory:
    """Memory that host and guest share and that no argument of a call is needed to use: `count` times `type`, one behind the
    other, in `size` bytes, aligned to `align`.

    `space`: what the address is, gpa, gva or gfn (the number of a guest-physical page). `per`: there is one for each machine,
    or for each vcpu. `arch`: the architectures that have it, () for all; `callers` likewise. `writer`: of the fields that
    `fields` does not name, "" if it names all. `family` owns it ("" for the ABI). `lifetime`: until when it is in use, in words.
    """
    name: str
    family: str
    type: str
    count: int
    size: int
    align: int
    space: str
    per: str
    arch: tuple[str, ...]
    callers: tuple[str, ...]
    registered: tuple[SharedPlace, ...]
    lifetime: str
    writer: str
    fields: tuple[SharedField, ...]
    publications: tuple[Publication, ...]
    doc: str
    history: History
    location: Location

    @property
    def full_name(self) -> str:
        return f"{self.family}.{self.name}" if self.family else self.name

    def writer_of(self, path: str) -> str:
        """Who writes a field: what is said of it, else of what it lies in."""
        said = {item.field: item.writer for item in self.fields}
        parts = path.split(".")
        return next((said[start] for end in range(len(parts), 0, -1) if (start := ".".join(parts[:end])) in said), self.writer)
