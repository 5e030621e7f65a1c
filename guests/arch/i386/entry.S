/* SPDX-License-Identifier: BSD-2-Clause */
/* Entry of a bare i386 guest: 32-bit protected mode without paging, as the PVH note promises, and it stays there. */
#include "registers.h"

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
	mov	%ebx, boot_start_info
	mov	%cr4, %eax
	or	$CR4_OSFXSR, %eax	/* a call may take vector registers */
	mov	%eax, %cr4
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

	.text
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
	lea	40(%ebx), %edx		/* what iretl takes, eip first */
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
	.balign	4
	.globl	boot_start_info
boot_start_info:
	.space	4
	.balign	4096
	.space	32768
boot_stack_top:
