# SPDX-License-Identifier: BSD-2-Clause
"""What the parts of a host header share: names, the fields of ids."""
from __future__ import annotations

from dataclasses import dataclass

from generator.emit.c_types import fixed_type
from generator.emit.constants import status_macro
from generator.emit.text import c_name, carrier_name, macro_name, u64_literal
from generator.spec.model import Abi, Family, IdField

# How the table of calls says that dispatch answers a call itself.
ANSWERS = {"": 0, "calls": 1, "families": 2, "release": 3}


@dataclass(frozen=True)
class Names:
    """Names that occur on every other line. `ids`: the id parameters of a function; `given`: passing them on."""
    low: str
    up: str
    success: str
    ids: str
    given: str
    carriers: tuple[str, ...]

    @property
    def words(self) -> dict[str, str]:
        """For pieces of C (text.c_text)."""
        return {"low": self.low, "up": self.up, "success": self.success}

    @staticmethod
    def of(abi: Abi) -> Names:
        success = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
        carriers = tuple(carrier_name(carrier.name) for carrier in abi.carriers)
        typed = [f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in abi.carriers]
        return Names(c_name(abi.name), macro_name(abi.name), status_macro(abi, success), ", ".join(typed),
                     ", ".join(carriers), carriers)


def key_field(abi: Abi) -> IdField | None:
    return next((field for family in abi.families for field in family.fields if field.role == "family"), None)


def call_field(family: Family) -> IdField | None:
    return next((field for field in family.fields if field.role == "call"), None)


def field_mask(field: IdField) -> int:
    return (1 << field.bits.width) - 1


def extract(expression: str, field: IdField, width: int = 64) -> str:
    """The bits of a field, moved down. `width`: of the expression; a field that reaches its top needs no mask."""
    moved = f"{expression} >> {field.bits.low}" if field.bits.low else expression
    if field.bits.high == width - 1:
        return moved
    return f"{f'({moved})' if field.bits.low else moved} & {u64_literal(field_mask(field))}"


def carrier_field(abi: Abi, field: IdField) -> str:
    """A field out of the parameter that holds its carrier."""
    width = next(carrier.width for carrier in abi.carriers if carrier.name == field.carrier)
    return extract(carrier_name(field.carrier), field, width)
