/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of smccc on the host below: the everyday ones, or the nightly ones. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/probe.h"
#include "../arch/arm64/smccc/guest.h"
#include "../arch/arm64/smccc/wake.h"

extern const struct hvabi_abi smccc_conformance;
extern const struct hvabi_boundaries smccc_boundaries;

void guest_main(void)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	console_print("\n");
	fill_guest(&guest);
	fill_ground(&ground);
	(void)wake_after(0);	/* a host that takes a wrong power state for a standby state comes back from it */
	hvabi_run_boundaries(&smccc_conformance, &smccc_boundaries, &guest, &ground);
	ktap_end();
}
