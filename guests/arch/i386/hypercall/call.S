/* SPDX-License-Identifier: BSD-2-Clause */
#include "../registers.h"

/*
 * Places where an exception is an answer: it goes on at resume_address if resume_stack is not 0, with the stack as it was.
 */
	.macro	expect_exception where
	mov	%esp, resume_stack
	movl	$\where, resume_address
	.endm

/* void trap_call(struct hvabi_registers *): loads all but esp, and XMM0 to XMM5, makes the call, stores all. */
	.text
	.globl	trap_call
	.type	trap_call, @function
trap_call:
	begin_trap
	expect_exception call_resume
	load_vectors %edi
	load_trap

	/* Five bytes that machine.c overwrites. */
	.globl	call_site
call_site:
	ud2
	nop
	nop
	nop
call_resume:
	mov	resume_stack, %esp	/* an exception may have been in a page of the host's, which trap_call had called */
	movl	$0, resume_stack
	xchg	%edi, (%esp)
	store_vectors %edi
	xchg	%edi, (%esp)
	end_trap

/* int try_read_msr(uint32_t msr, uint64_t *value), int try_write_msr(uint32_t msr, uint64_t value): 0, or -1 */
	.globl	try_read_msr
	.type	try_read_msr, @function
try_read_msr:
	mov	4(%esp), %ecx
	expect_exception msr_refused
	rdmsr
	mov	8(%esp), %ecx
	mov	%eax, 0(%ecx)
	mov	%edx, 4(%ecx)
	jmp	msr_done

	.globl	try_write_msr
	.type	try_write_msr, @function
try_write_msr:
	mov	4(%esp), %ecx
	mov	8(%esp), %eax
	mov	12(%esp), %edx
	expect_exception msr_refused
	wrmsr
msr_done:
	movl	$0, resume_stack
	xor	%eax, %eax
	ret
msr_refused:
	movl	$0, resume_stack
	mov	$-1, %eax
	ret

	.bss
	.balign	4
	.globl	resume_stack, resume_address
resume_stack:
	.space	4
resume_address:
	.space	4
