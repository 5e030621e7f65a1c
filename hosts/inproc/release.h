/* SPDX-License-Identifier: BSD-2-Clause */
/* A release that the host speaks. inproc.c is one; it is compiled once for each, under a name of its own. */
#ifndef INPROC_RELEASE_H
#define INPROC_RELEASE_H

#include <stdint.h>

struct hvabi_registers;
struct machine;

struct release {
	/* Makes a machine anew, for a guest with this memory. Returns 0 if there is no memory for its records. */
	int (*start)(struct machine *machine, void *memory, uint64_t size);

	/* Performs the call that the registers name. */
	void (*trap)(struct machine *machine, struct hvabi_registers *registers);

	/* Whether it has calls for ports and alarms, and for what is mapped in the window. */
	int has_events, has_mappings;
};

#define EXPORTED __attribute__((visibility("default")))

/* What a guest process finds by name: in process.c, or in move.c. */
EXPORTED void hvabi_host_start(void *memory, uint64_t size);
EXPORTED void hvabi_host_trap(struct hvabi_registers *registers);

extern const struct release release_first, release_then;

#endif
