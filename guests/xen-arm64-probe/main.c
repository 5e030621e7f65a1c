/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one release on the Xen below, as the first domain of an arm64 machine. */
#include "../../harness/runtime/console.h"
#include "../arch/arm64/xen/guest.h"
#include "../arch/probe.h"
#include "probe.h"
#include "xen.h"

extern const struct hvabi_abi xen_conformance;

void guest_main(void)
{
	static struct hvabi_guest guest;

	console_print("\n");
	fill_guest(&guest);
	guest.caller = XEN_CALLER_ARM64;
	run_plan_and_extra_tests(&xen_conformance, &guest, extra_tests, count_extra_tests());
}
