/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the plan of one release of papr on the host below, and then tests of what the calls bring about. */
#include "../../harness/runtime/console.h"
#include "../arch/pages.h"
#include "../arch/ppc64/guest.h"
#include "../arch/probe.h"
#include "probe.h"

extern const struct hvabi_abi papr_conformance;

uint8_t *const spare_page = scratch_pages[0];

void guest_main(void)
{
	static struct hvabi_guest guest;

	fill_guest(&guest);
	console_print("\n");
	run_plan_and_extra_tests(&papr_conformance, &guest, extra_tests, count_extra_tests());
}
