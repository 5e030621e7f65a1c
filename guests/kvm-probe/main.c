/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one release of kvm in the machine that the host has made, in the last one also its own tests. */
#include "../../harness/runtime/ktap.h"
#include "extra.h"

extern const struct hvabi_abi kvm_conformance;

uint32_t features;

void guest_main(void)
{
	static struct hvabi_guest guest;
	const uint32_t base = find_interface("KVMKVMKVM");

	if (!base) {
		ktap_bail("there is no KVM here: CPUID has no leaf with its signature");
		return;
	}
	call_by_instruction();
	fill_guest(&guest);
	features = ask_cpuid(base + 1).eax;
	run_plan_and_extra_tests(&kvm_conformance, &guest, extra_tests, count_extra_tests());
}
