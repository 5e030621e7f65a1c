/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of smccc on the host below. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/memory.h"
#include "../arch/arm64/smccc/guest.h"
#include "../arch/arm64/smccc/wake.h"
#include "../arch/tree.h"

#define PAGE 4096ul
#define NO_SUCH_CPU 0xfefefeul

extern const struct hvabi_abi smccc_conformance;
extern const struct hvabi_boundaries smccc_boundaries;

/* The scratch pages, with a page before and behind them. */
static uint64_t arena[4 * PAGE / 8] __attribute__((aligned(PAGE)));
static uint64_t copy[4 * PAGE / 8];

/* Code that nobody runs, so that a host which writes there does not end the guest. */
__attribute__((section(".text.spare"), aligned(PAGE), used)) static void spare_code(void)
{
	__asm__ volatile(".zero 4096 - 4");
}

static void clear_scratch(void)
{
	memset(arena + PAGE / 8, 0, 2 * PAGE);
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_ARM64,
	.trap = trap_smccc,
	.untouchable = 1u << 31,	/* sp */
	.read_memory = read_number,
	.write_memory = write_number,
	.reset = clear_scratch,
	.take_exception = take_exception,
};

static struct hvabi_ground ground = { .arena = arena, .copy = copy, .arena_bytes = sizeof(arena) };

static void set_place(enum hvabi_symbol symbol, uint64_t address)
{
	if (!address)
		return;
	ground.symbols[symbol - HVABI_GROUND] = address;
	ground.symbols[symbol + 1 - HVABI_GROUND] = address;	/* every address is itself in this guest */
	ground.places |= 1u << (symbol - HVABI_GROUND);
}

static void set_symbols(void)
{
	const uint64_t page = (uintptr_t)arena + PAGE;

	ground.arena_gpa = (uintptr_t)arena;
	guest.symbols[HVABI_SCRATCH] = page;
	guest.symbols[HVABI_SCRATCH_LOW] = page;
	guest.symbols[HVABI_SCRATCH_VA] = page;
	guest.symbols[HVABI_SCRATCH2] = page + PAGE;
	guest.symbols[HVABI_SCRATCH2_VA] = page + PAGE;
	guest.symbols[HVABI_UNMAPPED] = find_no_memory();
	guest.symbols[HVABI_UNMAPPED_LOW] = find_no_memory();
	guest.symbols[HVABI_SELF] = read_affinity();
	guest.symbols[HVABI_ABSENT] = NO_SUCH_CPU;
	set_place(HVABI_NO_MEMORY, find_no_memory());
	set_place(HVABI_END, find_memory_end(DEVICE_TREE));
	set_place(HVABI_CODE, (uintptr_t)spare_code);
}

/* No test switches a second CPU on. */
void secondary_main(uint64_t context, uint64_t level, uint64_t control, uint64_t mask)
{
	(void)context;
	(void)level;
	(void)control;
	(void)mask;
}

void guest_main(void)
{
	console_print("\n");
	set_symbols();
	(void)wake_after(0);	/* a host that takes a wrong power state for a standby state comes back from it */
	hvabi_run_boundaries(&smccc_conformance, &smccc_boundaries, &guest, &ground);
	ktap_end();
}
