# SPDX-License-Identifier: BSD-2-Clause
"""There is an annotation by a bit that nobody had."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "new-annotation"


def make(base: Base) -> Iterator[Mutant]:
    for part in base.abi.fields:
        used = {item.bit for item in base.abi.annotations}
        for bit in range(part.bits.width) if part.role == "hint" and base.abi.annotations else ():
            if bit in used:
                continue
            like = base.abi.annotations[0]
            new = replace(like, name=f"more-{bit}", bit=bit, mask=1 << part.bits.low + bit, meaning="none")
            yield Mutant(NAME, f"bit {bit}", replace(base.abi, annotations=(*base.abi.annotations, new)), base.next_arch())


OPERATOR = Operator(NAME, "There is an annotation by a bit that nobody had.", COMPATIBLE, MODEL, make)
