/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel that Xen starts: the header of an arm64 Image, and what loads the guest behind it. Xen says in x0 where the device
 * tree is; the guest is entered with that, too, and nothing else in registers.
 */
#define ROOM 0x200000		/* the guest begins so much behind this image, which is smaller, at a multiple of that */
#define ANYWHERE 0xa		/* flags of the header: little-endian, pages of 4 KiB, in any place */

	.section .text.head, "ax"
	.globl	head
head:
	b	1f
	.long	0
	.quad	0			/* at the start of memory */
	.quad	2 * ROOM
	.quad	ANYWHERE
	.quad	0, 0, 0
	.ascii	"ARM\x64"
	.long	0
1:	msr	daifset, #0xf
	mov	x19, x0
	adr	x1, head
	add	x1, x1, #ROOM
	mov	sp, x1			/* Xen put this image at a multiple of ROOM */
	bl	load_guest
	mov	x4, x0
	dsb	sy
	ic	iallu
	dsb	sy
	isb
	mov	x0, x19
	mov	x1, xzr
	mov	x2, xzr
	mov	x3, xzr
	br	x4

	.text
	.globl	call_xen
call_xen:
	mov	x16, x0
	mov	x0, x1
	mov	x1, x2
	mov	x2, x3
	hvc	#0xea1
	ret
