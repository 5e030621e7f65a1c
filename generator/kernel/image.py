# SPDX-License-Identifier: BSD-2-Clause
"""The kernel proper: its architecture, its sections, and which byte of the file is at which address."""
from __future__ import annotations

import re
import struct
from bisect import bisect_right
from dataclasses import dataclass, field

from generator.lang.architectures import architecture_of_elf

from .unpack import ARM64, BANNER, ELF, KernelError

MOST_SECTIONS = 4096
MOST_CODE = 1 << 27
MOST_NAMES = 64     # of one address
EXECUTABLE = 4      # flag of a section, as ELF has it
NO_BITS = 8
LOAD = 1
MARKER = re.compile(r"_\w*(text|_start|_end|_begin)")       # names of places, at which a function may begin
Part = tuple[int, int, int]     # address, offset in the file, size


@dataclass(frozen=True)
class Section:
    address: int
    offset: int
    size: int
    executable: bool


@dataclass
class Kernel:
    """`parts`: what is loaded where, by address. A flat image is one part at address 0 until its symbols say which address
    it is linked at (`move`). `names`, `addresses`: its symbols by address, side by side."""
    data: bytes
    arch: str
    order: str
    sections: dict[str, Section] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    addresses: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    @property
    def flat(self) -> bool:
        return not self.sections and len(self.parts) == 1 and self.data[:4] != ELF

    @property
    def version(self) -> str:
        """The release of Linux that its banner names; "" if there is none."""
        at = self.data.find(BANNER)
        word = self.data[at + len(BANNER):at + len(BANNER) + 80].split(b" ")[0] if at >= 0 else b""
        return "".join(chr(byte) for byte in word if 32 < byte < 127)

    def move(self, address: int) -> None:
        """Says at which address a flat image begins."""
        self.parts = [(address, 0, len(self.data))]

    def set_symbols(self, symbols: list[tuple[int, str]]) -> None:
        """Takes (address, name) in any order. Of several at one address all are found by name, the first by address."""
        ordered = sorted(symbols, key=lambda symbol: symbol[0])
        self.addresses, self.names = [address for address, _ in ordered], [name for _, name in ordered]
        self.places = {name: address for address, name in reversed(ordered)}

    def address_of(self, offset: int) -> int | None:
        return next((address + offset - at for address, at, size in self.parts if at <= offset < at + size), None)

    def offset_of(self, address: int) -> int | None:
        return next((at + address - first for first, at, size in self.parts if first <= address < first + size), None)

    def read(self, address: int, size: int) -> bytes:
        """The bytes at an address; fewer if the file holds fewer."""
        at = self.offset_of(address)
        return b"" if at is None else self.data[at:at + size]

    def section(self, name: str) -> tuple[int, bytes]:
        """Address and bytes of a section; no bytes if there is none."""
        found = self.sections.get(name)
        return (0, b"") if found is None else (found.address, self.data[found.offset:found.offset + found.size])

    def code(self) -> list[Part]:
        """Where instructions are: sections that are executable, or what symbols say. Raises KernelError."""
        found = [(one.address, one.offset, one.size) for one in self.sections.values() if one.executable] or self.code_by_symbols()
        if (size := sum(size for _, _, size in found)) > MOST_CODE:
            raise KernelError(f"it has {size >> 20} MiB of code: that is no kernel")
        return found

    def code_by_symbols(self) -> list[Part]:
        """From _stext to _etext, and the same of what is used only at start."""
        pairs = (("_stext", "_etext"), ("_sinittext", "_einittext"), ("__exittext_begin", "__exittext_end"))
        found = []
        for first, last in pairs:
            start, end = self.places.get(first), self.places.get(last)
            at = None if start is None else self.offset_of(start)
            if start is not None and end is not None and at is not None and start < end:
                found.append((start, at, min(end - start, len(self.data) - at)))
        return found or self.parts

    def function_at(self, address: int) -> tuple[int, str]:
        """The start and the name of the function that holds an address; (address, "") if no symbol is before it."""
        index = bisect_right(self.addresses, address) - 1
        if index < 0:
            return address, ""
        start = self.addresses[index]
        names = [self.names[index]]
        while index and self.addresses[index - 1] == start and len(names) < MOST_NAMES:
            index -= 1
            names.insert(0, self.names[index])
        return start, next((name for name in names if not MARKER.fullmatch(name)), names[0])

    def end_of(self, address: int) -> int:
        """Where the next symbol begins, which is the end of the function that holds an address."""
        index = bisect_right(self.addresses, address)
        return self.addresses[index] if index < len(self.addresses) else address


def open_kernel(data: bytes) -> Kernel:
    """The kernel in the bytes of an ELF file or a flat image. Raises KernelError."""
    if data[:4] != ELF:
        kernel = Kernel(data, "arm64" if data[0x38:0x3c] == ARM64 else "riscv64", "<")
        kernel.move(0)
        return kernel
    try:
        return open_elf(data)
    except (struct.error, OverflowError):
        raise KernelError(f"the file ends at byte {len(data)}, before what its headers promise: it was cut off") from None


def open_elf(data: bytes) -> Kernel:
    if len(data) < 64 or data[4] != 2 or data[5] not in (1, 2):
        raise KernelError("it is no ELF file of 64 bits: kernels of 32 bits are not read")
    order = "<" if data[5] == 1 else ">"
    machine, = struct.unpack_from(order + "H", data, 18)
    arch = architecture_of_elf(machine, 64, "little" if order == "<" else "big")
    if arch is None:
        raise KernelError(f"its architecture is unknown, machine {machine}: only those of spec/arch are read")
    kernel = Kernel(data, arch, order)
    kernel.parts = read_parts(data, order)
    kernel.sections = read_sections(data, order)
    if not kernel.parts:
        kernel.parts = sorted((one.address, one.offset, one.size) for one in kernel.sections.values() if one.address)
    return kernel


def read_parts(data: bytes, order: str) -> list[Part]:
    table, = struct.unpack_from(order + "Q", data, 32)
    size, count = struct.unpack_from(order + "HH", data, 54)
    parts = []
    for index in range(min(count, MOST_SECTIONS)):
        kind, _, offset, address, _, filled = struct.unpack_from(order + "IIQQQQ", data, table + index * size)
        if kind == LOAD and filled:
            if offset + filled > len(data):
                raise KernelError(f"the file ends at byte {len(data)}, before what its headers promise: it was cut off")
            parts.append((address, offset, filled))
    return sorted(parts)


def read_sections(data: bytes, order: str) -> dict[str, Section]:
    """Those with bytes that are loaded, by name. None if the table was stripped away."""
    table, = struct.unpack_from(order + "Q", data, 40)
    size, count, names = struct.unpack_from(order + "HHH", data, 58)
    if not table or names >= count or count > MOST_SECTIONS:
        return {}
    _, _, _, _, text, text_size = struct.unpack_from(order + "IIQQQQ", data, table + names * size)
    found: dict[str, Section] = {}
    held = 0
    for index in range(1, count):
        name, kind, flags, address, offset, filled = struct.unpack_from(order + "IIQQQQ", data, table + index * size)
        if kind == NO_BITS or not filled:
            continue
        if offset + filled > len(data):
            raise KernelError(f"the file ends at byte {len(data)}, within a section: it was cut off")
        word = data[text + name:min(text + name + 64, text + text_size)].split(b"\0")[0]
        held += filled
        if held > len(data):
            raise KernelError("its sections overlap: it is no kernel, or was damaged")
        found.setdefault(word.decode("latin-1"), Section(address, offset, filled, bool(flags & EXECUTABLE)))
    return found
