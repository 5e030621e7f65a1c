/* SPDX-License-Identifier: BSD-2-Clause */
#include "extra.h"

/* In the order of guest.yaml. */
static const struct extra_test tests[] = {
	{ "msr.wall_clock.as-advertised", check_wall_clock_msr },
	{ "msr.system_time.as-advertised", check_system_time_msr },
	{ "msr.wall_clock_new.as-advertised", check_wall_clock_new_msr },
	{ "msr.system_time_new.as-advertised", check_system_time_new_msr },
	{ "msr.async_pf_en.as-advertised", check_async_pf_en_msr },
	{ "msr.steal_time.as-advertised", check_steal_time_msr },
	{ "msr.pv_eoi_en.as-advertised", check_pv_eoi_en_msr },
	{ "msr.poll_control.as-advertised", check_poll_control_msr },
	{ "msr.async_pf_int.as-advertised", check_async_pf_int_msr },
#ifdef KVM_FEATURE_MIGRATION_CONTROL_MASK
	{ "msr.migration_control.as-advertised", check_migration_control_msr },
#endif
	{ "msr.system_time_new.tells-time", check_system_time },
	{ "msr.wall_clock_new.tells-time", check_wall_clock },
	{ "hc.clock_pairing.agrees-with-clock", check_pairing },
	{ "hc.send_ipi.interrupts-self", check_ipi },
	{ "hc.kick_cpu.ends-halt", check_kick },
};

unsigned int count_own_tests(void)
{
	return sizeof(tests) / sizeof(tests[0]);
}

void run_own_tests(void)
{
	run_extra_tests(tests, count_own_tests());
}
