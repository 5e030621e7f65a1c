/* SPDX-License-Identifier: BSD-2-Clause */
/* lguest-probe as a process: the host is a library, and memory that it is given is the guest's, from address 0. */
#include <stdio.h>
#include <string.h>

#include "../../../harness/runtime/ktap.h"
#include "../../arch/x86_64-process/process.h"
#include "../probe.h"
#include "lguest.h"

/* By which the machine that this process plays would call. */
#if LGUEST_RELEASE_NUMBER >= (2 << 16 | 630) && LGUEST_RELEASE_NUMBER < (2 << 16 | 636)
#define INSTRUCTION "vmcall"
#else
#define INSTRUCTION "int $0x1f"
#endif

static uint8_t pages[MEMORY_SIZE] __attribute__((aligned(4096)));

uint8_t *memory = pages;
uint32_t memory_address;

void make_trap(struct hvabi_registers *registers)
{
	trap_vmi(registers);
}

uint32_t take_exception(void)
{
	return take_host_exception();
}

int main(int argc, char **argv)
{
	const char *problem, *instructions;

	if (argc != 2) {
		fprintf(stderr, "usage: %s HOST.so\n", argv[0]);
		return 2;
	}
	problem = start_host(argv[1], memory, MEMORY_SIZE);
	instructions = problem ? NULL : find_host_text("hvabi_host_instructions");
	if (problem)
		ktap_bail("%s", problem);
	else if (instructions && !strstr(instructions, INSTRUCTION))
		ktap_bail("the host does not take the instruction %s: it speaks another release", INSTRUCTION);
	else
		run_probe();
	return 0;
}
