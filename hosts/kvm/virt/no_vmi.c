/* SPDX-License-Identifier: BSD-2-Clause */
/* What the core of the reference hypervisor asks of a host of vmi, which this is not: machine_refuses keeps its guests away. */
#include "arch.h"

void arch_dispatch(struct vm *vm)
{
	(void)vm;
	host_panic("a call of vmi on a host that does not speak it");
}

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	(void)vm;
	(void)asserted;
	(void)vector;
}
