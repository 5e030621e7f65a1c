/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 7.2: calls from a guest.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: fd80ffb9a6e53f8fad426edf6e07e6ae30fd5c73fb419f05107f34f2876b3fc0
 */
#ifndef DIAG_GUEST_H
#define DIAG_GUEST_H

#include "diag.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * DIAG_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define DIAG_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"diag@7.2 fd80ffb9a6e53f8f " text "\"\n\t.balign 4\n\t.popsection"
#ifndef DIAG_NOTE_USE
#define DIAG_NOTE_USE(size, text) __asm__ __volatile__ __inline__(DIAG_NOTE(size, text) : : );
#endif
#else
#define DIAG_NOTE(size, text) ""
#undef DIAG_NOTE_USE
#define DIAG_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define DIAG_DOES_WITHOUT_FUNCTION __asm__(DIAG_NOTE(43, "without=function"))
#define DIAG_DOES_WITHOUT_IPL __asm__(DIAG_NOTE(38, "without=ipl"))
#define DIAG_DOES_WITHOUT_VIRTIO __asm__(DIAG_NOTE(41, "without=virtio"))
#define DIAG_DOES_WITHOUT_WATCHDOG __asm__(DIAG_NOTE(43, "without=watchdog"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__s390x__)

#ifndef DIAG_INSTRUCTION_PLAIN
#define DIAG_INSTRUCTION_PLAIN(code) "diag 2,4," #code
#endif

static inline uint64_t diag_plain_trap0_44(void)
{
	register uint64_t in_r4 __asm__("r4");

	__asm__ volatile(DIAG_INSTRUCTION_PLAIN(0x44)
		: "=r"(in_r4)
		:
		: "cc", "memory");
	return in_r4;
}

static inline uint64_t diag_plain_trap0_501(void)
{
	register uint64_t in_r4 __asm__("r4");

	__asm__ volatile(DIAG_INSTRUCTION_PLAIN(0x501)
		: "=r"(in_r4)
		:
		: "cc", "memory");
	return in_r4;
}

static inline uint64_t diag_plain_trap1_9c(uint64_t arg0)
{
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r4 __asm__("r4");

	__asm__ volatile(DIAG_INSTRUCTION_PLAIN(0x9c)
		: "=r"(in_r4)
		: "r"(in_r2)
		: "cc", "memory");
	return in_r4;
}

static inline uint64_t diag_plain_trap1_258(uint64_t arg0)
{
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r4 __asm__("r4");

	__asm__ volatile(DIAG_INSTRUCTION_PLAIN(0x258)
		: "=r"(in_r4)
		: "r"(in_r2)
		: "cc", "memory");
	return in_r4;
}

static inline uint64_t diag_plain_trap1_318(uint64_t arg0)
{
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r4 __asm__("r4");

	__asm__ volatile(DIAG_INSTRUCTION_PLAIN(0x318)
		: "=r"(in_r4)
		: "r"(in_r2)
		: "cc", "memory");
	return in_r4;
}

static inline uint64_t diag_plain_trap2_10(uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r4 __asm__("r4") = arg1;

	__asm__ volatile(DIAG_INSTRUCTION_PLAIN(0x10)
		: "+r"(in_r4)
		: "r"(in_r2)
		: "cc", "memory");
	return in_r4;
}

#ifndef DIAG_INSTRUCTION_HYPERCALL
#define DIAG_INSTRUCTION_HYPERCALL(code) "diag 2,4," #code
#endif

static inline uint64_t diag_hypercall_trap1_500(uint64_t r1_subcode, uint64_t arg0)
{
	register uint64_t in_r1 __asm__("r1") = r1_subcode;
	register uint64_t in_r2 __asm__("r2") = arg0;

	__asm__ volatile(DIAG_INSTRUCTION_HYPERCALL(0x500)
		: "+r"(in_r2)
		: "r"(in_r1)
		: "cc", "memory");
	return in_r2;
}

static inline uint64_t diag_hypercall_trap3_500(uint64_t r1_subcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r1 __asm__("r1") = r1_subcode;
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r3 __asm__("r3") = arg1;
	register uint64_t in_r4 __asm__("r4") = arg2;

	__asm__ volatile(DIAG_INSTRUCTION_HYPERCALL(0x500)
		: "+r"(in_r2)
		: "r"(in_r1), "r"(in_r3), "r"(in_r4)
		: "cc", "memory");
	return in_r2;
}

#ifndef DIAG_INSTRUCTION_TIMER
#define DIAG_INSTRUCTION_TIMER(code) "diag 2,4," #code
#endif

static inline void diag_timer_trap2_288(uint64_t first_, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r2 __asm__("r2") = first_;
	register uint64_t in_r3 __asm__("r3") = arg0;
	register uint64_t in_r4 __asm__("r4") = arg1;

	__asm__ volatile(DIAG_INSTRUCTION_TIMER(0x288)
		:
		: "r"(in_r2), "r"(in_r3), "r"(in_r4)
		: "cc", "memory");
}

#ifndef DIAG_INSTRUCTION_LOAD
#define DIAG_INSTRUCTION_LOAD(code) "diag 2,4," #code
#endif

static inline uint64_t diag_load_trap0_308(uint64_t third)
{
	register uint64_t in_r4 __asm__("r4") = third;
	register uint64_t in_r3 __asm__("r3");

	__asm__ volatile(DIAG_INSTRUCTION_LOAD(0x308)
		: "=r"(in_r3)
		: "r"(in_r4)
		: "cc", "memory");
	return in_r3;
}

static inline uint64_t diag_load_trap1_308(uint64_t third, uint64_t arg0)
{
	register uint64_t in_r4 __asm__("r4") = third;
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r3 __asm__("r3");

	__asm__ volatile(DIAG_INSTRUCTION_LOAD(0x308)
		: "=r"(in_r3)
		: "r"(in_r4), "r"(in_r2)
		: "cc", "memory");
	return in_r3;
}

#else
#error "diag has no calling convention for this architecture"
#endif

/*
 * Gives pages back to the host; they read as zero afterwards. A specification exception answers addresses
 * that are no pages, an end that is not behind the start, and the first two pages.
 */
static inline void diag_function_release_pages(uint64_t start, uint64_t end)
{
	DIAG_NOTE_USE(36, "code=0x10")
	(void)diag_plain_trap2_10(start, end);
}

/* Gives the rest of the time slice to other CPUs. QEMU without KVM does nothing. */
static inline void diag_function_yield(void)
{
	DIAG_NOTE_USE(36, "code=0x44")
	(void)diag_plain_trap0_44();
}

/* Gives the rest of the time slice to a CPU. A CPU that does not exist, or this one, is no error. */
static inline void diag_function_yield_to(uint64_t cpu)
{
	DIAG_NOTE_USE(36, "code=0x9c")
	(void)diag_plain_trap1_9c(cpu);
}

/*
 * Page faults of the host that the guest learns of. With the function token the guest begins: an external
 * interrupt tells that a page is missing, and a second one that it is there. With cancel it ends; tokens that
 * wait may still come. A block of another version or too short, and one of cancel whose token, masks and
 * architecture are not 0, are answered with a specification exception.
 */
static inline diag_pfault_answer_t diag_function_pfault(uint64_t block)
{
	DIAG_NOTE_USE(37, "code=0x258")
	return (diag_pfault_answer_t)diag_plain_trap1_258(block);
}

/* Says what runs in the machine: a code for its kind, and one for its version. */
static inline void diag_function_set_control_program(diag_program_info_t info)
{
	DIAG_NOTE_USE(37, "code=0x318")
	(void)diag_plain_trap1_318(info);
}

/* A software breakpoint that a debugger of the host put into the guest. */
static inline void diag_function_breakpoint(void)
{
	DIAG_NOTE_USE(37, "code=0x501")
	(void)diag_plain_trap0_501();
}

/* Resets the machine and its devices (modified clear), and starts the guest's own code at the address 0. */
static inline void diag_ipl_reset_clear(void)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x0")
	(void)diag_load_trap0_308(DIAG_IPL_RESET_CLEAR_THIRD);
}

/* Resets the devices (load normal), and starts the guest's own code at the address 0. */
static inline void diag_ipl_reset_normal(void)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x1")
	(void)diag_load_trap0_308(DIAG_IPL_RESET_NORMAL_THIRD);
}

/* Clears memory, and loads what was set. */
static inline void diag_ipl_load_clear(void)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x3")
	(void)diag_load_trap0_308(DIAG_IPL_LOAD_CLEAR_THIRD);
}

/*
 * Keeps memory, and loads a program that saves it. QEMU has no such subcode; Linux does the call before QEMU
 * sees it.
 */
static inline void diag_ipl_load_normal_dump(void)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x4")
	(void)diag_load_trap0_308(DIAG_IPL_LOAD_NORMAL_DUMP_THIRD);
}

/* Says what the machine shall load from now on. */
static inline diag_ipl_answer_t diag_ipl_set(uint64_t block)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x5")
	return (diag_ipl_answer_t)diag_load_trap1_308(DIAG_IPL_SET_THIRD, block);
}

/* Says what the machine loads. */
static inline diag_ipl_answer_t diag_ipl_store(uint64_t block)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x6")
	return (diag_ipl_answer_t)diag_load_trap1_308(DIAG_IPL_STORE_THIRD, block);
}

/* Says which protected guest the machine shall load. */
static inline diag_ipl_answer_t diag_ipl_protected_set(uint64_t block)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x8")
	return (diag_ipl_answer_t)diag_load_trap1_308(DIAG_IPL_PROTECTED_SET_THIRD, block);
}

/* Says which protected guest the machine loads. */
static inline diag_ipl_answer_t diag_ipl_protected_store(uint64_t block)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0x9")
	return (diag_ipl_answer_t)diag_load_trap1_308(DIAG_IPL_PROTECTED_STORE_THIRD, block);
}

/* Unpacks the protected guest and starts it. It comes back only if that fails. */
static inline diag_ipl_answer_t diag_ipl_protected_start(void)
{
	DIAG_NOTE_USE(47, "code=0x308 third=0xa")
	return (diag_ipl_answer_t)diag_load_trap0_308(DIAG_IPL_PROTECTED_START_THIRD);
}

/* Told of a queue of a device of s390-virtio, or printed text. Now it only looks at the address. */
static inline int64_t diag_virtio_notify(uint64_t address)
{
	DIAG_NOTE_USE(52, "code=0x500 r1_subcode=0x0")
	return (int64_t)diag_hypercall_trap1_500(DIAG_VIRTIO_NOTIFY_R1_SUBCODE, address);
}

/* Tells a device of virtio-ccw of a queue. */
static inline int64_t diag_virtio_ccw_notify(uint32_t subchannel, uint64_t queue_, uint64_t cookie)
{
	DIAG_NOTE_USE(52, "code=0x500 r1_subcode=0x3")
	return (int64_t)diag_hypercall_trap3_500(DIAG_VIRTIO_CCW_NOTIFY_R1_SUBCODE, subchannel, queue_, cookie);
}

/* Starts the watchdog. When its time is over, the host does with the machine what it was told to. */
static inline void diag_watchdog_init(uint64_t timeout)
{
	DIAG_NOTE_USE(47, "code=0x288 first=0x0")
	diag_timer_trap2_288(DIAG_WATCHDOG_INIT_FIRST, timeout, (uint64_t)0U);
}

/*
 * Starts the time of a running watchdog again. If it does not run, a specification exception is the answer.
 */
static inline void diag_watchdog_change(uint64_t timeout)
{
	DIAG_NOTE_USE(47, "code=0x288 first=0x1")
	diag_timer_trap2_288(DIAG_WATCHDOG_CHANGE_FIRST, timeout, (uint64_t)0U);
}

/* Stops the watchdog. If it does not run, a specification exception is the answer. */
static inline void diag_watchdog_cancel(uint64_t timeout)
{
	DIAG_NOTE_USE(47, "code=0x288 first=0x2")
	diag_timer_trap2_288(DIAG_WATCHDOG_CANCEL_FIRST, timeout, (uint64_t)0U);
}


#ifdef __cplusplus
}
#endif

#endif /* DIAG_GUEST_H */
