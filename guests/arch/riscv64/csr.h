/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Control and status registers, and entries of page tables, for guests and for hosts. Those of the hypervisor extension are named
 * by number, because assemblers older than the extension's ratification do not know their names. Also included by assembly.
 */
#ifndef RISCV64_CSR_H
#define RISCV64_CSR_H

#define CSR_SSTATUS 0x100
#define CSR_SIE 0x104
#define CSR_SCOUNTEREN 0x106
#define CSR_SENVCFG 0x10a
#define CSR_SEPC 0x141
#define CSR_SCAUSE 0x142
#define CSR_STVAL 0x143
#define CSR_SATP 0x180
#define CSR_TIME 0xc01

#define CSR_VSSTATUS 0x200
#define CSR_VSIE 0x204
#define CSR_VSTVEC 0x205
#define CSR_VSSCRATCH 0x240
#define CSR_VSEPC 0x241
#define CSR_VSCAUSE 0x242
#define CSR_VSTVAL 0x243
#define CSR_VSTIMECMP 0x24d
#define CSR_VSATP 0x280

#define CSR_HSTATUS 0x600
#define CSR_HEDELEG 0x602
#define CSR_HIDELEG 0x603
#define CSR_HIE 0x604
#define CSR_HTIMEDELTA 0x605
#define CSR_HCOUNTEREN 0x606
#define CSR_HGEIE 0x607
#define CSR_HENVCFG 0x60a
#define CSR_HTVAL 0x643
#define CSR_HIP 0x644
#define CSR_HVIP 0x645
#define CSR_HGATP 0x680

/* sstatus and vsstatus */
#define STATUS_SIE 0x2
#define STATUS_SPIE 0x20
#define STATUS_SPP 0x100
#define STATUS_FLOAT_VECTOR 0x6600	/* FS and VS: the units are off while both bits of each are 0 */

#define HSTATUS_SPV 0x80		/* sret goes to the guest */
#define HSTATUS_SPVP 0x100
#define HSTATUS_VTW 0x200000		/* wfi in the guest comes here */
#define HSTATUS_VTSR 0x400000		/* sret in the guest comes here */
#define HSTATUS_VSXL_64 0x200000000

#define SIE_TIMER 0x20
#define SIE_SOFTWARE_TIMER_EXTERNAL 0x222
#define HVIP_VSSIP 0x4
#define HVIP_VSEIP 0x400
#define INTERRUPTS_OF_GUEST 0x444	/* software, timer, external of VS mode */

#define COUNTERS_CYCLE_TIME_INSTRET 0x7

#define HGATP_SV39X4 0x8000000000000000
#define SATP_SV39 0x8000000000000000
#define SATP_MODE_SHIFT 60
#define SATP_PPN_MASK 0xfffffffffff

/* A page table's entry: the bits, then the number of the page from bit 10 on. A leaf has one of the three rights. */
#define PTE_VALID 0x1ul
#define PTE_READ 0x2ul
#define PTE_WRITE 0x4ul
#define PTE_EXECUTE 0x8ul
#define PTE_USER 0x10ul
#define PTE_ACCESSED 0x40ul
#define PTE_DIRTY 0x80ul
#define PTE_ADDRESS_SHIFT 10

#define CAUSE_INTERRUPT 0x8000000000000000
#define CAUSE_TIMER (CAUSE_INTERRUPT | 5)
#define CAUSE_ILLEGAL_INSTRUCTION 2
#define CAUSE_BREAKPOINT 3
#define CAUSE_GUEST_ECALL 10
#define CAUSE_GUEST_FETCH_FAULT 20
#define CAUSE_GUEST_LOAD_FAULT 21
#define CAUSE_VIRTUAL_INSTRUCTION 22
#define CAUSE_GUEST_STORE_FAULT 23

#ifndef __ASSEMBLER__

#include <stdint.h>

#define CSR_TEXT_(number) #number
#define CSR_TEXT(number) CSR_TEXT_(number)

#define read_csr(number) __extension__({ \
	uint64_t csr_value_; \
	__asm__ volatile("csrr %0, " CSR_TEXT(number) : "=r"(csr_value_) : : "memory"); \
	csr_value_; \
})
#define write_csr(number, value) \
	__asm__ volatile("csrw " CSR_TEXT(number) ", %0" : : "r"((uint64_t)(value)) : "memory")
#define set_csr(number, bits) \
	__asm__ volatile("csrs " CSR_TEXT(number) ", %0" : : "r"((uint64_t)(bits)) : "memory")
#define clear_csr(number, bits) \
	__asm__ volatile("csrc " CSR_TEXT(number) ", %0" : : "r"((uint64_t)(bits)) : "memory")

/* hfence.gvma and hfence.vvma with both operands x0: all that is cached of second-level tables, of the guest's own. */
static inline void fence_second_level(void)
{
	__asm__ volatile(".word 0x62000073" : : : "memory");
}

static inline void fence_guest_tables(void)
{
	__asm__ volatile(".word 0x22000073" : : : "memory");
}

static inline void fence_instructions(void)
{
	__asm__ volatile("fence.i" : : : "memory");
}

#endif
#endif
