# SPDX-License-Identifier: BSD-2-Clause
"""What dispatch does before it can look an id up, where parts of ids travel in arguments or in memory: it takes them
out of the argument registers or reads them through the host, and gives the call the arguments that are left.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_checks import checks_width
from generator.backends.c.host_names import Names
from generator.backends.c.text import c_text, u64_literal
from generator.model.abi import Abi, Family
from generator.model.c_names import status_macro
from generator.model.calling import carriers_of
from generator.model.carrier_kinds import Held
from generator.model.lookup import Shape
from generator.model.ways import Way, all_args, ways_of

PLACED = {Held.ARGUMENT: 1, Held.MEMORY: 2}

CARRIERS = """
/* Where a part of the id travels: in an argument register, or so far into the memory that one points to. */
struct ${low}_host_carrier {
	uint8_t place;		/* 0 a register of its own, 1 an argument register, 2 memory */
	uint8_t width;
	uint8_t argument;
	uint16_t offset;
};

static const struct ${low}_host_carrier ${low}_host_carriers[] = {
$rows};
"""

PLACES = """
/* An argument that travels in the id. */
struct ${low}_host_place {
	uint64_t mask;
	uint8_t carrier, low;
};

static const struct ${low}_host_place ${low}_host_places[] = {
$rows};
"""

READ = """
/* Reads a part of the id from the guest's memory, least significant byte first. Gives 0, or the status of a refusal. */
static inline int ${low}_host_read(const struct ${low}_host *host, void *context, uint64_t address, unsigned int width,
	uint64_t *part)
{
	uint8_t bytes[8] = { 0 };
	int status = host->read_guest(context, address, bytes, width / 8);
	unsigned int i;

	*part = 0;
	for (i = 0; i < width / 8; i++)
		*part |= (uint64_t)bytes[i] << 8 * i;
	return status;
}
"""

GATHER = """
/*
 * Completes `ids`, which holds the parts that have registers of their own, and fills in the arguments of the call.
 * `words` are the argument registers, each of `bits` bits. Gives 0, or the status of a refusal.
 */
static inline int ${low}_host_gather(const struct ${low}_host *host, void *context, ${arch}uint64_t *ids,
	const uint64_t *words, unsigned int count, unsigned int bits, int high_first, uint64_t *args)
{
	const struct ${low}_host_family *family;
	const struct ${low}_host_call *call;
	unsigned int i, word = 0, second;
	uint32_t taken = 0;
	int status = 0;

	(void)host;
	(void)context;
	for (i = 0; i < $count; i++)
		if (${low}_host_carriers[i].place == 1 && ${low}_host_carriers[i].argument < count)
			ids[i] = words[${low}_host_carriers[i].argument];
	family = $find;
	for (i = 0; i < $count; i++) {
		const struct ${low}_host_carrier *carrier = &${low}_host_carriers[i];

		if (carrier->place == 0)
			continue;
		if (!family || !(family->carriers >> i & 1) || carrier->argument >= count) {
			ids[i] = $nothing;
$read		} else {
$excess			taken |= (uint32_t)1 << carrier->argument;
		}
	}
	call = status || !family ? NULL : $call;
	for (i = 0; call && i < call->nargs; i++) {
$inside		while (word < count && taken >> word & 1)
			word++;
		second = word + 1;
		while (second < count && taken >> second & 1)
			second++;
		if (word >= count)
			break;
		if (bits < 64 && call->wide >> i & 1) {
			args[i] = second < count ? words[high_first ? second : word] |
				words[high_first ? word : second] << 32 : words[word];
			word = second + 1;
			continue;
		}
		args[i] = bits < 64 && call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	return status;
}
"""

EXCESS = """\
			if (bits > carrier->width && ids[i] >> carrier->width != 0)
				status = $refused;
"""

READ_CASE = """\
		} else if (carrier->place == 2) {
			if (!status)
				status = ${low}_host_read(host, context, words[carrier->argument] + carrier->offset,
							  carrier->width, &ids[i]);
"""

INSIDE = """\
		if (call->inside >> i & 1) {
			const struct ${low}_host_place *place = &${low}_host_places[call->places + inside++];

			args[i] = ids[place->carrier] >> place->low & place->mask;
			continue;
		}
"""


def carrier_lines(abi: Abi, names: Names) -> Iterator[str]:
    """The tables of where parts of ids and arguments travel, where that is not in registers of their own."""
    shape = names.shape
    if not shape.gathers:
        return
    rows = [f"\t{{ {PLACED.get(carrier.held, 0)}, {carrier.width}, {carrier.argument or 0}, {carrier.offset or 0} }},\n"
            for carrier in abi.carriers]
    yield from [*c_text(CARRIERS, **names.words, rows="".join(rows)), ""]
    places = [row for family in abi.families for way in ways_in_order(family) for row in place_rows(abi, family, way)]
    if places:
        yield from [*c_text(PLACES, **names.words, rows="".join(places)), ""]


def ways_in_order(family: Family) -> list[Way]:
    """As the table of calls has them."""
    return [way for call in sorted(family.calls, key=lambda call: call.number) for way in ways_of(call)]


def place_rows(abi: Abi, family: Family, way: Way) -> list[str]:
    """The arguments of a call that travel in its id, in order."""
    order = [carrier.name for carrier in abi.carriers]
    fields = {field.name: field for field in family.fields}
    inside = [fields[argument.field] for argument in way.args if argument.field]
    return [f"\t{{ {u64_literal((1 << field.bits.width) - 1)}, {order.index(field.carrier)}, {field.bits.low} }},"
            f"\t/* {way.full_name} */\n" for field in inside]


def inside_mask(way: Way) -> int:
    return sum(1 << argument.index for argument in way.args if argument.field)


def used_carriers(abi: Abi, family: Family) -> int:
    """A bit for each carrier that the ids of a family use outside registers of their own."""
    used = {carrier.name for held in PLACED for carrier in carriers_of(abi, family.fields, held)}
    return sum(1 << index for index, carrier in enumerate(abi.carriers) if carrier.name in used)


def gather_lines(abi: Abi, names: Names) -> Iterator[str]:
    shape = names.shape
    if not shape.gathers:
        return
    given = [f"({kind})ids[{index}]" for index, kind in enumerate(names.kinds)]
    low = names.low
    number = f"{low}_host_call_number(family, {', '.join(given)})"
    call = (f"{low}_host_find_way(family, {number}, {low}_host_variant_bits({', '.join(given)}))" if shape.variants
            else f"{low}_host_find_call(family, {number})")
    inside = "\n".join(c_text(INSIDE, **names.words)) + "\n" if has_places(abi) else ""
    refused = status_macro(abi, abi.answers.reserved_field or abi.answers.unknown_family)
    text = c_text(GATHER, **names.words, arch=names.arch, count=str(len(abi.carriers)),
                  find=names.find_text(", ".join(given)), call=call, nothing=nothing(shape), inside=inside,
                  read="\n".join(c_text(READ_CASE, **names.words)) + "\n" if shape.reads else "",
                  excess="\n".join(c_text(EXCESS, refused=refused)) + "\n" if checks_width(abi) else "")
    if inside:
        text.insert(text.index("\tint status = 0;"), "\tunsigned int inside = 0;")
    yield from [*(c_text(READ, **names.words) + [""] if shape.reads else []), *text, ""]


def has_places(abi: Abi) -> bool:
    return any(argument.field for call in abi.calls for args in all_args(call) for argument in args)


def nothing(shape: Shape) -> str:
    """What a part of the id holds that is not there: where it decides which family is meant, a number of none."""
    return "~(uint64_t)0" if shape.grouped else "0"
