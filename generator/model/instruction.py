# SPDX-License-Identifier: BSD-2-Clause
"""The text of a convention's instruction: where immediates stand in it, and how it is written for an assembler and for C.

A spec writes the instruction as an assembler takes it, with {carrier} where the number of an immediate carrier stands:
"hvc #{imm}". An instruction that is named alone, without operands, has the operands below.
"""
from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

# Instructions that carry a number, by architecture; {} is where it stands. The registers of diag are those that Linux names
# (arch/s390/include/asm/diag.h): hypervisors find what they need in general registers that the code itself implies.
OPERANDS = {
    "arm64": {"hvc": "hvc #{}", "smc": "smc #{}", "svc": "svc #{}", "brk": "brk #{}"},
    "arm": {"hvc": "hvc #{}", "smc": "smc #{}", "svc": "svc #{}"},
    "s390x": {"diag": "diag 2,4,{}", "svc": "svc {}"},
    "ppc64": {"sc": "sc {}"}, "ppc64le": {"sc": "sc {}"}, "ppc32": {"sc": "sc {}"},
    "x86_64": {"int": "int ${}"}, "i386": {"int": "int ${}"},
    "mips64": {"hypcall": "hypcall {}", "syscall": "syscall {}"}, "loongarch64": {"hvcl": "hvcl {}", "syscall": "syscall {}"},
}
# How many bits their number has in the encoding.
BITS = {
    "arm64": {"hvc": 16, "smc": 16, "svc": 16, "brk": 16}, "arm": {"hvc": 16, "smc": 4, "svc": 24}, "s390x": {"diag": 12, "svc": 8},
    "ppc64": {"sc": 7}, "ppc64le": {"sc": 7}, "ppc32": {"sc": 7}, "x86_64": {"int": 8}, "i386": {"int": 8},
    "mips64": {"hypcall": 10, "syscall": 20}, "loongarch64": {"hvcl": 15, "syscall": 15},
}
ALONE = {("ppc64", "sc"), ("ppc64le", "sc"), ("ppc32", "sc"), ("mips64", "hypcall"), ("mips64", "syscall")}   # an assembler then takes 0
PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_-]*)\}")
NUMBER = re.compile(r"(?<![\w.])[#$]?(0[xX][0-9a-fA-F]+|\d+)(?![\w.])")


def complete(arch: str, text: str, immediates: Sequence[str]) -> str:
    """The text with a place for the only immediate, where the instruction is named alone."""
    whole = OPERANDS.get(arch, {}).get(text.strip())
    if whole is None or len(immediates) != 1 or PLACE.search(text):
        return text
    return whole.format("{" + immediates[0] + "}")


def numbers_in(text: str) -> set[int]:
    """The numbers among the operands."""
    operands = text.strip().partition(" ")[2]
    return {int(found[1], 0 if found[1][:2].lower() == "0x" else 10) for found in NUMBER.finditer(operands)}


def text_problem(arch: str, text: str) -> str:
    """Why an assembler would refuse an instruction of which no immediate is a part, "" if nothing is known: it lacks its number, or
    that is too large."""
    word, _, operands = text.strip().partition(" ")
    whole, bits = OPERANDS.get(arch, {}).get(word), BITS.get(arch, {}).get(word)
    if whole is None or bits is None or PLACE.search(text):
        return ""
    if not operands.strip():
        return "" if (arch, word) in ALONE else f"'{word}' has a number as operand: write it, as in \"{whole.format(0)}\""
    found = NUMBER.findall(operands)
    return too_wide(arch, text, int(found[-1], 0 if found[-1][:2].lower() == "0x" else 10)) if found else ""


def too_wide(arch: str, text: str, number: int) -> str:
    """That an instruction has no room for a number, "" if it has or if that is not known."""
    word = text.strip().partition(" ")[0]
    bits = BITS.get(arch, {}).get(word)
    return f"'{word}' holds a number of {bits} bits, and this one is {number:#x}" if bits is not None and number >> bits else ""


def operand_problem(arch: str, texts: Sequence[str], values: Mapping[str, int]) -> str:
    """Why an instruction cannot carry these immediates, "" if it can: each has its place, or its number stands in the text."""
    for text in texts:
        problems = (too_wide(arch, text, value) for value in values.values()) if len(values) == 1 else ()
        if problem := next(filter(None, problems), ""):
            return problem
        placed = set(PLACE.findall(complete(arch, text, tuple(values))))
        for name, value in values.items():
            if name not in placed and value not in numbers_in(text):
                return f"nothing in '{text}' says where '{name}' stands"
    return ""


def unknown_places(texts: Sequence[str], immediates: Collection[str]) -> list[str]:
    """Names in braces that are no immediates."""
    return [name for text in texts for name in PLACE.findall(text) if name not in immediates]


def fill(arch: str, text: str, values: Mapping[str, int]) -> str:
    """The text for an assembler, with the numbers in their places."""
    return PLACE.sub(lambda found: f"{values[found[1]]:#x}" if found[1] in values else found[0],
                     complete(arch, text, tuple(values)))


def for_inline_assembly(text: str) -> str:
    """The text as the template of C's inline assembly: %, {, | and } mean something there. Two % stand for one already."""
    return re.sub(r"%%|[%{|}]", lambda found: found[0] if found[0] == "%%" else "%" + found[0], text)


def immediates_of(arch: str, text: str, immediates: Sequence[str]) -> tuple[str, ...]:
    """Those immediates that the text has places for, in the order of `immediates`."""
    placed = set(PLACE.findall(complete(arch, text, immediates)))
    return tuple(name for name in immediates if name in placed)


def split_text(arch: str, text: str, immediates: Sequence[str]) -> list[tuple[bool, str]]:
    """The text in pieces: (True, carrier) where a number stands, (False, text) between them."""
    pieces: list[tuple[bool, str]] = []
    for index, piece in enumerate(PLACE.split(complete(arch, text, immediates))):
        if index % 2:
            pieces.append((True, piece) if piece in immediates else (False, "{" + piece + "}"))
        elif piece:
            pieces.append((False, piece))
    return pieces
