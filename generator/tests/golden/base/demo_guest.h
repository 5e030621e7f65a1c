/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: calls from a guest.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#ifndef DEMO_GUEST_H
#define DEMO_GUEST_H

#include "demo.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * DEMO_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define DEMO_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"demo@1.0 0000000000000000 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef DEMO_NOTE_USE
#define DEMO_NOTE_USE(size, text) __asm__ __volatile__ __inline__(DEMO_NOTE(size, text) : : );
#endif
#else
#define DEMO_NOTE(size, text) ""
#undef DEMO_NOTE_USE
#define DEMO_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define DEMO_DOES_WITHOUT_TIMER __asm__(DEMO_NOTE(40, "without=timer"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__x86_64__)

/* Or "vmcall": define it before this file is included. */
#ifndef DEMO_INSTRUCTION_X86_64
#define DEMO_INSTRUCTION_X86_64 "vmmcall"
#endif

static inline struct demo_result demo_trap0(uint32_t id)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdx __asm__("rdx");
	struct demo_result result;

	__asm__ volatile(DEMO_INSTRUCTION_X86_64
		: "+r"(in_rax), "=r"(in_rdx)
		:
		: "cc", "memory");
	result.status = (demo_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

static inline struct demo_result demo_trap2(uint32_t id, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_rax __asm__("rax") = id;
	register uint64_t in_rdi __asm__("rdi") = arg0;
	register uint64_t in_rsi __asm__("rsi") = arg1;
	register uint64_t in_rdx __asm__("rdx");
	struct demo_result result;

	__asm__ volatile(DEMO_INSTRUCTION_X86_64
		: "+r"(in_rax), "=r"(in_rdx)
		: "r"(in_rdi), "r"(in_rsi)
		: "cc", "memory");
	result.status = (demo_status_t)in_rax;
	result.value = in_rdx;
	return result;
}

#elif defined(__aarch64__)

#ifndef DEMO_INSTRUCTION_ARM64
#define DEMO_INSTRUCTION_ARM64 "hvc #0"
#endif

static inline struct demo_result demo_trap0(uint32_t id)
{
	register uint64_t in_x0 __asm__("x0") = id;
	register uint64_t in_x1 __asm__("x1");
	struct demo_result result;

	__asm__ volatile(DEMO_INSTRUCTION_ARM64
		: "+r"(in_x0), "=r"(in_x1)
		:
		: "memory");
	result.status = (demo_status_t)in_x0;
	result.value = in_x1;
	return result;
}

static inline struct demo_result demo_trap2(uint32_t id, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x0 __asm__("x0") = id;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	struct demo_result result;

	__asm__ volatile(DEMO_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1)
		: "r"(in_x2)
		: "memory");
	result.status = (demo_status_t)in_x0;
	result.value = in_x1;
	return result;
}

#else
#error "demo has no calling convention for this architecture"
#endif

/* Says what time it is. */
static inline struct demo_result demo_timer_now(void)
{
	DEMO_NOTE_USE(39, "id=0x1000000")
	return demo_trap0(DEMO_TIMER_NOW);
}

/* Sets the timer. */
static inline struct demo_result demo_timer_set(uint32_t period, int16_t delta)
{
	DEMO_NOTE_USE(39, "id=0x1010000")
	return demo_trap2(DEMO_TIMER_SET, period, (uint64_t)(uint16_t)delta);
}


#ifdef __cplusplus
}
#endif

#endif /* DEMO_GUEST_H */
