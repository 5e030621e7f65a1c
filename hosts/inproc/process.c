/* SPDX-License-Identifier: BSD-2-Clause */
/* A host that speaks one release. */
#include <stdlib.h>

#include "machine.h"
#include "release.h"

/* Set by the host before its first guest; a guest cannot call earlier. */
static struct machine machine;

void hvabi_host_start(void *memory, uint64_t size)
{
	if (!release_first.start(&machine, memory, size))
		abort();
}

void hvabi_host_trap(struct hvabi_registers *registers)
{
	release_first.trap(&machine, registers);
}
