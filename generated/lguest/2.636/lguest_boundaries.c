/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.636: derived tests.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 87791afd272b733542e67ce9ad4ef81a5d85e6c5bb75c0b00ab82ce81195cea7
 */
#include "conformance.h"

static const struct hvabi_value lguest_derived_values[] = {
	{.offset = 1U},
	{.offset = 0U},
};

static const struct hvabi_change lguest_derived_changes[] = {
	{.value = {.offset = 0xffffffffU}},
};

static const struct hvabi_boundary lguest_boundary_table[] = {
	{.name = "lhcall.flush_tlb.kernel-all-ones", .call = 4, .case_index = 2, .args = lguest_derived_values,
	 .changes = lguest_derived_changes, .nchanges = 1, .each = 1},
	{.name = "lhcall.ts.set-all-ones", .call = 7, .case_index = 5, .args = lguest_derived_values + 1,
	 .changes = lguest_derived_changes, .nchanges = 1, .each = 1},
};

const struct hvabi_boundaries lguest_boundaries = {
	.tests = lguest_boundary_table,
	.ntests = 2,
};
