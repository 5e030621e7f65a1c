/* SPDX-License-Identifier: BSD-2-Clause */
/* For assembly: goes on at EL1 with exceptions masked, if the CPU is at EL2. `scratch` is lost; nothing else is. */
#ifndef GUEST_ARM64_EL2_H
#define GUEST_ARM64_EL2_H

#include "system.h"

.macro	leave_el2 scratch
	mrs	\scratch, CurrentEL
	cmp	\scratch, #CURRENT_EL2
	b.ne	772f
	mov	\scratch, #HCR_EL1_IS_64
	msr	hcr_el2, \scratch
	mov	\scratch, #(SCTLR_EL1_OFF & 0xffff0000)
	orr	\scratch, \scratch, #(SCTLR_EL1_OFF & 0xffff)
	msr	sctlr_el1, \scratch
	msr	cntvoff_el2, xzr
	mov	\scratch, #PSTATE_EL1_MASKED
	msr	spsr_el2, \scratch
	adr	\scratch, 772f
	msr	elr_el2, \scratch
	isb
	eret
772:
.endm

#endif
