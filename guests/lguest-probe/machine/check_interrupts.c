/* SPDX-License-Identifier: BSD-2-Clause */
/* Interrupts of the clock. Nothing here measures time: an interrupt that never comes is a hang, which the harness sees. */
#include "../../../harness/runtime/ktap.h"
#include "../../arch/x86/x86.h"
#include "../probe.h"

#define ENABLED 0x200u		/* in irq_enabled */
#define CLOCK_VECTOR 32u	/* of interrupt 0 */
#define SOON 100000u		/* nanoseconds */

static volatile unsigned int interrupts, last_vector;

void handle_event(unsigned int vector)
{
	interrupts++;
	last_vector = vector;
}

#ifdef LGUEST_LHCALL_SET_CLOCKEVENT

static void set_clock(uint32_t delta)
{
	make_call(LGUEST_LHCALL_SET_CLOCKEVENT, delta, NO_MEMORY, NO_MEMORY);
}

static void set_enabled(uint32_t enabled)
{
	__atomic_store_n(&area->irq_enabled, enabled, __ATOMIC_SEQ_CST);
}

/* Says that there is a gate, and takes what still waits. */
static void begin(void)
{
	make_call(LGUEST_LHCALL_LOAD_IDT_ENTRY, CLOCK_VECTOR, 0x80000, 0x8e00);
	set_enabled(ENABLED);
	set_clock(0);
	interrupts = last_vector = 0;
}

static int expect_one(const char *when)
{
	if (interrupts == 1 && last_vector == CLOCK_VECTOR && !area->irq_enabled)
		return 1;
	ktap_message("%s: %u interrupts, the last of vector %u, irq_enabled %#x; expected 1, %u, 0", when, interrupts, last_vector,
		     (unsigned int)area->irq_enabled, CLOCK_VECTOR);
	return 0;
}

enum extra_result check_halt(void)
{
	begin();
	set_enabled(0);		/* else it may come before the halt */
	set_clock(SOON);
	make_call(LGUEST_LHCALL_HALT, NO_MEMORY, NO_MEMORY, NO_MEMORY);
	return expect_one("behind a halt");
}

enum extra_result check_interrupts(void)
{
	unsigned int i;
	int right;

	begin();
	set_enabled(ENABLED);
	set_clock(SOON);
	while (!interrupts)
		;
	right = expect_one("in a loop");
	begin();
	set_enabled(0);
	set_clock(1);
	for (i = 0; i < 1000; i++)
		make_call(LGUEST_LHCALL_FLUSH_ASYNC, NO_MEMORY, NO_MEMORY, NO_MEMORY);
	if (interrupts) {
		ktap_message("an interrupt came that was disabled");
		return 0;
	}
	set_enabled(ENABLED);
	while (!interrupts)
		;
	return right & expect_one("when it was enabled");
}

#endif
