/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences on KVM's own interface. */
#include "../../harness/runtime/console.h"
#include "place_hypercall.h"

void guest_main(void)
{
	static struct hvabi_guest guest;

	if (!find_interface("KVMKVMKVM")) {
		console_print("# sequences: there is no KVM here: CPUID has no leaf with its signature\n");
		return;
	}
	call_by_instruction();
	fill_place(&guest);
	run_here(&guest);
}
