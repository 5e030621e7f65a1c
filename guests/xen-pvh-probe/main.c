/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one release on the Xen below, as a PVH domain. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/console.h"
#include "extra.h"
#include "xen.h"

#define NO_SUCH_VCPU 4095u

#ifdef __x86_64__
#define CALLER XEN_CALLER_HVM64
#else
#define CALLER XEN_CALLER_HVM32
#endif

extern const struct hvabi_abi xen_conformance;

void guest_main(void)
{
	static struct hvabi_guest guest;

	console_print("\n");
	if (!find_interface("XenVMMXenVMM")) {
		ktap_bail("there is no Xen here: CPUID has no leaf with its signature");
		return;
	}
	fill_guest(&guest);
	guest.caller = CALLER;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_VCPU;
	run_plan_and_extra_tests(&xen_conformance, &guest, extra_tests, count_extra_tests());
}
