/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.4: calls from a guest.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8
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
	".asciz \"vmi@4.4 bcb74412b8110e2f " text "\"\n\t.balign 4\n\t.popsection"
#ifndef VMI_NOTE_USE
#define VMI_NOTE_USE(size, text) __asm__ __volatile__ __inline__(VMI_NOTE(size, text) : : );
#endif
#else
#define VMI_NOTE(size, text) ""
#undef VMI_NOTE_USE
#define VMI_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define VMI_DOES_WITHOUT_LEGACY __asm__(VMI_NOTE(40, "without=legacy"))
#define VMI_DOES_WITHOUT_CPU __asm__(VMI_NOTE(37, "without=cpu"))
#define VMI_DOES_WITHOUT_SEGMENTATION __asm__(VMI_NOTE(46, "without=segmentation"))
#define VMI_DOES_WITHOUT_MMU __asm__(VMI_NOTE(37, "without=mmu"))
#define VMI_DOES_WITHOUT_TIMER __asm__(VMI_NOTE(39, "without=timer"))
#define VMI_DOES_WITHOUT_EVENT __asm__(VMI_NOTE(39, "without=event"))
#define VMI_DOES_WITHOUT_CONSOLE __asm__(VMI_NOTE(41, "without=console"))
#define VMI_DOES_WITHOUT_VMA __asm__(VMI_NOTE(37, "without=vma"))
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

static inline struct vmi_result vmi_trap4(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;
	register uint64_t in_rcx __asm__("rcx") = arg3;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdx)
		: "r"(in_rdi), "r"(in_rsi), "r"(in_rcx)
		: "cc", "memory");
	result.status = (vmi_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

static inline struct vmi_result vmi_trap5(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3,
	uint64_t arg4)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;
	register uint64_t in_rcx __asm__("rcx") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdx)
		: "r"(in_rdi), "r"(in_rsi), "r"(in_rcx), "r"(in_r8)
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

static inline struct vmi_result vmi_trap1_wide(uint32_t id, uint32_t arg0)
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
	result.value = (uint64_t)in_edx | (uint64_t)in_ecx << 32;
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

__attribute__((__no_sanitize_address__))
static inline struct vmi_result vmi_trap6(uint32_t id, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3,
	uint32_t arg4, uint32_t arg5)
{
	register uint32_t in_eax __asm__("eax") = id;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	register uint32_t in_esi __asm__("esi") = arg3;
	register uint32_t in_edi __asm__("edi") = arg4;
	const uint32_t in_ebp = arg5;
	struct vmi_result result;

	__asm__ volatile("pushl %[frame]\n\tpushl %%ebp\n\tmovl 4(%%esp), %%ebp\n\t" VMI_INSTRUCTION_I386
		"\n\tpopl %%ebp\n\taddl $4, %%esp"
		: "+r"(in_eax), "+r"(in_edx), "+r"(in_ecx)
		: "r"(in_ebx), "r"(in_esi), "r"(in_edi), [frame] "m"(in_ebp)
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

static inline struct vmi_result vmi_trap3(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_x0 __asm__("x0") = 0xc600564d;
	register uint64_t in_x1 __asm__("x1") = id;
	register uint64_t in_x2 __asm__("x2") = arg0;
	register uint64_t in_x3 __asm__("x3") = arg1;
	register uint64_t in_x4 __asm__("x4") = arg2;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		: "r"(in_x4)
		: "memory");
	result.status = (vmi_status_t)in_x0;
	result.value = in_x1;
	return result;
}

static inline struct vmi_result vmi_trap4(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_x0 __asm__("x0") = 0xc600564d;
	register uint64_t in_x1 __asm__("x1") = id;
	register uint64_t in_x2 __asm__("x2") = arg0;
	register uint64_t in_x3 __asm__("x3") = arg1;
	register uint64_t in_x4 __asm__("x4") = arg2;
	register uint64_t in_x5 __asm__("x5") = arg3;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		: "r"(in_x4), "r"(in_x5)
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

static inline struct vmi_result vmi_trap3(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_a7 __asm__("a7") = 0x9564d49;
	register uint64_t in_a6 __asm__("a6") = id;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2)
		: "memory");
	result.status = (vmi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct vmi_result vmi_trap4(uint32_t id, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_a7 __asm__("a7") = 0x9564d49;
	register uint64_t in_a6 __asm__("a6") = id;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;
	register uint64_t in_a3 __asm__("a3") = arg3;
	struct vmi_result result;

	__asm__ volatile(VMI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2), "r"(in_a3)
		: "memory");
	result.status = (vmi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

#else
#error "vmi has no calling convention for this architecture"
#endif

#if defined(__x86_64__) || defined(__i386__)
/* Says what the CPUID instruction would, as far as the hypervisor lets the guest know it. */
static inline struct vmi_result vmi_legacy_cpuid(uint32_t leaf, uint32_t subleaf, uintptr_t answer)
{
	VMI_NOTE_USE(32, "id=0x0")
	return vmi_trap3(VMI_LEGACY_CPUID, leaf, subleaf, answer);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a model-specific register. */
static inline struct vmi_result vmi_legacy_wrmsr(uint64_t value, uint32_t msr)
{
	VMI_NOTE_USE(36, "id=0x10000")
#if defined(__x86_64__)
	return vmi_trap2(VMI_LEGACY_WRMSR, value, msr);
#else
	return vmi_trap3(VMI_LEGACY_WRMSR, (uint32_t)value, (uint32_t)((uint64_t)value >> 32), msr);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a model-specific register. */
static inline struct vmi_result vmi_legacy_rdmsr(uint32_t msr)
{
	VMI_NOTE_USE(36, "id=0x20000")
#if defined(__x86_64__)
	return vmi_trap1(VMI_LEGACY_RDMSR, msr);
#else
	return vmi_trap1_wide(VMI_LEGACY_RDMSR, msr);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads the register of the GDT. */
static inline struct vmi_result vmi_legacy_set_gdt(uintptr_t table)
{
	VMI_NOTE_USE(36, "id=0x30000")
	return vmi_trap1(VMI_LEGACY_SET_GDT, table);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads the LDT register. */
static inline struct vmi_result vmi_legacy_set_ldt(uint16_t selector)
{
	VMI_NOTE_USE(36, "id=0x40000")
	return vmi_trap1(VMI_LEGACY_SET_LDT, selector);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads the register of the IDT. */
static inline struct vmi_result vmi_legacy_set_idt(uintptr_t table)
{
	VMI_NOTE_USE(36, "id=0x50000")
	return vmi_trap1(VMI_LEGACY_SET_IDT, table);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads the task register. */
static inline struct vmi_result vmi_legacy_set_tr(uint16_t selector)
{
	VMI_NOTE_USE(36, "id=0x60000")
	return vmi_trap1(VMI_LEGACY_SET_TR, selector);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Stores the register of the GDT. */
static inline struct vmi_result vmi_legacy_get_gdt(uintptr_t table)
{
	VMI_NOTE_USE(36, "id=0x70000")
	return vmi_trap1(VMI_LEGACY_GET_GDT, table);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says which LDT is loaded. */
static inline struct vmi_result vmi_legacy_get_ldt(void)
{
	VMI_NOTE_USE(36, "id=0x80000")
	return vmi_trap0(VMI_LEGACY_GET_LDT);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Stores the register of the IDT. */
static inline struct vmi_result vmi_legacy_get_idt(uintptr_t table)
{
	VMI_NOTE_USE(36, "id=0x90000")
	return vmi_trap1(VMI_LEGACY_GET_IDT, table);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says which task is loaded. */
static inline struct vmi_result vmi_legacy_get_tr(void)
{
	VMI_NOTE_USE(36, "id=0xa0000")
	return vmi_trap0(VMI_LEGACY_GET_TR);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and rights.
 */
static inline struct vmi_result vmi_legacy_write_gdt_entry(uintptr_t table, uint32_t entry_, uint32_t low,
	uint32_t high)
{
	VMI_NOTE_USE(36, "id=0xb0000")
	return vmi_trap4(VMI_LEGACY_WRITE_GDT_ENTRY, table, entry_, low, high);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and rights.
 */
static inline struct vmi_result vmi_legacy_write_ldt_entry(uintptr_t table, uint32_t entry_, uint32_t low,
	uint32_t high)
{
	VMI_NOTE_USE(36, "id=0xc0000")
	return vmi_trap4(VMI_LEGACY_WRITE_LDT_ENTRY, table, entry_, low, high);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and rights.
 */
static inline struct vmi_result vmi_legacy_write_idt_entry(uintptr_t table, uint32_t entry_, uint32_t low,
	uint32_t high)
{
	VMI_NOTE_USE(36, "id=0xd0000")
	return vmi_trap4(VMI_LEGACY_WRITE_IDT_ENTRY, table, entry_, low, high);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that the task segment has another stack pointer for entries into the kernel. */
static inline struct vmi_result vmi_legacy_update_kernel_stack(uint32_t task, uint32_t stack)
{
	VMI_NOTE_USE(36, "id=0xe0000")
	return vmi_trap2(VMI_LEGACY_UPDATE_KERNEL_STACK, task, stack);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes CR0. */
static inline struct vmi_result vmi_legacy_set_cr0(uint32_t value)
{
	VMI_NOTE_USE(36, "id=0xf0000")
	return vmi_trap1(VMI_LEGACY_SET_CR0, value);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes CR2. */
static inline struct vmi_result vmi_legacy_set_cr2(uint32_t value)
{
	VMI_NOTE_USE(37, "id=0x100000")
	return vmi_trap1(VMI_LEGACY_SET_CR2, value);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes CR3. */
static inline struct vmi_result vmi_legacy_set_cr3(uint32_t value)
{
	VMI_NOTE_USE(37, "id=0x110000")
	return vmi_trap1(VMI_LEGACY_SET_CR3, value);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes CR4. */
static inline struct vmi_result vmi_legacy_set_cr4(uint32_t value)
{
	VMI_NOTE_USE(37, "id=0x120000")
	return vmi_trap1(VMI_LEGACY_SET_CR4, value);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads CR0. */
static inline struct vmi_result vmi_legacy_get_cr0(void)
{
	VMI_NOTE_USE(37, "id=0x130000")
	return vmi_trap0(VMI_LEGACY_GET_CR0);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads CR2. */
static inline struct vmi_result vmi_legacy_get_cr2(void)
{
	VMI_NOTE_USE(37, "id=0x140000")
	return vmi_trap0(VMI_LEGACY_GET_CR2);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads CR3. */
static inline struct vmi_result vmi_legacy_get_cr3(void)
{
	VMI_NOTE_USE(37, "id=0x150000")
	return vmi_trap0(VMI_LEGACY_GET_CR3);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads CR4. */
static inline struct vmi_result vmi_legacy_get_cr4(void)
{
	VMI_NOTE_USE(37, "id=0x160000")
	return vmi_trap0(VMI_LEGACY_GET_CR4);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes the caches back, and empties them. */
static inline struct vmi_result vmi_legacy_wbinvd(void)
{
	VMI_NOTE_USE(37, "id=0x170000")
	return vmi_trap0(VMI_LEGACY_WBINVD);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a debug register. */
static inline struct vmi_result vmi_legacy_set_dr(uint32_t number, uint32_t value)
{
	VMI_NOTE_USE(37, "id=0x180000")
	return vmi_trap2(VMI_LEGACY_SET_DR, number, value);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a debug register. */
static inline struct vmi_result vmi_legacy_get_dr(uint32_t number)
{
	VMI_NOTE_USE(37, "id=0x190000")
	return vmi_trap1(VMI_LEGACY_GET_DR, number);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a performance counter. */
static inline struct vmi_result vmi_legacy_rdpmc(uint32_t counter)
{
	VMI_NOTE_USE(37, "id=0x1a0000")
#if defined(__x86_64__)
	return vmi_trap1(VMI_LEGACY_RDPMC, counter);
#else
	return vmi_trap1_wide(VMI_LEGACY_RDPMC, counter);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads the time stamp counter. */
static inline struct vmi_result vmi_legacy_rdtsc(void)
{
	VMI_NOTE_USE(37, "id=0x1b0000")
#if defined(__x86_64__)
	return vmi_trap0(VMI_LEGACY_RDTSC);
#else
	return vmi_trap0_wide(VMI_LEGACY_RDTSC);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Clears the bit TS of CR0. */
static inline struct vmi_result vmi_legacy_clts(void)
{
	VMI_NOTE_USE(37, "id=0x1c0000")
	return vmi_trap0(VMI_LEGACY_CLTS);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Enables interrupts; those that wait come at once. */
static inline struct vmi_result vmi_legacy_enable_interrupts(void)
{
	VMI_NOTE_USE(37, "id=0x1d0000")
	return vmi_trap0(VMI_LEGACY_ENABLE_INTERRUPTS);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Disables interrupts. */
static inline struct vmi_result vmi_legacy_disable_interrupts(void)
{
	VMI_NOTE_USE(37, "id=0x1e0000")
	return vmi_trap0(VMI_LEGACY_DISABLE_INTERRUPTS);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says whether interrupts are enabled. */
static inline struct vmi_result vmi_legacy_get_interrupt_mask(void)
{
	VMI_NOTE_USE(37, "id=0x1f0000")
	return vmi_trap0(VMI_LEGACY_GET_INTERRUPT_MASK);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Enables or disables interrupts. */
static inline struct vmi_result vmi_legacy_set_interrupt_mask(vmi_legacy_interrupt_mask_t mask)
{
	VMI_NOTE_USE(37, "id=0x200000")
	return vmi_trap1(VMI_LEGACY_SET_INTERRUPT_MASK, mask);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Returns from an interrupt. A host may answer denied for a return to another level, and the guest then
 * executes the instruction.
 */
static inline struct vmi_result vmi_legacy_iret(uintptr_t frame)
{
	VMI_NOTE_USE(37, "id=0x210000")
	return vmi_trap1(VMI_LEGACY_IRET, frame);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Goes to user code, and enables interrupts. */
static inline struct vmi_result vmi_legacy_sysexit(uint32_t eip, uint32_t esp)
{
	VMI_NOTE_USE(37, "id=0x220000")
	return vmi_trap2(VMI_LEGACY_SYSEXIT, eip, esp);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Waits for an interrupt, with interrupts enabled. */
static inline struct vmi_result vmi_legacy_halt(void)
{
	VMI_NOTE_USE(37, "id=0x230000")
	return vmi_trap0(VMI_LEGACY_HALT);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Starts the machine again. */
static inline struct vmi_result vmi_legacy_reboot(vmi_legacy_reboot_kind_t how)
{
	VMI_NOTE_USE(37, "id=0x240000")
	return vmi_trap1(VMI_LEGACY_REBOOT, how);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Switches the processor off. */
static inline struct vmi_result vmi_legacy_shutdown(void)
{
	VMI_NOTE_USE(37, "id=0x250000")
	return vmi_trap0(VMI_LEGACY_SHUTDOWN);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes an entry of a page table, of any level. */
static inline struct vmi_result vmi_legacy_set_pxe(uint32_t value, uintptr_t entry_, vmi_legacy_pxe_flags_t flags)
{
	VMI_NOTE_USE(37, "id=0x260000")
	return vmi_trap3(VMI_LEGACY_SET_PXE, value, entry_, flags);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes an entry of 64 bits (PAE) of a page table. */
static inline struct vmi_result vmi_legacy_set_pxe_long(uint64_t value, uintptr_t entry_, vmi_legacy_pxe_flags_t flags)
{
	VMI_NOTE_USE(37, "id=0x270000")
#if defined(__x86_64__)
	return vmi_trap3(VMI_LEGACY_SET_PXE_LONG, value, entry_, flags);
#else
	return vmi_trap4(VMI_LEGACY_SET_PXE_LONG, (uint32_t)value, (uint32_t)((uint64_t)value >> 32), entry_, flags);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that the guest has changed an entry itself. */
static inline struct vmi_result vmi_legacy_update_pxe(uintptr_t entry_, vmi_legacy_pxe_flags_t flags)
{
	VMI_NOTE_USE(37, "id=0x280000")
	return vmi_trap2(VMI_LEGACY_UPDATE_PXE, entry_, flags);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that the guest has changed an entry of 64 bits (PAE) itself. */
static inline struct vmi_result vmi_legacy_update_pxe_long(uintptr_t entry_, vmi_legacy_pxe_flags_t flags)
{
	VMI_NOTE_USE(37, "id=0x290000")
	return vmi_trap2(VMI_LEGACY_UPDATE_PXE_LONG, entry_, flags);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that a page becomes a page table. */
static inline struct vmi_result vmi_legacy_allocate_page(uint32_t page, vmi_legacy_page_flags_t flags, uint32_t clone,
	uint32_t base, uint32_t count)
{
	VMI_NOTE_USE(37, "id=0x2c0000")
	return vmi_trap5(VMI_LEGACY_ALLOCATE_PAGE, page, flags, clone, base, count);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that a page is no page table any more. */
static inline struct vmi_result vmi_legacy_release_page(uint32_t page, vmi_legacy_page_flags_t flags)
{
	VMI_NOTE_USE(37, "id=0x2d0000")
	return vmi_trap2(VMI_LEGACY_RELEASE_PAGE, page, flags);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Drops the cached translations of a page, and makes what was deferred. */
static inline struct vmi_result vmi_legacy_inval_page(uint32_t address)
{
	VMI_NOTE_USE(37, "id=0x2e0000")
	return vmi_trap1(VMI_LEGACY_INVAL_PAGE, address);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Drops cached translations, and makes what was deferred. */
static inline struct vmi_result vmi_legacy_flush_tlb(vmi_legacy_flush_flags_t how)
{
	VMI_NOTE_USE(37, "id=0x2f0000")
	return vmi_trap1(VMI_LEGACY_FLUSH_TLB, how);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the pages behind
 * them.
 */
static inline struct vmi_result vmi_legacy_set_linear_mapping(uint32_t slot, uint32_t address, uint32_t pages,
	uint32_t page)
{
	VMI_NOTE_USE(37, "id=0x300000")
	return vmi_trap4(VMI_LEGACY_SET_LINEAR_MAPPING, slot, address, pages, page);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads 4 bytes from a port. */
static inline struct vmi_result vmi_legacy_inl(uint16_t port)
{
	VMI_NOTE_USE(37, "id=0x310000")
	return vmi_trap1(VMI_LEGACY_INL, port);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a byte from a port. */
static inline struct vmi_result vmi_legacy_inb(uint16_t port)
{
	VMI_NOTE_USE(37, "id=0x320000")
	return vmi_trap1(VMI_LEGACY_INB, port);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads 2 bytes from a port. */
static inline struct vmi_result vmi_legacy_inw(uint16_t port)
{
	VMI_NOTE_USE(37, "id=0x330000")
	return vmi_trap1(VMI_LEGACY_INW, port);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads 4 bytes from a port again and again, as the instruction with rep does. */
static inline struct vmi_result vmi_legacy_insl(uint16_t port, uint32_t count, uintptr_t destination)
{
	VMI_NOTE_USE(37, "id=0x340000")
	return vmi_trap3(VMI_LEGACY_INSL, port, count, destination);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a byte from a port again and again, as the instruction with rep does. */
static inline struct vmi_result vmi_legacy_insb(uint16_t port, uint32_t count, uintptr_t destination)
{
	VMI_NOTE_USE(37, "id=0x350000")
	return vmi_trap3(VMI_LEGACY_INSB, port, count, destination);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads 2 bytes from a port again and again, as the instruction with rep does. */
static inline struct vmi_result vmi_legacy_insw(uint16_t port, uint32_t count, uintptr_t destination)
{
	VMI_NOTE_USE(37, "id=0x360000")
	return vmi_trap3(VMI_LEGACY_INSW, port, count, destination);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes 4 bytes to a port. */
static inline struct vmi_result vmi_legacy_outl(uint32_t value, uint16_t port)
{
	VMI_NOTE_USE(37, "id=0x370000")
	return vmi_trap2(VMI_LEGACY_OUTL, value, port);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a byte to a port. */
static inline struct vmi_result vmi_legacy_outb(uint8_t value, uint16_t port)
{
	VMI_NOTE_USE(37, "id=0x380000")
	return vmi_trap2(VMI_LEGACY_OUTB, value, port);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes 2 bytes to a port. */
static inline struct vmi_result vmi_legacy_outw(uint16_t value, uint16_t port)
{
	VMI_NOTE_USE(37, "id=0x390000")
	return vmi_trap2(VMI_LEGACY_OUTW, value, port);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes 4 bytes to a port again and again, as the instruction with rep does. */
static inline struct vmi_result vmi_legacy_outsl(uint16_t port, uint32_t count, uintptr_t source)
{
	VMI_NOTE_USE(37, "id=0x3a0000")
	return vmi_trap3(VMI_LEGACY_OUTSL, port, count, source);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a byte to a port again and again, as the instruction with rep does. */
static inline struct vmi_result vmi_legacy_outsb(uint16_t port, uint32_t count, uintptr_t source)
{
	VMI_NOTE_USE(37, "id=0x3b0000")
	return vmi_trap3(VMI_LEGACY_OUTSB, port, count, source);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes 2 bytes to a port again and again, as the instruction with rep does. */
static inline struct vmi_result vmi_legacy_outsw(uint16_t port, uint32_t count, uintptr_t source)
{
	VMI_NOTE_USE(37, "id=0x3c0000")
	return vmi_trap3(VMI_LEGACY_OUTSW, port, count, source);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says which level may use ports. */
static inline struct vmi_result vmi_legacy_set_iopl_mask(vmi_legacy_iopl_mask_t mask)
{
	VMI_NOTE_USE(37, "id=0x3d0000")
	return vmi_trap1(VMI_LEGACY_SET_IOPL_MASK, mask);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says how another processor starts. */
static inline struct vmi_result vmi_legacy_set_initial_ap_state(uintptr_t state, uint32_t apic)
{
	VMI_NOTE_USE(37, "id=0x3e0000")
	return vmi_trap2(VMI_LEGACY_SET_INITIAL_AP_STATE, state, apic);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a register of the local APIC. */
static inline struct vmi_result vmi_legacy_apic_write(uintptr_t place, uint32_t value)
{
	VMI_NOTE_USE(37, "id=0x3f0000")
	return vmi_trap2(VMI_LEGACY_APIC_WRITE, place, value);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a register of the local APIC. */
static inline struct vmi_result vmi_legacy_apic_read(uintptr_t place)
{
	VMI_NOTE_USE(37, "id=0x400000")
	return vmi_trap1(VMI_LEGACY_APIC_READ, place);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Waits as long as a slow device needs. */
static inline struct vmi_result vmi_legacy_io_delay(void)
{
	VMI_NOTE_USE(37, "id=0x410000")
	return vmi_trap0(VMI_LEGACY_IO_DELAY);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says how fast the counters of get_cycle_counter count. */
static inline struct vmi_result vmi_legacy_get_cycle_frequency(void)
{
	VMI_NOTE_USE(37, "id=0x420000")
#if defined(__x86_64__)
	return vmi_trap0(VMI_LEGACY_GET_CYCLE_FREQUENCY);
#else
	return vmi_trap0_wide(VMI_LEGACY_GET_CYCLE_FREQUENCY);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a counter of time, in nanoseconds. */
static inline struct vmi_result vmi_legacy_get_cycle_counter(vmi_legacy_counter_t counter)
{
	VMI_NOTE_USE(37, "id=0x430000")
#if defined(__x86_64__)
	return vmi_trap1(VMI_LEGACY_GET_CYCLE_COUNTER, counter);
#else
	return vmi_trap1_wide(VMI_LEGACY_GET_CYCLE_COUNTER, counter);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets an alarm in place of that of the same counter. */
static inline struct vmi_result vmi_legacy_set_alarm(vmi_legacy_alarm_flags_t flags, uint64_t expiry, uint64_t period)
{
	VMI_NOTE_USE(37, "id=0x440000")
#if defined(__x86_64__)
	return vmi_trap3(VMI_LEGACY_SET_ALARM, flags, expiry, period);
#else
	return vmi_trap5(VMI_LEGACY_SET_ALARM, flags, (uint32_t)expiry, (uint32_t)((uint64_t)expiry >> 32),
		(uint32_t)period, (uint32_t)((uint64_t)period >> 32));
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes an alarm back. */
static inline struct vmi_result vmi_legacy_cancel_alarm(vmi_legacy_alarm_flags_t flags)
{
	VMI_NOTE_USE(37, "id=0x450000")
	return vmi_trap1(VMI_LEGACY_CANCEL_ALARM, flags);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says what time it is. */
static inline struct vmi_result vmi_legacy_get_wallclock_time(void)
{
	VMI_NOTE_USE(37, "id=0x460000")
#if defined(__x86_64__)
	return vmi_trap0(VMI_LEGACY_GET_WALLCLOCK_TIME);
#else
	return vmi_trap0_wide(VMI_LEGACY_GET_WALLCLOCK_TIME);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says whether the time of day jumped. */
static inline struct vmi_result vmi_legacy_wallclock_updated(void)
{
	VMI_NOTE_USE(37, "id=0x470000")
	return vmi_trap0(VMI_LEGACY_WALLCLOCK_UPDATED);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says which calls may be deferred from here on. To leave a mode makes what was deferred. */
static inline struct vmi_result vmi_legacy_set_lazy_mode(vmi_legacy_lazy_mode_t mode)
{
	VMI_NOTE_USE(37, "id=0x490000")
	return vmi_trap1(VMI_LEGACY_SET_LAZY_MODE, mode);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_legacy_query(uint8_t call)
{
	VMI_NOTE_USE(37, "id=0xff0000")
	return vmi_trap1(VMI_LEGACY_QUERY, call);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

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

/*
 * Performs calls from a buffer, in order, as if each had been made by itself, and stops after the first that
 * does not succeed. Only calls that carry may-be-queued may stand in a queue.
 */
static inline struct vmi_result vmi_cpu_run_queue(uint64_t entries, uint32_t count)
{
	VMI_NOTE_USE(38, "id=0x1070000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_CPU_RUN_QUEUE, entries, count);
#else
	return vmi_trap3(VMI_CPU_RUN_QUEUE, (uint32_t)entries, (uint32_t)((uint64_t)entries >> 32), count);
#endif
}

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

static inline struct vmi_result vmi_segmentation_write_gdt_entry_annotated(uint32_t annotations, uint32_t index,
	uint64_t descriptor)
{
	VMI_NOTE_USE(54, "id=0x2040000 annotations=0x1")
#if defined(__x86_64__)
	return vmi_trap2(VMI_SEGMENTATION_WRITE_GDT_ENTRY | annotations, index, descriptor);
#else
	return vmi_trap3(VMI_SEGMENTATION_WRITE_GDT_ENTRY | annotations, index, (uint32_t)descriptor,
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

static inline struct vmi_result vmi_segmentation_write_ldt_entry_annotated(uint32_t annotations, uint32_t index,
	uint64_t descriptor)
{
	VMI_NOTE_USE(54, "id=0x2050000 annotations=0x1")
#if defined(__x86_64__)
	return vmi_trap2(VMI_SEGMENTATION_WRITE_LDT_ENTRY | annotations, index, descriptor);
#else
	return vmi_trap3(VMI_SEGMENTATION_WRITE_LDT_ENTRY | annotations, index, (uint32_t)descriptor,
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

static inline struct vmi_result vmi_segmentation_write_idt_entry_annotated(uint32_t annotations, uint32_t index,
	uint64_t low, uint64_t high)
{
	VMI_NOTE_USE(54, "id=0x2060000 annotations=0x1")
#if defined(__x86_64__)
	return vmi_trap3(VMI_SEGMENTATION_WRITE_IDT_ENTRY | annotations, index, low, high);
#else
	return vmi_trap5(VMI_SEGMENTATION_WRITE_IDT_ENTRY | annotations, index, (uint32_t)low,
		(uint32_t)((uint64_t)low >> 32), (uint32_t)high, (uint32_t)((uint64_t)high >> 32));
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

static inline struct vmi_result vmi_mmu_set_pte_annotated(uint32_t annotations, uint64_t ptep, uint32_t value)
{
	VMI_NOTE_USE(54, "id=0x3000000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_MMU_SET_PTE | annotations, ptep, value);
#else
	return vmi_trap3(VMI_MMU_SET_PTE | annotations, (uint32_t)ptep, (uint32_t)((uint64_t)ptep >> 32), value);
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

static inline struct vmi_result vmi_mmu_set_long_pte_annotated(uint32_t annotations, uint64_t ptep, uint64_t value)
{
	VMI_NOTE_USE(54, "id=0x3010000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_MMU_SET_LONG_PTE | annotations, ptep, value);
#else
	return vmi_trap4(VMI_MMU_SET_LONG_PTE | annotations, (uint32_t)ptep, (uint32_t)((uint64_t)ptep >> 32),
		(uint32_t)value, (uint32_t)((uint64_t)value >> 32));
#endif
}

/* Drops the calling vCPU's cached translations. */
static inline struct vmi_result vmi_mmu_flush_tlb(vmi_flush_scope_t scope)
{
	VMI_NOTE_USE(38, "id=0x3020000")
	return vmi_trap1(VMI_MMU_FLUSH_TLB, scope);
}

static inline struct vmi_result vmi_mmu_flush_tlb_annotated(uint32_t annotations, vmi_flush_scope_t scope)
{
	VMI_NOTE_USE(54, "id=0x3020000 annotations=0x1")
	return vmi_trap1(VMI_MMU_FLUSH_TLB | annotations, scope);
}

/* Drops the calling vCPU's cached translations of one page. */
static inline struct vmi_result vmi_mmu_invalidate_page(uintptr_t address)
{
	VMI_NOTE_USE(38, "id=0x3030000")
	return vmi_trap1(VMI_MMU_INVALIDATE_PAGE, address);
}

static inline struct vmi_result vmi_mmu_invalidate_page_annotated(uint32_t annotations, uintptr_t address)
{
	VMI_NOTE_USE(54, "id=0x3030000 annotations=0x1")
	return vmi_trap1(VMI_MMU_INVALIDATE_PAGE | annotations, address);
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

static inline struct vmi_result vmi_mmu_set_page_table_annotated(uint32_t annotations, uint64_t root)
{
	VMI_NOTE_USE(54, "id=0x3040000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_MMU_SET_PAGE_TABLE | annotations, root);
#else
	return vmi_trap2(VMI_MMU_SET_PAGE_TABLE | annotations, (uint32_t)root, (uint32_t)((uint64_t)root >> 32));
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

static inline struct vmi_result vmi_mmu_register_page_table_annotated(uint32_t annotations, uint64_t page,
	uint32_t level)
{
	VMI_NOTE_USE(54, "id=0x3060000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_MMU_REGISTER_PAGE_TABLE | annotations, page, level);
#else
	return vmi_trap3(VMI_MMU_REGISTER_PAGE_TABLE | annotations, (uint32_t)page, (uint32_t)((uint64_t)page >> 32),
		level);
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

static inline struct vmi_result vmi_mmu_release_page_table_annotated(uint32_t annotations, uint64_t page)
{
	VMI_NOTE_USE(54, "id=0x3070000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_MMU_RELEASE_PAGE_TABLE | annotations, page);
#else
	return vmi_trap2(VMI_MMU_RELEASE_PAGE_TABLE | annotations, (uint32_t)page, (uint32_t)((uint64_t)page >> 32));
#endif
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_mmu_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x3ff0000")
	return vmi_trap1(VMI_MMU_QUERY, call);
}

/*
 * Gives the nanoseconds since the guest was started. Never goes back, goes on while the guest does not run,
 * and is the same on every vCPU. It need not count every nanosecond: equal answers may follow each other.
 */
static inline struct vmi_result vmi_timer_get_time(void)
{
	VMI_NOTE_USE(38, "id=0x4000000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap0(VMI_TIMER_GET_TIME);
#else
	return vmi_trap0_wide(VMI_TIMER_GET_TIME);
#endif
}

/*
 * Makes an event port pending once, when the time comes, not before; at once if it has come already. There is
 * one alarm for each vCPU: setting it replaces one that was set and has not come. Closing the port cancels
 * the alarm.
 */
static inline struct vmi_result vmi_timer_set_alarm(uint64_t deadline, uint32_t port)
{
	VMI_NOTE_USE(38, "id=0x4010000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_TIMER_SET_ALARM, deadline, port);
#else
	return vmi_trap3(VMI_TIMER_SET_ALARM, (uint32_t)deadline, (uint32_t)((uint64_t)deadline >> 32), port);
#endif
}

/* Cancels the calling vCPU's alarm. The port of an alarm that has come already stays pending. */
static inline struct vmi_result vmi_timer_cancel_alarm(void)
{
	VMI_NOTE_USE(38, "id=0x4020000")
	return vmi_trap0(VMI_TIMER_CANCEL_ALARM);
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_timer_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x4ff0000")
	return vmi_trap1(VMI_TIMER_QUERY, call);
}

/*
 * Gives the memory that holds the pending and masked ports, and replaces what was given before. The host sets
 * pending bits with atomic operations and clears one only when its port is closed; the guest takes them with
 * atomic operations. Ports that became pending while there was no area are remembered and appear in the first
 * one.
 */
static inline struct vmi_result vmi_event_set_area(uint64_t area)
{
	VMI_NOTE_USE(38, "id=0x5000000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_EVENT_SET_AREA, area);
#else
	return vmi_trap2(VMI_EVENT_SET_AREA, (uint32_t)area, (uint32_t)((uint64_t)area >> 32));
#endif
}

#if defined(__x86_64__) || defined(__i386__)
/* Says which vector of the IDT the event interrupt has. Until then there is no event interrupt. */
static inline struct vmi_result vmi_event_set_vector(uint32_t vector)
{
	VMI_NOTE_USE(38, "id=0x5010000")
	return vmi_trap1(VMI_EVENT_SET_VECTOR, vector);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Opens the lowest port that is not open. It is not pending. */
static inline struct vmi_result vmi_event_open(void)
{
	VMI_NOTE_USE(38, "id=0x5020000")
	return vmi_trap0(VMI_EVENT_OPEN);
}

/* Closes a port: it is not pending any more and cannot become so. */
static inline struct vmi_result vmi_event_close(uint32_t port)
{
	VMI_NOTE_USE(38, "id=0x5030000")
	return vmi_trap1(VMI_EVENT_CLOSE, port);
}

/* Makes a port of this guest pending. Nothing happens if it is so already. */
static inline struct vmi_result vmi_event_send(uint32_t port)
{
	VMI_NOTE_USE(38, "id=0x5040000")
	return vmi_trap1(VMI_EVENT_SEND, port);
}

static inline struct vmi_result vmi_event_send_annotated(uint32_t annotations, uint32_t port)
{
	VMI_NOTE_USE(54, "id=0x5040000 annotations=0x1")
	return vmi_trap1(VMI_EVENT_SEND | annotations, port);
}

/*
 * Returns when an open port is pending and not masked, at once if one is; whether interrupts are enabled
 * makes no difference. Answers denied if nothing could end the wait: no area is set, or no alarm is set and
 * no other vCPU runs.
 */
static inline struct vmi_result vmi_event_wait(void)
{
	VMI_NOTE_USE(38, "id=0x5050000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap0(VMI_EVENT_WAIT);
#else
	return vmi_trap0_wide(VMI_EVENT_WAIT);
#endif
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_event_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x5ff0000")
	return vmi_trap1(VMI_EVENT_QUERY, call);
}

/* Writes bytes, in order. All of them, or none with an error. */
static inline struct vmi_result vmi_console_write(uint64_t data, uint32_t length)
{
	VMI_NOTE_USE(38, "id=0x6000000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_CONSOLE_WRITE, data, length);
#else
	return vmi_trap3(VMI_CONSOLE_WRITE, (uint32_t)data, (uint32_t)((uint64_t)data >> 32), length);
#endif
}

/* Takes bytes that have arrived. Never waits. */
static inline struct vmi_result vmi_console_read(uint64_t data, uint32_t length)
{
	VMI_NOTE_USE(38, "id=0x6010000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_CONSOLE_READ, data, length);
#else
	return vmi_trap3(VMI_CONSOLE_READ, (uint32_t)data, (uint32_t)((uint64_t)data >> 32), length);
#endif
}

/* Writes one byte. */
static inline struct vmi_result vmi_console_put_character(uint8_t character)
{
	VMI_NOTE_USE(38, "id=0x6020000")
	return vmi_trap1(VMI_CONSOLE_PUT_CHARACTER, character);
}

static inline struct vmi_result vmi_console_put_character_annotated(uint32_t annotations, uint8_t character)
{
	VMI_NOTE_USE(54, "id=0x6020000 annotations=0x1")
	return vmi_trap1(VMI_CONSOLE_PUT_CHARACTER | annotations, character);
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_console_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x6ff0000")
	return vmi_trap1(VMI_CONSOLE_QUERY, call);
}

/*
 * Says where mappings may be: a range of the guest physical address space that holds no memory of the guest.
 */
static inline struct vmi_result vmi_vma_get_window(vmi_window_part_t part)
{
	VMI_NOTE_USE(38, "id=0x7000000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_VMA_GET_WINDOW, part);
#else
	return vmi_trap1_wide(VMI_VMA_GET_WINDOW, part);
#endif
}

/*
 * Makes consecutive pages of guest memory appear in the window. All of them, or none with an error: denied if
 * something is mapped there already.
 */
static inline struct vmi_result vmi_vma_map(uint64_t address, uint64_t page, uint32_t count, vmi_vma_access_t access)
{
	VMI_NOTE_USE(38, "id=0x7010000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap4(VMI_VMA_MAP, address, page, count, access);
#else
	return vmi_trap6(VMI_VMA_MAP, (uint32_t)address, (uint32_t)((uint64_t)address >> 32), (uint32_t)page,
		(uint32_t)((uint64_t)page >> 32), count, access);
#endif
}

static inline struct vmi_result vmi_vma_map_annotated(uint32_t annotations, uint64_t address, uint64_t page,
	uint32_t count, vmi_vma_access_t access)
{
	VMI_NOTE_USE(54, "id=0x7010000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap4(VMI_VMA_MAP | annotations, address, page, count, access);
#else
	return vmi_trap6(VMI_VMA_MAP | annotations, (uint32_t)address, (uint32_t)((uint64_t)address >> 32),
		(uint32_t)page, (uint32_t)((uint64_t)page >> 32), count, access);
#endif
}

/* Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is denied. */
static inline struct vmi_result vmi_vma_unmap(uint64_t address, uint32_t count)
{
	VMI_NOTE_USE(38, "id=0x7020000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_VMA_UNMAP, address, count);
#else
	return vmi_trap3(VMI_VMA_UNMAP, (uint32_t)address, (uint32_t)((uint64_t)address >> 32), count);
#endif
}

static inline struct vmi_result vmi_vma_unmap_annotated(uint32_t annotations, uint64_t address, uint32_t count)
{
	VMI_NOTE_USE(54, "id=0x7020000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap2(VMI_VMA_UNMAP | annotations, address, count);
#else
	return vmi_trap3(VMI_VMA_UNMAP | annotations, (uint32_t)address, (uint32_t)((uint64_t)address >> 32), count);
#endif
}

/* Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for unmap. */
static inline struct vmi_result vmi_vma_protect(uint64_t address, uint32_t count, vmi_vma_access_t access)
{
	VMI_NOTE_USE(38, "id=0x7030000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap3(VMI_VMA_PROTECT, address, count, access);
#else
	return vmi_trap4(VMI_VMA_PROTECT, (uint32_t)address, (uint32_t)((uint64_t)address >> 32), count, access);
#endif
}

static inline struct vmi_result vmi_vma_protect_annotated(uint32_t annotations, uint64_t address, uint32_t count,
	vmi_vma_access_t access)
{
	VMI_NOTE_USE(54, "id=0x7030000 annotations=0x1")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap3(VMI_VMA_PROTECT | annotations, address, count, access);
#else
	return vmi_trap4(VMI_VMA_PROTECT | annotations, (uint32_t)address, (uint32_t)((uint64_t)address >> 32), count,
		access);
#endif
}

/* Says what is mapped at an address. */
static inline struct vmi_result vmi_vma_get_mapping(uint64_t address)
{
	VMI_NOTE_USE(38, "id=0x7040000")
#if defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
	return vmi_trap1(VMI_VMA_GET_MAPPING, address);
#else
	return vmi_trap2_wide(VMI_VMA_GET_MAPPING, (uint32_t)address, (uint32_t)((uint64_t)address >> 32));
#endif
}

/* Says whether this host has a call of this family, and which of its annotations the host honours. */
static inline struct vmi_result vmi_vma_query(uint8_t call)
{
	VMI_NOTE_USE(38, "id=0x7ff0000")
	return vmi_trap1(VMI_VMA_QUERY, call);
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

/* How many calls a queue holds; at most 128. Define it before this file is included. */
#ifndef VMI_QUEUE_ENTRIES
#define VMI_QUEUE_ENTRIES 32
#endif
#if VMI_QUEUE_ENTRIES > 128
#error "VMI_QUEUE_ENTRIES is more than a host takes at once"
#endif

/*
 * Calls that wait for vmi_queue_flush(). One for each CPU, used by that CPU alone with
 * nothing in between that queues too; its memory must be contiguous for the host.
 */
struct vmi_queue {
	struct vmi_queue_entry entries[VMI_QUEUE_ENTRIES];
	uint64_t address;	/* of entries, as the host sees it */
	uint32_t honoured[1];	/* a bit a call: the host takes it in a queue */
	uint32_t count;		/* calls that wait */
	uint32_t done;		/* calls performed since the last flush, or before the first failure */
	vmi_status_t status;	/* of the first call that failed since the last flush */
};

/* Has the host perform what waits, in order. Keeps the first failure for the flush that the guest asks for. */
static inline void vmi_queue_run(struct vmi_queue *queue)
{
	struct vmi_result result;

	if (queue->count == 0 || queue->status != VMI_STATUS_SUCCESS)
		return;
	result = vmi_cpu_run_queue(queue->address, queue->count);
	queue->done += (uint32_t)result.value;
	queue->status = result.status;
	queue->count = 0;
}

/*
 * Performs all calls that wait. Gives success and their number since the last flush, or the status of the first
 * that failed and its index among them; those after it were not performed.
 */
static inline struct vmi_result vmi_queue_flush(struct vmi_queue *queue)
{
	struct vmi_result result;

	vmi_queue_run(queue);
	result.status = queue->status;
	result.value = queue->done;
	queue->count = 0;
	queue->done = 0;
	queue->status = VMI_STATUS_SUCCESS;
	return result;
}

/* The next free entry, with no arguments. A full queue is run first. */
static inline struct vmi_queue_entry *vmi_queue_add(struct vmi_queue *queue, uint32_t id)
{
	struct vmi_queue_entry *entry;
	unsigned int i;

	if (queue->count == VMI_QUEUE_ENTRIES)
		vmi_queue_run(queue);
	if (queue->count == VMI_QUEUE_ENTRIES)
		queue->count = 0;	/* a call before these failed: they are dropped */
	entry = &queue->entries[queue->count++];
	entry->id = id;
	entry->zero = 0;
	for (i = 0; i < 6; i++)
		entry->args[i] = 0;
	return entry;
}

/* Whether a call that the host does not queue may be made now: those before it have been and did not fail. */
static inline int vmi_queue_direct(struct vmi_queue *queue)
{
	vmi_queue_run(queue);
	return queue->status == VMI_STATUS_SUCCESS;
}

/* Takes note of a call that was made at once. */
static inline void vmi_queue_note(struct vmi_queue *queue, struct vmi_result result)
{
	if (result.status == VMI_STATUS_SUCCESS)
		queue->done++;
	else
		queue->status = result.status;
}

#if defined(__x86_64__) || defined(__i386__)
static inline void vmi_segmentation_write_gdt_entry_queued(struct vmi_queue *queue, uint32_t index,
	uint64_t descriptor)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x2040000 annotations=0x1")
	if (!(queue->honoured[0] & 0x1U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_segmentation_write_gdt_entry(index, descriptor));
		return;
	}
	entry = vmi_queue_add(queue, VMI_SEGMENTATION_WRITE_GDT_ENTRY | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)index;
	entry->args[1] = (uint64_t)descriptor;
}
#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
static inline void vmi_segmentation_write_ldt_entry_queued(struct vmi_queue *queue, uint32_t index,
	uint64_t descriptor)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x2050000 annotations=0x1")
	if (!(queue->honoured[0] & 0x2U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_segmentation_write_ldt_entry(index, descriptor));
		return;
	}
	entry = vmi_queue_add(queue, VMI_SEGMENTATION_WRITE_LDT_ENTRY | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)index;
	entry->args[1] = (uint64_t)descriptor;
}
#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
static inline void vmi_segmentation_write_idt_entry_queued(struct vmi_queue *queue, uint32_t index, uint64_t low,
	uint64_t high)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x2060000 annotations=0x1")
	if (!(queue->honoured[0] & 0x4U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_segmentation_write_idt_entry(index, low, high));
		return;
	}
	entry = vmi_queue_add(queue, VMI_SEGMENTATION_WRITE_IDT_ENTRY | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)index;
	entry->args[1] = (uint64_t)low;
	entry->args[2] = (uint64_t)high;
}
#endif /* defined(__x86_64__) || defined(__i386__) */

static inline void vmi_mmu_set_pte_queued(struct vmi_queue *queue, uint64_t ptep, uint32_t value)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3000000 annotations=0x1")
	if (!(queue->honoured[0] & 0x8U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_set_pte(ptep, value));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)ptep;
	entry->args[1] = (uint64_t)value;
}

static inline void vmi_mmu_set_long_pte_queued(struct vmi_queue *queue, uint64_t ptep, uint64_t value)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3010000 annotations=0x1")
	if (!(queue->honoured[0] & 0x10U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_set_long_pte(ptep, value));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_SET_LONG_PTE | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)ptep;
	entry->args[1] = (uint64_t)value;
}

static inline void vmi_mmu_flush_tlb_queued(struct vmi_queue *queue, vmi_flush_scope_t scope)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3020000 annotations=0x1")
	if (!(queue->honoured[0] & 0x20U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_flush_tlb(scope));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_FLUSH_TLB | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)scope;
}

static inline void vmi_mmu_invalidate_page_queued(struct vmi_queue *queue, uintptr_t address)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3030000 annotations=0x1")
	if (!(queue->honoured[0] & 0x40U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_invalidate_page(address));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_INVALIDATE_PAGE | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)address;
}

static inline void vmi_mmu_set_page_table_queued(struct vmi_queue *queue, uint64_t root)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3040000 annotations=0x1")
	if (!(queue->honoured[0] & 0x80U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_set_page_table(root));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_SET_PAGE_TABLE | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)root;
}

static inline void vmi_mmu_register_page_table_queued(struct vmi_queue *queue, uint64_t page, uint32_t level)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3060000 annotations=0x1")
	if (!(queue->honoured[0] & 0x100U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_register_page_table(page, level));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_REGISTER_PAGE_TABLE | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)page;
	entry->args[1] = (uint64_t)level;
}

static inline void vmi_mmu_release_page_table_queued(struct vmi_queue *queue, uint64_t page)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x3070000 annotations=0x1")
	if (!(queue->honoured[0] & 0x200U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_mmu_release_page_table(page));
		return;
	}
	entry = vmi_queue_add(queue, VMI_MMU_RELEASE_PAGE_TABLE | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)page;
}

static inline void vmi_event_send_queued(struct vmi_queue *queue, uint32_t port)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x5040000 annotations=0x1")
	if (!(queue->honoured[0] & 0x400U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_event_send(port));
		return;
	}
	entry = vmi_queue_add(queue, VMI_EVENT_SEND | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)port;
}

static inline void vmi_console_put_character_queued(struct vmi_queue *queue, uint8_t character)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x6020000 annotations=0x1")
	if (!(queue->honoured[0] & 0x800U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_console_put_character(character));
		return;
	}
	entry = vmi_queue_add(queue, VMI_CONSOLE_PUT_CHARACTER | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)character;
}

static inline void vmi_vma_map_queued(struct vmi_queue *queue, uint64_t address, uint64_t page, uint32_t count,
	vmi_vma_access_t access)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x7010000 annotations=0x1")
	if (!(queue->honoured[0] & 0x1000U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_vma_map(address, page, count, access));
		return;
	}
	entry = vmi_queue_add(queue, VMI_VMA_MAP | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)address;
	entry->args[1] = (uint64_t)page;
	entry->args[2] = (uint64_t)count;
	entry->args[3] = (uint64_t)access;
}

static inline void vmi_vma_unmap_queued(struct vmi_queue *queue, uint64_t address, uint32_t count)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x7020000 annotations=0x1")
	if (!(queue->honoured[0] & 0x2000U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_vma_unmap(address, count));
		return;
	}
	entry = vmi_queue_add(queue, VMI_VMA_UNMAP | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)address;
	entry->args[1] = (uint64_t)count;
}

static inline void vmi_vma_protect_queued(struct vmi_queue *queue, uint64_t address, uint32_t count,
	vmi_vma_access_t access)
{
	struct vmi_queue_entry *entry;

	VMI_NOTE_USE(54, "id=0x7030000 annotations=0x1")
	if (!(queue->honoured[0] & 0x4000U)) {
		if (vmi_queue_direct(queue))
			vmi_queue_note(queue, vmi_vma_protect(address, count, access));
		return;
	}
	entry = vmi_queue_add(queue, VMI_VMA_PROTECT | VMI_MAY_BE_QUEUED);
	entry->args[0] = (uint64_t)address;
	entry->args[1] = (uint64_t)count;
	entry->args[2] = (uint64_t)access;
}

/* Takes note of what a host answers about one call. */
static inline void vmi_queue_learn(struct vmi_queue *queue, unsigned int number, struct vmi_result result)
{
	if (result.status == VMI_STATUS_SUCCESS && (result.value & 0x101) == 0x101)
		queue->honoured[number / 32] |= (uint32_t)1 << number % 32;
}

/*
 * Prepares an empty queue and asks the host which calls it takes. `address` is where queue->entries is, as the
 * host sees it. Without it a queue must not be used.
 */
static inline void vmi_queue_init(struct vmi_queue *queue, uint64_t address)
{
	unsigned int i;

	for (i = 0; i < 1; i++)
		queue->honoured[i] = 0;
	queue->address = address;
	queue->count = 0;
	queue->done = 0;
	queue->status = VMI_STATUS_SUCCESS;
#if defined(__x86_64__) || defined(__i386__)
	vmi_queue_learn(queue, 0, vmi_segmentation_query(VMI_SEGMENTATION_WRITE_GDT_ENTRY_NR));
	vmi_queue_learn(queue, 1, vmi_segmentation_query(VMI_SEGMENTATION_WRITE_LDT_ENTRY_NR));
	vmi_queue_learn(queue, 2, vmi_segmentation_query(VMI_SEGMENTATION_WRITE_IDT_ENTRY_NR));
#endif /* defined(__x86_64__) || defined(__i386__) */
	vmi_queue_learn(queue, 3, vmi_mmu_query(VMI_MMU_SET_PTE_NR));
	vmi_queue_learn(queue, 4, vmi_mmu_query(VMI_MMU_SET_LONG_PTE_NR));
	vmi_queue_learn(queue, 5, vmi_mmu_query(VMI_MMU_FLUSH_TLB_NR));
	vmi_queue_learn(queue, 6, vmi_mmu_query(VMI_MMU_INVALIDATE_PAGE_NR));
	vmi_queue_learn(queue, 7, vmi_mmu_query(VMI_MMU_SET_PAGE_TABLE_NR));
	vmi_queue_learn(queue, 8, vmi_mmu_query(VMI_MMU_REGISTER_PAGE_TABLE_NR));
	vmi_queue_learn(queue, 9, vmi_mmu_query(VMI_MMU_RELEASE_PAGE_TABLE_NR));
	vmi_queue_learn(queue, 10, vmi_event_query(VMI_EVENT_SEND_NR));
	vmi_queue_learn(queue, 11, vmi_console_query(VMI_CONSOLE_PUT_CHARACTER_NR));
	vmi_queue_learn(queue, 12, vmi_vma_query(VMI_VMA_MAP_NR));
	vmi_queue_learn(queue, 13, vmi_vma_query(VMI_VMA_UNMAP_NR));
	vmi_queue_learn(queue, 14, vmi_vma_query(VMI_VMA_PROTECT_NR));
}


#ifdef __cplusplus
}
#endif

#endif /* VMI_GUEST_H */
