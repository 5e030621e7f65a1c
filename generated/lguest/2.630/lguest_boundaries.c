/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.630: derived tests.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: b9fe1f2956ce90f34ca0039d2b26642fa6b9f0cddaba42fa9283008c989e56e6
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
	{.name = "lhcall.flush_tlb.kernel-all-ones", .call = 5, .case_index = 2, .args = lguest_derived_values,
	 .changes = lguest_derived_changes, .nchanges = 1, .each = 1},
	{.name = "lhcall.ts.set-all-ones", .call = 8, .case_index = 5, .args = lguest_derived_values + 1,
	 .changes = lguest_derived_changes, .nchanges = 1, .each = 1},
};

const struct hvabi_boundaries lguest_boundaries = {
	.tests = lguest_boundary_table,
	.ntests = 2,
};
