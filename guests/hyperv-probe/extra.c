/* SPDX-License-Identifier: BSD-2-Clause */
#include "extra.h"

/* In the order of guest.yaml. */
const struct extra_test extra_tests[] = {
	{ "msr.vp_runtime.as-advertised", { NULL }, check_vp_runtime_msr },
	{ "msr.time_ref_count.as-advertised", { NULL }, check_time_ref_count_msr },
	{ "msr.scontrol.as-advertised", { NULL }, check_scontrol_msr },
	{ "msr.stimer0_config.as-advertised", { NULL }, check_stimer0_config_msr },
	{ "msr.tpr.as-advertised", { NULL }, check_tpr_msr },
	{ "msr.hypercall.as-advertised", { NULL }, check_hypercall_msr },
	{ "msr.vp_index.as-advertised", { NULL }, check_vp_index_msr },
	{ "msr.reset.as-advertised", { NULL }, check_reset_msr },
	{ "msr.reference_tsc.as-advertised", { NULL }, check_reference_tsc_msr },
	{ "msr.tsc_frequency.as-advertised", { NULL }, check_tsc_frequency_msr },
	{ "msr.reenlightenment_control.as-advertised", { NULL }, check_reenlightenment_msr },
#ifdef HYPERV_FEATURE_ACCESS_TSC_INVARIANT_CONTROLS_MASK
	{ "msr.tsc_invariant_control.as-advertised", { NULL }, check_tsc_invariant_msr },
#endif
	{ "msr.crash_p0.as-advertised", { NULL }, check_crash_p0_msr },
	{ "msr.syndbg_control.as-advertised", { NULL }, check_syndbg_control_msr },
	{ "msr.hypercall.is-overlay", { NULL }, check_overlay },
	{ "msr.hypercall.needs-guest-os-id", { NULL }, check_guest_os_id },
	{ "msr.vp_index.is-zero", { NULL }, check_vp_index },
	{ "msr.time_ref_count.goes-on", { NULL }, check_count },
	{ "msr.reference_tsc.agrees-with-count", { NULL }, check_reference_tsc },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
