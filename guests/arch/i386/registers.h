/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * For assembly: all registers at once. Those of a struct hvabi_registers are numbered eax 0, ecx 1, edx 2, ebx 3, esp 4, ebp 5,
 * esi 6, edi 7, 8 bytes each, of which a guest of 32 bits has the low half.
 *
 * The body of a void trap_…(struct hvabi_registers *) is begin_trap, load_trap, the call, end_trap: loads all but esp, makes the
 * call, stores all, returns.
 */
#ifndef GUEST_I386_REGISTERS_H
#define GUEST_I386_REGISTERS_H

#include "../x86/vectors.h"

	.macro	begin_trap
	push	%ebx
	push	%ebp
	push	%esi
	push	%edi
	mov	20(%esp), %edi
	push	%edi
	.endm

	.macro	load_trap
	mov	0(%edi), %eax
	mov	8(%edi), %ecx
	mov	16(%edi), %edx
	mov	24(%edi), %ebx
	mov	40(%edi), %ebp
	mov	48(%edi), %esi
	mov	56(%edi), %edi
	.endm

	.macro	end_trap
	xchg	%edi, (%esp)
	mov	%eax, 0(%edi)
	mov	%ecx, 8(%edi)
	mov	%edx, 16(%edi)
	mov	%ebx, 24(%edi)
	mov	%ebp, 40(%edi)
	mov	%esi, 48(%edi)
	pop	%eax
	mov	%eax, 56(%edi)
	pop	%edi
	pop	%esi
	pop	%ebp
	pop	%ebx
	cld
	ret
	.endm

#endif
