/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers that features bring, each there if and only if its feature is advertised. */
#include "extra.h"

#define CHECK(function, msr, feature, name) \
	enum extra_result function(void) \
	{ \
		return check_msr(name, KVM_MSR_##msr, (features & KVM_FEATURE_##feature##_MASK) != 0); \
	}

CHECK(check_wall_clock_msr, WALL_CLOCK, CLOCKSOURCE, "clocksource")
CHECK(check_system_time_msr, SYSTEM_TIME, CLOCKSOURCE, "clocksource")
CHECK(check_wall_clock_new_msr, WALL_CLOCK_NEW, CLOCKSOURCE2, "clocksource2")
CHECK(check_system_time_new_msr, SYSTEM_TIME_NEW, CLOCKSOURCE2, "clocksource2")
CHECK(check_async_pf_en_msr, ASYNC_PF_EN, ASYNC_PF, "async_pf")
CHECK(check_steal_time_msr, STEAL_TIME, STEAL_TIME, "steal_time")
CHECK(check_pv_eoi_en_msr, PV_EOI_EN, PV_EOI, "pv_eoi")
CHECK(check_poll_control_msr, POLL_CONTROL, POLL_CONTROL, "poll_control")
CHECK(check_async_pf_int_msr, ASYNC_PF_INT, ASYNC_PF_INT, "async_pf_int")
#ifdef KVM_FEATURE_MIGRATION_CONTROL_MASK
CHECK(check_migration_control_msr, MIGRATION_CONTROL, MIGRATION_CONTROL, "migration_control")
#endif
