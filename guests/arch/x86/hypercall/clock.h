/* SPDX-License-Identifier: BSD-2-Clause */
/* What guests need that read a clock of their hypervisor: the TSC, and products of 128 bits, which compilers do not have for i386. */
#ifndef GUEST_CLOCK_H
#define GUEST_CLOCK_H

#include <stdint.h>

/* The TSC, after all that was loaded before and before all that is loaded after. */
static inline uint64_t read_tsc(void)
{
	uint32_t low, high;

	__asm__ volatile("lfence; rdtsc; lfence" : "=a"(low), "=d"(high) : : "memory");
	return (uint64_t)high << 32 | low;
}

/* The low half of the product; `high` becomes the other half. */
static inline uint64_t multiply(uint64_t a, uint64_t b, uint64_t *high)
{
	const uint64_t low_low = (a & UINT32_MAX) * (b & UINT32_MAX), low_high = (a & UINT32_MAX) * (b >> 32);
	const uint64_t high_low = (a >> 32) * (b & UINT32_MAX), high_high = (a >> 32) * (b >> 32);
	const uint64_t middle = (low_low >> 32) + (low_high & UINT32_MAX) + (high_low & UINT32_MAX);

	*high = high_high + (low_high >> 32) + (high_low >> 32) + (middle >> 32);
	return middle << 32 | (low_low & UINT32_MAX);
}

#endif
