/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers of a vCPU, one by one. */
#include <sys/ioctl.h>

#include "arch_vm.h"

int vcpu_read(const struct arch_vm *arch, uint64_t id, uint64_t *value)
{
	const struct kvm_one_reg request = { .id = id, .addr = (uintptr_t)value };

	return ioctl(arch->handled, KVM_GET_ONE_REG, &request);
}

int vcpu_write(const struct arch_vm *arch, uint64_t id, uint64_t value)
{
	const struct kvm_one_reg request = { .id = id, .addr = (uintptr_t)&value };

	return ioctl(arch->vcpu, KVM_SET_ONE_REG, &request);
}
