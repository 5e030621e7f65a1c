# SPDX-License-Identifier: BSD-2-Clause
"""What instructions of ppc64le do to constants in registers. What is not understood makes the registers unknown that it may write."""
from __future__ import annotations

from functools import partial

from .constants import State, Step, forget, put

R3 = 3
CALLER_SAVED = (0, *range(3, 13))
WORD = (1 << 64) - 1
STORES = frozenset((36, 38, 44, 46, 47, 52, 54, 62, 10, 11, 2, 3, 60, 61, 63, 4, 59, 48, 50, 56, 57))
TO_RA = frozenset((20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30))


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def read(code: bytes, at: int, address: int) -> Step | None:
    """The instruction at an offset, as a Step."""
    if at + 4 > len(code):
        return None
    word = int.from_bytes(code[at:at + 4], "little")
    opcode = word >> 26
    if opcode == 1 and at + 8 <= len(code):         # one of eight bytes
        return Step(8, None, False, partial(forget_two, code[at + 7] >> 2, int.from_bytes(code[at + 4:at + 8], "little")))
    if opcode == 18:
        return Step(4, None if word & 1 else near_target(word, address), not word & 1, call if word & 1 else nothing)
    if opcode == 16:
        return Step(4, address + signed(word & 0xfffc, 16), False, call if word & 1 else nothing)
    if opcode == 19 and word >> 1 & 0x3ff in (16, 528):
        always = word >> 21 & 0x14 == 0x14
        return Step(4, None, always and not word & 1, call if word & 1 else nothing,
                    always and not word & 1 and word >> 1 & 0x3ff == 528)
    if opcode == 17:
        return Step(4, None, False, call)
    if opcode in STORES or opcode == 19:
        return Step(4, None, False, nothing)
    return Step(4, None, False, partial(change, word))


def near_target(word: int, address: int) -> int:
    return address + signed(word & 0x03fffffc, 26)


def nothing(state: State) -> None:
    """Writes no register."""


def call(state: State) -> None:
    forget(state, *CALLER_SAVED)


def forget_two(opcode: int, word: int, state: State) -> None:
    forget(state, word >> 21 & 31, word >> 16 & 31)


def change(word: int, state: State) -> None:
    opcode, rt, ra, field = word >> 26, word >> 21 & 31, word >> 16 & 31, word & 0xffff
    left = 0 if not ra else state.get(ra)
    if opcode in (14, 15):                          # addi, addis; li, lis
        put(state, rt, None if left is None else left + (signed(field, 16) << (16 if opcode == 15 else 0)) & WORD)
    elif opcode in (24, 25):                        # ori, oris
        put(state, ra, None if rt not in state else state[rt] | field << (16 if opcode == 25 else 0))
    elif opcode == 31 and word >> 1 & 0x3ff == 444:     # or, mr
        one, other = state.get(rt), state.get(word >> 11 & 31)
        put(state, ra, None if one is None or other is None else one | other)
    elif opcode == 31 and word >> 1 & 0x3ff in (0, 32, 4, 68, 149, 151, 183, 215, 407, 467, 144, 86, 54, 246, 278, 598, 854, 1014):
        return                                      # compare, traps, stores, mtspr, caches
    elif opcode in TO_RA:
        forget(state, ra)
    elif opcode in (33, 35, 41, 43, 31, 37, 39, 45):    # with an update of the base; and all others
        forget(state, rt, ra)
    else:
        forget(state, rt)
