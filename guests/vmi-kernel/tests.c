/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The tests in the order of guest.yaml. The first of event.* sees the machine
 * without an area, so it comes before the others; those of vma run while no
 * tables but the boot code's are in force, so they come before those of mmu.
 */
#include "checks.h"

#if defined(__i386__)
#define SET_ENTRY VMI_MMU_SET_PTE
#else
#define SET_ENTRY VMI_MMU_SET_LONG_PTE
#endif

const struct kernel_test kernel_tests[] = {
	{ "kernel.release.is-of-this-abi", { VMI_CPU_GET_RELEASE }, check_release },
#ifdef VMI_FAMILY_EVENT
	{ "kernel.console.writes-all", { VMI_CONSOLE_WRITE }, check_console_write },
	{ "kernel.console.refuses-outside", { VMI_CONSOLE_WRITE, VMI_CONSOLE_READ }, check_console_outside },
	{ "kernel.event.remembers-without-area", { VMI_EVENT_OPEN, VMI_EVENT_SEND, VMI_EVENT_SET_AREA },
	 check_event_remembered },
	{ "kernel.event.opens-lowest", { VMI_EVENT_OPEN, VMI_EVENT_CLOSE }, check_event_ports },
	{ "kernel.event.close-forgets", { VMI_EVENT_CLOSE, VMI_EVENT_SEND }, check_event_close },
	{ "kernel.event.waits-for-unmasked", { VMI_EVENT_WAIT, VMI_EVENT_SEND }, check_event_wait },
	{ "kernel.event.interrupts", { VMI_EVENT_SEND, VMI_EVENT_SET_AREA }, check_event_interrupt },
	{ "kernel.event.is-a-level", { VMI_EVENT_SEND, VMI_EVENT_SET_AREA }, check_event_level },
	{ "kernel.event.mask-holds-back", { VMI_EVENT_SEND, VMI_EVENT_SET_AREA }, check_event_mask },
	{ "kernel.timer.goes-on", { VMI_TIMER_GET_TIME }, check_time },
	{ "kernel.timer.alarm-ends-wait", { VMI_TIMER_SET_ALARM, VMI_EVENT_WAIT }, check_alarm_wait },
	{ "kernel.timer.alarm-interrupts", { VMI_TIMER_SET_ALARM, VMI_EVENT_SET_AREA }, check_alarm_interrupt },
	{ "kernel.timer.alarm-replaces", { VMI_TIMER_SET_ALARM, VMI_TIMER_CANCEL_ALARM }, check_alarm_replaced },
	{ "kernel.timer.alarm-ends-halt", { VMI_TIMER_SET_ALARM, VMI_CPU_HALT }, check_alarm_halt },
#endif
#ifdef VMI_FAMILY_VMA
	{ "kernel.vma.shows-memory", { VMI_VMA_GET_WINDOW, VMI_VMA_MAP, VMI_VMA_UNMAP }, check_vma_map },
	{ "kernel.vma.all-or-none", { VMI_VMA_GET_WINDOW, VMI_VMA_MAP, VMI_VMA_UNMAP }, check_vma_all },
	{ "kernel.vma.protects", { VMI_VMA_GET_WINDOW, VMI_VMA_PROTECT, VMI_VMA_GET_MAPPING }, check_vma_protect },
	{ "kernel.vma.executes", { VMI_VMA_GET_WINDOW, VMI_VMA_MAP, VMI_VMA_UNMAP }, check_vma_execute },
#endif
	{ "kernel.mmu.runs-on-own-tables", { VMI_MMU_SET_PAGE_TABLE, SET_ENTRY }, check_space },
	{ "kernel.mmu.changes-mapping", { VMI_MMU_SET_PAGE_TABLE, VMI_MMU_INVALIDATE_PAGE, SET_ENTRY }, check_remap },
	{ "kernel.mmu.many-pages", { VMI_MMU_SET_PAGE_TABLE, SET_ENTRY }, check_many_pages },
	/* The queue's stubs need no host that queues: these tests run on every host. */
	{ "kernel.queue.keeps-order", { SET_ENTRY }, check_queue_order },
	{ "kernel.queue.overflows", { SET_ENTRY }, check_queue_overflow },
	{ "kernel.queue.stops-at-error", { SET_ENTRY }, check_queue_error },
#ifdef VMI_FAMILY_EVENT
	{ "kernel.queue.nests-in-interrupt", { SET_ENTRY, VMI_EVENT_SEND, VMI_EVENT_SET_AREA }, check_queue_nested },
#endif
#ifdef VMI_FAMILY_VMA
	{ "kernel.queue.takes-vma", { VMI_VMA_GET_WINDOW, VMI_VMA_MAP, VMI_VMA_GET_MAPPING }, check_queue_vma },
#endif
};

unsigned int count_kernel_tests(void)
{
	return sizeof(kernel_tests) / sizeof(kernel_tests[0]);
}
