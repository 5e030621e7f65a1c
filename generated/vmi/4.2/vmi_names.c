/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.2: names and decoding.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 90c577983fafc0519768fa8d6b84a88c60c1e9f017c13b382a4a86fbd627fbe2
 */
#include "vmi_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 0U, .name = "power_off"},
	{.number = 1U, .name = "reboot"},
	{.number = 2U, .name = "crash"},
	{.number = 0U, .name = "not_global"},
	{.number = 1U, .name = "everything"},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "reason", .values = value_table, .nvalues = 3, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "stack"},
	{.name = "entries"},
	{.name = "count"},
	{.name = "call"},
	{.name = "base"},
	{.name = "limit"},
	{.name = "selector"},
	{.name = "index"},
	{.name = "descriptor"},
	{.name = "index"},
	{.name = "low"},
	{.name = "high"},
	{.name = "ptep"},
	{.name = "value"},
	{.name = "scope", .values = value_table + 3, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "address"},
	{.name = "root"},
	{.name = "page"},
	{.name = "level"},
	{.name = "page"},
	{.name = "deadline"},
	{.name = "port"},
	{.name = "area"},
	{.name = "vector"},
	{.name = "port"},
	{.name = "data"},
	{.name = "length"},
	{.name = "character"},
	{.name = "value"},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0x1000000U), .name = "cpu.get_release"},
	{.id = HVABI_ID(0x1010000U), .name = "cpu.get_vcpu"},
	{.id = HVABI_ID(0x1020000U), .name = "cpu.get_vcpu_count"},
	{.id = HVABI_ID(0x1030000U), .name = "cpu.yield"},
	{.id = HVABI_ID(0x1040000U), .name = "cpu.halt"},
	{.id = HVABI_ID(0x1050000U), .name = "cpu.shutdown", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x1060000U), .name = "cpu.set_kernel_stack", .args = argument_table + 1, .nargs = 1},
	{.id = HVABI_ID(0x1070000U), .name = "cpu.run_queue", .args = argument_table + 2, .nargs = 2},
	{.id = HVABI_ID(0x1ff0000U), .name = "cpu.query", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0x2000000U), .name = "segmentation.set_gdt", .args = argument_table + 5, .nargs = 2},
	{.id = HVABI_ID(0x2010000U), .name = "segmentation.set_idt", .args = argument_table + 5, .nargs = 2},
	{.id = HVABI_ID(0x2020000U), .name = "segmentation.set_ldt", .args = argument_table + 7, .nargs = 1},
	{.id = HVABI_ID(0x2030000U), .name = "segmentation.set_tr", .args = argument_table + 7, .nargs = 1},
	{.id = HVABI_ID(0x2040000U), .name = "segmentation.write_gdt_entry", .args = argument_table + 8,
	 .nargs = 2},
	{.id = HVABI_ID(0x2050000U), .name = "segmentation.write_ldt_entry", .args = argument_table + 8,
	 .nargs = 2},
	{.id = HVABI_ID(0x2060000U), .name = "segmentation.write_idt_entry", .args = argument_table + 10,
	 .nargs = 3},
	{.id = HVABI_ID(0x2ff0000U), .name = "segmentation.query", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0x3000000U), .name = "mmu.set_pte", .args = argument_table + 13, .nargs = 2},
	{.id = HVABI_ID(0x3010000U), .name = "mmu.set_long_pte", .args = argument_table + 13, .nargs = 2},
	{.id = HVABI_ID(0x3020000U), .name = "mmu.flush_tlb", .args = argument_table + 15, .nargs = 1},
	{.id = HVABI_ID(0x3030000U), .name = "mmu.invalidate_page", .args = argument_table + 16, .nargs = 1},
	{.id = HVABI_ID(0x3040000U), .name = "mmu.set_page_table", .args = argument_table + 17, .nargs = 1},
	{.id = HVABI_ID(0x3050000U), .name = "mmu.get_page_table"},
	{.id = HVABI_ID(0x3060000U), .name = "mmu.register_page_table", .args = argument_table + 18, .nargs = 2},
	{.id = HVABI_ID(0x3070000U), .name = "mmu.release_page_table", .args = argument_table + 20, .nargs = 1},
	{.id = HVABI_ID(0x3ff0000U), .name = "mmu.query", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0x4000000U), .name = "timer.get_time"},
	{.id = HVABI_ID(0x4010000U), .name = "timer.set_alarm", .args = argument_table + 21, .nargs = 2},
	{.id = HVABI_ID(0x4020000U), .name = "timer.cancel_alarm"},
	{.id = HVABI_ID(0x4ff0000U), .name = "timer.query", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0x5000000U), .name = "event.set_area", .args = argument_table + 23, .nargs = 1},
	{.id = HVABI_ID(0x5010000U), .name = "event.set_vector", .args = argument_table + 24, .nargs = 1},
	{.id = HVABI_ID(0x5020000U), .name = "event.open"},
	{.id = HVABI_ID(0x5030000U), .name = "event.close", .args = argument_table + 25, .nargs = 1},
	{.id = HVABI_ID(0x5040000U), .name = "event.send", .args = argument_table + 25, .nargs = 1},
	{.id = HVABI_ID(0x5050000U), .name = "event.wait"},
	{.id = HVABI_ID(0x5ff0000U), .name = "event.query", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0x6000000U), .name = "console.write", .args = argument_table + 26, .nargs = 2},
	{.id = HVABI_ID(0x6010000U), .name = "console.read", .args = argument_table + 26, .nargs = 2},
	{.id = HVABI_ID(0x6020000U), .name = "console.put_character", .args = argument_table + 28, .nargs = 1},
	{.id = HVABI_ID(0x6ff0000U), .name = "console.query", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0xff000000U), .name = "experimental.echo", .args = argument_table + 29, .nargs = 1},
	{.id = HVABI_ID(0xffff0000U), .name = "experimental.query", .args = argument_table + 4, .nargs = 1},
};

static const struct hvabi_name_family family_table[] = {
	{.number = 1U, .name = "cpu"},
	{.number = 2U, .name = "segmentation"},
	{.number = 3U, .name = "mmu"},
	{.number = 4U, .name = "timer"},
	{.number = 5U, .name = "event"},
	{.number = 6U, .name = "console"},
	{.number = 0xffU, .name = "experimental"},
};

static const struct hvabi_name_field field_table[] = {
	{.mask = 0xffU, .name = "annotation", .kind = HVABI_FIELD_HINT},
	{.mask = 0xff00U, .name = "reserved", .low = 8, .kind = HVABI_FIELD_RESERVED},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0xffff0000U), .calls = call_table, .ncalls = 43, .families = family_table,
	 .nfamilies = 7, .fields = field_table, .nfields = 2, .family = {.mask = 0xff000000U, .low = 24},
	 .call = {.mask = 0xff0000U, .low = 16}},
};

static const struct hvabi_name_annotation annotation_table[] = {
	{.mask = 1U, .name = "may-be-queued"},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "no_family"},
	{.number = -2, .name = "no_call"},
	{.number = -3, .name = "invalid_id"},
	{.number = -4, .name = "invalid_argument"},
	{.number = -5, .name = "bad_address"},
	{.number = -6, .name = "denied"},
	{.number = -7, .name = "no_space"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 1,
	.annotations = annotation_table,
	.nannotations = 1,
	.statuses = status_table,
	.nstatuses = 8,
	.ncarriers = 1,
};

const char *vmi_call_name(uint32_t id)
{
	return hvabi_call_name(&names, HVABI_ID(id));
}

const char *vmi_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t vmi_format_call(char *buffer, size_t size, uint32_t id, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(id), args);
}
