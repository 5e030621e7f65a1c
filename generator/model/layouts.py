# SPDX-License-Identifier: BSD-2-Clause
"""The layouts of ids that an ABI has, for whoever must find a call by its id.

Most ABIs have one. A family may refine it (SBI's calls of version 0.1 use one register of two), so an id is looked up
in each layout: the ones that say most first.
"""
from __future__ import annotations

from dataclasses import dataclass

from generator.model.abi import Abi, Call, Family, IdField

IDENTITY = ("family", "call", "fixed")
MARKS = ("hint", "reserved", "variant", "parameter")


@dataclass(frozen=True)
class Layout:
    """Families whose ids are laid out alike. `calls` are sorted by their keys, one for each. `ordinary`: the ABI's own
    layout. `hidden`: calls whose key one of `calls` has, for guests of other architectures or kinds."""
    fields: tuple[IdField, ...]
    families: tuple[Family, ...]
    calls: tuple[Call, ...]
    ordinary: bool
    hidden: tuple[Call, ...] = ()

    @property
    def family_field(self) -> IdField | None:
        return next((part for part in self.fields if part.role == "family"), None)

    @property
    def call_field(self) -> IdField | None:
        return next((part for part in self.fields if part.role == "call"), None)

    @property
    def marks(self) -> tuple[IdField, ...]:
        """Fields that are no part of the identity, in the order in which decoders write them behind the name."""
        return tuple(part for role in MARKS for part in self.fields if part.role == role)

    @property
    def carriers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part.carrier for part in self.fields))

    @property
    def asked(self) -> tuple[str, ...]:
        """The carriers without which a call is not known: all but those that hold the same for every call."""
        return tuple(dict.fromkeys(part.carrier for part in self.fields if part.role != "fixed"))

    def settled(self, values: dict[str, int]) -> dict[str, int]:
        """The values, and what fixed fields hold in carriers that are not among them."""
        result = dict(values)
        for part in self.fields:
            if part.role == "fixed" and part.carrier not in values:
                result[part.carrier] = result.get(part.carrier, 0) | (part.value or 0) << part.bits.low
        return result

    def identity(self, abi: Abi) -> tuple[int, ...]:
        """For each carrier, the bits that tell calls apart."""
        masks = {carrier.name: 0 for carrier in abi.carriers}
        for part in self.fields:
            if part.role in IDENTITY:
                masks[part.carrier] |= part.bits.mask
        return tuple(masks.values())

    def key(self, abi: Abi, values: dict[str, int]) -> tuple[int, ...]:
        """An id without what is no part of its identity. Carriers that it lacks count as 0."""
        return tuple(values.get(carrier.name, 0) & mask for carrier, mask in zip(abi.carriers, self.identity(abi)))


def list_layouts(abi: Abi) -> tuple[Layout, ...]:
    """All layouts, those with more identity bits first, so that a call of two registers wins over one of the first."""
    found: dict[tuple[IdField, ...], list[Family]] = {abi.fields: []}
    for family in abi.families:
        found.setdefault(family.fields, []).append(family)
    layouts = [make_layout(abi, fields, tuple(families)) for fields, families in found.items()]
    return tuple(sorted(layouts, key=lambda layout: -sum(mask.bit_count() for mask in layout.identity(abi))))


def make_layout(abi: Abi, fields: tuple[IdField, ...], families: tuple[Family, ...]) -> Layout:
    bare = Layout(fields, families, (), fields == abi.fields)
    ranks = {family.name: family_rank(abi, family) for family in families}
    calls = [call for family in families for call in family.calls]
    ordered = sorted(calls, key=lambda call: (bare.key(abi, dict(call.id)), *call_rank(abi, call, ranks[call.family])))
    shown: dict[tuple[int, ...], Call] = {}
    for call in ordered:
        shown.setdefault(bare.key(abi, dict(call.id)), call)
    names = {call.full_name for call in shown.values()}
    return Layout(fields, families, tuple(shown.values()), bare.ordinary,
                  tuple(call for call in ordered if call.full_name not in names))


def family_rank(abi: Abi, family: Family) -> int:
    """The place of the first architecture that has the family, in the order of the conventions."""
    order = [convention.arch for convention in abi.conventions]
    return min((order.index(arch) for arch in family.arch if arch in order), default=0)


def call_rank(abi: Abi, call: Call, family: int) -> tuple[int, int]:
    """Of calls with one id the first is shown: of the architecture, then of the callers, that the spec names first."""
    order = [convention.arch for convention in abi.conventions]
    arch = min((order.index(arch) for arch in call.arch if arch in order), default=family)
    callers = [caller.name for caller in abi.callers]
    return arch, min((callers.index(name) for name in call.callers if name in callers), default=0)
