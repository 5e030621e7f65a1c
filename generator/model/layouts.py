# SPDX-License-Identifier: BSD-2-Clause
"""The layouts of ids that an ABI has, for whoever must find a call by its id.

Most ABIs have one. A family may refine it (SBI's calls of version 0.1 use one register of two), so an id is looked up
in each layout: the ones that say most first.
"""
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from generator.lang.values import BitRange
from generator.model.abi import Abi, Call, Family, IdField
from generator.model.carrier_kinds import Held
from generator.model.lookup import naming_variants
from generator.model.ways import ways_of

Key = tuple[int, ...]

IDENTITY = ("family", "call", "fixed")
MARKS = ("hint", "reserved", "variant", "parameter")


@dataclass(frozen=True)
class Layout:
    """Families whose ids are laid out alike. `rows`: keys, sorted, each with the call that it names; a call has several where
    its forms have. `ordinary`: the ABI's own layout. `hidden`: calls whose key another has in `rows`, for guests of other
    architectures or kinds. `masks`: for each carrier, the bits that tell calls apart; `naming`: those of its variant fields."""
    fields: tuple[IdField, ...]
    families: tuple[Family, ...]
    rows: tuple[tuple[Key, Call], ...]
    ordinary: bool
    masks: Key
    naming: frozenset[tuple[str, BitRange]]
    hidden: tuple[Call, ...] = ()

    @property
    def calls(self) -> tuple[Call, ...]:
        """Each call once, in the order of the rows."""
        return tuple({call.full_name: call for _, call in self.rows}.values())

    @property
    def family_field(self) -> IdField | None:
        return next((part for part in self.fields if part.role == "family"), None)

    @property
    def call_field(self) -> IdField | None:
        return next((part for part in self.fields if part.role == "call"), None)

    @property
    def marks(self) -> tuple[IdField, ...]:
        """Fields that are no part of the identity, in the order in which decoders write them behind the name."""
        return tuple(part for role in MARKS for part in self.fields
                     if part.role == role and (part.carrier, part.bits) not in self.naming)

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

    def key(self, abi: Abi, values: dict[str, int]) -> Key:
        """An id without what is no part of its identity. Carriers that it lacks count as 0."""
        return tuple(values.get(carrier.name, 0) & mask for carrier, mask in zip(abi.carriers, self.masks))

    def keys(self, abi: Abi, call: Call) -> tuple[Key, ...]:
        """Those of a call: of its id, and of its forms' ids where they differ."""
        return tuple(dict.fromkeys(self.key(abi, dict(way.id)) for way in ways_of(call)))

    def fixed(self, abi: Abi) -> tuple[Key, Key]:
        """For each carrier, the bits by which its families are known besides their numbers, and what they hold: fixed fields, but
        for those in memory, which a host reads when it knows the family."""
        masks, values = ({carrier.name: 0 for carrier in abi.carriers} for _ in range(2))
        late = {carrier.name for carrier in abi.carriers if carrier.held is Held.MEMORY}
        for part in self.fields:
            if part.role == "fixed" and part.carrier not in late:
                masks[part.carrier] |= part.bits.mask
                values[part.carrier] |= (part.value or 0) << part.bits.low
        return tuple(masks.values()), tuple(values.values())


def list_layouts(abi: Abi) -> tuple[Layout, ...]:
    """All layouts, those with more identity bits first, so that a call of two registers wins over one of the first."""
    found: dict[tuple[IdField, ...], list[Family]] = {abi.fields: []}
    for family in abi.families:
        found.setdefault(family.fields, []).append(family)
    layouts = [make_layout(abi, fields, tuple(families)) for fields, families in found.items()]
    return tuple(sorted(layouts, key=lambda layout: -sum(mask.bit_count() for mask in layout.masks)))


def identity(abi: Abi, fields: tuple[IdField, ...], naming: Collection[tuple[str, BitRange]]) -> Key:
    """For each carrier, the bits that tell calls apart."""
    masks = {carrier.name: 0 for carrier in abi.carriers}
    for part in fields:
        if part.role in IDENTITY or (part.carrier, part.bits) in naming:
            masks[part.carrier] |= part.bits.mask
    return tuple(masks.values())


def make_layout(abi: Abi, fields: tuple[IdField, ...], families: tuple[Family, ...]) -> Layout:
    naming = naming_variants(abi)
    bare = Layout(fields, families, (), fields == abi.fields, identity(abi, fields, naming), naming)
    ranks = {family.name: family_rank(abi, family) for family in families}
    calls = [call for family in families for call in family.calls]
    rows = [(key, call_rank(abi, call, ranks[call.family]), call) for call in calls for key in bare.keys(abi, call)]
    ordered = sorted(rows, key=lambda row: row[:2])
    shown: dict[Key, Call] = {}
    for key, _, call in ordered:
        shown.setdefault(key, call)
    hidden = {call.full_name: call for key, _, call in ordered if shown[key] is not call}
    return replace(bare, rows=tuple(shown.items()), hidden=tuple(hidden.values()))


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
