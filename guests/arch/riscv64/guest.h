/* SPDX-License-Identifier: BSD-2-Clause */
/* What entry.S, sbi.c and trap.c offer a bare S-mode guest, and what it must bring. */
#ifndef GUEST_RISCV64_H
#define GUEST_RISCV64_H

#include <stdint.h>

#include "firmware.h"

struct hvabi_registers;

void guest_leave(void) __attribute__((noreturn));	/* sbi.c */

/* The guest brings this, */
void guest_main(uint64_t hartid);
/* and may bring this, which runs on a hart that was started at secondary_entry; such a hart else waits for good. */
void secondary_main(uint64_t hartid, uint64_t opaque);

/* entry.S */
void trap_sbi(struct hvabi_registers *registers);
void secondary_entry(void);

/* trap.c: interrupts counted by cause (1 software, 5 timer); each is masked in sie when it comes */
#define INTERRUPT_SOFTWARE 1u
#define INTERRUPT_TIMER 5u

uint64_t count_interrupts(unsigned int cause);
void allow_interrupt(unsigned int cause);
void forbid_interrupts(void);
uint64_t read_time(void);

/* trap.c: the exception of the last access to a CSR (cause + 1), or 0; struct hvabi_guest wants it */
uint32_t take_exception(void);

/* The same of the ecall in trap_sbi from now on: a host may let the guest have what happened to the host at an address of the guest's. */
void keep_call_exceptions(void);

/* entry.S: where the host says that the device tree is */
extern const uint64_t boot_device_tree;

#endif
