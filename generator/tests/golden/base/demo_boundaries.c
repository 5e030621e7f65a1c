/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: derived tests.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#include "conformance.h"

static const struct hvabi_value demo_derived_values[] = {
	{.offset = 0U},
	{.offset = 0U},
};

static const struct hvabi_change demo_derived_changes[] = {
	{.value = {.offset = 0xffffffffU}},
	{.value = {.offset = 0x100000000ULL}},
	{.value = {.offset = 0x8000000000000000ULL}},
	{.argument = 1, .value = {.offset = 0xffffU}},
	{.argument = 1, .value = {.offset = 0x10000U}},
	{.argument = 1, .value = {.offset = 0x8000000000000000ULL}},
};

static const struct hvabi_boundary demo_boundary_table[] = {
	{.name = "timer.set.period-all-ones", .call = 1, .case_index = HVABI_NO_INDEX,
	 .args = demo_derived_values, .changes = demo_derived_changes, .nchanges = 1, .each = 1},
	{.name = "timer.set.period-beyond-width", .call = 1, .case_index = HVABI_NO_INDEX,
	 .args = demo_derived_values, .changes = demo_derived_changes + 1, .nchanges = 2, .each = 1},
	{.name = "timer.set.delta-all-ones", .call = 1, .case_index = HVABI_NO_INDEX,
	 .args = demo_derived_values, .changes = demo_derived_changes + 3, .nchanges = 1, .each = 1},
	{.name = "timer.set.delta-beyond-width", .call = 1, .case_index = HVABI_NO_INDEX,
	 .args = demo_derived_values, .changes = demo_derived_changes + 4, .nchanges = 2, .each = 1},
};

const struct hvabi_boundaries demo_boundaries = {
	.tests = demo_boundary_table,
	.ntests = 4,
};
