/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release on the Xen below, as the first domain of an arm64 machine. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/arm64/xen/guest.h"
#include "../arch/probe.h"
#include "xen.h"

#define CONSOLE_IO 18
#define CONSOLE_WRITE 0

extern const struct hvabi_abi xen_conformance;
extern const struct hvabi_boundaries xen_boundaries;

/* Calls that print leave the line unfinished, and what follows must stand on a line of its own. */
static void make_call(struct hvabi_registers *registers)
{
	const uint64_t call = registers->r[16], command = registers->r[0];

	trap_xen(registers);
	if (call == CONSOLE_IO && (uint32_t)command == CONSOLE_WRITE)
		console_write("\n", 1);
}

void guest_main(void)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	console_print("\n");
	fill_guest(&guest);
	guest.caller = XEN_CALLER_ARM64;
	guest.trap = make_call;
	fill_ground(&ground);
	hvabi_run_boundaries(&xen_conformance, &xen_boundaries, &guest, &ground);
	ktap_end();
}
