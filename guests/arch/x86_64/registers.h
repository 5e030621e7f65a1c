/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * For assembly: all registers at once. Those of a struct hvabi_registers are numbered rax 0, rcx 1, rdx 2, rbx 3,
 * rsp 4, rbp 5, rsi 6, rdi 7, r8 8 and so on, 8 bytes each.
 */
#ifndef GUEST_X86_64_REGISTERS_H
#define GUEST_X86_64_REGISTERS_H

#include "../x86/vectors.h"

/* All but rsp and rdi, to and from the struct at a register. */
	.macro	store_registers at
	mov	%rax, 0(\at)
	mov	%rcx, 8(\at)
	mov	%rdx, 16(\at)
	mov	%rbx, 24(\at)
	mov	%rbp, 40(\at)
	mov	%rsi, 48(\at)
	mov	%r8, 64(\at)
	mov	%r9, 72(\at)
	mov	%r10, 80(\at)
	mov	%r11, 88(\at)
	mov	%r12, 96(\at)
	mov	%r13, 104(\at)
	mov	%r14, 112(\at)
	mov	%r15, 120(\at)
	.endm

	.macro	load_registers at
	mov	0(\at), %rax
	mov	8(\at), %rcx
	mov	16(\at), %rdx
	mov	24(\at), %rbx
	mov	40(\at), %rbp
	mov	48(\at), %rsi
	mov	64(\at), %r8
	mov	72(\at), %r9
	mov	80(\at), %r10
	mov	88(\at), %r11
	mov	96(\at), %r12
	mov	104(\at), %r13
	mov	112(\at), %r14
	mov	120(\at), %r15
	.endm

/*
 * The body of a void trap_…(struct hvabi_registers *) is begin_trap, load_trap, the call, end_trap: loads all but rsp,
 * makes the call, stores all, returns.
 */
	.macro	begin_trap
	push	%rbx
	push	%rbp
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	push	%rdi
	.endm

	.macro	load_trap
	load_registers %rdi
	mov	56(%rdi), %rdi
	.endm

	.macro	end_trap
	xchg	%rdi, (%rsp)
	store_registers %rdi
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
	.endm

/* What a handler of traps keeps: all but rsp, r15 at the lowest address. */
	.macro	push_registers
	push	%rax
	push	%rcx
	push	%rdx
	push	%rbx
	push	%rbp
	push	%rsi
	push	%rdi
	push	%r8
	push	%r9
	push	%r10
	push	%r11
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	.endm

	.macro	pop_registers
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%r11
	pop	%r10
	pop	%r9
	pop	%r8
	pop	%rdi
	pop	%rsi
	pop	%rbp
	pop	%rbx
	pop	%rdx
	pop	%rcx
	pop	%rax
	.endm

#endif
