# SPDX-License-Identifier: BSD-2-Clause
"""Where each operation stands in a host's table, and how an id finds it.

Three ways, the cheapest that suits the numbers:

* direct: family and call are neighbouring bit fields, so the id shifted right is the index;
* packed: as direct, with the unused high bits of the call number squeezed out;
* sparse: family numbers are far apart (SBI extension ids): a switch gives each family's first slot.

One test of mask bits decides whether an id is among the dense ones; whatever is not (an outlying number, a call that
dispatch answers, a mistake) is looked up in a table of all calls, which is slower and complete.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.abi import Abi, Family, IdField
from generator.model.lookup import family_field
from generator.model.ways import Way, plain_way, ways_of

SMALL = 1024        # slots that a table may always have
SPARE = 2           # slots for each call that a larger table may have


@dataclass(frozen=True)
class Block:
    """The calls of one family with neighbouring numbers: number n is in slot `first` + n - `low`."""
    family: Family
    first: int
    low: int
    count: int


@dataclass(frozen=True)
class Layout:
    """`slots`: the call in each slot of the table. `blocks`: what the quick way finds.

    `key` and `call` are the fields of the family number and of the call number. Where families have no numbers `key`
    is the call's field too, or None if there is only one family of the ABI's own layout. `high_zero`: bits that must
    be 0 for the quick way. `shift_family`: what a family number is shifted by to be part of the index (direct,
    packed).
    """
    kind: str
    key: IdField | None
    call: IdField
    slots: tuple[Way | None, ...]
    blocks: tuple[Block, ...]
    high_zero: int
    shift_family: int

    @property
    def slot_of(self) -> dict[str, int]:
        return {way.full_name: slot for slot, way in enumerate(self.slots) if way is not None}


def plan_layout(abi: Abi) -> Layout:
    """The layout of an ABI's table."""
    call = next(field for field in (*abi.fields, *(field for family in abi.families for field in family.fields))
                if field.role == "call")
    key = key_of(abi, call)
    return direct_layout(abi, key, call) or sparse_layout(abi, key, call)


def key_of(abi: Abi, call: IdField) -> IdField | None:
    """The field by which the quick way finds a family."""
    numbered = next((field for family in abi.families if (field := family_field(family)) is not None), None)
    plain = [family for family in abi.families if family.fields == abi.fields]
    return call if numbered is None and len(plain) > 1 else numbered


def operations(family: Family) -> tuple[Way, ...]:
    """What a host implements of a family, forms aside; the other calls dispatch answers itself."""
    return tuple(plain_way(call) for call in family.calls if not call.answered_by_dispatch)


def all_operations(abi: Abi) -> list[Way]:
    """Everything that a host implements, in the order of the spec."""
    return [way for call in abi.calls if not call.answered_by_dispatch for way in ways_of(call)]


def dense_count(calls: Sequence[Way], low: int) -> int:
    """How many numbers from `low` on are worth a slot each: as many as leave at least half of them used."""
    best = 0
    for used, call in enumerate(sorted(calls, key=lambda call: call.number), 1):
        count = call.number - low + 1
        if count <= 2 * used:
            best = count
    return best


def power_of_two(count: int) -> int:
    return 1 << max(count - 1, 0).bit_length()


def direct_families(abi: Abi, key: IdField | None, call: IdField) -> list[Family]:
    """Families whose ids are laid out as the ABI says and whose numbers are small and dense."""
    plain = [family for family in abi.families if family.fields == abi.fields and operations(family)
             and (family.number is None) == (key is None)]
    chosen: list[Family] = []
    for family in sorted(plain, key=lambda family: family.number or 0):
        if (family.number or 0) < 2 * (len(chosen) + 1):
            chosen.append(family)
    return chosen


def direct_layout(abi: Abi, key: IdField | None, call: IdField) -> Layout | None:
    """Direct or packed, if family and call share a carrier and the table stays small."""
    carriers = {field.carrier for field in abi.fields}
    families = direct_families(abi, key, call)
    ordinary = all(field.role in ("family", "call", "reserved", "hint") and not field.value for field in abi.fields)
    if not ordinary or len(carriers) != 1 or not families or (key is not None and key.bits.low <= call.bits.high):
        return None
    counts = {family.name: dense_count(operations(family), 0) for family in families}
    calls = power_of_two(max(counts.values()))
    rows = power_of_two(max(family.number or 0 for family in families) + 1)
    if calls == 0 or not any(counts.values()):
        return None
    total = sum(len(operations(family)) for family in families)
    for kind, stride in (("direct", 1 << (key.bits.low - call.bits.low) if key else calls), ("packed", calls)):
        if stride * rows <= max(SMALL, SPARE * total):
            return Layout(kind, key, call, *fill(abi, families, counts, stride, stride * (rows - 1) + calls),
                          high_zero_mask(abi, key, call, rows, calls), stride.bit_length() - 1)
    return None


def high_zero_mask(abi: Abi, key: IdField | None, call: IdField, rows: int, calls: int) -> int:
    """The bits of the carrier that are 0 in every id of the dense part: reserved ones, and high bits of the numbers."""
    width = next(carrier.width for carrier in abi.carriers if carrier.name == call.carrier)
    used = (calls - 1) << call.bits.low
    if key is not None:
        used |= (rows - 1) << key.bits.low
    for field in abi.fields:
        if field.role == "hint":
            used |= field.bits.mask
    named = 0
    for field in abi.fields:
        named |= field.bits.mask
    return ((1 << width) - 1) & named & ~used


def fill(abi: Abi, families: Sequence[Family], counts: dict[str, int], stride: int,
         reachable: int) -> tuple[tuple[Way | None, ...], tuple[Block, ...]]:
    """The slots: dense ones by arithmetic, all others behind the last that the arithmetic can reach."""
    placed: dict[int, Way] = {}
    blocks = []
    for family in families:
        base = (family.number or 0) * stride
        blocks.append(Block(family, base, 0, counts[family.name]))
        placed |= {base + call.number: call for call in operations(family) if call.number < counts[family.name]}
    return with_rest(abi, placed, reachable), tuple(blocks)


def with_rest(abi: Abi, placed: dict[int, Way], reachable: int) -> tuple[Way | None, ...]:
    slots: list[Way | None] = [None] * reachable
    for slot, way in placed.items():
        slots[slot] = way
    have = {way.full_name for way in placed.values()}
    slots += [way for way in all_operations(abi) if way.full_name not in have]
    return tuple(slots or [None])    # C has no empty arrays


def sparse_layout(abi: Abi, key: IdField | None, call: IdField) -> Layout:
    """Each family's dense numbers in a row of slots of its own."""
    placed: dict[int, Way] = {}
    blocks = []
    next_slot = 0
    for family in abi.families:
        calls = operations(family)
        low = min((call.number for call in calls), default=0)
        low = 0 if low < 4 else low
        count = dense_count(calls, low)
        if count == 0:
            continue
        blocks.append(Block(family, next_slot, low, count))
        placed |= {next_slot + call.number - low: call for call in calls if call.number - low < count}
        next_slot += count
    return Layout("sparse", key, call, with_rest(abi, placed, next_slot), tuple(blocks), 0, 0)
