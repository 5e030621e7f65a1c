/* SPDX-License-Identifier: BSD-2-Clause */
#include "../../pages.h"
#include "../../probe.h"
#include "../../tree.h"
#include "guest.h"

#define NO_SUCH_CPU 0xfefefeul		/* affinity fields that no machine with few CPUs has */

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = HVABI_ARCH_ARM64;
	guest->trap = trap_smccc;
	guest->untouchable = 1u << 31;	/* sp */
	guest->take_exception = take_exception;
	fill_memory(guest, find_no_memory());
	guest->symbols[HVABI_SELF] = read_affinity();
	guest->symbols[HVABI_ABSENT] = NO_SUCH_CPU;
}

void fill_ground(struct hvabi_ground *ground)
{
	fill_pages(ground, find_no_memory(), find_memory_end(DEVICE_TREE));
}
