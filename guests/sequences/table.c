/* SPDX-License-Identifier: BSD-2-Clause */
/* Reads the table that `hvabi fuzz` has written into this image. Nothing in it is believed. */
#include "../../harness/runtime/string.h"
#include "sequences.h"

#define MARK_BYTES 16u
#define ROOM (192u * 1024u)
#define MAGIC 0x51535648u	/* HVSQ */
#define VERSION 2u
#define HEADER_BYTES 28u
#define HASH_BYTES 8u
#define VALUE_BYTES 10u

/* The tool finds the mark in the file of the image, and puts size and table behind it. */
static volatile struct {
	char mark[MARK_BYTES];
	uint32_t room, size;
	uint8_t bytes[ROOM];
} loaded __attribute__((aligned(8), used, section(".data.sequences"))) = { "hvabi-sequences", ROOM, 0, { 0 } };

static uint64_t take(struct table *table, unsigned int bytes)
{
	uint64_t value = 0;
	unsigned int i;

	for (i = 0; i < bytes; i++)
		value |= (uint64_t)table->at[i] << 8 * i;
	table->at += bytes;
	return value;
}

static int has(const struct table *table, size_t bytes)
{
	return (size_t)(table->end - table->at) >= bytes;
}

static uint32_t sum_bytes(const uint8_t *at, const uint8_t *end)
{
	uint32_t sum = 2166136261u;

	for (; at < end; at++)
		sum = (sum ^ *at) * 16777619u;
	return sum;
}

static struct table_value take_value(struct table *table)
{
	struct table_value value;

	value.source = (uint8_t)take(table, 1);
	value.aux = (uint8_t)take(table, 1);
	value.offset = take(table, 8);
	return value;
}

static int is_width(unsigned int bits)
{
	return bits == 8 || bits == 16 || bits == 32 || bits == 64;
}

static int is_in_arena(uint64_t at, uint64_t bytes)
{
	return at <= ARENA_BYTES && bytes <= ARENA_BYTES - at;
}

static int is_value(const struct table_value *value, unsigned int step)
{
	switch (value->source) {
	case FROM_RESULT:
	case FROM_STATUS:
		return value->aux < step;
	case FROM_MEMORY:
		return is_width(value->aux) && is_in_arena(value->offset, value->aux / 8);
	case FROM_CODE:
		return 1;
	default:
		return value->source < HVABI_SYMBOLS;
	}
}

/* What a line of the report can hold. */
static int is_in_name(unsigned int c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '_' || c == '-' || c == '+';
}

static int take_name(struct table *table)
{
	const unsigned int length = (unsigned int)take(table, 1);
	unsigned int i;

	if (length > MOST_NAME || !has(table, length))
		return 0;
	for (i = 0; i < length; i++) {
		table->name[i] = (char)take(table, 1);
		if (!is_in_name((unsigned char)table->name[i]))
			return 0;
	}
	table->name[length] = 0;
	return 1;
}

int next_sequence(struct table *table)
{
	if (!table->sequences || !has(table, 1) || !take_name(table) || !has(table, 2))
		return 0;
	table->sequences--;
	table->steps = (unsigned int)take(table, 2);
	return 1;
}

int next_step(struct table *table, struct table_step *step)
{
	unsigned int i;

	if (!table->steps || !has(table, 8))
		return 0;
	table->steps--;
	step->call = (uint32_t)take(table, 4);
	step->nargs = (uint8_t)take(table, 1);
	step->nstores = (uint8_t)take(table, 1);
	step->nspans = (uint8_t)take(table, 1);
	step->other_poison = (uint8_t)take(table, 1);
	if (step->nargs > HVABI_ARGUMENTS || step->nstores > MOST_STORES || step->nspans > MOST_SPANS ||
	    !has(table, step->nargs * VALUE_BYTES + step->nstores * (5u + VALUE_BYTES) + step->nspans * 8u))
		return 0;
	for (i = 0; i < step->nargs; i++)
		step->args[i] = take_value(table);
	for (i = 0; i < step->nstores; i++) {
		step->stores[i].at = (uint32_t)take(table, 4);
		step->stores[i].width = (uint8_t)take(table, 1);
		step->stores[i].value = take_value(table);
	}
	for (i = 0; i < step->nspans; i++) {
		step->spans[i].at = (uint32_t)take(table, 4);
		step->spans[i].size = (uint32_t)take(table, 4);
	}
	return 1;
}

static int is_store(const struct table_store *store, unsigned int step)
{
	if (store->width == FILL)
		return store->value.source == HVABI_CONST && is_in_arena(store->at, store->value.offset);
	if (!is_width(store->width) || !is_value(&store->value, step))
		return 0;
	if (store->at & IN_REGISTERS)
		return (store->at & ~IN_REGISTERS) <= HVABI_BLOCK_BYTES - store->width / 8u;
	return is_in_arena(store->at, store->width / 8);
}

static const char *check_step(const struct table_step *step, const struct hvabi_abi *abi, unsigned int index)
{
	unsigned int i;

	if (step->call >= abi->ncalls)
		return "a call is not of this release";
	if (step->nargs != abi->calls[step->call].nargs)
		return "a call has another number of arguments";
	for (i = 0; i < step->nargs; i++) {
		if (!is_value(&step->args[i], index))
			return "an argument comes from nowhere";
	}
	for (i = 0; i < step->nstores; i++) {
		if (!is_store(&step->stores[i], index))
			return "a store is wrong";
	}
	for (i = 0; i < step->nspans; i++) {
		if (!is_in_arena(step->spans[i].at, step->spans[i].size))
			return "a span is not in the arena";
	}
	return NULL;
}

/* Leaves the name of the first sequence in `first`. */
static const char *check_all(struct table table, const struct hvabi_abi *abi, char *first)
{
	static struct table_step step;
	unsigned int i, steps, seen = 0;
	const char *problem;

	while (table.sequences) {
		if (!next_sequence(&table))
			return "it is cut short, or a name is none";
		if (!seen++)
			memcpy(first, table.name, sizeof(table.name));
		if (!first[0] != !table.name[0])
			return "some sequences have names and others have none";
		steps = table.steps;
		if (!steps || steps > MOST_STEPS)
			return "a sequence has no steps, or too many";
		for (i = 0; i < steps; i++) {
			if (!next_step(&table, &step))
				return "it is cut short, or a count is too large";
			problem = check_step(&step, abi, i);
			if (problem)
				return problem;
		}
	}
	return table.at == table.end ? NULL : "something follows it";
}

const char *open_table(struct table *table, const struct hvabi_abi *abi)
{
	static uint8_t copy[ROOM];
	const uint32_t size = loaded.size;
	uint32_t sum, i;

	if (!size)
		return "there is none";
	if (size < HEADER_BYTES || size > ROOM)
		return "its size is wrong";
	for (i = 0; i < size; i++)
		copy[i] = loaded.bytes[i];
	table->at = copy;
	table->end = copy + size;
	if (take(table, 4) != MAGIC || take(table, 2) != VERSION)
		return "it is none, or of another version";
	table->sequences = (unsigned int)take(table, 2);
	table->steps = 0;
	if (take(table, 4) != abi->ncalls)
		return "it is for another release";
	if (memcmp(table->at, abi->spec_hash, HASH_BYTES))
		return "it is for another text of this release";
	table->at += HASH_BYTES;
	(void)take(table, 4);		/* room for more */
	sum = (uint32_t)take(table, 4);
	if (sum_bytes(table->at, table->end) != sum)
		return "its sum is wrong";
	table->name[0] = 0;
	return check_all(*table, abi, table->name);
}
