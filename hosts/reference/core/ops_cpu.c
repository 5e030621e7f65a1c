/* SPDX-License-Identifier: BSD-2-Clause */
/* cpu, and experimental. */
#include "ops.h"

struct vmi_host_result ref_cpu_get_vcpu(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_cpu_get_vcpu_count(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(1);
}

struct vmi_host_result ref_cpu_yield(struct vm *vm)
{
	vm->yielded = 1;	/* nothing else can run, but the guest can be moved */
	return vmi_host_ok(0);
}

struct vmi_host_result ref_cpu_halt(struct vm *vm)
{
	vm_wait_for_interrupt(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_cpu_shutdown(struct vm *vm, uint32_t reason)
{
	(void)reason;	/* a guest that wants to start again does so in its next cell */
	vm->end = END_EXIT;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_experimental_echo(struct vm *vm, uint64_t value)
{
	(void)vm;
	return vmi_host_ok(value);
}
