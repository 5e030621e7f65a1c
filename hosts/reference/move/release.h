/* SPDX-License-Identifier: BSD-2-Clause */
/* A release that the hypervisor speaks; release.c is compiled once for each, with the generated files of that release. */
#ifndef REFERENCE_RELEASE_H
#define REFERENCE_RELEASE_H

#include <stdint.h>

struct vm;

struct release {
	uint32_t number;
	void (*dispatch)(struct vm *vm);	/* arch_dispatch, with the operations of the release */
	/* Whether it has calls for ports and alarms, and for what is mapped in the window. */
	int has_events, has_mappings;
};

extern const struct release release_first, release_then;

/* Makes a new VM for the guest, with what `release` has calls for, and ends the one that it was in. `vm` is then the new one. */
void vm_move(struct vm *vm, const struct release *release);

#endif
