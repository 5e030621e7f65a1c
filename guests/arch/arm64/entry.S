/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Entry and traps of a bare arm64 guest: EL1 with the MMU and interrupts off,
 * under the reference hypervisor as on QEMU's virt machine. A machine that
 * begins at EL2 is left for EL1 at once. Nothing here is ever left but through
 * guest_leave.
 */
#include "el2.h"
#include "sites.h"

#define REGISTERS_SIZE 256		/* struct hvabi_registers */

	.section .text.entry, "ax"
	.globl	_start
_start:
	msr	daifset, #0xf
	mrs	x19, CurrentEL
	leave_el2 x1
	msr	spsel, #1
	adrp	x0, boot_stack_top
	add	x0, x0, :lo12:boot_stack_top
	mov	sp, x0
	adrp	x0, __bss_start
	add	x0, x0, :lo12:__bss_start
	adrp	x1, __bss_end
	add	x1, x1, :lo12:__bss_end
1:	cmp	x0, x1
	b.hs	2f
	stp	xzr, xzr, [x0], #16
	b	1b
2:	adr	x0, vectors
	msr	vbar_el1, x0
	isb
	adrp	x0, boot_level
	str	x19, [x0, :lo12:boot_level]
	mov	x29, xzr
	mov	x30, xzr
	bl	start_machine
	bl	guest_main
	bl	guest_leave

/*
 * void trap_vmi(struct hvabi_registers *): loads x0..x30, makes the call, stores
 * them. sp is not loaded, because a trap could need it; it is restored from
 * tpidr_el1, so that a host which loses it does not take the guest along.
 */
	.text
	.globl	trap_vmi
	.type	trap_vmi, @function
trap_vmi:
	stp	x29, x30, [sp, #-112]!
	stp	x19, x20, [sp, #16]
	stp	x21, x22, [sp, #32]
	stp	x23, x24, [sp, #48]
	stp	x25, x26, [sp, #64]
	stp	x27, x28, [sp, #80]
	str	x0, [sp, #96]
	mov	x1, sp
	msr	tpidr_el1, x1

	.irp	n, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28
	ldr	x\n, [x0, #\n * 8]
	.endr
	.irp	n, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 30
	ldr	x\n, [x0, #\n * 8]
	.endr
	ldr	x0, [x0]

	vmi_site

	msr	tpidr_el0, x0
	mrs	x0, tpidr_el1
	mov	sp, x0
	ldr	x0, [sp, #96]
	.irp	n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, \
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
	str	x\n, [x0, #\n * 8]
	.endr
	mrs	x1, tpidr_el0
	str	x1, [x0]

	ldp	x19, x20, [sp, #16]
	ldp	x21, x22, [sp, #32]
	ldp	x23, x24, [sp, #48]
	ldp	x25, x26, [sp, #64]
	ldp	x27, x28, [sp, #80]
	ldp	x29, x30, [sp], #112
	ret
	.size	trap_vmi, . - trap_vmi

/* All exceptions but those of the guest itself at EL1 are one that nobody asked for. */
	.macro	vector target
	.balign	0x80
	b	\target
	.endm

	.balign	0x800
vectors:
	.rept	4
	vector	exception
	.endr
	vector	synchronous
	vector	interrupt
	.rept	10
	vector	exception
	.endr

/* The stack is touched only once it is sure that the guest called: what nobody asked for may have come of the stack. */
synchronous:
	msr	tpidr_el0, x0
	mrs	x0, esr_el1
	lsr	x0, x0, #26
	cbz	x0, undefined
	cmp	x0, #ESR_SYSTEM
	b.eq	undefined
	cmp	x0, #ESR_SVC
	b.ne	exception
	mrs	x0, tpidr_el0
	sub	sp, sp, #REGISTERS_SIZE + 16
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, \
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
	str	x\n, [sp, #\n * 8]
	.endr
	mrs	x0, elr_el1
	mrs	x1, spsr_el1
	stp	x0, x1, [sp, #REGISTERS_SIZE]
	mov	x0, sp
	bl	handle_native_call
	ldp	x0, x1, [sp, #REGISTERS_SIZE]
	msr	elr_el1, x0
	msr	spsr_el1, x1
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, \
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
	ldr	x\n, [sp, #\n * 8]
	.endr
	add	sp, sp, #REGISTERS_SIZE + 16
	eret

/*
 * The exception is kept, and the guest goes on behind the instruction, if that is an access to a system register (HVABI_ACCESS) or,
 * where the guest expects so (calls_may_fault), a call site. No register changes.
 */
undefined:
	adrp	x0, kept_registers
	add	x0, x0, :lo12:kept_registers
	stp	x15, x16, [x0]
	str	x17, [x0, #16]
	mrs	x0, elr_el1
	adrp	x16, __start_hvabi_access
	add	x16, x16, :lo12:__start_hvabi_access
	adrp	x17, __stop_hvabi_access
	add	x17, x17, :lo12:__stop_hvabi_access
1:	cmp	x16, x17
	b.hs	2f
	ldr	x15, [x16], #8
	cmp	x15, x0
	b.ne	1b
	b	4f
2:	adrp	x16, calls_may_fault
	ldr	w16, [x16, :lo12:calls_may_fault]
	cbz	w16, exception
	adrp	x16, __sites_start
	add	x16, x16, :lo12:__sites_start
	adrp	x17, __sites_end
	add	x17, x17, :lo12:__sites_end
3:	cmp	x16, x17
	b.hs	exception
	ldr	x15, [x16], #8
	cmp	x15, x0
	b.ne	3b
4:	add	x0, x0, #4
	msr	elr_el1, x0
	mrs	x0, esr_el1
	lsr	x0, x0, #26
	add	x0, x0, #1
	adrp	x16, access_exception
	str	w0, [x16, :lo12:access_exception]
	adrp	x0, kept_registers
	add	x0, x0, :lo12:kept_registers
	ldp	x15, x16, [x0]
	ldr	x17, [x0, #16]
	mrs	x0, tpidr_el0
	eret

/* What it interrupts may be trap_vmi, which has things in both thread registers. */
interrupt:
	sub	sp, sp, #208
	stp	x0, x1, [sp, #0]
	stp	x2, x3, [sp, #16]
	stp	x4, x5, [sp, #32]
	stp	x6, x7, [sp, #48]
	stp	x8, x9, [sp, #64]
	stp	x10, x11, [sp, #80]
	stp	x12, x13, [sp, #96]
	stp	x14, x15, [sp, #112]
	stp	x16, x17, [sp, #128]
	stp	x18, x30, [sp, #144]
	mrs	x0, elr_el1
	mrs	x1, spsr_el1
	stp	x0, x1, [sp, #160]
	mrs	x0, tpidr_el0
	mrs	x1, tpidr_el1
	stp	x0, x1, [sp, #176]
	bl	handle_interrupt
	ldp	x0, x1, [sp, #176]
	msr	tpidr_el0, x0
	msr	tpidr_el1, x1
	ldp	x0, x1, [sp, #160]
	msr	elr_el1, x0
	msr	spsr_el1, x1
	ldp	x0, x1, [sp, #0]
	ldp	x2, x3, [sp, #16]
	ldp	x4, x5, [sp, #32]
	ldp	x6, x7, [sp, #48]
	ldp	x8, x9, [sp, #64]
	ldp	x10, x11, [sp, #80]
	ldp	x12, x13, [sp, #96]
	ldp	x14, x15, [sp, #112]
	ldp	x16, x17, [sp, #128]
	ldp	x18, x30, [sp, #144]
	add	sp, sp, #208
	eret

exception:
	msr	spsel, #1
	adrp	x0, boot_stack_top
	add	x0, x0, :lo12:boot_stack_top
	mov	sp, x0
	mrs	x0, esr_el1
	mrs	x1, elr_el1
	mrs	x2, far_el1
	bl	handle_exception

	.bss
	.balign	16
	.globl	boot_level
boot_level:
	.space	16
kept_registers:
	.space	32
	.space	32768
boot_stack_top:
