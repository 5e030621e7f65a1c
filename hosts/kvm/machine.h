/* SPDX-License-Identifier: BSD-2-Clause */
/* /dev/kvm, and a machine of it: one vCPU, memory that the core of the reference hypervisor has, an interface. */
#ifndef KVM_MACHINE_H
#define KVM_MACHINE_H

#include <linux/kvm.h>
#include <stddef.h>

#include "guest_state.h"
#include "vm.h"
#include "vms.h"

/* vm->setting. */
struct vm_setting {
	enum interface interface;
	const struct vm_plan *plan;
	unsigned int index;		/* which of the image's machines this is, of how many */
	unsigned int count;
};

struct arch_vm {
	int vm, vcpu;			/* -1: not there */
	struct kvm_run *run;
	size_t run_size;
	struct kvm_coalesced_mmio_ring *console;	/* what the guest wrote to its serial port without leaving KVM; NULL: none */
	enum interface interface;
	int divisor_latch;		/* of the guest's serial port: 0x3f8 is not data */
	int event_asserted;
	unsigned int event_vector;
	struct kvm_sregs sregs;		/* under `state` */
	struct guest_state state;
	struct guest_stack stack;
};

#define COM1_DATA 0x3f8u

/* NULL, or why there is no KVM here. Once, before anything else. */
const char *machine_open(const char *device);

/* NULL, or why the interface cannot be offered by this kernel's KVM. */
const char *machine_refuses(enum interface interface);

/* Whether KVM hands the call map_gpa_range to the VMM. */
int machine_has_map_gpa_range(void);

/* What went wrong when a machine could not be made, since this was last asked; "" for nothing. */
const char *machine_take_error(void);

/* 32-bit protected mode with flat segments, paging off, at `entry`, EBX = `start_info`. 0 or -1. */
int machine_begin(struct arch_vm *arch, uint64_t entry, uint64_t start_info);

/* deadline.c: from that time of arch_now() on KVM_RUN of that vCPU comes back at once. NULL: of none. */
void deadline_arm(struct kvm_run *run, uint64_t deadline);

/* Take arch_now() from the machine's HPET, if it can be had: on a busy machine Linux may measure the emulated TSC, and so its
 * own time, as much as 70 times too fast. */
void deadline_use_hpet(void);

#endif
