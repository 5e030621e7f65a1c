/* SPDX-License-Identifier: BSD-2-Clause */
/* Ids of which half are near those that exist, and numbers that like to be near edges. */
#include "fuzz.h"

uint64_t window = NATIVE_WINDOW, window_size = NATIVE_WINDOW_SIZE;

static uint64_t state;

void seed_random(uint64_t seed)
{
	state = seed;
}

/* splitmix64: every seed is a good one. */
uint64_t random_number(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

uint32_t random_below(uint32_t limit)
{
	return (uint32_t)((random_number() >> 32) * limit >> 32);
}

/* Half are calls of the release, some of those with annotations, a reserved bit or a wrong bit; the rest is anything. */
uint32_t random_id(void)
{
	const uint64_t random = random_number();
	uint32_t id;

	if (random & 1)
		return (uint32_t)(random >> 32);
	id = (uint32_t)vmi_conformance.calls[random_below(vmi_conformance.ncalls)].id[0];
	if ((random & 6) == 0)
		id |= (uint32_t)(random >> 8) & 0xff;
	if ((random & 0xf0) == 0)
		id |= 0x100u << (random >> 16 & 7);
	if ((random & 0xf00) == 0)
		id ^= 0x10000u << (random >> 20 & 15);
	return id;
}

static uint64_t random_in_memory(uint64_t random)
{
	static const uint8_t shifts[4] = { 2, 3, 6, 12 };

	return RAM + (random >> 8 & (RAM_SIZE - 1)) / (1u << shifts[random & 3]) * (1u << shifts[random & 3]);
}

uint64_t random_argument(void)
{
	const uint64_t random = random_number(), r = random >> 8;

	switch (random & 15) {
	case 0:
		return r >> 8 & ((2u << (r & 7)) - 1);			/* small */
	case 1:
		return RAM + (r & (RAM_SIZE - 1));
	case 2:
		return random_in_memory(r);
	case 3:
		return RAM_END - 0x40 + (r & 0x7f);
	case 4:
		return RAM_END - PAGE * 4 + PAGE * (r & 7);
	case 5:
		return RAM - (r & 0x7f);
	case 6:
		return 0 - (r & 0xffff);
	case 7:
		return 1ull << (r & 63);
	case 8:
		return (1ull << (r & 63)) - 1;
	case 9:
		return window + (r & (window_size - 1) & ~(uint64_t)(PAGE - 1));
	case 10:
		return window + window_size - PAGE * 4 + PAGE * (r & 7);
	case 11:
		return window - PAGE * 2 + (r & (PAGE * 4 - 1));
	case 12:
		return (1ull << 32) - 0x40 + (r & 0x7f);
	case 13:
		return random_in_memory(r) | 1ull << (24 + (r >> 40) % 40);
	default:
		return random_number();
	}
}
