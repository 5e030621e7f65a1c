/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of hyperv, in the machine that has every feature, through the hypercall page. */
#include "../../harness/runtime/ktap.h"
#include "hyperv.h"
#include "hyperv_image.h"
#include "probe.h"

extern const struct hvabi_abi hyperv_conformance;
extern const struct hvabi_boundaries hyperv_boundaries;

static uint8_t hypercall_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

void guest_main(void)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	fill_guest(&guest);
	if (!hvabi_is_last_vm(&hyperv_conformance, &guest))
		return;
	if (try_write_msr(HYPERV_MSR_GUEST_OS_ID, OWN_ID) ||
	    try_write_msr(HYPERV_MSR_HYPERCALL, (uintptr_t)hypercall_page | HYPERV_HYPERCALL_MSR_ENABLE)) {
		ktap_bail("the host does not enable the hypercall page");
		return;
	}
	call_by_page(hypercall_page);
	guest.caller = HYPERV_CALLER_CHILD;
	fill_ground(&ground);
	hvabi_run_boundaries(&hyperv_conformance, &hyperv_boundaries, &guest, &ground);
	ktap_end();
}
