/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A call site that can be patched: five bytes, vmmcall and a nop, whose address
 * is recorded in the section .vmi_sites. patch_call_sites makes it vmcall, or a
 * call of the native back end. Included before vmi_guest.h, or from assembly.
 */
#ifndef GUEST_X86_SITES_H
#define GUEST_X86_SITES_H

#define SITE_SIZE 5

#ifdef __ASSEMBLER__

#ifdef __x86_64__
#define SITE_WORD .quad
#else
#define SITE_WORD .long
#endif

.macro	vmi_site
771:	vmmcall
	.byte	0x66, 0x90
	.pushsection .vmi_sites, "a"
	SITE_WORD 771b
	.popsection
.endm

#else

#define SITE_TEXT(word) \
	"771:\tvmmcall\n\t.byte 0x66, 0x90\n\t" \
	".pushsection .vmi_sites, \"a\"\n\t" word " 771b\n\t.popsection"
#define VMI_INSTRUCTION_X86_64 SITE_TEXT(".quad")
#define VMI_INSTRUCTION_I386 SITE_TEXT(".long")

#endif
#endif
