/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one SBI release on the firmware below, then tests of what the calls bring about. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/riscv64/guest.h"
#include "probe.h"

#define PAGE 4096
#define FIRMWARE_START 0x80000000ul	/* below this image: memory of the firmware, out of S-mode's reach */
#define NO_SUCH_HART 4095ul

static uint8_t scratch[PAGE] __attribute__((aligned(PAGE)));
static uint64_t boot_hart;

uint64_t get_boot_hart(void)
{
	return boot_hart;
}

/* Calls that print leave the line unfinished, and what follows must stand on a line of its own. */
static int prints(const struct hvabi_registers *registers)
{
	uint64_t eid = registers->r[17];

	return eid == 0x01 || eid == 0x4442434e;
}

static void make_call(struct hvabi_registers *registers)
{
	int unfinished = prints(registers);

	trap_sbi(registers);
	if (unfinished)
		console_write("\n", 1);
}

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
	.arch = HVABI_ARCH_RISCV64,
	.trap = make_call,
	.untouchable = 1u << 0 | 1u << 2,	/* zero and sp */
	.read_memory = read_memory,
	.reset = clear_scratch,
};

static void set_symbols(void)
{
	uint64_t page = (uintptr_t)scratch;

	guest.symbols[HVABI_SCRATCH] = page;
	guest.symbols[HVABI_SCRATCH_LOW] = page;
	guest.symbols[HVABI_SCRATCH_VA] = page;
	guest.symbols[HVABI_UNMAPPED] = FIRMWARE_START;
	guest.symbols[HVABI_UNMAPPED_LOW] = FIRMWARE_START;
	guest.symbols[HVABI_SELF] = boot_hart;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_HART;
}

void guest_main(uint64_t hartid)
{
	boot_hart = hartid;
	set_symbols();
	open_console();
	console_print("\n");
	run_plan_and_extra_tests(&sbi_conformance, &guest, extra_tests, count_extra_tests());
}
