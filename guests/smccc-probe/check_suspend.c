/* SPDX-License-Identifier: BSD-2-Clause */
/* A standby state ends with an interrupt, although the CPU masks it. */
#include "../../harness/runtime/ktap.h"
#include "../arch/arm64/sites.h"
#include "../arch/arm64/smccc/guest.h"
#include "../arch/arm64/smccc/wake.h"
#include "probe.h"
#include "smccc_guest.h"

#define STANDBY 0u
#define SOON 100000u		/* ticks */

enum extra_result check_cpu_suspend(void)
{
	intptr_t status;

	wake_never();
	if (wake_after(SOON)) {
		ktap_skip("the device tree names no interrupt controller that this guest knows");
		return EXTRA_SKIPPED;
	}
	status = smccc_psci_cpu_suspend(STANDBY, 0, 0);
	wake_never();
	if (status == 0)
		return EXTRA_RIGHT;
	ktap_message("psci.cpu_suspend to a standby state came back with %lld, expected success", (long long)status);
	return EXTRA_WRONG;
}
