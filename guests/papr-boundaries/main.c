/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release of papr on the host below: the everyday ones, or with NIGHTLY the others. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/memory.h"
#include "../arch/ppc64/guest.h"
#include "../arch/tree.h"

#ifdef NIGHTLY
#define SET 1
#else
#define SET 0
#endif
#define PAGE 4096ul
#define NO_SUCH_CPU 0xfefefeul
#define NO_MEMORY 0x800000000ul		/* behind all memory that a small machine has, before its devices */

extern const struct hvabi_abi papr_conformance;
extern const struct hvabi_boundaries papr_boundaries;

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
	.arch = GUEST_ARCH,
	.trap = trap_papr,
	.read_memory = read_number,
	.write_memory = write_number,
	.reset = clear_scratch,
};

static struct hvabi_ground ground = { .arena = arena, .copy = copy, .arena_bytes = sizeof(arena), .nightly = SET };

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
	guest.symbols[HVABI_UNMAPPED] = NO_MEMORY;
	guest.symbols[HVABI_UNMAPPED_LOW] = NO_MEMORY;
	guest.symbols[HVABI_SELF] = read_cpu();
	guest.symbols[HVABI_ABSENT] = NO_SUCH_CPU;
	set_place(HVABI_NO_MEMORY, NO_MEMORY);
	set_place(HVABI_END, find_memory_end(device_tree));
	set_place(HVABI_CODE, (uintptr_t)spare_code);
}

void guest_main(void)
{
	console_print("\n");
	set_symbols();
	hvabi_run_boundaries(&papr_conformance, &papr_boundaries, &guest, &ground);
	ktap_end();
}
