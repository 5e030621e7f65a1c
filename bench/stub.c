// SPDX-License-Identifier: BSD-2-Clause
/*
 * Pairs of functions: the same hypercall through a generated stub and through
 * inline assembly written by hand. run.py compiles this and counts the
 * instructions of each.
 */
#include "vmi_guest.h"

#if defined(__x86_64__)
#include "hyperv_guest.h"
#include "xen_guest.h"

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

/* A command in an argument. */
intptr_t stub_xen_command(uint32_t vcpu, uintptr_t area)
{
	return xen_vcpu_get_runstate_info(vcpu, area);
}

intptr_t hand_xen_command(uint32_t vcpu, uintptr_t area)
{
	uint64_t rax = XEN_FAMILY_VCPU, rdi = XEN_VCPU_GET_RUNSTATE_INFO_CMD, rsi = vcpu, rdx = area;

	__asm__ volatile("syscall" : "+a"(rax), "+D"(rdi), "+S"(rsi), "+d"(rdx) : : "rcx", "r8", "r10", "r11", "memory");
	return (intptr_t)rax;
}

/* A command in memory. */
intptr_t stub_xen_memory(struct xen_domctl *request)
{
	return xen_domctl_pausedomain((uintptr_t)request);
}

intptr_t hand_xen_memory(struct xen_domctl *request)
{
	uint64_t rax = XEN_FAMILY_DOMCTL, rdi = (uintptr_t)request;

	request->cmd = XEN_DOMCTL_PAUSEDOMAIN_OP;
	request->interface_version = XEN_DOMCTL_PAUSEDOMAIN_INTERFACE_VERSION;
	__asm__ volatile("syscall" : "+a"(rax), "+D"(rdi) : : "rcx", "rsi", "rdx", "r8", "r10", "r11", "memory");
	return (intptr_t)rax;
}

/* Parameters in a control word, two results in a register. */
uint32_t stub_hyperv_list(uint16_t count, uint64_t input)
{
	struct hyperv_result result = hyperv_tlb_flush_virtual_address_list(count, 0, input);

	return result.status == HYPERV_STATUS_SUCCESS ? (uint32_t)result.value : 0;
}

uint32_t hand_hyperv_list(uint16_t count, uint64_t input)
{
	uint64_t rax, rcx = HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST | (uint64_t)count << 32;

	__asm__ volatile("vmcall" : "=a"(rax), "+c"(rcx) : "d"(input) : "memory");
	return (rax & 0xffff) == 0 ? rax >> 32 & 0xfff : 0;
}

/* A form. */
uint16_t stub_hyperv_fast(uint64_t space)
{
	return hyperv_tlb_switch_virtual_address_space_fast(space).status;
}

uint16_t hand_hyperv_fast(uint64_t space)
{
	uint64_t rax, rcx = HYPERV_TLB_SWITCH_VIRTUAL_ADDRESS_SPACE_FAST;

	__asm__ volatile("vmcall" : "=a"(rax), "+c"(rcx) : "d"(space) : "memory");
	return (uint16_t)rax;
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
