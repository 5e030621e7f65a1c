/* SPDX-License-Identifier: BSD-2-Clause */
/* Proves that /dev/kvm runs machines, with one of four instructions, a hypercall among them. */
#ifndef KVM_SELFTEST_H
#define KVM_SELFTEST_H

/* NULL, or what went wrong. Comes back within a second if KVM_RUN can be interrupted. */
const char *selftest(void);

#endif
