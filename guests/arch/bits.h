/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Bits of a 64-bit word that guest and host share, changed by atomic operations
 * of the machine's own width: a half of the word at a time on 32 bits, which is
 * enough, because no bit depends on another.
 */
#ifndef GUEST_BITS_H
#define GUEST_BITS_H

#include <stdint.h>

#define BITS_PARTS (sizeof(uint64_t) / sizeof(uintptr_t))
#define BITS_WIDTH (8 * sizeof(uintptr_t))

static inline uintptr_t *part_of_bits(uint64_t *word, unsigned int part)
{
	return (uintptr_t *)(void *)word + part;
}

static inline void set_bits(uint64_t *word, uint64_t bits)
{
	unsigned int i;

	for (i = 0; i < BITS_PARTS; i++)
		__atomic_fetch_or(part_of_bits(word, i), (uintptr_t)(bits >> i * BITS_WIDTH), __ATOMIC_SEQ_CST);
}

static inline void clear_bits(uint64_t *word, uint64_t bits)
{
	unsigned int i;

	for (i = 0; i < BITS_PARTS; i++)
		__atomic_fetch_and(part_of_bits(word, i), ~(uintptr_t)(bits >> i * BITS_WIDTH), __ATOMIC_SEQ_CST);
}

static inline uint64_t read_bits(uint64_t *word)
{
	uint64_t bits = 0;
	unsigned int i;

	for (i = 0; i < BITS_PARTS; i++)
		bits |= (uint64_t)__atomic_load_n(part_of_bits(word, i), __ATOMIC_SEQ_CST) << i * BITS_WIDTH;
	return bits;
}

/* Takes these bits out of the word, and says which of them it had. */
static inline uint64_t take_bits(uint64_t *word, uint64_t bits)
{
	uint64_t taken = 0;
	unsigned int i;

	for (i = 0; i < BITS_PARTS; i++) {
		uintptr_t part = (uintptr_t)(bits >> i * BITS_WIDTH);
		uintptr_t before = __atomic_fetch_and(part_of_bits(word, i), ~part, __ATOMIC_SEQ_CST);

		taken |= (uint64_t)(before & part) << i * BITS_WIDTH;
	}
	return taken;
}

#endif
