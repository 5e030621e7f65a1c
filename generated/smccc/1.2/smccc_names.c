/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.2: names and decoding.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: dbcd29f9d9f739a8e6cbe88aed01bac1e4e45aa92150c14d66ce61cf7bd3200c
 */
#include "smccc_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 0U, .name = "platform_coordinated"},
	{.number = 1U, .name = "os_initiated"},
	{.number = 0U, .name = "virtual"},
	{.number = 1U, .name = "physical"},
	{.number = 0U, .name = "version"},
	{.number = 1U, .name = "revision"},
	{.number = 0U, .name = "arch"},
	{.number = 1U, .name = "cpu"},
	{.number = 2U, .name = "sip"},
	{.number = 3U, .name = "oem"},
	{.number = 4U, .name = "standard"},
	{.number = 5U, .name = "standard_hyp"},
	{.number = 6U, .name = "vendor_hyp"},
	{.number = 0x30U, .name = "trusted_app"},
	{.number = 0x31U, .name = "trusted_app_last"},
	{.number = 0x32U, .name = "trusted_os"},
	{.number = 0x3fU, .name = "trusted_os_last"},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "function"},
	{.name = "power_state"},
	{.name = "entry_point"},
	{.name = "context_id"},
	{.name = "target_cpu"},
	{.name = "entry_point"},
	{.name = "context_id"},
	{.name = "target_affinity"},
	{.name = "lowest_affinity_level"},
	{.name = "target_cpu"},
	{.name = "entry_point"},
	{.name = "context_id"},
	{.name = "target_cpu"},
	{.name = "power_level"},
	{.name = "mode", .values = value_table, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "reset_type"},
	{.name = "cookie"},
	{.name = "enable"},
	{.name = "base"},
	{.name = "length"},
	{.name = "counter", .values = value_table + 2, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "target_cpu"},
	{.name = "power_state"},
	{.name = "bits"},
	{.name = "type", .values = value_table + 4, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "owner", .values = value_table + 6, .nvalues = 11, .width = 8, .kind = HVABI_AS_ENUM},
};

static const struct hvabi_name_form form_table[] = {
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 1, .nargs = 3},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 4, .nargs = 3},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 7, .nargs = 2},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 9, .nargs = 1},
	{.variant = HVABI_ID(0x40000000U)},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 10, .nargs = 2},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 12, .nargs = 2},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 15, .nargs = 2},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 18, .nargs = 2},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 21, .nargs = 2},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 23, .nargs = 1},
	{.variant = HVABI_ID(0x40000000U), .args = argument_table + 24, .nargs = 1},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0x80000000U), .name = "arch.version"},
	{.id = HVABI_ID(0x80000001U), .name = "arch.features", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x84000000U), .name = "psci.version"},
	{.id = HVABI_ID(0x84000001U), .name = "psci.cpu_suspend", .args = argument_table + 1, .nargs = 3,
	 .forms = form_table, .nforms = 1},
	{.id = HVABI_ID(0x84000002U), .name = "psci.cpu_off"},
	{.id = HVABI_ID(0x84000003U), .name = "psci.cpu_on", .args = argument_table + 4, .nargs = 3,
	 .forms = form_table + 1, .nforms = 1},
	{.id = HVABI_ID(0x84000004U), .name = "psci.affinity_info", .args = argument_table + 7, .nargs = 2,
	 .forms = form_table + 2, .nforms = 1},
	{.id = HVABI_ID(0x84000005U), .name = "psci.migrate", .args = argument_table + 9, .nargs = 1,
	 .forms = form_table + 3, .nforms = 1},
	{.id = HVABI_ID(0x84000006U), .name = "psci.migrate_info_type"},
	{.id = HVABI_ID(0x84000007U), .name = "psci.migrate_info_up_cpu", .forms = form_table + 4, .nforms = 1},
	{.id = HVABI_ID(0x84000008U), .name = "psci.system_off"},
	{.id = HVABI_ID(0x84000009U), .name = "psci.system_reset"},
	{.id = HVABI_ID(0x8400000aU), .name = "psci.features", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x8400000bU), .name = "psci.cpu_freeze"},
	{.id = HVABI_ID(0x8400000cU), .name = "psci.cpu_default_suspend", .args = argument_table + 10,
	 .nargs = 2, .forms = form_table + 5, .nforms = 1},
	{.id = HVABI_ID(0x8400000dU), .name = "psci.node_hw_state", .args = argument_table + 12, .nargs = 2,
	 .forms = form_table + 6, .nforms = 1},
	{.id = HVABI_ID(0x8400000eU), .name = "psci.system_suspend", .args = argument_table + 10, .nargs = 2,
	 .forms = form_table + 5, .nforms = 1},
	{.id = HVABI_ID(0x8400000fU), .name = "psci.set_suspend_mode", .args = argument_table + 14, .nargs = 1},
	{.id = HVABI_ID(0x84000012U), .name = "psci.system_reset2", .args = argument_table + 15, .nargs = 2,
	 .forms = form_table + 7, .nforms = 1},
	{.id = HVABI_ID(0x84000013U), .name = "psci.mem_protect", .args = argument_table + 17, .nargs = 1},
	{.id = HVABI_ID(0x84000014U), .name = "psci.mem_protect_check_range", .args = argument_table + 18,
	 .nargs = 2, .forms = form_table + 8, .nforms = 1},
	{.id = HVABI_ID(0x86000000U), .name = "vendor_hyp.features"},
	{.id = HVABI_ID(0x86000001U), .name = "vendor_hyp.ptp", .args = argument_table + 20, .nargs = 1},
	{.id = HVABI_ID(0xc4000001U), .name = "psci.cpu_suspend", .args = argument_table + 1, .nargs = 3,
	 .forms = form_table, .nforms = 1},
	{.id = HVABI_ID(0xc4000003U), .name = "psci.cpu_on", .args = argument_table + 4, .nargs = 3,
	 .forms = form_table + 1, .nforms = 1},
	{.id = HVABI_ID(0xc4000004U), .name = "psci.affinity_info", .args = argument_table + 7, .nargs = 2,
	 .forms = form_table + 2, .nforms = 1},
	{.id = HVABI_ID(0xc4000005U), .name = "psci.migrate", .args = argument_table + 9, .nargs = 1,
	 .forms = form_table + 3, .nforms = 1},
	{.id = HVABI_ID(0xc4000007U), .name = "psci.migrate_info_up_cpu", .forms = form_table + 4, .nforms = 1},
	{.id = HVABI_ID(0xc400000cU), .name = "psci.cpu_default_suspend", .args = argument_table + 10,
	 .nargs = 2, .forms = form_table + 5, .nforms = 1},
	{.id = HVABI_ID(0xc400000dU), .name = "psci.node_hw_state", .args = argument_table + 12, .nargs = 2,
	 .forms = form_table + 6, .nforms = 1},
	{.id = HVABI_ID(0xc400000eU), .name = "psci.system_suspend", .args = argument_table + 10, .nargs = 2,
	 .forms = form_table + 5, .nforms = 1},
	{.id = HVABI_ID(0xc4000012U), .name = "psci.system_reset2", .args = argument_table + 15, .nargs = 2,
	 .forms = form_table + 7, .nforms = 1},
	{.id = HVABI_ID(0xc4000014U), .name = "psci.mem_protect_check_range", .args = argument_table + 18,
	 .nargs = 2, .forms = form_table + 8, .nforms = 1},
	{.id = HVABI_ID(0xc5000020U), .name = "pv_time.features", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0xc5000021U), .name = "pv_time.st"},
	{.id = HVABI_ID(0x84000010U), .name = "psci_stat.residency", .args = argument_table + 21, .nargs = 2,
	 .forms = form_table + 9, .nforms = 1},
	{.id = HVABI_ID(0x84000011U), .name = "psci_stat.count", .args = argument_table + 21, .nargs = 2,
	 .forms = form_table + 9, .nforms = 1},
	{.id = HVABI_ID(0x84000050U), .name = "trng.version"},
	{.id = HVABI_ID(0x84000051U), .name = "trng.features", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x84000052U), .name = "entropy.get_uuid"},
	{.id = HVABI_ID(0x84000053U), .name = "entropy.rnd", .args = argument_table + 23, .nargs = 1,
	 .forms = form_table + 10, .nforms = 1},
	{.id = HVABI_ID(0xc4000010U), .name = "psci_stat.residency", .args = argument_table + 21, .nargs = 2,
	 .forms = form_table + 9, .nforms = 1},
	{.id = HVABI_ID(0xc4000011U), .name = "psci_stat.count", .args = argument_table + 21, .nargs = 2,
	 .forms = form_table + 9, .nforms = 1},
	{.id = HVABI_ID(0xc4000053U), .name = "entropy.rnd", .args = argument_table + 23, .nargs = 1,
	 .forms = form_table + 10, .nforms = 1},
	{.id = HVABI_ID(0x80000002U), .name = "soc.soc_id", .args = argument_table + 24, .nargs = 1,
	 .forms = form_table + 11, .nforms = 1},
	{.id = HVABI_ID(0x80003fffU), .name = "workaround.workaround_3"},
	{.id = HVABI_ID(0x80007fffU), .name = "workaround.workaround_2", .args = argument_table + 17,
	 .nargs = 1},
	{.id = HVABI_ID(0x80008000U), .name = "workaround.workaround_1"},
	{.id = HVABI_ID(0xc0000002U), .name = "soc.soc_id", .args = argument_table + 24, .nargs = 1,
	 .forms = form_table + 11, .nforms = 1},
	{.id = HVABI_ID(0x8000ff00U), .name = "queries.call_count", .args = argument_table + 25, .nargs = 1},
	{.id = HVABI_ID(0x8000ff01U), .name = "queries.call_uid", .args = argument_table + 25, .nargs = 1},
	{.id = HVABI_ID(0x8000ff03U), .name = "queries.revision", .args = argument_table + 25, .nargs = 1},
};

static const struct hvabi_name_family family_table[] = {
	{.number = 0U, .name = "arch"},
	{.number = 4U, .name = "psci"},
	{.number = 5U, .name = "pv_time"},
	{.number = 6U, .name = "vendor_hyp"},
};

static const struct hvabi_name_field field_table[] = {
	{.mask = 0x10000U, .name = "hints", .low = 16, .kind = HVABI_FIELD_HINT},
	{.mask = 0xfe0000U, .name = "zero", .low = 17, .kind = HVABI_FIELD_RESERVED},
	{.mask = 0x10000U, .name = "hints", .low = 16, .kind = HVABI_FIELD_HINT},
	{.mask = 0xfe0000U, .name = "zero", .low = 17, .kind = HVABI_FIELD_RESERVED},
	{.mask = 0x3f000000U, .name = "owner", .low = 24},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0xff00ffffU), .fixed = HVABI_ID(0x80000000U),
	 .fixed_value = HVABI_ID(0x80000000U), .variant = HVABI_ID(0x40000000U), .calls = call_table,
	 .ncalls = 35, .families = family_table, .nfamilies = 4, .fields = field_table, .nfields = 2,
	 .family = {.mask = 0x3f000000U, .low = 24}, .call = {.mask = 0xffffU}},
	{.identity = HVABI_ID(0xff00ffffU), .variant = HVABI_ID(0x40000000U), .calls = call_table + 35,
	 .ncalls = 9, .fields = field_table, .nfields = 2, .call = {.mask = 0xffffU}},
	{.identity = HVABI_ID(0xff00ffffU), .variant = HVABI_ID(0x40000000U), .calls = call_table + 44,
	 .ncalls = 5, .fields = field_table, .nfields = 2, .call = {.mask = 0xffffU}},
	{.identity = HVABI_ID(0xc000ffffU), .calls = call_table + 49, .ncalls = 3, .fields = field_table + 2,
	 .nfields = 3, .call = {.mask = 0xffffU}},
};

static const struct hvabi_name_annotation annotation_table[] = {
	{.mask = 0x10000U, .name = "no_sve_state"},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "not_supported"},
	{.number = -2, .name = "invalid_parameters"},
	{.number = -3, .name = "denied"},
	{.number = -4, .name = "already_on"},
	{.number = -5, .name = "on_pending"},
	{.number = -6, .name = "internal_failure"},
	{.number = -7, .name = "not_present"},
	{.number = -8, .name = "disabled"},
	{.number = -9, .name = "invalid_address"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 4,
	.annotations = annotation_table,
	.nannotations = 1,
	.statuses = status_table,
	.nstatuses = 10,
	.ncarriers = 1,
};

const char *smccc_call_name(uint32_t function)
{
	return hvabi_call_name(&names, HVABI_ID(function));
}

const char *smccc_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t smccc_format_call(char *buffer, size_t size, uint32_t function, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(function), args);
}
