/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Places where an exception is an answer: it goes on at resume_address with the stack at resume_stack, which is 0 elsewhere.
 */
	.macro	expect_exception where
	mov	%rsp, resume_stack(%rip)
	movq	$\where, resume_address(%rip)
	.endm

/* void trap_call(struct hvabi_registers *): loads all but rsp, makes the call, stores all. */
	.text
	.globl	trap_call
	.type	trap_call, @function
trap_call:
	push	%rbx
	push	%rbp
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	push	%rdi
	expect_exception call_resume
	mov	0(%rdi), %rax
	mov	8(%rdi), %rcx
	mov	16(%rdi), %rdx
	mov	24(%rdi), %rbx
	mov	40(%rdi), %rbp
	mov	48(%rdi), %rsi
	mov	64(%rdi), %r8
	mov	72(%rdi), %r9
	mov	80(%rdi), %r10
	mov	88(%rdi), %r11
	mov	96(%rdi), %r12
	mov	104(%rdi), %r13
	mov	112(%rdi), %r14
	mov	120(%rdi), %r15
	mov	56(%rdi), %rdi

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
	mov	%rax, 0(%rdi)
	mov	%rcx, 8(%rdi)
	mov	%rdx, 16(%rdi)
	mov	%rbx, 24(%rdi)
	mov	%rbp, 40(%rdi)
	mov	%rsi, 48(%rdi)
	mov	%r8, 64(%rdi)
	mov	%r9, 72(%rdi)
	mov	%r10, 80(%rdi)
	mov	%r11, 88(%rdi)
	mov	%r12, 96(%rdi)
	mov	%r13, 104(%rdi)
	mov	%r14, 112(%rdi)
	mov	%r15, 120(%rdi)
	pop	%rax
	mov	%rax, 56(%rdi)
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%rbp
	pop	%rbx
	cld
	ret

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
