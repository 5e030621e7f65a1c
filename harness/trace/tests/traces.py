# SPDX-License-Identifier: BSD-2-Clause
"""Traces for tests, written as the plugin writes them: README.md describes the format."""
from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

ORDER = {
    "riscv64": [f"a{n}" for n in range(8)], "aarch64": [f"x{n}" for n in range(18)], "ppc64": [f"r{n}" for n in range(3, 13)],
    "s390x": [f"r{n}" for n in range(16)],
    "x86_64": ["rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"]}
CODES = {1: b"\x0f\x01\xc1\0", 2: b"\x0f\x01\xd9\0", 3: b"\x0f\x05\0\0", 4: b"\x73\0\0\0", 5: b"\x02\0\0\xd4", 6: b"\x03\0\0\xd4",
         7: b"\x44\0\0\x22", 8: b"\x22\0\0\x44", 9: b"\x83\x24\0\0"}


def record(target: str, kind: int, before: Mapping[str, int], after: Mapping[str, int] | None, place: int = 0x80200000, code: bytes = b"",
           vcpu: int = 0, number: int = 0, whole: bool = True) -> bytes:
    def words(values: Mapping[str, int]) -> bytes:
        return struct.pack("<18Q", *(values.get(name, 0) & (1 << 64) - 1 for name in [*ORDER[target], *[""] * 18][:18]))

    flags = whole | (2 if after is not None else 0)
    return struct.pack("<Q4sIHHBBBB", place, code or CODES[kind], number, vcpu, 0, kind, flags, 1, 0) + words(before) + words(after or {})


def memory(owner: int, address: int, held: bytes, after: bool = False) -> bytes:
    """What was read of memory with the call of record `owner`."""
    return struct.pack("<Q4sIHHBBBB", address, bytes(4), owner, 0, len(held), 64, 5 if after else 1, 0, 0) + held.ljust(288, b"\0")


def write(path: Path, target: str, records: Sequence[bytes], room: int | None = None, count: int | None = None) -> Path:
    """A whole trace. `room`: of the file, `count`: what was wanted; as many as there are unless given."""
    room = len(records) if room is None else room
    head = struct.pack("<8sIIII16sQQ", b"hvabitr1", 56, 312, len(ORDER[target]), 4, target.encode(), room, len(records) if count is None else count)
    path.write_bytes(head + b"".join(records) + bytes(312 * (room - len(records))))
    return path
