/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host, or what a guest knows of one, as rows of 64-bit words: table.py and probes.py write them, in the orders that the readers here
 * take. A row is its kind, the number of its words, and the words. A list is its length and its items. Names are hashes of texts.
 */
#ifndef HVABI_MUTATION_ROWS_H
#define HVABI_MUTATION_ROWS_H

#include <stddef.h>
#include <stdint.h>

enum row_kind { ROW_HOST = 1, ROW_CONVENTION, ROW_FAMILY, ROW_WAY, ROW_FEATURE, ROW_REGISTER, ROW_PROBE, ROW_QUEUE, ROW_TYPE, ROW_SHARED };

/* Words that are still to be read; behind the last one everything is 0. */
struct words { const uint64_t *at, *end; };

static inline uint64_t take(struct words *words)
{
	return words->at < words->end ? *words->at++ : 0;
}

/* `count` words in a row; NULL if there are not so many, and then nothing is left. */
static inline const uint64_t *take_many(struct words *words, size_t count)
{
	const uint64_t *found = words->at;

	if (count > (size_t)(words->end - words->at)) {
		words->at = words->end;
		return NULL;
	}
	words->at += count;
	return found;
}

/* A list whose items have `each` words; `count` is how many there are. */
static inline const uint64_t *take_list(struct words *words, size_t each, size_t *count)
{
	const uint64_t *found;

	*count = (size_t)take(words);
	found = *count <= 1u << 20 ? take_many(words, *count * each) : NULL;
	if (!found)
		*count = 0;
	return found;
}

/* A list that is a row of its own inside a row: its length in words, and the words. */
static inline struct words take_inner(struct words *words)
{
	size_t count;
	const uint64_t *at = take_list(words, 1, &count);
	struct words inner = { at, at ? at + count : at };

	return inner;
}

static inline uint64_t mask_of(unsigned int bits)
{
	return bits >= 64 ? ~0ull : (1ull << bits) - 1;
}

/* The low `bits` bits of a number, as a number of 64 bits. */
static inline uint64_t narrowed(uint64_t value, unsigned int bits, int is_signed)
{
	value &= mask_of(bits);
	if (is_signed && bits < 64 && value >> (bits - 1) & 1)
		value |= ~mask_of(bits);
	return value;
}

/* What guest and host call a leaf of an element of a buffer: leaves.py has the same. */
static inline uint64_t field_name(uint64_t buffer, uint64_t element, uint64_t leaf)
{
	return buffer ^ leaf ^ element * 0x9e3779b97f4a7c15ull;
}

/* What a host puts into a place of this name when it is to show that it goes where the guest looks. */
static inline uint64_t pattern_of(uint64_t name)
{
	name = (name ^ name >> 31) * 0x9e3779b97f4a7c15ull;
	name = (name ^ name >> 29) * 0xbf58476d1ce4e5b9ull;
	return (name ^ name >> 32) | 0x0101010101010101ull;
}

#endif
