/* SPDX-License-Identifier: BSD-2-Clause */
/* The places of a process: its memory holds no code, so that a page which nothing else uses stands for it. */
#include "../../vmi-probe/probe.h"
#include "../boundaries.h"

const unsigned int id_register = 0;	/* rax */

uint64_t find_end_of_memory(void)
{
	return memory_address + MEMORY_SIZE;
}

uint64_t find_spare_code(void)
{
	return memory_address + MEMORY_SIZE / 2;
}
