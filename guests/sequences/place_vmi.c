/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences on a vmi host, as an image of any architecture. */
#include "../../harness/runtime/console.h"
#include "../arch/machine.h"
#include "sequences.h"

#define NO_MEMORY (1ull << 40)

#if defined(__x86_64__)
#define ARCH HVABI_ARCH_X86_64
#define UNTOUCHABLE (1u << 4)			/* rsp */
#elif defined(__i386__)
#define ARCH HVABI_ARCH_I386
#define UNTOUCHABLE (1u << 4)			/* esp */
#elif defined(__aarch64__)
#define ARCH HVABI_ARCH_ARM64
#define UNTOUCHABLE (1u << 31)			/* sp */
#elif defined(__riscv)
#define ARCH HVABI_ARCH_RISCV64
#define UNTOUCHABLE (1u << 0 | 1u << 2)		/* zero, sp */
#endif

#if defined(__x86_64__) || defined(__i386__)
#define START pvh_start
#else
#define START _start
#endif
extern const char START[], __sites_start[];

/* What calls may be told to run. */
static void harmless_code(void)
{
	for (;;)
		__asm__ volatile("" : : : "memory");
}

void guest_main(void)
{
	static struct hvabi_guest guest = {
		.arch = ARCH, .trap = trap_vmi, .untouchable = UNTOUCHABLE, .read_memory = read_arena, .write_memory = write_arena,
	};
	const uint64_t first = (uintptr_t)arena + FIRST_SCRATCH, second = (uintptr_t)arena + SECOND_SCRATCH;
	const int has_host = find_vmi_host();

	if (!has_host)
		start_native();
	patch_call_sites(!has_host);
	guest.symbols[HVABI_SCRATCH] = guest.symbols[HVABI_SCRATCH_LOW] = guest.symbols[HVABI_SCRATCH_VA] = first;
	guest.symbols[HVABI_SCRATCH2] = guest.symbols[HVABI_SCRATCH2_VA] = second;
	guest.symbols[HVABI_UNMAPPED] = NO_MEMORY;
	guest.symbols[HVABI_UNMAPPED_LOW] = (uint32_t)NO_MEMORY;
	guest.symbols[HVABI_UNMAPPED_HIGH] = NO_MEMORY >> 32;
	guest.symbols[HVABI_ABSENT] = 1;
	run_sequences(&guest, (uintptr_t)harmless_code, START, __sites_start);
}
