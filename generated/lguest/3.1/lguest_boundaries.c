/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 3.1: derived tests.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 90138aefcc5d5ae4560f832331f33e84e2a5839f5731fe74fe1ed3f06252ddf7
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
