/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.0: calls from a guest.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 0496cda7b5e88063a022826ffa2b9fbb8b732a08e0a4054d0a047565add1fdb2
 */
#ifndef VMI_GUEST_H
#define VMI_GUEST_H

#include "vmi.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * VMI_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define VMI_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"vmi@4.0 0496cda7b5e88063 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef VMI_NOTE_USE
#define VMI_NOTE_USE(size, text) __asm__ __volatile__ __inline__(VMI_NOTE(size, text) : : );
#endif
#else
#define VMI_NOTE(size, text) ""
#undef VMI_NOTE_USE
#define VMI_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define VMI_DOES_WITHOUT_CPU __asm__(VMI_NOTE(37, "without=cpu"))
#define VMI_DOES_WITHOUT_SEGMENTATION __asm__(VMI_NOTE(46, "without=segmentation"))
#define VMI_DOES_WITHOUT_MMU __asm__(VMI_NOTE(37, "without=mmu"))
#define VMI_DOES_WITHOUT_EXPERIMENTAL __asm__(VMI_NOTE(46, "without=experimental"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__x86_64__)

/* Or "vmcall": define it before this file is included. */
#ifndef VMI_INSTRUCTION_X86_64
#define VMI_INSTRUCTION_X86_64 "vmmcall"
#endif

static inline struct vmi_result vmi_trap0(uint32_t id)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdx __asm__("rdx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_X86_64
		: "+r"(in_rax), "=r"(in_rdx)
		:
		: "cc", "memory");
	result.status = (vmi_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

static inline struct vmi_result vmi_trap1(uint32_t id, uint64_t arg0)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rdx __asm__("rdx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_X86_64
		: "+r"(in_rax), "=r"(in_rdx)
		: "r"(in_rdi)
		: "cc", "memory");
	result.status = (vmi_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

static inline struct vmi_result vmi_trap2(uint32_t id, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_X86_64
		: "+r"(in_rax), "=r"(in_rdx)
		: "r"(in_rdi), "r"(in_rsi)
		: "cc", "memory");
	result.status = (vmi_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

static inline struct vmi_result vmi_trap3(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdx)
		: "r"(in_rdi), "r"(in_rsi)
		: "cc", "memory");
	result.status = (vmi_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

#elif defined(__i386__)

/* Or "vmcall": define it before this file is included. */
#ifndef VMI_INSTRUCTION_I386
#define VMI_INSTRUCTION_I386 "vmmcall"
#endif

static inline struct vmi_result vmi_trap0(uint32_t id)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_edx __asm__("edx");
	register uint32_t in_ecx __asm__("ecx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "=r"(in_edx), "=r"(in_ecx)
		:
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = in_edx;
	return result;
}

static inline struct vmi_result vmi_trap0_wide(uint32_t id)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_edx __asm__("edx");
	register uint32_t in_ecx __asm__("ecx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "=r"(in_edx), "=r"(in_ecx)
		:
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = (uint64_t)in_edx | (uint64_t)in_ecx << 32;
	return result;
}

static inline struct vmi_result vmi_trap1(uint32_t id, uint32_t arg0)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_edx __asm__("edx");
	register uint32_t in_ecx __asm__("ecx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "=r"(in_edx), "=r"(in_ecx)
		: "r"(in_ebx)
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = in_edx;
	return result;
}

static inline struct vmi_result vmi_trap2(uint32_t id, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "=r"(in_edx), "+r"(in_ecx)
		: "r"(in_ebx)
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = in_edx;
	return result;
}

static inline struct vmi_result vmi_trap2_wide(uint32_t id, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "=r"(in_edx), "+r"(in_ecx)
		: "r"(in_ebx)
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = (uint64_t)in_edx | (uint64_t)in_ecx << 32;
	return result;
}

static inline struct vmi_result vmi_trap3(uint32_t id, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "+r"(in_edx), "+r"(in_ecx)
		: "r"(in_ebx)
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = in_edx;
	return result;
}

static inline struct vmi_result vmi_trap4(uint32_t id, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	register uint32_t in_esi __asm__("esi") = arg3;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "+r"(in_edx), "+r"(in_ecx)
		: "r"(in_ebx), "r"(in_esi)
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = in_edx;
	return result;
}

static inline struct vmi_result vmi_trap5(uint32_t id, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3,
	uint32_t arg4)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	register uint32_t in_esi __asm__("esi") = arg3;
	register uint32_t in_edi __asm__("edi") = arg4;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_I386
		: "+r"(in_eax), "+r"(in_edx), "+r"(in_ecx)
		: "r"(in_ebx), "r"(in_esi), "r"(in_edi)
		: "cc", "memory");
	result.status = (vmi_status_t)in_eax;
	result.value = in_edx;
	return result;
}

#elif defined(__aarch64__)

#ifndef VMI_INSTRUCTION_ARM64
#define VMI_INSTRUCTION_ARM64 "hvc #0"
#endif

static inline struct vmi_result vmi_trap0(uint32_t id)
{
	register uint64_t in_x0 __asm__("x0") = 0xc600564d;
	register uint64_t in_x1 __asm__("x1") = id;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1)
		:
		: "x2", "x3", "memory");
	result.status = (vmi_status_t)in_x0;
	result.value = in_x1;
	return result;
}

static inline struct vmi_result vmi_trap1(uint32_t id, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = 0xc600564d;
	register uint64_t in_x1 __asm__("x1") = id;
	register uint64_t in_x2 __asm__("x2") = arg0;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2)
		:
		: "x3", "memory");
	result.status = (vmi_status_t)in_x0;
	result.value = in_x1;
	return result;
}

static inline struct vmi_result vmi_trap2(uint32_t id, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x0 __asm__("x0") = 0xc600564d;
	register uint64_t in_x1 __asm__("x1") = id;
	register uint64_t in_x2 __asm__("x2") = arg0;
	register uint64_t in_x3 __asm__("x3") = arg1;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		:
		: "memory");
	result.status = (vmi_status_t)in_x0;
	result.value = in_x1;
	return result;
}

#elif (defined(__riscv) && __riscv_xlen == 64)

#ifndef VMI_INSTRUCTION_RISCV64
#define VMI_INSTRUCTION_RISCV64 "ecall"
#endif

static inline struct vmi_result vmi_trap0(uint32_t id)
{
	register uint64_t in_a7 __asm__("a7") = 0x9564d49;
	register uint64_t in_a6 __asm__("a6") = id;
	register uint64_t in_a0 __asm__("a0");
	register uint64_t in_a1 __asm__("a1");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_RISCV64
		: "=r"(in_a0), "=r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (vmi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct vmi_result vmi_trap1(uint32_t id, uint64_t arg0)
{
	register uint64_t in_a7 __asm__("a7") = 0x9564d49;
	register uint64_t in_a6 __asm__("a6") = id;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1");
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "=r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (vmi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct vmi_result vmi_trap2(uint32_t id, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_a7 __asm__("a7") = 0x9564d49;
	register uint64_t in_a6 __asm__("a6") = id;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (vmi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

#else
#error "vmi has no calling convention for this architecture"
#endif

/* Says which release of this ABI the host was built for. */
static inline struct vmi_result vmi_cpu_get_release(void)
{
	VMI_NOTE_USE(38, "id=0x1000000")
	return vmi_trap0(VMI_CPU_GET_RELEASE);
}

/* Gives the index of the calling vCPU. */
static inline struct vmi_result vmi_cpu_get_vcpu(void)
{
	VMI_NOTE_USE(38, "id=0x1010000")
	return vmi_trap0(VMI_CPU_GET_VCPU);
}

/* Gives the number of vCPUs that this guest has, running or not. */
static inline struct vmi_result vmi_cpu_get_vcpu_count(void)
{
	VMI_NOTE_USE(38, "id=0x1020000")
	return vmi_trap0(VMI_CPU_GET_VCPU_COUNT);
}

/*
 * Gives up the rest of the time slice. Returns when the vCPU is scheduled again, at once if nothing else can
 * run.
 */
static inline struct vmi_result vmi_cpu_yield(void)
{
	VMI_NOTE_USE(38, "id=0x1030000")
	return vmi_trap0(VMI_CPU_YIELD);
}

/* Stops the calling vCPU until an interrupt is pending for it, whether or not it is masked. */
static inline struct vmi_result vmi_cpu_halt(void)
{
	VMI_NOTE_USE(38, "id=0x1040000")
	return vmi_trap0(VMI_CPU_HALT);
}

/* Ends the whole guest. */
static inline struct vmi_result vmi_cpu_shutdown(vmi_shutdown_reason_t reason)
{
	VMI_NOTE_USE(38, "id=0x1050000")
	return vmi_trap1(VMI_CPU_SHUTDOWN, reason);
}

#if defined(__x86_64__) || defined(__i386__)
/* Sets the stack that the vCPU uses when it enters the guest kernel from user mode. */
static inline struct vmi_result vmi_cpu_set_kernel_stack(uintptr_t stack)
{
	VMI_NOTE_USE(38, "id=0x1060000")
	return vmi_trap1(VMI_CPU_SET_KERNEL_STACK, stack);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_cpu_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x1ff0000")
	return vmi_trap1(VMI_CPU_QUERY, call);
}

#if defined(__x86_64__) || defined(__i386__)
/* Makes a table of segment descriptors the calling vCPU's GDT. */
static inline struct vmi_result vmi_segmentation_set_gdt(uintptr_t base, uint16_t limit)
{
	VMI_NOTE_USE(38, "id=0x2000000")
	return vmi_trap2(VMI_SEGMENTATION_SET_GDT, base, limit);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Makes a table of gate descriptors the calling vCPU's IDT. */
static inline struct vmi_result vmi_segmentation_set_idt(uintptr_t base, uint16_t limit)
{
	VMI_NOTE_USE(38, "id=0x2010000")
	return vmi_trap2(VMI_SEGMENTATION_SET_IDT, base, limit);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads the LDT register. */
static inline struct vmi_result vmi_segmentation_set_ldt(uint16_t selector)
{
	VMI_NOTE_USE(38, "id=0x2020000")
	return vmi_trap1(VMI_SEGMENTATION_SET_LDT, selector);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads the task register. */
static inline struct vmi_result vmi_segmentation_set_tr(uint16_t selector)
{
	VMI_NOTE_USE(38, "id=0x2030000")
	return vmi_trap1(VMI_SEGMENTATION_SET_TR, selector);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes one descriptor of the calling vCPU's GDT. */
static inline struct vmi_result vmi_segmentation_write_gdt_entry(uint32_t index, uint64_t descriptor)
{
	VMI_NOTE_USE(38, "id=0x2040000")
#if defined(__x86_64__)
	return vmi_trap2(VMI_SEGMENTATION_WRITE_GDT_ENTRY, index, descriptor);
#else
	return vmi_trap3(VMI_SEGMENTATION_WRITE_GDT_ENTRY, index, (uint32_t)descriptor,
		(uint32_t)((uint64_t)descriptor >> 32));
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes one descriptor of the calling vCPU's LDT. */
static inline struct vmi_result vmi_segmentation_write_ldt_entry(uint32_t index, uint64_t descriptor)
{
	VMI_NOTE_USE(38, "id=0x2050000")
#if defined(__x86_64__)
	return vmi_trap2(VMI_SEGMENTATION_WRITE_LDT_ENTRY, index, descriptor);
#else
	return vmi_trap3(VMI_SEGMENTATION_WRITE_LDT_ENTRY, index, (uint32_t)descriptor,
		(uint32_t)((uint64_t)descriptor >> 32));
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes one gate of the calling vCPU's IDT. */
static inline struct vmi_result vmi_segmentation_write_idt_entry(uint32_t index, uint64_t low, uint64_t high)
{
	VMI_NOTE_USE(38, "id=0x2060000")
#if defined(__x86_64__)
	return vmi_trap3(VMI_SEGMENTATION_WRITE_IDT_ENTRY, index, low, high);
#else
	return vmi_trap5(VMI_SEGMENTATION_WRITE_IDT_ENTRY, index, (uint32_t)low, (uint32_t)((uint64_t)low >> 32),
		(uint32_t)high, (uint32_t)((uint64_t)high >> 32));
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_segmentation_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x2ff0000")
	return vmi_trap1(VMI_SEGMENTATION_QUERY, call);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are flushed.
 */
static inline struct vmi_result vmi_mmu_set_pte(uint64_t ptep, uint32_t value)
{
	VMI_NOTE_USE(38, "id=0x3000000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_MMU_SET_PTE, ptep, value);
#else
	return vmi_trap3(VMI_MMU_SET_PTE, (uint32_t)ptep, (uint32_t)((uint64_t)ptep >> 32), value);
#endif
}

/* Writes a 64-bit page table entry, otherwise as set_pte. */
static inline struct vmi_result vmi_mmu_set_long_pte(uint64_t ptep, uint64_t value)
{
	VMI_NOTE_USE(38, "id=0x3010000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_MMU_SET_LONG_PTE, ptep, value);
#else
	return vmi_trap4(VMI_MMU_SET_LONG_PTE, (uint32_t)ptep, (uint32_t)((uint64_t)ptep >> 32), (uint32_t)value,
		(uint32_t)((uint64_t)value >> 32));
#endif
}

/* Drops the calling vCPU's cached translations. */
static inline struct vmi_result vmi_mmu_flush_tlb(vmi_flush_scope_t scope)
{
	VMI_NOTE_USE(38, "id=0x3020000")
	return vmi_trap1(VMI_MMU_FLUSH_TLB, scope);
}

/* Drops the calling vCPU's cached translations of one page. */
static inline struct vmi_result vmi_mmu_invalidate_page(uintptr_t address)
{
	VMI_NOTE_USE(38, "id=0x3030000")
	return vmi_trap1(VMI_MMU_INVALIDATE_PAGE, address);
}

/* Makes a page table root current on the calling vCPU and drops its translations that are not global. */
static inline struct vmi_result vmi_mmu_set_page_table(uint64_t root)
{
	VMI_NOTE_USE(38, "id=0x3040000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_MMU_SET_PAGE_TABLE, root);
#else
	return vmi_trap2(VMI_MMU_SET_PAGE_TABLE, (uint32_t)root, (uint32_t)((uint64_t)root >> 32));
#endif
}

/* Gives the page table root that is current on the calling vCPU. */
static inline struct vmi_result vmi_mmu_get_page_table(void)
{
	VMI_NOTE_USE(38, "id=0x3050000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap0(VMI_MMU_GET_PAGE_TABLE);
#else
	return vmi_trap0_wide(VMI_MMU_GET_PAGE_TABLE);
#endif
}

/* Announces that a page is about to serve as a page table, so that a host that shadows can prepare. */
static inline struct vmi_result vmi_mmu_register_page_table(uint64_t page, uint32_t level)
{
	VMI_NOTE_USE(38, "id=0x3060000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_MMU_REGISTER_PAGE_TABLE, page, level);
#else
	return vmi_trap3(VMI_MMU_REGISTER_PAGE_TABLE, (uint32_t)page, (uint32_t)((uint64_t)page >> 32), level);
#endif
}

/* Ends what register_page_table announced: the page is ordinary memory again. */
static inline struct vmi_result vmi_mmu_release_page_table(uint64_t page)
{
	VMI_NOTE_USE(38, "id=0x3070000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_MMU_RELEASE_PAGE_TABLE, page);
#else
	return vmi_trap2(VMI_MMU_RELEASE_PAGE_TABLE, (uint32_t)page, (uint32_t)((uint64_t)page >> 32));
#endif
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_mmu_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x3ff0000")
	return vmi_trap1(VMI_MMU_QUERY, call);
}

/* Gives back its argument. */
static inline struct vmi_result vmi_experimental_echo(uint64_t value)
{
	VMI_NOTE_USE(39, "id=0xff000000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_EXPERIMENTAL_ECHO, value);
#else
	return vmi_trap2_wide(VMI_EXPERIMENTAL_ECHO, (uint32_t)value, (uint32_t)((uint64_t)value >> 32));
#endif
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_experimental_query(uint8_t call)
{
	VMI_NOTE_USE(39, "id=0xffff0000")
	return vmi_trap1(VMI_EXPERIMENTAL_QUERY, call);
}


#ifdef __cplusplus
}
#endif

#endif /* VMI_GUEST_H */
