/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Entry of a 64-bit paravirtualized Xen guest: long mode at privilege level 3,
 * paging on, the image mapped at VIRT_BASE as its notes ask for, events masked,
 * RSI = struct start_info (xen/include/public/xen.h).
 */
#include "../x86_64/registers.h"
#include "layout.h"

/* Notes of owner Xen, numbered by xen/include/public/elfnote.h. */
	.macro	note_text type, text
	.long	4, 2f - 1f, \type
	.asciz	"Xen"
1:	.asciz	"\text"
2:	.balign	4
	.endm
	.macro	note_address type, address
	.long	4, 8, \type
	.asciz	"Xen"
	.quad	\address
	.endm

	.section .note.Xen, "a", @note
	.balign	4
	note_address 1, xen_start		/* entry */
	note_address 2, hypercall_page		/* where Xen writes its calls */
	note_address 3, VIRT_BASE
	note_address 4, 0			/* what physical addresses of the image count from */
	note_text 5, "xen-3.0"
	note_text 6, "hvabi"
	note_text 7, "1"
	note_text 8, "generic"
	note_text 9, "yes"			/* PAE */

	.section .text.entry, "ax"
	.globl	xen_start
xen_start:
	cld
	lea	boot_stack_top(%rip), %rsp
	xor	%ebp, %ebp
	mov	%rsi, %rdi
	call	start_machine
	call	guest_main
	call	guest_leave
	ud2

	.text
/*
 * void trap_xen(struct hvabi_registers *): loads all but rsp, makes the call, stores all.
 * The call is made by the instruction, not through the hypercall page, whose code saves
 * registers of its own accord.
 */
	.globl	trap_xen
	.type	trap_xen, @function
trap_xen:
	begin_trap
	load_trap

	syscall

	end_trap

/*
 * Code that may fault, each returning what it came to: NO_FAULT, or the vector (traps.c). A
 * fault goes on at resume_here.
 */
	.macro	function name
	.globl	\name
	.type	\name, @function
\name:
	.endm

	.macro	arm_recovery
	movl	$NO_FAULT, fault_vector(%rip)
	movq	$resume_here, fault_resume(%rip)
	.endm

/* unsigned int try_store(uint64_t *address, uint64_t value) */
	function try_store
	arm_recovery
	mov	%rsi, (%rdi)
	jmp	resume_here

/* unsigned int try_load(const uint64_t *address, uint64_t *value) */
	function try_load
	arm_recovery
	mov	(%rdi), %rax
	mov	%rax, (%rsi)
	jmp	resume_here

/* unsigned int try_undefined(void): an instruction that no CPU has */
	function try_undefined
	arm_recovery
	ud2

/* unsigned int try_privileged(void): an instruction that a guest kernel at level 3 may not execute, nor Xen for it */
	function try_privileged
	arm_recovery
	lidt	(%rsp)

/* unsigned int try_read_msr(uint32_t msr, uint64_t *value): Xen executes RDMSR for a guest kernel, or raises the exception */
	function try_read_msr
	arm_recovery
	mov	%edi, %ecx
	rdmsr
	shl	$32, %rdx
	or	%rdx, %rax
	mov	%rax, (%rsi)
	jmp	resume_here

/* unsigned int try_write_msr(uint32_t msr, uint64_t value) */
	function try_write_msr
	arm_recovery
	mov	%edi, %ecx
	mov	%esi, %eax
	mov	%rsi, %rdx
	shr	$32, %rdx
	wrmsr
	jmp	resume_here

/* unsigned int try_fpu(void): an instruction of the floating-point unit */
	function try_fpu
	arm_recovery
	fnop
	jmp	resume_here

/*
 * unsigned int keep_registers(const uint64_t wanted[4], uint64_t found[4]): loads rax, rcx, r11
 * and rbp, raises an exception, stores them as they are after it.
 */
	function keep_registers
	push	%rbx
	push	%rbp
	mov	%rsi, %rbx
	mov	0(%rdi), %rax
	mov	8(%rdi), %rcx
	mov	16(%rdi), %r11
	mov	24(%rdi), %rbp
	movl	$NO_FAULT, fault_vector(%rip)
	movq	$1f, fault_resume(%rip)
	ud2
1:	mov	%rax, 0(%rbx)
	mov	%rcx, 8(%rbx)
	mov	%r11, 16(%rbx)
	mov	%rbp, 24(%rbx)
	pop	%rbp
	pop	%rbx

resume_here:
	movq	$0, fault_resume(%rip)
	mov	fault_vector(%rip), %eax
	ret

/*
 * void ask_cpuid(uint32_t leaf, uint32_t subleaf, struct cpuid_answer *): with the prefix by
 * which Xen answers CPUID itself, where the hardware would not ask it.
 */
	function ask_cpuid
	push	%rbx
	mov	%rdx, %r8
	mov	%edi, %eax
	mov	%esi, %ecx
	ud2
	.ascii	"xen"
	cpuid
	mov	%eax, 0(%r8)
	mov	%ebx, 4(%r8)
	mov	%ecx, 8(%r8)
	mov	%edx, 12(%r8)
	pop	%rbx
	ret

/* uint64_t call_by_page(unsigned int number, uint64_t first, uint64_t second) */
	function call_by_page
	mov	%edi, %eax
	shl	$5, %eax
	cltq
	add	$hypercall_page, %rax
	mov	%rsi, %rdi
	mov	%rdx, %rsi
	jmp	*%rax

/*
 * Where Xen enters for exceptions (set_trap_table): it has pushed what the hardware would
 * have, and r11 and rcx beyond. After taking these two an entry looks as on bare hardware.
 */
	.balign	16
	.globl	trap_entries
trap_entries:
	.set	vector, 0
	.rept	TRAP_ENTRIES
	.balign	16
	pop	%rcx
	pop	%r11
	.if	!(vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21)
	push	$0
	.endif
	push	$vector
	jmp	trap_common
	.set	vector, vector + 1
	.endr

/* Where Xen enters for events (set_callbacks). It has masked them. */
	.balign	16
	.globl	event_entry
event_entry:
	pop	%rcx
	pop	%r11
	push	$0
	push	$EVENT_VECTOR
	jmp	trap_common

/* Where Xen enters if it cannot load a segment register on its way back: with four of them in front. */
	.globl	failsafe_entry
failsafe_entry:
	pop	%rcx
	pop	%r11
	add	$32, %rsp
	push	$0
	push	$FAILSAFE_VECTOR
	jmp	trap_common

trap_common:
	push_registers
	cld
	mov	%rsp, %rbx
	mov	%rsp, %rdi
	and	$-16, %rsp
	call	handle_trap
	mov	%rbx, %rsp
	pop_registers
	add	$16, %rsp
	/*
	 * iret (23) takes rax, r11, rcx and flags in front of the usual frame, and unmasks events
	 * if the frame has RFLAGS.IF. The instruction iretq cannot, and QEMU before 9.1 lets it
	 * fault at level 3 where SMAP is on.
	 */
	push	$0
	push	%rcx
	push	%r11
	push	%rax
	mov	$23, %eax
	syscall
	ud2

	.bss
	.balign	4096
	.globl	hypercall_page
hypercall_page:
	.space	4096
	.space	65536
boot_stack_top:

	.section .note.GNU-stack, "", @progbits
