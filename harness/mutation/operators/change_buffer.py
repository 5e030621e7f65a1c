# SPDX-License-Identifier: BSD-2-Clause
"""A buffer goes the other way, is aligned to more, may be less long, or may not cross a page."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-buffer"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for buffer in call.buffers:
            if buffer.space == "registers":
                continue
            asked = [argument.align for argument in call.args if argument.name in buffer.address and argument.align]
            for what, changed in others(buffer, max([buffer.align or 1, *asked]), base.bytes_of(buffer) or 4096):
                new = replace(call, buffers=tuple(changed if item is buffer else item for item in call.buffers))
                yield Mutant(NAME, f"{call.full_name}: {buffer.name} {what}", base.with_call(family, call, new),
                             base.arch_for(family, call), base.ways_of(call))


def others(buffer: object, align: int, size: int) -> Iterator[tuple[str, object]]:
    direction = {"in": "out", "out": "in", "inout": "in"}[buffer.direction]     # type: ignore[attr-defined]
    yield f"{buffer.direction} -> {direction}", replace(buffer, direction=direction)        # type: ignore
    space = {"gpa": "gva", "gva": "gpa"}[buffer.space]      # type: ignore[attr-defined]
    yield f"{buffer.space} -> {space}", replace(buffer, space=space)        # type: ignore
    if 4 * align <= 4096 and (size + align <= 4096 or buffer.crossing == "allowed"):       # type: ignore[attr-defined]
        yield f"align {align} -> {4 * align}", replace(buffer, align=4 * align)     # type: ignore[type-var]
    if buffer.maximum is not None and buffer.maximum > 2 and isinstance(buffer.length, str):        # type: ignore[attr-defined]
        yield f"max {buffer.maximum} -> {buffer.maximum - 1}", replace(buffer, maximum=buffer.maximum - 1)      # type: ignore
    if buffer.crossing == "allowed" and align < size:        # type: ignore[attr-defined]
        yield "may not cross a page", replace(buffer, crossing="forbidden")     # type: ignore[type-var]


OPERATOR = Operator(NAME, "A buffer goes the other way, is aligned to more, may be less long, or may not cross a page.", BREAKING, MODEL, make)
