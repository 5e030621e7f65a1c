/* SPDX-License-Identifier: BSD-2-Clause */
/* For assembly: goes on at EL1 with exceptions masked, if the CPU is at EL2. `scratch` is lost; nothing else is. */
#ifndef GUEST_ARM64_EL2_H
#define GUEST_ARM64_EL2_H

.macro	leave_el2 scratch
	mrs	\scratch, CurrentEL
	cmp	\scratch, #0x8
	b.ne	772f
	mov	\scratch, #0x80000000		/* HCR_EL2: EL1 is AArch64, and nothing of it is trapped */
	msr	hcr_el2, \scratch
	mov	\scratch, #0x30d00000		/* SCTLR_EL1: what must be 1, all else off */
	orr	\scratch, \scratch, #0x800
	msr	sctlr_el1, \scratch
	msr	cntvoff_el2, xzr
	mov	\scratch, #0x3c5		/* EL1 with its own stack pointer, D, A, I and F masked */
	msr	spsr_el2, \scratch
	adr	\scratch, 772f
	msr	elr_el2, \scratch
	isb
	eret
772:
.endm

#endif
