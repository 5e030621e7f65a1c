# SPDX-License-Identifier: BSD-2-Clause
"""The interface has another signature."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-signature"


def make(base: Base) -> Iterator[Mutant]:
    cpuid = base.abi.cpuid
    if cpuid is None:
        return
    asks = {arch for family, call in base.calls() if call.needs and call.cases for arch in base.archs_of(family, call)}
    for arch in base.archs:
        for rank in range(3):
            if arch in asks:
                texts = tuple(turned(text, 4 * rank) for text in cpuid.signatures)
                words = tuple(tuple(int.from_bytes(text.encode().ljust(12, b"\0")[4 * index:4 * index + 4], "little") for index in range(3))
                              for text in texts)
                yield Mutant(NAME, f"{arch}: {texts[0]}", replace(base.abi, cpuid=replace(cpuid, signatures=texts, words=words)), arch)


def turned(text: str, at: int) -> str:
    """The text with another letter at a place."""
    text = text.ljust(at + 1)
    return text[:at] + chr(ord(text[at]) ^ 1) + text[at + 1:]


OPERATOR = Operator(NAME, "The interface has another signature.", BREAKING, MODEL, make)
