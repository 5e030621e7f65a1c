/* SPDX-License-Identifier: BSD-2-Clause */
/* A machine of x86: one vCPU that runs, and others that only are there; an interface. */
#ifndef KVM_ARCH_VM_H
#define KVM_ARCH_VM_H

#include "guest_state.h"
#include "machine.h"

struct arch_vm {
	int vm, vcpu;
	int waiting[MAX_CPUS - 1];	/* vCPUs, the first of the machine, that wait for a start-up interrupt and are not run */
	unsigned int waiting_count;
	struct kvm_run *run;
	size_t run_size;
	struct kvm_coalesced_mmio_ring *console;
	uint8_t *output;		/* the page of GUEST_OUTPUT */
	enum interface interface;
	int divisor_latch;		/* of the guest's serial port: 0x3f8 is not data */
	int event_asserted;
	unsigned int event_vector;
	struct kvm_sregs sregs;		/* under `state` */
	struct guest_state state;
	struct guest_stack stack;
};

#define LONGEST_WAIT_NS 3600000000000ull	/* a guest that waits does so until its deadline */
#define COM1_DATA 0x3f8u

/* Whether KVM hands the call map_gpa_range to the VMM. */
int machine_has_map_gpa_range(void);

#endif
