/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 10.0: derived tests.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: b5e791fa60ba29fc5e23e0b1cce4d24bcab04ee67b23362eb49e2bff04467225
 */
#include "conformance.h"

static const struct hvabi_value diag_derived_values[] = {
	{.offset = 0U, .symbol = HVABI_SELF},
	{.offset = 0x400000000000000ULL},
	{.offset = 0U, .symbol = HVABI_SCRATCH},
	{.offset = 0U},
	{.offset = 0U},
	{.offset = 0U},
};

static const struct hvabi_change diag_derived_changes[] = {
	{.value = {.offset = 0xffffffffffffffffULL}},
	{.value = {.offset = 0x100000000ULL, .symbol = HVABI_SELF}},
	{.value = {.offset = 0x8000000000000000ULL, .symbol = HVABI_SELF}},
	{.value = {.offset = 1U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 2U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 4U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 8U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x10U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x20U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x40U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x80U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x100U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x200U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x400U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0x800U, .symbol = HVABI_SCRATCH}},
	{.value = {.offset = 0U, .symbol = HVABI_NO_MEMORY}},
	{.value = {.offset = 0U, .symbol = HVABI_DEVICE}},
	{.value = {.offset = 0U, .symbol = HVABI_HOST}},
	{.value = {.offset = 0U, .symbol = HVABI_CODE}},
	{.value = {.offset = 0U}},
	{.value = {.offset = 0U, .symbol = HVABI_END}},
	{.value = {.offset = 0xffffffffU}},
	{.value = {.offset = 0x100000000ULL}},
	{.value = {.offset = 0x8000000000000000ULL}},
	{.argument = 1, .value = {.offset = 0xffffffffffffffffULL}},
	{.argument = 2, .value = {.offset = 0xffffffffffffffffULL}},
};

static const struct hvabi_extent diag_derived_extents[] = {
	{.low = 0, .high = HVABI_NONE, .count = HVABI_NONE, .elements = 4096, .is_written = 1, .size = 1},
};

static const struct hvabi_boundary diag_boundary_table[] = {
	{.name = "function.yield_to.cpu-all-ones", .call = 2, .case_index = 1, .args = diag_derived_values,
	 .changes = diag_derived_changes, .nchanges = 1, .each = 1},
	{.name = "function.yield_to.cpu-upper-half", .call = 2, .case_index = 1, .args = diag_derived_values,
	 .changes = diag_derived_changes + 1, .nchanges = 2, .each = 1},
	{.name = "function.set_control_program.info-all-ones", .call = 4, .case_index = 4,
	 .args = diag_derived_values + 1, .changes = diag_derived_changes, .nchanges = 1, .each = 1},
	{.name = "ipl.store.block-unaligned", .call = 11, .case_index = 5, .args = diag_derived_values + 2,
	 .changes = diag_derived_changes + 3, .nchanges = 12, .each = 1, .extents = diag_derived_extents,
	 .nextents = 1},
	{.name = "ipl.store.parameters-in-no-memory", .call = 11, .case_index = 5,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 15, .nchanges = 1, .each = 1,
	 .extents = diag_derived_extents, .nextents = 1},
	{.name = "ipl.store.parameters-in-device", .call = 11, .case_index = 5, .args = diag_derived_values + 2,
	 .changes = diag_derived_changes + 16, .nchanges = 1, .each = 1, .nightly = 1,
	 .extents = diag_derived_extents, .nextents = 1, .places = 0x4},
	{.name = "ipl.store.parameters-in-host-memory", .call = 11, .case_index = 5,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 17, .nchanges = 1, .each = 1,
	 .extents = diag_derived_extents, .nextents = 1, .places = 0x10},
	{.name = "ipl.store.parameters-in-code", .call = 11, .case_index = 5, .args = diag_derived_values + 2,
	 .changes = diag_derived_changes + 18, .nchanges = 1, .each = 1, .extents = diag_derived_extents,
	 .nextents = 1, .places = 0x40},
	{.name = "ipl.store.parameters-at-zero", .call = 11, .case_index = 5, .args = diag_derived_values + 2,
	 .changes = diag_derived_changes + 19, .nchanges = 1, .each = 1, .nightly = 1,
	 .extents = diag_derived_extents, .nextents = 1},
	{.name = "ipl.store.parameters-at-end", .call = 11, .case_index = 5, .args = diag_derived_values + 2,
	 .changes = diag_derived_changes + 20, .nchanges = 1, .each = 1, .nightly = 1,
	 .extents = diag_derived_extents, .nextents = 1, .places = 0x100},
	{.name = "ipl.protected_store.block-unaligned", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 3, .nchanges = 12, .each = 1,
	 .extents = diag_derived_extents, .nextents = 1},
	{.name = "ipl.protected_store.parameters-in-no-memory", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 15, .nchanges = 1, .each = 1,
	 .extents = diag_derived_extents, .nextents = 1},
	{.name = "ipl.protected_store.parameters-in-device", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 16, .nchanges = 1, .each = 1,
	 .nightly = 1, .extents = diag_derived_extents, .nextents = 1, .places = 0x4},
	{.name = "ipl.protected_store.parameters-in-host-memory", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 17, .nchanges = 1, .each = 1,
	 .extents = diag_derived_extents, .nextents = 1, .places = 0x10},
	{.name = "ipl.protected_store.parameters-in-code", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 18, .nchanges = 1, .each = 1,
	 .extents = diag_derived_extents, .nextents = 1, .places = 0x40},
	{.name = "ipl.protected_store.parameters-at-zero", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 19, .nchanges = 1, .each = 1,
	 .nightly = 1, .extents = diag_derived_extents, .nextents = 1},
	{.name = "ipl.protected_store.parameters-at-end", .call = 13, .case_index = 6,
	 .args = diag_derived_values + 2, .changes = diag_derived_changes + 20, .nchanges = 1, .each = 1,
	 .nightly = 1, .extents = diag_derived_extents, .nextents = 1, .places = 0x100},
	{.name = "virtio.ccw_notify.subchannel-all-ones", .call = 16, .case_index = 9,
	 .args = diag_derived_values + 3, .changes = diag_derived_changes + 21, .nchanges = 1, .each = 1},
	{.name = "virtio.ccw_notify.subchannel-beyond-width", .call = 16, .case_index = 9,
	 .args = diag_derived_values + 3, .changes = diag_derived_changes + 22, .nchanges = 2, .each = 1},
	{.name = "virtio.ccw_notify.queue-all-ones", .call = 16, .case_index = 9,
	 .args = diag_derived_values + 3, .changes = diag_derived_changes + 24, .nchanges = 1, .each = 1},
	{.name = "virtio.ccw_notify.cookie-all-ones", .call = 16, .case_index = 9,
	 .args = diag_derived_values + 3, .changes = diag_derived_changes + 25, .nchanges = 1, .each = 1},
};

const struct hvabi_boundaries diag_boundaries = {
	.tests = diag_boundary_table,
	.ntests = 21,
};
