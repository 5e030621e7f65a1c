/* SPDX-License-Identifier: BSD-2-Clause */
/* The guest's end of the ring. */
#include "probe.h"

unsigned int ring_next;

void fill_slot(unsigned int slot, uint32_t number, uint32_t first, uint32_t second, uint32_t third)
{
#ifdef LGUEST_LHCALL_BIND_DMA
	area->ring[slot] = (struct lguest_hcall_ring){ .eax = number, .edx = first, .ebx = second, .ecx = third };
#else
	area->hcalls[slot] = (struct lguest_hcall_args){ .arg0 = number, .arg1 = first, .arg2 = second, .arg3 = third };
#endif
	/* The host looks at the status first: it comes last. */
	__atomic_store_n(&area->hcall_status[slot], 0, __ATOMIC_RELEASE);
}

unsigned int slot_at(unsigned int further)
{
	return (ring_next + further) % LGUEST_RING_SIZE_SLOTS;
}

int is_free(unsigned int slot)
{
	return __atomic_load_n(&area->hcall_status[slot], __ATOMIC_ACQUIRE) == FREE;
}
