/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of papr on the host below: the everyday ones, or the nightly ones. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/probe.h"
#include "../arch/ppc64/guest.h"

extern const struct hvabi_abi papr_conformance;
extern const struct hvabi_boundaries papr_boundaries;

void guest_main(void)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	console_print("\n");
	fill_guest(&guest);
	fill_ground(&ground);
	hvabi_run_boundaries(&papr_conformance, &papr_boundaries, &guest, &ground);
	ktap_end();
}
