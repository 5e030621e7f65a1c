/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls of vmi, to a hypervisor or to the native back end. */
#include "../../x86/vmi/sites.h"
#include "../registers.h"

/* void trap_vmi(struct hvabi_registers *): loads all but rsp, makes the call, stores all. */
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
	pushfq
	cli
	cld
	sub	$256, %rsp
	store_registers %rsp
	mov	%rdi, 56(%rsp)
	mov	%rsp, %rbx
	mov	%rsp, %rdi
	and	$-16, %rsp
	.weak	make_native_call
	call	make_native_call
	mov	%rbx, %rsp
	load_registers %rsp
	mov	56(%rsp), %rdi
	lea	256(%rsp), %rsp
	popfq
	ret
