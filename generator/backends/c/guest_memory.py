# SPDX-License-Identifier: BSD-2-Clause
"""Parts of an id that travel in memory: a stub writes them into the caller's structure before it makes the call.

It can do so where the guest itself addresses the memory (gva). Where the host's address is given instead (gpa), the
stub does not know where the guest has it, and the caller writes them.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.backends.c.guest_call import carrier_text
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, IdField
from generator.model.c_names import argument_name
from generator.model.calling import carriers_of
from generator.model.carrier_kinds import Held
from generator.model.lower import Lowered, Word
from generator.model.stubs import is_addressed, unwritten


class Put(NamedTuple):
    """A value that a stub writes. `width` 0: an argument that the stub does not use, since the caller writes it."""
    width: int
    address: str
    value: str


def put_widths(abi: Abi) -> list[tuple[int, str]]:
    """The widths in which stubs write, each with its type."""
    widths = sorted({carrier.width for family in abi.families for carrier in carriers_of(abi, family.fields, Held.MEMORY)})
    return [(width, fixed_type(width)) for width in widths]


def puts(abi: Abi, lowered: Lowered, annotated: str | None) -> Iterator[Put]:
    """`annotated`: the carrier in which annotations travel, where the stub takes them."""
    for part in lowered.stored:
        argument = lowered.way.args[part.index]
        if is_addressed(lowered.way, argument):
            address = argument_name(argument.name) + (f" + {part.offset}" if part.offset else "")
            yield Put(part.width, address, carrier_text(abi, lowered, Word(None, part.carrier, part.parts), annotated))
        else:
            yield from (Put(0, "", argument_name(lowered.way.args[piece.index].name)) for piece in part.parts
                        if piece.source == "argument" and piece.index is not None)


def unwritten_words(abi: Abi, lowered: Lowered, hint: IdField | None) -> str:
    """The same as words for the stub's comment. `hint`: where the call's annotations are, if it has any."""
    way = lowered.way
    parts = []
    for part in unwritten(lowered):
        annotated = part.carrier if hint is not None and hint.carrier == part.carrier else None
        text = carrier_text(abi, lowered, Word(None, part.carrier, part.parts), annotated)
        parts.append(f"{text} at offset {part.offset} of {way.args[part.index].name}")
    return f" Before the call, write {' and '.join(parts)}." if parts else ""
