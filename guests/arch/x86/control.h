/* SPDX-License-Identifier: BSD-2-Clause */
/* Control registers, for guests and for hosts, assembly too. */
#ifndef X86_CONTROL_H
#define X86_CONTROL_H

#define CR0_PE 0x1
#define CR0_TS 0x8
#define CR0_ET 0x10
#define CR0_PG 0x80000000
#define CR4_PSE 0x10
#define CR4_PAE 0x20
#define CR4_PGE 0x80
#define CR4_OSFXSR 0x200
#define CR4_LA57 0x1000
#define CR4_OSXSAVE 0x40000

#define MSR_EFER 0xc0000080
#define EFER_SCE 0x1
#define EFER_LME 0x100
#define EFER_LMA 0x400
#define EFER_NXE 0x800
#define EFER_SVME 0x1000

#endif
