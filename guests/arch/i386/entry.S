/* SPDX-License-Identifier: BSD-2-Clause */
/* Entry of a bare i386 guest: 32-bit protected mode without paging, as the PVH note promises, and it stays there. */
#include "../x86/sites.h"

#define CODE32 0x08
#define DATA 0x10

	/* Type 18 of owner Xen: the physical address where a PVH loader enters. */
	.section .note.pvh, "a", @note
	.balign	4
	.long	4, 4, 18
	.asciz	"Xen"
	.long	pvh_start

	.section .text.entry, "ax"
	.globl	pvh_start
pvh_start:
	cli
	cld
	mov	$__bss_start, %edi
	mov	$__bss_end, %ecx
	sub	%edi, %ecx
	xor	%eax, %eax
	rep stosb
	lgdt	boot_gdt_pointer
	ljmp	$CODE32, $1f
1:	mov	$DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %fs
	mov	%eax, %gs
	mov	%eax, %ss
	mov	$boot_stack_top, %esp
	xor	%ebp, %ebp
	call	start_machine
	call	guest_main
	call	guest_leave
	ud2

	.section .rodata
	.balign	8
boot_gdt:
	.quad	0
	.quad	0x00cf9b000000ffff	/* code, 32 bits */
	.quad	0x00cf93000000ffff	/* data */
boot_gdt_end:
boot_gdt_pointer:
	.word	boot_gdt_end - boot_gdt - 1
	.long	boot_gdt

/*
 * void trap_vmi(struct hvabi_registers *): loads all but esp, makes the call, stores all.
 * Registers lie 8 bytes apart.
 */
	.text
	.globl	trap_vmi
	.type	trap_vmi, @function
trap_vmi:
	push	%ebx
	push	%ebp
	push	%esi
	push	%edi
	mov	20(%esp), %edi
	push	%edi
	mov	0(%edi), %eax
	mov	8(%edi), %ecx
	mov	16(%edi), %edx
	mov	24(%edi), %ebx
	mov	40(%edi), %ebp
	mov	48(%edi), %esi
	mov	56(%edi), %edi

	vmi_site

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

/* 256 entries of 16 bytes, all alike: an error code, 0 where the CPU pushes none, and the vector. */
	.balign	16
	.globl	trap_entries
trap_entries:
	.set	vector, 0
	.rept	256
	.balign	16
	.if	!(vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21 || vector == 29 || \
		  vector == 30)
	push	$0
	.endif
	push	$vector
	jmp	trap_common
	.set	vector, vector + 1
	.endr

trap_common:
	pushal
	cld
	mov	%esp, %ebx
	mov	32(%ebx), %eax		/* vector */
	mov	36(%ebx), %ecx		/* error code */
	mov	40(%ebx), %edx		/* eip */
	and	$-16, %esp
	sub	$4, %esp
	push	%edx
	push	%ecx
	push	%eax
	call	handle_trap
	mov	%ebx, %esp
	popal
	add	$8, %esp
	iretl

	.bss
	.balign	4096
	.space	32768
boot_stack_top:
