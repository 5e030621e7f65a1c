/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Entry of a bare x86-64 guest: 32-bit protected mode without paging, as the
 * PVH note promises. From here to long mode with the first 4 GiB mapped to
 * themselves in pages of 2 MiB.
 */
#include "../x86/control.h"
#include "registers.h"

#define PRESENT_WRITABLE 3
#define LARGE_PAGE 0x83
#define CODE64 0x08
#define DATA 0x10

	/* Type 18 of owner Xen: the physical address where a PVH loader enters. */
	.section .note.pvh, "a", @note
	.balign	4
	.long	4, 8, 18
	.asciz	"Xen"
	.quad	pvh_start

	.section .text.entry, "ax"
	.code32
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

	movl	$boot_pdpt + PRESENT_WRITABLE, boot_pml4
	mov	$boot_pdpt, %edi
	mov	$boot_directories + PRESENT_WRITABLE, %eax
	mov	$4, %ecx
1:	mov	%eax, (%edi)
	add	$4096, %eax
	add	$8, %edi
	loop	1b
	mov	$boot_directories, %edi
	mov	$LARGE_PAGE, %eax
	mov	$4 * 512, %ecx
2:	mov	%eax, (%edi)
	add	$0x200000, %eax
	add	$8, %edi
	loop	2b

	mov	%cr4, %eax
	or	$CR4_PAE | CR4_OSFXSR, %eax	/* a call may take vector registers */
	mov	%eax, %cr4
	mov	$boot_pml4, %eax
	mov	%eax, %cr3
	mov	$MSR_EFER, %ecx
	rdmsr
	or	$EFER_LME, %eax
	wrmsr
	mov	%cr0, %eax
	or	$CR0_PG, %eax
	mov	%eax, %cr0
	lgdt	boot_gdt_pointer
	ljmp	$CODE64, $long_mode

	.code64
long_mode:
	mov	$DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	xor	%eax, %eax
	mov	%eax, %fs
	mov	%eax, %gs
	lea	boot_stack_top(%rip), %rsp
	xor	%ebp, %ebp
	call	start_machine
	call	guest_main
	call	guest_leave
	ud2

	.section .rodata
	.balign	8
boot_gdt:
	.quad	0
	.quad	0x00af9b000000ffff	/* code, 64 bits */
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
	push_registers
	cld
	mov	%rsp, %rbx
	mov	120(%rsp), %rdi		/* vector */
	mov	128(%rsp), %rsi		/* error code */
	lea	136(%rsp), %rdx		/* what iretq takes, rip first */
	and	$-16, %rsp
	call	handle_trap
	mov	%rbx, %rsp
	pop_registers
	add	$16, %rsp
	iretq

	.bss
	.balign	4
	.globl	boot_start_info
boot_start_info:
	.space	4
	.balign	4096
	.globl	boot_pml4
boot_pml4:
	.space	4096
boot_pdpt:
	.space	4096
boot_directories:
	.space	4 * 4096
	.space	32768
boot_stack_top:
