/* SPDX-License-Identifier: BSD-2-Clause */
/* A call's registers, out of the guest and back. */
#include "arm64.h"
#include "host.h"

void arch_dispatch(struct vm *vm)
{
	uint64_t *x = vm->arch->x;
	struct vmi_arm64_registers registers = {
		.x0 = x[0], .x1 = x[1], .x2 = x[2], .x3 = x[3], .x4 = x[4], .x5 = x[5], .x6 = x[6], .x7 = x[7],
	};

	vmi_arm64_dispatch(host_operations, vm, &registers);
	x[0] = registers.x0;
	x[1] = registers.x1;
}
