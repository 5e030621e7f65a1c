# SPDX-License-Identifier: BSD-2-Clause
"""What several rules say in the same way: what a change is about, and how calls are promised."""
from __future__ import annotations

from collections.abc import Iterable

from generator.diff.change import Effect, Effects, Where
from generator.diff.pair import Pair
from generator.model.abi import Argument, Buffer, Call, Carrier, Convention, Family, StatusValue
from generator.model.places import Place

BREAKS, LOSES, HOLD, EDIT, OK = Effect.BREAKS, Effect.LOSES, Effect.HOLD, Effect.EDIT, Effect.OK
BOTH_WAYS = Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS)     # host and guest must be of one release; a recompiled guest is


def at_call(call: Call, *more: str, form: str = "", convention: str = "") -> Where:
    """A call, or what is in it (the keys below it in the spec)."""
    name = f"{call.full_name}.{form}" if form else call.full_name
    return Where(name, ("families", call.family, "calls", call.name, *more), call.full_name, form, convention)


def at_argument(call: Call, argument: Argument, form: str = "") -> Where:
    where = at_call(call, "args", argument.name, form=form)
    return Where(f"argument '{argument.name}' of {where.subject}", where.path, where.call, form)


def at_buffer(call: Call, buffer: Buffer, form: str = "") -> Where:
    where = at_call(call, "buffers", buffer.name, form=form)
    return Where(f"buffer '{buffer.name}' of {where.subject}", where.path, where.call, form)


def at_family(family: Family) -> Where:
    return Where(f"family {family.name}", ("families", family.name))


def at_convention(convention: Convention, *more: str) -> Where:
    return Where(f"convention {convention.name}", ("conventions", convention.name, *more), convention=convention.name)


def is_certain(pair: Pair, call: Call) -> bool:
    """Whether every host of the old release has the call: its family is required and it needs no feature."""
    return pair.old_families[call.family].required and not call.needs


def at_carrier(carrier: Carrier) -> Where:
    return Where(f"carrier {carrier.name}", ("carriers", carrier.name))


def count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def say_slot(slot: Iterable[Place]) -> str:
    """Registers, with the bits where it is a part of one."""
    return " and ".join(place.register if place.low == 0 and place.width in (32, 64, 128) else
                        f"{place.register}[{place.low + place.width - 1}..{place.low}]" for place in slot) or "none"


def at_status(value: StatusValue) -> Where:
    return Where(f"status {value.name}", ("status", "values", value.name))


def same_type(pair: Pair, old: str, new: str) -> bool:
    """Whether two names are one type that was renamed."""
    return any(before.name == old and after.name == new for before, after in pair.types.both)
