# SPDX-License-Identifier: BSD-2-Clause
"""Monitors in Rust that print kvm_regs { rax: 24, rbx: 3, … } by {:?} (decimal), {:x?} (hexadecimal) or {:#x?} (with 0x)."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_found import Match, RegistersSaid, Statement, Unclear, broken, read_one

MARKS = ("kvm_regs {", "StandardRegisters {", "StandardRegisters ")
BODY = re.compile(r"\b(?:kvm_regs|StandardRegisters) \{ ([^{}]{1,2000}?),? \}")
VALUE = re.compile(r"(?:0x[0-9a-f]{1,16}|[0-9a-f]{1,20})$")
FIELDS = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | Statement | None:
    body = BODY.search(text)
    if body is None:
        return broken("kvm_regs is printed with its registers in braces")
    pairs = [part.split(": ", 1) for part in body[1].split(", ")]
    if any(len(pair) != 2 or not VALUE.match(pair[1]) for pair in pairs) or not {pair[0] for pair in pairs} >= set(FIELDS):
        return broken("kvm_regs is printed with all its registers")
    texts = [pair[1] for pair in pairs]
    if all(text.startswith("0x") for text in texts):
        return make(pairs, 16)
    if any(set(text) & set("abcdef") for text in texts):
        return make(pairs, 16)
    if len(set(texts)) > 8:         # so many values without a letter are no hexadecimal ones
        return make(pairs, 10)
    return Unclear((("decimal, as {:?} prints", make(pairs, 10)), ("hexadecimal, as {:x?} prints", make(pairs, 16))))


def make(pairs: Sequence[Sequence[str]], base: int) -> RegistersSaid:
    values = tuple((name, int(text, base) & (1 << 64) - 1) for name, text in pairs)
    return RegistersSaid((), ("x86_64",), values)
