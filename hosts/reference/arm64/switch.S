/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The host's entry, its vectors and the way into a guest and back. The host
 * runs at EL2 on its own stack with everything masked; tpidr_el2 holds the
 * struct arch_vm of the guest that runs.
 */
#define PC 248
#define PSTATE 256
#define STACK_SIZE 65536

	.section .text.entry, "ax"
	.globl	_start
_start:
	msr	daifset, #0xf
	msr	spsel, #1
	adrp	x0, stack_top
	add	x0, x0, :lo12:stack_top
	mov	sp, x0
	adrp	x0, bss_start
	add	x0, x0, :lo12:bss_start
	adrp	x1, image_end
	add	x1, x1, :lo12:image_end
1:	cmp	x0, x1
	b.hs	2f
	stp	xzr, xzr, [x0], #16
	b	1b
2:	mov	x29, xzr
	mov	x30, xzr
	mrs	x0, CurrentEL
	cmp	x0, #2 << 2
	b.ne	refuse_to_start
	bl	arch_init
	bl	core_main

/* enum guest_left enter_guest(struct arch_vm *) */
	.text
	.globl	enter_guest
	.type	enter_guest, @function
enter_guest:
	stp	x29, x30, [sp, #-96]!
	stp	x19, x20, [sp, #16]
	stp	x21, x22, [sp, #32]
	stp	x23, x24, [sp, #48]
	stp	x25, x26, [sp, #64]
	stp	x27, x28, [sp, #80]
	msr	tpidr_el2, x0
	ldr	x1, [x0, #PC]
	ldr	x2, [x0, #PSTATE]
	msr	elr_el2, x1
	msr	spsr_el2, x2
	ldp	x2, x3, [x0, #16]
	ldp	x4, x5, [x0, #32]
	ldp	x6, x7, [x0, #48]
	ldp	x8, x9, [x0, #64]
	ldp	x10, x11, [x0, #80]
	ldp	x12, x13, [x0, #96]
	ldp	x14, x15, [x0, #112]
	ldp	x16, x17, [x0, #128]
	ldp	x18, x19, [x0, #144]
	ldp	x20, x21, [x0, #160]
	ldp	x22, x23, [x0, #176]
	ldp	x24, x25, [x0, #192]
	ldp	x26, x27, [x0, #208]
	ldp	x28, x29, [x0, #224]
	ldr	x30, [x0, #240]
	ldp	x0, x1, [x0]
	eret

/* x0 and x1 are on the stack, x1 says which vector it was. */
leave_guest:
	mrs	x0, tpidr_el2
	stp	x2, x3, [x0, #16]
	stp	x4, x5, [x0, #32]
	stp	x6, x7, [x0, #48]
	stp	x8, x9, [x0, #64]
	stp	x10, x11, [x0, #80]
	stp	x12, x13, [x0, #96]
	stp	x14, x15, [x0, #112]
	stp	x16, x17, [x0, #128]
	stp	x18, x19, [x0, #144]
	stp	x20, x21, [x0, #160]
	stp	x22, x23, [x0, #176]
	stp	x24, x25, [x0, #192]
	stp	x26, x27, [x0, #208]
	stp	x28, x29, [x0, #224]
	str	x30, [x0, #240]
	ldp	x2, x3, [sp], #16
	stp	x2, x3, [x0]
	mrs	x2, elr_el2
	mrs	x3, spsr_el2
	str	x2, [x0, #PC]
	str	x3, [x0, #PSTATE]
	mov	x0, x1
	ldp	x19, x20, [sp, #16]
	ldp	x21, x22, [sp, #32]
	ldp	x23, x24, [sp, #48]
	ldp	x25, x26, [sp, #64]
	ldp	x27, x28, [sp, #80]
	ldp	x29, x30, [sp], #96
	ret
	.size	enter_guest, . - enter_guest

	.macro	host_vector
	.balign	0x80
	b	host_exception
	.endm

	.macro	guest_vector left
	.balign	0x80
	stp	x0, x1, [sp, #-16]!
	mov	x1, #\left
	b	leave_guest
	.endm

	.balign	0x800
	.globl	host_vectors
host_vectors:
	.rept	8
	host_vector
	.endr
	.rept	2			/* a guest in AArch64, and in AArch32, which only its EL0 can be */
	guest_vector 0
	guest_vector 1
	guest_vector 2
	guest_vector 3
	.endr

host_exception:
	msr	spsel, #1
	adrp	x0, stack_top
	add	x0, x0, :lo12:stack_top
	mov	sp, x0
	mrs	x0, esr_el2
	mrs	x1, elr_el2
	mrs	x2, far_el2
	bl	handle_host_exception

/* The host is built without vector registers, so a guest's stay where they are until the next guest. */
	.arch_extension fp
	.arch_extension simd
	.globl	clear_vector_registers
	.type	clear_vector_registers, @function
clear_vector_registers:
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, \
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	movi	v\n\().2d, #0
	.endr
	msr	fpcr, xzr
	msr	fpsr, xzr
	ret
	.size	clear_vector_registers, . - clear_vector_registers

	.globl	save_vector_registers
	.type	save_vector_registers, @function
save_vector_registers:
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, \
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	str	q\n, [x0], #16
	.endr
	mrs	x1, fpcr
	mrs	x2, fpsr
	stp	x1, x2, [x0]
	ret
	.size	save_vector_registers, . - save_vector_registers

	.globl	load_vector_registers
	.type	load_vector_registers, @function
load_vector_registers:
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, \
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	ldr	q\n, [x0], #16
	.endr
	ldp	x1, x2, [x0]
	msr	fpcr, x1
	msr	fpsr, x2
	ret
	.size	load_vector_registers, . - load_vector_registers

	.bss
	.balign	16
	.space	STACK_SIZE
stack_top:
