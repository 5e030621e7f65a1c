/* SPDX-License-Identifier: BSD-2-Clause */
/* A machine of riscv64: two vCPUs, the second of them stopped; or, for vmi, one vCPU alone. */
#ifndef KVM_ARCH_VM_H
#define KVM_ARCH_VM_H

#include "machine.h"
#include "second.h"
#include "waits.h"

#define VCPUS 2

struct arch_vm {
	int vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	struct kvm_coalesced_mmio_ring *console;	/* none: a guest prints by calls of SBI */
	enum interface interface;
	uint8_t *fence;			/* of vmi: a page with a program (vmi.c), */
	int must_fence;			/* which has to run, */
	int is_asserted;		/* the event interrupt, */
	struct waits waits;
	SECOND_VCPU
};

/* vcpu.c: registers of the vCPU whose exit is handled, of the first one. 0 or -1. */
int vcpu_read(const struct arch_vm *arch, uint64_t id, uint64_t *value);
int vcpu_write(const struct arch_vm *arch, uint64_t id, uint64_t value);

#define CORE_REGISTER(name) (KVM_REG_RISCV | KVM_REG_SIZE_U64 | KVM_REG_RISCV_CORE | KVM_REG_RISCV_CORE_REG(name))

#endif
