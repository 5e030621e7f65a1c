/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where a guest of Xen begins: at EL1 with the MMU off, x0 the device tree. The image may lie anywhere at a multiple of a page;
 * it is mapped, page by page, at the addresses for which it is linked, and entry.S goes on there. The first 2 GiB, devices and
 * memory, are mapped as they are besides.
 */
#include "layout.h"

#define TABLE 3
#define BLOCK_DEVICE 0x60000000000401	/* attributes of index 0, accessed, not for code */
#define BLOCK_MEMORY 0x705		/* index 1, inner shareable, accessed */
#define PAGE_MEMORY 0x707
#define MEMORY_TYPES 0xff00		/* 0: device nGnRnE, 1: ordinary memory, write-back */
/* 39 bits of address through TTBR0 in pages of 4 KiB, write-back, inner shareable; nothing through TTBR1; 36 bits out. */
#define TRANSLATION (25 | 1 << 8 | 1 << 10 | 3 << 12 | 1 << 23 | 1 << 32)
#define CONTROL 0x30d01805		/* SCTLR_EL1: what must be 1, instruction cache, data cache, MMU */

	.text
	.globl	xen_start
xen_start:
	msr	daifset, #0xf
	adrp	x1, boot_tree
	str	x0, [x1, :lo12:boot_tree]
	adrp	x2, _start
	adrp	x1, boot_offset
	ldr	x3, =_start
	sub	x4, x3, x2
	str	x4, [x1, :lo12:boot_offset]

	adrp	x5, root
	ldr	x6, =BLOCK_DEVICE
	str	x6, [x5]
	ldr	x6, =(0x40000000 | BLOCK_MEMORY)
	str	x6, [x5, #8]
	adrp	x7, middle
	orr	x6, x7, #TABLE
	str	x6, [x5, #16]
	adrp	x8, boot_pages
	orr	x6, x8, #TABLE
	mov	x9, #IMAGE_TABLES
1:	str	x6, [x7], #8
	add	x6, x6, #4096
	subs	x9, x9, #1
	b.ne	1b
	mov	x6, #PAGE_MEMORY
	orr	x6, x2, x6
	mov	x9, #(IMAGE_TABLES * 512)
2:	str	x6, [x8], #8
	add	x6, x6, #4096
	subs	x9, x9, #1
	b.ne	2b

	ldr	x6, =MEMORY_TYPES
	msr	mair_el1, x6
	ldr	x6, =TRANSLATION
	msr	tcr_el1, x6
	msr	ttbr0_el1, x5
	dsb	sy
	tlbi	vmalle1
	ic	iallu
	dsb	sy
	isb
	ldr	x6, =CONTROL
	adr	x7, 3f
	add	x7, x7, x4
	msr	sctlr_el1, x6
	isb
	br	x7
3:	b	_start
	.ltorg

/* Not in .bss, which entry.S clears. */
	.data
	.balign	4096
root:
	.space	4096
middle:
	.space	4096
	.globl	boot_pages
boot_pages:
	.space	IMAGE_TABLES * 4096
	.globl	boot_tree
boot_tree:
	.quad	0
	.globl	boot_offset
boot_offset:
	.quad	0
