/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers that a partition may use, each if and only if its privilege or feature is advertised. */
#include "extra.h"

#define CHECK(function, msr, where, feature, name) \
	enum extra_result function(void) \
	{ \
		return check_msr(name, HYPERV_MSR_##msr, (privileges.where & HYPERV_FEATURE_##feature##_MASK) != 0); \
	}

CHECK(check_vp_runtime_msr, VP_RUNTIME, eax, ACCESS_VP_RUNTIME_REG, "access_vp_runtime_reg")
CHECK(check_time_ref_count_msr, TIME_REF_COUNT, eax, ACCESS_PARTITION_REFERENCE_COUNTER,
      "access_partition_reference_counter")
CHECK(check_scontrol_msr, SCONTROL, eax, ACCESS_SYNIC_REGS, "access_synic_regs")
CHECK(check_stimer0_config_msr, STIMER0_CONFIG, eax, ACCESS_SYNTHETIC_TIMER_REGS, "access_synthetic_timer_regs")
CHECK(check_tpr_msr, TPR, eax, ACCESS_INTR_CTRL_REGS, "access_intr_ctrl_regs")
CHECK(check_hypercall_msr, HYPERCALL, eax, ACCESS_HYPERCALL_MSRS, "access_hypercall_msrs")
CHECK(check_vp_index_msr, VP_INDEX, eax, ACCESS_VP_INDEX, "access_vp_index")
CHECK(check_reset_msr, RESET, eax, ACCESS_RESET_REG, "access_reset_reg")
CHECK(check_reference_tsc_msr, REFERENCE_TSC, eax, ACCESS_PARTITION_REFERENCE_TSC, "access_partition_reference_tsc")
CHECK(check_tsc_frequency_msr, TSC_FREQUENCY, eax, ACCESS_FREQUENCY_REGS, "access_frequency_regs")
CHECK(check_reenlightenment_msr, REENLIGHTENMENT_CONTROL, eax, ACCESS_REENLIGHTENMENT_CONTROLS,
      "access_reenlightenment_controls")
#ifdef HYPERV_FEATURE_ACCESS_TSC_INVARIANT_CONTROLS_MASK
CHECK(check_tsc_invariant_msr, TSC_INVARIANT_CONTROL, eax, ACCESS_TSC_INVARIANT_CONTROLS, "access_tsc_invariant_controls")
#endif
CHECK(check_crash_p0_msr, CRASH_P0, edx, GUEST_CRASH_REGS, "guest_crash_regs")
CHECK(check_syndbg_control_msr, SYNDBG_CONTROL, edx, DEBUG_REGS, "debug_regs")
