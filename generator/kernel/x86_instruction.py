# SPDX-License-Identifier: BSD-2-Clause
"""How long an instruction of x86-64 is, and its parts, as far as constants in registers depend on them."""
from __future__ import annotations

from dataclasses import dataclass

PREFIXES = frozenset((0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3))


def ranges(*pairs: tuple[int, int]) -> frozenset[int]:
    return frozenset(number for first, last in pairs for number in range(first, last + 1))


# By opcode: those with a ModRM byte, and those with an immediate of one byte or of the operand's size (2 or 4).
ONE_MODRM = frozenset(row + column for row in range(0, 0x40, 8) for column in range(4)) | ranges(
    (0x63, 0x63), (0x69, 0x69), (0x6b, 0x6b), (0x80, 0x81), (0x83, 0x8f), (0xc0, 0xc1), (0xc6, 0xc7), (0xd0, 0xd3), (0xd8, 0xdf),
    (0xf6, 0xf7), (0xfe, 0xff))
ONE_BYTE = frozenset(range(4, 0x40, 8)) | ranges((0x6a, 0x6b), (0x70, 0x80), (0x83, 0x83), (0xa8, 0xa8), (0xb0, 0xb7), (0xc0, 0xc1),
                                                 (0xc6, 0xc6), (0xcd, 0xcd), (0xe0, 0xe7), (0xeb, 0xeb))
ONE_WORD = frozenset(range(5, 0x40, 8)) | ranges((0x68, 0x69), (0x81, 0x81), (0xa9, 0xa9), (0xc7, 0xc7))
TWO_PLAIN = ranges((0x05, 0x09), (0x0b, 0x0b), (0x0e, 0x0e), (0x30, 0x37), (0x77, 0x77), (0x80, 0x8f), (0xa0, 0xa2), (0xa8, 0xaa), (0xc8, 0xcf))
TWO_BYTE = ranges((0x70, 0x73), (0xa4, 0xa4), (0xac, 0xac), (0xba, 0xba), (0xc2, 0xc2), (0xc4, 0xc6))


@dataclass(frozen=True)
class Instruction:
    """`opcode`: 0x0f00 is added for the two-byte ones, 0x3800 and 0x3a00 for the three-byte ones, 0x10000 for those of vectors.
    `modrm`: -1 if there is none. `rex`: its bits W R X B. `wide`: operands of 64 bits. `displacement`: signed; from the end of
    the instruction if `relative`."""
    size: int
    opcode: int
    modrm: int = -1
    rex: int = 0
    short: bool = False     # operands of 16 bits
    immediate: int = 0
    displacement: int = 0
    relative: bool = False

    @property
    def wide(self) -> bool:
        return bool(self.rex & 8)

    @property
    def mod(self) -> int:
        return self.modrm >> 6

    @property
    def reg(self) -> int:
        return self.modrm >> 3 & 7 | (self.rex & 4) << 1

    @property
    def rm(self) -> int:
        return self.modrm & 7 | (self.rex & 1) << 3


def decode(code: bytes, at: int) -> Instruction | None:
    """The instruction at an offset; None if it does not end within `code`."""
    try:
        return decode_one(code, at)
    except IndexError:
        return None


def decode_one(code: bytes, start: int) -> Instruction | None:
    at, short, rex = start, False, 0
    while code[at] in PREFIXES:
        short |= code[at] == 0x66
        at += 1
        if at - start > 14:
            return None
    if code[at] & 0xf0 == 0x40:
        rex = code[at] & 15
        at += 1
    opcode = code[at]
    at += 1
    if opcode in (0xc4, 0xc5, 0x62):
        return vector(code, start, at, opcode)
    byte = word = 0
    if opcode == 0x0f:
        opcode = code[at]
        at += 1
        if opcode in (0x38, 0x3a):
            byte, modrm = int(opcode == 0x3a), True
            opcode = opcode << 8 | code[at]
            at += 1
        else:
            byte, modrm, word = int(opcode in TWO_BYTE), opcode not in TWO_PLAIN, 4 if 0x80 <= opcode < 0x90 else 0
            opcode |= 0x0f00
    else:
        modrm, byte, word = opcode in ONE_MODRM, int(opcode in ONE_BYTE), (2 if short else 4) if opcode in ONE_WORD else 0
        if 0xb8 <= opcode < 0xc0:
            word = 8 if rex & 8 else 2 if short else 4
        elif opcode in (0xe8, 0xe9):
            word = 4
        elif 0xa0 <= opcode < 0xa4:
            word = 8
        elif opcode in (0xc2, 0xca):
            word = 2
        elif opcode == 0xc8:
            word, byte = 2, 1
        elif opcode in (0xf6, 0xf7) and not code[at] & 0x30:
            byte, word = (1, 0) if opcode == 0xf6 else (0, 2 if short else 4)
    return finish(code, start, at, opcode, rex, short, modrm, byte + word)


def vector(code: bytes, start: int, at: int, kind: int) -> Instruction | None:
    """VEX and EVEX: only their length matters, and the general register that some write."""
    maps = 1 if kind == 0xc5 else code[at] & (0x1f if kind == 0xc4 else 7)
    rex = (~code[at] >> 5 & 4) | (0 if kind == 0xc5 else ~code[at] >> 5 & 1)
    at += {0xc5: 1, 0xc4: 2, 0x62: 3}[kind]
    opcode = code[at]
    immediate = 1 if maps == 3 or maps == 1 and opcode in TWO_BYTE else 0
    return finish(code, start, at + 1, 0x10000 | opcode, rex, False, not (maps == 1 and opcode == 0x77), immediate)


def finish(code: bytes, start: int, at: int, opcode: int, rex: int, short: bool, modrm: bool, size: int) -> Instruction | None:
    byte, relative, displacement = -1, False, 0
    if modrm:
        byte = code[at]
        at += 1
        mod, rm = byte >> 6, byte & 7
        if mod != 3:
            length = (0, 1, 4)[mod]
            if rm == 4:
                if mod == 0 and code[at] & 7 == 5:
                    length = 4
                at += 1
            elif rm == 5 and mod == 0:
                length, relative = 4, True
            displacement = int.from_bytes(code[at:at + length], "little", signed=True)
            at += length
    if at + size > len(code):
        return None
    immediate = int.from_bytes(code[at:at + size], "little", signed=True)
    return Instruction(at + size - start, opcode, byte, rex, short, immediate, displacement, relative)
