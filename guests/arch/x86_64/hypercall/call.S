/* SPDX-License-Identifier: BSD-2-Clause */
#include "../registers.h"

/*
 * Places where an exception is an answer: it goes on at resume_address with the stack at resume_stack, which is 0 elsewhere.
 */
	.macro	expect_exception where
	mov	%rsp, resume_stack(%rip)
	movq	$\where, resume_address(%rip)
	.endm

/* void trap_call(struct hvabi_registers *): loads all but rsp, and XMM0 to XMM5, makes the call, stores all. */
	.text
	.globl	trap_call
	.type	trap_call, @function
trap_call:
	begin_trap
	expect_exception call_resume
	load_vectors %rdi
	load_trap

	/* Five bytes that machine.c overwrites. */
	.globl	call_site
call_site:
	ud2
	nop
	nop
	nop
call_resume:
	movq	$0, resume_stack(%rip)
	xchg	%rdi, (%rsp)
	store_vectors %rdi
	xchg	%rdi, (%rsp)
	end_trap

/* int try_read_msr(uint32_t msr, uint64_t *value), int try_write_msr(uint32_t msr, uint64_t value): 0, or -1 */
	.globl	try_read_msr
	.type	try_read_msr, @function
try_read_msr:
	mov	%edi, %ecx
	expect_exception msr_refused
	rdmsr
	shl	$32, %rdx
	mov	%eax, %eax
	or	%rdx, %rax
	mov	%rax, (%rsi)
	jmp	msr_done

	.globl	try_write_msr
	.type	try_write_msr, @function
try_write_msr:
	mov	%edi, %ecx
	mov	%esi, %eax
	mov	%rsi, %rdx
	shr	$32, %rdx
	expect_exception msr_refused
	wrmsr
msr_done:
	movq	$0, resume_stack(%rip)
	xor	%eax, %eax
	ret
msr_refused:
	movq	$0, resume_stack(%rip)
	mov	$-1, %eax
	ret

	.bss
	.balign	8
	.globl	resume_stack, resume_address
resume_stack:
	.space	8
resume_address:
	.space	8
