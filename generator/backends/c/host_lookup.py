# SPDX-License-Identifier: BSD-2-Clause
"""The table of all calls behind the quick way of dispatch, and the searches in it."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.host_gather import carrier_lines, inside_mask, used_carriers, ways_in_order
from generator.backends.c.host_layout import Layout
from generator.backends.c.host_names import ANSWERS, Names, carrier_field
from generator.backends.c.text import c_text, hex_literal, u64_literal
from generator.model.abi import Abi, Family
from generator.model.c_names import status_macro
from generator.model.c_names import carrier_name
from generator.model.lookup import (Entry, Shape, annotation_mask, arch_mask, architectures, argument_masks, call_field,
                                    family_entries, field_mask, fixed_bits, key_field, must_be, parameter_masks,
                                    variant_value)

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
$more_of_call};

struct ${low}_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[$count], must_be[$count];
	uint64_t fixed[$count], fixed_value[$count];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
$more_of_family};
"""

GATHERED = "\tuint32_t carriers;\t/* a bit a carrier: parts of its ids that have no register of their own */\n"
ARCHS = "\tuint32_t archs;\t\t/* ${up}_HOST_ARCH_...: that have it; 0 all */\n"
OWN_ANSWERS = "\tint64_t unknown_family, unknown_call, reserved_field;\n"
INSIDE = ("\tuint8_t inside;\t\t/* a bit an argument: it travels in the id */\n"
          "\tuint16_t places;\t/* of the first of them */\n")
VARIANT = "\tuint64_t variant;\t/* by which it travels */\n"
PARAMETERS = "\tuint64_t parameters[$count];\t/* the bits of the id that are its own */\n"


def table_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """The tables behind the quick way, and the searches in them."""
    low, shape = names.low, names.shape
    of_call = (INSIDE if shape.gathers else "") + (VARIANT if shape.variants else "")
    of_call += PARAMETERS.replace("$count", str(len(abi.carriers))) if shape.parameters else ""
    of_family = (GATHERED if shape.gathers else "") + (OWN_ANSWERS if shape.answers else "")
    of_family += ARCHS.replace("${up}", names.up) if shape.overlaps else ""
    yield from arch_lines(abi, names)
    yield from [*c_text(TABLES, **names.words, count=str(len(abi.carriers)), more_of_call=of_call,
                        more_of_family=of_family), ""]
    yield f"static const struct {low}_host_call {low}_host_calls[] = {{"
    yield from call_rows(abi, layout, shape)
    yield from ["};", ""]
    yield f"static const struct {low}_host_family {low}_host_families[] = {{"
    yield from entry_lines(abi, shape)
    yield from ["};", ""]
    yield from carrier_lines(abi, names)
    yield from search_lines(abi, names)


def call_rows(abi: Abi, layout: Layout, shape: Shape) -> Iterator[str]:
    slots, places = layout.slot_of, 0
    for family in abi.families:
        for way in ways_in_order(family):
            wide, signed = argument_masks(way)
            inside = inside_mask(way) if shape.gathers else 0
            more = f", {hex_literal(inside)}, {places}" if shape.gathers else ""
            more += f", {u64_literal(variant_value(shape, way))}" if shape.variants else ""
            more += f", {array(parameter_masks(abi, family, way))}" if shape.parameters else ""
            places += inside.bit_count()
            slot = slots.get(way.full_name, len(layout.slots))
            yield (f"\t{{ {u64_literal(way.number)}, {u64_literal(annotation_mask(abi, way.call))}, {slot}, "
                   f"{ANSWERS[way.call.answered_by_dispatch]}, {len(way.args)}, {hex_literal(wide)}, "
                   f"{hex_literal(signed)}{more} }},\t/* {way.full_name} */")


def array(values: Sequence[int]) -> str:
    return "{ " + ", ".join(u64_literal(value) for value in values) + " }"


def entry_lines(abi: Abi, shape: Shape) -> Iterator[str]:
    firsts: dict[str, int] = {}
    total = 0
    for family in abi.families:
        firsts[family.name] = total
        total += count_rows(family)
    order = [carrier.name for carrier in abi.carriers]
    for entry in (entry for group in family_entries(abi, shape) for entry in group):
        family = entry.family
        field = call_field(family)
        reserved = [must_be(family, carrier) if abi.answers_of(family).reserved_field else (0, 0) for carrier in order]
        fixed = [fixed_bits(family, carrier) for carrier in order]
        always = any(call.answered_by_dispatch and not call.common for call in family.calls)
        more = f", {hex_literal(used_carriers(abi, family))}" if shape.gathers else ""
        more += f", {', '.join(own_answers(abi, family))}" if shape.answers else ""
        more += f", {hex_literal(arch_mask(abi, family))}" if shape.overlaps else ""
        yield (f"\t{{ {u64_literal(entry.first)}, {u64_literal(entry.last)}, {array([mask for mask, _ in reserved])}, "
               f"{array([value for _, value in reserved])}, {array([mask for mask, _ in fixed])}, "
               f"{array([value for _, value in fixed])}, {u64_literal(field_mask(field) if field else 0)}, "
               f"{firsts[family.name]}, {count_rows(family)}, {order.index(field.carrier) if field else 0}, "
               f"{field.bits.low if field else 0}, {int(entry.by_call)}, {int(always)}{more} }},\t/* {family.name} */")


def count_rows(family: Family) -> int:
    return sum(1 + len(call.forms) for call in family.calls)


def arch_lines(abi: Abi, names: Names) -> Iterator[str]:
    """Where an id does not say enough, what a caller of dispatch adds."""
    if names.shape.overlaps:
        yield "/* The architecture of the guest: an id may name one call on one and another on another. */"
        for index, arch in enumerate(architectures(abi)):
            yield f"#define {names.up}_HOST_ARCH_{arch.upper()} {hex_literal(1 << index)}U"
        yield ""


def own_answers(abi: Abi, family: Family) -> list[str]:
    answers = abi.answers_of(family)
    return [status_macro(abi, name) for name in (answers.unknown_family, answers.unknown_call,
                                                 answers.reserved_field or answers.unknown_call)]


FIND_FAMILY = """
static inline const struct ${low}_host_family *${low}_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = $families;

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
"""

FIND_CALL = """
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
"""

# Where a number has several rows, one for each way in which the call travels.
FIND_WAY = """
/* The first row of a number. */
static inline const struct ${low}_host_call *
${low}_host_find_call(const struct ${low}_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > ${low}_host_calls[middle].number)
			first = middle + 1;
		else
			end = middle;
	}
	return first < family->calls + family->ncalls && ${low}_host_calls[first].number == number ?
	       &${low}_host_calls[first] : NULL;
}

/* The row of a call that travels so. */
static inline const struct ${low}_host_call *
${low}_host_find_way(const struct ${low}_host_family *family, uint64_t number, uint64_t variant)
{
	const struct ${low}_host_call *call = ${low}_host_find_call(family, number);
	const struct ${low}_host_call *end = ${low}_host_calls + family->calls + family->ncalls;

	for (; call && call < end && call->number == number; call++)
		if (call->variant == variant)
			return call;
	return NULL;
}

/* By which variant an id says that it travels. */
static inline uint64_t ${low}_host_variant_bits($ids)
{
$unused	return $variant;
}
"""

FAMILY_NUMBER = """
static inline uint64_t ${low}_host_family_number($ids)
{
$unused	return $number;
}
"""

# Where fields in several places say which family is meant, or families share a number.
FAMILY_OF = """
/* The family among some whose number and fixed fields are those of an id. */
static inline const struct ${low}_host_family *
${low}_host_search_families(${arch}uint32_t first, uint32_t end, uint64_t number, const uint64_t *carriers)
{
	const uint32_t last = end;
	unsigned int i;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > ${low}_host_families[middle].last)
			first = middle + 1;
		else
			end = middle;
	}
	for (; first < last && ${low}_host_families[first].first <= number; first++) {
		const struct ${low}_host_family *family = &${low}_host_families[first];

		for (i = 0; i < $count; i++)
			if (${where}(carriers[i] & family->fixed[i]) != family->fixed_value[i])
				break;
		if (i == $count$here)
			return family;
	}
	return NULL;
}

/* The family that an id names. */
static inline const struct ${low}_host_family *${low}_host_family_of(${arch}$ids)
{
	const uint64_t carriers[$count] = { $given };
	const struct ${low}_host_family *family = NULL;

$searches
	return family;
}
"""

FIND = """
/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t ${low}_host_call_number(const struct ${low}_host_family *family, $ids)
{
	const uint64_t carriers[$count] = { $given };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct ${low}_host_call *${low}_host_find(${arch}$ids)
{
	const struct ${low}_host_family *family =
		$find;

	if (!family)
		return NULL;
	return $call;
}
"""


def search_lines(abi: Abi, names: Names) -> list[str]:
    shape, entries = names.shape, family_entries(abi, names.shape)
    words = {**names.words, "ids": names.ids, "given": names.given, "count": str(len(names.carriers)),
             "arch": names.arch}
    families = (str(len(entries[0])) if shape.grouped
                else f"sizeof({names.low}_host_families) / sizeof({names.low}_host_families[0])")
    call = call_text(names, shape)
    return [*c_text(FIND_FAMILY, **words, families=families), "",
            *(variant_lines(abi, names, shape, words) if shape.variants else c_text(FIND_CALL, **words)), "",
            *family_lines(abi, names, shape, words, entries), "",
            *c_text(FIND, **words, find=names.find_text(names.given), call=call), ""]


def call_text(names: Names, shape: Shape) -> str:
    """The call of `family` that an id names, in C."""
    number = f"{names.low}_host_call_number(family, {names.given})"
    if shape.variants:
        return f"{names.low}_host_find_way(family, {number}, {names.low}_host_variant_bits({names.given}))"
    return f"{names.low}_host_find_call(family, {number})"


def variant_lines(abi: Abi, names: Names, shape: Shape, words: dict[str, str]) -> list[str]:
    parts, shift = [], 0
    for field in shape.variants:
        bits = f"({carrier_field(abi, field)})"
        parts.append(f"(uint64_t){bits} << {shift}" if shift else f"(uint64_t){bits}")
        shift += field.bits.width
    unread = unused(names, {carrier_name(field.carrier) for field in shape.variants})
    return c_text(FIND_WAY, **words, variant=" | ".join(parts), unused="".join(f"{line}\n" for line in unread))


def family_lines(abi: Abi, names: Names, shape: Shape, words: dict[str, str],
                 entries: list[list[Entry]]) -> list[str]:
    """Which family an id names."""
    if not shape.searched:
        key = key_field(abi)
        number = carrier_field(abi, key) if key is not None else "0"
        unread = unused(names, {carrier_name(key.carrier)} if key is not None else set())
        return c_text(FAMILY_NUMBER, **words, number=number, unused="".join(f"{line}\n" for line in unread))
    searches, first = [], 0
    for place, group in zip(shape.places, entries):
        search = (f"{names.low}_host_search_families({names.passed_arch}{first}, {first + len(group)}, "
                  f"{carrier_field(abi, place)}, carriers)")
        searches.append(f"\tfamily = {search};" if not first else f"\tif (!family)\n\t\tfamily = {search};")
        first += len(group)
    where = f"{names.low}_host_carriers[i].place != 2 && " if shape.gathers else ""     # memory is read later
    here = " && (!family->archs || family->archs & arch)" if shape.overlaps else ""
    return c_text(FAMILY_OF, **words, searches="\n".join(searches), where=where, here=here)


def unused(names: Names, used: set[str]) -> list[str]:
    return [f"\t(void){carrier};" for carrier in names.carriers if carrier not in used]
