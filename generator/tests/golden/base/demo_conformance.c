/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: conformance tables.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#include "conformance.h"

static const struct hvabi_argument demo_arguments[] = {
	{.name = "period", .width = 32, .carrier = HVABI_NONE},
	{.name = "delta", .width = 16, .is_signed = 1, .carrier = HVABI_NONE},
};

static const int64_t demo_status_lists[] = {
	0,
	0,
	-2,
};

static const struct hvabi_carrier demo_carrier_table[] = {
	{.kind = HVABI_IN_REGISTER, .width = 32},
};

static const struct hvabi_convention demo_convention_table[] = {
	{.name = "x86_64", .variant = "", .arch = HVABI_ARCH_X86_64, .word_bits = 64, .narrow_zero = 1,
	 .carriers = {0}, .arguments = {7, 6, 2}, .narguments = 3, .status = 0, .value = {2, HVABI_NONE},
	 .may_change = 0x00000005u},
	{.name = "arm64", .variant = "", .arch = HVABI_ARCH_ARM64, .word_bits = 64, .narrow_zero = 1,
	 .carriers = {0}, .arguments = {1, 2, 3}, .narguments = 3, .status = 0, .value = {1, HVABI_NONE},
	 .may_change = 0x00000003u},
};

static const struct hvabi_family demo_family_table[] = {
	{.name = "timer", .number = 1U, .has_number = 1, .since = HVABI_RELEASE(1, 0), .unknown_family = -1,
	 .unknown_call = -1},
};

static const struct hvabi_call demo_call_table[] = {
	{.name = "timer.now", .id = {0x1000000U}, .carriers = 0x1, .since = HVABI_RELEASE(1, 0),
	 .advertised_by = HVABI_BY_FAMILY, .variant = "", .value_width = 64, .statuses = demo_status_lists,
	 .nstatuses = 1},
	{.name = "timer.set", .id = {0x1010000U}, .carriers = 0x1, .since = HVABI_RELEASE(1, 0), .number = 1U,
	 .advertised_by = HVABI_BY_FAMILY, .args = demo_arguments, .nargs = 2, .variant = "",
	 .value_width = HVABI_NONE, .statuses = demo_status_lists + 1, .nstatuses = 2},
};

static const struct hvabi_test demo_test_table[] = {
	{.name = "timer.refuses-unused-number", .kind = HVABI_TEST_UNUSED, .call = HVABI_NO_INDEX,
	 .case_index = HVABI_NO_INDEX, .id = {0x1020000U}, .carriers = 0x1, .family = 0},
	{.name = "refuses-unknown-family", .kind = HVABI_TEST_FAMILY, .call = HVABI_NO_INDEX,
	 .case_index = HVABI_NO_INDEX, .id = {0x2000000U}, .carriers = 0x1, .family = HVABI_NO_INDEX},
};

static const struct hvabi_status demo_status_table[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "absent", .absent = 1},
	{.number = -2, .name = "invalid"},
};

static const struct hvabi_vm demo_vm_table[] = {
	{.name = "all", .feature = HVABI_NO_INDEX},
};

const struct hvabi_abi demo_conformance = {
	.name = "demo",
	.release = "1.0",
	.spec_hash = "0000000000000000000000000000000000000000000000000000000000000000",
	.release_number = HVABI_RELEASE(1, 0),
	.status_width = 32,
	.status_signed = 1,
	.carriers = demo_carrier_table,
	.ncarriers = 1,
	.conventions = demo_convention_table,
	.nconventions = 2,
	.families = demo_family_table,
	.nfamilies = 1,
	.calls = demo_call_table,
	.ncalls = 2,
	.tests = demo_test_table,
	.ntests = 2,
	.statuses = demo_status_table,
	.nstatuses = 3,
	.vms = demo_vm_table,
	.nvms = 1,
	.discovery = {.families_call = HVABI_NO_INDEX, .release_call = HVABI_NO_INDEX},
	.unknown_family = -1,
};
