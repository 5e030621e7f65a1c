# SPDX-License-Identifier: BSD-2-Clause
"""What instructions of arm64 do to constants in registers. What is not understood makes the registers unknown that it writes."""
from __future__ import annotations

from functools import partial

from .constants import State, Step, forget, put

X0, X1, X16, ZERO = 0, 1, 16, 31
CALLER_SAVED = tuple(range(19)) + (30,)
WORD = (1 << 64) - 1


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def read(code: bytes, at: int, address: int) -> Step | None:
    """The instruction at an offset, as a Step."""
    if at + 4 > len(code):
        return None
    word = int.from_bytes(code[at:at + 4], "little")
    if word & 0x7c000000 == 0x14000000:                             # b, bl
        back = word >> 31
        return Step(4, None if back else near_target(word, address), not back, call if back else nothing)
    if word & 0xff000000 == 0x54000000 or word & 0x7e000000 == 0x34000000:     # b.cond, cbz, cbnz
        return Step(4, address + 4 * signed(word >> 5, 19), False, nothing)
    if word & 0x7e000000 == 0x36000000:                             # tbz, tbnz
        return Step(4, address + 4 * signed(word >> 5, 14), False, nothing)
    if word & 0xfe000000 == 0xd6000000:                             # br, blr, ret, and those with authentication
        kind = word >> 21 & 15
        return Step(4, None, kind & 7 != 1, call if kind & 7 == 1 else nothing, kind & 7 == 0)
    if word & 0xffe0001f == 0xd4200000:                             # brk, which is BUG()
        return Step(4, None, True, nothing)
    if word & 0xff000000 == 0xd4000000:                             # svc, hvc, smc
        return Step(4, None, False, call)
    return Step(4, None, False, partial(change, word))


def near_target(word: int, address: int) -> int:
    return address + 4 * signed(word, 26)


def nothing(state: State) -> None:
    """Writes no register."""


def call(state: State) -> None:
    forget(state, *CALLER_SAVED)


def change(word: int, state: State) -> None:
    rd, rn, wide = word & 31, word >> 5 & 31, word >> 31
    if word & 0x0a000000 == 0x08000000:
        memory(word, state)
        return
    if word & 0xffc00000 == 0xd5000000 and not word & 0x00200000:      # msr, barriers, hints
        return
    value, mask = None, WORD if wide else 0xffffffff
    kind = word & 0x7f800000
    if kind in (0x52800000, 0x12800000, 0x72800000):                 # movz, movn, movk
        shift, field = 16 * (word >> 21 & 3), word >> 5 & 0xffff
        value = field << shift if kind == 0x52800000 else ~(field << shift)
        if kind == 0x72800000:
            value = None if rd not in state else state[rd] & ~(0xffff << shift) | field << shift
    elif kind in (0x11000000, 0x51000000) and rn in state:           # add, sub of an immediate
        amount = (word >> 10 & 0xfff) << 12 * (word >> 22 & 1)
        value = state[rn] + (amount if kind == 0x11000000 else -amount)
    elif kind == 0x32000000 and (rn == ZERO or rn in state):         # orr of an immediate
        bits = logical(word)
        value = None if bits is None else bits | (0 if rn == ZERO else state[rn])
    elif word & 0x7fe0fc00 == 0x2a000000:                           # orr, mov
        left, right = (0 if one == ZERO else state.get(one) for one in (rn, word >> 16 & 31))
        value = None if left is None or right is None else left | right
    if rd != ZERO:
        put(state, rd, None if value is None else value & mask)


def memory(word: int, state: State) -> None:
    """Loads write the registers that they name, stores none; each may move its base."""
    rt, rn, kind = word & 31, word >> 5 & 31, word >> 27 & 7
    vector = word >> 26 & 1
    if kind == 5:                                                   # pairs
        if word >> 22 & 1 and not vector:
            forget(state, rt, word >> 10 & 31)
        if word >> 23 & 1:
            forget(state, rn)
    elif kind == 7:
        if not vector and (word >> 22 & 3 or word >> 21 & 1 and not word >> 10 & 3):
            forget(state, rt)
        if not word >> 24 & 1 and not word >> 21 & 1 and word >> 10 & 1:
            forget(state, rn)
    else:                                                           # literals, exclusive ones
        forget(state, rt, word >> 10 & 31, word >> 16 & 31)


def logical(word: int) -> int | None:
    """The constant of a logical instruction: ones, turned, and repeated."""
    length = ((word >> 22 & 1) << 6 | ~(word >> 10) & 0x3f).bit_length() - 1
    if length < 1:
        return None
    size = 1 << length
    ones, turn = (word >> 10 & 0x3f & size - 1) + 1, word >> 16 & 0x3f & size - 1
    pattern = (1 << ones) - 1
    pattern = (pattern >> turn | pattern << size - turn) & (1 << size) - 1
    return sum(pattern << at for at in range(0, 64, size))
