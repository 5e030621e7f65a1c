/* SPDX-License-Identifier: BSD-2-Clause */
/* A machine that vmi is spoken to: one vCPU, and of devices a serial port at most. Each architecture has its own vmi.c. */
#ifndef KVM_VMI_MACHINE_H
#define KVM_VMI_MACHINE_H

#include "vm.h"

/* LONGEST_WAIT_NS while the event interrupt is asserted: its level is looked at so often. */
#define LOOK_AT_EVENT_NS 1000000ull

struct arch_vm;

/* NULL, or why this kernel's KVM cannot have such machines. */
const char *vmi_refuses(void);

/* What a machine needs before its vCPU first runs. 0 or -1. */
int vmi_begin(struct arch_vm *arch);

/* A call that KVM has handed over: EXIT_HYPERCALL if the core is to answer it, STAY if it is answered. */
int vmi_handle_call(struct vm *vm);

/* What a run that a signal has ended came to: whether the guest waits, and for what. */
int vmi_handle_interruption(struct vm *vm);

#endif
