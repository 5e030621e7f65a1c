/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Runs the conformance plan of one release of hyperv in the machine that the host has made, in the last one also its own
 * tests. Calls go through the hypercall page, as the interface wants it.
 */
#include "../../harness/runtime/ktap.h"
#include "extra.h"
#include "hyperv_image.h"

extern const struct hvabi_abi hyperv_conformance;

struct cpuid_answer privileges;

static uint8_t hypercall_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

/* The vendor's signature does not matter; leaf 1 says which interface it is. */
static int has_interface(void)
{
	return ask_cpuid(1).ecx >> 31 && ask_cpuid(HYPERV_CPUID_LEAF_INTERFACE).eax == HYPERV_CPUID_INTERFACE_EQUALS;
}

int enable_page(void)
{
	const uint64_t value = (uintptr_t)hypercall_page | HYPERV_HYPERCALL_MSR_ENABLE;
	uint64_t now = 0;

	if (try_write_msr(HYPERV_MSR_GUEST_OS_ID, OWN_ID) || try_write_msr(HYPERV_MSR_HYPERCALL, value) ||
	    try_read_msr(HYPERV_MSR_HYPERCALL, &now) || now != value) {
		take_exception();
		return -1;
	}
	return 0;
}

/* The machine that lacks the page's own privilege: its tests are of registers and make no calls. */
static int is_without_page(const struct hvabi_guest *guest)
{
	return !(privileges.eax & HYPERV_FEATURE_ACCESS_HYPERCALL_MSRS_MASK) && !hvabi_is_last_vm(&hyperv_conformance, guest);
}

void guest_main(void)
{
	static struct hvabi_guest guest;

	if (!has_interface()) {
		ktap_bail("there is no interface Hv#1 here: CPUID leaf 0x40000001 does not say so");
		return;
	}
	fill_guest(&guest);
	privileges = ask_cpuid(HYPERV_CPUID_LEAF_INTERFACE + 2);
	if (enable_page() && !is_without_page(&guest)) {
		ktap_bail("the host does not enable the hypercall page");
		return;
	}
	call_by_page(hypercall_page);
	guest.caller = HYPERV_CALLER_CHILD;
	run_plan_and_extra_tests(&hyperv_conformance, &guest, extra_tests, count_extra_tests());
}
