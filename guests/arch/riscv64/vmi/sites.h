/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A call site that can be patched: one instruction, `ecall`, whose address is
 * recorded in the section .vmi_sites. patch_call_sites makes it `ebreak`, which
 * the guest's own trap vector hands to the native back end: a trap as the other
 * is, so that no register changes hands. Included before vmi_guest.h.
 */
#ifndef GUEST_RISCV64_SITES_H
#define GUEST_RISCV64_SITES_H

#define SITE_SIZE 4

#define VMI_INSTRUCTION_RISCV64 "771:\tecall\n\t.pushsection .vmi_sites, \"a\"\n\t.quad 771b\n\t.popsection"

#endif
