/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host that moves its guest once, from a host of one release to a host of another: when the guest first gives up its time
 * slice, with that call answered. The guest's memory and registers stay where they are, as it is a process. Everything that
 * a host keeps of it is in a machine, and each host has its own.
 */
#include <stdlib.h>

#include "machine.h"
#include "release.h"

static struct machine before, after;
static int moved;

void hvabi_host_start(void *memory, uint64_t size)
{
	moved = 0;
	if (!release_first.start(&before, memory, size))
		abort();
}

static void move_guest(void)
{
	if (!release_then.start(&after, before.memory, before.size))
		abort();
	machine_take_over(&after, &before, release_then.has_events, release_then.has_mappings);
	moved = 1;
}

void hvabi_host_trap(struct hvabi_registers *registers)
{
	if (moved) {
		release_then.trap(&after, registers);
		return;
	}
	release_first.trap(&before, registers);
	if (before.yielded)
		move_guest();
}
