/* SPDX-License-Identifier: BSD-2-Clause */
/* What the places of kvm and hyperv share: a bare x86 guest whose memory is its own identity. */
#ifndef SEQUENCES_PLACE_HYPERCALL_H
#define SEQUENCES_PLACE_HYPERCALL_H

#include "../arch/x86/hypercall/hypercall.h"
#include "sequences.h"

extern const char pvh_start[], __sites_start[];

/* What calls may be told to run. */
static void harmless_code(void)
{
	for (;;)
		__asm__ volatile("hlt");
}

static void fill_place(struct hvabi_guest *guest)
{
	const uint64_t first = (uintptr_t)arena + FIRST_SCRATCH, second = (uintptr_t)arena + SECOND_SCRATCH;
	const uint64_t no_memory = 0x280000000ull;	/* neither it nor either half of it is memory */

	guest->arch = HVABI_ARCH_X86_64;
	guest->trap = trap_call;
	guest->untouchable = 1u << 4;			/* rsp */
	guest->vectors = 6;
	guest->read_memory = read_arena;
	guest->write_memory = write_arena;
	guest->take_exception = take_exception;
	guest->cpuid = read_cpuid;
	guest->symbols[HVABI_SCRATCH] = guest->symbols[HVABI_SCRATCH_VA] = first;
	guest->symbols[HVABI_SCRATCH_LOW] = (uint32_t)first;
	guest->symbols[HVABI_SCRATCH2] = guest->symbols[HVABI_SCRATCH2_VA] = second;
	guest->symbols[HVABI_UNMAPPED] = no_memory;
	guest->symbols[HVABI_UNMAPPED_LOW] = (uint32_t)no_memory;
	guest->symbols[HVABI_UNMAPPED_HIGH] = no_memory >> 32;
	guest->symbols[HVABI_SELF] = 0;
	guest->symbols[HVABI_ABSENT] = 1;
}

static void run_here(const struct hvabi_guest *guest)
{
	run_sequences(guest, (uintptr_t)harmless_code, pvh_start, __sites_start);
}

#endif
