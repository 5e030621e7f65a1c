# SPDX-License-Identifier: BSD-2-Clause
"""What instructions of riscv64 do to constants in registers. What is not understood makes the register unknown that it writes."""
from __future__ import annotations

from functools import partial

from .constants import State, Step, forget, put

RA = 1
A6, A7 = 16, 17
CALLER_SAVED = (1, 5, 6, 7, *range(10, 18), *range(28, 32))
WORD = (1 << 64) - 1
LUI, AUIPC, JAL, JALR, BRANCH, LOAD, STORE, OP_IMM, OP_IMM_32, OP = 0x37, 0x17, 0x6f, 0x67, 0x63, 0x03, 0x23, 0x13, 0x1b, 0x33


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def read(code: bytes, at: int, address: int) -> Step | None:
    """The instruction at an offset, as a Step."""
    if at + 2 > len(code):
        return None
    half = code[at] | code[at + 1] << 8
    if half & 3 != 3:
        return compressed(half, address)
    if at + 4 > len(code):
        return None
    word = int.from_bytes(code[at:at + 4], "little")
    opcode, rd = word & 0x7f, word >> 7 & 31
    if opcode == JAL:
        target = address + jal_distance(word)
        return Step(4, target if not rd else None, not rd, call if rd else nothing)
    if opcode == JALR:
        return Step(4, None, not rd, call if rd else nothing, not rd)
    if opcode == BRANCH:
        distance = signed(word >> 31 << 12 | (word >> 7 & 1) << 11 | (word >> 25 & 0x3f) << 5 | (word >> 8 & 15) << 1, 13)
        return Step(4, address + distance, False, nothing)
    if opcode in (STORE, 0x27, 0x0f):
        return Step(4, None, False, nothing)
    return Step(4, None, False, partial(change, word, address))


def jal_distance(word: int) -> int:
    return signed(word >> 31 << 20 | (word >> 12 & 0xff) << 12 | (word >> 20 & 1) << 11 | (word >> 21 & 0x3ff) << 1, 21)


def nothing(state: State) -> None:
    """Writes no register."""


def call(state: State) -> None:
    forget(state, *CALLER_SAVED)


def change(word: int, address: int, state: State) -> None:
    opcode, rd, kind, source = word & 0x7f, word >> 7 & 31, word >> 12 & 7, word >> 15 & 31
    immediate, value = signed(word >> 20, 12), None
    left = 0 if not source else state.get(source)
    if opcode == LUI:
        value = signed(word & 0xfffff000, 32)
    elif opcode == AUIPC:
        value = address + signed(word & 0xfffff000, 32)
    elif opcode == OP_IMM and left is not None:
        shift = word >> 20 & 0x3f
        value = {0: left + immediate, 1: left << shift, 4: left ^ immediate, 5: None if word >> 26 else (left & WORD) >> shift,
                 6: left | immediate, 7: left & immediate}.get(kind)
    elif opcode == OP_IMM_32 and left is not None and kind == 0:
        value = signed(left + immediate, 32)
    elif opcode == OP and word >> 25 == 0 and left is not None and kind in (0, 6):
        right = 0 if not word >> 20 & 31 else state.get(word >> 20 & 31)
        value = None if right is None else left + right if kind == 0 else left | right
    write(state, rd, value)


def write(state: State, register: int, value: int | None) -> None:
    if register:
        put(state, register, None if value is None else value & WORD)


def compressed(half: int, address: int) -> Step:
    """An instruction of two bytes."""
    quadrant, kind, rd, rs2 = half & 3, half >> 13, half >> 7 & 31, half >> 2 & 31
    six = signed((half >> 12 & 1) << 5 | rs2, 6)
    if quadrant == 1 and kind == 5:
        bits = (half >> 12 & 1) << 11 | (half >> 8 & 1) << 10 | (half >> 9 & 3) << 8 | (half >> 6 & 1) << 7 | (half >> 7 & 1) << 6 | (
            half >> 2 & 1) << 5 | (half >> 11 & 1) << 4 | (half >> 3 & 7) << 1
        return Step(2, address + signed(bits, 12), True, nothing)
    if quadrant == 1 and kind >= 6:
        bits = (half >> 12 & 1) << 8 | (half >> 5 & 3) << 6 | (half >> 2 & 1) << 5 | (half >> 10 & 3) << 3 | (half >> 3 & 3) << 1
        return Step(2, address + signed(bits, 9), False, nothing)
    if quadrant == 2 and kind == 4 and not rs2:
        if not rd:
            return Step(2, None, True, nothing)         # ebreak, which is BUG()
        back = not half >> 12 & 1
        return Step(2, None, back, nothing if back else call, back and rd != RA)
    if quadrant != 1 and kind >= 5 or not half:
        return Step(2, None, not half, nothing)         # stores
    return Step(2, None, False, partial(change_compressed, half, six))


def change_compressed(half: int, six: int, state: State) -> None:
    quadrant, kind, rd, rs2 = half & 3, half >> 13, half >> 7 & 31, half >> 2 & 31
    here = state.get(rd) if rd else 0
    if quadrant == 0:
        write(state, 8 + (half >> 2 & 7), None)
    elif quadrant == 1 and kind == 4:
        write(state, 8 + (half >> 7 & 7), None)
    elif quadrant == 1:
        values = {0: None if here is None else here + six, 1: None if here is None else signed(here + six, 32), 2: six,
                  3: six << 12 if rd != 2 else None}
        write(state, rd, values[kind])
    elif kind == 0:
        write(state, rd, None if here is None else here << (six & 0x3f))
    elif kind == 4:
        other = state.get(rs2) if rs2 else 0
        write(state, rd, other if not half >> 12 & 1 else None if here is None or other is None else here + other)
    else:
        write(state, rd, None)
