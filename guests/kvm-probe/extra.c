/* SPDX-License-Identifier: BSD-2-Clause */
#include "extra.h"

/* In the order of guest.yaml. */
const struct extra_test extra_tests[] = {
	{ "msr.wall_clock.as-advertised", { NULL }, check_wall_clock_msr },
	{ "msr.system_time.as-advertised", { NULL }, check_system_time_msr },
	{ "msr.wall_clock_new.as-advertised", { NULL }, check_wall_clock_new_msr },
	{ "msr.system_time_new.as-advertised", { NULL }, check_system_time_new_msr },
	{ "msr.async_pf_en.as-advertised", { NULL }, check_async_pf_en_msr },
	{ "msr.steal_time.as-advertised", { NULL }, check_steal_time_msr },
	{ "msr.pv_eoi_en.as-advertised", { NULL }, check_pv_eoi_en_msr },
	{ "msr.poll_control.as-advertised", { NULL }, check_poll_control_msr },
	{ "msr.async_pf_int.as-advertised", { NULL }, check_async_pf_int_msr },
#ifdef KVM_FEATURE_MIGRATION_CONTROL_MASK
	{ "msr.migration_control.as-advertised", { NULL }, check_migration_control_msr },
#endif
	{ "msr.system_time_new.tells-time", { NULL }, check_system_time },
	{ "msr.wall_clock_new.tells-time", { NULL }, check_wall_clock },
#ifdef __x86_64__
	{ "hc.clock_pairing.agrees-with-clock", { NULL }, check_pairing },
#endif
	{ "hc.send_ipi.interrupts-self", { NULL }, check_ipi },
	{ "hc.kick_cpu.ends-halt", { NULL }, check_kick },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
