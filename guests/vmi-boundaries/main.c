/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one vmi release on the host that the place has found. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/places.h"
#include "../vmi-probe/probe.h"
#include "boundaries.h"

#define FAMILY_CONSOLE 6
#define ARENA_PAGES 4

extern const struct hvabi_boundaries vmi_boundaries;

/* Calls that print leave the line unfinished, and what follows must stand on a line of its own. */
static void make_call(struct hvabi_registers *registers)
{
	const uint64_t id = registers->r[id_register];

	trap_vmi(registers);
	if (id >> 24 == FAMILY_CONSOLE)
		console_write("\n", 1);
}

/* A virtual address of 32 bits, behind all memory; NO_MEMORY has more bits. */
#define NO_MEMORY_VA_32 0xf0000000u

static void clear_both_pages(void)
{
	memset(guest_memory(SCRATCH_PAGE), 0, 2 * PAGE);
}

/* The arena: the scratch pages, with a page before and behind them. */
static void fill_ground(struct hvabi_ground *ground)
{
	static uint64_t copy[ARENA_PAGES * PAGE / 8];

	ground->arena_gpa = SCRATCH_PAGE - PAGE;
	ground->arena = guest_memory(ground->arena_gpa);
	ground->copy = copy;
	ground->arena_bytes = sizeof(copy);
	ground->nightly = NIGHTLY;
	/* Nowhere is there any translation but the identity. */
	set_place(ground, HVABI_NO_MEMORY, NO_MEMORY, sizeof(uintptr_t) == 4 ? NO_MEMORY_VA_32 : NO_MEMORY);
	ground->code = guest_memory(find_spare_code());
	set_place(ground, HVABI_CODE, find_spare_code(), find_spare_code());
	set_place(ground, HVABI_END, find_end_of_memory(), find_end_of_memory());
}

void run_probe(void)
{
	static struct hvabi_ground ground;

	prepare_guest();
	guest.trap = make_call;
	guest.reset = clear_both_pages;
	guest.symbols[HVABI_SCRATCH2] = SCRATCH_PAGE + PAGE;
	guest.symbols[HVABI_SCRATCH2_VA] = SCRATCH_PAGE + PAGE;
	fill_ground(&ground);
	hvabi_run_boundaries(&vmi_conformance, &vmi_boundaries, &guest, &ground);
	ktap_end();
}
