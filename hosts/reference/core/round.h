/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef ROUND_H
#define ROUND_H

#include <stdint.h>

/* Notes and archives begin all that they hold at multiples of 4. */
static inline uint64_t round_to_4(uint64_t value)
{
	return (value + 3) & ~3ull;
}

#endif
