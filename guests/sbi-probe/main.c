/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one SBI release on the firmware below, then tests of what the calls bring about. */
#include "../../harness/runtime/console.h"
#include "../arch/probe.h"
#include "../arch/riscv64/guest.h"
#include "probe.h"

static uint64_t boot_hart;

uint64_t get_boot_hart(void)
{
	return boot_hart;
}

void guest_main(uint64_t hartid)
{
	static struct hvabi_guest guest;

	boot_hart = hartid;
	fill_guest(&guest);
	guest.symbols[HVABI_SELF] = hartid;
	open_console();
	console_print("\n");
	run_plan_and_extra_tests(&sbi_conformance, &guest, extra_tests, count_extra_tests());
}
