/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PAPR hypercalls of pseries (papr), release 5.2: derived tests.
 *
 * Written by `hvabi generate papr` from spec/papr; changes made here are lost.
 * Spec hash: e29d2962bf876c4b6a50fb397dd3c49f2b36dc38ccc5fbfd4320771ffdcbbcde
 */
#include "conformance.h"

static const struct hvabi_value papr_derived_values[] = {
	{.offset = 0U, .symbol = HVABI_ABSENT},
	{.offset = 1U},
	{.offset = 0U, .symbol = HVABI_SELF},
	{.offset = 0U},
	{.offset = 0xffffffffffffffffULL},
	{.offset = 0U, .symbol = HVABI_SCRATCH},
	{.offset = 0xffffffffU},
	{.offset = 0U},
	{.offset = 8U},
	{.offset = 0xffffffffU},
	{.offset = 0U},
	{.offset = 0xffffffffU},
	{.offset = 0U, .symbol = HVABI_SELF},
	{.offset = 0U},
	{.offset = 0U},
	{.offset = 0U},
	{.offset = 0U},
	{.offset = 0U},
};

static const struct hvabi_change papr_derived_changes[] = {
	{.value = {.offset = 0xffffffffffffffffULL}},
	{.argument = 1, .value = {.offset = 0xffffffffffffffffULL}},
	{.argument = 1, .value = {.offset = 0x100000000ULL, .symbol = HVABI_SELF}},
	{.argument = 1, .value = {.offset = 0x8000000000000000ULL, .symbol = HVABI_SELF}},
	{.argument = 2, .value = {.offset = 0xffffffffffffffffULL}},
	{.value = {.offset = 0x100000000ULL, .symbol = HVABI_SELF}},
	{.value = {.offset = 0x8000000000000000ULL, .symbol = HVABI_SELF}},
};

static const struct hvabi_extent papr_derived_extents[] = {
	{.at = {.offset = 0U, .symbol = HVABI_SCRATCH}, .low = HVABI_NONE, .high = HVABI_NONE,
	 .count = HVABI_NONE, .elements = 1, .is_written = 1, .size = 4096},
};

static const struct hvabi_boundary papr_boundary_table[] = {
	{.name = "cpu.prod.cpu-all-ones", .call = 5, .case_index = 3, .args = papr_derived_values,
	 .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "cpu.home_node_associativity.flags-all-ones", .call = 9, .case_index = 5,
	 .args = papr_derived_values + 1, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "cpu.home_node_associativity.cpu-all-ones", .call = 9, .case_index = 5,
	 .args = papr_derived_values + 1, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "cpu.home_node_associativity.cpu-upper-half", .call = 9, .case_index = 5,
	 .args = papr_derived_values + 1, .changes = papr_derived_changes + 2, .nchanges = 2, .each = 1,
	 .refused = 1},
	{.name = "hpt.read.flags-all-ones", .call = 15, .case_index = 16, .args = papr_derived_values + 3,
	 .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "hpt.read.pte_index-all-ones", .call = 15, .case_index = 16, .args = papr_derived_values + 3,
	 .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "logical.logical_icbi.address-all-ones", .call = 28, .case_index = 31,
	 .args = papr_derived_values + 5, .changes = papr_derived_changes, .nchanges = 1, .each = 1,
	 .extents = papr_derived_extents, .nextents = 1},
	{.name = "logical.logical_dcbf.address-all-ones", .call = 29, .case_index = 32,
	 .args = papr_derived_values + 5, .changes = papr_derived_changes, .nchanges = 1, .each = 1,
	 .extents = papr_derived_extents, .nextents = 1},
	{.name = "scm.scm_read_metadata.drc-all-ones", .call = 38, .case_index = 37,
	 .args = papr_derived_values + 6, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "scm.scm_read_metadata.offset-all-ones", .call = 38, .case_index = 37,
	 .args = papr_derived_values + 6, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "scm.scm_read_metadata.length-all-ones", .call = 38, .case_index = 37,
	 .args = papr_derived_values + 6, .changes = papr_derived_changes + 4, .nchanges = 1, .each = 1},
	{.name = "tce.get_tce.liobn-all-ones", .call = 49, .case_index = 43, .args = papr_derived_values + 9,
	 .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "tce.get_tce.ioba-all-ones", .call = 49, .case_index = 43, .args = papr_derived_values + 9,
	 .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "terminal.get_term_char.terminal-all-ones", .call = 53, .case_index = 48,
	 .args = papr_derived_values + 11, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xics.ipoll.server-all-ones", .call = 69, .case_index = 63, .args = papr_derived_values + 12,
	 .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xics.ipoll.server-upper-half", .call = 69, .case_index = 63, .args = papr_derived_values + 12,
	 .changes = papr_derived_changes + 5, .nchanges = 2, .each = 1, .refused = 1},
	{.name = "xive.int_get_source_info.flags-all-ones", .call = 72, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 13, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_source_info.lisn-all-ones", .call = 72, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 13, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_source_config.flags-all-ones", .call = 74, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 13, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_source_config.lisn-all-ones", .call = 74, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 13, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_queue_info.flags-all-ones", .call = 75, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_queue_info.target-all-ones", .call = 75, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_queue_info.priority-all-ones", .call = 75, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes + 4, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_queue_config.flags-all-ones", .call = 77, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_queue_config.target-all-ones", .call = 77, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_queue_config.priority-all-ones", .call = 77, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes + 4, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_os_reporting_line.flags-all-ones", .call = 79, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_os_reporting_line.target-all-ones", .call = 79, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
	{.name = "xive.int_get_os_reporting_line.line-all-ones", .call = 79, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 15, .changes = papr_derived_changes + 4, .nchanges = 1, .each = 1},
	{.name = "xive.int_sync.flags-all-ones", .call = 81, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 13, .changes = papr_derived_changes, .nchanges = 1, .each = 1},
	{.name = "xive.int_sync.lisn-all-ones", .call = 81, .case_index = HVABI_NO_INDEX,
	 .args = papr_derived_values + 13, .changes = papr_derived_changes + 1, .nchanges = 1, .each = 1},
};

const struct hvabi_boundaries papr_boundaries = {
	.tests = papr_boundary_table,
	.ntests = 31,
};
