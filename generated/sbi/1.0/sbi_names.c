/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 1.0: names and decoding.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: 9ae46a4e533f8180ea953ef2f182e0d70ab3962c3739e8760acfea41496eeee0
 */
#include "sbi_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 0U, .name = "retentive_default"},
	{.number = 0x10000000U, .name = "retentive_platform_first"},
	{.number = 0x7fffffffU, .name = "retentive_platform_last"},
	{.number = 0x80000000U, .name = "non_retentive_default"},
	{.number = 0x90000000U, .name = "non_retentive_platform_first"},
	{.number = 0xffffffffU, .name = "non_retentive_platform_last"},
	{.number = 1U, .name = "skip_match"},
	{.number = 2U, .name = "clear_value", .low = 1},
	{.number = 4U, .name = "auto_start", .low = 2},
	{.number = 8U, .name = "set_vuinh", .low = 3},
	{.number = 0x10U, .name = "set_vsinh", .low = 4},
	{.number = 0x20U, .name = "set_uinh", .low = 5},
	{.number = 0x40U, .name = "set_sinh", .low = 6},
	{.number = 0x80U, .name = "set_minh", .low = 7},
	{.number = 1U, .name = "set_init_value"},
	{.number = 1U, .name = "reset"},
	{.number = 0U, .name = "shutdown"},
	{.number = 1U, .name = "cold_reboot"},
	{.number = 2U, .name = "warm_reboot"},
	{.number = 0xf0000000U, .name = "platform_first"},
	{.number = 0xffffffffU, .name = "platform_last"},
	{.number = 0U, .name = "none"},
	{.number = 1U, .name = "system_failure"},
	{.number = 0xe0000000U, .name = "implementation_first"},
	{.number = 0xefffffffU, .name = "implementation_last"},
	{.number = 0xf0000000U, .name = "platform_first"},
	{.number = 0xffffffffU, .name = "platform_last"},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "extension_id", .width = 64, .kind = HVABI_AS_SIGNED},
	{.name = "hartid"},
	{.name = "start_addr"},
	{.name = "opaque"},
	{.name = "hartid"},
	{.name = "suspend_type", .values = value_table, .nvalues = 6, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "resume_addr"},
	{.name = "opaque"},
	{.name = "counter_idx"},
	{.name = "counter_idx_base"},
	{.name = "counter_idx_mask"},
	{.name = "config_flags", .values = value_table + 6, .nvalues = 8, .kind = HVABI_AS_FLAGS},
	{.name = "event_idx"},
	{.name = "event_data"},
	{.name = "counter_idx_base"},
	{.name = "counter_idx_mask"},
	{.name = "start_flags", .values = value_table + 14, .nvalues = 1, .kind = HVABI_AS_FLAGS},
	{.name = "initial_value"},
	{.name = "counter_idx_base"},
	{.name = "counter_idx_mask"},
	{.name = "stop_flags", .values = value_table + 15, .nvalues = 1, .kind = HVABI_AS_FLAGS},
	{.name = "hart_mask"},
	{.name = "hart_mask_base"},
	{.name = "hart_mask"},
	{.name = "hart_mask_base"},
	{.name = "start_addr"},
	{.name = "size"},
	{.name = "hart_mask"},
	{.name = "hart_mask_base"},
	{.name = "start_addr"},
	{.name = "size"},
	{.name = "asid"},
	{.name = "hart_mask"},
	{.name = "hart_mask_base"},
	{.name = "start_addr"},
	{.name = "size"},
	{.name = "vmid"},
	{.name = "reset_type", .values = value_table + 16, .nvalues = 5, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "reset_reason", .values = value_table + 21, .nvalues = 6, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "stime_value"},
	{.name = "ch", .width = 32, .kind = HVABI_AS_SIGNED},
	{.name = "hart_mask"},
	{.name = "hart_mask"},
	{.name = "start"},
	{.name = "size"},
	{.name = "hart_mask"},
	{.name = "start"},
	{.name = "size"},
	{.name = "asid"},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0x10U, 0U), .name = "base.get_spec_version"},
	{.id = HVABI_ID(0x10U, 1U), .name = "base.get_impl_id"},
	{.id = HVABI_ID(0x10U, 2U), .name = "base.get_impl_version"},
	{.id = HVABI_ID(0x10U, 3U), .name = "base.probe_extension", .args = argument_table, .nargs = 1},
	{.id = HVABI_ID(0x10U, 4U), .name = "base.get_mvendorid"},
	{.id = HVABI_ID(0x10U, 5U), .name = "base.get_marchid"},
	{.id = HVABI_ID(0x10U, 6U), .name = "base.get_mimpid"},
	{.id = HVABI_ID(0x48534dU, 0U), .name = "hsm.hart_start", .args = argument_table + 1, .nargs = 3},
	{.id = HVABI_ID(0x48534dU, 1U), .name = "hsm.hart_stop"},
	{.id = HVABI_ID(0x48534dU, 2U), .name = "hsm.hart_get_status", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(0x48534dU, 3U), .name = "hsm.hart_suspend", .args = argument_table + 5, .nargs = 3},
	{.id = HVABI_ID(0x504d55U, 0U), .name = "pmu.num_counters"},
	{.id = HVABI_ID(0x504d55U, 1U), .name = "pmu.counter_get_info", .args = argument_table + 8, .nargs = 1},
	{.id = HVABI_ID(0x504d55U, 2U), .name = "pmu.counter_config_matching", .args = argument_table + 9,
	 .nargs = 5},
	{.id = HVABI_ID(0x504d55U, 3U), .name = "pmu.counter_start", .args = argument_table + 14, .nargs = 4},
	{.id = HVABI_ID(0x504d55U, 4U), .name = "pmu.counter_stop", .args = argument_table + 18, .nargs = 3},
	{.id = HVABI_ID(0x504d55U, 5U), .name = "pmu.counter_fw_read", .args = argument_table + 8, .nargs = 1},
	{.id = HVABI_ID(0x735049U, 0U), .name = "ipi.send_ipi", .args = argument_table + 21, .nargs = 2},
	{.id = HVABI_ID(0x52464e43U, 0U), .name = "rfence.remote_fence_i", .args = argument_table + 21,
	 .nargs = 2},
	{.id = HVABI_ID(0x52464e43U, 1U), .name = "rfence.remote_sfence_vma", .args = argument_table + 23,
	 .nargs = 4},
	{.id = HVABI_ID(0x52464e43U, 2U), .name = "rfence.remote_sfence_vma_asid", .args = argument_table + 27,
	 .nargs = 5},
	{.id = HVABI_ID(0x52464e43U, 3U), .name = "rfence.remote_hfence_gvma_vmid", .args = argument_table + 32,
	 .nargs = 5},
	{.id = HVABI_ID(0x52464e43U, 4U), .name = "rfence.remote_hfence_gvma", .args = argument_table + 23,
	 .nargs = 4},
	{.id = HVABI_ID(0x52464e43U, 5U), .name = "rfence.remote_hfence_vvma_asid", .args = argument_table + 27,
	 .nargs = 5},
	{.id = HVABI_ID(0x52464e43U, 6U), .name = "rfence.remote_hfence_vvma", .args = argument_table + 23,
	 .nargs = 4},
	{.id = HVABI_ID(0x53525354U, 0U), .name = "srst.system_reset", .args = argument_table + 37, .nargs = 2},
	{.id = HVABI_ID(0x54494d45U, 0U), .name = "time.set_timer", .args = argument_table + 39, .nargs = 1},
	{.id = HVABI_ID(0U, 0U), .name = "legacy.set_timer", .args = argument_table + 39, .nargs = 1},
	{.id = HVABI_ID(1U, 0U), .name = "legacy.console_putchar", .args = argument_table + 40, .nargs = 1},
	{.id = HVABI_ID(2U, 0U), .name = "legacy.console_getchar"},
	{.id = HVABI_ID(3U, 0U), .name = "legacy.clear_ipi"},
	{.id = HVABI_ID(4U, 0U), .name = "legacy.send_ipi", .args = argument_table + 41, .nargs = 1},
	{.id = HVABI_ID(5U, 0U), .name = "legacy.remote_fence_i", .args = argument_table + 41, .nargs = 1},
	{.id = HVABI_ID(6U, 0U), .name = "legacy.remote_sfence_vma", .args = argument_table + 42, .nargs = 3},
	{.id = HVABI_ID(7U, 0U), .name = "legacy.remote_sfence_vma_asid", .args = argument_table + 45,
	 .nargs = 4},
	{.id = HVABI_ID(8U, 0U), .name = "legacy.shutdown"},
};

static const struct hvabi_name_family family_table[] = {
	{.number = 0x10U, .name = "base"},
	{.number = 0x48534dU, .name = "hsm"},
	{.number = 0x504d55U, .name = "pmu"},
	{.number = 0x735049U, .name = "ipi"},
	{.number = 0x52464e43U, .name = "rfence"},
	{.number = 0x53525354U, .name = "srst"},
	{.number = 0x54494d45U, .name = "time"},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0xffffffffU, 0xffffffffU), .calls = call_table, .ncalls = 27,
	 .families = family_table, .nfamilies = 7, .family = {.mask = 0xffffffffU},
	 .call = {.mask = 0xffffffffU, .carrier = 1}},
	{.identity = HVABI_ID(0xffffffffU, 0U), .calls = call_table + 27, .ncalls = 9,
	 .call = {.mask = 0xffffffffU}},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "failed"},
	{.number = -2, .name = "not_supported"},
	{.number = -3, .name = "invalid_param"},
	{.number = -4, .name = "denied"},
	{.number = -5, .name = "invalid_address"},
	{.number = -6, .name = "already_available"},
	{.number = -7, .name = "already_started"},
	{.number = -8, .name = "already_stopped"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 2,
	.statuses = status_table,
	.nstatuses = 9,
	.ncarriers = 2,
};

const char *sbi_call_name(uint32_t eid, uint32_t fid)
{
	return hvabi_call_name(&names, HVABI_ID(eid, fid));
}

const char *sbi_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t sbi_format_call(char *buffer, size_t size, uint32_t eid, uint32_t fid, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(eid, fid), args);
}
