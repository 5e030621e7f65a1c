/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Xen hypercalls (xen), release 4.14: calls from a guest.
 *
 * Written by `hvabi generate xen` from spec/xen; changes made here are lost.
 * Spec hash: 393a11359095dee00de2033ff6d0e798b60951b49f99aae4b64a663584be7047
 */
#ifndef XEN_GUEST_H
#define XEN_GUEST_H

#include "xen.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * XEN_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define XEN_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"xen@4.14 393a11359095dee0 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef XEN_NOTE_USE
#define XEN_NOTE_USE(size, text) __asm__ __volatile__ __inline__(XEN_NOTE(size, text) : : );
#endif
#else
#define XEN_NOTE(size, text) ""
#undef XEN_NOTE_USE
#define XEN_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define XEN_DOES_WITHOUT_COMPAT __asm__(XEN_NOTE(41, "without=compat"))
#define XEN_DOES_WITHOUT_DM __asm__(XEN_NOTE(37, "without=dm"))
#define XEN_DOES_WITHOUT_GENERAL __asm__(XEN_NOTE(42, "without=general"))
#define XEN_DOES_WITHOUT_MMU __asm__(XEN_NOTE(38, "without=mmu"))
#define XEN_DOES_WITHOUT_PV __asm__(XEN_NOTE(37, "without=pv"))
#define XEN_DOES_WITHOUT_PLATFORM __asm__(XEN_NOTE(43, "without=platform"))
#define XEN_DOES_WITHOUT_MEMORY __asm__(XEN_NOTE(41, "without=memory"))
#define XEN_DOES_WITHOUT_XEN_VERSION __asm__(XEN_NOTE(46, "without=xen_version"))
#define XEN_DOES_WITHOUT_CONSOLE __asm__(XEN_NOTE(42, "without=console"))
#define XEN_DOES_WITHOUT_GRANT_TABLE __asm__(XEN_NOTE(46, "without=grant_table"))
#define XEN_DOES_WITHOUT_VM_ASSIST __asm__(XEN_NOTE(44, "without=vm_assist"))
#define XEN_DOES_WITHOUT_VCPU __asm__(XEN_NOTE(39, "without=vcpu"))
#define XEN_DOES_WITHOUT_XSM __asm__(XEN_NOTE(38, "without=xsm"))
#define XEN_DOES_WITHOUT_NMI __asm__(XEN_NOTE(38, "without=nmi"))
#define XEN_DOES_WITHOUT_SCHED __asm__(XEN_NOTE(40, "without=sched"))
#define XEN_DOES_WITHOUT_CALLBACK __asm__(XEN_NOTE(43, "without=callback"))
#define XEN_DOES_WITHOUT_XENOPROF __asm__(XEN_NOTE(43, "without=xenoprof"))
#define XEN_DOES_WITHOUT_EVENT_CHANNEL __asm__(XEN_NOTE(48, "without=event_channel"))
#define XEN_DOES_WITHOUT_PHYSDEV __asm__(XEN_NOTE(42, "without=physdev"))
#define XEN_DOES_WITHOUT_HVM __asm__(XEN_NOTE(38, "without=hvm"))
#define XEN_DOES_WITHOUT_SYSCTL __asm__(XEN_NOTE(41, "without=sysctl"))
#define XEN_DOES_WITHOUT_DOMCTL __asm__(XEN_NOTE(41, "without=domctl"))
#define XEN_DOES_WITHOUT_KEXEC __asm__(XEN_NOTE(40, "without=kexec"))
#define XEN_DOES_WITHOUT_ARGO __asm__(XEN_NOTE(39, "without=argo"))
#define XEN_DOES_WITHOUT_XENPMU __asm__(XEN_NOTE(41, "without=xenpmu"))
#define XEN_DOES_WITHOUT_HYPFS __asm__(XEN_NOTE(40, "without=hypfs"))
#define XEN_DOES_WITHOUT_MCA __asm__(XEN_NOTE(38, "without=mca"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__x86_64__)

/* Or "vmmcall" or "vmcall": define it before this file is included. */
#ifndef XEN_INSTRUCTION_X86_64
#define XEN_INSTRUCTION_X86_64 "syscall"
#endif

static inline uint64_t xen_trap0(uint32_t number_)
{
	register uint64_t in_rax __asm__("rax") = number_;

	__asm__ volatile(XEN_INSTRUCTION_X86_64
		: "+r"(in_rax)
		:
		: "rcx", "r11", "rdi", "rsi", "rdx", "r10", "r8", "r9", "cc", "memory");
	return in_rax;
}

static inline uint64_t xen_trap1(uint32_t number_, uint64_t arg0)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rdi __asm__("rdi") = arg0;

	__asm__ volatile(XEN_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdi)
		:
		: "rcx", "r11", "rsi", "rdx", "r10", "r8", "r9", "cc", "memory");
	return in_rax;
}

static inline uint64_t xen_trap2(uint32_t number_, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;

	__asm__ volatile(XEN_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdi), "+r"(in_rsi)
		:
		: "rcx", "r11", "rdx", "r10", "r8", "r9", "cc", "memory");
	return in_rax;
}

static inline uint64_t xen_trap3(uint32_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;

	__asm__ volatile(XEN_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdi), "+r"(in_rsi), "+r"(in_rdx)
		:
		: "rcx", "r11", "r10", "r8", "r9", "cc", "memory");
	return in_rax;
}

static inline uint64_t xen_trap4(uint32_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;
	register uint64_t in_r10 __asm__("r10") = arg3;

	__asm__ volatile(XEN_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdi), "+r"(in_rsi), "+r"(in_rdx), "+r"(in_r10)
		:
		: "rcx", "r11", "r8", "r9", "cc", "memory");
	return in_rax;
}

static inline uint64_t xen_trap5(uint32_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3,
	uint64_t arg4)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;
	register uint64_t in_r10 __asm__("r10") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;

	__asm__ volatile(XEN_INSTRUCTION_X86_64
		: "+r"(in_rax), "+r"(in_rdi), "+r"(in_rsi), "+r"(in_rdx), "+r"(in_r10), "+r"(in_r8)
		:
		: "rcx", "r11", "r9", "cc", "memory");
	return in_rax;
}

#elif defined(__i386__)

/* Or "vmmcall" or "vmcall": define it before this file is included. */
#ifndef XEN_INSTRUCTION_I386
#define XEN_INSTRUCTION_I386 "int $0x82"
#endif

static inline uint32_t xen_trap0(uint32_t number_)
{
	register uint32_t in_eax __asm__("eax") = number_;

	__asm__ volatile("pushl %%ebp\n\t" XEN_INSTRUCTION_I386 "\n\tpopl %%ebp"
		: "+r"(in_eax)
		:
		: "ebx", "ecx", "edx", "esi", "edi", "cc", "memory");
	return in_eax;
}

static inline uint32_t xen_trap1(uint32_t number_, uint32_t arg0)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;

	__asm__ volatile("pushl %%ebp\n\t" XEN_INSTRUCTION_I386 "\n\tpopl %%ebp"
		: "+r"(in_eax), "+r"(in_ebx)
		:
		: "ecx", "edx", "esi", "edi", "cc", "memory");
	return in_eax;
}

static inline uint32_t xen_trap2(uint32_t number_, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;

	__asm__ volatile("pushl %%ebp\n\t" XEN_INSTRUCTION_I386 "\n\tpopl %%ebp"
		: "+r"(in_eax), "+r"(in_ebx), "+r"(in_ecx)
		:
		: "edx", "esi", "edi", "cc", "memory");
	return in_eax;
}

static inline uint32_t xen_trap3(uint32_t number_, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;

	__asm__ volatile("pushl %%ebp\n\t" XEN_INSTRUCTION_I386 "\n\tpopl %%ebp"
		: "+r"(in_eax), "+r"(in_ebx), "+r"(in_ecx), "+r"(in_edx)
		:
		: "esi", "edi", "cc", "memory");
	return in_eax;
}

static inline uint32_t xen_trap4(uint32_t number_, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	register uint32_t in_esi __asm__("esi") = arg3;

	__asm__ volatile("pushl %%ebp\n\t" XEN_INSTRUCTION_I386 "\n\tpopl %%ebp"
		: "+r"(in_eax), "+r"(in_ebx), "+r"(in_ecx), "+r"(in_edx), "+r"(in_esi)
		:
		: "edi", "cc", "memory");
	return in_eax;
}

static inline uint32_t xen_trap5(uint32_t number_, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3,
	uint32_t arg4)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	register uint32_t in_esi __asm__("esi") = arg3;
	register uint32_t in_edi __asm__("edi") = arg4;

	__asm__ volatile("pushl %%ebp\n\t" XEN_INSTRUCTION_I386 "\n\tpopl %%ebp"
		: "+r"(in_eax), "+r"(in_ebx), "+r"(in_ecx), "+r"(in_edx), "+r"(in_esi), "+r"(in_edi)
		:
		: "cc", "memory");
	return in_eax;
}

#elif defined(__aarch64__)

#ifndef XEN_INSTRUCTION_ARM64
#define XEN_INSTRUCTION_ARM64 "hvc #0xea1"
#endif

static inline uint64_t xen_trap1(uint32_t number_, uint64_t arg0)
{
	register uint64_t in_x16 __asm__("x16") = number_;
	register uint64_t in_x0 __asm__("x0") = arg0;

	__asm__ volatile(XEN_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x16)
		:
		: "x1", "x2", "x3", "x4", "memory");
	return in_x0;
}

static inline uint64_t xen_trap2(uint32_t number_, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x16 __asm__("x16") = number_;
	register uint64_t in_x0 __asm__("x0") = arg0;
	register uint64_t in_x1 __asm__("x1") = arg1;

	__asm__ volatile(XEN_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x16)
		:
		: "x2", "x3", "x4", "memory");
	return in_x0;
}

static inline uint64_t xen_trap3(uint32_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_x16 __asm__("x16") = number_;
	register uint64_t in_x0 __asm__("x0") = arg0;
	register uint64_t in_x1 __asm__("x1") = arg1;
	register uint64_t in_x2 __asm__("x2") = arg2;

	__asm__ volatile(XEN_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x16)
		:
		: "x3", "x4", "memory");
	return in_x0;
}

static inline uint64_t xen_trap5(uint32_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3,
	uint64_t arg4)
{
	register uint64_t in_x16 __asm__("x16") = number_;
	register uint64_t in_x0 __asm__("x0") = arg0;
	register uint64_t in_x1 __asm__("x1") = arg1;
	register uint64_t in_x2 __asm__("x2") = arg2;
	register uint64_t in_x3 __asm__("x3") = arg3;
	register uint64_t in_x4 __asm__("x4") = arg4;

	__asm__ volatile(XEN_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3), "+r"(in_x4), "+r"(in_x16)
		:
		: "memory");
	return in_x0;
}

#else
#error "xen has no calling convention for this architecture"
#endif

static inline void xen_put32(uintptr_t address, uint32_t value)
{
	__builtin_memcpy((void *)address, &value, sizeof(value));
}

/* Whether what a stub gave back is a status; anything else is success, and the value. */
static inline int xen_is_error(intptr_t raw)
{
	return raw < 0;
}

#if defined(__x86_64__) || defined(__i386__)
/* Yields, blocks or shuts down, as sched does; other commands are answered with enosys. */
static inline intptr_t xen_compat_sched_op_compat(int32_t cmd, uintptr_t arg)
{
	XEN_NOTE_USE(37, "number=0x6")
#if defined(__x86_64__)
	return (intptr_t)xen_trap2(XEN_COMPAT_SCHED_OP_COMPAT_ID_NUMBER, (uint64_t)(uint32_t)cmd, arg);
#else
	return (intptr_t)xen_trap2(XEN_COMPAT_SCHED_OP_COMPAT_ID_NUMBER, (uint32_t)cmd, arg);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* An operation of event_channel, of those that there were, with the command in memory before its argument. */
static inline intptr_t xen_compat_event_channel_op_compat(uintptr_t uop)
{
	XEN_NOTE_USE(38, "number=0x10")
	return (intptr_t)xen_trap1(XEN_COMPAT_EVENT_CHANNEL_OP_COMPAT_ID_NUMBER, uop);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* An operation of physdev, with the command in memory before its argument. */
static inline intptr_t xen_compat_physdev_op_compat(uintptr_t uop)
{
	XEN_NOTE_USE(38, "number=0x13")
	return (intptr_t)xen_trap1(XEN_COMPAT_PHYSDEV_OP_COMPAT_ID_NUMBER, uop);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Does the operation that is described in the first buffer, for a domain. Before 4.20 a call without buffers
 * was not refused at once. An operation that the host does not know gives eopnotsupp, a domain that is not
 * HVM einval, and the caller itself eperm.
 */
static inline intptr_t xen_dm_op(xen_domid_t domid, uint32_t nr_bufs, uintptr_t bufs)
{
	XEN_NOTE_USE(38, "number=0x29")
	return (intptr_t)xen_trap3(XEN_DM_OP_ID_NUMBER, domid, nr_bufs, bufs);
}

/*
 * Makes hypercalls one after the other, and puts what each answers into its entry. What one of them answers
 * does not stop the others; a multicall within one is answered with einval. HVM guests do not have it before
 * 4.16.
 */
static inline intptr_t xen_general_multicall(uintptr_t calls, uintptr_t nr_calls)
{
	XEN_NOTE_USE(37, "number=0xd")
	return (intptr_t)xen_trap2(XEN_GENERAL_MULTICALL_ID_NUMBER, calls, nr_calls);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Makes the virtual interrupt timer come to the calling virtual CPU at a time, or not any more. A time that
 * is negative or more than 13 days ahead makes it come in a tenth of a second. vcpu.set_singleshot_timer is
 * the same timer.
 */
static inline intptr_t xen_general_set_timer_op(int64_t timeout)
{
	XEN_NOTE_USE(37, "number=0xf")
#if defined(__x86_64__)
	return (intptr_t)xen_trap1(XEN_GENERAL_SET_TIMER_OP_ID_NUMBER, (uint64_t)timeout);
#else
	return (intptr_t)xen_trap2(XEN_GENERAL_SET_TIMER_OP_ID_NUMBER, (uint32_t)timeout,
		(uint32_t)((uint64_t)timeout >> 32));
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Changes entries of page tables or of the machine-to-physical table, in order, up to the first that fails.
 * Bits 1..0 of each ptr are the command.
 */
static inline intptr_t xen_mmu_mmu_update(uintptr_t reqs, uint32_t count, uintptr_t done,
	xen_foreign_domains_t foreigndom)
{
	XEN_NOTE_USE(37, "number=0x1")
	return (intptr_t)xen_trap4(XEN_MMU_MMU_UPDATE_ID_NUMBER, reqs, count, done, foreigndom);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Changes the lowest entry that maps a virtual address in the caller's present page tables. */
static inline intptr_t xen_mmu_update_va_mapping(uintptr_t va, uint64_t val, xen_uvm_flags_t flags)
{
	XEN_NOTE_USE(37, "number=0xe")
#if defined(__x86_64__)
	return (intptr_t)xen_trap3(XEN_MMU_UPDATE_VA_MAPPING_ID_NUMBER, va, val, flags);
#else
	return (intptr_t)xen_trap4(XEN_MMU_UPDATE_VA_MAPPING_ID_NUMBER, va, (uint32_t)val,
		(uint32_t)((uint64_t)val >> 32), flags);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Like update_va_mapping, for a page of another domain. */
static inline intptr_t xen_mmu_update_va_mapping_otherdomain(uintptr_t va, uint64_t val, xen_uvm_flags_t flags,
	xen_domid_t domid)
{
	XEN_NOTE_USE(38, "number=0x16")
#if defined(__x86_64__)
	return (intptr_t)xen_trap4(XEN_MMU_UPDATE_VA_MAPPING_OTHERDOMAIN_ID_NUMBER, va, val, flags, domid);
#else
	return (intptr_t)xen_trap5(XEN_MMU_UPDATE_VA_MAPPING_OTHERDOMAIN_ID_NUMBER, va, (uint32_t)val,
		(uint32_t)((uint64_t)val >> 32), flags, domid);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Does what else there is about page tables, in order, up to the first element that fails: pins them, loads
 * them, flushes TLBs and caches, sets the LDT, clears and copies pages. An HVM guest, a toolstack, can only
 * pin and unpin.
 */
static inline intptr_t xen_mmu_mmuext_op(uintptr_t uops, uint32_t count, uintptr_t done, uint32_t foreigndom)
{
	XEN_NOTE_USE(38, "number=0x1a")
	return (intptr_t)xen_trap4(XEN_MMU_MMUEXT_OP_ID_NUMBER, uops, count, done, foreigndom);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Sets the calling virtual CPU's handlers for exceptions and software interrupts, those that the table names;
 * an address of 0 takes all away.
 */
static inline intptr_t xen_pv_set_trap_table(uintptr_t traps)
{
	XEN_NOTE_USE(37, "number=0x0")
	return (intptr_t)xen_trap1(XEN_PV_SET_TRAP_TABLE_ID_NUMBER, traps);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Gives the calling virtual CPU another GDT. Its pages may be mapped read-only; the hypervisor has the
 * entries from 7168 on.
 */
static inline intptr_t xen_pv_set_gdt(uintptr_t frames, uint32_t entries)
{
	XEN_NOTE_USE(37, "number=0x2")
	return (intptr_t)xen_trap2(XEN_PV_SET_GDT_ID_NUMBER, frames, entries);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the stack on which the kernel is entered from user mode, on the calling virtual CPU. */
static inline intptr_t xen_pv_stack_switch(uintptr_t ss, uintptr_t esp)
{
	XEN_NOTE_USE(37, "number=0x3")
	return (intptr_t)xen_trap2(XEN_PV_STACK_SWITCH_ID_NUMBER, ss, esp);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__)
/*
 * Sets three entry points of the calling virtual CPU at once, as callback.register does one by one; an
 * address that is not canonical is left out without a word. A 32-bit guest has the number for two of them,
 * with four arguments: code segment and address of the event handler, code segment and address of the
 * failsafe handler.
 */
static inline intptr_t xen_pv_set_callbacks(uintptr_t event_address, uintptr_t failsafe_address,
	uintptr_t syscall_address)
{
	XEN_NOTE_USE(37, "number=0x4")
	return (intptr_t)xen_trap3(XEN_PV_SET_CALLBACKS_ID_NUMBER, event_address, failsafe_address, syscall_address);
}

#endif /* defined(__x86_64__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets or clears CR0.TS of the calling virtual CPU. */
static inline intptr_t xen_pv_fpu_taskswitch(int32_t set)
{
	XEN_NOTE_USE(37, "number=0x5")
#if defined(__x86_64__)
	return (intptr_t)xen_trap1(XEN_PV_FPU_TASKSWITCH_ID_NUMBER, (uint64_t)(uint32_t)set);
#else
	return (intptr_t)xen_trap1(XEN_PV_FPU_TASKSWITCH_ID_NUMBER, (uint32_t)set);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets a debug register of the calling virtual CPU; breakpoints may not lie in the hypervisor. */
static inline intptr_t xen_pv_set_debugreg(int32_t reg, uintptr_t value)
{
	XEN_NOTE_USE(37, "number=0x8")
#if defined(__x86_64__)
	return (intptr_t)xen_trap2(XEN_PV_SET_DEBUGREG_ID_NUMBER, (uint64_t)(uint32_t)reg, value);
#else
	return (intptr_t)xen_trap2(XEN_PV_SET_DEBUGREG_ID_NUMBER, (uint32_t)reg, value);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Gives a debug register of the calling virtual CPU; with one that holds a negative number nobody can tell
 * the value from a status. The header promises einval for a register that does not exist, all releases answer
 * enodev.
 */
static inline intptr_t xen_pv_get_debugreg(int32_t reg)
{
	XEN_NOTE_USE(37, "number=0x9")
#if defined(__x86_64__)
	return (intptr_t)xen_trap1(XEN_PV_GET_DEBUGREG_ID_NUMBER, (uint64_t)(uint32_t)reg);
#else
	return (intptr_t)xen_trap1(XEN_PV_GET_DEBUGREG_ID_NUMBER, (uint32_t)reg);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Writes a segment descriptor into a page that is, or may become, part of a descriptor table; the hypervisor
 * raises its privilege level to that of the guest's kernel.
 */
static inline intptr_t xen_pv_update_descriptor(uint64_t pa, uint64_t desc)
{
	XEN_NOTE_USE(37, "number=0xa")
#if defined(__x86_64__)
	return (intptr_t)xen_trap2(XEN_PV_UPDATE_DESCRIPTOR_ID_NUMBER, pa, desc);
#else
	return (intptr_t)xen_trap4(XEN_PV_UPDATE_DESCRIPTOR_ID_NUMBER, (uint32_t)pa, (uint32_t)((uint64_t)pa >> 32),
		(uint32_t)desc, (uint32_t)((uint64_t)desc >> 32));
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Returns from the kernel: to user mode, or to the kernel itself if rip and cs say so. What to load lies on
 * the stack (iret_context); other registers are those that the caller had.
 */
static inline intptr_t xen_pv_iret(void)
{
	XEN_NOTE_USE(38, "number=0x17")
	return (intptr_t)xen_trap0(XEN_PV_IRET_ID_NUMBER);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__)
/* Sets the base of fs or gs on the calling virtual CPU, or loads the gs of user mode. */
static inline intptr_t xen_pv_set_segment_base(xen_segment_base_t which, uintptr_t base)
{
	XEN_NOTE_USE(38, "number=0x19")
	return (intptr_t)xen_trap2(XEN_PV_SET_SEGMENT_BASE_ID_NUMBER, which, base);
}

#endif /* defined(__x86_64__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the wall clock, as seconds of 32 bits at a system time. */
static inline intptr_t xen_platform_settime32(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x11 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_SETTIME32_OP);
	xen_put32(op + 4, XEN_PLATFORM_SETTIME32_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_SETTIME32_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives a range of memory a type, in an MTRR, and says in which. */
static inline intptr_t xen_platform_add_memtype(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x1f interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_ADD_MEMTYPE_OP);
	xen_put32(op + 4, XEN_PLATFORM_ADD_MEMTYPE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_ADD_MEMTYPE_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Undoes add_memtype. */
static inline intptr_t xen_platform_del_memtype(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x20 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_DEL_MEMTYPE_OP);
	xen_put32(op + 4, XEN_PLATFORM_DEL_MEMTYPE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_DEL_MEMTYPE_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives the range and type in an MTRR. */
static inline intptr_t xen_platform_read_memtype(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x21 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_READ_MEMTYPE_OP);
	xen_put32(op + 4, XEN_PLATFORM_READ_MEMTYPE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_READ_MEMTYPE_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads microcode into all processors. */
static inline intptr_t xen_platform_microcode_update(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x23 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_MICROCODE_UPDATE_OP);
	xen_put32(op + 4, XEN_PLATFORM_MICROCODE_UPDATE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_MICROCODE_UPDATE_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host about a fault of the chipset. */
static inline intptr_t xen_platform_platform_quirk(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x27 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_PLATFORM_QUIRK_OP);
	xen_put32(op + 4, XEN_PLATFORM_PLATFORM_QUIRK_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_PLATFORM_QUIRK_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives vendor, family, model and stepping of a physical processor. */
static inline intptr_t xen_platform_get_cpu_version(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x30 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_GET_CPU_VERSION_OP);
	xen_put32(op + 4, XEN_PLATFORM_GET_CPU_VERSION_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_GET_CPU_VERSION_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Calls a runtime service of EFI. A host that was not started by EFI has none. */
static inline intptr_t xen_platform_efi_runtime_call(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x31 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_EFI_RUNTIME_CALL_OP);
	xen_put32(op + 4, XEN_PLATFORM_EFI_RUNTIME_CALL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_EFI_RUNTIME_CALL_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells what the firmware told the host when it started. */
static inline intptr_t xen_platform_firmware_info(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x32 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_FIRMWARE_INFO_OP);
	xen_put32(op + 4, XEN_PLATFORM_FIRMWARE_INFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_FIRMWARE_INFO_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Puts the machine to sleep or turns it off. */
static inline intptr_t xen_platform_enter_acpi_sleep(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x33 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_ENTER_ACPI_SLEEP_OP);
	xen_put32(op + 4, XEN_PLATFORM_ENTER_ACPI_SLEEP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_ENTER_ACPI_SLEEP_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the frequency of a processor, where the control domain governs it. */
static inline intptr_t xen_platform_change_freq(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x34 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_CHANGE_FREQ_OP);
	xen_put32(op + 4, XEN_PLATFORM_CHANGE_FREQ_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_CHANGE_FREQ_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says how long processors were idle, where the control domain governs their frequency. */
static inline intptr_t xen_platform_getidletime(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x35 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_GETIDLETIME_OP);
	xen_put32(op + 4, XEN_PLATFORM_GETIDLETIME_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_GETIDLETIME_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host what ACPI says of a processor's idle and performance states. */
static inline intptr_t xen_platform_set_processor_pminfo(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x36 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_SET_PROCESSOR_PMINFO_OP);
	xen_put32(op + 4, XEN_PLATFORM_SET_PROCESSOR_PMINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_SET_PROCESSOR_PMINFO_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Describes a physical processor. */
static inline intptr_t xen_platform_get_cpuinfo(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x37 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_GET_CPUINFO_OP);
	xen_put32(op + 4, XEN_PLATFORM_GET_CPUINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_GET_CPUINFO_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Brings a physical processor back. */
static inline intptr_t xen_platform_cpu_online(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x38 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_CPU_ONLINE_OP);
	xen_put32(op + 4, XEN_PLATFORM_CPU_ONLINE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_CPU_ONLINE_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes a physical processor off. */
static inline intptr_t xen_platform_cpu_offline(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x39 interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_CPU_OFFLINE_OP);
	xen_put32(op + 4, XEN_PLATFORM_CPU_OFFLINE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_CPU_OFFLINE_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host that a processor was plugged in. */
static inline intptr_t xen_platform_cpu_hotadd(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x3a interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_CPU_HOTADD_OP);
	xen_put32(op + 4, XEN_PLATFORM_CPU_HOTADD_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_CPU_HOTADD_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host that memory was plugged in. */
static inline intptr_t xen_platform_mem_hotadd(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x3b interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_MEM_HOTADD_OP);
	xen_put32(op + 4, XEN_PLATFORM_MEM_HOTADD_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_MEM_HOTADD_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says how many processors shall be parked, or are. */
static inline intptr_t xen_platform_core_parking(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x3c interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_CORE_PARKING_OP);
	xen_put32(op + 4, XEN_PLATFORM_CORE_PARKING_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_CORE_PARKING_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads or writes some model-specific registers of a processor, all or up to the first that fails. */
static inline intptr_t xen_platform_resource_op(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x3d interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_RESOURCE_OP_OP);
	xen_put32(op + 4, XEN_PLATFORM_RESOURCE_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_RESOURCE_OP_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Sets the wall clock, as seconds of 64 bits at a system time. */
static inline intptr_t xen_platform_settime64(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x3e interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_SETTIME64_OP);
	xen_put32(op + 4, XEN_PLATFORM_SETTIME64_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_SETTIME64_ID_NUMBER, op);
}

#if defined(__x86_64__) || defined(__i386__)
/* Gives a symbol of the hypervisor and the number of the next. */
static inline intptr_t xen_platform_get_symbol(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x7 op=0x3f interface_version=0x3000001")
	xen_put32(op, XEN_PLATFORM_GET_SYMBOL_OP);
	xen_put32(op + 4, XEN_PLATFORM_GET_SYMBOL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_PLATFORM_GET_SYMBOL_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Gives a domain more pages, as extents of 2^extent_order each, and the list their MFNs. */
static inline intptr_t xen_memory_increase_reservation(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x0")
	return (intptr_t)xen_trap2(XEN_MEMORY_INCREASE_RESERVATION_ID_NUMBER, XEN_MEMORY_INCREASE_RESERVATION_CMD,
		arg);
}

/* Takes the extents of the list away from a domain. */
static inline intptr_t xen_memory_decrease_reservation(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x1")
	return (intptr_t)xen_trap2(XEN_MEMORY_DECREASE_RESERVATION_ID_NUMBER, XEN_MEMORY_DECREASE_RESERVATION_CMD,
		arg);
}

/* Gives the number of the machine's last frame of RAM, plus one. */
static inline intptr_t xen_memory_maximum_ram_page(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x2")
	return (intptr_t)xen_trap2(XEN_MEMORY_MAXIMUM_RAM_PAGE_ID_NUMBER, XEN_MEMORY_MAXIMUM_RAM_PAGE_CMD, arg);
}

/* Gives how many pages a domain has. */
static inline intptr_t xen_memory_current_reservation(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x3")
	return (intptr_t)xen_trap2(XEN_MEMORY_CURRENT_RESERVATION_ID_NUMBER, XEN_MEMORY_CURRENT_RESERVATION_CMD, arg);
}

/* Gives how many pages a domain may have. */
static inline intptr_t xen_memory_maximum_reservation(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x4")
	return (intptr_t)xen_trap2(XEN_MEMORY_MAXIMUM_RESERVATION_ID_NUMBER, XEN_MEMORY_MAXIMUM_RESERVATION_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/* Gives the first MFN of each 2 MiB of the machine-to-physical table; 0 stands for a hole. */
static inline intptr_t xen_memory_machphys_mfn_list(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x5")
	return (intptr_t)xen_trap2(XEN_MEMORY_MACHPHYS_MFN_LIST_ID_NUMBER, XEN_MEMORY_MACHPHYS_MFN_LIST_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Gives a domain pages at the GFNs of the list, in whose place a PV guest finds the MFNs. */
static inline intptr_t xen_memory_populate_physmap(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x6")
	return (intptr_t)xen_trap2(XEN_MEMORY_POPULATE_PHYSMAP_ID_NUMBER, XEN_MEMORY_POPULATE_PHYSMAP_CMD, arg);
}

/* Lets a page appear at a GFN of a translated domain. */
static inline intptr_t xen_memory_add_to_physmap(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x7")
	return (intptr_t)xen_trap2(XEN_MEMORY_ADD_TO_PHYSMAP_ID_NUMBER, XEN_MEMORY_ADD_TO_PHYSMAP_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Gives the memory map that the domain was started with. A domain for which nobody set one, dom0 for example,
 * is answered with enosys.
 */
static inline intptr_t xen_memory_memory_map(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0x9")
	return (intptr_t)xen_trap2(XEN_MEMORY_MEMORY_MAP_ID_NUMBER, XEN_MEMORY_MEMORY_MAP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives the machine's memory map; without a buffer only how many entries it has. */
static inline intptr_t xen_memory_machine_memory_map(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0xa")
	return (intptr_t)xen_trap2(XEN_MEMORY_MACHINE_MEMORY_MAP_ID_NUMBER, XEN_MEMORY_MACHINE_MEMORY_MAP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Exchanges pages of a PV guest for others, of another order for example, all or as many as can be. */
static inline intptr_t xen_memory_exchange(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0xb")
	return (intptr_t)xen_trap2(XEN_MEMORY_EXCHANGE_ID_NUMBER, XEN_MEMORY_EXCHANGE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives where the machine-to-physical table lies in every PV guest's address space. */
static inline intptr_t xen_memory_machphys_mapping(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0xc")
	return (intptr_t)xen_trap2(XEN_MEMORY_MACHPHYS_MAPPING_ID_NUMBER, XEN_MEMORY_MACHPHYS_MAPPING_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the memory map that memory_map gives a domain. */
static inline intptr_t xen_memory_set_memory_map(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0xd")
	return (intptr_t)xen_trap2(XEN_MEMORY_SET_MEMORY_MAP_ID_NUMBER, XEN_MEMORY_SET_MEMORY_MAP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Gives the largest GFN that a domain uses; of a PV guest, max_pfn of its shared_info less one, so that one
 * which never wrote that gets -1, which reads as eperm.
 */
static inline intptr_t xen_memory_maximum_gpfn(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0xe")
	return (intptr_t)xen_trap2(XEN_MEMORY_MAXIMUM_GPFN_ID_NUMBER, XEN_MEMORY_MAXIMUM_GPFN_CMD, arg);
}

/* Takes away what is at a GFN of a translated domain. */
static inline intptr_t xen_memory_remove_from_physmap(uintptr_t arg)
{
	XEN_NOTE_USE(45, "number=0xc cmd=0xf")
	return (intptr_t)xen_trap2(XEN_MEMORY_REMOVE_FROM_PHYSMAP_ID_NUMBER, XEN_MEMORY_REMOVE_FROM_PHYSMAP_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/* Sets how many pages a domain that is populated on demand is to have. */
static inline intptr_t xen_memory_set_pod_target(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x10")
	return (intptr_t)xen_trap2(XEN_MEMORY_SET_POD_TARGET_ID_NUMBER, XEN_MEMORY_SET_POD_TARGET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives how a domain that is populated on demand fares. */
static inline intptr_t xen_memory_get_pod_target(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x11")
	return (intptr_t)xen_trap2(XEN_MEMORY_GET_POD_TARGET_ID_NUMBER, XEN_MEMORY_GET_POD_TARGET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Gives how many frames sharing saves; 0 where the hypervisor was built without it. */
static inline intptr_t xen_memory_get_sharing_freed_pages(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x12")
	return (intptr_t)xen_trap2(XEN_MEMORY_GET_SHARING_FREED_PAGES_ID_NUMBER,
		XEN_MEMORY_GET_SHARING_FREED_PAGES_CMD, arg);
}

/* Gives how many frames are shared; 0 where the hypervisor was built without it. */
static inline intptr_t xen_memory_get_sharing_shared_pages(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x13")
	return (intptr_t)xen_trap2(XEN_MEMORY_GET_SHARING_SHARED_PAGES_ID_NUMBER,
		XEN_MEMORY_GET_SHARING_SHARED_PAGES_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Pages a domain's memory out and in. The field op says what (mem_paging_operation). An option of the build.
 */
static inline intptr_t xen_memory_paging_op(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x14")
	return (intptr_t)xen_trap2(XEN_MEMORY_PAGING_OP_ID_NUMBER, XEN_MEMORY_PAGING_OP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Sets or gives how a domain may use its pages. The field op says what (mem_access_operation). */
static inline intptr_t xen_memory_access_op(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x15")
	return (intptr_t)xen_trap2(XEN_MEMORY_ACCESS_OP_ID_NUMBER, XEN_MEMORY_ACCESS_OP_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/* Shares pages between domains. The field op says what (mem_sharing_operation). An option of the build. */
static inline intptr_t xen_memory_sharing_op(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x16")
	return (intptr_t)xen_trap2(XEN_MEMORY_SHARING_OP_ID_NUMBER, XEN_MEMORY_SHARING_OP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Lets pages appear at GFNs of a translated domain; each has an error of its own. */
static inline intptr_t xen_memory_add_to_physmap_batch(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x17")
	return (intptr_t)xen_trap2(XEN_MEMORY_ADD_TO_PHYSMAP_BATCH_ID_NUMBER, XEN_MEMORY_ADD_TO_PHYSMAP_BATCH_CMD,
		arg);
}

/*
 * Sets pages of the machine aside for a domain, up to a total number, until it has been given them. A new
 * claim replaces the old, 0 pages give it up.
 */
static inline intptr_t xen_memory_claim_pages(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x18")
	return (intptr_t)xen_trap2(XEN_MEMORY_CLAIM_PAGES_ID_NUMBER, XEN_MEMORY_CLAIM_PAGES_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Like machphys_mfn_list, of the machine-to-physical table for 32-bit guests; where there are none,
 * eopnotsupp.
 */
static inline intptr_t xen_memory_machphys_compat_mfn_list(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x19")
	return (intptr_t)xen_trap2(XEN_MEMORY_MACHPHYS_COMPAT_MFN_LIST_ID_NUMBER,
		XEN_MEMORY_MACHPHYS_COMPAT_MFN_LIST_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Gives a domain's virtual NUMA topology; eopnotsupp if it has none, enobufs and the right numbers if the
 * lists are short.
 */
static inline intptr_t xen_memory_get_vnumainfo(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x1a")
	return (intptr_t)xen_trap2(XEN_MEMORY_GET_VNUMAINFO_ID_NUMBER, XEN_MEMORY_GET_VNUMAINFO_CMD, arg);
}

/*
 * Gives the ranges of guest physical addresses that some devices need for themselves. If they do not fit in,
 * their number is given; the header promises erange then, all releases answer enobufs.
 */
static inline intptr_t xen_memory_reserved_device_memory_map(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x1b")
	return (intptr_t)xen_trap2(XEN_MEMORY_RESERVED_DEVICE_MEMORY_MAP_ID_NUMBER,
		XEN_MEMORY_RESERVED_DEVICE_MEMORY_MAP_CMD, arg);
}

/*
 * Gives a toolstack frames of another domain that belong to a resource; a translated caller names the GFNs at
 * which they shall appear. Without a list and frames: how many there are at most.
 */
static inline intptr_t xen_memory_acquire_resource(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0xc cmd=0x1c")
	return (intptr_t)xen_trap2(XEN_MEMORY_ACQUIRE_RESOURCE_ID_NUMBER, XEN_MEMORY_ACQUIRE_RESOURCE_CMD, arg);
}

/* Gives the release of the hypervisor. */
static inline intptr_t xen_xen_version_version(void)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x0")
	return (intptr_t)xen_trap1(XEN_XEN_VERSION_VERSION_ID_NUMBER, XEN_XEN_VERSION_VERSION_CMD);
}

/* Gives what follows the release in the version's text, cut off after 15 characters. */
static inline intptr_t xen_xen_version_extraversion(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x1")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_EXTRAVERSION_ID_NUMBER, XEN_XEN_VERSION_EXTRAVERSION_CMD, arg);
}

/* Gives who built the hypervisor, with what, where and when; longer texts are cut off. */
static inline intptr_t xen_xen_version_compile_info(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x2")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_COMPILE_INFO_ID_NUMBER, XEN_XEN_VERSION_COMPILE_INFO_CMD, arg);
}

/* Gives the kinds of guests that can be run, as words such as xen-3.0-x86_64, separated by blanks. */
static inline intptr_t xen_xen_version_capabilities(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x3")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_CAPABILITIES_ID_NUMBER, XEN_XEN_VERSION_CAPABILITIES_CMD, arg);
}

/* Gives the version control's name of the source, cut off after 63 characters. */
static inline intptr_t xen_xen_version_changeset(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x4")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_CHANGESET_ID_NUMBER, XEN_XEN_VERSION_CHANGESET_CMD, arg);
}

/* Gives the lowest virtual address that belongs to the hypervisor. Of use in 32-bit PV guests alone. */
static inline intptr_t xen_xen_version_platform_parameters(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x5")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_PLATFORM_PARAMETERS_ID_NUMBER,
		XEN_XEN_VERSION_PLATFORM_PARAMETERS_CMD, arg);
}

/* Gives 32 feature bits. */
static inline intptr_t xen_xen_version_get_features(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x6")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_GET_FEATURES_ID_NUMBER, XEN_XEN_VERSION_GET_FEATURES_CMD, arg);
}

/* Gives the size of the machine's pages. */
static inline intptr_t xen_xen_version_pagesize(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x7")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_PAGESIZE_ID_NUMBER, XEN_XEN_VERSION_PAGESIZE_CMD, arg);
}

/* Gives the 16 bytes that the toolstack gave this domain, a UUID usually. */
static inline intptr_t xen_xen_version_guest_handle(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x8")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_GUEST_HANDLE_ID_NUMBER, XEN_XEN_VERSION_GUEST_HANDLE_CMD, arg);
}

/* Gives the hypervisor's command line, cut off after 1023 characters. */
static inline intptr_t xen_xen_version_commandline(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0x9")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_COMMANDLINE_ID_NUMBER, XEN_XEN_VERSION_COMMANDLINE_CMD, arg);
}

/* Gives the build id that the linker gave the hypervisor. */
static inline intptr_t xen_xen_version_build_id(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x11 cmd=0xa")
	return (intptr_t)xen_trap2(XEN_XEN_VERSION_BUILD_ID_ID_NUMBER, XEN_XEN_VERSION_BUILD_ID_CMD, arg);
}

/*
 * Writes bytes to the console: those of the hardware domain at once and as they are, those of another domain
 * without what cannot be printed, a line at a time, into the hypervisor's log.
 */
static inline intptr_t xen_console_write(uint32_t count, uintptr_t buffer)
{
	XEN_NOTE_USE(46, "number=0x12 cmd=0x0")
	return (intptr_t)xen_trap3(XEN_CONSOLE_WRITE_ID_NUMBER, XEN_CONSOLE_WRITE_CMD, count, buffer);
}

/* Reads what has been typed at the console, without waiting. */
static inline intptr_t xen_console_read(uint32_t count, uintptr_t buffer)
{
	XEN_NOTE_USE(46, "number=0x12 cmd=0x1")
	return (intptr_t)xen_trap3(XEN_CONSOLE_READ_ID_NUMBER, XEN_CONSOLE_READ_CMD, count, buffer);
}

/* Maps pages that other domains have granted, for the CPU, for devices, or for both. */
static inline intptr_t xen_grant_table_map_grant_ref(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x0")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_MAP_GRANT_REF_ID_NUMBER, XEN_GRANT_TABLE_MAP_GRANT_REF_CMD, args,
		count);
}

/* Takes such mappings away. An address of 0 is left out; after the call no TLB has them any more. */
static inline intptr_t xen_grant_table_unmap_grant_ref(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x1")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_UNMAP_GRANT_REF_ID_NUMBER, XEN_GRANT_TABLE_UNMAP_GRANT_REF_CMD,
		args, count);
}

/* Makes a domain's grant table at least so many pages long, and gives their frames. For a count of 1. */
static inline intptr_t xen_grant_table_setup_table(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x2")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_SETUP_TABLE_ID_NUMBER, XEN_GRANT_TABLE_SETUP_TABLE_CMD, args,
		count);
}

/* Shows a domain's grant table on the console, for debugging. The headers have it, no release does it. */
static inline intptr_t xen_grant_table_dump_table(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x3")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_DUMP_TABLE_ID_NUMBER, XEN_GRANT_TABLE_DUMP_TABLE_CMD, args, count);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Gives pages away to domains that have entries for them. A page is lost unless its status is bad_page,
 * whether the other domain gets it or not.
 */
static inline intptr_t xen_grant_table_transfer(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x4")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_TRANSFER_ID_NUMBER, XEN_GRANT_TABLE_TRANSFER_CMD, args, count);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Copies bytes between pages: those of the caller by frame, those of other domains by what they have granted.
 */
static inline intptr_t xen_grant_table_copy(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x5")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_COPY_ID_NUMBER, XEN_GRANT_TABLE_COPY_CMD, args, count);
}

/* Gives how many pages a domain's grant table has, and may have. For a count of 1. */
static inline intptr_t xen_grant_table_query_size(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x6")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_QUERY_SIZE_ID_NUMBER, XEN_GRANT_TABLE_QUERY_SIZE_CMD, args, count);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Takes mappings away and puts in their place what another page-table entry of the caller's maps, which is
 * cleared; in one step.
 */
static inline intptr_t xen_grant_table_unmap_and_replace(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x7")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_UNMAP_AND_REPLACE_ID_NUMBER, XEN_GRANT_TABLE_UNMAP_AND_REPLACE_CMD,
		args, count);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Asks for another layout of the caller's grant table, while no grant is in use; the first eight entries are
 * kept.
 */
static inline intptr_t xen_grant_table_set_version(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x8")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_SET_VERSION_ID_NUMBER, XEN_GRANT_TABLE_SET_VERSION_CMD, args,
		count);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Gives the frames that hold the status words of a grant table of version 2. For a count of 1. */
static inline intptr_t xen_grant_table_get_status_frames(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0x9")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_GET_STATUS_FRAMES_ID_NUMBER, XEN_GRANT_TABLE_GET_STATUS_FRAMES_CMD,
		args, count);
}

/* Gives the layout of a domain's grant table. */
static inline intptr_t xen_grant_table_get_version(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0xa")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_GET_VERSION_ID_NUMBER, XEN_GRANT_TABLE_GET_VERSION_CMD, args,
		count);
}

/* Exchanges entries of the caller's grant table, two at a time. */
static inline intptr_t xen_grant_table_swap_grant_ref(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0xb")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_SWAP_GRANT_REF_ID_NUMBER, XEN_GRANT_TABLE_SWAP_GRANT_REF_CMD, args,
		count);
}

/*
 * Writes back or discards what data caches hold of a granted page, for machines whose devices do not see
 * caches. That page is named by its bus address; the flag source_gref is not implemented by any release.
 */
static inline intptr_t xen_grant_table_cache_flush(uintptr_t args, uint32_t count)
{
	XEN_NOTE_USE(46, "number=0x14 cmd=0xc")
	return (intptr_t)xen_trap3(XEN_GRANT_TABLE_CACHE_FLUSH_ID_NUMBER, XEN_GRANT_TABLE_CACHE_FLUSH_CMD, args,
		count);
}

/* Turns an assist on for the whole domain. */
static inline intptr_t xen_vm_assist_enable(xen_vm_assist_type_t type)
{
	XEN_NOTE_USE(46, "number=0x15 cmd=0x0")
	return (intptr_t)xen_trap2(XEN_VM_ASSIST_ENABLE_ID_NUMBER, XEN_VM_ASSIST_ENABLE_CMD, type);
}

/* Turns an assist off for the whole domain. */
static inline intptr_t xen_vm_assist_disable(xen_vm_assist_type_t type)
{
	XEN_NOTE_USE(46, "number=0x15 cmd=0x1")
	return (intptr_t)xen_trap2(XEN_VM_ASSIST_DISABLE_ID_NUMBER, XEN_VM_ASSIST_DISABLE_CMD, type);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Sets the state in which a virtual CPU begins; it runs only after up. On x86 Xen takes a vcpu_guest_context
 * of the caller's architecture from a PV guest, a vcpu_hvm_context from an HVM one.
 */
static inline intptr_t xen_vcpu_initialise(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x0")
	return (intptr_t)xen_trap3(XEN_VCPU_INITIALISE_ID_NUMBER, XEN_VCPU_INITIALISE_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Lets a virtual CPU run that was initialised. */
static inline intptr_t xen_vcpu_up(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x1")
	return (intptr_t)xen_trap3(XEN_VCPU_UP_ID_NUMBER, XEN_VCPU_UP_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Stops a virtual CPU, the calling one at once, another soon after the call. It goes on using its page tables
 * and descriptor tables. The last one to stop shuts the domain down.
 */
static inline intptr_t xen_vcpu_down(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x2")
	return (intptr_t)xen_trap3(XEN_VCPU_DOWN_ID_NUMBER, XEN_VCPU_DOWN_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Asks whether a virtual CPU runs. */
static inline intptr_t xen_vcpu_is_up(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x3")
	return (intptr_t)xen_trap3(XEN_VCPU_IS_UP_ID_NUMBER, XEN_VCPU_IS_UP_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives what a virtual CPU is doing, since when, and for how long it has been in each state. */
static inline intptr_t xen_vcpu_get_runstate_info(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x4")
	return (intptr_t)xen_trap3(XEN_VCPU_GET_RUNSTATE_INFO_ID_NUMBER, XEN_VCPU_GET_RUNSTATE_INFO_CMD, vcpuid,
		extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Names memory that the hypervisor fills with a virtual CPU's vcpu_runstate_info each time it is scheduled.
 * One area a virtual CPU; an address of 0 ends it.
 */
static inline intptr_t xen_vcpu_register_runstate_memory_area(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x5")
	return (intptr_t)xen_trap3(XEN_VCPU_REGISTER_RUNSTATE_MEMORY_AREA_ID_NUMBER,
		XEN_VCPU_REGISTER_RUNSTATE_MEMORY_AREA_CMD, vcpuid, extra_args);
}

#if defined(__x86_64__) || defined(__i386__)
/* Makes the virtual interrupt timer come to a virtual CPU in even intervals. */
static inline intptr_t xen_vcpu_set_periodic_timer(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x6")
	return (intptr_t)xen_trap3(XEN_VCPU_SET_PERIODIC_TIMER_ID_NUMBER, XEN_VCPU_SET_PERIODIC_TIMER_CMD, vcpuid,
		extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Stops a virtual CPU's periodic timer. */
static inline intptr_t xen_vcpu_stop_periodic_timer(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x7")
	return (intptr_t)xen_trap3(XEN_VCPU_STOP_PERIODIC_TIMER_ID_NUMBER, XEN_VCPU_STOP_PERIODIC_TIMER_CMD, vcpuid,
		extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Makes the virtual interrupt timer come to the calling virtual CPU at a time; replaces the one that was set.
 */
static inline intptr_t xen_vcpu_set_singleshot_timer(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x8")
	return (intptr_t)xen_trap3(XEN_VCPU_SET_SINGLESHOT_TIMER_ID_NUMBER, XEN_VCPU_SET_SINGLESHOT_TIMER_CMD, vcpuid,
		extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Stops the calling virtual CPU's single timer. */
static inline intptr_t xen_vcpu_stop_singleshot_timer(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0x9")
	return (intptr_t)xen_trap3(XEN_VCPU_STOP_SINGLESHOT_TIMER_ID_NUMBER, XEN_VCPU_STOP_SINGLESHOT_TIMER_CMD,
		vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Moves a virtual CPU's vcpu_info from shared_info to a place of the guest's, once; it may not cross a page.
 */
static inline intptr_t xen_vcpu_register_vcpu_info(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0xa")
	return (intptr_t)xen_trap3(XEN_VCPU_REGISTER_VCPU_INFO_ID_NUMBER, XEN_VCPU_REGISTER_VCPU_INFO_CMD, vcpuid,
		extra_args);
}

#if defined(__x86_64__) || defined(__i386__)
/* Sends a virtual CPU a non-maskable interrupt. */
static inline intptr_t xen_vcpu_send_nmi(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0xb")
	return (intptr_t)xen_trap3(XEN_VCPU_SEND_NMI_ID_NUMBER, XEN_VCPU_SEND_NMI_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Gives the ids of the physical CPU to which a virtual CPU of the hardware domain is pinned; einval if it is
 * not.
 */
static inline intptr_t xen_vcpu_get_physid(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0xc")
	return (intptr_t)xen_trap3(XEN_VCPU_GET_PHYSID_ID_NUMBER, XEN_VCPU_GET_PHYSID_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Names memory in which the hypervisor keeps a copy of a virtual CPU's vcpu_time_info, for user mode to read.
 * An address of 0 ends it.
 */
static inline intptr_t xen_vcpu_register_vcpu_time_memory_area(uint32_t vcpuid, uintptr_t extra_args)
{
	XEN_NOTE_USE(46, "number=0x18 cmd=0xd")
	return (intptr_t)xen_trap3(XEN_VCPU_REGISTER_VCPU_TIME_MEMORY_AREA_ID_NUMBER,
		XEN_VCPU_REGISTER_VCPU_TIME_MEMORY_AREA_CMD, vcpuid, extra_args);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Loads a policy. */
static inline intptr_t xen_xsm_load(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x1 interface_version=0x1")
	xen_put32(op, XEN_XSM_LOAD_OP);
	xen_put32(op + 4, XEN_XSM_LOAD_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_LOAD_ID_NUMBER, op);
}

/* Says whether the policy is enforced. */
static inline intptr_t xen_xsm_getenforce(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x2 interface_version=0x1")
	xen_put32(op, XEN_XSM_GETENFORCE_OP);
	xen_put32(op + 4, XEN_XSM_GETENFORCE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_GETENFORCE_ID_NUMBER, op);
}

/* Says whether the policy is enforced from now on. */
static inline intptr_t xen_xsm_setenforce(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x3 interface_version=0x1")
	xen_put32(op, XEN_XSM_SETENFORCE_OP);
	xen_put32(op + 4, XEN_XSM_SETENFORCE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_SETENFORCE_ID_NUMBER, op);
}

/* Gives the SID of a context. */
static inline intptr_t xen_xsm_context_to_sid(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x4 interface_version=0x1")
	xen_put32(op, XEN_XSM_CONTEXT_TO_SID_OP);
	xen_put32(op + 4, XEN_XSM_CONTEXT_TO_SID_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_CONTEXT_TO_SID_ID_NUMBER, op);
}

/* Gives the context of a SID. */
static inline intptr_t xen_xsm_sid_to_context(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x5 interface_version=0x1")
	xen_put32(op, XEN_XSM_SID_TO_CONTEXT_OP);
	xen_put32(op + 4, XEN_XSM_SID_TO_CONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_SID_TO_CONTEXT_ID_NUMBER, op);
}

/* Says what one SID may do with another. */
static inline intptr_t xen_xsm_access(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x6 interface_version=0x1")
	xen_put32(op, XEN_XSM_ACCESS_OP);
	xen_put32(op + 4, XEN_XSM_ACCESS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_ACCESS_ID_NUMBER, op);
}

/* Gives the SID of what one SID makes in another. */
static inline intptr_t xen_xsm_create(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x7 interface_version=0x1")
	xen_put32(op, XEN_XSM_CREATE_OP);
	xen_put32(op + 4, XEN_XSM_CREATE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_CREATE_ID_NUMBER, op);
}

/* Gives the SID that an object gets when it is relabelled. */
static inline intptr_t xen_xsm_relabel(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x8 interface_version=0x1")
	xen_put32(op, XEN_XSM_RELABEL_OP);
	xen_put32(op + 4, XEN_XSM_RELABEL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_RELABEL_ID_NUMBER, op);
}

/* Lists what a user can become; no host of these releases does it. */
static inline intptr_t xen_xsm_user(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0x9 interface_version=0x1")
	xen_put32(op, XEN_XSM_USER_OP);
	xen_put32(op + 4, XEN_XSM_USER_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_USER_ID_NUMBER, op);
}

/* Gives the highest version of a policy that can be loaded. */
static inline intptr_t xen_xsm_policyvers(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0xa interface_version=0x1")
	xen_put32(op, XEN_XSM_POLICYVERS_OP);
	xen_put32(op + 4, XEN_XSM_POLICYVERS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_POLICYVERS_ID_NUMBER, op);
}

/* Gives a switch of the policy. */
static inline intptr_t xen_xsm_getbool(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0xb interface_version=0x1")
	xen_put32(op, XEN_XSM_GETBOOL_OP);
	xen_put32(op + 4, XEN_XSM_GETBOOL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_GETBOOL_ID_NUMBER, op);
}

/* Sets a switch of the policy. */
static inline intptr_t xen_xsm_setbool(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0xc interface_version=0x1")
	xen_put32(op, XEN_XSM_SETBOOL_OP);
	xen_put32(op + 4, XEN_XSM_SETBOOL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_SETBOOL_ID_NUMBER, op);
}

/* Puts the switches that were set into effect. */
static inline intptr_t xen_xsm_commitbools(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0xd interface_version=0x1")
	xen_put32(op, XEN_XSM_COMMITBOOLS_OP);
	xen_put32(op + 4, XEN_XSM_COMMITBOOLS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_COMMITBOOLS_ID_NUMBER, op);
}

/* Says whether the policy has levels. */
static inline intptr_t xen_xsm_mls(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0xe interface_version=0x1")
	xen_put32(op, XEN_XSM_MLS_OP);
	xen_put32(op + 4, XEN_XSM_MLS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_MLS_ID_NUMBER, op);
}

/* Ends FLASK before a policy is loaded; no longer done since 4.17. */
static inline intptr_t xen_xsm_disable(uintptr_t op)
{
	XEN_NOTE_USE(67, "number=0x1b op=0xf interface_version=0x1")
	xen_put32(op, XEN_XSM_DISABLE_OP);
	xen_put32(op + 4, XEN_XSM_DISABLE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_DISABLE_ID_NUMBER, op);
}

/* Gives how many decisions are kept. */
static inline intptr_t xen_xsm_getavc_threshold(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x10 interface_version=0x1")
	xen_put32(op, XEN_XSM_GETAVC_THRESHOLD_OP);
	xen_put32(op + 4, XEN_XSM_GETAVC_THRESHOLD_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_GETAVC_THRESHOLD_ID_NUMBER, op);
}

/* Sets how many decisions are kept. */
static inline intptr_t xen_xsm_setavc_threshold(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x11 interface_version=0x1")
	xen_put32(op, XEN_XSM_SETAVC_THRESHOLD_OP);
	xen_put32(op + 4, XEN_XSM_SETAVC_THRESHOLD_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_SETAVC_THRESHOLD_ID_NUMBER, op);
}

/* Gives numbers of the store of decisions. */
static inline intptr_t xen_xsm_avc_hashstats(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x12 interface_version=0x1")
	xen_put32(op, XEN_XSM_AVC_HASHSTATS_OP);
	xen_put32(op + 4, XEN_XSM_AVC_HASHSTATS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_AVC_HASHSTATS_ID_NUMBER, op);
}

/* Counts what the store of decisions did on a processor. Only hosts built to count have it. */
static inline intptr_t xen_xsm_avc_cachestats(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x13 interface_version=0x1")
	xen_put32(op, XEN_XSM_AVC_CACHESTATS_OP);
	xen_put32(op + 4, XEN_XSM_AVC_CACHESTATS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_AVC_CACHESTATS_ID_NUMBER, op);
}

/* Gives the SID of a part of an object that a subject sees. */
static inline intptr_t xen_xsm_member(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x14 interface_version=0x1")
	xen_put32(op, XEN_XSM_MEMBER_OP);
	xen_put32(op + 4, XEN_XSM_MEMBER_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_MEMBER_ID_NUMBER, op);
}

/* Labels interrupts, memory, ports or devices of the machine. */
static inline intptr_t xen_xsm_add_ocontext(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x15 interface_version=0x1")
	xen_put32(op, XEN_XSM_ADD_OCONTEXT_OP);
	xen_put32(op + 4, XEN_XSM_ADD_OCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_ADD_OCONTEXT_ID_NUMBER, op);
}

/* Takes such a label away. */
static inline intptr_t xen_xsm_del_ocontext(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x16 interface_version=0x1")
	xen_put32(op, XEN_XSM_DEL_OCONTEXT_OP);
	xen_put32(op + 4, XEN_XSM_DEL_OCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_DEL_OCONTEXT_ID_NUMBER, op);
}

/* Gives the SID of the domain at the other end of an event channel. */
static inline intptr_t xen_xsm_get_peer_sid(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x17 interface_version=0x1")
	xen_put32(op, XEN_XSM_GET_PEER_SID_OP);
	xen_put32(op + 4, XEN_XSM_GET_PEER_SID_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_GET_PEER_SID_ID_NUMBER, op);
}

/* Changes the SID of a domain. */
static inline intptr_t xen_xsm_relabel_domain(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x18 interface_version=0x1")
	xen_put32(op, XEN_XSM_RELABEL_DOMAIN_OP);
	xen_put32(op + 4, XEN_XSM_RELABEL_DOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_RELABEL_DOMAIN_ID_NUMBER, op);
}

/* Labels a device of the device tree. */
static inline intptr_t xen_xsm_devicetree_label(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x1b op=0x19 interface_version=0x1")
	xen_put32(op, XEN_XSM_DEVICETREE_LABEL_OP);
	xen_put32(op + 4, XEN_XSM_DEVICETREE_LABEL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_XSM_DEVICETREE_LABEL_ID_NUMBER, op);
}

#if defined(__x86_64__) || defined(__i386__)
/* Sets the calling virtual CPU's NMI handler; it is entered at once if an NMI has been pending. */
static inline intptr_t xen_nmi_register_callback(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1c cmd=0x0")
	return (intptr_t)xen_trap2(XEN_NMI_REGISTER_CALLBACK_ID_NUMBER, XEN_NMI_REGISTER_CALLBACK_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes the calling virtual CPU's NMI handler away. */
static inline intptr_t xen_nmi_unregister_callback(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1c cmd=0x1")
	return (intptr_t)xen_trap2(XEN_NMI_UNREGISTER_CALLBACK_ID_NUMBER, XEN_NMI_UNREGISTER_CALLBACK_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Lets other virtual CPUs run, and comes back when it is this one's turn again. */
static inline intptr_t xen_sched_yield(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x0")
	return (intptr_t)xen_trap2(XEN_SCHED_YIELD_ID_NUMBER, XEN_SCHED_YIELD_CMD, arg);
}

/*
 * Enables delivery of events, and waits until one is pending for the calling virtual CPU. ARM guests should
 * execute wfi instead.
 */
static inline intptr_t xen_sched_block(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x1")
	return (intptr_t)xen_trap2(XEN_SCHED_BLOCK_ID_NUMBER, XEN_SCHED_BLOCK_CMD, arg);
}

/*
 * Stops all virtual CPUs of the domain and tells the control software why; the hardware domain's end is the
 * machine's. Comes back only from a suspend: with 1 if that was cancelled, with 0 in the resumed domain.
 */
static inline intptr_t xen_sched_shutdown(uintptr_t arg, uintptr_t start_info)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x2")
	return (intptr_t)xen_trap3(XEN_SCHED_SHUTDOWN_ID_NUMBER, XEN_SCHED_SHUTDOWN_CMD, arg, start_info);
}

/*
 * Waits until one of a set of event channels is pending or a time has come, whether events are delivered or
 * not.
 */
static inline intptr_t xen_sched_poll(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x3")
	return (intptr_t)xen_trap2(XEN_SCHED_POLL_ID_NUMBER, XEN_SCHED_POLL_CMD, arg);
}

/* Says in the place of another domain that it has shut down. */
static inline intptr_t xen_sched_remote_shutdown(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x4")
	return (intptr_t)xen_trap2(XEN_SCHED_REMOTE_SHUTDOWN_ID_NUMBER, XEN_SCHED_REMOTE_SHUTDOWN_CMD, arg);
}

/*
 * Sets the reason that will be reported when the domain shuts down, whatever is said then; only the first
 * counts.
 */
static inline intptr_t xen_sched_shutdown_code(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x5")
	return (intptr_t)xen_trap2(XEN_SCHED_SHUTDOWN_CODE_ID_NUMBER, XEN_SCHED_SHUTDOWN_CODE_CMD, arg);
}

/*
 * Sets a timer of the domain that shuts it down with the reason watchdog (id 0 and seconds), sets one anew
 * (its id and seconds) or gives one back (its id and 0). A domain has two.
 */
static inline intptr_t xen_sched_watchdog(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x6")
	return (intptr_t)xen_trap2(XEN_SCHED_WATCHDOG_ID_NUMBER, XEN_SCHED_WATCHDOG_CMD, arg);
}

/* Keeps the calling virtual CPU on one physical CPU for a while, or (a negative number) lets it go again. */
static inline intptr_t xen_sched_pin_override(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1d cmd=0x7")
	return (intptr_t)xen_trap2(XEN_SCHED_PIN_OVERRIDE_ID_NUMBER, XEN_SCHED_PIN_OVERRIDE_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Sets an entry point of the calling virtual CPU. A type that this kind of guest has not is answered with
 * enosys.
 */
static inline intptr_t xen_callback_register(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1e cmd=0x0")
	return (intptr_t)xen_trap2(XEN_CALLBACK_REGISTER_ID_NUMBER, XEN_CALLBACK_REGISTER_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes an entry point away: that for NMIs; of the others einval says that they cannot be without. */
static inline intptr_t xen_callback_unregister(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1e cmd=0x1")
	return (intptr_t)xen_trap2(XEN_CALLBACK_UNREGISTER_ID_NUMBER, XEN_CALLBACK_UNREGISTER_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives what the CPU can count, and makes the hardware domain the primary profiler if there is none. */
static inline intptr_t xen_xenoprof_init(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x0")
	return (intptr_t)xen_trap2(XEN_XENOPROF_INIT_ID_NUMBER, XEN_XENOPROF_INIT_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Empties the list of domains that take part. */
static inline intptr_t xen_xenoprof_reset_active_list(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x1")
	return (intptr_t)xen_trap2(XEN_XENOPROF_RESET_ACTIVE_LIST_ID_NUMBER, XEN_XENOPROF_RESET_ACTIVE_LIST_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Empties the list of domains that are sampled without knowing it. */
static inline intptr_t xen_xenoprof_reset_passive_list(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x2")
	return (intptr_t)xen_trap2(XEN_XENOPROF_RESET_PASSIVE_LIST_ID_NUMBER, XEN_XENOPROF_RESET_PASSIVE_LIST_CMD,
		arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Adds a domain that takes part. */
static inline intptr_t xen_xenoprof_set_active(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x3")
	return (intptr_t)xen_trap2(XEN_XENOPROF_SET_ACTIVE_ID_NUMBER, XEN_XENOPROF_SET_ACTIVE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Adds a domain that is sampled without knowing it. */
static inline intptr_t xen_xenoprof_set_passive(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x4")
	return (intptr_t)xen_trap2(XEN_XENOPROF_SET_PASSIVE_ID_NUMBER, XEN_XENOPROF_SET_PASSIVE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes the CPU's counters. */
static inline intptr_t xen_xenoprof_reserve_counters(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x5")
	return (intptr_t)xen_trap2(XEN_XENOPROF_RESERVE_COUNTERS_ID_NUMBER, XEN_XENOPROF_RESERVE_COUNTERS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says what a counter is to count. */
static inline intptr_t xen_xenoprof_counter(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x6")
	return (intptr_t)xen_trap2(XEN_XENOPROF_COUNTER_ID_NUMBER, XEN_XENOPROF_COUNTER_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the counters up on all CPUs. */
static inline intptr_t xen_xenoprof_setup_events(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x7")
	return (intptr_t)xen_trap2(XEN_XENOPROF_SETUP_EVENTS_ID_NUMBER, XEN_XENOPROF_SETUP_EVENTS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says that the caller, which takes part, is ready for samples. */
static inline intptr_t xen_xenoprof_enable_virq(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x8")
	return (intptr_t)xen_trap2(XEN_XENOPROF_ENABLE_VIRQ_ID_NUMBER, XEN_XENOPROF_ENABLE_VIRQ_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Starts counting. */
static inline intptr_t xen_xenoprof_start(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0x9")
	return (intptr_t)xen_trap2(XEN_XENOPROF_START_ID_NUMBER, XEN_XENOPROF_START_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Stops counting. */
static inline intptr_t xen_xenoprof_stop(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0xa")
	return (intptr_t)xen_trap2(XEN_XENOPROF_STOP_ID_NUMBER, XEN_XENOPROF_STOP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says that the caller does not take part any more. */
static inline intptr_t xen_xenoprof_disable_virq(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0xb")
	return (intptr_t)xen_trap2(XEN_XENOPROF_DISABLE_VIRQ_ID_NUMBER, XEN_XENOPROF_DISABLE_VIRQ_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives the CPU's counters back. */
static inline intptr_t xen_xenoprof_release_counters(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0xc")
	return (intptr_t)xen_trap2(XEN_XENOPROF_RELEASE_COUNTERS_ID_NUMBER, XEN_XENOPROF_RELEASE_COUNTERS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Ends being the primary profiler. */
static inline intptr_t xen_xenoprof_shutdown(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0xd")
	return (intptr_t)xen_trap2(XEN_XENOPROF_SHUTDOWN_ID_NUMBER, XEN_XENOPROF_SHUTDOWN_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives the caller's buffer of samples, one a virtual CPU, and makes it if need be. */
static inline intptr_t xen_xenoprof_get_buffer(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0xe")
	return (intptr_t)xen_trap2(XEN_XENOPROF_GET_BUFFER_ID_NUMBER, XEN_XENOPROF_GET_BUFFER_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets how many return addresses a sample has. */
static inline intptr_t xen_xenoprof_set_backtrace(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x1f cmd=0xf")
	return (intptr_t)xen_trap2(XEN_XENOPROF_SET_BACKTRACE_ID_NUMBER, XEN_XENOPROF_SET_BACKTRACE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives what instruction-based sampling this AMD CPU has, as CPUID 0x8000001b does. */
static inline intptr_t xen_xenoprof_get_ibs_caps(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x1f cmd=0x10")
	return (intptr_t)xen_trap2(XEN_XENOPROF_GET_IBS_CAPS_ID_NUMBER, XEN_XENOPROF_GET_IBS_CAPS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets instruction-based sampling up. */
static inline intptr_t xen_xenoprof_ibs_counter(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x1f cmd=0x11")
	return (intptr_t)xen_trap2(XEN_XENOPROF_IBS_COUNTER_ID_NUMBER, XEN_XENOPROF_IBS_COUNTER_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/*
 * Connects a new port of the caller's to one that another domain made for it; the new port is pending at
 * once.
 */
static inline intptr_t xen_event_channel_bind_interdomain(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x0")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_BIND_INTERDOMAIN_ID_NUMBER,
		XEN_EVENT_CHANNEL_BIND_INTERDOMAIN_CMD, arg);
}

/* Makes a port to which a virtual interrupt of the hypervisor comes. */
static inline intptr_t xen_event_channel_bind_virq(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x1")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_BIND_VIRQ_ID_NUMBER, XEN_EVENT_CHANNEL_BIND_VIRQ_CMD, arg);
}

/* Makes a port to which a physical interrupt comes; it must have been mapped with physdev.map_pirq. */
static inline intptr_t xen_event_channel_bind_pirq(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x2")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_BIND_PIRQ_ID_NUMBER, XEN_EVENT_CHANNEL_BIND_PIRQ_CMD, arg);
}

/* Frees a port of the caller's; the other end, if there is one, waits for a new connection. */
static inline intptr_t xen_event_channel_close(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x3")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_CLOSE_ID_NUMBER, XEN_EVENT_CHANNEL_CLOSE_CMD, arg);
}

/* Makes the other end of a port pending; where a port is not connected yet, nothing happens. */
static inline intptr_t xen_event_channel_send(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x4")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_SEND_ID_NUMBER, XEN_EVENT_CHANNEL_SEND_CMD, arg);
}

/* Gives what a port is connected to. */
static inline intptr_t xen_event_channel_status(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x5")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_STATUS_ID_NUMBER, XEN_EVENT_CHANNEL_STATUS_CMD, arg);
}

/* Makes a port of a domain to which one other domain may connect. */
static inline intptr_t xen_event_channel_alloc_unbound(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x6")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_ALLOC_UNBOUND_ID_NUMBER, XEN_EVENT_CHANNEL_ALLOC_UNBOUND_CMD,
		arg);
}

/*
 * Makes a port whose events come to a virtual CPU of the caller's own domain; it cannot be moved to another.
 */
static inline intptr_t xen_event_channel_bind_ipi(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x7")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_BIND_IPI_ID_NUMBER, XEN_EVENT_CHANNEL_BIND_IPI_CMD, arg);
}

/*
 * Moves a port's events to another virtual CPU. IPIs and interrupts of a single virtual CPU stay where they
 * are.
 */
static inline intptr_t xen_event_channel_bind_vcpu(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x8")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_BIND_VCPU_ID_NUMBER, XEN_EVENT_CHANNEL_BIND_VCPU_CMD, arg);
}

/* Clears a port's mask bit, and delivers its event if it is pending. */
static inline intptr_t xen_event_channel_unmask(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0x9")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_UNMASK_ID_NUMBER, XEN_EVENT_CHANNEL_UNMASK_CMD, arg);
}

/*
 * Closes all event channels of a domain, and for the caller's own goes back from the FIFO to the 2-level
 * layout. Channels that are bound meanwhile may be lost.
 */
static inline intptr_t xen_event_channel_reset(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0xa")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_RESET_ID_NUMBER, XEN_EVENT_CHANNEL_RESET_CMD, arg);
}

/*
 * Gives the hypervisor the control block of a virtual CPU; with the first one the domain goes over to the
 * FIFO layout, and events that are pending are lost.
 */
static inline intptr_t xen_event_channel_init_control(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0xb")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_INIT_CONTROL_ID_NUMBER, XEN_EVENT_CHANNEL_INIT_CONTROL_CMD, arg);
}

/* Gives the hypervisor another page for event words of the FIFO layout. */
static inline intptr_t xen_event_channel_expand_array(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0xc")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_EXPAND_ARRAY_ID_NUMBER, XEN_EVENT_CHANNEL_EXPAND_ARRAY_CMD, arg);
}

/*
 * Sets the queue in which a port's events wait, in the FIFO layout; in the other it is answered with enosys.
 */
static inline intptr_t xen_event_channel_set_priority(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0xd")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_SET_PRIORITY_ID_NUMBER, XEN_EVENT_CHANNEL_SET_PRIORITY_CMD, arg);
}

/* Goes on with a reset: the hypervisor puts it into the register of a guest whose reset takes long. */
static inline intptr_t xen_event_channel_reset_cont(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x20 cmd=0xe")
	return (intptr_t)xen_trap2(XEN_EVENT_CHANNEL_RESET_CONT_ID_NUMBER, XEN_EVENT_CHANNEL_RESET_CONT_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/* Tells that event channels of interrupts were unmasked; eoi took its place. */
static inline intptr_t xen_physdev_unmask_notify(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0x4")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_UNMASK_NOTIFY_ID_NUMBER, XEN_PHYSDEV_UNMASK_NOTIFY_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says how an interrupt of the caller must be handled. */
static inline intptr_t xen_physdev_irq_status_query(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0x5")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_IRQ_STATUS_QUERY_ID_NUMBER, XEN_PHYSDEV_IRQ_STATUS_QUERY_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the I/O privilege level of the calling CPU. */
static inline intptr_t xen_physdev_set_iopl(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0x6")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_SET_IOPL_ID_NUMBER, XEN_PHYSDEV_SET_IOPL_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets which I/O ports programs on the calling CPU may use. */
static inline intptr_t xen_physdev_set_iobitmap(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0x7")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_SET_IOBITMAP_ID_NUMBER, XEN_PHYSDEV_SET_IOBITMAP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Reads a register of an IO-APIC. */
static inline intptr_t xen_physdev_apic_read(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0x8")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_APIC_READ_ID_NUMBER, XEN_PHYSDEV_APIC_READ_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a register of an IO-APIC. */
static inline intptr_t xen_physdev_apic_write(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0x9")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_APIC_WRITE_ID_NUMBER, XEN_PHYSDEV_APIC_WRITE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Answers with the number of the interrupt itself: vectors are the host's own affair. */
static inline intptr_t xen_physdev_alloc_irq_vector(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0xa")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_ALLOC_IRQ_VECTOR_ID_NUMBER, XEN_PHYSDEV_ALLOC_IRQ_VECTOR_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Named in the headers only; no host of these releases knows it. */
static inline intptr_t xen_physdev_free_irq_vector(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0xb")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_FREE_IRQ_VECTOR_ID_NUMBER, XEN_PHYSDEV_FREE_IRQ_VECTOR_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that an interrupt of the caller was handled. */
static inline intptr_t xen_physdev_eoi(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0xc")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_EOI_ID_NUMBER, XEN_PHYSDEV_EOI_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives a domain an interrupt of the machine, and it a number. */
static inline intptr_t xen_physdev_map_pirq(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0xd")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_MAP_PIRQ_ID_NUMBER, XEN_PHYSDEV_MAP_PIRQ_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes an interrupt of the machine from a domain. */
static inline intptr_t xen_physdev_unmap_pirq(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0xe")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_UNMAP_PIRQ_ID_NUMBER, XEN_PHYSDEV_UNMAP_PIRQ_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host of a device of PCI; pci_device_add took its place. */
static inline intptr_t xen_physdev_manage_pci_add(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x21 cmd=0xf")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_MANAGE_PCI_ADD_ID_NUMBER, XEN_PHYSDEV_MANAGE_PCI_ADD_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host that a device of PCI is gone; pci_device_remove took its place. */
static inline intptr_t xen_physdev_manage_pci_remove(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x10")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_MANAGE_PCI_REMOVE_ID_NUMBER, XEN_PHYSDEV_MANAGE_PCI_REMOVE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Names a page where the host says which interrupts need eoi; eoi unmasks their event channels from then on.
 */
static inline intptr_t xen_physdev_pirq_eoi_gmfn_v1(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x11")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_PIRQ_EOI_GMFN_V1_ID_NUMBER, XEN_PHYSDEV_PIRQ_EOI_GMFN_V1_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Restores a device's message-signalled interrupts after a sleep; restore_msi_ext took its place. */
static inline intptr_t xen_physdev_restore_msi(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x13")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_RESTORE_MSI_ID_NUMBER, XEN_PHYSDEV_RESTORE_MSI_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host of a device of PCI with functions of its own kind; pci_device_add took its place. */
static inline intptr_t xen_physdev_manage_pci_add_ext(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x14")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_MANAGE_PCI_ADD_EXT_ID_NUMBER, XEN_PHYSDEV_MANAGE_PCI_ADD_EXT_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets how a global interrupt is triggered. */
static inline intptr_t xen_physdev_setup_gsi(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x15")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_SETUP_GSI_ID_NUMBER, XEN_PHYSDEV_SETUP_GSI_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives a number for an interrupt that the caller does not use yet. */
static inline intptr_t xen_physdev_get_free_pirq(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x17")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_GET_FREE_PIRQ_ID_NUMBER, XEN_PHYSDEV_GET_FREE_PIRQ_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host whether firmware reserved a window to PCI's configuration space. */
static inline intptr_t xen_physdev_pci_mmcfg_reserved(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x18")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_PCI_MMCFG_RESERVED_ID_NUMBER, XEN_PHYSDEV_PCI_MMCFG_RESERVED_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Tells the host of a device of PCI. */
static inline intptr_t xen_physdev_pci_device_add(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x19")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_PCI_DEVICE_ADD_ID_NUMBER, XEN_PHYSDEV_PCI_DEVICE_ADD_CMD, arg);
}

/* Tells the host that a device of PCI is gone. */
static inline intptr_t xen_physdev_pci_device_remove(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x1a")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_PCI_DEVICE_REMOVE_ID_NUMBER, XEN_PHYSDEV_PCI_DEVICE_REMOVE_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/* Restores a device's message-signalled interrupts after a sleep. */
static inline intptr_t xen_physdev_restore_msi_ext(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x1b")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_RESTORE_MSI_EXT_ID_NUMBER, XEN_PHYSDEV_RESTORE_MSI_EXT_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Names a page where the host says which interrupts need eoi. */
static inline intptr_t xen_physdev_pirq_eoi_gmfn_v2(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x1c")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_PIRQ_EOI_GMFN_V2_ID_NUMBER, XEN_PHYSDEV_PIRQ_EOI_GMFN_V2_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells the host that the controller of its debug port is reset, or was. */
static inline intptr_t xen_physdev_dbgp_op(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x1d")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_DBGP_OP_ID_NUMBER, XEN_PHYSDEV_DBGP_OP_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that the memory of a device's MSI-X table does not change any more. */
static inline intptr_t xen_physdev_prepare_msix(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x1e")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_PREPARE_MSIX_ID_NUMBER, XEN_PHYSDEV_PREPARE_MSIX_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that it may change again. */
static inline intptr_t xen_physdev_release_msix(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x21 cmd=0x1f")
	return (intptr_t)xen_trap2(XEN_PHYSDEV_RELEASE_MSIX_ID_NUMBER, XEN_PHYSDEV_RELEASE_MSIX_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Sets a parameter of an HVM domain. */
static inline intptr_t xen_hvm_set_param(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0x0")
	return (intptr_t)xen_trap2(XEN_HVM_SET_PARAM_ID_NUMBER, XEN_HVM_SET_PARAM_CMD, arg);
}

/* Gives a parameter of an HVM domain. */
static inline intptr_t xen_hvm_get_param(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0x1")
	return (intptr_t)xen_trap2(XEN_HVM_GET_PARAM_ID_NUMBER, XEN_HVM_GET_PARAM_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/* Flushes the TLBs of all virtual CPUs of the caller, an HVM domain. */
static inline intptr_t xen_hvm_flush_tlbs(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0x5")
	return (intptr_t)xen_trap2(XEN_HVM_FLUSH_TLBS_ID_NUMBER, XEN_HVM_FLUSH_TLBS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells that the caller, an HVM domain, will not use a page table any more. */
static inline intptr_t xen_hvm_pagetable_dying(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0x9")
	return (intptr_t)xen_trap2(XEN_HVM_PAGETABLE_DYING_ID_NUMBER, XEN_HVM_PAGETABLE_DYING_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives the host's time since it started. */
static inline intptr_t xen_hvm_get_time(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0xa")
	return (intptr_t)xen_trap2(XEN_HVM_GET_TIME_ID_NUMBER, XEN_HVM_GET_TIME_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Writes a record into the host's trace. */
static inline intptr_t xen_hvm_xentrace(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0xb")
	return (intptr_t)xen_trap2(XEN_HVM_XENTRACE_ID_NUMBER, XEN_HVM_XENTRACE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Named in the headers only: memory_op's access_op took its place, and no host of these releases knows it. */
static inline intptr_t xen_hvm_set_mem_access(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0xc")
	return (intptr_t)xen_trap2(XEN_HVM_SET_MEM_ACCESS_ID_NUMBER, XEN_HVM_SET_MEM_ACCESS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Named in the headers only: memory_op's access_op took its place, and no host of these releases knows it. */
static inline intptr_t xen_hvm_get_mem_access(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0xd")
	return (intptr_t)xen_trap2(XEN_HVM_GET_MEM_ACCESS_ID_NUMBER, XEN_HVM_GET_MEM_ACCESS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says what a frame of an HVM domain is. */
static inline intptr_t xen_hvm_get_mem_type(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x22 cmd=0xf")
	return (intptr_t)xen_trap2(XEN_HVM_GET_MEM_TYPE_ID_NUMBER, XEN_HVM_GET_MEM_TYPE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets the vector by which a virtual CPU of the caller, an HVM domain, learns of events. */
static inline intptr_t xen_hvm_set_evtchn_upcall_vector(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x22 cmd=0x17")
	return (intptr_t)xen_trap2(XEN_HVM_SET_EVTCHN_UPCALL_VECTOR_ID_NUMBER, XEN_HVM_SET_EVTCHN_UPCALL_VECTOR_CMD,
		arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Tells the monitor of the caller, if it has one, that the caller asked for it. */
static inline intptr_t xen_hvm_guest_request_vm_event(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x22 cmd=0x18")
	return (intptr_t)xen_trap2(XEN_HVM_GUEST_REQUEST_VM_EVENT_ID_NUMBER, XEN_HVM_GUEST_REQUEST_VM_EVENT_CMD, arg);
}

#if defined(__x86_64__) || defined(__i386__)
/*
 * Controls alternate memory maps of an HVM domain; the operation is named by cmd of an hvm_altp2m_op. A
 * processor that cannot have them gives eopnotsupp.
 */
static inline intptr_t xen_hvm_altp2m(uintptr_t arg)
{
	XEN_NOTE_USE(47, "number=0x22 cmd=0x19")
	return (intptr_t)xen_trap2(XEN_HVM_ALTP2M_ID_NUMBER, XEN_HVM_ALTP2M_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Gives what the host wrote to its console, from u.readconsole. */
static inline intptr_t xen_sysctl_readconsole(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x1 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_READCONSOLE_OP);
	xen_put32(op + 4, XEN_SYSCTL_READCONSOLE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_READCONSOLE_ID_NUMBER, op);
}

/* Controls the trace buffers of the host. */
static inline intptr_t xen_sysctl_tbuf_op(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x2 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_TBUF_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_TBUF_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_TBUF_OP_ID_NUMBER, op);
}

/* Describes the machine. */
static inline intptr_t xen_sysctl_physinfo(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x3 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PHYSINFO_OP);
	xen_put32(op + 4, XEN_SYSCTL_PHYSINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PHYSINFO_ID_NUMBER, op);
}

/* Names the scheduler with which the host started. */
static inline intptr_t xen_sysctl_sched_id(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x4 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_SCHED_ID_OP);
	xen_put32(op + 4, XEN_SYSCTL_SCHED_ID_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_SCHED_ID_ID_NUMBER, op);
}

/* Gives or resets performance counters. Only hosts built to count have it. */
static inline intptr_t xen_sysctl_perfc_op(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x5 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PERFC_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_PERFC_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PERFC_OP_ID_NUMBER, op);
}

/* Describes domains from first_domain on, as the domctl getdomaininfo does. */
static inline intptr_t xen_sysctl_getdomaininfolist(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x6 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_GETDOMAININFOLIST_OP);
	xen_put32(op + 4, XEN_SYSCTL_GETDOMAININFOLIST_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_GETDOMAININFOLIST_ID_NUMBER, op);
}

/* Acts as if keys were pressed on the host's console. */
static inline intptr_t xen_sysctl_debug_keys(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x7 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_DEBUG_KEYS_OP);
	xen_put32(op + 4, XEN_SYSCTL_DEBUG_KEYS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_DEBUG_KEYS_ID_NUMBER, op);
}

/* Says how long each physical CPU was idle. */
static inline intptr_t xen_sysctl_getcpuinfo(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x8 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_GETCPUINFO_OP);
	xen_put32(op + 4, XEN_SYSCTL_GETCPUINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_GETCPUINFO_ID_NUMBER, op);
}

/* Says how much memory is free on a node, between two address widths. */
static inline intptr_t xen_sysctl_availheap(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0x9 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_AVAILHEAP_OP);
	xen_put32(op + 4, XEN_SYSCTL_AVAILHEAP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_AVAILHEAP_ID_NUMBER, op);
}

/* Gives statistics of idle and performance states of a physical CPU. */
static inline intptr_t xen_sysctl_get_pmstat(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0xa interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_GET_PMSTAT_OP);
	xen_put32(op + 4, XEN_SYSCTL_GET_PMSTAT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_GET_PMSTAT_ID_NUMBER, op);
}

/* Takes a physical CPU off or brings it back. */
static inline intptr_t xen_sysctl_cpu_hotplug(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0xb interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_CPU_HOTPLUG_OP);
	xen_put32(op + 4, XEN_SYSCTL_CPU_HOTPLUG_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_CPU_HOTPLUG_ID_NUMBER, op);
}

/* Controls frequencies and idle states of a physical CPU. */
static inline intptr_t xen_sysctl_pm_op(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0xc interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PM_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_PM_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PM_OP_ID_NUMBER, op);
}

/* Takes frames of the machine out of use, puts them back, or asks about them. */
static inline intptr_t xen_sysctl_page_offline_op(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0xe interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PAGE_OFFLINE_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_PAGE_OFFLINE_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PAGE_OFFLINE_OP_ID_NUMBER, op);
}

/* Gives or resets the profile of the host's locks. Only hosts built to profile have it. */
static inline intptr_t xen_sysctl_lockprof_op(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x23 op=0xf interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_LOCKPROF_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_LOCKPROF_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_LOCKPROF_OP_ID_NUMBER, op);
}

/* Says to which core, socket and node each CPU belongs, or how many there are if the address is NULL. */
static inline intptr_t xen_sysctl_cputopoinfo(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x10 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_CPUTOPOINFO_OP);
	xen_put32(op + 4, XEN_SYSCTL_CPUTOPOINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_CPUTOPOINFO_ID_NUMBER, op);
}

/*
 * Gives the memory of each node and the distances between nodes, or how many there are if both addresses are
 * NULL.
 */
static inline intptr_t xen_sysctl_numainfo(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x11 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_NUMAINFO_OP);
	xen_put32(op + 4, XEN_SYSCTL_NUMAINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_NUMAINFO_ID_NUMBER, op);
}

/* Controls pools of physical CPUs. */
static inline intptr_t xen_sysctl_cpupool_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x12 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_CPUPOOL_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_CPUPOOL_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_CPUPOOL_OP_ID_NUMBER, op);
}

/* Gives or sets parameters of the scheduler of a pool. */
static inline intptr_t xen_sysctl_scheduler_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x13 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_SCHEDULER_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_SCHEDULER_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_SCHEDULER_OP_ID_NUMBER, op);
}

/* Gives or resets coverage counters. Only hosts built to count have more than eopnotsupp. */
static inline intptr_t xen_sysctl_coverage_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x14 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_COVERAGE_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_COVERAGE_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_COVERAGE_OP_ID_NUMBER, op);
}

/* Says how the CPU can watch the use of caches. */
static inline intptr_t xen_sysctl_psr_cmt_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x15 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PSR_CMT_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_PSR_CMT_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PSR_CMT_OP_ID_NUMBER, op);
}

/* Says to which node each of some PCI devices belongs. */
static inline intptr_t xen_sysctl_pcitopoinfo(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x16 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PCITOPOINFO_OP);
	xen_put32(op + 4, XEN_SYSCTL_PCITOPOINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PCITOPOINFO_ID_NUMBER, op);
}

/* Says how the CPU can limit the use of caches and memory bandwidth. */
static inline intptr_t xen_sysctl_psr_alloc(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x17 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_PSR_ALLOC_OP);
	xen_put32(op + 4, XEN_SYSCTL_PSR_ALLOC_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_PSR_ALLOC_ID_NUMBER, op);
}

/* Says which CPUID leaves the CPU can change for PV domains. */
static inline intptr_t xen_sysctl_get_cpu_levelling_caps(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x19 interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_GET_CPU_LEVELLING_CAPS_OP);
	xen_put32(op + 4, XEN_SYSCTL_GET_CPU_LEVELLING_CAPS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_GET_CPU_LEVELLING_CAPS_ID_NUMBER, op);
}

/* Gives one of the sets of CPU features, or its size if the address is NULL. */
static inline intptr_t xen_sysctl_get_cpu_featureset(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x1a interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_GET_CPU_FEATURESET_OP);
	xen_put32(op + 4, XEN_SYSCTL_GET_CPU_FEATURESET_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_GET_CPU_FEATURESET_ID_NUMBER, op);
}

/* Controls patches of the running host. A host may be built without. */
static inline intptr_t xen_sysctl_livepatch_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x1b interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_LIVEPATCH_OP_OP);
	xen_put32(op + 4, XEN_SYSCTL_LIVEPATCH_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_LIVEPATCH_OP_ID_NUMBER, op);
}

/*
 * Gives the CPUID leaves and model-specific registers of one of the host's policies, or how many there can be
 * where an address is NULL.
 */
static inline intptr_t xen_sysctl_get_cpu_policy(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x23 op=0x1d interface_version=0x13")
	xen_put32(op, XEN_SYSCTL_GET_CPU_POLICY_OP);
	xen_put32(op + 4, XEN_SYSCTL_GET_CPU_POLICY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_SYSCTL_GET_CPU_POLICY_ID_NUMBER, op);
}

/*
 * Makes a domain without memory or CPUs, paused, described by u.createdomain. domain is the id it shall have,
 * or 0 for one that the host chooses; the answer holds the id.
 */
static inline intptr_t xen_domctl_createdomain(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0x1 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_CREATEDOMAIN_OP);
	xen_put32(op + 4, XEN_DOMCTL_CREATEDOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_CREATEDOMAIN_ID_NUMBER, op);
}

/* Ends a domain and takes its resources back. */
static inline intptr_t xen_domctl_destroydomain(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0x2 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_DESTROYDOMAIN_OP);
	xen_put32(op + 4, XEN_DOMCTL_DESTROYDOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_DESTROYDOMAIN_ID_NUMBER, op);
}

/* Stops a domain; stops are counted. */
static inline intptr_t xen_domctl_pausedomain(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0x3 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_PAUSEDOMAIN_OP);
	xen_put32(op + 4, XEN_DOMCTL_PAUSEDOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_PAUSEDOMAIN_ID_NUMBER, op);
}

/* Takes one stop back; the domain runs when there is none left. */
static inline intptr_t xen_domctl_unpausedomain(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0x4 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_UNPAUSEDOMAIN_OP);
	xen_put32(op + 4, XEN_DOMCTL_UNPAUSEDOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_UNPAUSEDOMAIN_ID_NUMBER, op);
}

/*
 * Describes a domain in u.getdomaininfo. Up to 4.17 a domain that does not exist means the next one that
 * does, and the answer's domain says which.
 */
static inline intptr_t xen_domctl_getdomaininfo(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0x5 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETDOMAININFO_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETDOMAININFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETDOMAININFO_ID_NUMBER, op);
}

/*
 * Sets the physical CPUs on which a virtual CPU may run, or should, as u.vcpuaffinity says, and answers with
 * what the scheduler will use.
 */
static inline intptr_t xen_domctl_setvcpuaffinity(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0x9 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETVCPUAFFINITY_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETVCPUAFFINITY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETVCPUAFFINITY_ID_NUMBER, op);
}

/* Controls shadow page tables and the log of dirty pages, as u.shadow_op says. */
static inline intptr_t xen_domctl_shadow_op(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0xa interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SHADOW_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_SHADOW_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SHADOW_OP_ID_NUMBER, op);
}

/*
 * Sets how much memory the domain may have, u.max_mem, in KiB. Less than it has only stops it from getting
 * more.
 */
static inline intptr_t xen_domctl_max_mem(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0xb interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_MAX_MEM_OP);
	xen_put32(op + 4, XEN_DOMCTL_MAX_MEM_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_MAX_MEM_ID_NUMBER, op);
}

/* Sets the registers of a virtual CPU, u.vcpucontext, or resets it if the address is NULL. */
static inline intptr_t xen_domctl_setvcpucontext(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0xc interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETVCPUCONTEXT_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETVCPUCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETVCPUCONTEXT_ID_NUMBER, op);
}

/* Gives the registers of a virtual CPU at the address in u.vcpucontext. */
static inline intptr_t xen_domctl_getvcpucontext(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0xd interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETVCPUCONTEXT_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETVCPUCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETVCPUCONTEXT_ID_NUMBER, op);
}

/* Says what a virtual CPU is doing, in u.getvcpuinfo. */
static inline intptr_t xen_domctl_getvcpuinfo(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0xe interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETVCPUINFO_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETVCPUINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETVCPUINFO_ID_NUMBER, op);
}

/* Makes the virtual CPUs of a domain; u.max_vcpus must be what createdomain was told. */
static inline intptr_t xen_domctl_max_vcpus(uintptr_t op)
{
	XEN_NOTE_USE(68, "number=0x24 op=0xf interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_MAX_VCPUS_OP);
	xen_put32(op + 4, XEN_DOMCTL_MAX_VCPUS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_MAX_VCPUS_ID_NUMBER, op);
}

/* Gives or sets what the scheduler knows of a domain, u.scheduler_op. */
static inline intptr_t xen_domctl_scheduler_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x10 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SCHEDULER_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_SCHEDULER_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SCHEDULER_OP_ID_NUMBER, op);
}

/* Sets the 16 bytes by which a toolstack knows the domain. */
static inline intptr_t xen_domctl_setdomainhandle(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x11 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETDOMAINHANDLE_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETDOMAINHANDLE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETDOMAINHANDLE_ID_NUMBER, op);
}

/* Says whether a debugger is attached to the domain. */
static inline intptr_t xen_domctl_setdebugging(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x12 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETDEBUGGING_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETDEBUGGING_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETDEBUGGING_ID_NUMBER, op);
}

/* Lets a domain have an interrupt of the caller's, or takes it away. */
static inline intptr_t xen_domctl_irq_permission(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x13 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_IRQ_PERMISSION_OP);
	xen_put32(op + 4, XEN_DOMCTL_IRQ_PERMISSION_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_IRQ_PERMISSION_ID_NUMBER, op);
}

/* Lets a domain map a range of I/O memory that the caller may map, or forbids it. */
static inline intptr_t xen_domctl_iomem_permission(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x14 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_IOMEM_PERMISSION_OP);
	xen_put32(op + 4, XEN_DOMCTL_IOMEM_PERMISSION_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_IOMEM_PERMISSION_ID_NUMBER, op);
}

/* Lets a domain use a range of I/O ports that the caller may use, or forbids it. */
static inline intptr_t xen_domctl_ioport_permission(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x15 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_IOPORT_PERMISSION_OP);
	xen_put32(op + 4, XEN_DOMCTL_IOPORT_PERMISSION_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_IOPORT_PERMISSION_ID_NUMBER, op);
}

/* Fills a page of the domain with the code of the hypercall page. */
static inline intptr_t xen_domctl_hypercall_init(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x16 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_HYPERCALL_INIT_OP);
	xen_put32(op + 4, XEN_DOMCTL_HYPERCALL_INIT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_HYPERCALL_INIT_ID_NUMBER, op);
}

/* Sets by how many seconds the domain's wall clock differs from the host's. */
static inline intptr_t xen_domctl_settimeoffset(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x18 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETTIMEOFFSET_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETTIMEOFFSET_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETTIMEOFFSET_ID_NUMBER, op);
}

/* Gives the physical CPUs on which a virtual CPU may run, or should. */
static inline intptr_t xen_domctl_getvcpuaffinity(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x19 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETVCPUAFFINITY_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETVCPUAFFINITY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETVCPUAFFINITY_ID_NUMBER, op);
}

/* The real-mode area of PowerPC; no host of these releases knows it. */
static inline intptr_t xen_domctl_real_mode_area(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x1a interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_REAL_MODE_AREA_OP);
	xen_put32(op + 4, XEN_DOMCTL_REAL_MODE_AREA_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_REAL_MODE_AREA_ID_NUMBER, op);
}

/* Lets a domain that shut down go on. */
static inline intptr_t xen_domctl_resumedomain(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x1b interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_RESUMEDOMAIN_OP);
	xen_put32(op + 4, XEN_DOMCTL_RESUMEDOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_RESUMEDOMAIN_ID_NUMBER, op);
}

/* Sends a virtual CPU an event: an NMI, or a button pressed. */
static inline intptr_t xen_domctl_sendtrigger(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x1c interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SENDTRIGGER_OP);
	xen_put32(op + 4, XEN_DOMCTL_SENDTRIGGER_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SENDTRIGGER_ID_NUMBER, op);
}

/* Names the event channel that is told when the domain suspends itself; the last one counts. */
static inline intptr_t xen_domctl_subscribe(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x1d interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SUBSCRIBE_OP);
	xen_put32(op + 4, XEN_DOMCTL_SUBSCRIBE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SUBSCRIBE_ID_NUMBER, op);
}

/* Gives the whole state of an HVM domain, or its size if the address is NULL. */
static inline intptr_t xen_domctl_gethvmcontext(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x21 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETHVMCONTEXT_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETHVMCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETHVMCONTEXT_ID_NUMBER, op);
}

/* Sets the whole state of an HVM domain. */
static inline intptr_t xen_domctl_sethvmcontext(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x22 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETHVMCONTEXT_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETHVMCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETHVMCONTEXT_ID_NUMBER, op);
}

/* Makes a PV domain one of 32 or of 64 bits. */
static inline intptr_t xen_domctl_set_address_size(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x23 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_ADDRESS_SIZE_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_ADDRESS_SIZE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_ADDRESS_SIZE_ID_NUMBER, op);
}

/* Says whether a PV domain has 32 or 64 bits. */
static inline intptr_t xen_domctl_get_address_size(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x24 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GET_ADDRESS_SIZE_OP);
	xen_put32(op + 4, XEN_DOMCTL_GET_ADDRESS_SIZE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GET_ADDRESS_SIZE_ID_NUMBER, op);
}

/* Gives a device to a domain. domain may be 0x7ff1 (IO): nobody's. */
static inline intptr_t xen_domctl_assign_device(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x25 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_ASSIGN_DEVICE_OP);
	xen_put32(op + 4, XEN_DOMCTL_ASSIGN_DEVICE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_ASSIGN_DEVICE_ID_NUMBER, op);
}

/* Binds an interrupt of the machine to one of an HVM domain. */
static inline intptr_t xen_domctl_bind_pt_irq(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x26 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_BIND_PT_IRQ_OP);
	xen_put32(op + 4, XEN_DOMCTL_BIND_PT_IRQ_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_BIND_PT_IRQ_ID_NUMBER, op);
}

/* Maps a range of I/O memory into an HVM domain, or removes it. */
static inline intptr_t xen_domctl_memory_mapping(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x27 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_MEMORY_MAPPING_OP);
	xen_put32(op + 4, XEN_DOMCTL_MEMORY_MAPPING_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_MEMORY_MAPPING_ID_NUMBER, op);
}

/* Maps a range of I/O ports into an HVM domain, or removes it. */
static inline intptr_t xen_domctl_ioport_mapping(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x28 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_IOPORT_MAPPING_OP);
	xen_put32(op + 4, XEN_DOMCTL_IOPORT_MAPPING_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_IOPORT_MAPPING_ID_NUMBER, op);
}

/* Sets the registers of a virtual CPU that setvcpucontext leaves out. */
static inline intptr_t xen_domctl_set_ext_vcpucontext(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x2a interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_EXT_VCPUCONTEXT_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_EXT_VCPUCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_EXT_VCPUCONTEXT_ID_NUMBER, op);
}

/* Gives the registers of a virtual CPU that getvcpucontext leaves out. */
static inline intptr_t xen_domctl_get_ext_vcpucontext(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x2b interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GET_EXT_VCPUCONTEXT_OP);
	xen_put32(op + 4, XEN_DOMCTL_GET_EXT_VCPUCONTEXT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GET_EXT_VCPUCONTEXT_ID_NUMBER, op);
}

/* An optional feature of ia64; no host of these releases knows it. */
static inline intptr_t xen_domctl_set_opt_feature(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x2c interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_OPT_FEATURE_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_OPT_FEATURE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_OPT_FEATURE_ID_NUMBER, op);
}

/*
 * Asks whether a device could be given to a domain, or with domain 0x7ff4 (INVALID) whether no domain has it.
 */
static inline intptr_t xen_domctl_test_assign_device(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x2d interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_TEST_ASSIGN_DEVICE_OP);
	xen_put32(op + 4, XEN_DOMCTL_TEST_ASSIGN_DEVICE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_TEST_ASSIGN_DEVICE_ID_NUMBER, op);
}

/* Lets a domain act as the device model of another, HVM one. */
static inline intptr_t xen_domctl_set_target(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x2e interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_TARGET_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_TARGET_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_TARGET_ID_NUMBER, op);
}

/* Takes a device back from a domain. */
static inline intptr_t xen_domctl_deassign_device(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x2f interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_DEASSIGN_DEVICE_OP);
	xen_put32(op + 4, XEN_DOMCTL_DEASSIGN_DEVICE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_DEASSIGN_DEVICE_ID_NUMBER, op);
}

/* Undoes bind_pt_irq. */
static inline intptr_t xen_domctl_unbind_pt_irq(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x30 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_UNBIND_PT_IRQ_OP);
	xen_put32(op + 4, XEN_DOMCTL_UNBIND_PT_IRQ_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_UNBIND_PT_IRQ_ID_NUMBER, op);
}

/* Lists the devices that can only be given away together with one. */
static inline intptr_t xen_domctl_get_device_group(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x32 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GET_DEVICE_GROUP_OP);
	xen_put32(op + 4, XEN_DOMCTL_GET_DEVICE_GROUP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GET_DEVICE_GROUP_ID_NUMBER, op);
}

/* Turns single steps of a virtual CPU of an HVM domain on or off. */
static inline intptr_t xen_domctl_debug_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x36 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_DEBUG_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_DEBUG_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_DEBUG_OP_ID_NUMBER, op);
}

/* Gives one record of the state of an HVM domain. */
static inline intptr_t xen_domctl_gethvmcontext_partial(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x37 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETHVMCONTEXT_PARTIAL_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETHVMCONTEXT_PARTIAL_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETHVMCONTEXT_PARTIAL_ID_NUMBER, op);
}

/* Controls the rings by which a helper learns of events of a domain. */
static inline intptr_t xen_domctl_vm_event_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x38 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_VM_EVENT_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_VM_EVENT_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_VM_EVENT_OP_ID_NUMBER, op);
}

/* Turns the sharing of memory between domains on or off for one. A host may be built without. */
static inline intptr_t xen_domctl_mem_sharing_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x39 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_MEM_SHARING_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_MEM_SHARING_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_MEM_SHARING_OP_ID_NUMBER, op);
}

/* Says whether the domain may be saved and moved. */
static inline intptr_t xen_domctl_disable_migrate(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x3a interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_DISABLE_MIGRATE_OP);
	xen_put32(op + 4, XEN_DOMCTL_DISABLE_MIGRATE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_DISABLE_MIGRATE_ID_NUMBER, op);
}

/* Says how a domain sees the time-stamp counter. */
static inline intptr_t xen_domctl_gettscinfo(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x3b interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETTSCINFO_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETTSCINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETTSCINFO_ID_NUMBER, op);
}

/* Sets how a domain sees the time-stamp counter. */
static inline intptr_t xen_domctl_settscinfo(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x3c interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETTSCINFO_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETTSCINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETTSCINFO_ID_NUMBER, op);
}

/* Replaces each frame number in an array by the type of the frame. */
static inline intptr_t xen_domctl_getpageframeinfo3(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x3d interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETPAGEFRAMEINFO3_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETPAGEFRAMEINFO3_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETPAGEFRAMEINFO3_ID_NUMBER, op);
}

/* Sets the extended state (XSAVE) of a virtual CPU. */
static inline intptr_t xen_domctl_setvcpuextstate(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x3e interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETVCPUEXTSTATE_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETVCPUEXTSTATE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETVCPUEXTSTATE_ID_NUMBER, op);
}

/* Gives the extended state (XSAVE) of a virtual CPU, or its size. */
static inline intptr_t xen_domctl_getvcpuextstate(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x3f interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETVCPUEXTSTATE_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETVCPUEXTSTATE_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETVCPUEXTSTATE_ID_NUMBER, op);
}

/* Says whether accesses that a listener should see fail while there is none. */
static inline intptr_t xen_domctl_set_access_required(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x40 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_ACCESS_REQUIRED_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_ACCESS_REQUIRED_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_ACCESS_REQUIRED_ID_NUMBER, op);
}

/* Compares the physical and the machine memory map of a domain. Only hosts built for debugging have it. */
static inline intptr_t xen_domctl_audit_p2m(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x41 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_AUDIT_P2M_OP);
	xen_put32(op + 4, XEN_DOMCTL_AUDIT_P2M_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_AUDIT_P2M_ID_NUMBER, op);
}

/* Names the domain that gets a global virtual interrupt. */
static inline intptr_t xen_domctl_set_virq_handler(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x42 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_VIRQ_HANDLER_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_VIRQ_HANDLER_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_VIRQ_HANDLER_ID_NUMBER, op);
}

/* Marks a page of an HVM domain as broken. */
static inline intptr_t xen_domctl_set_broken_page_p2m(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x43 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_BROKEN_PAGE_P2M_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_BROKEN_PAGE_P2M_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_BROKEN_PAGE_P2M_ID_NUMBER, op);
}

/* Sets the NUMA nodes from which a domain takes its memory. */
static inline intptr_t xen_domctl_setnodeaffinity(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x44 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETNODEAFFINITY_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETNODEAFFINITY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETNODEAFFINITY_ID_NUMBER, op);
}

/* Gives the NUMA nodes from which a domain takes its memory. */
static inline intptr_t xen_domctl_getnodeaffinity(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x45 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GETNODEAFFINITY_OP);
	xen_put32(op + 4, XEN_DOMCTL_GETNODEAFFINITY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GETNODEAFFINITY_ID_NUMBER, op);
}

#if defined(__aarch64__)
/* Cleans and invalidates the caches of a range of a domain's memory. */
static inline intptr_t xen_domctl_cacheflush(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x47 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_CACHEFLUSH_OP);
	xen_put32(op + 4, XEN_DOMCTL_CACHEFLUSH_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_CACHEFLUSH_ID_NUMBER, op);
}

#endif /* defined(__aarch64__) */

/*
 * Gives the model-specific registers of a virtual CPU of a PV domain, or how many there can be if the address
 * is NULL.
 */
static inline intptr_t xen_domctl_get_vcpu_msrs(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x48 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GET_VCPU_MSRS_OP);
	xen_put32(op + 4, XEN_DOMCTL_GET_VCPU_MSRS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GET_VCPU_MSRS_ID_NUMBER, op);
}

/* Sets model-specific registers of a virtual CPU of a PV domain. */
static inline intptr_t xen_domctl_set_vcpu_msrs(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x49 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_VCPU_MSRS_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_VCPU_MSRS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_VCPU_MSRS_ID_NUMBER, op);
}

/* Sets the NUMA nodes that a domain sees. */
static inline intptr_t xen_domctl_setvnumainfo(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x4a interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SETVNUMAINFO_OP);
	xen_put32(op + 4, XEN_DOMCTL_SETVNUMAINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SETVNUMAINFO_ID_NUMBER, op);
}

/* Watches how much of the cache a domain uses, where the CPU can. */
static inline intptr_t xen_domctl_psr_cmt_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x4b interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_PSR_CMT_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_PSR_CMT_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_PSR_CMT_OP_ID_NUMBER, op);
}

/* Says which events of a domain are reported to its monitor. */
static inline intptr_t xen_domctl_monitor_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x4d interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_MONITOR_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_MONITOR_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_MONITOR_OP_ID_NUMBER, op);
}

/* Limits the cache or memory bandwidth that a domain may use, where the CPU can. */
static inline intptr_t xen_domctl_psr_alloc(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x4e interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_PSR_ALLOC_OP);
	xen_put32(op + 4, XEN_DOMCTL_PSR_ALLOC_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_PSR_ALLOC_ID_NUMBER, op);
}

/* Resets a domain and keeps its memory. */
static inline intptr_t xen_domctl_soft_reset(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x4f interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SOFT_RESET_OP);
	xen_put32(op + 4, XEN_DOMCTL_SOFT_RESET_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SOFT_RESET_ID_NUMBER, op);
}

#if defined(__aarch64__)
/* Sets up the emulated serial port of a domain. */
static inline intptr_t xen_domctl_vuart_op(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x51 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_VUART_OP_OP);
	xen_put32(op + 4, XEN_DOMCTL_VUART_OP_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_VUART_OP_ID_NUMBER, op);
}

#endif /* defined(__aarch64__) */

/*
 * Gives the CPUID leaves and model-specific registers that a domain sees, or how many there can be where an
 * address is NULL.
 */
static inline intptr_t xen_domctl_get_cpu_policy(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x52 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GET_CPU_POLICY_OP);
	xen_put32(op + 4, XEN_DOMCTL_GET_CPU_POLICY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GET_CPU_POLICY_ID_NUMBER, op);
}

/* Sets the CPUID leaves and model-specific registers that a domain will see. It must not have run yet. */
static inline intptr_t xen_domctl_set_cpu_policy(uintptr_t op)
{
	XEN_NOTE_USE(69, "number=0x24 op=0x53 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_SET_CPU_POLICY_OP);
	xen_put32(op + 4, XEN_DOMCTL_SET_CPU_POLICY_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_SET_CPU_POLICY_ID_NUMBER, op);
}

/* Reads or writes memory of a domain for a debugger. A host may be built without. */
static inline intptr_t xen_domctl_gdbsx_guestmemio(uintptr_t op)
{
	XEN_NOTE_USE(70, "number=0x24 op=0x3e8 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GDBSX_GUESTMEMIO_OP);
	xen_put32(op + 4, XEN_DOMCTL_GDBSX_GUESTMEMIO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GDBSX_GUESTMEMIO_ID_NUMBER, op);
}

/* Stops one virtual CPU of a paused domain for a debugger. A host may be built without. */
static inline intptr_t xen_domctl_gdbsx_pausevcpu(uintptr_t op)
{
	XEN_NOTE_USE(70, "number=0x24 op=0x3e9 interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GDBSX_PAUSEVCPU_OP);
	xen_put32(op + 4, XEN_DOMCTL_GDBSX_PAUSEVCPU_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GDBSX_PAUSEVCPU_ID_NUMBER, op);
}

/* Undoes gdbsx_pausevcpu. A host may be built without. */
static inline intptr_t xen_domctl_gdbsx_unpausevcpu(uintptr_t op)
{
	XEN_NOTE_USE(70, "number=0x24 op=0x3ea interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GDBSX_UNPAUSEVCPU_OP);
	xen_put32(op + 4, XEN_DOMCTL_GDBSX_UNPAUSEVCPU_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GDBSX_UNPAUSEVCPU_ID_NUMBER, op);
}

/* Tells a debugger which virtual CPU stopped, and why. A host may be built without. */
static inline intptr_t xen_domctl_gdbsx_domstatus(uintptr_t op)
{
	XEN_NOTE_USE(70, "number=0x24 op=0x3eb interface_version=0x12")
	xen_put32(op, XEN_DOMCTL_GDBSX_DOMSTATUS_OP);
	xen_put32(op + 4, XEN_DOMCTL_GDBSX_DOMSTATUS_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_DOMCTL_GDBSX_DOMSTATUS_ID_NUMBER, op);
}

#if defined(__x86_64__) || defined(__i386__)
/* Starts an image that was loaded. */
static inline intptr_t xen_kexec_kexec(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x0")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_ID_NUMBER, XEN_KEXEC_KEXEC_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads an image given as lists of pages; kexec_load took its place. */
static inline intptr_t xen_kexec_kexec_load_v1(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x1")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_LOAD_V1_ID_NUMBER, XEN_KEXEC_KEXEC_LOAD_V1_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Forgets an image; kexec_unload took its place. */
static inline intptr_t xen_kexec_kexec_unload_v1(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x2")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_UNLOAD_V1_ID_NUMBER, XEN_KEXEC_KEXEC_UNLOAD_V1_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says where something lies in the machine's memory that another kernel must know. */
static inline intptr_t xen_kexec_kexec_get_range(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x3")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_GET_RANGE_ID_NUMBER, XEN_KEXEC_KEXEC_GET_RANGE_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Loads an image, given as segments. */
static inline intptr_t xen_kexec_kexec_load(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x4")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_LOAD_ID_NUMBER, XEN_KEXEC_KEXEC_LOAD_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Forgets an image. */
static inline intptr_t xen_kexec_kexec_unload(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x5")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_UNLOAD_ID_NUMBER, XEN_KEXEC_KEXEC_UNLOAD_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Says whether an image is loaded. */
static inline intptr_t xen_kexec_kexec_status(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x25 cmd=0x6")
	return (intptr_t)xen_trap2(XEN_KEXEC_KEXEC_STATUS_ID_NUMBER, XEN_KEXEC_KEXEC_STATUS_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Registers memory of the caller as the ring of a port. */
static inline intptr_t xen_argo_register_ring(uintptr_t ring, uintptr_t gfns, uintptr_t npages, uintptr_t flags)
{
	XEN_NOTE_USE(46, "number=0x27 cmd=0x1")
	return (intptr_t)xen_trap5(XEN_ARGO_REGISTER_RING_ID_NUMBER, XEN_ARGO_REGISTER_RING_CMD, ring, gfns, npages,
		flags);
}

/* Takes a ring back. */
static inline intptr_t xen_argo_unregister_ring(uintptr_t ring, uintptr_t unused, uintptr_t unused_2,
	uintptr_t unused_3)
{
	XEN_NOTE_USE(46, "number=0x27 cmd=0x2")
	return (intptr_t)xen_trap5(XEN_ARGO_UNREGISTER_RING_ID_NUMBER, XEN_ARGO_UNREGISTER_RING_CMD, ring, unused,
		unused_2, unused_3);
}

/* Sends a message that lies in several pieces. */
static inline intptr_t xen_argo_sendv(uintptr_t addresses, uintptr_t iovs, uintptr_t niov, uintptr_t message_type)
{
	XEN_NOTE_USE(46, "number=0x27 cmd=0x3")
	return (intptr_t)xen_trap5(XEN_ARGO_SENDV_ID_NUMBER, XEN_ARGO_SENDV_CMD, addresses, iovs, niov, message_type);
}

/* Asks about rings, and to be told when there is room in them. */
static inline intptr_t xen_argo_notify(uintptr_t rings, uintptr_t unused, uintptr_t unused_2, uintptr_t unused_3)
{
	XEN_NOTE_USE(46, "number=0x27 cmd=0x4")
	return (intptr_t)xen_trap5(XEN_ARGO_NOTIFY_ID_NUMBER, XEN_ARGO_NOTIFY_CMD, rings, unused, unused_2, unused_3);
}

#if defined(__x86_64__) || defined(__i386__)
/* Gives whom the counters count for, and the version of the interface. */
static inline intptr_t xen_xenpmu_mode_get(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x0")
	return (intptr_t)xen_trap2(XEN_XENPMU_MODE_GET_ID_NUMBER, XEN_XENPMU_MODE_GET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets whom the counters count for. */
static inline intptr_t xen_xenpmu_mode_set(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x1")
	return (intptr_t)xen_trap2(XEN_XENPMU_MODE_SET_ID_NUMBER, XEN_XENPMU_MODE_SET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives what counters can do. */
static inline intptr_t xen_xenpmu_feature_get(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x2")
	return (intptr_t)xen_trap2(XEN_XENPMU_FEATURE_GET_ID_NUMBER, XEN_XENPMU_FEATURE_GET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Sets what counters can do. */
static inline intptr_t xen_xenpmu_feature_set(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x3")
	return (intptr_t)xen_trap2(XEN_XENPMU_FEATURE_SET_ID_NUMBER, XEN_XENPMU_FEATURE_SET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives a virtual CPU of the caller counters, with a page to share. */
static inline intptr_t xen_xenpmu_init(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x4")
	return (intptr_t)xen_trap2(XEN_XENPMU_INIT_ID_NUMBER, XEN_XENPMU_INIT_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes the counters of a virtual CPU away. */
static inline intptr_t xen_xenpmu_finish(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x5")
	return (intptr_t)xen_trap2(XEN_XENPMU_FINISH_ID_NUMBER, XEN_XENPMU_FINISH_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes over from the shared page whether interrupts of counters are masked. */
static inline intptr_t xen_xenpmu_lvtpc_set(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x6")
	return (intptr_t)xen_trap2(XEN_XENPMU_LVTPC_SET_ID_NUMBER, XEN_XENPMU_LVTPC_SET_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Takes over all that changed in the shared page, and goes on counting. */
static inline intptr_t xen_xenpmu_flush(uintptr_t arg)
{
	XEN_NOTE_USE(46, "number=0x28 cmd=0x7")
	return (intptr_t)xen_trap2(XEN_XENPMU_FLUSH_ID_NUMBER, XEN_XENPMU_FLUSH_CMD, arg);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

/* Gives the highest version of the interface that the host has. */
static inline intptr_t xen_hypfs_get_version(uintptr_t path, uintptr_t path_length, uintptr_t buffer, uintptr_t size)
{
	XEN_NOTE_USE(46, "number=0x2a cmd=0x0")
	return (intptr_t)xen_trap5(XEN_HYPFS_GET_VERSION_ID_NUMBER, XEN_HYPFS_GET_VERSION_CMD, path, path_length,
		buffer, size);
}

/* Gives an entry: what it is, and after that its content. A directory's content are hypfs_dirlistentry. */
static inline intptr_t xen_hypfs_read(uintptr_t path, uintptr_t path_length, uintptr_t buffer, uintptr_t size)
{
	XEN_NOTE_USE(46, "number=0x2a cmd=0x1")
	return (intptr_t)xen_trap5(XEN_HYPFS_READ_ID_NUMBER, XEN_HYPFS_READ_CMD, path, path_length, buffer, size);
}

/* Sets the content of an entry that can be written. */
static inline intptr_t xen_hypfs_write_contents(uintptr_t path, uintptr_t path_length, uintptr_t buffer,
	uintptr_t size)
{
	XEN_NOTE_USE(46, "number=0x2a cmd=0x2")
	return (intptr_t)xen_trap5(XEN_HYPFS_WRITE_CONTENTS_ID_NUMBER, XEN_HYPFS_WRITE_CONTENTS_CMD, path, path_length,
		buffer, size);
}

#if defined(__x86_64__) || defined(__i386__)
/* Gives the oldest record, or acknowledges one that was given before. */
static inline intptr_t xen_mca_fetch(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x30 op=0x1 interface_version=0x1ecc003")
	xen_put32(op, XEN_MCA_FETCH_OP);
	xen_put32(op + 4, XEN_MCA_FETCH_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_MCA_FETCH_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Tells another domain of an error; no host of these releases does it. */
static inline intptr_t xen_mca_notifydomain(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x30 op=0x2 interface_version=0x1ecc003")
	xen_put32(op, XEN_MCA_NOTIFYDOMAIN_OP);
	xen_put32(op + 4, XEN_MCA_NOTIFYDOMAIN_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_MCA_NOTIFYDOMAIN_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Describes the physical processors, or says how many there are if the address is NULL. */
static inline intptr_t xen_mca_physcpuinfo(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x30 op=0x3 interface_version=0x1ecc003")
	xen_put32(op, XEN_MCA_PHYSCPUINFO_OP);
	xen_put32(op + 4, XEN_MCA_PHYSCPUINFO_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_MCA_PHYSCPUINFO_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Makes reads of registers of machine checks give other values. */
static inline intptr_t xen_mca_msrinject(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x30 op=0x4 interface_version=0x1ecc003")
	xen_put32(op, XEN_MCA_MSRINJECT_OP);
	xen_put32(op + 4, XEN_MCA_MSRINJECT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_MCA_MSRINJECT_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Makes a machine check. */
static inline intptr_t xen_mca_mceinject(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x30 op=0x5 interface_version=0x1ecc003")
	xen_put32(op, XEN_MCA_MCEINJECT_OP);
	xen_put32(op + 4, XEN_MCA_MCEINJECT_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_MCA_MCEINJECT_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Makes a machine check of some kind on some processors. */
static inline intptr_t xen_mca_inject_v2(uintptr_t op)
{
	XEN_NOTE_USE(73, "number=0x30 op=0x6 interface_version=0x1ecc003")
	xen_put32(op, XEN_MCA_INJECT_V2_OP);
	xen_put32(op + 4, XEN_MCA_INJECT_V2_INTERFACE_VERSION);
	return (intptr_t)xen_trap1(XEN_MCA_INJECT_V2_ID_NUMBER, op);
}

#endif /* defined(__x86_64__) || defined(__i386__) */


#ifdef __cplusplus
}
#endif

#endif /* XEN_GUEST_H */
