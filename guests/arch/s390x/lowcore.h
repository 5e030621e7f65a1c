/* SPDX-License-Identifier: BSD-2-Clause */
/* Addresses that the CPU knows by itself, and others below 4096, which an instruction reaches without a base register. */
#ifndef GUEST_S390X_LOWCORE_H
#define GUEST_S390X_LOWCORE_H

#define PROGRAM_CODE 0x8e		/* of the last program interruption */
#define SUPERVISOR_OLD 0x140		/* program status words: of what was interrupted, */
#define PROGRAM_OLD 0x150
#define RESTART_NEW 0x1a0		/* and what goes on, six of them: restart, external, supervisor call, */
#define PROGRAM_NEW 0x1d0		/* program, machine check, input and output */
#define LOWCORE_END 0x200

/* Sixteen registers each. */
#define CALLER 0x200			/* of trap_diag's caller */
#define ANSWERED 0x280			/* as a call left them */
#define INTERRUPTED 0x300

/* Masks of a program status word. All interrupts are off. */
#define MASK_64 0x0000000180000000	/* addresses of 64 bits */
#define MASK_PROBLEM 0x0001000180000000	/* and the problem state */
#define MASK_WAIT 0x0002000180000000	/* waits for good */

#endif
