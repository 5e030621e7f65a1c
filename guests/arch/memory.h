/* SPDX-License-Identifier: BSD-2-Clause */
/* A number of some bits in memory that the guest addresses itself, in the guest's own byte order, wherever it begins. */
#ifndef GUEST_MEMORY_H
#define GUEST_MEMORY_H

#include <stdint.h>

#include "../../harness/runtime/string.h"

/* The number of `width` bits (8, 16, 32 or 64) at `address`. */
static inline uint64_t read_number(uint64_t address, unsigned int width)
{
	const void *at = (const void *)(uintptr_t)address;
	uint64_t wide;
	uint32_t word;
	uint16_t half;

	switch (width) {
	case 8:
		return *(const uint8_t *)at;
	case 16:
		memcpy(&half, at, sizeof(half));
		return half;
	case 32:
		memcpy(&word, at, sizeof(word));
		return word;
	default:
		memcpy(&wide, at, sizeof(wide));
		return wide;
	}
}

/* Makes the number of `width` bits at `address` the low ones of `value`. */
static inline void write_number(uint64_t address, unsigned int width, uint64_t value)
{
	void *at = (void *)(uintptr_t)address;
	const uint32_t word = (uint32_t)value;
	const uint16_t half = (uint16_t)value;

	switch (width) {
	case 8:
		*(uint8_t *)at = (uint8_t)value;
		break;
	case 16:
		memcpy(at, &half, sizeof(half));
		break;
	case 32:
		memcpy(at, &word, sizeof(word));
		break;
	default:
		memcpy(at, &value, sizeof(value));
		break;
	}
}

#endif
