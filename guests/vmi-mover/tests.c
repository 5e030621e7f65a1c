/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * In the order in which they are is_set_up and looked for. guest.yaml has the same names and needs; a release that lacks a
 * call has no test of it.
 */
#include "mover.h"

const struct moved_thing moved_things[] = {
	{ "move.memory", { NULL }, set_up_memory, look_at_memory },
#ifdef HAS_VECTORS
	{ "move.vector-register", { NULL }, set_up_vector, look_at_vector },
#endif
	{ "move.page-table", { "mmu.set_page_table", "mmu.get_page_table" }, set_up_root, look_at_root },
	{ "move.registered-page", { "mmu.register_page_table", "mmu.release_page_table" }, set_up_page, look_at_page },
#if defined(__x86_64__) || defined(__i386__)
	{ "move.segment-table", { "segmentation.set_gdt", "segmentation.write_gdt_entry" }, set_up_table, look_at_table },
#endif
#ifdef VMI_FAMILY_EVENT
	{ "move.ports", { "event.open", "event.close", "event.send", "event.set_area", "event.wait" }, set_up_ports,
	  look_at_ports },
	{ "move.alarm", { "timer.set_alarm", "timer.cancel_alarm", "timer.get_time", "event.open", "event.wait" },
	  set_up_alarm, look_at_alarm },
#endif
#ifdef VMI_FAMILY_VMA
	{ "move.mappings", { "vma.map", "vma.unmap", "vma.get_mapping", "vma.get_window" }, set_up_mappings,
	  look_at_mappings },
#endif
#ifdef VMI_CPU_RUN_QUEUE
	{ "move.queue.order", { "cpu.run_queue", "mmu.set_pte" }, NULL, look_at_queue_order },
	{ "move.queue.error", { "cpu.run_queue", "mmu.set_pte" }, NULL, look_at_queue_error },
#endif
	{ "move.queue.recovered", { "mmu.set_pte" }, set_up_queue, look_at_queue_recovered },
#ifdef VMI_FAMILY_EVENT
	{ "move.queue.event", { "cpu.run_queue", "mmu.set_pte", "event.open", "event.send" }, set_up_queued_event,
	  look_at_queued_event },
#endif
};

_Static_assert(sizeof(moved_things) / sizeof(moved_things[0]) <= MOST_THINGS, "main.c has a place for each");
const unsigned int count_of_things = sizeof(moved_things) / sizeof(moved_things[0]);
