/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PAPR hypercalls of pseries (papr), release 5.2: calls from a guest.
 *
 * Written by `hvabi generate papr` from spec/papr; changes made here are lost.
 * Spec hash: 529f2c172acc640226ce6b5039b543d5b0114b30335ca1710cd17c2c4c43b3f5
 */
#ifndef PAPR_GUEST_H
#define PAPR_GUEST_H

#include "papr.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * PAPR_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define PAPR_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"papr@5.2 529f2c172acc6402 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef PAPR_NOTE_USE
#define PAPR_NOTE_USE(size, text) __asm__ __volatile__ __inline__(PAPR_NOTE(size, text) : : );
#endif
#else
#define PAPR_NOTE(size, text) ""
#undef PAPR_NOTE_USE
#define PAPR_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define PAPR_DOES_WITHOUT_CPU __asm__(PAPR_NOTE(38, "without=cpu"))
#define PAPR_DOES_WITHOUT_HPT __asm__(PAPR_NOTE(38, "without=hpt"))
#define PAPR_DOES_WITHOUT_LOGICAL __asm__(PAPR_NOTE(42, "without=logical"))
#define PAPR_DOES_WITHOUT_NESTED __asm__(PAPR_NOTE(41, "without=nested"))
#define PAPR_DOES_WITHOUT_NESTED_KVM __asm__(PAPR_NOTE(45, "without=nested_kvm"))
#define PAPR_DOES_WITHOUT_PRIVATE __asm__(PAPR_NOTE(42, "without=private"))
#define PAPR_DOES_WITHOUT_SCM __asm__(PAPR_NOTE(38, "without=scm"))
#define PAPR_DOES_WITHOUT_SVM __asm__(PAPR_NOTE(38, "without=svm"))
#define PAPR_DOES_WITHOUT_TCE __asm__(PAPR_NOTE(38, "without=tce"))
#define PAPR_DOES_WITHOUT_TERMINAL __asm__(PAPR_NOTE(43, "without=terminal"))
#define PAPR_DOES_WITHOUT_VIO __asm__(PAPR_NOTE(38, "without=vio"))
#define PAPR_DOES_WITHOUT_WATCHDOG __asm__(PAPR_NOTE(43, "without=watchdog"))
#define PAPR_DOES_WITHOUT_XICS __asm__(PAPR_NOTE(39, "without=xics"))
#define PAPR_DOES_WITHOUT_XIVE __asm__(PAPR_NOTE(39, "without=xive"))

#ifdef __cplusplus
extern "C" {
#endif

#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__))

#ifndef PAPR_INSTRUCTION_PPC64LE
#define PAPR_INSTRUCTION_PPC64LE "sc 1"
#endif

struct papr_words {
	papr_status_t status;
	uint64_t value[8];
};

static inline struct papr_result papr_trap0(uint64_t opcode)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4");
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "=r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap0_results2(uint64_t opcode)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4");
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "=r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_result papr_trap1(uint64_t opcode, uint64_t arg0)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap1_results2(uint64_t opcode, uint64_t arg0)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_words papr_trap1_results3(uint64_t opcode, uint64_t arg0)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	return result;
}

static inline struct papr_result papr_trap2(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap2_results3(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	return result;
}

static inline struct papr_words papr_trap2_results4(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	return result;
}

static inline struct papr_words papr_trap2_results6(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	result.value[4] = in_r8;
	result.value[5] = in_r9;
	return result;
}

static inline struct papr_words papr_trap2_results8(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	result.value[4] = in_r8;
	result.value[5] = in_r9;
	result.value[6] = in_r10;
	result.value[7] = in_r11;
	return result;
}

static inline struct papr_result papr_trap3(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap3_results2(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_words papr_trap3_results4(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	return result;
}

static inline struct papr_result papr_trap4(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap4_results2(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_result papr_trap5(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap5_results3(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	return result;
}

static inline struct papr_result papr_trap6(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4, uint64_t arg5)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9") = arg5;
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "+r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_result papr_trap8(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4, uint64_t arg5, uint64_t arg6, uint64_t arg7)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9") = arg5;
	register uint64_t in_r10 __asm__("r10") = arg6;
	register uint64_t in_r11 __asm__("r11") = arg7;
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "+r"(in_r9),
			"+r"(in_r10), "+r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap8_results8(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4, uint64_t arg5, uint64_t arg6, uint64_t arg7)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9") = arg5;
	register uint64_t in_r10 __asm__("r10") = arg6;
	register uint64_t in_r11 __asm__("r11") = arg7;
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64LE
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "+r"(in_r9),
			"+r"(in_r10), "+r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	result.value[4] = in_r8;
	result.value[5] = in_r9;
	result.value[6] = in_r10;
	result.value[7] = in_r11;
	return result;
}

#elif defined(__powerpc64__)

#ifndef PAPR_INSTRUCTION_PPC64
#define PAPR_INSTRUCTION_PPC64 "sc 1"
#endif

struct papr_words {
	papr_status_t status;
	uint64_t value[8];
};

static inline struct papr_result papr_trap0(uint64_t opcode)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4");
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "=r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap0_results2(uint64_t opcode)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4");
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "=r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_result papr_trap1(uint64_t opcode, uint64_t arg0)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap1_results2(uint64_t opcode, uint64_t arg0)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_words papr_trap1_results3(uint64_t opcode, uint64_t arg0)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5");
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "=r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	return result;
}

static inline struct papr_result papr_trap2(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap2_results3(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	return result;
}

static inline struct papr_words papr_trap2_results4(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	return result;
}

static inline struct papr_words papr_trap2_results6(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	result.value[4] = in_r8;
	result.value[5] = in_r9;
	return result;
}

static inline struct papr_words papr_trap2_results8(uint64_t opcode, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6");
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "=r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	result.value[4] = in_r8;
	result.value[5] = in_r9;
	result.value[6] = in_r10;
	result.value[7] = in_r11;
	return result;
}

static inline struct papr_result papr_trap3(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap3_results2(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_words papr_trap3_results4(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7");
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "=r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	return result;
}

static inline struct papr_result papr_trap4(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap4_results2(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8");
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "=r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	return result;
}

static inline struct papr_result papr_trap5(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap5_results3(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9");
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "=r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	return result;
}

static inline struct papr_result papr_trap6(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4, uint64_t arg5)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9") = arg5;
	register uint64_t in_r10 __asm__("r10");
	register uint64_t in_r11 __asm__("r11");
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "+r"(in_r9),
			"=r"(in_r10), "=r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_result papr_trap8(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4, uint64_t arg5, uint64_t arg6, uint64_t arg7)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9") = arg5;
	register uint64_t in_r10 __asm__("r10") = arg6;
	register uint64_t in_r11 __asm__("r11") = arg7;
	register uint64_t in_r12 __asm__("r12");
	struct papr_result result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "+r"(in_r9),
			"+r"(in_r10), "+r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct papr_words papr_trap8_results8(uint64_t opcode, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4, uint64_t arg5, uint64_t arg6, uint64_t arg7)
{
	register uint64_t in_r3 __asm__("r3") = opcode;
	register uint64_t in_r4 __asm__("r4") = arg0;
	register uint64_t in_r5 __asm__("r5") = arg1;
	register uint64_t in_r6 __asm__("r6") = arg2;
	register uint64_t in_r7 __asm__("r7") = arg3;
	register uint64_t in_r8 __asm__("r8") = arg4;
	register uint64_t in_r9 __asm__("r9") = arg5;
	register uint64_t in_r10 __asm__("r10") = arg6;
	register uint64_t in_r11 __asm__("r11") = arg7;
	register uint64_t in_r12 __asm__("r12");
	struct papr_words result;

	__asm__ volatile(PAPR_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r5), "+r"(in_r6), "+r"(in_r7), "+r"(in_r8), "+r"(in_r9),
			"+r"(in_r10), "+r"(in_r11), "=r"(in_r12)
		:
		: "r0", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "cc", "memory");
	result.status = (papr_status_t)in_r3;
	result.value[0] = in_r4;
	result.value[1] = in_r5;
	result.value[2] = in_r6;
	result.value[3] = in_r7;
	result.value[4] = in_r8;
	result.value[5] = in_r9;
	result.value[6] = in_r10;
	result.value[7] = in_r11;
	return result;
}

#else
#error "papr has no calling convention for this architecture"
#endif

/* Sets the register SPRG0. */
static inline struct papr_result papr_cpu_set_sprg0(uint64_t value)
{
	PAPR_NOTE_USE(38, "opcode=0x24")
	return papr_trap1(PAPR_CPU_SET_SPRG0, value);
}

/* Sets the address of a breakpoint for data. */
static inline struct papr_result papr_cpu_set_dabr(uint64_t dabr)
{
	PAPR_NOTE_USE(38, "opcode=0x28")
	return papr_trap1(PAPR_CPU_SET_DABR, dabr);
}

/* Registers memory of a processor that the host reads and writes, or takes it back. */
static inline struct papr_result papr_cpu_register_vpa(papr_vpa_function_t function, uint64_t cpu, uint64_t address)
{
	PAPR_NOTE_USE(38, "opcode=0xdc")
	return papr_trap3(PAPR_CPU_REGISTER_VPA, function, cpu, address);
}

/* Enables interrupts, and waits for one or for prod. */
static inline struct papr_result papr_cpu_cede(void)
{
	PAPR_NOTE_USE(38, "opcode=0xe0")
	return papr_trap0(PAPR_CPU_CEDE);
}

/* Gives the processor to another until that has run. */
static inline struct papr_result papr_cpu_confer(int64_t cpu, uint64_t dispatch)
{
	PAPR_NOTE_USE(38, "opcode=0xe4")
	return papr_trap2(PAPR_CPU_CONFER, (uint64_t)cpu, dispatch);
}

/* Wakes a processor that waits in cede or confer. */
static inline struct papr_result papr_cpu_prod(uint64_t cpu)
{
	PAPR_NOTE_USE(38, "opcode=0xe8")
	return papr_trap1(PAPR_CPU_PROD, cpu);
}

/* As set_dabr, with more conditions. */
static inline struct papr_result papr_cpu_set_xdabr(uint64_t dabr, uint64_t dabrx)
{
	PAPR_NOTE_USE(39, "opcode=0x134")
	return papr_trap2(PAPR_CPU_SET_XDABR, dabr, dabrx);
}

struct papr_cpu_get_cpu_characteristics_results {
	papr_status_t status;
	papr_cpu_character_t value;
	papr_cpu_behaviour_t behaviour;
};

/* Says which measures against speculation the processor has, and which it needs. */
static inline struct papr_cpu_get_cpu_characteristics_results papr_cpu_get_cpu_characteristics(void)
{
	PAPR_NOTE_USE(39, "opcode=0x1c8")
	const struct papr_words words = papr_trap0_results2(PAPR_CPU_GET_CPU_CHARACTERISTICS);
	struct papr_cpu_get_cpu_characteristics_results results;

	results.status = words.status;
	results.value = (papr_cpu_character_t)words.value[0];
	results.behaviour = (papr_cpu_behaviour_t)words.value[1];
	return results;
}

/* Waits until all other processors wait here. The last one goes on at once. */
static inline struct papr_result papr_cpu_join(void)
{
	PAPR_NOTE_USE(39, "opcode=0x298")
	return papr_trap0(PAPR_CPU_JOIN);
}

struct papr_cpu_home_node_associativity_results {
	papr_status_t status;
	uint64_t value;
	uint64_t domains1;
	uint64_t domains2;
	uint64_t domains3;
	uint64_t domains4;
	uint64_t domains5;
};

/* Says near which memory a processor is. */
static inline struct papr_cpu_home_node_associativity_results papr_cpu_home_node_associativity(uint64_t flags,
	uint64_t cpu)
{
	PAPR_NOTE_USE(39, "opcode=0x2ec")
	const struct papr_words words = papr_trap2_results6(PAPR_CPU_HOME_NODE_ASSOCIATIVITY, flags, cpu);
	struct papr_cpu_home_node_associativity_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.domains1 = (uint64_t)words.value[1];
	results.domains2 = (uint64_t)words.value[2];
	results.domains3 = (uint64_t)words.value[3];
	results.domains4 = (uint64_t)words.value[4];
	results.domains5 = (uint64_t)words.value[5];
	return results;
}

/* Gives a random number. */
static inline struct papr_result papr_cpu_random(void)
{
	PAPR_NOTE_USE(39, "opcode=0x300")
	return papr_trap0(PAPR_CPU_RANDOM);
}

/* Changes something of the partition or of this processor. */
static inline struct papr_result papr_cpu_set_mode(uint64_t flags, papr_mode_resource_t resource, uint64_t value1,
	uint64_t value2)
{
	PAPR_NOTE_USE(39, "opcode=0x31c")
	return papr_trap4(PAPR_CPU_SET_MODE, flags, resource, value1, value2);
}

/* Sends a system reset interrupt. */
static inline struct papr_result papr_cpu_signal_sys_reset(int64_t target)
{
	PAPR_NOTE_USE(39, "opcode=0x380")
	return papr_trap1(PAPR_CPU_SIGNAL_SYS_RESET, (uint64_t)target);
}

struct papr_hpt_remove_results {
	papr_status_t status;
	uint64_t value;
	uint64_t pte1;
};

/* Removes an entry. */
static inline struct papr_hpt_remove_results papr_hpt_remove(papr_hpt_flags_t flags, uint64_t pte_index, uint64_t avpn)
{
	PAPR_NOTE_USE(37, "opcode=0x4")
	const struct papr_words words = papr_trap3_results2(PAPR_HPT_REMOVE, flags, pte_index, avpn);
	struct papr_hpt_remove_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.pte1 = (uint64_t)words.value[1];
	return results;
}

/* Puts an entry into its group, or with exact into this very place. */
static inline struct papr_result papr_hpt_enter(papr_hpt_flags_t flags, uint64_t pte_index, uint64_t pteh,
	uint64_t ptel)
{
	PAPR_NOTE_USE(37, "opcode=0x8")
	return papr_trap4(PAPR_HPT_ENTER, flags, pte_index, pteh, ptel);
}

struct papr_hpt_read_results {
	papr_status_t status;
	uint64_t value;
	uint64_t word1;
	uint64_t word2;
	uint64_t word3;
	uint64_t word4;
	uint64_t word5;
	uint64_t word6;
	uint64_t word7;
};

/* Gives an entry, or with read_4 the four that begin with it. */
static inline struct papr_hpt_read_results papr_hpt_read(papr_hpt_flags_t flags, uint64_t pte_index)
{
	PAPR_NOTE_USE(37, "opcode=0xc")
	const struct papr_words words = papr_trap2_results8(PAPR_HPT_READ, flags, pte_index);
	struct papr_hpt_read_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.word1 = (uint64_t)words.value[1];
	results.word2 = (uint64_t)words.value[2];
	results.word3 = (uint64_t)words.value[3];
	results.word4 = (uint64_t)words.value[4];
	results.word5 = (uint64_t)words.value[5];
	results.word6 = (uint64_t)words.value[6];
	results.word7 = (uint64_t)words.value[7];
	return results;
}

/* Clears the bit that says that a page was changed. Only KVM has it. */
static inline struct papr_result papr_hpt_clear_mod(papr_hpt_flags_t flags, uint64_t pte_index)
{
	PAPR_NOTE_USE(38, "opcode=0x10")
	return papr_trap2(PAPR_HPT_CLEAR_MOD, flags, pte_index);
}

/* Clears the bit that says that a page was used. Only KVM has it. */
static inline struct papr_result papr_hpt_clear_ref(papr_hpt_flags_t flags, uint64_t pte_index)
{
	PAPR_NOTE_USE(38, "opcode=0x14")
	return papr_trap2(PAPR_HPT_CLEAR_REF, flags, pte_index);
}

/* Changes the protection of an entry, which the flags hold. */
static inline struct papr_result papr_hpt_protect(papr_hpt_flags_t flags, uint64_t pte_index, uint64_t avpn)
{
	PAPR_NOTE_USE(38, "opcode=0x18")
	return papr_trap3(PAPR_HPT_PROTECT, flags, pte_index, avpn);
}

/* Fills a page with zero, copies one into it, or makes its instructions visible. */
static inline struct papr_result papr_hpt_page_init(papr_hpt_flags_t flags, uint64_t page, uint64_t from)
{
	PAPR_NOTE_USE(38, "opcode=0x2c")
	return papr_trap3(PAPR_HPT_PAGE_INIT, flags, page, from);
}

struct papr_hpt_bulk_remove_results {
	papr_status_t status;
	uint64_t value;
	uint64_t left1;
	uint64_t response2;
	uint64_t left2;
	uint64_t response3;
	uint64_t left3;
	uint64_t response4;
	uint64_t left4;
};

/*
 * Removes up to four entries. Each pair of registers is a request with its AVPN, and comes back with what
 * became of it.
 */
static inline struct papr_hpt_bulk_remove_results papr_hpt_bulk_remove(uint64_t request1, uint64_t avpn1,
	uint64_t request2, uint64_t avpn2, uint64_t request3, uint64_t avpn3, uint64_t request4, uint64_t avpn4)
{
	PAPR_NOTE_USE(39, "opcode=0x124")
	const struct papr_words words = papr_trap8_results8(PAPR_HPT_BULK_REMOVE, request1, avpn1, request2, avpn2,
		request3, avpn3, request4, avpn4);
	struct papr_hpt_bulk_remove_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.left1 = (uint64_t)words.value[1];
	results.response2 = (uint64_t)words.value[2];
	results.left2 = (uint64_t)words.value[3];
	results.response3 = (uint64_t)words.value[4];
	results.left3 = (uint64_t)words.value[5];
	results.response4 = (uint64_t)words.value[6];
	results.left4 = (uint64_t)words.value[7];
	return results;
}

/* Prepares a table of another size, or gives up the one that was prepared. */
static inline struct papr_result papr_hpt_resize_hpt_prepare(uint64_t flags, uint64_t shift)
{
	PAPR_NOTE_USE(39, "opcode=0x36c")
	return papr_trap2(PAPR_HPT_RESIZE_HPT_PREPARE, flags, shift);
}

/* Takes the table that was prepared. */
static inline struct papr_result papr_hpt_resize_hpt_commit(uint64_t flags, uint64_t shift)
{
	PAPR_NOTE_USE(39, "opcode=0x370")
	return papr_trap2(PAPR_HPT_RESIZE_HPT_COMMIT, flags, shift);
}

/* Says how the guest translates: by hash or radix tables, and where the process table is. */
static inline struct papr_result papr_hpt_register_proc_tbl(papr_proc_table_t flags, uint64_t base, uint64_t page_size,
	uint64_t table_size)
{
	PAPR_NOTE_USE(39, "opcode=0x37c")
	return papr_trap4(PAPR_HPT_REGISTER_PROC_TBL, flags, base, page_size, table_size);
}

/* Reads, past the caches. */
static inline struct papr_result papr_logical_logical_ci_load(uint64_t size, uint64_t address)
{
	PAPR_NOTE_USE(38, "opcode=0x3c")
	return papr_trap2(PAPR_LOGICAL_LOGICAL_CI_LOAD, size, address);
}

/* Writes, past the caches. */
static inline struct papr_result papr_logical_logical_ci_store(uint64_t size, uint64_t address, uint64_t value)
{
	PAPR_NOTE_USE(38, "opcode=0x40")
	return papr_trap3(PAPR_LOGICAL_LOGICAL_CI_STORE, size, address, value);
}

/* Reads. */
static inline struct papr_result papr_logical_logical_cache_load(uint64_t size, uint64_t address)
{
	PAPR_NOTE_USE(38, "opcode=0x44")
	return papr_trap2(PAPR_LOGICAL_LOGICAL_CACHE_LOAD, size, address);
}

/* Writes. */
static inline struct papr_result papr_logical_logical_cache_store(uint64_t size, uint64_t address, uint64_t value)
{
	PAPR_NOTE_USE(38, "opcode=0x48")
	return papr_trap3(PAPR_LOGICAL_LOGICAL_CACHE_STORE, size, address, value);
}

/* Forgets instructions of a line of the cache. */
static inline struct papr_result papr_logical_logical_icbi(uint64_t address)
{
	PAPR_NOTE_USE(38, "opcode=0x4c")
	return papr_trap1(PAPR_LOGICAL_LOGICAL_ICBI, address);
}

/* Writes a line of the cache to memory. */
static inline struct papr_result papr_logical_logical_dcbf(uint64_t address)
{
	PAPR_NOTE_USE(38, "opcode=0x50")
	return papr_trap1(PAPR_LOGICAL_LOGICAL_DCBF, address);
}

/* Says where the table of nested guests is. */
static inline struct papr_result papr_nested_kvm_set_partition_table(uint64_t ptcr)
{
	PAPR_NOTE_USE(40, "opcode=0xf800")
	return papr_trap1(PAPR_NESTED_KVM_SET_PARTITION_TABLE, ptcr);
}

/* Runs a nested guest until it stops. */
static inline struct papr_result papr_nested_kvm_enter_nested(uint64_t state, uint64_t registers)
{
	PAPR_NOTE_USE(40, "opcode=0xf804")
	return papr_trap2(PAPR_NESTED_KVM_ENTER_NESTED, state, registers);
}

/* Carries out a tlbie for nested guests. */
static inline struct papr_result papr_nested_kvm_tlb_invalidate(uint64_t instruction, uint64_t rs, uint64_t rb)
{
	PAPR_NOTE_USE(40, "opcode=0xf808")
	return papr_trap3(PAPR_NESTED_KVM_TLB_INVALIDATE, instruction, rs, rb);
}

/* Copies memory of a nested guest. */
static inline struct papr_result papr_nested_kvm_copy_tofrom_guest(uint64_t lpid, uint64_t pid, uint64_t address,
	uint64_t to, uint64_t from, uint64_t count)
{
	PAPR_NOTE_USE(40, "opcode=0xf80c")
	return papr_trap6(PAPR_NESTED_KVM_COPY_TOFROM_GUEST, lpid, pid, address, to, from, count);
}

/* Makes a call of RTAS. Which number a call of RTAS has the device tree says (/rtas). */
static inline struct papr_result papr_private_rtas(uint64_t block)
{
	PAPR_NOTE_USE(40, "opcode=0xf000")
	return papr_trap1(PAPR_PRIVATE_RTAS, block);
}

/* Copies or inverts memory. */
static inline struct papr_result papr_private_logical_memop(uint64_t to, uint64_t from, uint64_t element,
	uint64_t count, uint64_t operation)
{
	PAPR_NOTE_USE(40, "opcode=0xf001")
	return papr_trap5(PAPR_PRIVATE_LOGICAL_MEMOP, to, from, element, count, operation);
}

/*
 * Negotiates what host and guest can do (ibm,client-architecture-support); the firmware makes it for the
 * guest.
 */
static inline struct papr_result papr_private_cas(uint64_t vectors, uint64_t tree, uint64_t size)
{
	PAPR_NOTE_USE(40, "opcode=0xf002")
	return papr_trap3(PAPR_PRIVATE_CAS, vectors, tree, size);
}

/* Tells the host of the device tree that the firmware has completed. */
static inline struct papr_result papr_private_update_dt(uint64_t tree)
{
	PAPR_NOTE_USE(40, "opcode=0xf003")
	return papr_trap1(PAPR_PRIVATE_UPDATE_DT, tree);
}

/* Reads from the labels. */
static inline struct papr_result papr_scm_scm_read_metadata(uint64_t drc, uint64_t offset, uint64_t length)
{
	PAPR_NOTE_USE(39, "opcode=0x3e4")
	return papr_trap3(PAPR_SCM_SCM_READ_METADATA, drc, offset, length);
}

/* Writes to the labels. */
static inline struct papr_result papr_scm_scm_write_metadata(uint64_t drc, uint64_t offset, uint64_t data,
	uint64_t length)
{
	PAPR_NOTE_USE(39, "opcode=0x3e8")
	return papr_trap4(PAPR_SCM_SCM_WRITE_METADATA, drc, offset, data, length);
}

struct papr_scm_scm_bind_mem_results {
	papr_status_t status;
	uint64_t value;
	uint64_t address;
	uint64_t bound;
};

/* Shows blocks to the guest. */
static inline struct papr_scm_scm_bind_mem_results papr_scm_scm_bind_mem(uint64_t drc, uint64_t start, uint64_t count,
	uint64_t target, uint64_t token)
{
	PAPR_NOTE_USE(39, "opcode=0x3ec")
	const struct papr_words words = papr_trap5_results3(PAPR_SCM_SCM_BIND_MEM, drc, start, count, target, token);
	struct papr_scm_scm_bind_mem_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.address = (uint64_t)words.value[1];
	results.bound = (uint64_t)words.value[2];
	return results;
}

struct papr_scm_scm_unbind_mem_results {
	papr_status_t status;
	uint64_t value;
	uint64_t unbound;
};

/* Hides blocks from the guest. */
static inline struct papr_scm_scm_unbind_mem_results papr_scm_scm_unbind_mem(uint64_t drc, uint64_t address,
	uint64_t count, uint64_t token)
{
	PAPR_NOTE_USE(39, "opcode=0x3f0")
	const struct papr_words words = papr_trap4_results2(PAPR_SCM_SCM_UNBIND_MEM, drc, address, count, token);
	struct papr_scm_scm_unbind_mem_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.unbound = (uint64_t)words.value[1];
	return results;
}

struct papr_scm_scm_unbind_all_results {
	papr_status_t status;
	uint64_t value;
	uint64_t unbound;
};

/* Hides all blocks of a device, or of all. */
static inline struct papr_scm_scm_unbind_all_results papr_scm_scm_unbind_all(papr_unbind_scope_t scope, uint64_t drc,
	uint64_t token)
{
	PAPR_NOTE_USE(39, "opcode=0x3fc")
	const struct papr_words words = papr_trap3_results2(PAPR_SCM_SCM_UNBIND_ALL, scope, drc, token);
	struct papr_scm_scm_unbind_all_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.unbound = (uint64_t)words.value[1];
	return results;
}

/* Asks for a page of the guest. */
static inline struct papr_result papr_svm_svm_page_in(uint64_t address, uint64_t flags, uint64_t shift)
{
	PAPR_NOTE_USE(40, "opcode=0xef00")
	return papr_trap3(PAPR_SVM_SVM_PAGE_IN, address, flags, shift);
}

/* Gives a page of the guest back. */
static inline struct papr_result papr_svm_svm_page_out(uint64_t address, uint64_t flags, uint64_t shift)
{
	PAPR_NOTE_USE(40, "opcode=0xef04")
	return papr_trap3(PAPR_SVM_SVM_PAGE_OUT, address, flags, shift);
}

/* Begins to protect the guest. */
static inline struct papr_result papr_svm_svm_init_start(void)
{
	PAPR_NOTE_USE(40, "opcode=0xef08")
	return papr_trap0(PAPR_SVM_SVM_INIT_START);
}

/* Ends the beginning. */
static inline struct papr_result papr_svm_svm_init_done(void)
{
	PAPR_NOTE_USE(40, "opcode=0xef0c")
	return papr_trap0(PAPR_SVM_SVM_INIT_DONE);
}

/* Sends a command to a TPM of the host. */
static inline struct papr_result papr_svm_svm_tpm_comm(uint64_t operation, uint64_t request, uint64_t request_size,
	uint64_t answer, uint64_t answer_size)
{
	PAPR_NOTE_USE(40, "opcode=0xef10")
	return papr_trap5(PAPR_SVM_SVM_TPM_COMM, operation, request, request_size, answer, answer_size);
}

/* Gives up to protect the guest. */
static inline struct papr_result papr_svm_svm_init_abort(void)
{
	PAPR_NOTE_USE(40, "opcode=0xef14")
	return papr_trap0(PAPR_SVM_SVM_INIT_ABORT);
}

/* Gives an entry. */
static inline struct papr_result papr_tce_get_tce(uint64_t liobn, uint64_t ioba)
{
	PAPR_NOTE_USE(38, "opcode=0x1c")
	return papr_trap2(PAPR_TCE_GET_TCE, liobn, ioba);
}

/* Sets an entry. */
static inline struct papr_result papr_tce_put_tce(uint64_t liobn, uint64_t ioba, uint64_t tce)
{
	PAPR_NOTE_USE(38, "opcode=0x20")
	return papr_trap3(PAPR_TCE_PUT_TCE, liobn, ioba, tce);
}

/* Sets entries to one value. */
static inline struct papr_result papr_tce_stuff_tce(uint64_t liobn, uint64_t ioba, uint64_t tce, uint64_t count)
{
	PAPR_NOTE_USE(39, "opcode=0x138")
	return papr_trap4(PAPR_TCE_STUFF_TCE, liobn, ioba, tce, count);
}

/* Sets entries to those of a list. */
static inline struct papr_result papr_tce_put_tce_indirect(uint64_t liobn, uint64_t ioba, uint64_t list,
	uint64_t count)
{
	PAPR_NOTE_USE(39, "opcode=0x13c")
	return papr_trap4(PAPR_TCE_PUT_TCE_INDIRECT, liobn, ioba, list, count);
}

struct papr_terminal_get_term_char_results {
	papr_status_t status;
	uint64_t value;
	uint64_t first;
	uint64_t second;
};

/* Gives what was typed. */
static inline struct papr_terminal_get_term_char_results papr_terminal_get_term_char(uint64_t terminal)
{
	PAPR_NOTE_USE(38, "opcode=0x54")
	const struct papr_words words = papr_trap1_results3(PAPR_TERMINAL_GET_TERM_CHAR, terminal);
	struct papr_terminal_get_term_char_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.first = (uint64_t)words.value[1];
	results.second = (uint64_t)words.value[2];
	return results;
}

/* Shows characters. */
static inline struct papr_result papr_terminal_put_term_char(uint64_t terminal, uint64_t count, uint64_t first,
	uint64_t second)
{
	PAPR_NOTE_USE(38, "opcode=0x58")
	return papr_trap4(PAPR_TERMINAL_PUT_TERM_CHAR, terminal, count, first, second);
}

/* Registers the queue of a device. */
static inline struct papr_result papr_vio_reg_crq(uint64_t unit, uint64_t queue_, uint64_t length)
{
	PAPR_NOTE_USE(38, "opcode=0xfc")
	return papr_trap3(PAPR_VIO_REG_CRQ, unit, queue_, length);
}

/* Takes the queue back. */
static inline struct papr_result papr_vio_free_crq(uint64_t unit)
{
	PAPR_NOTE_USE(39, "opcode=0x100")
	return papr_trap1(PAPR_VIO_FREE_CRQ, unit);
}

/* Enables or disables the interrupt of a device. */
static inline struct papr_result papr_vio_vio_signal(uint64_t unit, uint64_t mode)
{
	PAPR_NOTE_USE(39, "opcode=0x104")
	return papr_trap2(PAPR_VIO_VIO_SIGNAL, unit, mode);
}

/* Sends an entry to the device. */
static inline struct papr_result papr_vio_send_crq(uint64_t unit, uint64_t high, uint64_t low)
{
	PAPR_NOTE_USE(39, "opcode=0x108")
	return papr_trap3(PAPR_VIO_SEND_CRQ, unit, high, low);
}

/* Starts a network card. */
static inline struct papr_result papr_vio_register_logical_lan(uint64_t unit, uint64_t buffer_list,
	uint64_t receive_queue, uint64_t filter_list, uint64_t mac)
{
	PAPR_NOTE_USE(39, "opcode=0x114")
	return papr_trap5(PAPR_VIO_REGISTER_LOGICAL_LAN, unit, buffer_list, receive_queue, filter_list, mac);
}

/* Stops a network card. */
static inline struct papr_result papr_vio_free_logical_lan(uint64_t unit)
{
	PAPR_NOTE_USE(39, "opcode=0x118")
	return papr_trap1(PAPR_VIO_FREE_LOGICAL_LAN, unit);
}

/* Gives a network card a buffer. */
static inline struct papr_result papr_vio_add_logical_lan_buffer(uint64_t unit, uint64_t buffer)
{
	PAPR_NOTE_USE(39, "opcode=0x11c")
	return papr_trap2(PAPR_VIO_ADD_LOGICAL_LAN_BUFFER, unit, buffer);
}

/* Sends a packet of up to six pieces. */
static inline struct papr_result papr_vio_send_logical_lan(uint64_t unit, uint64_t piece1, uint64_t piece2,
	uint64_t piece3, uint64_t piece4, uint64_t piece5, uint64_t piece6, uint64_t token)
{
	PAPR_NOTE_USE(39, "opcode=0x120")
	return papr_trap8(PAPR_VIO_SEND_LOGICAL_LAN, unit, piece1, piece2, piece3, piece4, piece5, piece6, token);
}

/* Says which packets a network card takes. */
static inline struct papr_result papr_vio_multicast_ctrl(uint64_t unit, uint64_t flags, uint64_t mac)
{
	PAPR_NOTE_USE(39, "opcode=0x130")
	return papr_trap3(PAPR_VIO_MULTICAST_CTRL, unit, flags, mac);
}

/* Gives a network card another address. */
static inline struct papr_result papr_vio_change_logical_lan_mac(uint64_t unit, uint64_t mac)
{
	PAPR_NOTE_USE(39, "opcode=0x14c")
	return papr_trap2(PAPR_VIO_CHANGE_LOGICAL_LAN_MAC, unit, mac);
}

/* Goes on after a migration. */
static inline struct papr_result papr_vio_enable_crq(uint64_t unit)
{
	PAPR_NOTE_USE(39, "opcode=0x2b0")
	return papr_trap1(PAPR_VIO_ENABLE_CRQ, unit);
}

/* Ends an interrupt. */
static inline struct papr_result papr_xics_eoi(uint64_t xirr)
{
	PAPR_NOTE_USE(38, "opcode=0x64")
	return papr_trap1(PAPR_XICS_EOI, xirr);
}

/* Sets the priority of this processor. */
static inline struct papr_result papr_xics_cppr(uint64_t priority)
{
	PAPR_NOTE_USE(38, "opcode=0x68")
	return papr_trap1(PAPR_XICS_CPPR, priority);
}

/* Asks a processor for an interrupt, or takes that back. */
static inline struct papr_result papr_xics_ipi(uint64_t server, uint64_t priority)
{
	PAPR_NOTE_USE(38, "opcode=0x6c")
	return papr_trap2(PAPR_XICS_IPI, server, priority);
}

struct papr_xics_ipoll_results {
	papr_status_t status;
	uint64_t value;
	uint64_t mfrr;
};

/* Says what waits for a processor. */
static inline struct papr_xics_ipoll_results papr_xics_ipoll(uint64_t server)
{
	PAPR_NOTE_USE(38, "opcode=0x70")
	const struct papr_words words = papr_trap1_results2(PAPR_XICS_IPOLL, server);
	struct papr_xics_ipoll_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.mfrr = (uint64_t)words.value[1];
	return results;
}

/* Accepts an interrupt. */
static inline struct papr_result papr_xics_xirr(uint64_t cppr)
{
	PAPR_NOTE_USE(38, "opcode=0x74")
	return papr_trap1(PAPR_XICS_XIRR, cppr);
}

struct papr_xics_xirr_x_results {
	papr_status_t status;
	uint64_t value;
	uint64_t time;
};

/* As xirr, and says when. */
static inline struct papr_xics_xirr_x_results papr_xics_xirr_x(uint64_t cppr)
{
	PAPR_NOTE_USE(39, "opcode=0x2fc")
	const struct papr_words words = papr_trap1_results2(PAPR_XICS_XIRR_X, cppr);
	struct papr_xics_xirr_x_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.time = (uint64_t)words.value[1];
	return results;
}

struct papr_xive_int_get_source_info_results {
	papr_status_t status;
	uint64_t value;
	uint64_t eoi_page;
	uint64_t trigger_page;
	uint64_t shift;
};

/* Says how to handle a source. */
static inline struct papr_xive_int_get_source_info_results papr_xive_int_get_source_info(uint64_t flags, uint64_t lisn)
{
	PAPR_NOTE_USE(39, "opcode=0x3a8")
	const struct papr_words words = papr_trap2_results4(PAPR_XIVE_INT_GET_SOURCE_INFO, flags, lisn);
	struct papr_xive_int_get_source_info_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.eoi_page = (uint64_t)words.value[1];
	results.trigger_page = (uint64_t)words.value[2];
	results.shift = (uint64_t)words.value[3];
	return results;
}

/* Says whom a source interrupts. */
static inline struct papr_result papr_xive_int_set_source_config(uint64_t flags, uint64_t lisn, uint64_t target,
	uint64_t priority, uint64_t eisn)
{
	PAPR_NOTE_USE(39, "opcode=0x3ac")
	return papr_trap5(PAPR_XIVE_INT_SET_SOURCE_CONFIG, flags, lisn, target, priority, eisn);
}

struct papr_xive_int_get_source_config_results {
	papr_status_t status;
	uint64_t value;
	uint64_t priority;
	uint64_t eisn;
};

/* Says whom a source interrupts. */
static inline struct papr_xive_int_get_source_config_results papr_xive_int_get_source_config(uint64_t flags,
	uint64_t lisn)
{
	PAPR_NOTE_USE(39, "opcode=0x3b0")
	const struct papr_words words = papr_trap2_results3(PAPR_XIVE_INT_GET_SOURCE_CONFIG, flags, lisn);
	struct papr_xive_int_get_source_config_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.priority = (uint64_t)words.value[1];
	results.eisn = (uint64_t)words.value[2];
	return results;
}

struct papr_xive_int_get_queue_info_results {
	papr_status_t status;
	uint64_t value;
	uint64_t size;
};

/* Says where a queue of events can be managed. */
static inline struct papr_xive_int_get_queue_info_results papr_xive_int_get_queue_info(uint64_t flags, uint64_t target,
	uint64_t priority)
{
	PAPR_NOTE_USE(39, "opcode=0x3b4")
	const struct papr_words words = papr_trap3_results2(PAPR_XIVE_INT_GET_QUEUE_INFO, flags, target, priority);
	struct papr_xive_int_get_queue_info_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.size = (uint64_t)words.value[1];
	return results;
}

/* Gives a queue of events its memory, or takes it. */
static inline struct papr_result papr_xive_int_set_queue_config(uint64_t flags, uint64_t target, uint64_t priority,
	uint64_t page, uint64_t size)
{
	PAPR_NOTE_USE(39, "opcode=0x3b8")
	return papr_trap5(PAPR_XIVE_INT_SET_QUEUE_CONFIG, flags, target, priority, page, size);
}

struct papr_xive_int_get_queue_config_results {
	papr_status_t status;
	uint64_t value;
	uint64_t page;
	uint64_t size;
	uint64_t event;
};

/* Says which memory a queue has. */
static inline struct papr_xive_int_get_queue_config_results papr_xive_int_get_queue_config(uint64_t flags,
	uint64_t target, uint64_t priority)
{
	PAPR_NOTE_USE(39, "opcode=0x3bc")
	const struct papr_words words = papr_trap3_results4(PAPR_XIVE_INT_GET_QUEUE_CONFIG, flags, target, priority);
	struct papr_xive_int_get_queue_config_results results;

	results.status = words.status;
	results.value = (uint64_t)words.value[0];
	results.page = (uint64_t)words.value[1];
	results.size = (uint64_t)words.value[2];
	results.event = (uint64_t)words.value[3];
	return results;
}

/* Registers memory for the state of a processor. QEMU answers function. */
static inline struct papr_result papr_xive_int_set_os_reporting_line(uint64_t flags, uint64_t line)
{
	PAPR_NOTE_USE(39, "opcode=0x3c0")
	return papr_trap2(PAPR_XIVE_INT_SET_OS_REPORTING_LINE, flags, line);
}

/* Says which memory was registered. QEMU answers function. */
static inline struct papr_result papr_xive_int_get_os_reporting_line(uint64_t flags, uint64_t target, uint64_t line)
{
	PAPR_NOTE_USE(39, "opcode=0x3c4")
	return papr_trap3(PAPR_XIVE_INT_GET_OS_REPORTING_LINE, flags, target, line);
}

/* Reads or writes the state of a source. */
static inline struct papr_result papr_xive_int_esb(uint64_t flags, uint64_t lisn, uint64_t offset, uint64_t data)
{
	PAPR_NOTE_USE(39, "opcode=0x3c8")
	return papr_trap4(PAPR_XIVE_INT_ESB, flags, lisn, offset, data);
}

/* Waits until events of a source are in their queue. */
static inline struct papr_result papr_xive_int_sync(uint64_t flags, uint64_t lisn)
{
	PAPR_NOTE_USE(39, "opcode=0x3cc")
	return papr_trap2(PAPR_XIVE_INT_SYNC, flags, lisn);
}

/* Gives back all sources and queues. */
static inline struct papr_result papr_xive_int_reset(uint64_t flags)
{
	PAPR_NOTE_USE(39, "opcode=0x3d0")
	return papr_trap1(PAPR_XIVE_INT_RESET, flags);
}


#ifdef __cplusplus
}
#endif

#endif /* PAPR_GUEST_H */
