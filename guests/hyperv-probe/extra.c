/* SPDX-License-Identifier: BSD-2-Clause */
#include "extra.h"

/* In the order of guest.yaml. */
static const struct extra_test tests[] = {
	{ "msr.vp_runtime.as-advertised", check_vp_runtime_msr },
	{ "msr.time_ref_count.as-advertised", check_time_ref_count_msr },
	{ "msr.scontrol.as-advertised", check_scontrol_msr },
	{ "msr.stimer0_config.as-advertised", check_stimer0_config_msr },
	{ "msr.tpr.as-advertised", check_tpr_msr },
	{ "msr.hypercall.as-advertised", check_hypercall_msr },
	{ "msr.vp_index.as-advertised", check_vp_index_msr },
	{ "msr.reset.as-advertised", check_reset_msr },
	{ "msr.reference_tsc.as-advertised", check_reference_tsc_msr },
	{ "msr.tsc_frequency.as-advertised", check_tsc_frequency_msr },
	{ "msr.reenlightenment_control.as-advertised", check_reenlightenment_msr },
#ifdef HYPERV_FEATURE_ACCESS_TSC_INVARIANT_CONTROLS_MASK
	{ "msr.tsc_invariant_control.as-advertised", check_tsc_invariant_msr },
#endif
	{ "msr.crash_p0.as-advertised", check_crash_p0_msr },
	{ "msr.syndbg_control.as-advertised", check_syndbg_control_msr },
	{ "msr.hypercall.is-overlay", check_overlay },
	{ "msr.hypercall.needs-guest-os-id", check_guest_os_id },
	{ "msr.vp_index.is-zero", check_vp_index },
	{ "msr.time_ref_count.goes-on", check_count },
	{ "msr.reference_tsc.agrees-with-count", check_reference_tsc },
};

unsigned int count_own_tests(void)
{
	return sizeof(tests) / sizeof(tests[0]);
}

void run_own_tests(void)
{
	run_extra_tests(tests, count_own_tests());
}
