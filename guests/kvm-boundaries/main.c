/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of kvm, in the machine that has every feature. */
#include "../../harness/runtime/ktap.h"
#include "probe.h"

extern const struct hvabi_abi kvm_conformance;
extern const struct hvabi_boundaries kvm_boundaries;

void guest_main(void)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	fill_guest(&guest);
	if (!hvabi_is_last_vm(&kvm_conformance, &guest))
		return;
	if (!find_interface("KVMKVMKVM")) {
		ktap_bail("there is no KVM here: CPUID has no leaf with its signature");
		return;
	}
	call_by_instruction();
	fill_ground(&ground);
	hvabi_run_boundaries(&kvm_conformance, &kvm_boundaries, &guest, &ground);
	ktap_end();
}
