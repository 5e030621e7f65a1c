# SPDX-License-Identifier: BSD-2-Clause
"""Ids: what the carriers hold for a call, and ids that nobody was ever given."""
from __future__ import annotations

from collections.abc import Iterable

from generator.model.abi import Abi, Carrier, IdField

Id = tuple[tuple[str, int], ...]


def compose_id(carriers: Iterable[Carrier], fields: Iterable[IdField], family: int, call: int,
               variant: str = "") -> Id:
    """(carrier, value) pairs in the order of the carriers; those that the fields do not use are missing."""
    values: dict[str, int] = {}
    for field in fields:
        number = {"family": family, "call": call, "hint": 0, "parameter": 0}.get(field.role, field.value or 0)
        if field.role == "variant":
            number = dict(field.variants).get(variant, number)
        values[field.carrier] = values.get(field.carrier, 0) | (number << field.bits.low & field.bits.mask)
    return tuple((carrier.name, values[carrier.name]) for carrier in carriers if carrier.name in values)


def role_maximum(fields: Iterable[IdField], role: str) -> int | None:
    """The largest number that fits the field of a role; None if the id has none."""
    return next(((1 << field.bits.width) - 1 for field in fields if field.role == role), None)


def next_unused(own: Iterable[int], common: Iterable[int], maximum: int | None) -> int | None:
    """The number after the largest of a family's own, stepping over those that all families share."""
    if maximum is None:
        return None
    number = max(own, default=-1) + 1
    shared = set(common)
    while number in shared:
        number += 1
    return number if number <= maximum else None


def unused_family(numbers: Iterable[int], maximum: int | None) -> int | None:
    """A family number that was never given out: the one after the largest, else the largest that is free."""
    if maximum is None:
        return None
    used = set(numbers)
    number = max(used, default=-1) + 1
    while number > maximum or number in used:
        number = (min(number, maximum + 1)) - 1
        if number < 0:
            return None
    return number


def collides(unused: Id, known: Iterable[Id]) -> bool:
    """Whether an id that should mean nothing is also one of the known ids, on the carriers that both use."""
    wanted = dict(unused)
    for other in known:
        shared = [(name, value) for name, value in other if name in wanted]
        if shared and all(wanted[name] == value for name, value in shared):
            return True
    return False


def format_id(abi: Abi, values: dict[str, int]) -> str:
    """An id as one types it: a number with all its digits, or name=number for each carrier."""
    if len(abi.carriers) == 1:
        return "".join(pad_number(abi, name, value) for name, value in values.items())
    return " ".join(f"{name}={value:#x}" for name, value in values.items())


def pad_number(abi: Abi, carrier: str, value: int) -> str:
    """With all digits of the carrier, if that makes fields stand in their places."""
    width = next(item.width for item in abi.carriers if item.name == carrier)
    return f"{value:#0{2 + (width + 3) // 4}x}" if len(abi.carriers) == 1 else f"{value:#x}"
