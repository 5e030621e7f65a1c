/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequences in a process whose host is a library; the memory that it is given is the guest's, from address 0. */
#include <stdio.h>

#include "../../harness/runtime/console.h"
#include "../arch/x86_64-process/process.h"
#include "sequences.h"

#define NO_MEMORY (1ull << 40)

static const char own[] = "what no call may change";

int main(int argc, char **argv)
{
	static struct hvabi_guest guest = {
		.arch = HVABI_ARCH_X86_64, .trap = trap_vmi, .untouchable = 1u << 4,	/* rsp */
		.read_memory = read_arena, .write_memory = write_arena,
		.symbols = {
			[HVABI_SCRATCH] = FIRST_SCRATCH, [HVABI_SCRATCH_LOW] = FIRST_SCRATCH, [HVABI_SCRATCH_VA] = FIRST_SCRATCH,
			[HVABI_SCRATCH2] = SECOND_SCRATCH, [HVABI_SCRATCH2_VA] = SECOND_SCRATCH,
			[HVABI_UNMAPPED] = NO_MEMORY, [HVABI_UNMAPPED_LOW] = (uint32_t)NO_MEMORY,
			[HVABI_UNMAPPED_HIGH] = NO_MEMORY >> 32, [HVABI_ABSENT] = 1,
		},
	};
	const char *problem;

	if (argc != 2) {
		fprintf(stderr, "usage: %s HOST.so\n", argv[0]);
		return 2;
	}
	problem = start_host(argv[1], arena, ARENA_BYTES);
	if (problem)
		console_print("# sequences: %s\n", problem);
	else
		run_sequences(&guest, 0, own, own + sizeof(own));
	return 0;
}
