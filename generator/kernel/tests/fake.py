# SPDX-License-Identifier: BSD-2-Clause
"""Kernels that are none: a few bytes of code, with the tables and headers that a real one has."""
from __future__ import annotations

import struct
from collections.abc import Sequence

BASE = 0xffffffff81000000
BANNER = b"Linux version 6.99.0-fake (nobody@nowhere)\n"
Symbol = tuple[int, str]        # offset from the base, letter of the kind and name


def tokens() -> list[bytes]:
    """As a kernel's: single characters where names have them, short texts elsewhere."""
    texts = [bytes([code]) if chr(code).isalnum() or chr(code) in "_.$" else b"t%03d" % code for code in range(256)]
    texts[1], texts[2] = b"xen_", b"Tstart"
    return texts


def pack_name(name: str, texts: list[bytes]) -> bytes:
    raw, packed = name.encode(), b""
    while raw:
        index = max((number for number, text in enumerate(texts) if raw.startswith(text)), key=lambda number: len(texts[number]))
        packed, raw = packed + bytes([index]), raw[len(texts[index]):]
    size = len(packed)
    return (bytes([size]) if size < 128 else bytes([size & 0x7f | 0x80, size >> 7])) + packed


def pad(data: bytes, to: int = 8) -> bytes:
    return data + bytes(-len(data) % to)


def kallsyms(symbols: Sequence[Symbol], layout: str, at: int, base: int = BASE, order: str = "<") -> bytes:
    """The tables. `layout`: before (the names, as until 6.3), after, or self (each address relative to its place, which is `at` and what
    is before it in the tables). `at`: the address that the tables begin at, a multiple of 8."""
    texts = tokens()
    packed = [pack_name(name, texts) for _, name in symbols]
    starts = [sum(map(len, packed[:index])) for index in range(0, len(packed), 256)]
    places, position = [], 0
    for text in texts:
        places.append(position)
        position += len(text) + 1
    names = pad(struct.pack(order + "I", len(symbols))) + pad(b"".join(packed)) + pad(struct.pack(f"{order}{len(starts)}I", *starts))
    table = pad(b"".join(text + b"\0" for text in texts)) + pad(struct.pack(order + "256H", *places))
    head = struct.pack(order + "Q", base)
    offsets = struct.pack(f"{order}{len(symbols)}I", *(offset for offset, _ in symbols))
    if layout == "before":
        return pad(offsets) + head + names + table
    if layout == "after":
        return names + table + pad(offsets) + head
    first = at + len(names) + len(table)
    return names + table + pad(struct.pack(f"{order}{len(symbols)}i", *(base + offset - first - 4 * index for index, (offset, _) in enumerate(symbols))))


def many(symbols: Sequence[Symbol], end: int) -> list[Symbol]:
    """So many more that there are several markers, by offset."""
    return sorted([*symbols, *((end + 16 * number, f"tfiller_{number:03}") for number in range(600))])


def elf(sections: dict[str, tuple[int, bytes, bool]], machine: int = 62) -> bytes:
    """An ELF file of sections: name → (address, bytes, executable). One segment for each."""
    names, body, entries, segments = b"\0.shstrtab\0", b"", [], []
    start = 64 + 56 * len(sections)
    for name, (address, data, executable) in sections.items():
        body = pad(body, 16)
        entries.append((len(names), 1, 6 if executable else 2, address, start + len(body), len(data), 0, 0, 16, 0))
        segments.append((1, 5, start + len(body), address, address, len(data), len(data), 16))
        names, body = names + name.encode() + b"\0", body + data
    entries.append((1, 3, 0, 0, start + len(body), len(names), 0, 0, 1, 0))
    body = pad(body + names)
    header = b"\x7fELF\2\1\1" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, BASE, 64, start + len(body), 0, 64, 56, len(segments),
                                                       64, len(entries) + 1, len(entries))
    return header + b"".join(struct.pack("<IIQQQQQQ", *one) for one in segments) + body + bytes(64) + b"".join(
        struct.pack("<IIQQQQIIQQ", *one) for one in entries)


def bzimage(payload: bytes, protocol: int = 0x20c) -> bytes:
    head = bytearray(0x600)
    head[0x1f1], head[0x202:0x206] = 2, b"HdrS"
    struct.pack_into("<H", head, 0x206, protocol)
    struct.pack_into("<II", head, 0x248, 0x100, len(payload))
    return bytes(head) + bytes(0x100) + payload + bytes(64)


def zboot(payload: bytes, kind: bytes = b"gzip") -> bytes:
    return b"MZ\0\0zimg" + struct.pack("<IIII", 64, len(payload), 0, 0) + kind.ljust(32, b"\0") + bytes(8) + payload


def flat(code: bytes, magic: bytes = b"RSC\x05") -> bytes:
    """An Image of riscv64, or of arm64."""
    return b"MZ" + bytes(0x36) + magic + bytes(4) + code


class Code:
    """Bytes of code at known addresses, with a symbol for each function."""

    def __init__(self, base: int = BASE) -> None:
        self.base, self.data, self.symbols = base, b"", [(0, "T_text"), (0, "T_stext")]

    @property
    def here(self) -> int:
        return self.base + len(self.data)

    def function(self, name: str, size: int = 64) -> int:
        """Begins one at a multiple of `size`."""
        self.data = pad(self.data, size)
        self.symbols.append((len(self.data), f"T{name}"))
        return self.here

    def add(self, code: bytes) -> None:
        self.data += code

    def call(self, target: int, opcode: int = 0xe8) -> None:
        """Of x86."""
        self.data += bytes([opcode]) + struct.pack("<i", target - self.here - 5)
