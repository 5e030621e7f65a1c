# SPDX-License-Identifier: BSD-2-Clause
"""What the parts of a host header share: names, the fields of ids."""
from __future__ import annotations

from dataclasses import dataclass

from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import EXCEPTION, Abi, IdField
from generator.model.c_names import status_macro
from generator.model.c_names import c_name, carrier_name, macro_name
from generator.model.lookup import Shape, field_mask, shape_of

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
    def words(self) -> dict[str, object]:
        """For templates."""
        return {"abi": self.low, "ABI": self.up, "success": self.success, "ids": self.ids, "given": self.given,
                "carriers": self.carriers, "ncarriers": len(self.carriers), "shape": self.shape, "arch": self.arch,
                "passed_arch": self.passed_arch, "find_family": self.find_family(self.given),
                "find_call": self.find_call(self.given)}

    @property
    def arch(self) -> str:
        """A parameter more, where an id does not say enough."""
        return "unsigned int arch, " if self.shape.overlaps else ""

    @property
    def passed_arch(self) -> str:
        return "arch, " if self.shape.overlaps else ""

    def find_family(self, given: str) -> str:
        """The family that an id names, in C."""
        if self.shape.searched:
            return f"{self.low}_host_family_of({self.passed_arch}{given})"
        return f"{self.low}_host_find_family({self.low}_host_family_number({given}))"

    def find_call(self, given: str) -> str:
        """The call of `family` that an id names, in C."""
        number = f"{self.low}_host_call_number(family, {given})"
        if self.shape.variants:
            return f"{self.low}_host_find_way(family, {number}, {self.low}_host_variant_bits({given}))"
        return f"{self.low}_host_find_call(family, {number})"

    def refused(self, abi: Abi, family: str) -> str:
        """The status of a wrong argument, in C."""
        return status_text(abi, self.bad_arguments[family] or "")

    @staticmethod
    def of(abi: Abi) -> Names:
        success = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
        carriers = tuple(carrier_name(carrier.name) for carrier in abi.carriers)
        typed = [f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in abi.carriers]
        kinds = tuple(fixed_type(carrier.width) for carrier in abi.carriers)
        return Names(c_name(abi.name), macro_name(abi.name), status_text(abi, success), ", ".join(typed),
                     ", ".join(carriers), carriers, kinds, shape_of(abi),
                     {family.name: abi.answers_of(family).bad_argument for family in abi.families})


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


def status_text(abi: Abi, name: str) -> str:
    """A status as the signed number that hosts have it as; an exception has a number that no status has."""
    if name == EXCEPTION:
        return f"{macro_name(abi.name)}_HOST_EXCEPTION"
    number = next((value.number for value in abi.status.values if value.name == name), 0)
    macro = status_macro(abi, name)
    return f"(int64_t){macro}" if number >> 63 > 0 else macro
