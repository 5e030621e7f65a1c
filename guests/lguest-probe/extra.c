/* SPDX-License-Identifier: BSD-2-Clause */
/* Beyond the plan, in the order of guest.yaml. A release that lacks a call has no test of it. */
#include "probe.h"

const struct extra_test extra_tests[] = {
	{ "lhcall.lguest_init.only-once", { NULL }, check_init_once },
	{ "lhcall.flush_async.in-order", { NULL }, check_order },
	{ "lhcall.flush_async.stops-at-free", { NULL }, check_stops_at_free },
	{ "lhcall.flush_async.full-ring", { NULL }, check_full },
	{ "lhcall.load_idt_entry.kills", { NULL }, check_idt },
	{ "lhcall.set_stack.kills", { NULL }, check_stack },
#ifdef LGUEST_LHCALL_LOAD_GDT
	{ "lhcall.load_gdt.kills", { NULL }, check_gdt },
#endif
#ifdef LGUEST_LHCALL_LOAD_GDT_ENTRY
	{ "lhcall.load_gdt_entry.kills", { NULL }, check_gdt_entry },
#endif
#ifdef LGUEST_LHCALL_BIND_DMA
	{ "lhcall.bind_dma.keeps-offers", { NULL }, check_offers },
#endif
#ifdef LGUEST_LHCALL_NOTIFY
	{ "lhcall.notify.by-ring", { NULL }, check_notify },
#endif
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS
	{ "lhcall.set_clockevent.pends", { NULL }, check_clock },
#endif
#if defined(__i386__) && defined(LGUEST_LHCALL_SET_CLOCKEVENT)	/* an image: a process gets no interrupts */
	{ "lhcall.halt.until-clock", { NULL }, check_halt },
	{ "lhcall.set_clockevent.interrupts", { NULL }, check_interrupts },
#endif
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
