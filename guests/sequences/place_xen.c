/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences in a paravirtualized domain of Xen, the first one. */
#include "../../harness/runtime/console.h"
#include "../arch/x86_64-xenpv/xenpv.h"
#include "sequences.h"
#include "xen.h"

#define NO_SUCH_VCPU 4095u

extern const char xen_start[], __text_end[];

/* What calls may be told to run. */
static void harmless_code(void)
{
	for (;;)
		__asm__ volatile("pause");
}

/* Events are masked but in calls that unmask them. */
void handle_events(void)
{
}

void guest_main(void)
{
	static struct hvabi_guest guest = {
		.arch = HVABI_ARCH_X86_64, .caller = XEN_CALLER_PV64, .trap = trap_xen, .untouchable = 1u << 4,	/* rsp */
		.read_memory = read_arena, .write_memory = write_arena, .cpuid = read_cpuid,
	};

	guest.symbols[HVABI_SCRATCH] = guest.symbols[HVABI_SCRATCH_LOW] = find_machine_address(arena + FIRST_SCRATCH);
	guest.symbols[HVABI_SCRATCH_VA] = (uintptr_t)arena + FIRST_SCRATCH;
	guest.symbols[HVABI_SCRATCH2] = find_machine_address(arena + SECOND_SCRATCH);
	guest.symbols[HVABI_SCRATCH2_VA] = (uintptr_t)arena + SECOND_SCRATCH;
	guest.symbols[HVABI_UNMAPPED] = guest.symbols[HVABI_UNMAPPED_LOW] = NOWHERE;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_VCPU;
	run_sequences(&guest, (uintptr_t)harmless_code, xen_start, __text_end);
}
