/* SPDX-License-Identifier: BSD-2-Clause */
/* Time as Xen counts it for a guest: nanoseconds since it started, from the TSC and what vcpu_info says of it. */
#include "probe.h"

#define PATIENCE 5000000000ull	/* nanoseconds; only a host that is broken takes more than a few milliseconds */
#define ROUNDS 20000000u	/* should even the time stand still */

static uint64_t read_tsc(void)
{
	uint32_t low, high;

	__asm__ volatile("lfence; rdtsc" : "=a"(low), "=d"(high) : : "memory");
	return (uint64_t)high << 32 | low;
}

/* ticks, shifted, times a fraction of 2^32 */
static uint64_t scale_ticks(uint64_t ticks, uint32_t fraction, int shift)
{
	uint64_t low, high;

	ticks = shift < 0 ? ticks >> -shift : ticks << shift;
	__asm__("mulq %3" : "=a"(low), "=d"(high) : "a"(ticks), "rm"((uint64_t)fraction));
	return high << 32 | low >> 32;
}

uint64_t get_system_time(void)
{
	uint32_t version;
	uint64_t time;

	do {
		version = __atomic_load_n(&vcpu_info->time_version, __ATOMIC_SEQ_CST);
		time = vcpu_info->system_time + scale_ticks(read_tsc() - vcpu_info->tsc_timestamp,
							    vcpu_info->tsc_to_system_mul, vcpu_info->tsc_shift);
	} while (version & 1 || version != __atomic_load_n(&vcpu_info->time_version, __ATOMIC_SEQ_CST));
	return time;
}

int wait_for_port(uint32_t port)
{
	uint64_t begun = get_system_time();
	unsigned int i;

	for (i = 0; i < ROUNDS && !is_pending(port); i++) {
		if (get_system_time() - begun > PATIENCE)
			break;
	}
	return is_pending(port);
}
