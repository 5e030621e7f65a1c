/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the vectors of entry.S lead. An exception that nobody asked for ends the guest. */
#include "../../../harness/runtime/console.h"
#include "guest.h"

volatile uint32_t decrementer_came;	/* entry.S counts */

/* No end mark: for the harness the guest stopped in the test that was running. */
void handle_exception(uint64_t vector, uint64_t place, uint64_t state, uint64_t address)
{
	console_print("\n# guest: exception %#lx srr0=%#lx srr1=%#lx dar=%#lx\n", (unsigned long)vector, (unsigned long)place,
		      (unsigned long)state, (unsigned long)address);
	guest_leave();
}

void expect_decrementer(uint32_t ticks)
{
	decrementer_came = 0;
	__asm__ volatile("mtdec %0" : : "r"((uint64_t)ticks) : "memory");
}

unsigned int count_decrementer(void)
{
	return decrementer_came;
}
