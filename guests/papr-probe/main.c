/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the plan of one release of papr on the host below, and then tests of what the calls bring about. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/memory.h"
#include "../arch/ppc64/guest.h"
#include "probe.h"

#define PAGE 4096
#define NO_SUCH_CPU 0xfefefeul
#define NO_MEMORY 0x800000000ul		/* behind all memory that a small machine has, before its devices */

extern const struct hvabi_abi papr_conformance;

static uint8_t scratch[2 * PAGE] __attribute__((aligned(PAGE)));
uint8_t *const spare_page = scratch;

static void clear_scratch(void)
{
	memset(scratch, 0, sizeof(scratch));
}

static struct hvabi_guest guest = {
	.arch = GUEST_ARCH,
	.trap = trap_papr,
	.read_memory = read_number,
	.write_memory = write_number,
	.reset = clear_scratch,
};

static void set_symbols(void)
{
	const uint64_t page = (uintptr_t)scratch;

	guest.symbols[HVABI_SCRATCH] = page;
	guest.symbols[HVABI_SCRATCH_LOW] = page;
	guest.symbols[HVABI_SCRATCH_VA] = page;
	guest.symbols[HVABI_SCRATCH2] = page + PAGE;
	guest.symbols[HVABI_SCRATCH2_VA] = page + PAGE;
	guest.symbols[HVABI_UNMAPPED] = NO_MEMORY;
	guest.symbols[HVABI_UNMAPPED_LOW] = NO_MEMORY;
	guest.symbols[HVABI_SELF] = read_cpu();
	guest.symbols[HVABI_ABSENT] = NO_SUCH_CPU;
}

void guest_main(void)
{
	set_symbols();
	console_print("\n");
	run_plan_and_extra_tests(&papr_conformance, &guest, extra_tests, count_extra_tests());
}
