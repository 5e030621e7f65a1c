/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences on the interface of Hyper-V, through its hypercall page. */
#include "../../harness/runtime/console.h"
#include "hyperv.h"
#include "place_hypercall.h"

/* For the VMM of hosts/kvm: which interface this image is for (hosts/kvm/README.md). */
__asm__(".pushsection .note.hvabi.vms,\"\",@note\n\t"
	".balign 4\n\t"
	".4byte 6, 18, 2\n\t"
	".asciz \"hvabi\"\n\t"
	".balign 4\n\t"
	".ascii \"interface hyperv\\n\"\n\t"
	".byte 0\n\t"
	".balign 4\n\t"
	".popsection");

/* An open-source system of no vendor, as the TLFS has it: bit 63, and a type that is not given out. */
#define OWN_ID (1ull << 63 | 0x7full << 56)

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
