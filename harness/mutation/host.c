/* SPDX-License-Identifier: BSD-2-Clause */
/* Takes calls out of a register file: which it is, whether it may be made, with which arguments. */
#include <string.h>

#include "host.h"

enum carrier_kind { CARRIER_NONE, CARRIER_PLACES, CARRIER_MEMORY };
enum { CARRIER_WORDS = 6 };	/* carrier, family mask, family value, id mask, reserved mask, reserved value */

uint64_t get_place(const struct hvabi_registers *file, struct place place)
{
	const uint64_t *word = place.reg & 0x80 ? &file->v[(place.reg & 0x7f) % HVABI_VECTORS][place.low / 64] :
			       &file->r[place.reg % HVABI_REGISTERS];

	return *word >> place.low % 64 & mask_of(place.width);
}

void put_place(struct hvabi_registers *file, struct place place, uint64_t value)
{
	uint64_t *word = place.reg & 0x80 ? &file->v[(place.reg & 0x7f) % HVABI_VECTORS][place.low / 64] :
			 &file->r[place.reg % HVABI_REGISTERS];
	const uint64_t mask = mask_of(place.width) << place.low % 64;

	*word = (*word & ~mask) | (value << place.low % 64 & mask);
}

static uint64_t get_places(const struct hvabi_registers *file, const uint64_t *places, size_t count)
{
	uint64_t value = 0;
	unsigned int low = 0;
	size_t i;

	for (i = 0; i < count && low < 64; i++) {
		const struct place place = place_of(places[i]);

		value |= get_place(file, place) << low;
		low += place.width;
	}
	return value;
}

static unsigned int places_width(const uint64_t *places, size_t count)
{
	unsigned int width = 0;
	size_t i;

	for (i = 0; i < count; i++)
		width += place_of(places[i]).width;
	return count && width < 64 ? width : 64;
}

static void read_convention(struct host *host, struct words words)
{
	struct host_convention *c = &host->conventions[host->nconventions++];

	c->instructions = take_list(&words, 1, &c->ninstructions);
	c->fixed = take_list(&words, 2, &c->nfixed);
	c->clobbers = take_list(&words, 1, &c->nclobbers);
	c->carriers = take_inner(&words);
}

/* Whether a part of the id says which family it is; else its calls do. */
static int is_numbered(const struct host_family *family)
{
	size_t i;

	for (i = 0; i < family->ncarriers; i++)
		if (family->carriers[CARRIER_WORDS * i + 1])
			return 1;
	return 0;
}

static void read_family(struct host *host, struct words words)
{
	struct host_family *family = &host->families[host->nfamilies++];

	family->callers = take(&words);
	family->unknown_family = (int64_t)take(&words);
	family->unknown_call = (int64_t)take(&words);
	family->has_reserved = (uint8_t)take(&words);
	family->reserved = (int64_t)take(&words);
	family->retired = (int64_t)take(&words);
	family->carriers = take_list(&words, CARRIER_WORDS, &family->ncarriers);
	family->gone = take_list(&words, 1, &family->ngone);
	host->has_numbered |= is_numbered(family);
}

static unsigned int bucket_of(uint32_t family, uint32_t convention, const uint64_t *id, size_t count)
{
	uint64_t hash = family * 31u + convention;
	size_t i;

	for (i = 0; i < count; i++)
		hash = (hash ^ id[i]) * 0x9e3779b97f4a7c15ull;
	return (unsigned int)(hash >> 33) % (2 * MOST_WAYS);
}

static int read_way(struct host *host, struct words words)
{
	struct host_way *way = &host->ways[host->nways];
	unsigned int bucket;
	size_t count;

	way->name = take(&words);
	way->family = (uint32_t)take(&words);
	way->convention = (uint32_t)take(&words);
	way->callers = take(&words);
	way->id = take_list(&words, 1, &count);
	way->rest = words;
	if (way->family >= host->nfamilies || way->convention >= host->nconventions || count != host->families[way->family].ncarriers)
		return 0;
	bucket = bucket_of(way->family, way->convention, way->id, count);
	way->next = host->buckets[bucket];
	host->buckets[bucket] = (int32_t)host->nways++;
	return 1;
}

static void read_feature(struct host *host, struct words words)
{
	struct host_feature *feature = &host->features[host->nfeatures++];

	feature->name = take(&words);
	feature->source = (uint32_t)take(&words);
	feature->leaf = (uint32_t)take(&words);
	feature->subleaf = (uint32_t)take(&words);
	feature->reg = (uint32_t)take(&words) & 3;
	feature->mask = take(&words);
	feature->value = take(&words);
}

static void read_type(struct host *host, struct words words)
{
	struct host_type *type = &host->types[host->ntypes++];

	type->size = take(&words);
	type->leaves = take_list(&words, LEAF_WORDS, &type->nleaves);
}

int host_read(struct host *host, const uint64_t *rows, size_t count)
{
	struct words all = { rows, rows + count };

	host->has_numbered = 0;
	host->nconventions = host->nfamilies = host->nways = host->nfeatures = host->nsystem = host->ntypes = 0;
	memset(host->buckets, 0xff, sizeof(host->buckets));
	while (all.at < all.end) {
		const uint64_t kind = take(&all);
		struct words row = take_inner(&all);

		if (kind == ROW_HOST) {
			host->word = (unsigned int)take(&row);
			host->signature[0] = take(&row);
			host->signature[1] = take(&row);
			host->signature[2] = take(&row);
		} else if (kind == ROW_CONVENTION && host->nconventions < MOST_CONVENTIONS) {
			read_convention(host, row);
		} else if (kind == ROW_FAMILY && host->nfamilies < MOST_FAMILIES) {
			read_family(host, row);
		} else if (kind == ROW_WAY && host->nways < MOST_WAYS) {
			if (!read_way(host, row))
				return 0;
		} else if (kind == ROW_FEATURE && host->nfeatures < MOST_FEATURES) {
			read_feature(host, row);
		} else if (kind == ROW_REGISTER && host->nsystem < MOST_SYSTEM_REGISTERS) {
			host->system[host->nsystem++] = row;
		} else if (kind == ROW_TYPE && host->ntypes < MOST_TYPES) {
			read_type(host, row);
		} else {
			return 0;
		}
	}
	return host->word != 0;
}

void host_reset(struct host *host)
{
	memset(host->used, 0, sizeof(host->used));
	memset(host->system_values, 0, sizeof(host->system_values));
	memset(host->system_written, 0, sizeof(host->system_written));
	host->exception = 0;
	host->order = NULL;
}

uint64_t host_value(const struct host *host, const uint64_t *words)
{
	if (words[0] == HVABI_BLOCK_IN)
		return BLOCK_IN_BASE + words[1];
	if (words[0] == HVABI_BLOCK_OUT)
		return BLOCK_OUT_BASE + words[1];
	return (words[0] && words[0] < HVABI_SYMBOLS ? host->symbols[words[0]] : 0) + words[1];
}

static int accepts(const struct host_convention *c, uint64_t instruction, const struct hvabi_registers *file)
{
	size_t i;
	int known = 0;

	for (i = 0; i < c->ninstructions; i++)
		known |= c->instructions[i] == instruction;
	for (i = 0; known && i < c->nfixed; i++)
		known = get_place(file, place_of(c->fixed[2 * i])) == (c->fixed[2 * i + 1] & mask_of(place_of(c->fixed[2 * i]).width));
	return known;
}

/* What the carriers of an id hold; `too_large` is a mask of those that have more than their bits. */
static void read_carriers(const struct host_convention *c, const struct hvabi_registers *file, uint64_t *values, uint32_t *too_large)
{
	struct words words = c->carriers;
	unsigned int i;

	*too_large = 0;
	for (i = 0; words.at < words.end && i < HVABI_CARRIERS; i++) {
		const uint64_t kind = take(&words), width = take(&words), is_signed = take(&words), offset = take(&words);
		size_t count;
		const uint64_t *places = take_list(&words, 1, &count);
		uint64_t held = get_places(file, places, count);

		values[i] = held & mask_of((unsigned int)width);
		if (kind == CARRIER_MEMORY)
			values[i] = load(find_given(held + (offset & 0xffffffff), (enum space)(offset >> 32), (unsigned int)width / 8),
					 (unsigned int)width);
		else if (narrowed(values[i], (unsigned int)width, (int)is_signed) != narrowed(held, places_width(places, count), (int)is_signed))
			*too_large |= 1u << i;
	}
}

static int is_family(const struct host_family *family, const uint64_t *values)
{
	size_t i;

	for (i = 0; i < family->ncarriers; i++) {
		const uint64_t *row = family->carriers + CARRIER_WORDS * i;

		if ((values[row[0] % HVABI_CARRIERS] & row[1]) != row[2])
			return 0;
	}
	return 1;
}

static int has_wrong_bits(const struct host_family *family, const uint64_t *values, uint32_t too_large)
{
	size_t i;

	if (!family->has_reserved)
		return 0;
	for (i = 0; i < family->ncarriers; i++) {
		const uint64_t *row = family->carriers + CARRIER_WORDS * i;

		if ((values[row[0] % HVABI_CARRIERS] & row[4]) != row[5] || too_large >> row[0] & 1)
			return 1;
	}
	return 0;
}

static void id_of(const struct host_family *family, const uint64_t *values, uint64_t *id)
{
	size_t i;

	for (i = 0; i < family->ncarriers && i < HVABI_CARRIERS; i++)
		id[i] = values[family->carriers[CARRIER_WORDS * i] % HVABI_CARRIERS] & family->carriers[CARRIER_WORDS * i + 3];
}

static int find_way(const struct host *host, uint32_t family, uint32_t convention, const uint64_t *id)
{
	const size_t count = host->families[family].ncarriers;
	int32_t at = host->buckets[bucket_of(family, convention, id, count)];

	for (; at >= 0; at = host->ways[at].next) {
		const struct host_way *way = &host->ways[at];

		if (way->family == family && way->convention == convention && !memcmp(way->id, id, count * sizeof(*id)))
			return at;
	}
	return -1;
}

static int is_gone(const struct host_family *family, const uint64_t *id)
{
	size_t i;

	for (i = 0; i + family->ncarriers <= family->ngone; i += family->ncarriers)
		if (!memcmp(family->gone + i, id, family->ncarriers * sizeof(*id)))
			return 1;
	return 0;
}

struct found { int way; int64_t refusal; uint32_t convention; };

/* The call that an id names among the families of one convention; the refusal is that of the family that it is nearest to. */
static int find_call(const struct host *host, uint32_t convention, const uint64_t *values, uint32_t too_large, struct found *found)
{
	uint32_t i;
	int known = 0, numbered;

	for (i = 0; i < host->nfamilies; i++) {
		const struct host_family *family = &host->families[i];
		uint64_t id[HVABI_CARRIERS];

		if (!is_family(family, values))
			continue;
		numbered = is_numbered(family);
		id_of(family, values, id);
		found->way = find_way(host, i, convention, id);
		if (found->way >= 0 && has_wrong_bits(family, values, too_large)) {
			found->way = -1;
			found->refusal = family->reserved;
			return 1;
		}
		if (found->way >= 0)
			return 1;
		if (!numbered && host->has_numbered)
			continue;	/* it is its calls that such a family is known by */
		if (known < 1 + numbered)
			found->refusal = has_wrong_bits(family, values, too_large) ? family->reserved :
					 is_gone(family, id) ? family->retired : family->unknown_call;
		known = 1 + numbered;
	}
	return 0;
}

/* Each need: the name of a feature, what is answered without it, whether that is an exception. */
static int is_lacking(struct host *host, struct words needs, int64_t *status, int *raises)
{
	while (needs.at < needs.end) {
		const uint64_t feature = take(&needs);

		*status = (int64_t)take(&needs);
		*raises = (int)take(&needs);
		if (!host_has_feature(host, feature))
			return 1;
	}
	return 0;
}


/* A row of an argument: name, width, signed, checks, parts. A part: place (a carrier's bits with bit 63), shift. */
static int take_arguments(struct operation *operation, struct words args, const uint64_t *values)
{
	struct taken *taken = &operation->taken;
	int right = 1;

	while (args.at < args.end && taken->count < MOST_ARGUMENTS) {
		const uint64_t name = take(&args), declared = take(&args), flags = take(&args);
		struct words checks = take_inner(&args);
		size_t count, i;
		const uint64_t *parts = take_list(&args, 3, &count);
		uint64_t raw = 0, value, width = declared;
		int is_signed = flags & 1;

		for (i = 0; i < count; i++) {
			const struct place place = place_of(parts[3 * i]);
			const uint64_t held = parts[3 * i] >> 63 ? values[place.reg % HVABI_CARRIERS] >> place.low & mask_of(place.width) :
					      get_place(operation->file, place);

			if (parts[3 * i + 1] < 64)
				raw |= held << parts[3 * i + 1];
		}
		if (flags & 2 && width < 64 && raw >> width) {	/* the guest was to leave these bits 0, and the host counts on it */
			width = 64;
			is_signed = 0;
		}
		value = narrowed(raw, (unsigned int)width, is_signed);
		right &= !is_refused_argument(operation, checks, taken->count, raw, value, is_signed, 1);
		taken->names[taken->count] = name;
		taken->raws[taken->count] = raw;
		taken->widths[taken->count] = (uint8_t)width;
		taken->is_signed[taken->count] = (uint8_t)is_signed;
		taken->values[taken->count++] = value;
	}
	return right;
}

static void load_blocks(const struct hvabi_registers *file, struct words inputs)
{
	memset(block_in, 0, sizeof(block_in));
	memset(block_out, 0, sizeof(block_out));
	while (inputs.at < inputs.end) {
		const struct place place = place_of(take(&inputs));
		const uint64_t at = take(&inputs);

		if (at / 8 + place.width / 8 <= HVABI_BLOCK_BYTES)
			store(block_in + at / 8, place.width, get_place(file, place));
	}
}

/* Everything that a call may change is changed, so that nobody comes to count on it. */
static void spoil(struct operation *operation)
{
	const struct host_convention *c = &operation->host->conventions[operation->host->ways[operation->way].convention];
	size_t i;

	for (i = 0; i < c->nclobbers; i++)
		operation->file->r[c->clobbers[i] % HVABI_REGISTERS] ^=
			operation->host->word == 32 ? 0x5bd1e995u : 0x5bd1e9955bd1e995ull;
}

static void make_call(struct host *host, const struct found *found, struct hvabi_registers *file, const uint64_t *values)
{
	const struct host_way *way = &host->ways[found->way];
	const struct host_family *family = &host->families[way->family];
	struct operation operation = { .host = host, .way = (unsigned int)found->way, .file = file };
	struct words words = way->rest, annotations, needs, args, inputs;
	size_t count;
	const uint64_t *parameters;
	int64_t status;
	uint64_t bad_argument, has_bad_argument;
	int right, raises;

	operation.statuses = take_inner(&words);
	operation.results = take_inner(&words);
	annotations = take_inner(&words);
	parameters = take_list(&words, 2, &count);
	needs = take_inner(&words);
	has_bad_argument = take(&words);
	bad_argument = take(&words);
	args = take_inner(&words);
	inputs = take_inner(&words);
	operation.outputs = take_inner(&words);
	operation.buffers = take_inner(&words);
	operation.cases = take_inner(&words);
	operation.answers = take_inner(&words);
	operation.faults = take_inner(&words);
	operation.queue = take_inner(&words);
	operation.limits = take_inner(&words);
	operation.refusal = (int64_t)take(&words);
	operation.args = args;
	if ((way->callers && !(way->callers & host->caller)) || (family->callers && !(family->callers & host->caller))) {
		put_status(&operation, family->unknown_call);
		return;
	}
	if (is_lacking(host, needs, &status, &raises)) {
		if (raises)
			host->exception = FAULT_EXCEPTION;
		else
			put_status(&operation, status);
		return;
	}
	for (; count; count--, parameters += 2) {
		if (values[parameters[0] % HVABI_CARRIERS] & parameters[1] && family->has_reserved) {
			put_status(&operation, family->reserved);
			return;
		}
	}
	right = take_arguments(&operation, args, values);
	if (!right && (has_bad_argument || host->order)) {	/* where dispatch does not look, the operation does */
		put_status(&operation, has_bad_argument ? (int64_t)bad_argument : -1);
		return;
	}
	while (annotations.at < annotations.end) {
		const uint64_t carrier = take(&annotations), mask = take(&annotations), name = take(&annotations);

		if (values[carrier % HVABI_CARRIERS] & mask && host->seen.nannotations < 8)
			host->seen.annotations[host->seen.nannotations++] = name;
	}
	load_blocks(file, inputs);
	spoil(&operation);
	operate(&operation);
}

void host_call(struct host *host, uint64_t instruction, struct hvabi_registers *file)
{
	struct found found = { -1, 0, 0 };
	int known = 0, refused = 0;
	uint32_t i, first = 0;
	uint64_t values[HVABI_CARRIERS] = { 0 };
	int64_t refusal = 0;

	memset(&host->seen, 0, offsetof(struct seen, arg_names));
	for (i = 0; i < host->nconventions; i++) {
		uint32_t too_large;

		if (!accepts(&host->conventions[i], instruction, file))
			continue;
		read_carriers(&host->conventions[i], file, values, &too_large);
		found.refusal = host->nfamilies ? host->families[0].unknown_family : 0;
		if (find_call(host, i, values, too_large, &found)) {
			found.convention = i;
			known = 1;
			break;
		}
		if (!refused) {
			refused = 1;
			first = i;
			refusal = found.refusal;
		}
	}
	if (known && found.way >= 0) {
		make_call(host, &found, file, values);
	} else if (known || refused) {
		/* Refused before it is any call: the results lie where those of the convention do. */
		struct operation operation = { .host = host, .way = 0, .file = file };
		const uint32_t convention = known ? found.convention : first;
		uint32_t way;

		for (way = 0; way < host->nways && host->ways[way].convention != convention; way++)
			;
		if (way == host->nways)
			return;
		operation.way = way;
		operation.statuses = host->ways[way].rest;
		take_inner(&operation.statuses);
		operation.results = take_inner(&operation.statuses);
		put_status(&operation, known ? found.refusal : refusal);
	} else {
		host->exception = FAULT_EXCEPTION;
	}
}

int host_has_feature(const struct host *host, uint64_t name)
{
	unsigned int i;

	if (host->order)	/* a call that is watched is made in a machine that has everything else */
		return name != host->lacking;
	for (i = 0; i < host->nfeatures; i++)
		if (host->features[i].name == name)
			return name != host->lacking;
	return 0;
}

int host_find(const struct host *host, uint32_t convention, const uint64_t *values, int64_t *refusal)
{
	struct found found = { -1, 0, 0 };

	found.refusal = host->nfamilies ? host->families[0].unknown_family : 0;
	find_call(host, convention, values, 0, &found);
	*refusal = found.refusal;
	return found.way;
}
