/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The start of the ROM: struct vrom_header of spec/vmirom, and the headers that it points at. seal.py writes the length and the
 * checksum. LICENCE is what the ROM says of itself; API_MAJOR is for tests of guests that must not take another.
 */
#ifndef API_MAJOR
#define API_MAJOR 3
#endif
#ifndef LICENCE
#define LICENCE "BSD-2-Clause"
#endif
#define CALLS 74

	.section .header, "ax"
	.globl	vrom_start
	.hidden	vrom_start
vrom_start:
	.byte	0x55, 0xaa		/* any option ROM */
	.byte	0			/* length: seal.py */
	.byte	0xcb, 0x90, 0x90, 0x90	/* the firmware's entry, in 16 bits: a far return */
	.byte	0
	.ascii	"cVmi"
	.byte	0, API_MAJOR		/* minor, major */
	.byte	2			/* jump slots: init, get_reloc */
	.byte	0
	.long	0			/* no address is the hypervisor's */
	.word	0
	.word	licence - vrom_start
	.word	pci_header - vrom_start
	.word	pnp_header - vrom_start
	.long	0
	.fill	96, 1, 0
	.balign	8
	jmp	vrom_init		/* 0x80 */
	.balign	8
	jmp	vrom_get_reloc		/* 0x88 */
	.balign	8

	.balign	4
pci_header:
	.ascii	"PCIR"
	.word	0x15ad, 0x0801		/* the device that guests look for */
	.word	0
	.word	24			/* size of this header */
	.byte	0
	.byte	0, 0, 0xff		/* class: none of its own */
	.word	0			/* length: seal.py */
	.byte	0, 1			/* version of the ROM, minor and major */
	.byte	0			/* x86 */
	.byte	0x80			/* the last image */
	.word	0

	.balign	4
pnp_header:
	.ascii	"$PnP"
	.byte	1			/* revision */
	.byte	2			/* size of this header, in 16 bytes */
	.word	0			/* no other */
	.byte	0
	.byte	0			/* checksum of this header: seal.py */
	.long	0
	.word	manufacturer - vrom_start
	.word	product - vrom_start
	.byte	0, 0, 0xff		/* class */
	.byte	0			/* no device */
	.word	0, 0, 0, 0, 0		/* it boots nothing */

manufacturer:
	.asciz	"hvabi"
product:
	.asciz	"VMI ROM"
licence:
	.asciz	LICENCE
