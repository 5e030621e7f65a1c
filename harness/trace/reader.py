# SPDX-License-Identifier: BSD-2-Clause
"""Reads a trace that the plugin wrote (record.h; README.md describes the format). What is in it is a guest's: nothing is trusted."""
from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from generator.files import NotUsable, open_regular

MAGIC = b"hvabitr1"
HEADER = struct.Struct("<8sIIII16sQQ")
RECORD = struct.Struct("<Q4sIHHBBBB")
MOST_REGISTERS = 18
DATA = 2 * MOST_REGISTERS * 8
WORDS = struct.Struct(f"<{2 * MOST_REGISTERS}Q")
RECORD_SIZE = RECORD.size + DATA
MOST_RECORDS = 1 << 24      # of a trace: 5 GiB
PIECE = 4096                # records that are read at once
WHOLE, ANSWERED, AFTER = 1, 2, 4
MEMORY = 64

REGISTERS = {
    "x86_64": ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"),
    "riscv64": tuple(f"a{number}" for number in range(8)),
    "aarch64": tuple(f"x{number}" for number in range(18)),
    "ppc64": tuple(f"r{number}" for number in range(3, 13)),
    "s390x": tuple(f"r{number}" for number in range(16)),
}
VMCALL, VMMCALL, SYSCALL, ECALL, HVC, SMC, SC_BIG, SC_LITTLE, DIAG = range(1, 10)
INSTRUCTIONS = {VMCALL: "vmcall", VMMCALL: "vmmcall", SYSCALL: "syscall", ECALL: "ecall", HVC: "hvc", SMC: "smc", SC_BIG: "sc 1",
                SC_LITTLE: "sc 1", DIAG: "diag"}
KINDS_OF = {"x86_64": (VMCALL, VMMCALL, SYSCALL), "riscv64": (ECALL,), "aarch64": (HVC, SMC), "ppc64": (SC_BIG, SC_LITTLE),
            "s390x": (DIAG,)}
# The architecture of specs, where the instruction says more than the machine.
ARCHITECTURES = {"x86_64": "x86_64", "riscv64": "riscv64", "aarch64": "arm64", "ppc64": "ppc64", "s390x": "s390x"}


class TraceError(Exception):
    """The file is no trace, or a damaged one; one line."""


@dataclass
class TracedCall:
    """A call: registers before it and, once it came back, after it. `memory`: (address, bytes) that were read before it,
    `memory_after` when it came back. `code`: the bytes of the instruction."""
    number: int
    vcpu: int
    kind: int
    level: int
    place: int
    code: bytes
    before: dict[str, int]
    after: dict[str, int] | None
    memory: list[tuple[int, bytes]] = field(default_factory=list)
    memory_after: list[tuple[int, bytes]] = field(default_factory=list)


@dataclass(frozen=True)
class Trace:
    """`target`: as QEMU names the machine. `room`: records that the file has room for; `lost`: those for which there was none."""
    target: str
    calls: list[TracedCall]
    room: int
    lost: int


def read_trace(path: Path) -> Trace:
    """The calls of a trace, in the order in which they began. Raises TraceError."""
    try:
        with open_regular(path) as stream:
            size = os.fstat(stream.fileno()).st_size
            target, room, count = read_header(stream.read(HEADER.size), size)
            calls = list(read_calls(stream, min(room, count), target))
    except NotUsable as error:
        raise TraceError(str(error)) from None
    except OSError as error:
        raise TraceError(f"cannot be read: {error.strerror or error}") from None
    return Trace(target, calls, room, max(0, count - room))


def read_header(head: bytes, size: int) -> tuple[str, int, int]:
    if len(head) < HEADER.size or head[:len(MAGIC)] != MAGIC:
        raise TraceError("is no trace")
    _, header_size, record_size, registers, _, name, room, count = HEADER.unpack(head)
    target = name.rstrip(b"\0").decode("ascii", "replace")
    known = REGISTERS.get(target)
    if (header_size, record_size) != (HEADER.size, RECORD_SIZE) or known is None or registers != len(known):
        raise TraceError("is a trace in another format: it is read by the version of hvabi that wrote it")
    if size < HEADER.size + room * RECORD_SIZE:
        raise TraceError(f"is cut off: it has {size} bytes of {HEADER.size + room * RECORD_SIZE}")
    if room > MOST_RECORDS:
        raise TraceError(f"has room for {room} records, and a trace for at most {MOST_RECORDS}: it is damaged")
    return target, room, count


def read_records(stream: BinaryIO, number: int) -> Iterator[bytes]:
    """So many records; fewer if the file ends."""
    while number > 0 and (data := stream.read(min(number, PIECE) * RECORD_SIZE)):
        for start in range(0, len(data) - RECORD_SIZE + 1, RECORD_SIZE):
            yield data[start:start + RECORD_SIZE]
        number -= PIECE


def read_calls(stream: BinaryIO, wanted: int, target: str) -> Iterator[TracedCall]:
    """A record that is not whole is of a call whose machine ended in the middle of it."""
    names = REGISTERS[target]
    calls: dict[int, TracedCall] = {}
    for number, data in enumerate(read_records(stream, wanted)):
        place, code, owner, vcpu, length, kind, flags, level, _ = RECORD.unpack_from(data)
        if not flags & WHOLE:
            continue
        if kind == MEMORY:
            call = calls.get(owner)
            if call is None or not length <= DATA:
                raise TraceError(f"record {number} is damaged: memory of no call")
            held = data[RECORD.size:RECORD.size + length]
            (call.memory_after if flags & AFTER else call.memory).append((place, held))
            continue
        if kind not in KINDS_OF[target]:
            raise TraceError(f"record {number} is damaged: {kind} is no kind of call of {target}")
        words = WORDS.unpack_from(data, RECORD.size)
        after = dict(zip(names, words[MOST_REGISTERS:])) if flags & ANSWERED else None
        calls[number] = TracedCall(number, vcpu, kind, level, place, code, dict(zip(names, words)), after)
    yield from calls.values()


def architecture_of(target: str, kind: int) -> str:
    """The architecture of specs by whose conventions a call travels."""
    return "ppc64le" if kind == SC_LITTLE else ARCHITECTURES[target]
