/* SPDX-License-Identifier: BSD-2-Clause */
#include "../pages.h"
#include "../probe.h"
#include "s390x.h"

#define NO_SUCH_CPU 0xfefeul		/* a machine with few CPUs numbers them from 0 on */
#define NO_MEMORY 0x10000000000ul	/* a terabyte, of which the machine has less */

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = HVABI_ARCH_S390X;
	guest->trap = trap_diag;
	guest->take_exception = take_exception;
	guest->set_immediate = set_immediate;
	guest->flags = 1;
	fill_memory(guest, NO_MEMORY);
	guest->symbols[HVABI_SELF] = read_cpu_address();
	guest->symbols[HVABI_ABSENT] = NO_SUCH_CPU;
}

void fill_ground(struct hvabi_ground *ground)
{
	fill_pages(ground, NO_MEMORY, find_memory_end());
}
