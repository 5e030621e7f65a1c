/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of diag on the host below: the everyday ones, or the nightly ones. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/probe.h"
#include "../arch/s390x/s390x.h"

extern const struct hvabi_abi diag_conformance;
extern const struct hvabi_boundaries diag_boundaries;

void guest_main(void)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	console_print("\n");
	fill_guest(&guest);
	fill_ground(&ground);
	hvabi_run_boundaries(&diag_conformance, &diag_boundaries, &guest, &ground);
	ktap_end();
}
