# SPDX-License-Identifier: BSD-2-Clause
"""What instructions of x86-64 do to constants in registers. What is not understood makes the registers unknown that it names."""
from __future__ import annotations

from functools import partial

from .constants import State, Step, forget, put
from .x86_instruction import Instruction, decode

RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI = range(8)
CALLER_SAVED = (RAX, RCX, RDX, RSI, RDI, 8, 9, 10, 11)
WORD = (1 << 64) - 1

# The arithmetic of opcodes 0x00 to 0x3f, by their bits 5..3. None: not followed, or nothing is written.
ARITHMETIC = {0: int.__add__, 1: int.__or__, 4: int.__and__, 5: int.__sub__, 6: int.__xor__}
COMPARE = 7
# Two-byte opcodes that write none of the registers that they name.
READ_ONLY = frozenset((0x0f0d, 0x0f18, 0x0f1e, 0x0f1f, 0x0fa3, 0x0fae))

# Those that write registers which they do not name: rax and rdx, or others.
USE_RAX = frozenset((0x98, 0x99, 0x9f, 0xac, 0xad, 0xd7, 0xe4, 0xe5, 0xec, 0xed, 0xf6, 0xf7, 0x0f01, 0x0f05, 0x0f31, 0x0f32, 0x0f33,
                     0x0fa2, 0x0fb0, 0x0fb1, 0x0fc7))
USE_OTHERS = frozenset((0x6c, 0x6d, 0x6e, 0x6f, 0xa4, 0xa5, 0xa6, 0xa7, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0x0f01, 0x0f05, 0x0fa2))
# Those on bytes: without REX the numbers 4 to 7 are the second bytes of rax, rcx, rdx, rbx.
BYTES = frozenset((0x80, 0x86, 0x88, 0x8a, 0xc0, 0xc6, 0xd0, 0xd2, 0xfe, *range(0x0f90, 0x0fa0)))


def read(code: bytes, at: int, address: int) -> Step | None:
    """The instruction at an offset, as a Step."""
    one = decode(code, at)
    if one is None:
        return None
    group = one.modrm >> 3 & 7
    ends = one.opcode in (0xe9, 0xeb, 0xc3, 0xc2, 0x0f0b) or one.opcode == 0xff and group in (4, 5)
    return Step(one.size, jump_target(one, address + one.size), ends, partial(step, one), one.opcode == 0xff and group == 4)


def jump_target(one: Instruction, end: int) -> int | None:
    if one.opcode in (0xe9, 0xeb) or 0x70 <= one.opcode < 0x80 or 0x0f80 <= one.opcode < 0x0f90 or 0xe0 <= one.opcode < 0xe4:
        return end + one.immediate
    return None


def step(one: Instruction, state: State) -> None:
    """Changes the state as the instruction does."""
    opcode = one.opcode
    if 0xb8 <= opcode < 0xc0:
        put(state, opcode & 7 | (one.rex & 1) << 3, None if one.short else one.immediate & (WORD if one.wide else 0xffffffff))
    elif opcode == 0xe8 or opcode == 0xff and one.modrm >> 3 & 7 in (2, 3):
        forget(state, *CALLER_SAVED)
    elif opcode == 0xc7 and one.mod == 3:
        put(state, one.rm, None if one.short else one.immediate & (WORD if one.wide else 0xffffffff))
    elif opcode in (0x89, 0x8b):
        move(one, state)
    elif opcode < 0x40 and opcode & 7 < 6:
        arithmetic(one, state, opcode >> 3)
    elif opcode in (0x81, 0x83):
        if one.mod == 3:
            apply(one, state, one.modrm >> 3 & 7, one.rm, state.get(one.rm), one.immediate)
    elif opcode in (0x84, 0x85, 0xa8, 0xa9) or 0x50 <= opcode < 0x58 or opcode in READ_ONLY:
        pass
    elif 0x58 <= opcode < 0x60:
        forget(state, opcode & 7 | (one.rex & 1) << 3)
    elif opcode in (0x88, 0xc6, 0xc7) and one.mod != 3 or opcode in (0x68, 0x6a, 0x90) or jump_target(one, 0) is not None:
        pass
    elif opcode in (0xf6, 0xf7) and one.modrm >> 3 & 7 < 2:
        pass
    else:
        forget_named(one, state)


def move(one: Instruction, state: State) -> None:
    source, target = (one.reg, one.rm) if one.opcode == 0x89 else (one.rm, one.reg)
    if one.mod == 3:
        value = state.get(source)
        put(state, target, None if value is None or one.short else value & (WORD if one.wide else 0xffffffff))
    elif one.opcode == 0x8b:
        forget(state, target)


def arithmetic(one: Instruction, state: State, kind: int) -> None:
    form = one.opcode & 7
    if form in (4, 5):
        apply(one, state, kind, RAX, state.get(RAX), one.immediate if form == 5 else None)
    elif form in (1, 3) and one.mod == 3:
        source, target = (one.reg, one.rm) if form == 1 else (one.rm, one.reg)
        if source == target and kind in (5, 6):
            put(state, target, 0)
        else:
            apply(one, state, kind, target, state.get(target), state.get(source))
    elif kind != COMPARE and (one.mod == 3 or form in (2, 3)):
        forget(state, one.reg if form in (2, 3) else one.rm)
        if form in (0, 2):      # bytes: of which register depends on a prefix
            forget(state, one.reg & 3, one.rm & 3)


def apply(one: Instruction, state: State, kind: int, target: int, left: int | None, right: int | None) -> None:
    if kind == COMPARE:
        return
    if left is None or right is None or one.short or kind not in ARITHMETIC:
        # A register with all bits set, or none, is known whatever it held.
        put(state, target, 0 if kind == 4 and right == 0 else None)
        return
    put(state, target, ARITHMETIC[kind](left, right) & (WORD if one.wide else 0xffffffff))


def forget_named(one: Instruction, state: State) -> None:
    """What an instruction that is not followed may have written: the registers that it names, and those that go without saying."""
    opcode = one.opcode
    if opcode in USE_RAX:
        forget(state, RAX, RDX)
    if opcode in USE_OTHERS:
        forget(state, RCX, RBX, RSI, RDI)
    if 0x90 < opcode < 0x98 or 0xb0 <= opcode < 0xb8 or 0x0fc8 <= opcode < 0x0fd0:
        forget(state, opcode & 7 | (one.rex & 1) << 3, opcode & 3)
    if opcode == 0x87 or opcode == 0x90 or 0x90 < opcode < 0x98:
        forget(state, RAX)
    if one.modrm >= 0:
        forget(state, one.reg)
        if one.mod == 3:
            forget(state, one.rm)
        if opcode in BYTES:
            forget(state, one.reg & 3, one.rm & 3)
