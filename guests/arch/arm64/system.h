/* SPDX-License-Identifier: BSD-2-Clause */
/* System registers, and the firmware's calls, for guests and for hosts. What stands before the instructions is for assembly, too. */
#ifndef ARM64_SYSTEM_H
#define ARM64_SYSTEM_H

#define CURRENT_EL2 0x8			/* CurrentEL */
#define HCR_EL1_IS_64 0x80000000	/* HCR_EL2, all of it: EL1 is AArch64, and nothing of it is trapped */
#define SCTLR_EL1_OFF 0x30d00800	/* SCTLR_EL1: what must be 1, all else off */
#define PSTATE_EL1_MASKED 0x3c5		/* EL1 on its own stack pointer; debug, SError, IRQ and FIQ masked */

/* Exception classes of ESR_ELx, from bit 26 on; 0: an instruction that is not there. */
#define ESR_CLASS_SHIFT 26
#define ESR_WAIT 0x01
#define ESR_SVC 0x15
#define ESR_HVC 0x16
#define ESR_SMC 0x17
#define ESR_SYSTEM 0x18			/* a system register that a higher level does not allow */
#define ESR_FETCH_ABORT 0x20
#define ESR_DATA_ABORT 0x24
#define ESR_BREAKPOINT 0x30
#define ESR_BKPT32 0x38
#define ESR_BRK 0x3c

#ifndef __ASSEMBLER__

#include <stdint.h>

#define READ_SYSTEM(name) ({ uint64_t value_; __asm__ volatile("mrs %0, " #name : "=r"(value_) : : "memory"); value_; })
#define WRITE_SYSTEM(name, value) __asm__ volatile("msr " #name ", %0" : : "r"((uint64_t)(value)) : "memory")
#define BARRIER() __asm__ volatile("dsb ish\n\tisb" : : : "memory")

/* Functions of the SMC calling convention and of PSCI. */
#define SMC_VERSION 0x80000000u
#define SMC_ARCH_FEATURES 0x80000001u
#define SMC_VENDOR_UID 0x8600ff01u
#define PSCI_SYSTEM_OFF 0x84000008u
#define PSCI_SYSTEM_RESET 0x84000009u

/* What SMC_VENDOR_UID answers on a host of vmi: 766d6934-6876-4162-8976-6d6934616269, four bytes a register. */
#define VMI_UUID { 0x34696d76, 0x62417668, 0x696d7689, 0x69626134 }

#endif
#endif
