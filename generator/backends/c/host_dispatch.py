# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch: the quick way to an operation, and the complete one behind it."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import reduce
from operator import or_

from generator.backends.c.host_layout import Block, Layout
from generator.backends.c.host_names import Names, carrier_field, status_text
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type, type_width
from generator.model.abi import Abi
from generator.model.c_names import carrier_name
from generator.model.carrier_kinds import Held
from generator.model.lookup import call_field, family_field, field_mask

# Fields that the quick way leaves to the complete one unless they are as in a plain id.
QUICK_ZERO = frozenset(("reserved", "fixed", "variant", "parameter"))

Test = dict[str, str]      # `wrong`: a condition in C, `status`: what is answered where it holds


def rare_words(abi: Abi, names: Names) -> dict[str, object]:
    """The complete way: everything that the quick way leaves, above all refusals."""
    shape, answers = names.shape, abi.answers
    roles = {field.role for family in abi.families for field in family.fields}
    unknown_family = status_text(abi, answers.unknown_family)
    no_family = "family->unknown_family" if shape.answers else unknown_family
    reserved = reserved_answer(abi, names)
    return {
        "unknown_family": unknown_family, "no_family": no_family,
        "unknown_call": "family->unknown_call" if shape.answers else status_text(abi, answers.unknown_call),
        "fixed": fixed_tests(abi, names, no_family) if "fixed" in roles else [],
        "reserved": bit_tests(names, "reserved", "must_be", reserved) if "reserved" in roles and reserved else [],
        "parameters": parameter_tests(abi, names, reserved) if shape.parameters and reserved else []}


def reserved_answer(abi: Abi, names: Names) -> str:
    """The status of an id with wrong bits, in C; "" if no family checks them."""
    if names.shape.answers and any(abi.answers_of(family).reserved_field for family in abi.families):
        return "family->reserved_field"
    return status_text(abi, abi.answers.reserved_field) if abi.answers.reserved_field else ""


def fixed_tests(abi: Abi, names: Names, no_family: str) -> list[Test]:
    """A family is not meant if a part of the id that travels in a register is not its own; what else is not as it
    must be is a mistake in the caller's structure."""
    own = {field.carrier for family in abi.families for field in family.fields if field.role == "fixed"}
    wrong = reserved_answer(abi, names) or no_family
    tests = []
    for index, carrier in enumerate(abi.carriers):
        if carrier.held is Held.MEMORY and carrier.name in own:
            tests.append(bit_test(names, index, "fixed", "fixed_value", wrong))
        elif carrier.held is not Held.MEMORY:
            tests.append(bit_test(names, index, "fixed", "fixed_value", no_family))
    return tests


def parameter_tests(abi: Abi, names: Names, status: str) -> list[Test]:
    """Parameter bits that are not the call's are zero."""
    tests = []
    for index, carrier in enumerate(abi.carriers):
        masks = {field.bits for family in abi.families for field in family.fields
                 if field.role == "parameter" and field.carrier == carrier.name}
        if masks:
            mask = u64_literal(reduce(or_, (bits.mask for bits in masks)))
            tests.append({"wrong": f"({names.carriers[index]} & {mask} & ~call->parameters[{index}]) != 0", "status": status})
    return tests


def bit_tests(names: Names, mask: str, value: str, status: str) -> list[Test]:
    """Refuses an id in which bits of a carrier are not what the family says."""
    return [bit_test(names, index, mask, value, status) for index in range(len(names.carriers))]


def bit_test(names: Names, index: int, mask: str, value: str, status: str) -> Test:
    return {"wrong": f"({names.carriers[index]} & family->{mask}[{index}]) != family->{value}[{index}]", "status": status}


def quick_words(abi: Abi, names: Names, layout: Layout) -> dict[str, object]:
    """The quick way to an operation: by index, or by a switch over families far apart."""
    if layout.kind == "sparse":
        return sparse_words(abi, names, layout)
    carrier = carrier_name(layout.call.carrier)
    zero = layout.high_zero | bits_above(abi, layout.call.carrier)
    wrong = f"({carrier} & {u64_literal(zero)}) != 0" if zero else ""
    return {"indexed": True, "slot_type": slot_type(layout, abi), "slot": typed_slot(layout, abi, carrier), "wrong": wrong,
            **switch_words(abi, layout, carrier)}


def bits_above(abi: Abi, name: str) -> int:
    """Bits that the C type of a carrier has and the carrier has not: whoever gives them must not leave the table."""
    width = next(carrier.width for carrier in abi.carriers if carrier.name == name)
    return (1 << type_width(width)) - (1 << width)


def switch_words(abi: Abi, layout: Layout, carrier: str) -> dict[str, object]:
    """What a switch is over: the family's and the call's number as they lie in the id, where nothing is between them and
    above, else the slot."""
    key, call = layout.key, layout.call
    width = next(found.width for found in abi.carriers if found.name == call.carrier)
    if key is None or key.bits.low != call.bits.high + 1 or key.bits.high != width - 1:
        return {"number": slot_index(layout, abi, carrier),
                "cases": [case for block in layout.blocks for case in case_words(layout, block, block.first)]}
    return {"number": f"{carrier} >> {call.bits.low}" if call.bits.low else carrier,
            "cases": [case for block in layout.blocks
                      for case in case_words(layout, block, (block.family.number or 0) << call.bits.width)]}


def slot_index(layout: Layout, abi: Abi, carrier: str) -> str:
    """The slot of a call by the bits of its id, which the C expression `carrier` holds."""
    calls = f"{carrier} >> {layout.call.bits.low}" if layout.call.bits.low else carrier
    hints_below = all(field.bits.high < layout.call.bits.low for field in abi.fields if field.role == "hint")
    call_bits = field_mask(layout.call) & ~(layout.high_zero >> layout.call.bits.low)
    whole = hints_below and not loose_bits(layout, abi)
    if layout.key is None:
        return calls if whole else f"({calls}) & {u64_literal(call_bits)}"
    if layout.kind == "direct" and whole and layout.key.bits.low == layout.call.bits.high + 1:
        return calls
    family_bits = field_mask(layout.key) & ~(layout.high_zero >> layout.key.bits.low)
    return (f"(({carrier} >> {layout.key.bits.low}) & {u64_literal(family_bits)}) << {layout.shift_family} | "
            f"(({calls}) & {u64_literal(call_bits)})")


def loose_bits(layout: Layout, abi: Abi) -> int:
    """Bits of a carrier above the numbers of family and call that may be anything."""
    width = next(carrier.width for carrier in abi.carriers if carrier.name == layout.call.carrier)
    top = max(field.bits.high for field in (layout.key, layout.call) if field is not None)
    return (1 << width) - (1 << top + 1) & ~layout.high_zero


def slot_type(layout: Layout, abi: Abi) -> str:
    return fixed_type(next(found.width for found in abi.carriers if found.name == layout.call.carrier))


def typed_slot(layout: Layout, abi: Abi, carrier: str) -> str:
    """The slot in its own type: C computes with an int where that is narrower, so it is converted back."""
    kind, index = slot_type(layout, abi), slot_index(layout, abi, carrier)
    narrow = kind in ("uint8_t", "uint16_t") and index != carrier
    return f"({kind})({index})" if narrow else index


def sparse_words(abi: Abi, names: Names, layout: Layout) -> dict[str, object]:
    """A switch over the family's number gives its row; the call's number must be in it."""
    quick = [block for block in layout.blocks if not is_variant(names, block)]
    plain = [block for block in quick if is_plain(abi, layout, block)]
    by_call = [block for block in quick if block not in plain and is_by_call(abi, layout, block)]
    numbers = Counter(call.number for block in by_call for call in block.family.calls)
    words = {"indexed": False, "wrong": wrong_bits(abi)}
    if layout.key is None:
        only = (block_words(layout, plain[0], carrier_field(abi, layout.call)) if plain
                else {"first": 0, "count": 0, "number": "0", "call": "0", "cases": []})
        return {**words, "key": "", "only": only, "number": only["call"], "cases": only["cases"]}
    rows = [{"labels": [{"number": u64_literal(block.family.number or 0), "name": block.family.name}], "by_call": [],
             **block_words(layout, block, carrier_field(abi, layout.call))} for block in plain]
    for block in by_call:
        labels = [{"number": u64_literal(call.number), "name": call.full_name}
                  for call in sorted(block.family.calls, key=lambda call: call.number)
                  if block.low <= call.number < block.low + block.count and numbers[call.number] == 1]
        rows.append({"labels": labels, "by_call": [label["number"] for label in labels],
                     **block_words(layout, block, carrier_field(abi, layout.key))})
    return {**words, "key": carrier_field(abi, layout.key), "rows": rows}


def wrong_bits(abi: Abi) -> str:
    """A condition on the reserved and fixed bits of the ABI's own layout, and those that only some calls have."""
    tests = []
    checked = any(abi.answers_of(family).reserved_field for family in abi.families)
    for carrier in abi.carriers:
        mask = value = 0
        for field in abi.fields:
            unchecked = field.role in ("reserved", "parameter") and not checked
            if field.carrier == carrier.name and not unchecked and field.role in QUICK_ZERO:
                mask |= field.bits.mask
                value |= (field.value or 0) << field.bits.low
        if mask:
            tests.append(f"({carrier_name(carrier.name)} & {u64_literal(mask)}) != {u64_literal(value)}")
    return " || ".join(tests)


def is_variant(names: Names, block: Block) -> bool:
    """Whether the family's calls always travel by another convention, so that fields of their ids are not 0."""
    return any(block.family.convention in dict(field.variants) for field in names.shape.variants)


def is_plain(abi: Abi, layout: Layout, block: Block) -> bool:
    """The family's number is in its place, or it is the only one without."""
    numbered = family_field(block.family)
    return block.family.fields == abi.fields and (layout.key is None or numbered is not None and (
        numbered.carrier, numbered.bits) == (layout.key.carrier, layout.key.bits))


def is_by_call(abi: Abi, layout: Layout, block: Block) -> bool:
    """The family is known by its calls' numbers alone, in the place of the family number."""
    field = call_field(block.family)
    own = len(block.family.fields) == 1 or block.family.fields == abi.fields
    return (layout.key is not None and field is not None and own and family_field(block.family) is None
            and (field.carrier, field.bits) == (layout.key.carrier, layout.key.bits))


def block_words(layout: Layout, block: Block, number: str) -> dict[str, object]:
    """Where a family's row begins, how long it is, and which call of it is meant."""
    less = f"({number}) - {u64_literal(block.low)}" if block.low else number
    return {"first": block.first, "count": block.count, "number": less, "call": number,
            "cases": list(case_words(layout, block, block.low))}


def case_words(layout: Layout, block: Block, low: int) -> Iterator[dict[str, object]]:
    """The operations of a block, by the number that a switch is over: `low` is that of the first slot."""
    for slot in range(block.first, block.first + block.count):
        way = layout.slots[slot]
        if way is not None:
            yield {"number": u64_literal(slot - block.first + low), "slot": slot, "name": way.full_name}
