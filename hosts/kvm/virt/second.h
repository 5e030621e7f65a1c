/* SPDX-License-Identifier: BSD-2-Clause */
/* The second vCPU of a machine. */
#ifndef KVM_SECOND_H
#define KVM_SECOND_H

#include <pthread.h>

/* What struct arch_vm has for it. */
#define SECOND_VCPU \
	int second;			/* -1: not there */ \
	struct kvm_run *second_run; \
	pthread_t thread;		/* that runs it, */ \
	int has_thread;			/* if this says so */ \
	volatile int stop;		/* it must end */ \
	pthread_mutex_t lock;		/* whoever handles an exit has it */ \
	int handled;			/* the vCPU whose exit that is: KVM says nothing of another while it runs */ \
	int end;			/* what the second vCPU made of the whole machine, if that is not STAY */ \
	uint64_t longest_wait;		/* LONGEST_WAIT_NS */

/* And how that begins. */
#define NO_SECOND_VCPU .second = -1, .lock = PTHREAD_MUTEX_INITIALIZER, .end = STAY, .longest_wait = PATIENCE_NS

struct arch_vm;
struct kvm_run;
struct vm;

/*
 * A vCPU that waits for an interrupt in KVM goes on when its run is interrupted, as any processor may: a guest that has nothing to
 * wake it, but asks to be suspended, does not wait for its watchdog.
 */
#define PATIENCE_NS 20000000ull
#define LONGEST_WAIT_NS (arch->longest_wait)

/* Begins to run it; KVM holds it until the guest switches it on. 0 or -1. */
int second_start(struct vm *vm);

/* One vCPU or both: 0 or -1; they run no more, and are gone. */
int vcpus_create(struct arch_vm *arch, unsigned int count);
void vcpus_close(struct arch_vm *arch);

/* The architecture's vcpu.c: what an exit of either vCPU comes to; under the lock. */
int vcpu_handle(struct vm *vm, struct kvm_run *run);

/* vcpu.c: what a guest printed without an exit of its own. */
void vcpu_take_output(const struct arch_vm *arch);

#endif
