/* SPDX-License-Identifier: BSD-2-Clause */
/* Proves that /dev/kvm runs machines, with one of four instructions, a hypercall among them. */
#ifndef KVM_SELFTEST_H
#define KVM_SELFTEST_H

#include <stddef.h>
#include <stdint.h>

struct arch_vm;

/* NULL, or what went wrong. Comes back within a second if KVM_RUN can be interrupted. */
const char *selftest(void);

/* Enters the vCPU until something ends its run: the reason, or -1 if nothing has by that time of arch_now(). */
int selftest_enter(struct arch_vm *arch, uint64_t deadline);

/* --- the architecture brings (selftest.c in its folder) --- */

extern const uint64_t selftest_entry;		/* where the program lies in the guest's memory */
extern const uint8_t *const selftest_program;
extern const size_t selftest_size;

/* Runs it. NULL, or what it did that it should not. */
const char *selftest_run(struct arch_vm *arch);

#endif
