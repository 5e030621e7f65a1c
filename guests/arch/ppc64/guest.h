/* SPDX-License-Identifier: BSD-2-Clause */
/* What a bare guest of a pseries machine finds here, of either byte order, and what it must bring. */
#ifndef GUEST_PPC64_H
#define GUEST_PPC64_H

#include <stdint.h>

struct hvabi_registers;

#ifdef __LITTLE_ENDIAN__
#define GUEST_ARCH HVABI_ARCH_PPC64LE
#else
#define GUEST_ARCH HVABI_ARCH_PPC64
#endif

/* --- the guest brings --- */

/* Runs in real mode on the boot CPU with interrupts off; guest_leave follows its return. */
void guest_main(void);

/* --- brought here --- */

/* entry.S: loads r0 to r31, makes the call, stores them (harness/conformance/conformance.h has the registers). */
void trap_papr(struct hvabi_registers *registers);

/*
 * entry.S: the status of a call without arguments that is made in problem state, as a program of a user would. The page of
 * problem_state_code must be translated to itself, for users.
 */
int64_t call_in_problem_state(uint64_t opcode);
extern const char problem_state_code[];

/* pseries.c */
extern uint64_t device_tree;		/* where the machine put it */
uint64_t read_cpu(void);		/* this CPU's number, as calls take it */
void start_machine(uint64_t tree);	/* entry.S calls it first */
void guest_leave(void) __attribute__((noreturn));

/* The token of a call of RTAS by its name in the device tree, or 0. */
uint32_t find_rtas(const char *name);

#define RTAS_WORDS 16u

/*
 * Makes a call of RTAS: `arguments` are `narguments` words, and `results` gets `nresults`, of which the first is the status. Both
 * together are at most RTAS_WORDS. The status of the hypercall.
 */
int64_t call_rtas(uint32_t token, const uint32_t *arguments, unsigned int narguments, uint32_t *results, unsigned int nresults);

/* A hypercall of the guest's own with up to four arguments; its status. */
int64_t call_host(uint64_t opcode, uint64_t a, uint64_t b, uint64_t c, uint64_t d);

/*
 * traps.c: the decrementer shall interrupt after so many ticks, as soon as interrupts are enabled; and how often it has since. The
 * interrupt disables them, and holds the decrementer off.
 */
#define MSR_EXTERNAL 0x8000u		/* interrupts are enabled */
void expect_decrementer(uint32_t ticks);
unsigned int count_decrementer(void);

/* traps.c: an exception that nobody asked for; its vector, where it came, the state then, the address of an access */
void handle_exception(uint64_t vector, uint64_t place, uint64_t state, uint64_t address) __attribute__((noreturn));

#endif
