/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a bare x86 guest of a hypervisor's own interface (kvm, hyperv) finds here, and what it must bring. The image is its
 * own identity: a pointer is a guest physical address.
 */
#ifndef GUEST_HYPERCALL_H
#define GUEST_HYPERCALL_H

#include <stdint.h>

#include "x86.h"

struct hvabi_registers;

/* --- the guest brings --- */

/* Runs on the boot CPU with interrupts off; guest_leave follows its return. */
void guest_main(void);

/* --- found here --- */

/* Loads every register but rsp, makes the call, stores all. An exception ends the call. */
void trap_call(struct hvabi_registers *registers);

/* The exception that ended the last call: vector + 1, or 0 for none; forgets it. */
uint32_t take_exception(void);

/* What trap_call makes: the instruction that this processor has, or a call of a page that the host has filled. */
void call_by_instruction(void);
void call_by_page(const void *page);

/* The leaf at which an interface of that signature begins, or 0 for none. */
uint32_t find_interface(const char *signature);

/* As struct hvabi_guest wants it. */
void read_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer);

/* Model-specific registers: 0, or -1 for an exception. */
int try_read_msr(uint32_t msr, uint64_t *value);
int try_write_msr(uint32_t msr, uint64_t value);

#endif
