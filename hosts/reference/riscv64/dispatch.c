/* SPDX-License-Identifier: BSD-2-Clause */
/* A call's registers, out of the guest and back. */
#include "host.h"
#include "riscv64.h"

void arch_dispatch(struct vm *vm)
{
	uint64_t *x = vm->arch->state.x;
	struct vmi_riscv64_registers registers = {
		.a0 = x[10], .a1 = x[11], .a2 = x[12], .a3 = x[13], .a4 = x[14], .a5 = x[15], .a6 = x[16], .a7 = x[17],
	};

	vmi_riscv64_dispatch(host_operations, vm, &registers);
	x[10] = registers.a0;
	x[11] = registers.a1;
}
