/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences on the interface of Hyper-V, through its hypercall page. */
#include "../../harness/runtime/console.h"
#include "hyperv.h"
#include "hyperv_image.h"
#include "place_hypercall.h"

static uint8_t hypercall_page[PAGE_BYTES] __attribute__((aligned(4096)));

void guest_main(void)
{
	static struct hvabi_guest guest;

	if (ask_cpuid(HYPERV_CPUID_LEAF_INTERFACE).eax != HYPERV_CPUID_INTERFACE_EQUALS ||
	    try_write_msr(HYPERV_MSR_GUEST_OS_ID, OWN_ID) ||
	    try_write_msr(HYPERV_MSR_HYPERCALL, (uintptr_t)hypercall_page | HYPERV_HYPERCALL_MSR_ENABLE)) {
		console_print("# sequences: there is no interface Hv#1 here, or it does not enable the hypercall page\n");
		return;
	}
	call_by_page(hypercall_page);
	fill_place(&guest);
	guest.caller = HYPERV_CALLER_CHILD;
	run_here(&guest);
}
