/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls of vmi, to a hypervisor or to the native back end. */
#include "../../x86/vmi/sites.h"
#include "../registers.h"

/*
 * void trap_vmi(struct hvabi_registers *): loads all but esp, makes the call, stores all.
 * Registers lie 8 bytes apart.
 */
	.text
	.globl	trap_vmi
	.type	trap_vmi, @function
trap_vmi:
	begin_trap
	load_trap

	vmi_site

	end_trap

/* What a site calls on bare hardware. Registers go into a struct hvabi_registers; interrupts are off meanwhile. */
	.globl	native_entry
	.type	native_entry, @function
native_entry:
	pushfl
	cli
	cld
	sub	$256, %esp
	mov	%eax, 0(%esp)
	mov	%ecx, 8(%esp)
	mov	%edx, 16(%esp)
	mov	%ebx, 24(%esp)
	mov	%ebp, 40(%esp)
	mov	%esi, 48(%esp)
	mov	%edi, 56(%esp)
	mov	%esp, %ebx
	and	$-16, %esp
	sub	$12, %esp
	push	%ebx
	.weak	make_native_call
	call	make_native_call
	mov	%ebx, %esp
	mov	0(%esp), %eax
	mov	8(%esp), %ecx
	mov	16(%esp), %edx
	mov	24(%esp), %ebx
	mov	40(%esp), %ebp
	mov	48(%esp), %esi
	mov	56(%esp), %edi
	lea	256(%esp), %esp
	popfl
	ret
