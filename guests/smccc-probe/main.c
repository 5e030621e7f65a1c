/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the plan of one release of smccc on the host below, and then tests of what the calls bring about. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/arm64/smccc/guest.h"
#include "../arch/arm64/smccc/wake.h"
#include "probe.h"

#define PAGE 4096
#define NO_SUCH_CPU 0xfefefeul		/* affinity fields that no machine with few CPUs has */

extern const struct hvabi_abi smccc_conformance;

static uint8_t scratch[PAGE] __attribute__((aligned(PAGE)));

static uint64_t read_memory(uint64_t gpa, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, (const void *)(uintptr_t)gpa, width / 8);
	return value;
}

static void clear_scratch(void)
{
	memset(scratch, 0, sizeof(scratch));
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_ARM64,
	.trap = trap_smccc,
	.untouchable = 1u << 31,	/* sp */
	.read_memory = read_memory,
	.reset = clear_scratch,
	.take_exception = take_exception,
};

static void set_symbols(void)
{
	const uint64_t page = (uintptr_t)scratch;

	guest.symbols[HVABI_SCRATCH] = page;
	guest.symbols[HVABI_SCRATCH_LOW] = page;
	guest.symbols[HVABI_SCRATCH_VA] = page;
	guest.symbols[HVABI_UNMAPPED] = find_no_memory();
	guest.symbols[HVABI_UNMAPPED_LOW] = find_no_memory();
	guest.symbols[HVABI_SELF] = read_affinity();
	guest.symbols[HVABI_ABSENT] = NO_SUCH_CPU;
}

void guest_main(void)
{
	set_symbols();
	console_print("\n");
	(void)wake_after(0);	/* a host that takes a wrong power state for a standby state comes back from it */
	run_plan_and_extra_tests(&smccc_conformance, &guest, extra_tests, count_extra_tests());
}
