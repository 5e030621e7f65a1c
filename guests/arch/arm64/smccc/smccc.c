/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare arm64 guest of smccc: by which instruction it calls, and the way out. */
#include "../../../../harness/runtime/string.h"
#include "../../tree.h"
#include "guest.h"

#define SMC 0xd4000003u		/* smc #0 */
#define AFFINITY 0xff00fffffful

/* The device tree names the conduit. Without one it is hvc, as for any guest of a hypervisor. */
static int tells_smc(void)
{
	const char *method = find_text(DEVICE_TREE, "psci", "method");

	return method && strlen(method) == 3 && memcmp(method, "smc", 3) == 0;
}

void start_machine(void)
{
	if (find_device(DEVICE_TREE, "pl011@"))
		serial_port = (uintptr_t)find_device(DEVICE_TREE, "pl011@");
	start_translation();
	output_page = (uint8_t *)(uintptr_t)find_device(DEVICE_TREE, "output@");
	conduit_is_smc = tells_smc();
	if (conduit_is_smc)
		patch_sites(SMC);
	calls_may_fault = 1;	/* QEMU before 7.0 answers so to a function that it does not have */
}

/* Below the guest some machines have memory, and then it ends before 2 GiB. */
uint64_t find_no_memory(void)
{
	return find_memory_start(DEVICE_TREE) ? 0x20000000ul : 0xa0000000ul;
}

uint64_t read_affinity(void)
{
	return READ_SYSTEM(mpidr_el1) & AFFINITY;
}

/* A guest that switches a second CPU on brings its own. */
void secondary_main(uint64_t context, uint64_t level, uint64_t control, uint64_t mask) __attribute__((weak));

void secondary_main(uint64_t context, uint64_t level, uint64_t control, uint64_t mask)
{
	(void)context;
	(void)level;
	(void)control;
	(void)mask;
}

/* All calls are the host's. */
int sites_are_native(void)
{
	return 0;
}

void guest_leave(void)
{
	switch_off();
}
