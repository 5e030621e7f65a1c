/* SPDX-License-Identifier: BSD-2-Clause */
/* What a bare s390x guest finds here (guests/arch/s390x), and what it must bring. */
#ifndef GUEST_S390X_H
#define GUEST_S390X_H

#include <stdint.h>

struct hvabi_registers;

/* Program interruptions by their codes. */
#define PROGRAM_PRIVILEGED 2u
#define PROGRAM_ADDRESSING 5u
#define PROGRAM_SPECIFICATION 6u

/* --- the guest brings --- */

/* Runs on the boot CPU with interrupts off; guest_leave follows its return. */
void guest_main(void);

/* --- brought here --- */

/* entry.S: loads r0 to r15, makes the call, stores them and the condition code (harness/conformance/conformance.h has the registers). */
void trap_diag(struct hvabi_registers *registers);

/* traps.c: the instruction of trap_diag from now on: its code, below 0x1000, and its operands. 0: it cannot be so. */
int set_diag_code(uint64_t code);
void set_diag_operands(unsigned int r1, unsigned int r3, unsigned int base);	/* at first 2, 4, and 0 for none */
int set_immediate(unsigned int carrier, uint64_t number);	/* struct hvabi_guest wants it; the code is the first carrier */

/* traps.c: the code of the interruption that the last call raised, by trap_diag or a stub, and 1; or 0. struct hvabi_guest wants it. */
uint32_t take_exception(void);

/* entry.S: makes a call in the problem state; take_exception then has what came of it. */
void run_as_problem(void);

/* traps.c: makes the call, which must not come back but begin the machine at the address 0. Returns whether it did. */
int begins_at_zero(struct hvabi_registers *registers);

/* ccw.c: what the service processor says of memory: the first address behind it, or 0; and this CPU's address */
uint64_t find_memory_end(void);
uint64_t read_cpu_address(void);

/* ccw.c: what the hypervisor of this level calls itself (STORE SYSTEM INFORMATION 3.2.2), without blanks at its end; "" if it does not */
#define CONTROL_PROGRAM 16
void read_control_program(char name[CONTROL_PROGRAM + 1]);

/* ccw.c: the identification word of the first subchannel whose device is one of virtio, or is none; 0: there is no such */
uint32_t find_subchannel(int is_virtio);

void start_machine(void);
void guest_leave(void) __attribute__((noreturn));

#endif
