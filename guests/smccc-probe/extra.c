/* SPDX-License-Identifier: BSD-2-Clause */
/* What the calls must bring about, beyond what they answer. */
#include "probe.h"

const struct extra_test extra_tests[] = {
	{ "psci.cpu_on.starts", { "psci.cpu_on", "psci.affinity_info" }, check_cpu_on },
	{ "psci.cpu_on.twice", { "psci.cpu_on", "psci.affinity_info" }, check_cpu_on_twice },
	{ "psci.cpu_off.goes-off", { "psci.cpu_on", "psci.cpu_off", "psci.affinity_info" }, check_cpu_off },
	{ "psci.cpu_on.starts-64", { "psci.cpu_on", "psci.affinity_info" }, check_cpu_on_64 },
	{ "psci.cpu_suspend.wakes", { "psci.cpu_suspend" }, check_cpu_suspend },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
