/* SPDX-License-Identifier: BSD-2-Clause */
/* A machine of arm64: two vCPUs, the second of them off, and a GIC. */
#ifndef KVM_ARCH_VM_H
#define KVM_ARCH_VM_H

#include <pthread.h>

#include "machine.h"

#define VCPUS 2

/* A vCPU that waits for an interrupt in KVM goes on when its run is interrupted, as any processor may: a guest that has nothing to
 * wake it, but asks for a standby state, does not wait for its watchdog. */
#define LONGEST_WAIT_NS 20000000ull

struct arch_vm {
	int vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	struct kvm_coalesced_mmio_ring *console;
	int gic;			/* device; -1: not there */
	uint8_t *serial, *stolen_time, *output;	/* a page of memory each */
	int second;			/* the second vCPU; -1: not there */
	struct kvm_run *second_run;
	pthread_t thread;		/* that runs it, */
	int has_thread;			/* if this says so */
	volatile int stop;		/* it must end */
	pthread_mutex_t lock;		/* whoever handles an exit has it */
	int handled;			/* the vCPU whose exit that is: KVM says nothing of another while it runs */
	int end;			/* what the second vCPU made of the whole machine, if that is not STAY */
};

/* second.c: begins to run the second vCPU, which KVM holds until the guest switches it on. 0 or -1. */
int second_start(struct vm *vm);
void second_stop(struct arch_vm *arch);

/* vcpu.c: what an exit of either vCPU comes to; under the lock. */
int vcpu_handle(struct vm *vm, struct kvm_run *run);

/* vcpu.c: registers by their places in struct kvm_regs: of the vCPU whose exit is handled, of the first one. 0 or -1. */
#define CORE_REGISTER(member) \
	(KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE | offsetof(struct kvm_regs, member) / sizeof(uint32_t))
int vcpu_read(const struct arch_vm *arch, uint64_t id, uint64_t *value);
int vcpu_write(const struct arch_vm *arch, uint64_t id, uint64_t value);

#endif
