# SPDX-License-Identifier: BSD-2-Clause
"""What dispatch does before it can look an id up, where parts of ids travel in arguments or in memory: it takes them
out of the argument registers or reads them through the host, and gives the call the arguments that are left.
"""
from __future__ import annotations

from generator.backends.c.host_checks import checks_width
from generator.backends.c.host_names import Names, status_text
from generator.backends.c.text import u64_literal
from generator.model.abi import Abi, Argument, Family
from generator.model.calling import carriers_of
from generator.model.carrier_kinds import Held
from generator.model.lookup import Shape
from generator.model.ways import Way, all_args, ways_of

PLACED = {Held.ARGUMENT: 1, Held.MEMORY: 2}


def gather_words(abi: Abi, names: Names) -> dict[str, object] | None:
    """What the template says; None where parts of ids are in registers of their own and arguments in theirs."""
    shape = names.shape
    if not shape.gathers:
        return None
    given = ", ".join(f"({kind})ids[{index}]" for index, kind in enumerate(names.kinds))
    return {
        "carriers": [(PLACED.get(carrier.held, 0), carrier.width, carrier.argument or 0, carrier.offset or 0)
                     for carrier in abi.carriers],
        "places": [row for family in abi.families for way in ways_in_order(family) for row in place_rows(abi, family, way)],
        "positions": any(argument.position is not None for call in abi.calls for args in all_args(call) for argument in args),
        "inside": has_places(abi), "checks_width": checks_width(abi),
        "refused": status_text(abi, abi.answers.reserved_field or abi.answers.unknown_family),
        "find_family": names.find_family(given), "find_call": names.find_call(given), "nothing": nothing(shape)}


def ways_in_order(family: Family) -> list[Way]:
    """As the table of calls has them."""
    return [way for call in sorted(family.calls, key=lambda call: call.number) for way in ways_of(call)]


def place_rows(abi: Abi, family: Family, way: Way) -> list[dict[str, object]]:
    """The arguments of a call that travel in its id, or in an argument register of their own, in order. These registers count
    behind the carriers."""
    order = [carrier.name for carrier in abi.carriers]
    fields = {field.name: field for field in family.fields}
    rows = []
    for argument in way.args:
        if argument.field:
            field = fields[argument.field]
            rows.append((u64_literal((1 << field.bits.width) - 1), order.index(field.carrier), field.bits.low))
        elif argument.position is not None:
            rows.append((u64_literal((1 << 64) - 1), len(order) + argument.position, 0))
    return [{"members": members, "name": way.full_name} for members in rows]


def has_place(argument: Argument) -> bool:
    return bool(argument.field) or argument.position is not None


def inside_mask(way: Way) -> int:
    return sum(1 << argument.index for argument in way.args if has_place(argument))


def used_carriers(abi: Abi, family: Family) -> int:
    """A bit for each carrier that the ids of a family use outside registers of their own."""
    used = {carrier.name for held in PLACED for carrier in carriers_of(abi, family.fields, held)}
    return sum(1 << index for index, carrier in enumerate(abi.carriers) if carrier.name in used)


def has_places(abi: Abi) -> bool:
    return any(has_place(argument) for call in abi.calls for args in all_args(call) for argument in args)


def nothing(shape: Shape) -> str:
    """What a part of the id holds that is not there: where it decides which family is meant, a number of none."""
    return "~(uint64_t)0" if shape.grouped else "0"
