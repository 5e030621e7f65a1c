# SPDX-License-Identifier: BSD-2-Clause
"""How a call's arguments meet the registers of a convention, once some registers belong to the id.

A carrier of kind argument takes an argument register for itself; the arguments of the call have the others, in order.
A carrier of kind memory lies in memory whose address is an argument; it takes nothing away.
"""
from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model.abi import Abi, Argument, Carrier, IdField
from generator.model.carrier_kinds import Held


def carriers_of(abi: Abi, fields: Iterable[IdField], held: Held) -> tuple[Carrier, ...]:
    """The carriers in such places that an id layout uses, in the order of Abi.carriers."""
    used = {field.carrier for field in fields}
    return tuple(carrier for carrier in abi.carriers if carrier.held is held and carrier.name in used)


def register_arguments(args: Iterable[Argument]) -> tuple[Argument, ...]:
    """The arguments that travel in registers: those that ride in no field of the id."""
    return tuple(argument for argument in args if not argument.field)


def memory_argument(abi: Abi, fields: Iterable[IdField], args: Sequence[Argument], carrier: Carrier) -> Argument | None:
    """The argument of a call that holds the address of a memory carrier; None if the call has too few.

    Counted as the convention counts: argument carriers before it have taken places of their own.
    """
    taken = [other.argument or 0 for other in carriers_of(abi, fields, Held.ARGUMENT)]
    index = (carrier.argument or 0) - sum(1 for other in taken if other < (carrier.argument or 0))
    travelling = register_arguments(args)
    return travelling[index] if index < len(travelling) else None
