/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The counter that a guest reads without leaving guest mode. Under QEMU with
 * -icount shift=0 a nanosecond is an instruction, of guest and host alike.
 */
#ifndef BENCH_CLOCK_H
#define BENCH_CLOCK_H

#include <stdint.h>

#define NS_PER_SECOND 1000000000ull

static inline uint64_t read_clock(void)
{
#if defined(__x86_64__) || defined(__i386__)
	uint32_t low, high;

	__asm__ volatile("rdtsc" : "=a"(low), "=d"(high) : : "memory");
	return (uint64_t)high << 32 | low;
#elif defined(__aarch64__)
	uint64_t ticks;

	__asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(ticks) : : "memory");
	return ticks;
#elif defined(__riscv)
	uint64_t ticks;

	__asm__ volatile("rdtime %0" : "=r"(ticks) : : "memory");
	return ticks;
#endif
}

/* Nanoseconds a tick, on QEMU's machines. */
static inline unsigned int find_clock_tick(void)
{
#if defined(__aarch64__)
	uint64_t frequency;

	__asm__ volatile("mrs %0, cntfrq_el0" : "=r"(frequency));
	return (unsigned int)(NS_PER_SECOND / frequency);
#elif defined(__riscv)
	return 100;	/* the timebase-frequency of the machine virt is 10 MHz */
#else
	return 1;	/* with -icount */
#endif
}

#endif
