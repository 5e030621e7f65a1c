/* SPDX-License-Identifier: BSD-2-Clause */
/* Entry and traps of a bare s390x guest. Address translation and interrupts are off; addresses are real. */
#include "lowcore.h"

#define REGISTERS_FLAGS 512		/* in struct hvabi_registers, behind general and vector registers */
#define FRAME 160			/* what a caller leaves to whom it calls */

	.section .lowcore, "aw"
	.globl	lowcore
lowcore:
	.long	0x00080001, 0x80000000 + _start		/* a short program status word: QEMU looks for the entry here */
	.org	RESTART_NEW
	.rept	2
	.quad	MASK_WAIT, 0xbad
	.endr
	.quad	MASK_64, supervisor_call
	.quad	MASK_64, interrupted
	.rept	2
	.quad	MASK_WAIT, 0xbad
	.endr
	.org	LOWCORE_END

	.section .text.entry, "ax"
	.globl	_start
_start:
	larl	%r15, boot_stack_top
	larl	%r2, __bss_start
	larl	%r3, __bss_end
	lghi	%r0, 0
1:	clgr	%r2, %r3
	jnl	2f
	stg	%r0, 0(%r2)
	aghi	%r2, 8
	j	1b
2:	brasl	%r14, start_machine
	brasl	%r14, guest_main
	brasl	%r14, guest_leave

/*
 * void trap_diag(struct hvabi_registers *): loads r0..r15, makes the call, stores them and the condition code. The code of the call
 * is in the instruction (set_diag_code).
 */
	.text
	.globl	trap_diag, diag_site
	.type	trap_diag, @function
	.balign	16
trap_diag:
	stmg	%r0, %r15, CALLER
	lmg	%r0, %r15, 0(%r2)
diag_site:
	diag	%r2, %r4, 0
diag_after:
	stmg	%r0, %r15, ANSWERED
	ipm	%r0
	srl	%r0, 28
	lmg	%r1, %r15, CALLER + 8
	llgfr	%r0, %r0
	stg	%r0, REGISTERS_FLAGS(%r2)
	mvc	0(128, %r2), ANSWERED
	br	%r14
	.size	trap_diag, . - trap_diag

/* Where the machine begins again after a call of begins_at_zero: as if the call had come back. */
	.globl	begin_again
begin_again:
	larl	%r1, begun
	lghi	%r0, 1
	st	%r0, 0(%r1)
	j	diag_after

/*
 * void run_as_problem(void): makes the call of diag_site's code in the problem state, where it must raise an exception. The way back
 * is a supervisor call.
 */
	.globl	run_as_problem
	.type	run_as_problem, @function
run_as_problem:
	stmg	%r6, %r15, 48(%r15)
	larl	%r1, problem
	lpswe	0(%r1)
in_problem_state:
	diag	%r2, %r4, 0x44
	svc	0
supervisor_call:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
	.size	run_as_problem, . - run_as_problem

/* A program interruption. What it interrupts may hold anything in every register. */
interrupted:
	stmg	%r0, %r15, INTERRUPTED
	larl	%r15, interrupt_stack_top
	brasl	%r14, handle_interruption
	lmg	%r0, %r15, INTERRUPTED
	lpswe	PROGRAM_OLD

	.data
	.balign	8
problem:
	.quad	MASK_PROBLEM, in_problem_state

	.bss
	.balign	16
	.space	8192
interrupt_stack_top:
	.space	FRAME
	.space	32768
boot_stack_top:
	.space	FRAME
