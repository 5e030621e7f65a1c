/* SPDX-License-Identifier: BSD-2-Clause */
/* What a bare arm64 guest of smccc finds here (guests/arch/arm64), and what it must bring. */
#ifndef GUEST_ARM64_SMCCC_H
#define GUEST_ARM64_SMCCC_H

#include <stdint.h>

#include "../arm64.h"

/* QEMU puts the device tree where memory begins, before the image. */
#define DEVICE_TREE 0x40000000ul

/* --- the guest brings --- */

/* Runs on the boot CPU with interrupts off; guest_leave follows its return. */
void guest_main(void);

/* May stay away. Runs on a CPU that was switched on at secondary_entry, with the exception level, SCTLR and DAIF with which it came there. */
void secondary_main(uint64_t context, uint64_t level, uint64_t control, uint64_t mask);

/* --- brought here --- */

/* entry.S: loads every register that it can, makes the call, stores them (harness/conformance/conformance.h has the registers). */
void trap_vmi(struct hvabi_registers *registers);
#define trap_smccc trap_vmi

void secondary_entry(void);	/* secondary.S */

uint64_t find_no_memory(void);	/* smccc.c: a page of addresses without memory */

/* smccc.c: the affinity fields of this CPU, as PSCI takes them */
uint64_t read_affinity(void);

#endif
