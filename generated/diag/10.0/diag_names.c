/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 10.0: names and decoding.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: b5e791fa60ba29fc5e23e0b1cce4d24bcab04ee67b23362eb49e2bff04467225
 */
#include "diag_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 4U, .name = "linux"},
	{.number = 0xffffffffffffffULL, .name = "version"},
	{.number = 0xff00000000000000ULL, .name = "name", .low = 56, .values = value_table, .nvalues = 1},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "block"},
	{.name = "address"},
	{.name = "subchannel"},
	{.name = "queue"},
	{.name = "cookie"},
	{.name = "timeout"},
	{.name = "action"},
	{.name = "start"},
	{.name = "end"},
	{.name = "cpu"},
	{.name = "info", .values = value_table + 1, .nvalues = 2, .kind = HVABI_AS_FLAGS},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0x308U, 0U, 0U, 0U), .name = "ipl.reset_clear"},
	{.id = HVABI_ID(0x308U, 0U, 0U, 1U), .name = "ipl.reset_normal"},
	{.id = HVABI_ID(0x308U, 0U, 0U, 3U), .name = "ipl.load_clear"},
	{.id = HVABI_ID(0x308U, 0U, 0U, 4U), .name = "ipl.load_normal_dump"},
	{.id = HVABI_ID(0x308U, 0U, 0U, 5U), .name = "ipl.set", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x308U, 0U, 0U, 6U), .name = "ipl.store", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x308U, 0U, 0U, 8U), .name = "ipl.protected_set", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x308U, 0U, 0U, 9U), .name = "ipl.protected_store", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x308U, 0U, 0U, 0xaU), .name = "ipl.protected_start"},
	{.id = HVABI_ID(0x500U, 0U, 0U, 0U), .name = "virtio.notify", .args = argument_table + 1, .nargs = 1},
	{.id = HVABI_ID(0x500U, 3U, 0U, 0U), .name = "virtio.ccw_notify", .args = argument_table + 2,
	 .nargs = 3},
	{.id = HVABI_ID(0x500U, 4U, 0U, 0U), .name = "virtio.storage_limit"},
	{.id = HVABI_ID(0x288U, 0U, 0U, 0U), .name = "watchdog.init", .args = argument_table + 5, .nargs = 2},
	{.id = HVABI_ID(0x288U, 0U, 1U, 0U), .name = "watchdog.change", .args = argument_table + 5, .nargs = 2},
	{.id = HVABI_ID(0x288U, 0U, 2U, 0U), .name = "watchdog.cancel", .args = argument_table + 5, .nargs = 2},
	{.id = HVABI_ID(0x10U, 0U, 0U, 0U), .name = "function.release_pages", .args = argument_table + 7,
	 .nargs = 2},
	{.id = HVABI_ID(0x44U, 0U, 0U, 0U), .name = "function.yield"},
	{.id = HVABI_ID(0x9cU, 0U, 0U, 0U), .name = "function.yield_to", .args = argument_table + 9, .nargs = 1},
	{.id = HVABI_ID(0x258U, 0U, 0U, 0U), .name = "function.pfault", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x318U, 0U, 0U, 0U), .name = "function.set_control_program",
	 .args = argument_table + 10, .nargs = 1},
	{.id = HVABI_ID(0x501U, 0U, 0U, 0U), .name = "function.breakpoint"},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0xfffU, 0U, 0U, 0xffffffffffffffffULL), .calls = call_table, .ncalls = 9,
	 .call = {.mask = 0xffffffffffffffffULL, .carrier = 3}},
	{.identity = HVABI_ID(0xfffU, 0xffffffffffffffffULL, 0U, 0U), .calls = call_table + 9, .ncalls = 3,
	 .call = {.mask = 0xffffffffffffffffULL, .carrier = 1}},
	{.identity = HVABI_ID(0xfffU, 0U, 0xffffffffffffffffULL, 0U), .calls = call_table + 12, .ncalls = 3,
	 .call = {.mask = 0xffffffffffffffffULL, .carrier = 2}},
	{.identity = HVABI_ID(0xfffU, 0U, 0U, 0U), .calls = call_table + 15, .ncalls = 6,
	 .call = {.mask = 0xfffU}},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 4,
	.statuses = status_table,
	.nstatuses = 1,
	.ncarriers = 4,
	.ordinary = 3,
};

const char *diag_call_name(uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third)
{
	return hvabi_call_name(&names, HVABI_ID(code, r1_subcode, first_, third));
}

const char *diag_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t diag_format_call(char *buffer, size_t size, uint16_t code, uint64_t r1_subcode, uint64_t first_,
		uint64_t third, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(code, r1_subcode, first_, third), args);
}
