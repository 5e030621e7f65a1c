/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 3.1: names and decoding.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 90138aefcc5d5ae4560f832331f33e84e2a5839f5731fe74fe1ed3f06252ddf7
 */
#include "lguest_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 1U, .name = "poweroff"},
	{.number = 2U, .name = "restart"},
	{.number = 0U, .name = "user"},
	{.number = 1U, .name = "all"},
	{.number = 0U, .name = "clear"},
	{.number = 1U, .name = "set"},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "data"},
	{.name = "message"},
	{.name = "how", .values = value_table, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "pgdir"},
	{.name = "kernel", .values = value_table + 2, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "index"},
	{.name = "low"},
	{.name = "high"},
	{.name = "ss"},
	{.name = "esp"},
	{.name = "pages"},
	{.name = "set", .values = value_table + 4, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "delta"},
	{.name = "pmd"},
	{.name = "index"},
	{.name = "pgdir"},
	{.name = "va"},
	{.name = "pte"},
	{.name = "pte_high"},
	{.name = "pgdir"},
	{.name = "index"},
	{.name = "table"},
	{.name = "address"},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0U), .name = "lhcall.flush_async"},
	{.id = HVABI_ID(1U), .name = "lhcall.lguest_init", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(2U), .name = "lhcall.shutdown", .args = argument_table + 1, .nargs = 2},
	{.id = HVABI_ID(4U), .name = "lhcall.new_pgtable", .args = argument_table + 3, .nargs = 1},
	{.id = HVABI_ID(5U), .name = "lhcall.flush_tlb", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(6U), .name = "lhcall.load_idt_entry", .args = argument_table + 5, .nargs = 3},
	{.id = HVABI_ID(7U), .name = "lhcall.set_stack", .args = argument_table + 8, .nargs = 3},
	{.id = HVABI_ID(8U), .name = "lhcall.ts", .args = argument_table + 11, .nargs = 1},
	{.id = HVABI_ID(9U), .name = "lhcall.set_clockevent", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0xaU), .name = "lhcall.halt"},
	{.id = HVABI_ID(0xdU), .name = "lhcall.set_pmd", .args = argument_table + 13, .nargs = 2},
	{.id = HVABI_ID(0xeU), .name = "lhcall.set_pte", .args = argument_table + 15, .nargs = 4},
	{.id = HVABI_ID(0xfU), .name = "lhcall.set_pgd", .args = argument_table + 19, .nargs = 2},
	{.id = HVABI_ID(0x10U), .name = "lhcall.load_tls", .args = argument_table + 21, .nargs = 1},
	{.id = HVABI_ID(0x11U), .name = "lhcall.notify", .args = argument_table + 22, .nargs = 1},
	{.id = HVABI_ID(0x12U), .name = "lhcall.load_gdt_entry", .args = argument_table + 5, .nargs = 3},
	{.id = HVABI_ID(0x13U), .name = "lhcall.send_interrupts"},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0xffffffffU), .calls = call_table, .ncalls = 17, .call = {.mask = 0xffffffffU}},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 1,
	.statuses = status_table,
	.nstatuses = 1,
	.ncarriers = 1,
};

const char *lguest_call_name(uint32_t number_)
{
	return hvabi_call_name(&names, HVABI_ID(number_));
}

const char *lguest_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t lguest_format_call(char *buffer, size_t size, uint32_t number_, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(number_), args);
}
