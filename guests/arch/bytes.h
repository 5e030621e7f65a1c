/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers in memory that are big-endian, whatever byte order the guest has. */
#ifndef GUEST_BYTES_H
#define GUEST_BYTES_H

#include <stdint.h>

/* The number of `width` bits (a multiple of 8) at `address`. */
static inline uint64_t read_big(uint64_t address, unsigned int width)
{
	const uint8_t *at = (const uint8_t *)(uintptr_t)address;
	uint64_t value = 0;
	unsigned int i;

	for (i = 0; i < width / 8; i++)
		value = value << 8 | at[i];
	return value;
}

/* Makes it the low bits of `value`. */
static inline void write_big(uint64_t address, unsigned int width, uint64_t value)
{
	uint8_t *at = (uint8_t *)(uintptr_t)address;
	unsigned int i;

	for (i = width / 8; i-- > 0; value >>= 8)
		at[i] = (uint8_t)value;
}

#endif
