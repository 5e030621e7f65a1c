/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one release of kvm in the machine that the host has made. */
#include "../../harness/runtime/ktap.h"
#include "probe.h"

extern const struct hvabi_abi kvm_conformance;

void guest_main(void)
{
	static struct hvabi_guest guest;

	if (!find_interface("KVMKVMKVM")) {
		ktap_bail("there is no KVM here: CPUID has no leaf with its signature");
		return;
	}
	call_by_instruction();
	fill_guest(&guest);
	hvabi_run_conformance(&kvm_conformance, &guest);
	if (hvabi_is_last_vm(&kvm_conformance, &guest))
		ktap_end();
}
