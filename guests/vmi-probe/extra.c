/* SPDX-License-Identifier: BSD-2-Clause */
/* What the calls must bring about, beyond what they answer. A release that lacks a call has no test of it. */
#include "probe.h"
#include "vmi.h"

const struct extra_test extra_tests[] = {
	{ "mmu.set_pte.writes-its-bytes", { "mmu.set_pte" }, check_set_pte },
	{ "mmu.set_long_pte.writes-its-bytes", { "mmu.set_long_pte" }, check_set_long_pte },
	{ "mmu.set_page_table.reads-back", { "mmu.set_page_table", "mmu.get_page_table" }, check_page_table },
	{ "mmu.release_page_table.only-once", { "mmu.register_page_table", "mmu.release_page_table" },
	 check_registered_page },
#if defined(__x86_64__) || defined(__i386__)
	{ "segmentation.write_gdt_entry.writes-table", { "segmentation.set_gdt", "segmentation.write_gdt_entry" },
	 check_gdt_entry },
	{ "segmentation.write_idt_entry.writes-table", { "segmentation.set_idt", "segmentation.write_idt_entry" },
	 check_idt_entry },
#endif
	{ "mmu.query.agrees-with-calls", { "mmu.query" }, check_query_agrees },
#ifdef VMI_CPU_RUN_QUEUE
	{ "cpu.run_queue.keeps-order", { "cpu.run_queue", "mmu.set_pte" }, check_queue_order },
	{ "cpu.run_queue.stops-at-error", { "cpu.run_queue", "mmu.set_pte" }, check_queue_stops },
	{ "cpu.run_queue.refuses-other-calls", { "cpu.run_queue", "mmu.get_page_table" }, check_queue_refuses },
#endif
#ifdef VMI_FAMILY_EVENT
	{ "event.open.gives-lowest", { "event.open", "event.close" }, check_ports },
	{ "event.send.pends", { "event.open", "event.close", "event.send", "event.set_area", "event.wait" },
	 check_pending },
	{ "timer.set_alarm.ends-wait", { "timer.set_alarm", "timer.get_time", "event.open", "event.set_area",
					"event.wait" }, check_alarm },
	{ "timer.cancel_alarm.says-what-was", { "timer.set_alarm", "timer.cancel_alarm", "event.open", "event.close" },
	 check_cancel },
	{ "console.write.counts", { "console.write" }, check_console },
#endif
#ifdef VMI_FAMILY_VMA
	{ "vma.map.reads-back", { "vma.map", "vma.unmap", "vma.protect", "vma.get_mapping", "vma.get_window" },
	 check_mapping },
	{ "vma.map.all-or-none", { "vma.map", "vma.unmap", "vma.protect", "vma.get_mapping", "vma.get_window" },
	 check_mapping_halves },
#endif
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
