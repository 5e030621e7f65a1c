/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls of the vendor hypervisor service, which a machine of vmi has KVM hand over. */
#ifndef KVM_SMCCC_H
#define KVM_SMCCC_H

#include <stdint.h>

/* Answers one that is no call of vmi, in its x0 to x3: how many of these are results. */
unsigned int smccc_answer(uint64_t x[4]);

#endif
