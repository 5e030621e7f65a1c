/* SPDX-License-Identifier: BSD-2-Clause */
/* Where a second CPU begins: it says in which state it came, and goes on at EL1 with a stack of its own. */
#include "../el2.h"

	.text
	.globl	secondary_entry
	.type	secondary_entry, @function
secondary_entry:
	mrs	x1, CurrentEL
	mrs	x3, daif
	cmp	x1, #0x8
	b.ne	1f
	mrs	x2, sctlr_el2
	b	2f
1:	mrs	x2, sctlr_el1
2:	msr	daifset, #0xf
	leave_el2 x4
	msr	spsel, #1
	adrp	x4, secondary_stack_top
	add	x4, x4, :lo12:secondary_stack_top
	mov	sp, x4
	adr	x4, secondary_vectors
	msr	vbar_el1, x4
	isb
	mov	x29, xzr
	mov	x30, xzr
	bl	secondary_main
3:	wfi
	b	3b
	.size	secondary_entry, . - secondary_entry

/* An exception of the second CPU stops it. */
	.balign	0x800
secondary_vectors:
	.rept	16
	.balign	0x80
4:	wfi
	b	4b
	.endr

	.bss
	.balign	16
	.space	8192
secondary_stack_top:
