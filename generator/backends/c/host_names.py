# SPDX-License-Identifier: BSD-2-Clause
"""What the parts of a host header share: names, the fields of ids."""
from __future__ import annotations

from dataclasses import dataclass

from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.lang.values import BitRange
from generator.model.abi import Abi, Family, IdField
from generator.model.c_names import status_macro
from generator.model.c_names import c_name, carrier_name, macro_name

# How the table of calls says that dispatch answers a call itself.
ANSWERS = {"": 0, "calls": 1, "families": 2, "release": 3}


@dataclass(frozen=True)
class Names:
    """Names that occur on every other line. `ids`: the id parameters of a function; `given`: passing them on; `kinds`:
    their types. `bad_arguments`: by family, the status of a wrong argument, None where dispatch does not check."""
    low: str
    up: str
    success: str
    ids: str
    given: str
    carriers: tuple[str, ...]
    kinds: tuple[str, ...]
    shape: Shape
    bad_arguments: dict[str, str | None]

    @property
    def words(self) -> dict[str, str]:
        """For pieces of C (text.c_text)."""
        return {"low": self.low, "up": self.up, "success": self.success}

    @property
    def arch(self) -> str:
        """A parameter more, where an id does not say enough."""
        return "unsigned int arch, " if self.shape.overlaps else ""

    @property
    def passed_arch(self) -> str:
        return "arch, " if self.shape.overlaps else ""

    def find_text(self, given: str) -> str:
        """The family that an id names, in C."""
        if self.shape.searched:
            return f"{self.low}_host_family_of({self.passed_arch}{given})"
        return f"{self.low}_host_find_family({self.low}_host_family_number({given}))"

    @staticmethod
    def of(abi: Abi) -> Names:
        success = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
        carriers = tuple(carrier_name(carrier.name) for carrier in abi.carriers)
        typed = [f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in abi.carriers]
        kinds = tuple(fixed_type(carrier.width) for carrier in abi.carriers)
        return Names(c_name(abi.name), macro_name(abi.name), status_macro(abi, success), ", ".join(typed),
                     ", ".join(carriers), carriers, kinds, shape_of(abi),
                     {family.name: abi.answers_of(family).bad_argument for family in abi.families})


@dataclass(frozen=True)
class Shape:
    """What of the language an ABI uses, as far as dispatch must know it.

    `gathers`: parts of its ids travel in arguments or memory, or arguments in its ids. `reads`: in memory. `variants`:
    its fields that say how a call travels. `parameters`: its calls have fields of their own in the id. `answers`: some
    family answers otherwise than the ABI. `places`: the fields by which families are told apart. `shared`: families
    share a number, and fixed fields tell them apart. `overlaps`: an id names one call on one architecture, another on
    another.
    """
    gathers: bool
    reads: bool
    variants: tuple[IdField, ...]
    parameters: bool
    answers: bool
    places: tuple[IdField, ...]
    shared: bool
    overlaps: bool

    @property
    def grouped(self) -> bool:
        """Whether families are told apart by fields in several places."""
        return len(self.places) > 1

    @property
    def searched(self) -> bool:
        """Whether one number is not enough to find a family."""
        return self.grouped or self.shared or self.overlaps


def shape_of(abi: Abi) -> Shape:
    kinds = {carrier.name: carrier.kind for carrier in abi.carriers}
    fields = [field for family in abi.families for field in family.fields]
    reads = any(kinds[field.carrier] == "memory" for field in fields)
    parameters = any(field.role == "parameter" for field in fields)
    variants = {(field.carrier, field.bits): field for field in fields if field.role == "variant"}
    numbers = [family.number for family in abi.families if family.number is not None]
    return Shape(reads or parameters or any(kinds[field.carrier] == "argument" for field in fields), reads,
                 tuple(variants.values()), parameters, any(family.answers for family in abi.families), places_of(abi),
                 len(set(numbers)) < len(numbers), len({call.id for call in abi.calls}) < len(abi.calls))


def places_of(abi: Abi) -> tuple[IdField, ...]:
    """None where there is one family and its number is nowhere."""
    found: dict[tuple[str, BitRange], IdField] = {}
    for family in abi.families:
        field = family_field(family) or call_field(family)
        if field is not None:
            found.setdefault((field.carrier, field.bits), field)
    numbered = any(family_field(family) for family in abi.families)
    return tuple(found.values()) if numbered or len(abi.families) > 1 else ()


def family_field(family: Family) -> IdField | None:
    return next((field for field in family.fields if field.role == "family"), None)


def key_field(abi: Abi) -> IdField | None:
    """The field of the family's number, or what stands in its place."""
    numbered = next((field for family in abi.families if (field := family_field(family)) is not None), None)
    return numbered or next(iter(places_of(abi)), None)


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
