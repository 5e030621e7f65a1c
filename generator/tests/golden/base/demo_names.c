/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: names and decoding.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#include "demo_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_argument argument_table[] = {
	{.name = "period"},
	{.name = "delta", .width = 16, .kind = HVABI_AS_SIGNED},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0x1000000U), .name = "timer.now"},
	{.id = HVABI_ID(0x1010000U), .name = "timer.set", .args = argument_table, .nargs = 2},
};

static const struct hvabi_name_family family_table[] = {
	{.number = 1U, .name = "timer"},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0xffff0000U), .calls = call_table, .ncalls = 2, .families = family_table,
	 .nfamilies = 1, .family = {.mask = 0xff000000U, .low = 24}, .call = {.mask = 0xff0000U, .low = 16}},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "absent"},
	{.number = -2, .name = "invalid"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 1,
	.statuses = status_table,
	.nstatuses = 3,
	.ncarriers = 1,
};

const char *demo_call_name(uint32_t id)
{
	return hvabi_call_name(&names, HVABI_ID(id));
}

const char *demo_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t demo_format_call(char *buffer, size_t size, uint32_t id, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(id), args);
}
