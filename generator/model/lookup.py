# SPDX-License-Identifier: BSD-2-Clause
"""How a call is found by its id: the families in order of their numbers, and what the bits of an id must be. Whoever prints
a dispatch has it from here."""
from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.lang.values import BitRange
from generator.model.abi import Abi, Family, IdField
from generator.model.carrier_kinds import Held
from generator.model.once import once
from generator.model.ways import Way, all_args, ways_of


@dataclass(frozen=True)
class Shape:
    """What of the language an ABI uses, as far as dispatch must know it.

    `gathers`: parts of its ids travel in arguments or memory, or arguments in its ids or at positions of their own. `reads`: in memory. `variants`:
    its fields that say how a call travels. `parameters`: its calls have fields of their own in the id. `answers`: some
    family answers otherwise than the ABI. `places`: the fields by which families are told apart. `shared`: families
    share a number, their own or that of a call, and fixed fields or variants tell them apart. `overlaps`: an id names one call on
    one architecture, and another may be found by it on another. `shadowed`: an id of one family may have the number and the fixed fields by which another is looked for, and only
    the calls tell them apart.
    """
    gathers: bool
    reads: bool
    variants: tuple[IdField, ...]
    parameters: bool
    answers: bool
    places: tuple[IdField, ...]
    shared: bool
    overlaps: bool
    shadowed: bool

    @property
    def grouped(self) -> bool:
        """Whether families are told apart by fields in several places."""
        return len(self.places) > 1

    @property
    def searched(self) -> bool:
        """Whether one number is not enough to find a family."""
        return self.grouped or self.shared or self.overlaps


@once
def shape_of(abi: Abi) -> Shape:
    held = {carrier.name: carrier.held for carrier in abi.carriers}
    fields = [field for family in abi.families for field in family.fields]
    reads = any(held[field.carrier] is Held.MEMORY for field in fields)
    parameters = any(field.role == "parameter" for field in fields)
    positions = any(argument.position is not None for call in abi.calls for args in all_args(call) for argument in args)
    variants = {(field.carrier, field.bits): field for field in fields if field.role == "variant"}
    places = places_of(abi)
    shape = Shape(reads or parameters or positions or any(held[field.carrier] is Held.ARGUMENT for field in fields), reads,
                 tuple(variants.values()), parameters, any(family.answers for family in abi.families), places,
                 bool(places) and any(map(overlap, entry_groups(abi, places))), len({call.id for call in abi.calls}) < len(abi.calls), False)
    if not shape.searched:
        return shape
    return replace(shape, overlaps=shape.overlaps or is_astray(abi), shadowed=is_shadowed(abi))


def is_shadowed(abi: Abi) -> bool:
    late = late_carriers(abi)
    known = [(family, all_known(family)) for family in abi.families]
    return any(meets(tests, bits) for other in abi.families for tests in [family_tests(other, late)]
               for family, ways in known if family is not other and share_arch(family, other) for bits in ways)


def is_astray(abi: Abi) -> bool:
    """Whether an architecture has an id that may be what a family is looked for by that is only on others."""
    late = late_carriers(abi)
    return any(meets(family_tests(other, late), bits) for other in abi.families if other.arch
               for family, bits in ids_on(abi, [arch for arch in architectures(abi) if arch not in other.arch]))


def ids_on(abi: Abi, archs: Iterable[str]) -> Iterator[tuple[Family, Known]]:
    """For each family the bits that ids have on some architectures, with what dispatch takes for the parts that no id there has."""
    for arch in archs:
        there = [family for family in abi.families if not family.arch or arch in family.arch]
        absent = absent_bits(abi, there)
        yield from ((family, absent | bits) for family in there for bits in all_known(family))


def absent_bits(abi: Abi, families: Sequence[Family]) -> Known:
    """Parts of an id that no id of some families has are all 1 to a dispatch; what is in an argument is read anyhow."""
    used = {field.carrier for family in families for field in family.fields}
    full = {carrier.name: (1 << carrier.width) - 1 for carrier in abi.carriers if carrier.name not in used
            and carrier.held not in (Held.ARGUMENT, Held.MEMORY)}
    return {name: (mask, mask) for name, mask in full.items()}


def share_arch(one: Family, other: Family) -> bool:
    return not one.arch or not other.arch or not set(one.arch).isdisjoint(other.arch)


def all_known(family: Family) -> list[Known]:
    return [known_bits(family, way) for call in family.calls for way in ways_of(call)]


def late_carriers(abi: Abi) -> frozenset[str]:
    """Those that are read when the family is known."""
    return frozenset(carrier.name for carrier in abi.carriers if carrier.held is Held.MEMORY)


Tests = list[tuple[IdField, frozenset[int]]]     # fields of an id, and the numbers of which each must hold one
Known = dict[str, tuple[int, int]]               # by carrier: a mask, and what is under it


def family_tests(family: Family, late: Collection[str]) -> Tests:
    """What a search for the family looks at. `late`: as of late_carriers()."""
    tests = identifying_tests(family, late)
    return tests if family_field(family) is not None else [*tests, *call_tests(family)]


def identifying_tests(family: Family, late: Collection[str]) -> Tests:
    """What is true of every id of the family, whichever call it means."""
    tests = [(field, frozenset([field.value or 0])) for field in family.fields if field.role == "fixed" and field.carrier not in late]
    field = family_field(family)
    return [*tests, (field, frozenset([family.number or 0]))] if field is not None else tests


def call_tests(family: Family) -> Tests:
    field = call_field(family)
    return [(field, frozenset(call.number for call in family.calls))] if field is not None else []


def known_bits(family: Family, way: Way) -> Known:
    """The bits that are the same in every id of a way: hints and arguments are not, nor is what the family has no field for."""
    found: Known = {}
    for field in family.fields:
        if field.role not in ("hint", "parameter"):
            mask, value = found.get(field.carrier, (0, 0))
            held = dict(way.id).get(field.carrier, 0) & field.bits.mask
            found[field.carrier] = mask | field.bits.mask, value | held
    return found


def meets(tests: Tests, known: Known) -> bool:
    """Whether an id of which these bits are known may pass the tests."""
    for field, numbers in tests:
        mask, value = known.get(field.carrier, (0, 0))
        mask &= field.bits.mask
        if not any((number << field.bits.low ^ value) & mask == 0 for number in numbers):
            return False
    return True


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


@dataclass(frozen=True)
class Entry:
    """A range of family numbers, or of call numbers that stand in a family's place (`by_call`)."""
    first: int
    last: int
    family: Family
    by_call: bool


def runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The ranges of neighbouring numbers."""
    start = previous = None
    for number in sorted(numbers):
        if previous is not None and number == previous + 1:
            previous = number
            continue
        if start is not None and previous is not None:
            yield start, previous
        start = previous = number
    if start is not None and previous is not None:
        yield start, previous


def family_entries(abi: Abi, shape: Shape) -> list[list[Entry]]:
    """What binary searches for a family go through, in order of the numbers: a list for each field they are about. Ranges
    are the same or apart."""
    if not shape.places:
        return [[Entry(0, (1 << 64) - 1, family, False) for family in abi.families[:1]]]
    return [cut(group) if overlap(group) else group for group in entry_groups(abi, shape.places)]


def overlap(group: Sequence[Entry]) -> bool:
    return any(second.first <= first.last for first, second in zip(group, group[1:]))


def cut(group: Sequence[Entry]) -> list[Entry]:
    """The entries with their ranges cut where another's begins or ends, in order."""
    ends = sorted({end for entry in group for end in (entry.first, entry.last + 1)})
    parts = [replace(entry, first=first, last=end - 1) for entry in group for first, end in zip(ends, ends[1:])
             if entry.first <= first and end <= entry.last + 1]
    return sorted(parts, key=lambda entry: entry.first)


def entry_groups(abi: Abi, places: Sequence[IdField]) -> list[list[Entry]]:
    """By the field that each family is looked for by, in order of the first number."""
    groups: list[list[Entry]] = [[] for _ in places]
    for family in abi.families:
        field = family_field(family) or call_field(family)
        if field is None:
            continue
        group = next(group for place, group in zip(places, groups) if is_same_place(place, field))
        if family.number is not None:
            group.append(Entry(family.number, family.number, family, False))
        else:
            numbers = [call.number for call in family.calls]
            numbers += [item.number for item in abi.retired_numbers(family)]
            group += [Entry(first, last, family, True) for first, last in runs(numbers)]
    return [sorted(group, key=lambda entry: entry.first) for group in groups]


def is_same_place(one: IdField, other: IdField) -> bool:
    return (one.carrier, one.bits) == (other.carrier, other.bits)


def role_bits(family: Family, carrier: str, role: str) -> tuple[int, int]:
    """Mask and value of the bits of a carrier that fields of a role, fixed or reserved, have in the ids of a family."""
    mask = value = 0
    for field in family.fields:
        if field.role == role and field.carrier == carrier:
            mask |= field.bits.mask
            value |= (field.value or 0) << field.bits.low
    return mask, value


def argument_masks(call: Way) -> tuple[int, int]:
    """Bits by argument: 64 bits wide; a signed word. What a host needs to read a guest of 32 bits."""
    wide = sum(1 << argument.index for argument in call.args if (argument.scalar.width or 0) > 32)
    signed = sum(1 << argument.index for argument in call.args
                 if argument.scalar.signed and argument.scalar.width is None)
    return wide, signed


def variant_value(shape: Shape, way: Way) -> int:
    """What the variant fields hold for a call, one after the other."""
    value = shift = 0
    for field in shape.variants:
        value |= (dict(way.id).get(field.carrier, 0) >> field.bits.low & field_mask(field)) << shift
        shift += field.bits.width
    return value


def variant_mask(shape: Shape, family: Family) -> int:
    """The bits of variant_value() that ids of the family have."""
    mask = shift = 0
    for field in shape.variants:
        if any(other.role == "variant" and (other.carrier, other.bits) == (field.carrier, field.bits) for other in family.fields):
            mask |= field_mask(field) << shift
        shift += field.bits.width
    return mask


@once
def parameter_fields(abi: Abi) -> tuple[IdField, ...]:
    """Those of all families."""
    return tuple(field for family in abi.families for field in family.fields if field.role == "parameter")


def parameter_masks(abi: Abi, family: Family, way: Way) -> list[int]:
    """The parameter bits that a call may have, by carrier: its arguments ride there, or they are parameters of other families'
    ids alone."""
    own = {argument.field for argument in way.args if argument.field}
    foreign = parameter_fields(abi)
    masks = []
    for carrier in abi.carriers:
        mine = any_bits(field for field in family.fields if field.role == "parameter" and field.carrier == carrier.name)
        masks.append(any_bits(field for field in family.fields if field.name in own and field.carrier == carrier.name)
                     | any_bits(field for field in foreign if field.carrier == carrier.name) & ~mine)
    return masks


def naming_variants(abi: Abi) -> frozenset[tuple[str, BitRange]]:
    """The variant fields, by carrier and bits, that calls are told apart by: a family travels by a variant that they say. What the
    others hold only says in which form a call travels."""
    own = {family.convention for family in abi.families} - {""}
    return frozenset((field.carrier, field.bits) for family in abi.families for field in family.fields
                     if field.role == "variant" and not own.isdisjoint(name for name, _ in field.variants))


def any_bits(fields: Iterable[IdField]) -> int:
    mask = 0
    for field in fields:
        mask |= field.bits.mask
    return mask


def architectures(abi: Abi) -> list[str]:
    return list(dict.fromkeys(convention.arch for convention in abi.conventions))


def arch_mask(abi: Abi, family: Family) -> int:
    """The architectures that have a family; 0 for all."""
    return sum(1 << index for index, arch in enumerate(architectures(abi)) if arch in family.arch)
