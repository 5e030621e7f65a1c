/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The way from a guest that is an ordinary process into a host that is a
 * function.
 */
#include "../x86_64/registers.h"

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
	store_registers %rsp
	mov	%rdi, 56(%rsp)
	lea	REGISTERS_SIZE + 16(%rsp), %rax		/* as it was before the call */
	mov	%rax, 32(%rsp)

	/* The host's C code may use vector registers, which a trap would have kept. */
	mov	%rsp, %rbx
	sub	$512, %rsp
	and	$-16, %rsp
	fxsave64 (%rsp)
	mov	%rbx, %rdi
	call	*vmi_host_function(%rip)
	fxrstor64 (%rsp)
	mov	%rbx, %rsp

	load_registers %rsp
	mov	56(%rsp), %rdi
	lea	REGISTERS_SIZE(%rsp), %rsp
	popfq
	ret
	.size	vmi_trampoline, . - vmi_trampoline

/* void trap_vmi(struct hvabi_registers *): loads all but rsp, makes the call, stores all. */
	.globl	trap_vmi
	.balign	16
	.type	trap_vmi, @function
trap_vmi:
	begin_trap
	load_trap

	call	*vmi_entry(%rip)

	end_trap
	.size	trap_vmi, . - trap_vmi

	.section .data.rel.local, "aw"
	.globl	vmi_entry
	.hidden	vmi_entry
	.balign	8
vmi_entry:
	.quad	vmi_trampoline

	.section .note.GNU-stack, "", @progbits
