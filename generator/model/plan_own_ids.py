# SPDX-License-Identifier: BSD-2-Clause
"""What tests do to ids by conventions that lay them out in their own way: ids that mean nothing, and bits that are set."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.model.abi import Abi, Convention, Family, IdField
from generator.model.ids import Id, compose_id, next_unused, role_maximum, unused_family

OwnIds = tuple[tuple[str, Id], ...]       # by the name of a convention


def with_own(conventions: Iterable[Convention], archs: Sequence[str], usual: Id | None,
             make: Callable[[Convention], Id | None]) -> tuple[tuple[str, ...], OwnIds]:
    """The architectures on which a test has an id (or bits) at all, of `archs`, and what it is by the conventions that lay ids out in
    their own way. `usual`: by the others. `conventions`: those of one variant."""
    own = {convention.arch: (convention.name, make(convention)) for convention in conventions if convention.fields and convention.arch in archs}
    kept = tuple(arch for arch in archs if (own[arch][1] if arch in own else usual))
    return kept, tuple((name, made) for name, made in own.values() if made)


def own_unused(abi: Abi, family: Family, convention: Convention) -> Id | None:
    """A number that the family never gave out, as the convention lays it out; None if every number that fits has a meaning."""
    fields = convention.fields
    apart = any(field.role == "family" for field in fields)
    own = [call.number for call in family.calls if not call.common] + [item.number for item in family.retired]
    shared = [call.number for call in family.calls if call.common]
    for other in abi.families if not apart else ():
        shared += [call.number for call in other.calls] + [item.number for item in other.retired]
    number = next_unused(own, shared, role_maximum(fields, "call"))
    return None if number is None else compose_id(abi.carriers, fields, family.number or 0, number, convention.variant)


def own_number(abi: Abi, family: Family, number: int, convention: Convention) -> Id | None:
    """A number of the family as the convention lays it out; None if it does not fit."""
    if number > (role_maximum(convention.fields, "call") or 0):
        return None
    return compose_id(abi.carriers, convention.fields, family.number or 0, number, convention.variant)


def own_unknown_family(abi: Abi, convention: Convention) -> Id | None:
    """The id of a family that never was: of the ABI's, if its number fits. None where the family is no part of the id."""
    maximum, said = role_maximum(convention.fields, "family"), dict(abi.unknown_family or ())
    field = next((field for field in abi.fields if field.role == "family" and field.carrier in said), None)
    number = (said[field.carrier] & field.bits.mask) >> field.bits.low if field is not None else None
    if number is None or maximum is None or number > maximum:
        number = unused_family([family.number for family in abi.families if family.number is not None], maximum)
    return None if number is None else compose_id(abi.carriers, convention.fields, number, 0)


def field_bits(fields: Iterable[IdField], role: str) -> Id:
    """The bits of all fields with that role that are 0 in a right id, and so can be set wrongly."""
    masks: dict[str, int] = {}
    for field in fields:
        if field.role == role:
            clear = field.bits.mask & ~((field.value or 0) << field.bits.low)
            masks[field.carrier] = masks.get(field.carrier, 0) | clear
    return tuple((carrier, mask) for carrier, mask in masks.items() if mask)


def unnamed_hints(abi: Abi, fields: Iterable[IdField]) -> Id:
    """Bits for annotations that no annotation has."""
    named: dict[str, int] = {}
    for annotation in abi.annotations:
        named[annotation.carrier] = named.get(annotation.carrier, 0) | annotation.mask
    bits = field_bits(fields, "hint")
    return tuple((carrier, mask & ~named.get(carrier, 0)) for carrier, mask in bits if mask & ~named.get(carrier, 0))
