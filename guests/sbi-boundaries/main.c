/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of sbi on the host below: the everyday ones, or the nightly ones. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/probe.h"
#include "../arch/riscv64/guest.h"

extern const struct hvabi_abi sbi_conformance;
extern const struct hvabi_boundaries sbi_boundaries;

void guest_main(uint64_t hart)
{
	static struct hvabi_guest guest;
	static struct hvabi_ground ground = { .nightly = NIGHTLY };

	open_console();
	console_print("\n");
	fill_guest(&guest);
	fill_ground(&ground);
	guest.symbols[HVABI_SELF] = hart;
	keep_call_exceptions();
	hvabi_run_boundaries(&sbi_conformance, &sbi_boundaries, &guest, &ground);
	ktap_end();
}
