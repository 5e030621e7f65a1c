# SPDX-License-Identifier: BSD-2-Clause
"""What a host executed in answer to a call, seen from outside the machine.

Some promises leave no trace that a guest could see: a remote fence that fences too little returns success all the same.
QEMU can tell. A guest that is run for this calls each such operation from a function of its own and says where the
function is (`# hvabi: site=0x…` after `begin=`). It is booted twice. In the first boot QEMU logs the blocks that it
translates (-d in_asm), which shows every block of the host that contains a fence; in the second it logs when those
blocks and the guest's functions run (-d exec,nochain with -dfilter for just these addresses), which shows which fences
ran between two sites. The spec's `executes` says which must have.

RISC-V encodings: The RISC-V Instruction Set Manual, volume II (SFENCE.VMA, HFENCE.VVMA, HFENCE.GVMA) and volume I
(Zifencei).
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

BLOCK_SIZE_LIMIT = 4096     # instructions; QEMU's own limit is 512
RANGE_LIMIT = 512           # blocks with a fence that one run may watch
GUEST_PRIVILEGE = 1         # S-mode

_INSTRUCTION = re.compile(r"0x([0-9a-f]{1,16}):\s+([0-9a-f]{4}|[0-9a-f]{8})\s")
_PRIVILEGE = re.compile(r"Priv: (\d+)")
_TRACE = re.compile(r"Trace \d+: 0x[0-9a-f]+ \[[0-9a-f]+/([0-9a-f]{1,16})/")

FENCE_NAMES = (
    (0xfe007fff, 0x12000073, "SFENCE.VMA"), (0xfe007fff, 0x22000073, "HFENCE.VVMA"),
    (0xfe007fff, 0x62000073, "HFENCE.GVMA"), (0x0000707f, 0x0000100f, "FENCE.I"),
)


@dataclass(frozen=True)
class Block:
    """A translated block: where it starts, at which privilege it runs, and the fences in it (instruction words)."""
    address: int
    privilege: int
    fences: tuple[int, ...]


@dataclass(frozen=True)
class Executed:
    """What ran after the call at one site, in order: fences of the host, as instruction words."""
    site: int
    fences: tuple[int, ...]


@dataclass(frozen=True)
class Pattern:
    """An instruction that must run: word & mask == match."""
    mask: int
    match: int


def is_fence(word: int) -> bool:
    return any(word & mask == match for mask, match, _ in FENCE_NAMES)


def describe_fence(word: int) -> str:
    """HFENCE.GVMA rs1=x10 rs2=x0 (0x62050073)."""
    name = next((name for mask, match, name in FENCE_NAMES if word & mask == match), "instruction")
    operands = "" if name in ("FENCE.I", "instruction") else f" rs1=x{word >> 15 & 31} rs2=x{word >> 20 & 31}"
    return f"{name}{operands} ({word:#010x})"


def read_blocks(lines: Iterable[str]) -> Iterator[Block]:
    """The blocks of a log made with -d in_asm. Lines that are something else are passed over."""
    address, privilege, fences, length = -1, -1, [], 0
    for line in lines:
        if line.startswith("IN:"):
            if address >= 0:
                yield Block(address, privilege, tuple(fences))
            address, privilege, fences, length = -1, -1, [], 0
        elif found := _PRIVILEGE.match(line):
            privilege = int(found[1])
        elif (found := _INSTRUCTION.match(line)) and length < BLOCK_SIZE_LIMIT:
            length += 1
            if address < 0:
                address = int(found[1], 16)
            if len(found[2]) == 8 and is_fence(int(found[2], 16)):
                fences.append(int(found[2], 16))
    if address >= 0:
        yield Block(address, privilege, tuple(fences))


def find_fences(blocks: Iterable[Block]) -> dict[int, tuple[int, ...]]:
    """The host's blocks that contain fences, by address."""
    return {block.address: block.fences for block in blocks if block.fences and block.privilege != GUEST_PRIVILEGE}


def make_filter(fences: Mapping[int, Sequence[int]], sites: Iterable[int]) -> str:
    """The argument of -dfilter for the second boot."""
    addresses = sorted(fences)[:RANGE_LIMIT] + sorted(set(sites))
    return ",".join(f"{address:#x}+0x2" for address in addresses)


def read_executed(lines: Iterable[str], fences: Mapping[int, Sequence[int]], sites: Iterable[int]) -> list[Executed]:
    """Which fences ran after which site, from a log made with -d exec. What ran before the first site is left out."""
    wanted = set(sites)
    runs: list[tuple[int, list[int]]] = []
    for line in lines:
        if not (found := _TRACE.match(line)):
            continue
        address = int(found[1], 16)
        if address in wanted:
            runs.append((address, []))
        elif runs and address in fences:
            runs[-1][1].extend(fences[address])
    return [Executed(site, tuple(words)) for site, words in runs]


def find_fault(executed: Executed | None, patterns: Sequence[Pattern], doc: str) -> str | None:
    """Why the call at a site did not do what the spec says it executes; None if it did."""
    if executed is None:
        return "the call's site was never reached"
    if any(word & pattern.mask == pattern.match for word in executed.fences for pattern in patterns):
        return None
    ran = ", ".join(describe_fence(word) for word in dict.fromkeys(executed.fences)) or "no fence at all"
    return f"the host returned success but executed {ran}; the specification asks for {doc}"
