# SPDX-License-Identifier: BSD-2-Clause
"""What the stubs of a guest are made from besides the lowering, whatever language they are in."""
from __future__ import annotations

from generator.model.abi import Abi, Argument, Call, Carrier, Convention, Family, IdField
from generator.model.carrier_kinds import Held
from generator.model.lower import Lowered, Stored
from generator.model.once import once
from generator.model.ways import Way


@once
def usable(abi: Abi) -> tuple[Convention, ...]:
    """Conventions whose id travels in registers and instructions alone."""
    held = {carrier.name: carrier.held for carrier in abi.carriers}
    return tuple(convention for convention in abi.conventions
                 if all(held[carrier] in (Held.REGISTER, Held.INSTRUCTION) for carrier, _ in convention.carriers))


def find_carrier(abi: Abi, name: str) -> Carrier:
    return next(carrier for carrier in abi.carriers if carrier.name == name)


def hint_field(abi: Abi, family: Family, call: Call) -> IdField | None:
    """Where the annotations of a call travel, if it has any."""
    carriers = {annotation.carrier for annotation in abi.annotations
                if any(annotation.name == mine.name for mine in call.annotations)}
    return next((field for field in family.fields if field.role == "hint" and field.carrier in carriers), None)


def annotation_mask(abi: Abi, call: Call) -> int:
    """Of all annotations that the call has."""
    masks = {annotation.name: annotation.mask for annotation in abi.annotations}
    return sum(masks[mine.name] for mine in call.annotations)


def is_addressed(way: Way, argument: Argument) -> bool:
    """Whether the argument holds an address as the guest uses it."""
    spaces = {buffer.space for buffer in way.buffers if buffer.address == (argument.name,)}
    return spaces == {"gva"} if spaces else argument.scalar.address == "gva"


def unwritten(lowered: Lowered) -> list[Stored]:
    """What the caller has to write into memory itself."""
    return [part for part in lowered.stored if not is_addressed(lowered.way, lowered.way.args[part.index])]
