/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the plan of one release of smccc on the host below, and then tests of what the calls bring about. */
#include "../../harness/runtime/console.h"
#include "../arch/arm64/smccc/guest.h"
#include "../arch/arm64/smccc/wake.h"
#include "../arch/probe.h"
#include "probe.h"

extern const struct hvabi_abi smccc_conformance;

void guest_main(void)
{
	static struct hvabi_guest guest;

	fill_guest(&guest);
	console_print("\n");
	(void)wake_after(0);	/* a host that takes a wrong power state for a standby state comes back from it */
	run_plan_and_extra_tests(&smccc_conformance, &guest, extra_tests, count_extra_tests());
}
