/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The way from a guest that is an ordinary process into a host that is a
 * function. Registers are numbered as in struct hvabi_registers: rax 0, rcx 1,
 * rdx 2, rbx 3, rsp 4, rbp 5, rsi 6, rdi 7, r8 8 and so on, 8 bytes each.
 */
#define REGISTERS_SIZE 256

	.text

/*
 * What a stub reaches by `call *vmi_entry(%rip)` in place of a trap instruction: it changes
 * nothing that the host does not.
 */
	.balign	16
	.type	vmi_trampoline, @function
vmi_trampoline:
	pushfq
	cld
	sub	$REGISTERS_SIZE, %rsp
	mov	%rax, 0(%rsp)
	mov	%rcx, 8(%rsp)
	mov	%rdx, 16(%rsp)
	mov	%rbx, 24(%rsp)
	lea	REGISTERS_SIZE + 16(%rsp), %rax		/* as it was before the call */
	mov	%rax, 32(%rsp)
	mov	%rbp, 40(%rsp)
	mov	%rsi, 48(%rsp)
	mov	%rdi, 56(%rsp)
	mov	%r8, 64(%rsp)
	mov	%r9, 72(%rsp)
	mov	%r10, 80(%rsp)
	mov	%r11, 88(%rsp)
	mov	%r12, 96(%rsp)
	mov	%r13, 104(%rsp)
	mov	%r14, 112(%rsp)
	mov	%r15, 120(%rsp)

	/* The host's C code may use vector registers, which a trap would have kept. */
	mov	%rsp, %rbx
	sub	$512, %rsp
	and	$-16, %rsp
	fxsave64 (%rsp)
	mov	%rbx, %rdi
	call	*vmi_host_function(%rip)
	fxrstor64 (%rsp)
	mov	%rbx, %rsp

	mov	0(%rsp), %rax
	mov	8(%rsp), %rcx
	mov	16(%rsp), %rdx
	mov	24(%rsp), %rbx
	mov	40(%rsp), %rbp
	mov	48(%rsp), %rsi
	mov	56(%rsp), %rdi
	mov	64(%rsp), %r8
	mov	72(%rsp), %r9
	mov	80(%rsp), %r10
	mov	88(%rsp), %r11
	mov	96(%rsp), %r12
	mov	104(%rsp), %r13
	mov	112(%rsp), %r14
	mov	120(%rsp), %r15
	lea	REGISTERS_SIZE(%rsp), %rsp
	popfq
	ret
	.size	vmi_trampoline, . - vmi_trampoline

/* void trap_vmi(struct hvabi_registers *): loads all but rsp, makes the call, stores all. */
	.globl	trap_vmi
	.balign	16
	.type	trap_vmi, @function
trap_vmi:
	push	%rbx
	push	%rbp
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	push	%rdi
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

	call	*vmi_entry(%rip)

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
	.size	trap_vmi, . - trap_vmi

	.section .data.rel.local, "aw"
	.globl	vmi_entry
	.hidden	vmi_entry
	.balign	8
vmi_entry:
	.quad	vmi_trampoline

	.section .note.GNU-stack, "", @progbits
