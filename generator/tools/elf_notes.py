# SPDX-License-Identifier: BSD-2-Clause
"""Finds the notes of an ELF file of any class and byte order. The file is not trusted: every offset is checked."""
from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from generator.files import NotUsable, open_regular
from generator.lang.architectures import architecture_of_elf

MAGIC = b"\x7fELF"
MANY_SECTIONS = 0xffff      # the number is in the first section's header
SECTION_LIMIT = 1 << 20
NOTE_LIMIT = 1 << 17
SIZE_LIMIT = 64 << 20
SHT_NOBITS = 8
SHF_COMPRESSED = 0x800
Bytes = Union[bytes, mmap.mmap]


class ElfError(Exception):
    """One line without the file's name: what is wrong, and what to do."""


@dataclass(frozen=True)
class Note:
    owner: bytes
    kind: int
    text: bytes


@dataclass(frozen=True)
class Header:
    """What differs between files: how numbers are stored, and where the sections are."""
    order: str          # of bytes, for struct
    is_64: bool
    machine: str
    sections: int       # file offset of the table
    entry_size: int
    count: int
    names: int          # index of the section with the names


@dataclass(frozen=True)
class Section:
    name: int
    type: int
    flags: int
    offset: int
    size: int
    link: int


def read_notes(file: Path, section: str) -> tuple[str, list[Note]]:
    """The architecture, and all notes in sections of that name. Raises ElfError, OSError."""
    try:
        stream = open_regular(file)
    except NotUsable as error:
        raise ElfError(str(error)) from None
    with stream:
        if not stream.read(1):
            raise ElfError("the file is empty: name an ELF image or object")
        data = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        header = read_header(data)
        return header.machine, list(bounded_notes(data, header, section.encode()))


def bounded_notes(data: Bytes, header: Header, wanted: bytes) -> Iterator[Note]:
    """All notes of all sections of that name. Headers may name the same bytes again and again: hence the limits."""
    size = count = 0
    for part in sections_named(data, header, wanted):
        size += len(part)
        for note in split_notes(header, part):
            count += 1
            if size > SIZE_LIMIT or count > NOTE_LIMIT:
                raise ElfError(f"there are more than {NOTE_LIMIT} notes or {SIZE_LIMIT >> 20} MiB of them: no image has "
                               "so many, it is damaged")
            yield note


def read_header(data: Bytes) -> Header:
    if data[:4] != MAGIC:
        raise ElfError("this is not an ELF file: name the image that the linker wrote, not one made from it")
    if len(data) < 16 or data[4] not in (1, 2) or data[5] not in (1, 2):
        raise ElfError("the ELF header is damaged: its class or byte order is unknown")
    is_64, order = data[4] == 2, "<" if data[5] == 1 else ">"
    kind, machine = unpack(data, order + "HH", 16)
    at, layout = (40, order + "Q") if is_64 else (32, order + "I")
    sections, = unpack(data, layout, at)
    entry_size, count, names = unpack(data, order + "HHH", 58 if is_64 else 46)
    if not sections:
        raise ElfError("there is no table of sections, which notes are found by: it was stripped away")
    if entry_size < (64 if is_64 else 40):
        raise ElfError(f"the ELF header is damaged: sections of {entry_size} bytes")
    found = architecture_of_elf(machine, 64 if is_64 else 32, "little" if order == "<" else "big")
    name = found or f"machine {machine}"
    return real_counts(data, Header(order, is_64, name, sections, entry_size, count, names))


def real_counts(data: Bytes, header: Header) -> Header:
    """Where there are too many sections for the header, the first section has the numbers."""
    count, names = header.count, header.names
    if not count or names == MANY_SECTIONS:
        first = read_section(data, header, 0)
        count, names = count or first.size, first.link if names == MANY_SECTIONS else names
    if count > SECTION_LIMIT or names >= count:
        raise ElfError(f"the ELF header is damaged: {count} sections, names in number {names}")
    return Header(header.order, header.is_64, header.machine, header.sections, header.entry_size, count, names)


def read_section(data: Bytes, header: Header, index: int) -> Section:
    at = header.sections + index * header.entry_size
    if header.is_64:
        name, kind, flags, _, offset, size, link = unpack(data, header.order + "IIQQQQI", at)
    else:
        name, kind, flags, _, offset, size, link = unpack(data, header.order + "IIIIIII", at)
    return Section(name, kind, flags, offset, size, link)


def unpack(data: Bytes, layout: str, at: int) -> tuple[int, ...]:
    size = struct.calcsize(layout)
    if at + size > len(data):
        raise ElfError(f"the file ends at byte {len(data)}, before what its headers promise: it was cut off")
    return struct.unpack(layout, data[at:at + size])


def sections_named(data: Bytes, header: Header, wanted: bytes) -> Iterator[bytes]:
    names = read_section(data, header, header.names)
    for index in range(1, header.count):
        section = read_section(data, header, index)
        at = names.offset + section.name
        if section.name >= names.size or data[at:at + len(wanted) + 1] != wanted + b"\0" or section.type == SHT_NOBITS:
            continue
        if section.flags & SHF_COMPRESSED:
            raise ElfError(f"the section {wanted.decode()} is compressed: use the image before that")
        if section.offset + section.size > len(data):
            raise ElfError(f"the file ends at byte {len(data)}, within its section {wanted.decode()}: it was cut off")
        yield data[section.offset:section.offset + section.size]


def split_notes(header: Header, data: bytes) -> Iterator[Note]:
    """Each: sizes of owner and text, a type, then the two, each up to a multiple of 4."""
    at = 0
    while at < len(data):
        if at + 12 > len(data):
            raise ElfError(f"the note at byte {at} of its section is cut off: link the image again")
        owner_size, size, kind = struct.unpack(header.order + "III", data[at:at + 12])
        text = at + 12 + (owner_size + 3 & ~3)
        end = text + (size + 3 & ~3)
        if text + size > len(data):
            raise ElfError(f"the note at byte {at} of its section says that it has {owner_size} and {size} bytes, and "
                           f"{len(data) - at - 12} are left: it is damaged")
        yield Note(data[at + 12:at + 12 + owner_size], kind, data[text:text + size])
        at = end
