/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences in S-mode, under SBI firmware. */
#include "../arch/riscv64/guest.h"
#include "sequences.h"

#define FIRMWARE_START 0x80000000ul	/* below this image: memory of the firmware, out of S-mode's reach */
#define NO_SUCH_HART 4095ul

extern const char _start[], __sites_start[];

/*
 * What calls may be told to run: a handler of a software event, which ends at its first call, or a hart that starts, whose first call
 * is refused and which then stops.
 */
void harmless_code(void);
__asm__(".pushsection .text\n"
	"	.balign 4\n"
	"harmless_code:\n"
	"	li	a7, 0x535345\n"		/* sse.complete */
	"	li	a6, 6\n"
	"	ecall\n"
	"	li	a7, 0x48534d\n"		/* hsm.hart_stop */
	"	li	a6, 1\n"
	"	ecall\n"
	"1:	j	1b\n"
	".popsection\n");

void guest_main(uint64_t hartid)
{
	static struct hvabi_guest guest = {
		.arch = HVABI_ARCH_RISCV64,
		.trap = trap_sbi,
		.untouchable = 1u << 0 | 1u << 2,	/* zero and sp */
		.read_memory = read_arena,
		.write_memory = write_arena,
	};
	const uint64_t first = (uintptr_t)arena + FIRST_SCRATCH, second = (uintptr_t)arena + SECOND_SCRATCH;

	guest.symbols[HVABI_SCRATCH] = guest.symbols[HVABI_SCRATCH_LOW] = guest.symbols[HVABI_SCRATCH_VA] = first;
	guest.symbols[HVABI_SCRATCH2] = guest.symbols[HVABI_SCRATCH2_VA] = second;
	guest.symbols[HVABI_UNMAPPED] = guest.symbols[HVABI_UNMAPPED_LOW] = FIRMWARE_START;
	guest.symbols[HVABI_SELF] = hartid;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_HART;
	open_console();
	run_sequences(&guest, (uintptr_t)harmless_code, _start, __sites_start);
}
