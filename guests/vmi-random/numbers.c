/* SPDX-License-Identifier: BSD-2-Clause */
/* splitmix64: every seed gives a good sequence, and the same one in every run. */
#include "random.h"

static uint64_t state;

void seed_random(uint64_t seed)
{
	state = seed;
}

uint64_t next_random(void)
{
	uint64_t value;

	state += 0x9e3779b97f4a7c15;
	value = state;
	value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
	value = (value ^ value >> 27) * 0x94d049bb133111eb;
	return value ^ value >> 31;
}

/* By multiplication: a division would need a library on i386. */
uint32_t random_below(uint32_t limit)
{
	return (uint32_t)((next_random() >> 32) * limit >> 32);
}
