/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 0.2: derived tests.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: 89051300bbf4819e601a5c98ec36afc499ef8076eb4210f515cb4b1a76317296
 */
#include "conformance.h"

static const struct hvabi_value smccc_derived_values[] = {
	{.offset = 0U, .symbol = HVABI_SELF},
	{.offset = 1U},
	{.offset = 0U, .symbol = HVABI_SELF},
	{.offset = 0U},
	{.offset = 0U, .symbol = HVABI_ABSENT},
};

static const struct hvabi_change smccc_derived_changes[] = {
	{.value = {.offset = 0xffffffffU}},
	{.argument = 1, .value = {.offset = 0xffffffffU}},
	{.argument = 1, .value = {.offset = 4U}},
	{.value = {.offset = 0xffffffffffffffffULL}},
	{.value = {.offset = 0x100000000ULL, .symbol = HVABI_SELF}},
	{.value = {.offset = 0x8000000000000000ULL, .symbol = HVABI_SELF}},
	{.argument = 1, .value = {.offset = 0x100000000ULL}},
	{.argument = 1, .value = {.offset = 0x8000000000000000ULL}},
};

static const struct hvabi_boundary smccc_boundary_table[] = {
	{.name = "psci.affinity_info.target_affinity-all-ones", .call = 9, .case_index = 19,
	 .args = smccc_derived_values, .changes = smccc_derived_changes, .nchanges = 1, .each = 1},
	{.name = "psci.affinity_info.lowest_affinity_level-all-ones", .call = 9, .case_index = 19,
	 .args = smccc_derived_values, .changes = smccc_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "psci.affinity_info.lowest_affinity_level-above-maximum", .call = 9, .case_index = 19,
	 .args = smccc_derived_values, .changes = smccc_derived_changes + 2, .nchanges = 1, .each = 1,
	 .refused = 1},
	{.name = "psci.affinity_info.smc64-target_affinity-all-ones", .call = 10, .case_index = 15,
	 .args = smccc_derived_values + 2, .changes = smccc_derived_changes + 3, .nchanges = 1, .each = 1,
	 .arch = HVABI_ARCH_ARM64},
	{.name = "psci.affinity_info.smc64-target_affinity-upper-half", .call = 10, .case_index = 15,
	 .args = smccc_derived_values + 2, .changes = smccc_derived_changes + 4, .nchanges = 2, .each = 1,
	 .refused = 1, .arch = HVABI_ARCH_ARM64},
	{.name = "psci.affinity_info.smc64-lowest_affinity_level-all-ones", .call = 10, .case_index = 15,
	 .args = smccc_derived_values + 2, .changes = smccc_derived_changes + 1, .nchanges = 1, .each = 1,
	 .arch = HVABI_ARCH_ARM64},
	{.name = "psci.affinity_info.smc64-lowest_affinity_level-above-maximum", .call = 10, .case_index = 15,
	 .args = smccc_derived_values + 2, .changes = smccc_derived_changes + 2, .nchanges = 1, .each = 1,
	 .refused = 1, .arch = HVABI_ARCH_ARM64},
	{.name = "psci.affinity_info.smc64-lowest_affinity_level-beyond-width", .call = 10, .case_index = 15,
	 .args = smccc_derived_values + 2, .changes = smccc_derived_changes + 6, .nchanges = 2, .each = 1,
	 .arch = HVABI_ARCH_ARM64},
	{.name = "psci.migrate.target_cpu-all-ones", .call = 11, .case_index = 23,
	 .args = smccc_derived_values + 4, .changes = smccc_derived_changes, .nchanges = 1, .each = 1},
	{.name = "psci.migrate.smc64-target_cpu-all-ones", .call = 12, .case_index = 24,
	 .args = smccc_derived_values + 4, .changes = smccc_derived_changes + 3, .nchanges = 1, .each = 1,
	 .arch = HVABI_ARCH_ARM64},
};

const struct hvabi_boundaries smccc_boundaries = {
	.tests = smccc_boundary_table,
	.ntests = 10,
};
