/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What guest_tables.c knows of a guest's processor, so that it serves any back end whose guests are x86: this one, and
 * hosts/kvm.
 */
#ifndef REFERENCE_GUEST_STATE_H
#define REFERENCE_GUEST_STATE_H

#include <stdint.h>

#include "vm.h"

struct guest_segment {
	uint16_t selector;
	uint16_t attributes;	/* a descriptor's bits 47..40 and 55..52 */
	uint32_t limit;
	uint64_t base;
};

struct guest_state {
	uint64_t cr0, cr3, cr4, efer;
	struct guest_segment gdtr, ldtr, idtr, tr;
};

/* cpu.set_kernel_stack: what goes into every task that is loaded from then on. */
struct guest_stack {
	uint64_t address;
	int is_set;
};

/* --- the back end brings --- */

/* The processor's state as it is now, good until the guest runs again; what was changed of it is put back by store. */
struct guest_state *load_guest_state(const struct vm *vm);
void store_guest_state(const struct vm *vm);
struct guest_stack *find_guest_stack(const struct vm *vm);

/* --- guest_tables.c brings --- */

/* Guest memory at a virtual address, or NULL; all of it must be in one page. */
void *find_guest_memory(const struct vm *vm, uint64_t gva, unsigned int size);

#endif
