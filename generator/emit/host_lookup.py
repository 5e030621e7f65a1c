# SPDX-License-Identifier: BSD-2-Clause
"""The table of all calls behind the quick way of dispatch, and the searches in it."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.emit.host_layout import Layout
from generator.emit.host_names import ANSWERS, Names, call_field, carrier_field, field_mask, key_field
from generator.emit.text import c_text, carrier_name, hex_literal, u64_literal
from generator.spec.model import Abi, Call, Family


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


def family_entries(abi: Abi) -> list[Entry]:
    """What a binary search for a family goes through, in order of the numbers."""
    if key_field(abi) is None:
        return [Entry(0, (1 << 64) - 1, family, False) for family in abi.families[:1]]
    entries = []
    for family in abi.families:
        if family.number is not None:
            entries.append(Entry(family.number, family.number, family, False))
        else:
            numbers = [call.number for call in family.calls]
            entries += [Entry(first, last, family, True) for first, last in runs(numbers)]
    return sorted(entries, key=lambda entry: entry.first)


def must_be(family: Family, carrier: str) -> tuple[int, int]:
    """Mask and value of the reserved bits of a carrier in the ids of a family."""
    mask = value = 0
    for field in family.fields:
        if field.role == "reserved" and field.carrier == carrier:
            mask |= field.bits.mask
            value |= (field.value or 0) << field.bits.low
    return mask, value


def fixed_bits(family: Family, carrier: str) -> tuple[int, int]:
    mask = value = 0
    for field in family.fields:
        if field.role == "fixed" and field.carrier == carrier:
            mask |= field.bits.mask
            value |= (field.value or 0) << field.bits.low
    return mask, value


def annotation_mask(abi: Abi, call: Call) -> int:
    masks = {annotation.name: annotation.mask for annotation in abi.annotations}
    return sum(masks[mine.name] for mine in call.annotations)


def argument_masks(call: Call) -> tuple[int, int]:
    """Bits by argument: 64 bits wide; a signed word. What a host needs to read a guest of 32 bits."""
    wide = sum(1 << argument.index for argument in call.args if (argument.scalar.width or 0) > 32)
    signed = sum(1 << argument.index for argument in call.args
                 if argument.scalar.signed and argument.scalar.width is None)
    return wide, signed


TABLES = """
/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct ${low}_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* ${up}_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct ${low}_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[$count], must_be[$count];
	uint64_t fixed[$count], fixed_value[$count];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};
"""


def table_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """The tables behind the quick way, and the searches in them."""
    low = names.low
    yield from [*c_text(TABLES, **names.words, count=str(len(abi.carriers))), ""]
    yield f"static const struct {low}_host_call {low}_host_calls[] = {{"
    slots = layout.slot_of
    for family in abi.families:
        for call in sorted(family.calls, key=lambda call: call.number):
            wide, signed = argument_masks(call)
            slot = slots.get(call.full_name, len(layout.slots))
            yield (f"\t{{ {u64_literal(call.number)}, {u64_literal(annotation_mask(abi, call))}, {slot}, "
                   f"{ANSWERS[call.answered_by_dispatch]}, {len(call.args)}, {hex_literal(wide)}, "
                   f"{hex_literal(signed)} }},\t/* {call.full_name} */")
    yield from ["};", ""]
    yield f"static const struct {low}_host_family {low}_host_families[] = {{"
    yield from entry_lines(abi)
    yield from ["};", ""]
    yield from search_lines(abi, names)


def array(values: Sequence[int]) -> str:
    return "{ " + ", ".join(u64_literal(value) for value in values) + " }"


def entry_lines(abi: Abi) -> Iterator[str]:
    firsts: dict[str, int] = {}
    total = 0
    for family in abi.families:
        firsts[family.name] = total
        total += len(family.calls)
    order = [carrier.name for carrier in abi.carriers]
    for entry in family_entries(abi):
        family = entry.family
        field = call_field(family)
        reserved = [must_be(family, carrier) if abi.answers.reserved_field else (0, 0) for carrier in order]
        fixed = [fixed_bits(family, carrier) for carrier in order]
        always = any(call.answered_by_dispatch and not call.common for call in family.calls)
        yield (f"\t{{ {u64_literal(entry.first)}, {u64_literal(entry.last)}, {array([mask for mask, _ in reserved])}, "
               f"{array([value for _, value in reserved])}, {array([mask for mask, _ in fixed])}, "
               f"{array([value for _, value in fixed])}, {u64_literal(field_mask(field) if field else 0)}, "
               f"{firsts[family.name]}, {len(family.calls)}, {order.index(field.carrier) if field else 0}, "
               f"{field.bits.low if field else 0}, {int(entry.by_call)}, {int(always)} }},\t/* {family.name} */")


SEARCHES = """
static inline const struct ${low}_host_family *${low}_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(${low}_host_families) / sizeof(${low}_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > ${low}_host_families[middle].last)
			first = middle + 1;
		else if (number < ${low}_host_families[middle].first)
			end = middle;
		else
			return &${low}_host_families[middle];
	}
	return NULL;
}

static inline const struct ${low}_host_call *
${low}_host_find_call(const struct ${low}_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > ${low}_host_calls[middle].number)
			first = middle + 1;
		else if (number < ${low}_host_calls[middle].number)
			end = middle;
		else
			return &${low}_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t ${low}_host_family_number($ids)
{
$unused	return $number;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t ${low}_host_call_number(const struct ${low}_host_family *family, $ids)
{
	const uint64_t carriers[$count] = { $given };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct ${low}_host_call *${low}_host_find($ids)
{
	const struct ${low}_host_family *family =
		${low}_host_find_family(${low}_host_family_number($given));

	if (!family)
		return NULL;
	return ${low}_host_find_call(family, ${low}_host_call_number(family, $given));
}
"""


def search_lines(abi: Abi, names: Names) -> list[str]:
    key = key_field(abi)
    number = carrier_field(abi, key) if key is not None else "0"
    unread = unused(names, {carrier_name(key.carrier)} if key is not None else set())
    return [*c_text(SEARCHES, **names.words, ids=names.ids, given=names.given, count=str(len(names.carriers)),
                    number=number, unused="".join(f"{line}\n" for line in unread)), ""]


def unused(names: Names, used: set[str]) -> list[str]:
    return [f"\t(void){carrier};" for carrier in names.carriers if carrier not in used]
