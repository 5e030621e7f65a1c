/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.624: calls from a guest.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 5297c3b9f9b3550c623198b5e70c4b99a3cdc91add114440bdc106e9393cc81a
 */
#ifndef LGUEST_GUEST_H
#define LGUEST_GUEST_H

#include "lguest.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * LGUEST_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define LGUEST_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"lguest@2.624 5297c3b9f9b3550c " text "\"\n\t.balign 4\n\t.popsection"
#ifndef LGUEST_NOTE_USE
#define LGUEST_NOTE_USE(size, text) __asm__ __volatile__ __inline__(LGUEST_NOTE(size, text) : : );
#endif
#else
#define LGUEST_NOTE(size, text) ""
#undef LGUEST_NOTE_USE
#define LGUEST_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define LGUEST_DOES_WITHOUT_LHCALL __asm__(LGUEST_NOTE(45, "without=lhcall"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__i386__)

#ifndef LGUEST_INSTRUCTION_I386
#define LGUEST_INSTRUCTION_I386 "int $0x1f"
#endif

static inline uint32_t lguest_trap0(uint32_t number_)
{
	register uint32_t in_eax __asm__("eax") = number_;

	__asm__ volatile(LGUEST_INSTRUCTION_I386
		: "+r"(in_eax)
		:
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t lguest_trap1(uint32_t number_, uint32_t arg0)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_edx __asm__("edx") = arg0;

	__asm__ volatile(LGUEST_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_edx)
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t lguest_trap2(uint32_t number_, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_edx __asm__("edx") = arg0;
	register uint32_t in_ebx __asm__("ebx") = arg1;

	__asm__ volatile(LGUEST_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_edx), "r"(in_ebx)
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t lguest_trap3(uint32_t number_, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_eax __asm__("eax") = number_;
	register uint32_t in_edx __asm__("edx") = arg0;
	register uint32_t in_ebx __asm__("ebx") = arg1;
	register uint32_t in_ecx __asm__("ecx") = arg2;

	__asm__ volatile(LGUEST_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_edx), "r"(in_ebx), "r"(in_ecx)
		: "cc", "memory");
	return in_eax;
}

#else
#error "lguest has no calling convention for this architecture"
#endif

/* Leaves the guest, so that the host makes the calls that wait in the ring. */
static inline void lguest_lhcall_flush_async(void)
{
	LGUEST_NOTE_USE(41, "number=0x0")
	(void)lguest_trap0(LGUEST_LHCALL_FLUSH_ASYNC);
}

/* Registers the area that host and guest share. A bad address kills the guest. */
static inline void lguest_lhcall_lguest_init(uintptr_t data)
{
	LGUEST_NOTE_USE(41, "number=0x1")
	(void)lguest_trap1(LGUEST_LHCALL_LGUEST_INIT, data);
}

/* Kills the guest with a message, also to switch the machine off. */
static inline void lguest_lhcall_crash(uintptr_t message)
{
	LGUEST_NOTE_USE(41, "number=0x2")
	(void)lguest_trap2(LGUEST_LHCALL_CRASH, message, (uint32_t)0U);
}

/* Loads the whole table of descriptors. More entries than the host has kill the guest. */
static inline void lguest_lhcall_load_gdt(uintptr_t table, uint32_t entries)
{
	LGUEST_NOTE_USE(41, "number=0x3")
	(void)lguest_trap2(LGUEST_LHCALL_LOAD_GDT, table, entries);
}

/* Switches to other page tables, and flushes what was of the user's. */
static inline void lguest_lhcall_new_pgtable(uint32_t pgdir)
{
	LGUEST_NOTE_USE(41, "number=0x4")
	(void)lguest_trap1(LGUEST_LHCALL_NEW_PGTABLE, pgdir);
}

/* Forgets translations. */
static inline void lguest_lhcall_flush_tlb(lguest_flush_scope_t kernel)
{
	LGUEST_NOTE_USE(41, "number=0x5")
	(void)lguest_trap1(LGUEST_LHCALL_FLUSH_TLB, kernel);
}

/*
 * Sets an entry of the interrupt table. Those of the NMI (2), the double fault (8), the spurious interrupt
 * (15) and the call itself (0x1f) are ignored; an index beyond the table, or a bad kind of gate, kills the
 * guest.
 */
static inline void lguest_lhcall_load_idt_entry(uint32_t index, uint32_t low, uint32_t high)
{
	LGUEST_NOTE_USE(41, "number=0x6")
	(void)lguest_trap3(LGUEST_LHCALL_LOAD_IDT_ENTRY, index, low, high);
}

/*
 * Says on which stack the guest's kernel takes interrupts. A segment of another level than 1, or more than 2
 * pages, kill the guest.
 */
static inline void lguest_lhcall_set_stack(uint32_t ss, uint32_t esp, uint32_t pages)
{
	LGUEST_NOTE_USE(41, "number=0x7")
	(void)lguest_trap3(LGUEST_LHCALL_SET_STACK, ss, esp, pages);
}

/* Sets or clears the bit TS of CR0, so that the next use of the FPU traps or not. */
static inline void lguest_lhcall_ts(lguest_task_switched_t set)
{
	LGUEST_NOTE_USE(41, "number=0x8")
	(void)lguest_trap1(LGUEST_LHCALL_TS, set);
}

/* Sets the timer; its interrupt is 0. The number was that of `timer_read`. */
static inline void lguest_lhcall_set_clockevent(uint32_t delta)
{
	LGUEST_NOTE_USE(41, "number=0x9")
	(void)lguest_trap1(LGUEST_LHCALL_SET_CLOCKEVENT, delta);
}

/* Waits for an interrupt. */
static inline void lguest_lhcall_halt(void)
{
	LGUEST_NOTE_USE(41, "number=0xa")
	(void)lguest_trap0(LGUEST_LHCALL_HALT);
}

/* Tells that an entry of a page table changed. */
static inline void lguest_lhcall_set_pte(uint32_t pgdir, uint32_t va, uint32_t pte)
{
	LGUEST_NOTE_USE(41, "number=0xe")
	(void)lguest_trap3(LGUEST_LHCALL_SET_PTE, pgdir, va, pte);
}

/* Tells that an entry of a top table changed. */
static inline void lguest_lhcall_set_pmd(uint32_t pgdir, uint32_t index)
{
	LGUEST_NOTE_USE(41, "number=0xf")
	(void)lguest_trap2(LGUEST_LHCALL_SET_PMD, pgdir, index);
}

/* Loads the three descriptors of a thread into the table. */
static inline void lguest_lhcall_load_tls(uintptr_t table)
{
	LGUEST_NOTE_USE(42, "number=0x10")
	(void)lguest_trap1(LGUEST_LHCALL_LOAD_TLS, table);
}

/* Tells the launcher of new buffers in a queue, of the status of a device, or shows it a text. */
static inline void lguest_lhcall_notify(uint32_t address)
{
	LGUEST_NOTE_USE(42, "number=0x11")
	(void)lguest_trap1(LGUEST_LHCALL_NOTIFY, address);
}


#ifdef __cplusplus
}
#endif

#endif /* LGUEST_GUEST_H */
