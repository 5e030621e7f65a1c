/* SPDX-License-Identifier: BSD-2-Clause */
#include "../pages.h"
#include "../probe.h"
#include "../tree.h"
#include "guest.h"

#define NO_SUCH_CPU 0xfefefeul
#define NO_MEMORY 0x800000000ul		/* behind all memory that a small machine has, before its devices */

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = GUEST_ARCH;
	guest->trap = trap_papr;
	fill_memory(guest, NO_MEMORY);
	guest->symbols[HVABI_SELF] = read_cpu();
	guest->symbols[HVABI_ABSENT] = NO_SUCH_CPU;
}

void fill_ground(struct hvabi_ground *ground)
{
	fill_pages(ground, NO_MEMORY, find_memory_end(device_tree));
}
