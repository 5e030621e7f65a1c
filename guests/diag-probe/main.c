/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the plan of one release of diag on the host below, and then tests of what the calls bring about. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/memory.h"
#include "../arch/s390x/s390x.h"
#include "diag_guest.h"
#include "probe.h"

#define PAGE 4096
#define NO_SUCH_CPU 0xfefeul		/* a machine with few CPUs numbers them from 0 on */
#define NO_MEMORY 0x10000000000ul	/* a terabyte, of which the machine has less */

extern const struct hvabi_abi diag_conformance;

/* Each test asks first whether the host has what it needs. */
DIAG_DOES_WITHOUT_IPL;
DIAG_DOES_WITHOUT_VIRTIO;
DIAG_DOES_WITHOUT_WATCHDOG;

static uint8_t scratch[PAGE] __attribute__((aligned(PAGE)));

static void clear_scratch(void)
{
	memset(scratch, 0, sizeof(scratch));
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_S390X,
	.trap = trap_diag,
	.read_memory = read_number,
	.write_memory = write_number,
	.reset = clear_scratch,
	.take_exception = take_exception,
	.set_immediate = set_immediate,
	.flags = 1,
};

static void set_symbols(void)
{
	const uint64_t page = (uintptr_t)scratch;

	guest.symbols[HVABI_SCRATCH] = page;
	guest.symbols[HVABI_SCRATCH_LOW] = page;
	guest.symbols[HVABI_SCRATCH_VA] = page;
	guest.symbols[HVABI_UNMAPPED] = NO_MEMORY;
	guest.symbols[HVABI_SELF] = read_cpu_address();
	guest.symbols[HVABI_ABSENT] = NO_SUCH_CPU;
}

void guest_main(void)
{
	char program[CONTROL_PROGRAM + 1];

	set_symbols();
	read_control_program(program);
	console_print("\n");
	guest.extra_tests = count_extra_tests();
	hvabi_run_conformance(&diag_conformance, &guest);
	if (program[0])
		ktap_fact("control-program=%s", program);
	run_extra_tests(&diag_conformance, &guest, extra_tests);
}
