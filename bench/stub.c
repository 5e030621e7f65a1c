// SPDX-License-Identifier: BSD-2-Clause
/*
 * Pairs of functions: the same hypercall through a generated stub and through
 * inline assembly written by hand. run.py compiles this and counts the
 * instructions of each.
 */
#include "vmi_guest.h"

#if defined(__x86_64__)
#define HYPERCALL "vmmcall"

int32_t stub_set_pte(uint64_t ptep, uint32_t value)
{
	return vmi_mmu_set_pte(ptep, value).status;
}

int32_t hand_set_pte(uint64_t ptep, uint32_t value)
{
	uint64_t rax = VMI_MMU_SET_PTE, rdx;
	register uint64_t rdi __asm__("rdi") = ptep;
	register uint64_t rsi __asm__("rsi") = value;

	__asm__ volatile(HYPERCALL : "+a"(rax), "=d"(rdx) : "r"(rdi), "r"(rsi) : "memory");
	return (int32_t)rax;
}

int32_t stub_set_long_pte(uint64_t ptep, uint64_t value)
{
	return vmi_mmu_set_long_pte(ptep, value).status;
}

int32_t hand_set_long_pte(uint64_t ptep, uint64_t value)
{
	uint64_t rax = VMI_MMU_SET_LONG_PTE, rdx;
	register uint64_t rdi __asm__("rdi") = ptep;
	register uint64_t rsi __asm__("rsi") = value;

	__asm__ volatile(HYPERCALL : "+a"(rax), "=d"(rdx) : "r"(rdi), "r"(rsi) : "memory");
	return (int32_t)rax;
}

uint64_t stub_get_page_table(void)
{
	return vmi_mmu_get_page_table().value;
}

uint64_t hand_get_page_table(void)
{
	uint64_t rax = VMI_MMU_GET_PAGE_TABLE, rdx;

	__asm__ volatile(HYPERCALL : "+a"(rax), "=d"(rdx) : : "memory");
	return rdx;
}

int32_t stub_write_idt_entry(uint32_t index, uint64_t low, uint64_t high)
{
	return vmi_segmentation_write_idt_entry(index, low, high).status;
}

int32_t hand_write_idt_entry(uint32_t index, uint64_t low, uint64_t high)
{
	uint64_t rax = VMI_SEGMENTATION_WRITE_IDT_ENTRY, rdx = high;
	register uint64_t rdi __asm__("rdi") = index;
	register uint64_t rsi __asm__("rsi") = low;

	__asm__ volatile(HYPERCALL : "+a"(rax), "+d"(rdx) : "r"(rdi), "r"(rsi) : "memory");
	return (int32_t)rax;
}
#else
int32_t stub_set_pte(uint64_t ptep, uint32_t value)
{
	return vmi_mmu_set_pte(ptep, value).status;
}

#if defined(__aarch64__)
int32_t hand_set_pte(uint64_t ptep, uint32_t value)
{
	register uint64_t x0 __asm__("x0") = 0xc600564d;
	register uint64_t x1 __asm__("x1") = VMI_MMU_SET_PTE;
	register uint64_t x2 __asm__("x2") = ptep;
	register uint64_t x3 __asm__("x3") = value;

	__asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3) : : "memory");
	return (int32_t)x0;
}
#else
int32_t hand_set_pte(uint64_t ptep, uint32_t value)
{
	register uint64_t a0 __asm__("a0") = ptep;
	register uint64_t a1 __asm__("a1") = value;
	register uint64_t a6 __asm__("a6") = VMI_MMU_SET_PTE;
	register uint64_t a7 __asm__("a7") = 0x09564d49;

	__asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a6), "r"(a7) : "memory");
	return (int32_t)a0;
}
#endif
#endif
