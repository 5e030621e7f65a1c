/* SPDX-License-Identifier: BSD-2-Clause */
/* vmi-probe as a process: the host is a library, and memory that it is given is the guest's, from address 0. */
#include <stdio.h>

#include "../../../harness/runtime/ktap.h"
#include "../../arch/x86_64-process/process.h"
#include "../probe.h"

static uint8_t pages[MEMORY_SIZE] __attribute__((aligned(4096)));

const uint32_t probe_arch = HVABI_ARCH_X86_64;
const uint32_t probe_untouchable = 1u << 4;	/* rsp */
const int window_is_reachable = 0;
uint64_t memory_address;
uint8_t *memory = pages;

int fill_root(void *page)
{
	(void)page;
	return 0;
}

void restore_tables(void)
{
}

int main(int argc, char **argv)
{
	const char *problem;

	if (argc != 2) {
		fprintf(stderr, "usage: %s HOST.so\n", argv[0]);
		return 2;
	}
	problem = start_host(argv[1], memory, MEMORY_SIZE);
	if (problem)
		ktap_bail("%s", problem);
	else
		run_probe();
	return 0;
}
