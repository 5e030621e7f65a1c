/* SPDX-License-Identifier: BSD-2-Clause */
/* What kills a guest, and what calls leave behind. */
#include "../../harness/runtime/ktap.h"
#include "probe.h"

#define GATE 0x8e00u	/* present, an interrupt gate */
#define NO_GATE 0x8500u	/* present, a task gate */

static int expect_kill(const char *what, int killed, int expected)
{
	if (killed == expected)
		return 1;
	ktap_message("%s %s the guest", what, killed ? "killed" : "did not kill");
	return 0;
}

enum extra_result check_idt(void)
{
	return expect_kill("a gate", KILLED(make_call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 3, 0x80000, GATE)), 0) &
		expect_kill("a task gate", KILLED(make_call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 3, 0x80000, NO_GATE)), 1) &
		expect_kill("a task gate that is ignored", KILLED(make_call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 8, 0x80000, NO_GATE)), 0) &
		expect_kill("entry 256", KILLED(make_call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 256, 0x80000, GATE)), 1);
}

enum extra_result check_stack(void)
{
	return expect_kill("a stack", KILLED(make_call(LGUEST_LHCALL_SET_STACK, 0x69, 0xc0001000, 2)), 0) &
		expect_kill("a stack of level 0", KILLED(make_call(LGUEST_LHCALL_SET_STACK, 0x68, 0xc0001000, 2)), 1) &
		expect_kill("a stack of 3 pages", KILLED(make_call(LGUEST_LHCALL_SET_STACK, 0x69, 0xc0001000, 3)), 1);
}

#ifdef LGUEST_LHCALL_LOAD_GDT
enum extra_result check_gdt(void)
{
	const uint32_t table = address_of(memory + 0x3000);

	return expect_kill("a table of 32", KILLED(make_call(LGUEST_LHCALL_LOAD_GDT, table, 32, NO_MEMORY)), 0) &
		expect_kill("a table of 33", KILLED(make_call(LGUEST_LHCALL_LOAD_GDT, table, 33, NO_MEMORY)), 1) &
		expect_kill("a table that is not in memory", KILLED(make_call(LGUEST_LHCALL_LOAD_GDT, NO_MEMORY, 32, NO_MEMORY)), 1);
}
#endif

#ifdef LGUEST_LHCALL_LOAD_GDT_ENTRY
enum extra_result check_gdt_entry(void)
{
	return expect_kill("entry 31", KILLED(make_call(LGUEST_LHCALL_LOAD_GDT_ENTRY, 31, 0, 0)), 0) &
		expect_kill("entry 32", KILLED(make_call(LGUEST_LHCALL_LOAD_GDT_ENTRY, 32, 0, 0)), 1);
}
#endif

#ifdef LGUEST_LHCALL_BIND_DMA
static int expect_answer(const char *what, uint32_t answer, uint32_t expected)
{
	if (answer == expected)
		return 1;
	ktap_message("%s was answered %u, expected %u", what, (unsigned int)answer, (unsigned int)expected);
	return 0;
}

enum extra_result check_offers(void)
{
	const uint32_t key = 0x2000, buffers = address_of(memory + 0x3000), one = 1u << 8 | 3, none = 3;

	return expect_answer("a new offer", make_call(LGUEST_LHCALL_BIND_DMA, key, buffers, one), 1) &
		expect_answer("one taken back", make_call(LGUEST_LHCALL_BIND_DMA, key, buffers, none), 1) &
		expect_answer("one that is not there", make_call(LGUEST_LHCALL_BIND_DMA, key, buffers, none), 0) &
		expect_kill("a key that is not aligned", KILLED(make_call(LGUEST_LHCALL_BIND_DMA, key + 1, buffers, one)), 1);
}
#endif

#ifdef LGUEST_LHCALL_SEND_INTERRUPTS
enum extra_result check_clock(void)
{
	int killed = 0;

	area->irq_enabled = 0;
	area->irq_pending = 0;
	make_call(LGUEST_LHCALL_SET_CLOCKEVENT, 1, NO_MEMORY, NO_MEMORY);
	/* However long it takes: what never comes is a hang, which the harness sees. */
	while (!area->irq_pending && !killed)
		killed = KILLED(make_call(LGUEST_LHCALL_SEND_INTERRUPTS, NO_MEMORY, NO_MEMORY, NO_MEMORY));
	if (!killed && area->irq_pending != 0x200)
		ktap_message("irq_pending is %#x, expected 0x200", (unsigned int)area->irq_pending);
	return expect_kill("waiting for the clock", killed, 0) & (area->irq_pending == 0x200);
}
#endif
