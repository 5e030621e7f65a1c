/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A call site that can be patched: one instruction, `hvc #0`, whose address is
 * recorded in the section .vmi_sites. patch_call_sites makes it `svc`, which
 * the guest's own vectors hand to the native back end: a trap as the other is,
 * so that no register changes hands. A guest of smccc may make it `smc #0`.
 * Included before vmi_guest.h or smccc_guest.h, or from assembly.
 */
#ifndef GUEST_ARM64_SITES_H
#define GUEST_ARM64_SITES_H

/* The immediate of the svc: "VM". */
#define NATIVE_CALL 0x564d

#ifdef __ASSEMBLER__

.macro	vmi_site
771:	hvc	#0
	.pushsection .vmi_sites, "a"
	.quad	771b
	.popsection
.endm

#else

#define VMI_INSTRUCTION_ARM64 "771:\thvc #0\n\t.pushsection .vmi_sites, \"a\"\n\t.quad 771b\n\t.popsection"
#define SMCCC_INSTRUCTION_ARM64 VMI_INSTRUCTION_ARM64	/* a machine's conduit may be smc */

#endif
#endif
