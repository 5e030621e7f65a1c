# SPDX-License-Identifier: BSD-2-Clause
"""What a guest does to the registers of a call behind the stub's back, and what its release says of the answer."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model.abi import EXCEPTION, Abi, Family, IdField
from generator.model.ids import compose_id
from generator.model.lower import Lowered
from generator.model.places import Place


def pokes(abi: Abi, lowered: Lowered) -> Iterator[dict[str, Any]]:
    """Each: `what` for people, `number` and `mask` of the register to change, `status` that must come, None for the call's own."""
    way, convention = lowered.way, lowered.convention
    family = next(item for item in abi.families if item.name == way.family)
    numbers = {value.name: value.number for value in abi.status.values}
    slots = dict(lowered.frame.carriers)
    answers = abi.answers_of(family)

    def answer(name: str | None) -> int | None:
        return None if name is None or name == EXCEPTION else numbers[name]

    for field in convention.fields or family.fields:
        place = place_of(slots.get(field.carrier, ()), field)
        if place is None or field.role not in ("reserved", "hint"):
            continue
        if field.role == "hint" or answers.reserved_field is None:
            named = sum(item.mask for item in abi.annotations if item.carrier == field.carrier) if field.role == "hint" else 0
            mask = place[1] & ~named
            if mask:
                yield {"what": f"with {field.name} set", "number": place[0].number, "mask": mask, "status": None}
        elif answer(answers.reserved_field) is not None:
            yield {"what": f"with {field.name} wrong", "number": place[0].number, "mask": place[1] & -place[1], "status": answer(answers.reserved_field)}
    gone = [item.number for item in abi.retired_numbers(family)]
    for number, name in ((unused(family), answers.unknown_call), *((number, answers.retired_call or answers.unknown_call) for number in gone)):
        if number is None or answer(name) is None:
            continue
        changed = dict(compose_id(abi.carriers, family.fields, family.number or 0, number, family.convention))
        different = [carrier for carrier, value in changed.items() if dict(way.id).get(carrier) != value]
        if len(different) == 1 and (places := slots.get(different[0], ())) and len(places) == 1 and not way.form:
            yield {"what": f"as number {number:#x}", "number": places[0].number,
                   "mask": (changed[different[0]] ^ dict(way.id)[different[0]]) << places[0].low, "status": answer(name)}
    if convention.narrow == "ignored":
        for word in lowered.arguments:
            if word.place is not None and not word.more and len(word.parts) == 1 and (above := word.place.width - word.parts[0].width) > 0:
                yield {"what": f"with bits above {word.place.register}'s argument", "number": word.place.number,
                       "mask": (1 << above) - 1 << word.place.low + word.parts[0].width, "status": None}


def place_of(slot: tuple[Place, ...], field: IdField) -> tuple[Place, int] | None:
    """The register that holds a field, and its bits there."""
    return (slot[0], field.bits.mask << slot[0].low) if len(slot) == 1 and not slot[0].vector else None


def unused(family: Family) -> int | None:
    """A number of the family that no call has, by its own field."""
    if not family.unused:
        return None
    field = next((item for item in family.fields if item.role == "call"), None)
    return None if field is None else dict(family.unused).get(field.carrier, 0) >> field.bits.low & (1 << field.bits.width) - 1
