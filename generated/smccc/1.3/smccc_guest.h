/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.3: calls from a guest.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: bc317515506e8be8c6767b4dbcbea53abaed7e9f43e0626bf98fcbca8a065599
 */
#ifndef SMCCC_GUEST_H
#define SMCCC_GUEST_H

#include "smccc.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * SMCCC_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define SMCCC_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"smccc@1.3 bc317515506e8be8 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef SMCCC_NOTE_USE
#define SMCCC_NOTE_USE(size, text) __asm__ __volatile__ __inline__(SMCCC_NOTE(size, text) : : );
#endif
#else
#define SMCCC_NOTE(size, text) ""
#undef SMCCC_NOTE_USE
#define SMCCC_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define SMCCC_DOES_WITHOUT_ARCH64 __asm__(SMCCC_NOTE(42, "without=arch64"))
#define SMCCC_DOES_WITHOUT_ENTROPY __asm__(SMCCC_NOTE(43, "without=entropy"))
#define SMCCC_DOES_WITHOUT_PSCI_MEMORY __asm__(SMCCC_NOTE(47, "without=psci_memory"))
#define SMCCC_DOES_WITHOUT_PSCI_STAT __asm__(SMCCC_NOTE(45, "without=psci_stat"))
#define SMCCC_DOES_WITHOUT_QUERIES __asm__(SMCCC_NOTE(43, "without=queries"))
#define SMCCC_DOES_WITHOUT_SOC __asm__(SMCCC_NOTE(39, "without=soc"))
#define SMCCC_DOES_WITHOUT_TRNG __asm__(SMCCC_NOTE(40, "without=trng"))
#define SMCCC_DOES_WITHOUT_VENDOR_HYP64 __asm__(SMCCC_NOTE(48, "without=vendor_hyp64"))
#define SMCCC_DOES_WITHOUT_WORKAROUND __asm__(SMCCC_NOTE(46, "without=workaround"))
#define SMCCC_DOES_WITHOUT_ARCH __asm__(SMCCC_NOTE(40, "without=arch"))
#define SMCCC_DOES_WITHOUT_CPU __asm__(SMCCC_NOTE(39, "without=cpu"))
#define SMCCC_DOES_WITHOUT_PSCI __asm__(SMCCC_NOTE(40, "without=psci"))
#define SMCCC_DOES_WITHOUT_PV_TIME __asm__(SMCCC_NOTE(43, "without=pv_time"))
#define SMCCC_DOES_WITHOUT_VENDOR_HYP __asm__(SMCCC_NOTE(46, "without=vendor_hyp"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__aarch64__)

/* Or "smc #0": define it before this file is included. */
#ifndef SMCCC_INSTRUCTION_ARM64
#define SMCCC_INSTRUCTION_ARM64 "hvc #0"
#endif

static inline uint64_t smccc_trap0(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64
		: "+r"(in_x0)
		:
		: "x1", "x2", "x3", "memory");
	return (uint64_t)(int64_t)(int32_t)in_x0;
}

static inline uint64_t smccc_trap1(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = (uint64_t)(((uint64_t)(arg0) & 0xffffffffU));

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1)
		:
		: "x2", "x3", "memory");
	return (uint64_t)(int64_t)(int32_t)in_x0;
}

static inline uint64_t smccc_trap2(uint32_t function, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = (uint64_t)(((uint64_t)(arg0) & 0xffffffffU));
	register uint64_t in_x2 __asm__("x2") = (uint64_t)(((uint64_t)(arg1) & 0xffffffffU));

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2)
		:
		: "x3", "memory");
	return (uint64_t)(int64_t)(int32_t)in_x0;
}

static inline uint64_t smccc_trap3(uint32_t function, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = (uint64_t)(((uint64_t)(arg0) & 0xffffffffU));
	register uint64_t in_x2 __asm__("x2") = (uint64_t)(((uint64_t)(arg1) & 0xffffffffU));
	register uint64_t in_x3 __asm__("x3") = (uint64_t)(((uint64_t)(arg2) & 0xffffffffU));

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		:
		: "memory");
	return (uint64_t)(int64_t)(int32_t)in_x0;
}

/* Or "smc #0": define it before this file is included. */
#ifndef SMCCC_INSTRUCTION_ARM64_SMC64
#define SMCCC_INSTRUCTION_ARM64_SMC64 SMCCC_INSTRUCTION_ARM64
#endif

static inline uint64_t smccc_smc64_trap0(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_SMC64
		: "+r"(in_x0)
		:
		: "x1", "x2", "x3", "memory");
	return in_x0;
}

static inline uint64_t smccc_smc64_trap1(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_SMC64
		: "+r"(in_x0), "+r"(in_x1)
		:
		: "x2", "x3", "memory");
	return in_x0;
}

static inline uint64_t smccc_smc64_trap2(uint32_t function, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_SMC64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2)
		:
		: "x3", "memory");
	return in_x0;
}

static inline uint64_t smccc_smc64_trap3(uint32_t function, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	register uint64_t in_x3 __asm__("x3") = arg2;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_SMC64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		:
		: "memory");
	return in_x0;
}

static inline uint64_t smccc_smc64_trap4(uint32_t function, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	register uint64_t in_x3 __asm__("x3") = arg2;
	register uint64_t in_x4 __asm__("x4") = arg3;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_SMC64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		: "r"(in_x4)
		: "memory");
	return in_x0;
}

/* Or "smc #0": define it before this file is included. */
#ifndef SMCCC_INSTRUCTION_ARM64_PLAIN
#define SMCCC_INSTRUCTION_ARM64_PLAIN SMCCC_INSTRUCTION_ARM64
#endif

struct smccc_plain_words {
	smccc_status_t status;
	uint64_t value[4];
};

static inline uint64_t smccc_plain_trap0(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1");
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN
		: "+r"(in_x0), "=r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	return (in_x0 & 0xffffffffU);
}

static inline struct smccc_plain_words smccc_plain_trap0_results2(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1");
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");
	struct smccc_plain_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN
		: "+r"(in_x0), "=r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = (in_x0 & 0xffffffffU);
	result.value[1] = (in_x1 & 0xffffffffU);
	return result;
}

static inline struct smccc_plain_words smccc_plain_trap0_results4(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1");
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");
	struct smccc_plain_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN
		: "+r"(in_x0), "=r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = (in_x0 & 0xffffffffU);
	result.value[1] = (in_x1 & 0xffffffffU);
	result.value[2] = (in_x2 & 0xffffffffU);
	result.value[3] = (in_x3 & 0xffffffffU);
	return result;
}

static inline uint64_t smccc_plain_trap1(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = (uint64_t)(((uint64_t)(arg0) & 0xffffffffU));
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN
		: "+r"(in_x0), "+r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	return (in_x0 & 0xffffffffU);
}

static inline struct smccc_plain_words smccc_plain_trap1_results4(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = (uint64_t)(((uint64_t)(arg0) & 0xffffffffU));
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");
	struct smccc_plain_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN
		: "+r"(in_x0), "+r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = (in_x0 & 0xffffffffU);
	result.value[1] = (in_x1 & 0xffffffffU);
	result.value[2] = (in_x2 & 0xffffffffU);
	result.value[3] = (in_x3 & 0xffffffffU);
	return result;
}

static inline uint64_t smccc_plain_trap2(uint32_t function, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = (uint64_t)(((uint64_t)(arg0) & 0xffffffffU));
	register uint64_t in_x2 __asm__("x2") = (uint64_t)(((uint64_t)(arg1) & 0xffffffffU));
	register uint64_t in_x3 __asm__("x3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	return (in_x0 & 0xffffffffU);
}

/* Or "smc #0": define it before this file is included. */
#ifndef SMCCC_INSTRUCTION_ARM64_PLAIN64
#define SMCCC_INSTRUCTION_ARM64_PLAIN64 SMCCC_INSTRUCTION_ARM64
#endif

struct smccc_plain64_words {
	smccc_status_t status;
	uint64_t value[4];
};

static inline struct smccc_plain64_words smccc_plain64_trap0_results3(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1");
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");
	struct smccc_plain64_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "=r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = in_x0;
	result.value[1] = in_x1;
	result.value[2] = in_x2;
	return result;
}

static inline uint64_t smccc_plain64_trap1(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "+r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	return in_x0;
}

static inline struct smccc_plain64_words smccc_plain64_trap1_results2(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");
	struct smccc_plain64_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "+r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = in_x0;
	result.value[1] = in_x1;
	return result;
}

static inline struct smccc_plain64_words smccc_plain64_trap1_results4(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2");
	register uint64_t in_x3 __asm__("x3");
	struct smccc_plain64_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "+r"(in_x1), "=r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = in_x0;
	result.value[1] = in_x1;
	result.value[2] = in_x2;
	result.value[3] = in_x3;
	return result;
}

static inline uint64_t smccc_plain64_trap2(uint32_t function, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	register uint64_t in_x3 __asm__("x3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "=r"(in_x3)
		:
		: "memory");
	return in_x0;
}

static inline uint64_t smccc_plain64_trap3(uint32_t function, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	register uint64_t in_x3 __asm__("x3") = arg2;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		:
		: "memory");
	return in_x0;
}

static inline struct smccc_plain64_words smccc_plain64_trap3_results4(uint32_t function, uint64_t arg0, uint64_t arg1,
	uint64_t arg2)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	register uint64_t in_x3 __asm__("x3") = arg2;
	struct smccc_plain64_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM64_PLAIN64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		:
		: "memory");
	result.status = 0;
	result.value[0] = in_x0;
	result.value[1] = in_x1;
	result.value[2] = in_x2;
	result.value[3] = in_x3;
	return result;
}

#elif defined(__arm__)

/* Or "smc #0": define it before this file is included. */
#ifndef SMCCC_INSTRUCTION_ARM
#define SMCCC_INSTRUCTION_ARM "hvc #0"
#endif

static inline uint32_t smccc_trap0(uint32_t function)
{
	register uint32_t in_r0 __asm__("r0") = function;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM
		: "+r"(in_r0)
		:
		: "r1", "r2", "r3", "cc", "memory");
	return in_r0;
}

static inline uint32_t smccc_trap1(uint32_t function, uint32_t arg0)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1") = arg0;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM
		: "+r"(in_r0), "+r"(in_r1)
		:
		: "r2", "r3", "cc", "memory");
	return in_r0;
}

static inline uint32_t smccc_trap2(uint32_t function, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1") = arg0;
	register uint32_t in_r2 __asm__("r2") = arg1;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM
		: "+r"(in_r0), "+r"(in_r1), "+r"(in_r2)
		:
		: "r3", "cc", "memory");
	return in_r0;
}

static inline uint32_t smccc_trap3(uint32_t function, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1") = arg0;
	register uint32_t in_r2 __asm__("r2") = arg1;
	register uint32_t in_r3 __asm__("r3") = arg2;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM
		: "+r"(in_r0), "+r"(in_r1), "+r"(in_r2), "+r"(in_r3)
		:
		: "cc", "memory");
	return in_r0;
}

/* Or "smc #0": define it before this file is included. */
#ifndef SMCCC_INSTRUCTION_ARM_PLAIN
#define SMCCC_INSTRUCTION_ARM_PLAIN SMCCC_INSTRUCTION_ARM
#endif

struct smccc_plain_words {
	smccc_status_t status;
	uint32_t value[4];
};

static inline uint64_t smccc_plain_trap0(uint32_t function)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1");
	register uint32_t in_r2 __asm__("r2");
	register uint32_t in_r3 __asm__("r3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM_PLAIN
		: "+r"(in_r0), "=r"(in_r1), "=r"(in_r2), "=r"(in_r3)
		:
		: "cc", "memory");
	return in_r0;
}

static inline struct smccc_plain_words smccc_plain_trap0_results2(uint32_t function)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1");
	register uint32_t in_r2 __asm__("r2");
	register uint32_t in_r3 __asm__("r3");
	struct smccc_plain_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM_PLAIN
		: "+r"(in_r0), "=r"(in_r1), "=r"(in_r2), "=r"(in_r3)
		:
		: "cc", "memory");
	result.status = 0;
	result.value[0] = in_r0;
	result.value[1] = in_r1;
	return result;
}

static inline struct smccc_plain_words smccc_plain_trap0_results4(uint32_t function)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1");
	register uint32_t in_r2 __asm__("r2");
	register uint32_t in_r3 __asm__("r3");
	struct smccc_plain_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM_PLAIN
		: "+r"(in_r0), "=r"(in_r1), "=r"(in_r2), "=r"(in_r3)
		:
		: "cc", "memory");
	result.status = 0;
	result.value[0] = in_r0;
	result.value[1] = in_r1;
	result.value[2] = in_r2;
	result.value[3] = in_r3;
	return result;
}

static inline uint64_t smccc_plain_trap1(uint32_t function, uint32_t arg0)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1") = arg0;
	register uint32_t in_r2 __asm__("r2");
	register uint32_t in_r3 __asm__("r3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM_PLAIN
		: "+r"(in_r0), "+r"(in_r1), "=r"(in_r2), "=r"(in_r3)
		:
		: "cc", "memory");
	return in_r0;
}

static inline struct smccc_plain_words smccc_plain_trap1_results4(uint32_t function, uint32_t arg0)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1") = arg0;
	register uint32_t in_r2 __asm__("r2");
	register uint32_t in_r3 __asm__("r3");
	struct smccc_plain_words result;

	__asm__ volatile(SMCCC_INSTRUCTION_ARM_PLAIN
		: "+r"(in_r0), "+r"(in_r1), "=r"(in_r2), "=r"(in_r3)
		:
		: "cc", "memory");
	result.status = 0;
	result.value[0] = in_r0;
	result.value[1] = in_r1;
	result.value[2] = in_r2;
	result.value[3] = in_r3;
	return result;
}

static inline uint64_t smccc_plain_trap2(uint32_t function, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_r0 __asm__("r0") = function;
	register uint32_t in_r1 __asm__("r1") = arg0;
	register uint32_t in_r2 __asm__("r2") = arg1;
	register uint32_t in_r3 __asm__("r3");

	__asm__ volatile(SMCCC_INSTRUCTION_ARM_PLAIN
		: "+r"(in_r0), "+r"(in_r1), "+r"(in_r2), "=r"(in_r3)
		:
		: "cc", "memory");
	return in_r0;
}

#else
#error "smccc has no calling convention for this architecture"
#endif

/* Whether what a stub gave back is a status; anything else is success, and the value. */
static inline int smccc_is_error(intptr_t raw)
{
	return raw < 0;
}

#if defined(__aarch64__)
struct smccc_arch64_feature_availability_results {
	int32_t value;
	uint64_t available;
};

/*
 * SMCCC_ARCH_FEATURE_AVAILABILITY: which features of the CPU the firmware lets lower levels use, as bits of
 * one of its own registers.
 */
static inline struct smccc_arch64_feature_availability_results
	smccc_arch64_feature_availability(smccc_available_register_t opcode)
{
	SMCCC_NOTE_USE(47, "function=0xc0000003")
	const struct smccc_plain64_words words = smccc_plain64_trap1_results2(SMCCC_ARCH64_FEATURE_AVAILABILITY,
		opcode);
	struct smccc_arch64_feature_availability_results results;

	results.value = (int32_t)words.value[0];
	results.available = (uint64_t)words.value[1];
	return results;
}

static inline struct smccc_arch64_feature_availability_results smccc_arch64_feature_availability_annotated(uint32_t
	annotations, smccc_available_register_t opcode)
{
	SMCCC_NOTE_USE(67, "function=0xc0000003 annotations=0x10000")
	const struct smccc_plain64_words words = smccc_plain64_trap1_results2(SMCCC_ARCH64_FEATURE_AVAILABILITY |
		annotations, opcode);
	struct smccc_arch64_feature_availability_results results;

	results.value = (int32_t)words.value[0];
	results.available = (uint64_t)words.value[1];
	return results;
}

#endif /* defined(__aarch64__) */

struct smccc_entropy_get_uuid_results {
	uint32_t value;
	uint32_t word1;
	uint32_t word2;
	uint32_t word3;
};

/*
 * Gives the UUID of the source of the numbers, 32 bits in each of four registers, the first byte in the
 * lowest bits of the first.
 */
static inline struct smccc_entropy_get_uuid_results smccc_entropy_get_uuid(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000052")
	const struct smccc_plain_words words = smccc_plain_trap0_results4(SMCCC_ENTROPY_GET_UUID);
	struct smccc_entropy_get_uuid_results results;

	results.value = (uint32_t)words.value[0];
	results.word1 = (uint32_t)words.value[1];
	results.word2 = (uint32_t)words.value[2];
	results.word3 = (uint32_t)words.value[3];
	return results;
}

static inline struct smccc_entropy_get_uuid_results smccc_entropy_get_uuid_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000052 annotations=0x10000")
	const struct smccc_plain_words words = smccc_plain_trap0_results4(SMCCC_ENTROPY_GET_UUID | annotations);
	struct smccc_entropy_get_uuid_results results;

	results.value = (uint32_t)words.value[0];
	results.word1 = (uint32_t)words.value[1];
	results.word2 = (uint32_t)words.value[2];
	results.word3 = (uint32_t)words.value[3];
	return results;
}

struct smccc_entropy_rnd_results {
	int32_t value;
	uint32_t bits_95_64;
	uint32_t bits_63_32;
	uint32_t bits_31_0;
};

/* Gives random bits: the first ones in the last register, and zeros above those that were asked for. */
static inline struct smccc_entropy_rnd_results smccc_entropy_rnd(uint32_t bits)
{
	SMCCC_NOTE_USE(47, "function=0x84000053")
	const struct smccc_plain_words words = smccc_plain_trap1_results4(SMCCC_ENTROPY_RND, bits);
	struct smccc_entropy_rnd_results results;

	results.value = (int32_t)words.value[0];
	results.bits_95_64 = (uint32_t)words.value[1];
	results.bits_63_32 = (uint32_t)words.value[2];
	results.bits_31_0 = (uint32_t)words.value[3];
	return results;
}

static inline struct smccc_entropy_rnd_results smccc_entropy_rnd_annotated(uint32_t annotations, uint32_t bits)
{
	SMCCC_NOTE_USE(67, "function=0x84000053 annotations=0x10000")
	const struct smccc_plain_words words = smccc_plain_trap1_results4(SMCCC_ENTROPY_RND | annotations, bits);
	struct smccc_entropy_rnd_results results;

	results.value = (int32_t)words.value[0];
	results.bits_95_64 = (uint32_t)words.value[1];
	results.bits_63_32 = (uint32_t)words.value[2];
	results.bits_31_0 = (uint32_t)words.value[3];
	return results;
}

#if defined(__aarch64__)
struct smccc_entropy_rnd_plain64_results {
	int32_t value;
	uint64_t bits_191_128;
	uint64_t bits_127_64;
	uint64_t bits_63_0;
};

/* The same with up to 192 bits. */
static inline struct smccc_entropy_rnd_plain64_results smccc_entropy_rnd_plain64(uint64_t bits)
{
	SMCCC_NOTE_USE(47, "function=0xc4000053")
	const struct smccc_plain64_words words = smccc_plain64_trap1_results4(SMCCC_ENTROPY_RND_PLAIN64, bits);
	struct smccc_entropy_rnd_plain64_results results;

	results.value = (int32_t)words.value[0];
	results.bits_191_128 = (uint64_t)words.value[1];
	results.bits_127_64 = (uint64_t)words.value[2];
	results.bits_63_0 = (uint64_t)words.value[3];
	return results;
}

static inline struct smccc_entropy_rnd_plain64_results smccc_entropy_rnd_plain64_annotated(uint32_t annotations,
	uint64_t bits)
{
	SMCCC_NOTE_USE(67, "function=0xc4000053 annotations=0x10000")
	const struct smccc_plain64_words words = smccc_plain64_trap1_results4(SMCCC_ENTROPY_RND_PLAIN64 | annotations,
		bits);
	struct smccc_entropy_rnd_plain64_results results;

	results.value = (int32_t)words.value[0];
	results.bits_191_128 = (uint64_t)words.value[1];
	results.bits_127_64 = (uint64_t)words.value[2];
	results.bits_63_0 = (uint64_t)words.value[3];
	return results;
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/*
 * Cleans and invalidates the caches of a range of memory. A draft of PSCI 1.3 had it as 0x15, which is
 * system_off2 in the text that came out.
 */
static inline intptr_t smccc_psci_memory_clean_inv_memregion(uint64_t base, uint64_t length, uint32_t timeout,
	uint32_t flags)
{
	SMCCC_NOTE_USE(47, "function=0xc4000016")
	return (intptr_t)smccc_smc64_trap4(SMCCC_PSCI_MEMORY_CLEAN_INV_MEMREGION, base, length, timeout, flags);
}

static inline intptr_t smccc_psci_memory_clean_inv_memregion_annotated(uint32_t annotations, uint64_t base,
	uint64_t length, uint32_t timeout, uint32_t flags)
{
	SMCCC_NOTE_USE(67, "function=0xc4000016 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap4(SMCCC_PSCI_MEMORY_CLEAN_INV_MEMREGION | annotations, base, length, timeout,
		flags);
}

#endif /* defined(__aarch64__) */

/* How long a state was used since the start, in microseconds. */
static inline uint32_t smccc_psci_stat_residency(uint32_t target_cpu, uint32_t power_state)
{
	SMCCC_NOTE_USE(47, "function=0x84000010")
	return (uint32_t)smccc_plain_trap2(SMCCC_PSCI_STAT_RESIDENCY, target_cpu, power_state);
}

static inline uint32_t smccc_psci_stat_residency_annotated(uint32_t annotations, uint32_t target_cpu,
	uint32_t power_state)
{
	SMCCC_NOTE_USE(67, "function=0x84000010 annotations=0x10000")
	return (uint32_t)smccc_plain_trap2(SMCCC_PSCI_STAT_RESIDENCY | annotations, target_cpu, power_state);
}

#if defined(__aarch64__)
/* The same with 64 bits. */
static inline uint64_t smccc_psci_stat_residency_plain64(uint64_t target_cpu, uint32_t power_state)
{
	SMCCC_NOTE_USE(47, "function=0xc4000010")
	return (uint64_t)smccc_plain64_trap2(SMCCC_PSCI_STAT_RESIDENCY_PLAIN64, target_cpu, power_state);
}

static inline uint64_t smccc_psci_stat_residency_plain64_annotated(uint32_t annotations, uint64_t target_cpu,
	uint32_t power_state)
{
	SMCCC_NOTE_USE(67, "function=0xc4000010 annotations=0x10000")
	return (uint64_t)smccc_plain64_trap2(SMCCC_PSCI_STAT_RESIDENCY_PLAIN64 | annotations, target_cpu, power_state);
}

#endif /* defined(__aarch64__) */

/* How often a state was used since the start. */
static inline uint32_t smccc_psci_stat_count(uint32_t target_cpu, uint32_t power_state)
{
	SMCCC_NOTE_USE(47, "function=0x84000011")
	return (uint32_t)smccc_plain_trap2(SMCCC_PSCI_STAT_COUNT, target_cpu, power_state);
}

static inline uint32_t smccc_psci_stat_count_annotated(uint32_t annotations, uint32_t target_cpu, uint32_t power_state)
{
	SMCCC_NOTE_USE(67, "function=0x84000011 annotations=0x10000")
	return (uint32_t)smccc_plain_trap2(SMCCC_PSCI_STAT_COUNT | annotations, target_cpu, power_state);
}

#if defined(__aarch64__)
/* The same with 64 bits. */
static inline uint64_t smccc_psci_stat_count_plain64(uint64_t target_cpu, uint32_t power_state)
{
	SMCCC_NOTE_USE(47, "function=0xc4000011")
	return (uint64_t)smccc_plain64_trap2(SMCCC_PSCI_STAT_COUNT_PLAIN64, target_cpu, power_state);
}

static inline uint64_t smccc_psci_stat_count_plain64_annotated(uint32_t annotations, uint64_t target_cpu,
	uint32_t power_state)
{
	SMCCC_NOTE_USE(67, "function=0xc4000011 annotations=0x10000")
	return (uint64_t)smccc_plain64_trap2(SMCCC_PSCI_STAT_COUNT_PLAIN64 | annotations, target_cpu, power_state);
}

#endif /* defined(__aarch64__) */

/* Says how many functions the owner's service has. */
static inline int32_t smccc_queries_call_count(smccc_owner_t owner)
{
	SMCCC_NOTE_USE(47, "function=0x8000ff00")
	return (int32_t)smccc_plain_trap0(SMCCC_QUERIES_CALL_COUNT | (uint32_t)owner << 24);
}

static inline int32_t smccc_queries_call_count_annotated(uint32_t annotations, smccc_owner_t owner)
{
	SMCCC_NOTE_USE(67, "function=0x8000ff00 annotations=0x10000")
	return (int32_t)smccc_plain_trap0(SMCCC_QUERIES_CALL_COUNT | annotations | (uint32_t)owner << 24);
}

struct smccc_queries_call_uid_results {
	uint32_t value;
	uint32_t word1;
	uint32_t word2;
	uint32_t word3;
};

/*
 * Says who made the service: a UUID, 32 bits in each of four registers, the first byte in the lowest bits of
 * the first.
 */
static inline struct smccc_queries_call_uid_results smccc_queries_call_uid(smccc_owner_t owner)
{
	SMCCC_NOTE_USE(47, "function=0x8000ff01")
	const struct smccc_plain_words words = smccc_plain_trap0_results4(SMCCC_QUERIES_CALL_UID |
		(uint32_t)owner << 24);
	struct smccc_queries_call_uid_results results;

	results.value = (uint32_t)words.value[0];
	results.word1 = (uint32_t)words.value[1];
	results.word2 = (uint32_t)words.value[2];
	results.word3 = (uint32_t)words.value[3];
	return results;
}

static inline struct smccc_queries_call_uid_results smccc_queries_call_uid_annotated(uint32_t annotations,
	smccc_owner_t owner)
{
	SMCCC_NOTE_USE(67, "function=0x8000ff01 annotations=0x10000")
	const struct smccc_plain_words words = smccc_plain_trap0_results4(SMCCC_QUERIES_CALL_UID | annotations |
		(uint32_t)owner << 24);
	struct smccc_queries_call_uid_results results;

	results.value = (uint32_t)words.value[0];
	results.word1 = (uint32_t)words.value[1];
	results.word2 = (uint32_t)words.value[2];
	results.word3 = (uint32_t)words.value[3];
	return results;
}

struct smccc_queries_revision_results {
	int32_t value;
	uint32_t minor;
};

/*
 * Says which revision of the service it is: the major number in the first result, the minor one in the
 * second.
 */
static inline struct smccc_queries_revision_results smccc_queries_revision(smccc_owner_t owner)
{
	SMCCC_NOTE_USE(47, "function=0x8000ff03")
	const struct smccc_plain_words words = smccc_plain_trap0_results2(SMCCC_QUERIES_REVISION |
		(uint32_t)owner << 24);
	struct smccc_queries_revision_results results;

	results.value = (int32_t)words.value[0];
	results.minor = (uint32_t)words.value[1];
	return results;
}

static inline struct smccc_queries_revision_results smccc_queries_revision_annotated(uint32_t annotations,
	smccc_owner_t owner)
{
	SMCCC_NOTE_USE(67, "function=0x8000ff03 annotations=0x10000")
	const struct smccc_plain_words words = smccc_plain_trap0_results2(SMCCC_QUERIES_REVISION | annotations |
		(uint32_t)owner << 24);
	struct smccc_queries_revision_results results;

	results.value = (int32_t)words.value[0];
	results.minor = (uint32_t)words.value[1];
	return results;
}

/*
 * SMCCC_ARCH_SOC_ID: which system on a chip this is, by the number of its maker (JEP106) and one that the
 * maker chose. By SMC64 alone there may be a name as well (type 2): 136 bytes in x1 to x17, which is more
 * than a buffer in registers can be here.
 */
static inline int32_t smccc_soc_soc_id(smccc_soc_id_type_t type)
{
	SMCCC_NOTE_USE(47, "function=0x80000002")
	return (int32_t)smccc_plain_trap1(SMCCC_SOC_SOC_ID, type);
}

static inline int32_t smccc_soc_soc_id_annotated(uint32_t annotations, smccc_soc_id_type_t type)
{
	SMCCC_NOTE_USE(67, "function=0x80000002 annotations=0x10000")
	return (int32_t)smccc_plain_trap1(SMCCC_SOC_SOC_ID | annotations, type);
}

#if defined(__aarch64__)
/* The same by SMC64. */
static inline int32_t smccc_soc_soc_id_plain64(smccc_soc_id_type_t type)
{
	SMCCC_NOTE_USE(47, "function=0xc0000002")
	return (int32_t)smccc_plain64_trap1(SMCCC_SOC_SOC_ID_PLAIN64, type);
}

static inline int32_t smccc_soc_soc_id_plain64_annotated(uint32_t annotations, smccc_soc_id_type_t type)
{
	SMCCC_NOTE_USE(67, "function=0xc0000002 annotations=0x10000")
	return (int32_t)smccc_plain64_trap1(SMCCC_SOC_SOC_ID_PLAIN64 | annotations, type);
}

#endif /* defined(__aarch64__) */

/* Says which version the service is: the major number in bits 30..16, the minor one in bits 15..0. */
static inline intptr_t smccc_trng_version(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000050")
	return (intptr_t)smccc_trap0(SMCCC_TRNG_VERSION);
}

static inline intptr_t smccc_trng_version_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000050 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_TRNG_VERSION | annotations);
}

/* Says whether a function of this family is there. */
static inline intptr_t smccc_trng_features(uint32_t function)
{
	SMCCC_NOTE_USE(47, "function=0x84000051")
	return (intptr_t)smccc_trap1(SMCCC_TRNG_FEATURES, function);
}

static inline intptr_t smccc_trng_features_annotated(uint32_t annotations, uint32_t function)
{
	SMCCC_NOTE_USE(67, "function=0x84000051 annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_TRNG_FEATURES | annotations, function);
}

#if defined(__aarch64__)
/* Gives the unit in which memory is protected. */
static inline int64_t smccc_vendor_hyp64_hyp_meminfo(void)
{
	SMCCC_NOTE_USE(47, "function=0xc6000002")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_HYP_MEMINFO, (uint64_t)0U, (uint64_t)0U, (uint64_t)0U);
}

static inline int64_t smccc_vendor_hyp64_hyp_meminfo_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0xc6000002 annotations=0x10000")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_HYP_MEMINFO | annotations, (uint64_t)0U, (uint64_t)0U,
		(uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* Lets the host read, write and execute a unit of memory. */
static inline int64_t smccc_vendor_hyp64_mem_share(uint64_t address)
{
	SMCCC_NOTE_USE(47, "function=0xc6000003")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_MEM_SHARE, address, (uint64_t)0U, (uint64_t)0U);
}

static inline int64_t smccc_vendor_hyp64_mem_share_annotated(uint32_t annotations, uint64_t address)
{
	SMCCC_NOTE_USE(67, "function=0xc6000003 annotations=0x10000")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_MEM_SHARE | annotations, address, (uint64_t)0U,
		(uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* Takes back what mem_share gave. */
static inline int64_t smccc_vendor_hyp64_mem_unshare(uint64_t address)
{
	SMCCC_NOTE_USE(47, "function=0xc6000004")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_MEM_UNSHARE, address, (uint64_t)0U, (uint64_t)0U);
}

static inline int64_t smccc_vendor_hyp64_mem_unshare_annotated(uint32_t annotations, uint64_t address)
{
	SMCCC_NOTE_USE(67, "function=0xc6000004 annotations=0x10000")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_MEM_UNSHARE | annotations, address, (uint64_t)0U,
		(uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* Lets the host emulate accesses to a unit of addresses. */
static inline int64_t smccc_vendor_hyp64_mmio_guard(uint64_t address)
{
	SMCCC_NOTE_USE(47, "function=0xc6000007")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_MMIO_GUARD, address, (uint64_t)0U, (uint64_t)0U);
}

static inline int64_t smccc_vendor_hyp64_mmio_guard_annotated(uint32_t annotations, uint64_t address)
{
	SMCCC_NOTE_USE(67, "function=0xc6000007 annotations=0x10000")
	return (int64_t)smccc_plain64_trap3(SMCCC_VENDOR_HYP64_MMIO_GUARD | annotations, address, (uint64_t)0U,
		(uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
struct smccc_vendor_hyp64_discover_impl_ver_results {
	int64_t value;
	uint64_t version;
	uint64_t count;
};

/* Says how many implementations of CPUs the guest may run on, and by which version of this interface. */
static inline struct smccc_vendor_hyp64_discover_impl_ver_results smccc_vendor_hyp64_discover_impl_ver(void)
{
	SMCCC_NOTE_USE(47, "function=0xc6000040")
	const struct smccc_plain64_words words = smccc_plain64_trap0_results3(SMCCC_VENDOR_HYP64_DISCOVER_IMPL_VER);
	struct smccc_vendor_hyp64_discover_impl_ver_results results;

	results.value = (int64_t)words.value[0];
	results.version = (uint64_t)words.value[1];
	results.count = (uint64_t)words.value[2];
	return results;
}

static inline struct smccc_vendor_hyp64_discover_impl_ver_results
	smccc_vendor_hyp64_discover_impl_ver_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0xc6000040 annotations=0x10000")
	const struct smccc_plain64_words words = smccc_plain64_trap0_results3(SMCCC_VENDOR_HYP64_DISCOVER_IMPL_VER |
		annotations);
	struct smccc_vendor_hyp64_discover_impl_ver_results results;

	results.value = (int64_t)words.value[0];
	results.version = (uint64_t)words.value[1];
	results.count = (uint64_t)words.value[2];
	return results;
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
struct smccc_vendor_hyp64_discover_impl_cpus_results {
	int64_t value;
	uint64_t midr;
	uint64_t revidr;
	uint64_t aidr;
};

/* Gives the identification registers of one of them. */
static inline struct smccc_vendor_hyp64_discover_impl_cpus_results smccc_vendor_hyp64_discover_impl_cpus(uint64_t
	index)
{
	SMCCC_NOTE_USE(47, "function=0xc6000041")
	const struct smccc_plain64_words words = smccc_plain64_trap3_results4(SMCCC_VENDOR_HYP64_DISCOVER_IMPL_CPUS,
		index, (uint64_t)0U, (uint64_t)0U);
	struct smccc_vendor_hyp64_discover_impl_cpus_results results;

	results.value = (int64_t)words.value[0];
	results.midr = (uint64_t)words.value[1];
	results.revidr = (uint64_t)words.value[2];
	results.aidr = (uint64_t)words.value[3];
	return results;
}

static inline struct smccc_vendor_hyp64_discover_impl_cpus_results
	smccc_vendor_hyp64_discover_impl_cpus_annotated(uint32_t annotations, uint64_t index)
{
	SMCCC_NOTE_USE(67, "function=0xc6000041 annotations=0x10000")
	const struct smccc_plain64_words words = smccc_plain64_trap3_results4(SMCCC_VENDOR_HYP64_DISCOVER_IMPL_CPUS |
		annotations, index, (uint64_t)0U, (uint64_t)0U);
	struct smccc_vendor_hyp64_discover_impl_cpus_results results;

	results.value = (int64_t)words.value[0];
	results.midr = (uint64_t)words.value[1];
	results.revidr = (uint64_t)words.value[2];
	results.aidr = (uint64_t)words.value[3];
	return results;
}

#endif /* defined(__aarch64__) */

/* SMCCC_ARCH_WORKAROUND_4: against CVE-2024-7881, on CPUs for which features answers 0. */
static inline void smccc_workaround_workaround_4(void)
{
	SMCCC_NOTE_USE(47, "function=0x80000004")
	(void)smccc_plain_trap0(SMCCC_WORKAROUND_WORKAROUND_4);
}

static inline void smccc_workaround_workaround_4_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x80000004 annotations=0x10000")
	(void)smccc_plain_trap0(SMCCC_WORKAROUND_WORKAROUND_4 | annotations);
}

/* SMCCC_ARCH_WORKAROUND_3: against CVE-2017-5715 and CVE-2022-23960, on CPUs for which features answers 0. */
static inline void smccc_workaround_workaround_3(void)
{
	SMCCC_NOTE_USE(47, "function=0x80003fff")
	(void)smccc_plain_trap0(SMCCC_WORKAROUND_WORKAROUND_3);
}

static inline void smccc_workaround_workaround_3_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x80003fff annotations=0x10000")
	(void)smccc_plain_trap0(SMCCC_WORKAROUND_WORKAROUND_3 | annotations);
}

/*
 * SMCCC_ARCH_WORKAROUND_2: switches the defence against CVE-2018-3639 of this CPU, on those for which
 * features answers 0.
 */
static inline void smccc_workaround_workaround_2(uint32_t enable)
{
	SMCCC_NOTE_USE(47, "function=0x80007fff")
	(void)smccc_plain_trap1(SMCCC_WORKAROUND_WORKAROUND_2, enable);
}

static inline void smccc_workaround_workaround_2_annotated(uint32_t annotations, uint32_t enable)
{
	SMCCC_NOTE_USE(67, "function=0x80007fff annotations=0x10000")
	(void)smccc_plain_trap1(SMCCC_WORKAROUND_WORKAROUND_2 | annotations, enable);
}

/* SMCCC_ARCH_WORKAROUND_1: against CVE-2017-5715, on CPUs for which features answers 0. */
static inline void smccc_workaround_workaround_1(void)
{
	SMCCC_NOTE_USE(47, "function=0x80008000")
	(void)smccc_plain_trap0(SMCCC_WORKAROUND_WORKAROUND_1);
}

static inline void smccc_workaround_workaround_1_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x80008000 annotations=0x10000")
	(void)smccc_plain_trap0(SMCCC_WORKAROUND_WORKAROUND_1 | annotations);
}

/* SMCCC_VERSION: the major number in bits 30..16, the minor one in bits 15..0. -1 means 1.0. */
static inline intptr_t smccc_arch_version(void)
{
	SMCCC_NOTE_USE(47, "function=0x80000000")
	return (intptr_t)smccc_trap0(SMCCC_ARCH_VERSION);
}

static inline intptr_t smccc_arch_version_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x80000000 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_ARCH_VERSION | annotations);
}

/*
 * SMCCC_ARCH_FEATURES: whether a function of this family, or pv_time.features, is there, and what is true of
 * it on this CPU.
 */
static inline intptr_t smccc_arch_features(uint32_t function)
{
	SMCCC_NOTE_USE(47, "function=0x80000001")
	return (intptr_t)smccc_trap1(SMCCC_ARCH_FEATURES, function);
}

static inline intptr_t smccc_arch_features_annotated(uint32_t annotations, uint32_t function)
{
	SMCCC_NOTE_USE(67, "function=0x80000001 annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_ARCH_FEATURES | annotations, function);
}

/*
 * Against erratum 4193714 of the C1-Pro: the SME unit acknowledges too early that page tables were changed.
 */
static inline void smccc_cpu_workaround_4193714(void)
{
	SMCCC_NOTE_USE(47, "function=0x81000010")
	(void)smccc_plain_trap0(SMCCC_CPU_WORKAROUND_4193714);
}

static inline void smccc_cpu_workaround_4193714_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x81000010 annotations=0x10000")
	(void)smccc_plain_trap0(SMCCC_CPU_WORKAROUND_4193714 | annotations);
}

/* Says which version of PSCI the host is: the major number in bits 31..16, the minor one in bits 15..0. */
static inline intptr_t smccc_psci_version(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_VERSION);
}

static inline intptr_t smccc_psci_version_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000000 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_VERSION | annotations);
}

/*
 * Suspends this CPU, or a group of CPUs of which it is the last, until something wakes it. After a standby
 * state the call returns; after a powerdown state the CPU goes on at entry_point, with context_id in its
 * first register.
 */
static inline intptr_t smccc_psci_cpu_suspend(uint32_t power_state, uint32_t entry_point, uint32_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0x84000001")
	return (intptr_t)smccc_trap3(SMCCC_PSCI_CPU_SUSPEND, power_state, entry_point, context_id);
}

static inline intptr_t smccc_psci_cpu_suspend_annotated(uint32_t annotations, uint32_t power_state,
	uint32_t entry_point, uint32_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0x84000001 annotations=0x10000")
	return (intptr_t)smccc_trap3(SMCCC_PSCI_CPU_SUSPEND | annotations, power_state, entry_point, context_id);
}

#if defined(__aarch64__)
/* The same with an address of 64 bits. */
static inline intptr_t smccc_psci_cpu_suspend_smc64(uint32_t power_state, uint64_t entry_point, uint64_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0xc4000001")
	return (intptr_t)smccc_smc64_trap3(SMCCC_PSCI_CPU_SUSPEND_SMC64, power_state, entry_point, context_id);
}

static inline intptr_t smccc_psci_cpu_suspend_smc64_annotated(uint32_t annotations, uint32_t power_state,
	uint64_t entry_point, uint64_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0xc4000001 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap3(SMCCC_PSCI_CPU_SUSPEND_SMC64 | annotations, power_state, entry_point,
		context_id);
}

#endif /* defined(__aarch64__) */

/* Switches this CPU off. Another CPU can switch it on again. Returns only if it fails. */
static inline intptr_t smccc_psci_cpu_off(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000002")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_CPU_OFF);
}

static inline intptr_t smccc_psci_cpu_off_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000002 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_CPU_OFF | annotations);
}

/*
 * Switches another CPU on. It begins at entry_point in the caller's exception level and state, with MMU and
 * caches off, interrupts masked, and context_id in its first register.
 */
static inline intptr_t smccc_psci_cpu_on(uint32_t target_cpu, uint32_t entry_point, uint32_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0x84000003")
	return (intptr_t)smccc_trap3(SMCCC_PSCI_CPU_ON, target_cpu, entry_point, context_id);
}

static inline intptr_t smccc_psci_cpu_on_annotated(uint32_t annotations, uint32_t target_cpu, uint32_t entry_point,
	uint32_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0x84000003 annotations=0x10000")
	return (intptr_t)smccc_trap3(SMCCC_PSCI_CPU_ON | annotations, target_cpu, entry_point, context_id);
}

#if defined(__aarch64__)
/* The same with an address of 64 bits. */
static inline intptr_t smccc_psci_cpu_on_smc64(uint64_t target_cpu, uint64_t entry_point, uint64_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0xc4000003")
	return (intptr_t)smccc_smc64_trap3(SMCCC_PSCI_CPU_ON_SMC64, target_cpu, entry_point, context_id);
}

static inline intptr_t smccc_psci_cpu_on_smc64_annotated(uint32_t annotations, uint64_t target_cpu,
	uint64_t entry_point, uint64_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0xc4000003 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap3(SMCCC_PSCI_CPU_ON_SMC64 | annotations, target_cpu, entry_point, context_id);
}

#endif /* defined(__aarch64__) */

/* Says whether a CPU, or any CPU of a group, is on. */
static inline intptr_t smccc_psci_affinity_info(uint32_t target_affinity, uint32_t lowest_affinity_level)
{
	SMCCC_NOTE_USE(47, "function=0x84000004")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_AFFINITY_INFO, target_affinity, lowest_affinity_level);
}

static inline intptr_t smccc_psci_affinity_info_annotated(uint32_t annotations, uint32_t target_affinity,
	uint32_t lowest_affinity_level)
{
	SMCCC_NOTE_USE(67, "function=0x84000004 annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_AFFINITY_INFO | annotations, target_affinity, lowest_affinity_level);
}

#if defined(__aarch64__)
/* The same with a target of 64 bits. */
static inline intptr_t smccc_psci_affinity_info_smc64(uint64_t target_affinity, uint32_t lowest_affinity_level)
{
	SMCCC_NOTE_USE(47, "function=0xc4000004")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_AFFINITY_INFO_SMC64, target_affinity, lowest_affinity_level);
}

static inline intptr_t smccc_psci_affinity_info_smc64_annotated(uint32_t annotations, uint64_t target_affinity,
	uint32_t lowest_affinity_level)
{
	SMCCC_NOTE_USE(67, "function=0xc4000004 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_AFFINITY_INFO_SMC64 | annotations, target_affinity,
		lowest_affinity_level);
}

#endif /* defined(__aarch64__) */

/*
 * Moves a Trusted OS that runs on one CPU alone to another CPU. Optional; migrate_info_type says whether it
 * makes sense.
 */
static inline intptr_t smccc_psci_migrate(uint32_t target_cpu)
{
	SMCCC_NOTE_USE(47, "function=0x84000005")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_MIGRATE, target_cpu);
}

static inline intptr_t smccc_psci_migrate_annotated(uint32_t annotations, uint32_t target_cpu)
{
	SMCCC_NOTE_USE(67, "function=0x84000005 annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_MIGRATE | annotations, target_cpu);
}

#if defined(__aarch64__)
/* The same with a target of 64 bits. */
static inline intptr_t smccc_psci_migrate_smc64(uint64_t target_cpu)
{
	SMCCC_NOTE_USE(47, "function=0xc4000005")
	return (intptr_t)smccc_smc64_trap1(SMCCC_PSCI_MIGRATE_SMC64, target_cpu);
}

static inline intptr_t smccc_psci_migrate_smc64_annotated(uint32_t annotations, uint64_t target_cpu)
{
	SMCCC_NOTE_USE(67, "function=0xc4000005 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap1(SMCCC_PSCI_MIGRATE_SMC64 | annotations, target_cpu);
}

#endif /* defined(__aarch64__) */

/*
 * Says what kind of Trusted OS there is. not_supported means the same as no_migration: nothing needs to be
 * moved.
 */
static inline intptr_t smccc_psci_migrate_info_type(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000006")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_MIGRATE_INFO_TYPE);
}

static inline intptr_t smccc_psci_migrate_info_type_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000006 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_MIGRATE_INFO_TYPE | annotations);
}

/* Says on which CPU the Trusted OS is that runs on one CPU alone. Optional. */
static inline intptr_t smccc_psci_migrate_info_up_cpu(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000007")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_MIGRATE_INFO_UP_CPU);
}

static inline intptr_t smccc_psci_migrate_info_up_cpu_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000007 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_MIGRATE_INFO_UP_CPU | annotations);
}

#if defined(__aarch64__)
/* The same with 64 bits. */
static inline intptr_t smccc_psci_migrate_info_up_cpu_smc64(void)
{
	SMCCC_NOTE_USE(47, "function=0xc4000007")
	return (intptr_t)smccc_smc64_trap0(SMCCC_PSCI_MIGRATE_INFO_UP_CPU_SMC64);
}

static inline intptr_t smccc_psci_migrate_info_up_cpu_smc64_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0xc4000007 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap0(SMCCC_PSCI_MIGRATE_INFO_UP_CPU_SMC64 | annotations);
}

#endif /* defined(__aarch64__) */

/* Switches the system off. It does not return. */
static inline intptr_t smccc_psci_system_off(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000008")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_SYSTEM_OFF);
}

static inline intptr_t smccc_psci_system_off_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000008 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_SYSTEM_OFF | annotations);
}

/* Resets the system. It does not return. */
static inline intptr_t smccc_psci_system_reset(void)
{
	SMCCC_NOTE_USE(47, "function=0x84000009")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_SYSTEM_RESET);
}

static inline intptr_t smccc_psci_system_reset_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x84000009 annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_SYSTEM_RESET | annotations);
}

/*
 * Says whether a function is there, and what is true of it. Of cpu_suspend the answer is suspend_features, of
 * system_off2 a mask of types. It may be asked for one function of another owner: arch.version.
 */
static inline intptr_t smccc_psci_features(uint32_t function)
{
	SMCCC_NOTE_USE(47, "function=0x8400000a")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_FEATURES, function);
}

static inline intptr_t smccc_psci_features_annotated(uint32_t annotations, uint32_t function)
{
	SMCCC_NOTE_USE(67, "function=0x8400000a annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_FEATURES | annotations, function);
}

/* Puts this CPU into a low-power state for good; only a reset brings it back. Returns only if it fails. */
static inline intptr_t smccc_psci_cpu_freeze(void)
{
	SMCCC_NOTE_USE(47, "function=0x8400000b")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_CPU_FREEZE);
}

static inline intptr_t smccc_psci_cpu_freeze_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x8400000b annotations=0x10000")
	return (intptr_t)smccc_trap0(SMCCC_PSCI_CPU_FREEZE | annotations);
}

/* Suspends this CPU in a powerdown state that the host chooses. It goes on at entry_point. */
static inline intptr_t smccc_psci_cpu_default_suspend(uint32_t entry_point, uint32_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0x8400000c")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_CPU_DEFAULT_SUSPEND, entry_point, context_id);
}

static inline intptr_t smccc_psci_cpu_default_suspend_annotated(uint32_t annotations, uint32_t entry_point,
	uint32_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0x8400000c annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_CPU_DEFAULT_SUSPEND | annotations, entry_point, context_id);
}

#if defined(__aarch64__)
/* The same with an address of 64 bits. */
static inline intptr_t smccc_psci_cpu_default_suspend_smc64(uint64_t entry_point, uint64_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0xc400000c")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_CPU_DEFAULT_SUSPEND_SMC64, entry_point, context_id);
}

static inline intptr_t smccc_psci_cpu_default_suspend_smc64_annotated(uint32_t annotations, uint64_t entry_point,
	uint64_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0xc400000c annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_CPU_DEFAULT_SUSPEND_SMC64 | annotations, entry_point,
		context_id);
}

#endif /* defined(__aarch64__) */

/*
 * Says what the power controller of the hardware says of a CPU, or of a group, whatever PSCI was asked for.
 */
static inline intptr_t smccc_psci_node_hw_state(uint32_t target_cpu, uint32_t power_level)
{
	SMCCC_NOTE_USE(47, "function=0x8400000d")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_NODE_HW_STATE, target_cpu, power_level);
}

static inline intptr_t smccc_psci_node_hw_state_annotated(uint32_t annotations, uint32_t target_cpu,
	uint32_t power_level)
{
	SMCCC_NOTE_USE(67, "function=0x8400000d annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_NODE_HW_STATE | annotations, target_cpu, power_level);
}

#if defined(__aarch64__)
/* The same with a target of 64 bits. */
static inline intptr_t smccc_psci_node_hw_state_smc64(uint64_t target_cpu, uint32_t power_level)
{
	SMCCC_NOTE_USE(47, "function=0xc400000d")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_NODE_HW_STATE_SMC64, target_cpu, power_level);
}

static inline intptr_t smccc_psci_node_hw_state_smc64_annotated(uint32_t annotations, uint64_t target_cpu,
	uint32_t power_level)
{
	SMCCC_NOTE_USE(67, "function=0xc400000d annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_NODE_HW_STATE_SMC64 | annotations, target_cpu, power_level);
}

#endif /* defined(__aarch64__) */

/* Suspends the system to memory. All CPUs but this one must be off. It goes on at entry_point. */
static inline intptr_t smccc_psci_system_suspend(uint32_t entry_point, uint32_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0x8400000e")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_SYSTEM_SUSPEND, entry_point, context_id);
}

static inline intptr_t smccc_psci_system_suspend_annotated(uint32_t annotations, uint32_t entry_point,
	uint32_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0x8400000e annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_SYSTEM_SUSPEND | annotations, entry_point, context_id);
}

#if defined(__aarch64__)
/* The same with an address of 64 bits. */
static inline intptr_t smccc_psci_system_suspend_smc64(uint64_t entry_point, uint64_t context_id)
{
	SMCCC_NOTE_USE(47, "function=0xc400000e")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_SYSTEM_SUSPEND_SMC64, entry_point, context_id);
}

static inline intptr_t smccc_psci_system_suspend_smc64_annotated(uint32_t annotations, uint64_t entry_point,
	uint64_t context_id)
{
	SMCCC_NOTE_USE(67, "function=0xc400000e annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_SYSTEM_SUSPEND_SMC64 | annotations, entry_point, context_id);
}

#endif /* defined(__aarch64__) */

/*
 * Chooses who coordinates states of groups of CPUs: the host, which is so at first, or the operating system.
 */
static inline intptr_t smccc_psci_set_suspend_mode(smccc_suspend_mode_t mode)
{
	SMCCC_NOTE_USE(47, "function=0x8400000f")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_SET_SUSPEND_MODE, mode);
}

static inline intptr_t smccc_psci_set_suspend_mode_annotated(uint32_t annotations, smccc_suspend_mode_t mode)
{
	SMCCC_NOTE_USE(67, "function=0x8400000f annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_SET_SUSPEND_MODE | annotations, mode);
}

/* Resets the system in a way of which there are several. It returns only if it fails. */
static inline intptr_t smccc_psci_system_reset2(uint32_t reset_type, uint32_t cookie)
{
	SMCCC_NOTE_USE(47, "function=0x84000012")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_SYSTEM_RESET2, reset_type, cookie);
}

static inline intptr_t smccc_psci_system_reset2_annotated(uint32_t annotations, uint32_t reset_type, uint32_t cookie)
{
	SMCCC_NOTE_USE(67, "function=0x84000012 annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_SYSTEM_RESET2 | annotations, reset_type, cookie);
}

#if defined(__aarch64__)
/* The same with a cookie of 64 bits. */
static inline intptr_t smccc_psci_system_reset2_smc64(uint32_t reset_type, uint64_t cookie)
{
	SMCCC_NOTE_USE(47, "function=0xc4000012")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_SYSTEM_RESET2_SMC64, reset_type, cookie);
}

static inline intptr_t smccc_psci_system_reset2_smc64_annotated(uint32_t annotations, uint32_t reset_type,
	uint64_t cookie)
{
	SMCCC_NOTE_USE(67, "function=0xc4000012 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_SYSTEM_RESET2_SMC64 | annotations, reset_type, cookie);
}

#endif /* defined(__aarch64__) */

/*
 * Says whether memory is to be overwritten before the next system can read it, as against attacks by a reset.
 */
static inline intptr_t smccc_psci_mem_protect(uint32_t enable)
{
	SMCCC_NOTE_USE(47, "function=0x84000013")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_MEM_PROTECT, enable);
}

static inline intptr_t smccc_psci_mem_protect_annotated(uint32_t annotations, uint32_t enable)
{
	SMCCC_NOTE_USE(67, "function=0x84000013 annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_MEM_PROTECT | annotations, enable);
}

/* Says whether mem_protect covers a range. */
static inline intptr_t smccc_psci_mem_protect_check_range(uint32_t base, uint32_t length)
{
	SMCCC_NOTE_USE(47, "function=0x84000014")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE, base, length);
}

static inline intptr_t smccc_psci_mem_protect_check_range_annotated(uint32_t annotations, uint32_t base,
	uint32_t length)
{
	SMCCC_NOTE_USE(67, "function=0x84000014 annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE | annotations, base, length);
}

#if defined(__aarch64__)
/* The same with an address of 64 bits. */
static inline intptr_t smccc_psci_mem_protect_check_range_smc64(uint64_t base, uint64_t length)
{
	SMCCC_NOTE_USE(47, "function=0xc4000014")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE_SMC64, base, length);
}

static inline intptr_t smccc_psci_mem_protect_check_range_smc64_annotated(uint32_t annotations, uint64_t base,
	uint64_t length)
{
	SMCCC_NOTE_USE(67, "function=0xc4000014 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE_SMC64 | annotations, base, length);
}

#endif /* defined(__aarch64__) */

/*
 * Switches the system off to hibernate: it can wake up with what it wrote to a disk. It returns only if it
 * fails.
 */
static inline intptr_t smccc_psci_system_off2(uint32_t off_type, uint32_t cookie)
{
	SMCCC_NOTE_USE(47, "function=0x84000015")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_SYSTEM_OFF2, off_type, cookie);
}

static inline intptr_t smccc_psci_system_off2_annotated(uint32_t annotations, uint32_t off_type, uint32_t cookie)
{
	SMCCC_NOTE_USE(67, "function=0x84000015 annotations=0x10000")
	return (intptr_t)smccc_trap2(SMCCC_PSCI_SYSTEM_OFF2 | annotations, off_type, cookie);
}

#if defined(__aarch64__)
/* The same with a cookie of 64 bits. */
static inline intptr_t smccc_psci_system_off2_smc64(uint32_t off_type, uint64_t cookie)
{
	SMCCC_NOTE_USE(47, "function=0xc4000015")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_SYSTEM_OFF2_SMC64, off_type, cookie);
}

static inline intptr_t smccc_psci_system_off2_smc64_annotated(uint32_t annotations, uint32_t off_type, uint64_t cookie)
{
	SMCCC_NOTE_USE(67, "function=0xc4000015 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap2(SMCCC_PSCI_SYSTEM_OFF2_SMC64 | annotations, off_type, cookie);
}

#endif /* defined(__aarch64__) */

/* Says what psci_memory.clean_inv_memregion takes and how long it may last. */
static inline intptr_t smccc_psci_clean_inv_memregion_attributes(uint32_t attribute)
{
	SMCCC_NOTE_USE(47, "function=0x84000017")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES, attribute);
}

static inline intptr_t smccc_psci_clean_inv_memregion_attributes_annotated(uint32_t annotations, uint32_t attribute)
{
	SMCCC_NOTE_USE(67, "function=0x84000017 annotations=0x10000")
	return (intptr_t)smccc_trap1(SMCCC_PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES | annotations, attribute);
}

#if defined(__aarch64__)
/* Says whether a function of this family is there. arch.features says whether this one is. */
static inline intptr_t smccc_pv_time_features(uint32_t function)
{
	SMCCC_NOTE_USE(47, "function=0xc5000020")
	return (intptr_t)smccc_smc64_trap1(SMCCC_PV_TIME_FEATURES, function);
}

static inline intptr_t smccc_pv_time_features_annotated(uint32_t annotations, uint32_t function)
{
	SMCCC_NOTE_USE(67, "function=0xc5000020 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap1(SMCCC_PV_TIME_FEATURES | annotations, function);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* Gives the address of the stolen time of this virtual CPU. */
static inline intptr_t smccc_pv_time_st(void)
{
	SMCCC_NOTE_USE(47, "function=0xc5000021")
	return (intptr_t)smccc_smc64_trap0(SMCCC_PV_TIME_ST);
}

static inline intptr_t smccc_pv_time_st_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0xc5000021 annotations=0x10000")
	return (intptr_t)smccc_smc64_trap0(SMCCC_PV_TIME_ST | annotations);
}

#endif /* defined(__aarch64__) */

struct smccc_vendor_hyp_features_results {
	uint32_t value;
	uint32_t word1;
	uint32_t word2;
	uint32_t word3;
};

/* Says which functions are there: those numbered 0 to 127, 32 in each of four registers. */
static inline struct smccc_vendor_hyp_features_results smccc_vendor_hyp_features(void)
{
	SMCCC_NOTE_USE(47, "function=0x86000000")
	const struct smccc_plain_words words = smccc_plain_trap0_results4(SMCCC_VENDOR_HYP_FEATURES);
	struct smccc_vendor_hyp_features_results results;

	results.value = (uint32_t)words.value[0];
	results.word1 = (uint32_t)words.value[1];
	results.word2 = (uint32_t)words.value[2];
	results.word3 = (uint32_t)words.value[3];
	return results;
}

static inline struct smccc_vendor_hyp_features_results smccc_vendor_hyp_features_annotated(uint32_t annotations)
{
	SMCCC_NOTE_USE(67, "function=0x86000000 annotations=0x10000")
	const struct smccc_plain_words words = smccc_plain_trap0_results4(SMCCC_VENDOR_HYP_FEATURES | annotations);
	struct smccc_vendor_hyp_features_results results;

	results.value = (uint32_t)words.value[0];
	results.word1 = (uint32_t)words.value[1];
	results.word2 = (uint32_t)words.value[2];
	results.word3 = (uint32_t)words.value[3];
	return results;
}

struct smccc_vendor_hyp_ptp_results {
	int32_t value;
	uint32_t time_low;
	uint32_t counter_high;
	uint32_t counter_low;
};

/* Reads the host's wall-clock time and a counter at the same instant. */
static inline struct smccc_vendor_hyp_ptp_results smccc_vendor_hyp_ptp(smccc_ptp_counter_t counter)
{
	SMCCC_NOTE_USE(47, "function=0x86000001")
	const struct smccc_plain_words words = smccc_plain_trap1_results4(SMCCC_VENDOR_HYP_PTP, counter);
	struct smccc_vendor_hyp_ptp_results results;

	results.value = (int32_t)words.value[0];
	results.time_low = (uint32_t)words.value[1];
	results.counter_high = (uint32_t)words.value[2];
	results.counter_low = (uint32_t)words.value[3];
	return results;
}

static inline struct smccc_vendor_hyp_ptp_results smccc_vendor_hyp_ptp_annotated(uint32_t annotations,
	smccc_ptp_counter_t counter)
{
	SMCCC_NOTE_USE(67, "function=0x86000001 annotations=0x10000")
	const struct smccc_plain_words words = smccc_plain_trap1_results4(SMCCC_VENDOR_HYP_PTP | annotations, counter);
	struct smccc_vendor_hyp_ptp_results results;

	results.value = (int32_t)words.value[0];
	results.time_low = (uint32_t)words.value[1];
	results.counter_high = (uint32_t)words.value[2];
	results.counter_low = (uint32_t)words.value[3];
	return results;
}


#ifdef __cplusplus
}
#endif

#endif /* SMCCC_GUEST_H */
