/* SPDX-License-Identifier: BSD-2-Clause */
/* A machine of arm64: two vCPUs, the second of them off, and a GIC; or, for vmi, one vCPU alone. */
#ifndef KVM_ARCH_VM_H
#define KVM_ARCH_VM_H

#include "event_line.h"
#include "machine.h"
#include "second.h"
#include "waits.h"

#define VCPUS 2

/* Of memory, beside the guest's own. */
enum { SLOT_SERIAL = 1, SLOT_STOLEN_TIME, SLOT_OUTPUT };

struct arch_vm {
	int vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	struct kvm_coalesced_mmio_ring *console;
	enum interface interface;
	int gic;			/* device; -1: not there */
	uint8_t *serial, *stolen_time, *output;	/* a page of memory each */
	struct event_line event;	/* of vmi, as all that follows */
	int offered;			/* whether KVM has been told that the interrupt is there, */
	uint64_t watched;		/* and the vectors that it watches; 0: none */
	struct waits waits;
	uint64_t call[8];		/* x0 to x7 */
	SECOND_VCPU
};

/* vcpu.c: registers by their places in struct kvm_regs: of the vCPU whose exit is handled, of the first one. 0 or -1. */
#define CORE_REGISTER(member) \
	(KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE | offsetof(struct kvm_regs, member) / sizeof(uint32_t))
int vcpu_read(const struct arch_vm *arch, uint64_t id, uint64_t *value);
int vcpu_write(const struct arch_vm *arch, uint64_t id, uint64_t value);

#endif
