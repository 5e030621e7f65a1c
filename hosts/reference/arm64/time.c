/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Time, and the interrupt of EL2's own timer that ends a guest's turn. It is a
 * level that goes when the timer is stopped, so nothing needs to be acknowledged.
 */
#include "arm64.h"

#define NANOSECONDS 1000000000ull
#define TIMER_INTERRUPT 26u		/* private to the CPU */

#define DISTRIBUTOR_CONTROL 0x0
#define DISTRIBUTOR_GROUPS 0x13u	/* both groups, affinity routing */
#define REDISTRIBUTOR_WAKER 0x14
#define WAKER_SLEEPS (1u << 1)
#define WAKER_CHILDREN_ASLEEP (1u << 2)
#define PRIVATE_GROUP 0x10080
#define PRIVATE_ENABLE 0x10100
#define PRIVATE_DISABLE 0x10180
#define PRIVATE_PRIORITY 0x10400

#define TIMER_ON 1u

static uint64_t frequency, first_tick;

static volatile uint32_t *gic_register(uint32_t base, uint32_t offset)
{
	return (volatile uint32_t *)(uintptr_t)(base + offset);
}

static void init_interrupts(void)
{
	volatile uint32_t *waker = gic_register(VIRT_GIC_REDISTRIBUTOR, REDISTRIBUTOR_WAKER);
	unsigned int i;

	*gic_register(VIRT_GIC_DISTRIBUTOR, DISTRIBUTOR_CONTROL) = DISTRIBUTOR_GROUPS;
	*waker &= ~WAKER_SLEEPS;
	while (*waker & WAKER_CHILDREN_ASLEEP)
		;
	*gic_register(VIRT_GIC_REDISTRIBUTOR, PRIVATE_DISABLE) = ~0u;
	*gic_register(VIRT_GIC_REDISTRIBUTOR, PRIVATE_GROUP) = ~0u;
	for (i = 0; i < 32; i += 4)
		*gic_register(VIRT_GIC_REDISTRIBUTOR, PRIVATE_PRIORITY + i) = 0x80808080u;
	*gic_register(VIRT_GIC_REDISTRIBUTOR, PRIVATE_ENABLE) = 1u << TIMER_INTERRUPT;

	WRITE_SYSTEM(S3_4_C12_C9_5, 1u);		/* icc_sre_el2: the CPU interface is in registers */
	__asm__ volatile("isb");
	WRITE_SYSTEM(S3_0_C4_C6_0, 0xffu);		/* icc_pmr_el1: every priority */
	WRITE_SYSTEM(S3_0_C12_C12_7, 1u);		/* icc_igrpen1_el1 */
	BARRIER();
}

void init_timer(void)
{
	frequency = READ_SYSTEM(cntfrq_el0);
	stop_timer();
	/* Guests may read the counters and have timers of their own, whose interrupts go nowhere. */
	WRITE_SYSTEM(cnthctl_el2, 3);
	WRITE_SYSTEM(cntvoff_el2, 0);
	init_interrupts();
	first_tick = read_counter();
}

uint64_t read_counter(void)
{
	__asm__ volatile("isb" : : : "memory");
	return READ_SYSTEM(cntpct_el0);
}

uint64_t arch_now(void)
{
	uint64_t ticks = read_counter() - first_tick;

	return ticks / frequency * NANOSECONDS + ticks % frequency * NANOSECONDS / frequency;
}

/* Rounded up, so that arch_now is not before the deadline when the timer fires. */
uint64_t count_ticks(uint64_t nanoseconds)
{
	uint64_t seconds = nanoseconds / NANOSECONDS;
	uint64_t rest = nanoseconds % NANOSECONDS * frequency + NANOSECONDS - 1;

	if (seconds > (1ull << 62) / frequency)
		return 1ull << 63;
	return first_tick + seconds * frequency + rest / NANOSECONDS;
}

void start_timer(uint64_t ticks)
{
	WRITE_SYSTEM(cnthp_cval_el2, ticks);
	WRITE_SYSTEM(cnthp_ctl_el2, TIMER_ON);
}

void stop_timer(void)
{
	WRITE_SYSTEM(cnthp_ctl_el2, 0);
	__asm__ volatile("isb" : : : "memory");
}
