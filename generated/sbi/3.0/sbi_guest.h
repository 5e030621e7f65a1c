/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 3.0: calls from a guest.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: f09b9498c617f3ba49f6712db0090abfcc9511848d582b705027a5e39777b726
 */
#ifndef SBI_GUEST_H
#define SBI_GUEST_H

#include "sbi.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * SBI_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define SBI_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"sbi@3.0 f09b9498c617f3ba " text "\"\n\t.balign 4\n\t.popsection"
#ifndef SBI_NOTE_USE
#define SBI_NOTE_USE(size, text) __asm__ __volatile__ __inline__(SBI_NOTE(size, text) : : );
#endif
#else
#define SBI_NOTE(size, text) ""
#undef SBI_NOTE_USE
#define SBI_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define SBI_DOES_WITHOUT_LEGACY __asm__(SBI_NOTE(40, "without=legacy"))
#define SBI_DOES_WITHOUT_BASE __asm__(SBI_NOTE(38, "without=base"))
#define SBI_DOES_WITHOUT_HSM __asm__(SBI_NOTE(37, "without=hsm"))
#define SBI_DOES_WITHOUT_PMU __asm__(SBI_NOTE(37, "without=pmu"))
#define SBI_DOES_WITHOUT_SSE __asm__(SBI_NOTE(37, "without=sse"))
#define SBI_DOES_WITHOUT_STA __asm__(SBI_NOTE(37, "without=sta"))
#define SBI_DOES_WITHOUT_IPI __asm__(SBI_NOTE(37, "without=ipi"))
#define SBI_DOES_WITHOUT_CPPC __asm__(SBI_NOTE(38, "without=cppc"))
#define SBI_DOES_WITHOUT_DBCN __asm__(SBI_NOTE(38, "without=dbcn"))
#define SBI_DOES_WITHOUT_DBTR __asm__(SBI_NOTE(38, "without=dbtr"))
#define SBI_DOES_WITHOUT_FWFT __asm__(SBI_NOTE(38, "without=fwft"))
#define SBI_DOES_WITHOUT_MPXY __asm__(SBI_NOTE(38, "without=mpxy"))
#define SBI_DOES_WITHOUT_NACL __asm__(SBI_NOTE(38, "without=nacl"))
#define SBI_DOES_WITHOUT_RFENCE __asm__(SBI_NOTE(40, "without=rfence"))
#define SBI_DOES_WITHOUT_SRST __asm__(SBI_NOTE(38, "without=srst"))
#define SBI_DOES_WITHOUT_SUSP __asm__(SBI_NOTE(38, "without=susp"))
#define SBI_DOES_WITHOUT_TIME __asm__(SBI_NOTE(38, "without=time"))

#ifdef __cplusplus
extern "C" {
#endif

#if (defined(__riscv) && __riscv_xlen == 64)

#ifndef SBI_INSTRUCTION_RISCV64
#define SBI_INSTRUCTION_RISCV64 "ecall"
#endif

static inline struct sbi_result sbi_trap0(uint32_t eid, uint32_t fid)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a6 __asm__("a6") = (uint64_t)(int64_t)(int32_t)fid;
	register uint64_t in_a0 __asm__("a0");
	register uint64_t in_a1 __asm__("a1");
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64
		: "=r"(in_a0), "=r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap1(uint32_t eid, uint32_t fid, uint64_t arg0)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a6 __asm__("a6") = (uint64_t)(int64_t)(int32_t)fid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1");
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "=r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap2(uint32_t eid, uint32_t fid, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a6 __asm__("a6") = (uint64_t)(int64_t)(int32_t)fid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap3(uint32_t eid, uint32_t fid, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a6 __asm__("a6") = (uint64_t)(int64_t)(int32_t)fid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap4(uint32_t eid, uint32_t fid, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a6 __asm__("a6") = (uint64_t)(int64_t)(int32_t)fid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;
	register uint64_t in_a3 __asm__("a3") = arg3;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2), "r"(in_a3)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap5(uint32_t eid, uint32_t fid, uint64_t arg0, uint64_t arg1, uint64_t arg2,
	uint64_t arg3, uint64_t arg4)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a6 __asm__("a6") = (uint64_t)(int64_t)(int32_t)fid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;
	register uint64_t in_a3 __asm__("a3") = arg3;
	register uint64_t in_a4 __asm__("a4") = arg4;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2), "r"(in_a3), "r"(in_a4)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

#ifndef SBI_INSTRUCTION_RISCV64_LEGACY
#define SBI_INSTRUCTION_RISCV64_LEGACY SBI_INSTRUCTION_RISCV64
#endif

static inline uint64_t sbi_legacy_trap0(uint32_t eid)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a0 __asm__("a0");

	__asm__ volatile(SBI_INSTRUCTION_RISCV64_LEGACY
		: "=r"(in_a0)
		: "r"(in_a7)
		: "memory");
	return in_a0;
}

static inline uint64_t sbi_legacy_trap1(uint32_t eid, uint64_t arg0)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a0 __asm__("a0") = arg0;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7)
		: "memory");
	return in_a0;
}

static inline uint64_t sbi_legacy_trap3(uint32_t eid, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7), "r"(in_a1), "r"(in_a2)
		: "memory");
	return in_a0;
}

static inline uint64_t sbi_legacy_trap4(uint32_t eid, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_a7 __asm__("a7") = (uint64_t)(int64_t)(int32_t)eid;
	register uint64_t in_a0 __asm__("a0") = arg0;
	register uint64_t in_a1 __asm__("a1") = arg1;
	register uint64_t in_a2 __asm__("a2") = arg2;
	register uint64_t in_a3 __asm__("a3") = arg3;

	__asm__ volatile(SBI_INSTRUCTION_RISCV64_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7), "r"(in_a1), "r"(in_a2), "r"(in_a3)
		: "memory");
	return in_a0;
}

#elif (defined(__riscv) && __riscv_xlen == 32)

#ifndef SBI_INSTRUCTION_RISCV32
#define SBI_INSTRUCTION_RISCV32 "ecall"
#endif

static inline struct sbi_result sbi_trap0(uint32_t eid, uint32_t fid)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0");
	register uint32_t in_a1 __asm__("a1");
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "=r"(in_a0), "=r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap1(uint32_t eid, uint32_t fid, uint32_t arg0)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1");
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "+r"(in_a0), "=r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap2(uint32_t eid, uint32_t fid, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap3(uint32_t eid, uint32_t fid, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	register uint32_t in_a2 __asm__("a2") = arg2;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap4(uint32_t eid, uint32_t fid, uint32_t arg0, uint32_t arg1, uint32_t arg2,
	uint32_t arg3)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	register uint32_t in_a2 __asm__("a2") = arg2;
	register uint32_t in_a3 __asm__("a3") = arg3;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2), "r"(in_a3)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap5(uint32_t eid, uint32_t fid, uint32_t arg0, uint32_t arg1, uint32_t arg2,
	uint32_t arg3, uint32_t arg4)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	register uint32_t in_a2 __asm__("a2") = arg2;
	register uint32_t in_a3 __asm__("a3") = arg3;
	register uint32_t in_a4 __asm__("a4") = arg4;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2), "r"(in_a3), "r"(in_a4)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

static inline struct sbi_result sbi_trap6(uint32_t eid, uint32_t fid, uint32_t arg0, uint32_t arg1, uint32_t arg2,
	uint32_t arg3, uint32_t arg4, uint32_t arg5)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a6 __asm__("a6") = fid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	register uint32_t in_a2 __asm__("a2") = arg2;
	register uint32_t in_a3 __asm__("a3") = arg3;
	register uint32_t in_a4 __asm__("a4") = arg4;
	register uint32_t in_a5 __asm__("a5") = arg5;
	struct sbi_result result;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32
		: "+r"(in_a0), "+r"(in_a1)
		: "r"(in_a7), "r"(in_a6), "r"(in_a2), "r"(in_a3), "r"(in_a4), "r"(in_a5)
		: "memory");
	result.status = (sbi_status_t)in_a0;
	result.value = in_a1;
	return result;
}

#ifndef SBI_INSTRUCTION_RISCV32_LEGACY
#define SBI_INSTRUCTION_RISCV32_LEGACY SBI_INSTRUCTION_RISCV32
#endif

static inline uint32_t sbi_legacy_trap0(uint32_t eid)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a0 __asm__("a0");

	__asm__ volatile(SBI_INSTRUCTION_RISCV32_LEGACY
		: "=r"(in_a0)
		: "r"(in_a7)
		: "memory");
	return in_a0;
}

static inline uint32_t sbi_legacy_trap1(uint32_t eid, uint32_t arg0)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a0 __asm__("a0") = arg0;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7)
		: "memory");
	return in_a0;
}

static inline uint32_t sbi_legacy_trap2(uint32_t eid, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7), "r"(in_a1)
		: "memory");
	return in_a0;
}

static inline uint32_t sbi_legacy_trap3(uint32_t eid, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	register uint32_t in_a2 __asm__("a2") = arg2;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7), "r"(in_a1), "r"(in_a2)
		: "memory");
	return in_a0;
}

static inline uint32_t sbi_legacy_trap4(uint32_t eid, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3)
{
	register uint32_t in_a7 __asm__("a7") = eid;
	register uint32_t in_a0 __asm__("a0") = arg0;
	register uint32_t in_a1 __asm__("a1") = arg1;
	register uint32_t in_a2 __asm__("a2") = arg2;
	register uint32_t in_a3 __asm__("a3") = arg3;

	__asm__ volatile(SBI_INSTRUCTION_RISCV32_LEGACY
		: "+r"(in_a0)
		: "r"(in_a7), "r"(in_a1), "r"(in_a2), "r"(in_a3)
		: "memory");
	return in_a0;
}

#else
#error "sbi has no calling convention for this architecture"
#endif

/* Sets the time of the next timer interrupt and clears a pending one. Use time.set_timer. */
static inline intptr_t sbi_legacy_set_timer(uint64_t stime_value)
{
	SBI_NOTE_USE(33, "eid=0x0")
#if (defined(__riscv) && __riscv_xlen == 64)
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_SET_TIMER_EID, stime_value);
#else
	return (intptr_t)sbi_legacy_trap2(SBI_LEGACY_SET_TIMER_EID, (uint32_t)stime_value,
		(uint32_t)((uint64_t)stime_value >> 32));
#endif
}

/*
 * Writes a byte to the debug console and waits until it is accepted; without a console the byte is lost. Use
 * dbcn.console_write_byte.
 */
static inline intptr_t sbi_legacy_console_putchar(int32_t ch)
{
	SBI_NOTE_USE(33, "eid=0x1")
#if (defined(__riscv) && __riscv_xlen == 64)
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_CONSOLE_PUTCHAR_EID, (uint64_t)(int64_t)ch);
#else
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_CONSOLE_PUTCHAR_EID, (uint32_t)ch);
#endif
}

/* Reads a byte from the debug console without waiting for one. Use dbcn.console_read. */
static inline intptr_t sbi_legacy_console_getchar(void)
{
	SBI_NOTE_USE(33, "eid=0x2")
	return (intptr_t)sbi_legacy_trap0(SBI_LEGACY_CONSOLE_GETCHAR_EID);
}

/* Clears the calling hart's pending software interrupt. Supervisor software can clear sip.SSIP by itself. */
static inline intptr_t sbi_legacy_clear_ipi(void)
{
	SBI_NOTE_USE(33, "eid=0x3")
	return (intptr_t)sbi_legacy_trap0(SBI_LEGACY_CLEAR_IPI_EID);
}

/*
 * Sends every hart of the mask an interrupt, which it sees as a supervisor software interrupt. Use
 * ipi.send_ipi.
 */
static inline intptr_t sbi_legacy_send_ipi(uintptr_t hart_mask)
{
	SBI_NOTE_USE(33, "eid=0x4")
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_SEND_IPI_EID, hart_mask);
}

/* Executes FENCE.I on every hart of the mask. Use rfence.remote_fence_i. */
static inline intptr_t sbi_legacy_remote_fence_i(uintptr_t hart_mask)
{
	SBI_NOTE_USE(33, "eid=0x5")
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_REMOTE_FENCE_I_EID, hart_mask);
}

/*
 * Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses: all of them if start and
 * size are both 0 or size is 2^XLEN-1. Use rfence.remote_sfence_vma.
 */
static inline intptr_t sbi_legacy_remote_sfence_vma(uintptr_t hart_mask, uintptr_t start, uintptr_t size)
{
	SBI_NOTE_USE(33, "eid=0x6")
	return (intptr_t)sbi_legacy_trap3(SBI_LEGACY_REMOTE_SFENCE_VMA_EID, hart_mask, start, size);
}

/*
 * Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses of one address space: all
 * of them if start and size are both 0 or size is 2^XLEN-1. Use rfence.remote_sfence_vma_asid.
 */
static inline intptr_t sbi_legacy_remote_sfence_vma_asid(uintptr_t hart_mask, uintptr_t start, uintptr_t size,
	uintptr_t asid)
{
	SBI_NOTE_USE(33, "eid=0x7")
	return (intptr_t)sbi_legacy_trap4(SBI_LEGACY_REMOTE_SFENCE_VMA_ASID_EID, hart_mask, start, size, asid);
}

/* Shuts down every hart, and does not return, whether that works or not. Use srst.system_reset. */
static inline void sbi_legacy_shutdown(void)
{
	SBI_NOTE_USE(33, "eid=0x8")
	(void)sbi_legacy_trap0(SBI_LEGACY_SHUTDOWN_EID);
}

/* Gives the version of the specification that the host implements. */
static inline struct sbi_result sbi_base_get_spec_version(void)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x0")
	return sbi_trap0(SBI_BASE_GET_SPEC_VERSION_EID, SBI_BASE_GET_SPEC_VERSION_FID);
}

/* Gives the number of the SBI implementation, so that its quirks can be told. */
static inline struct sbi_result sbi_base_get_impl_id(void)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x1")
	return sbi_trap0(SBI_BASE_GET_IMPL_ID_EID, SBI_BASE_GET_IMPL_ID_FID);
}

/* Gives the version of the SBI implementation, in an encoding of its own. */
static inline struct sbi_result sbi_base_get_impl_version(void)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x2")
	return sbi_trap0(SBI_BASE_GET_IMPL_VERSION_EID, SBI_BASE_GET_IMPL_VERSION_FID);
}

/* Asks whether an extension is there. For a legacy call the EID of that call is the extension. */
static inline struct sbi_result sbi_base_probe_extension(intptr_t extension_id)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x3")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap1(SBI_BASE_PROBE_EXTENSION_EID, SBI_BASE_PROBE_EXTENSION_FID, (uint64_t)extension_id);
#else
	return sbi_trap1(SBI_BASE_PROBE_EXTENSION_EID, SBI_BASE_PROBE_EXTENSION_FID, (uint32_t)extension_id);
#endif
}

/* Gives a value that is legal for the CSR mvendorid. */
static inline struct sbi_result sbi_base_get_mvendorid(void)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x4")
	return sbi_trap0(SBI_BASE_GET_MVENDORID_EID, SBI_BASE_GET_MVENDORID_FID);
}

/* Gives a value that is legal for the CSR marchid. */
static inline struct sbi_result sbi_base_get_marchid(void)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x5")
	return sbi_trap0(SBI_BASE_GET_MARCHID_EID, SBI_BASE_GET_MARCHID_FID);
}

/* Gives a value that is legal for the CSR mimpid. */
static inline struct sbi_result sbi_base_get_mimpid(void)
{
	SBI_NOTE_USE(42, "eid=0x10 fid=0x6")
	return sbi_trap0(SBI_BASE_GET_MIMPID_EID, SBI_BASE_GET_MIMPID_FID);
}

/*
 * Starts a stopped hart in S-mode at start_addr, with satp = 0, sstatus.SIE = 0, its hart id in a0 and opaque
 * in a1; its other registers are undefined. The call may return before the hart runs, but its status is
 * final.
 */
static inline struct sbi_result sbi_hsm_hart_start(uintptr_t hartid, uintptr_t start_addr, uintptr_t opaque)
{
	SBI_NOTE_USE(46, "eid=0x48534d fid=0x0")
	return sbi_trap3(SBI_HSM_HART_START_EID, SBI_HSM_HART_START_FID, hartid, start_addr, opaque);
}

/*
 * Stops the calling hart and gives it back to the host. Interrupts must be disabled. Returns only if it
 * fails.
 */
static inline struct sbi_result sbi_hsm_hart_stop(void)
{
	SBI_NOTE_USE(46, "eid=0x48534d fid=0x1")
	return sbi_trap0(SBI_HSM_HART_STOP_EID, SBI_HSM_HART_STOP_FID);
}

/* Gives the state of a hart. */
static inline struct sbi_result sbi_hsm_hart_get_status(uintptr_t hartid)
{
	SBI_NOTE_USE(46, "eid=0x48534d fid=0x2")
	return sbi_trap1(SBI_HSM_HART_GET_STATUS_EID, SBI_HSM_HART_GET_STATUS_FID, hartid);
}

/*
 * Suspends the calling hart until an interrupt or an event of the platform. After a retentive suspend the
 * call returns; after a non-retentive one the hart goes on at resume_addr, with satp = 0, sstatus.SIE = 0,
 * its hart id in a0 and opaque in a1, its other registers undefined. A type that is reserved, or the
 * platform's own and not implemented, gives invalid_param; an implemented one whose dependencies are missing
 * not_supported.
 */
static inline struct sbi_result sbi_hsm_hart_suspend(sbi_hsm_suspend_type_t suspend_type, uintptr_t resume_addr,
	uintptr_t opaque)
{
	SBI_NOTE_USE(46, "eid=0x48534d fid=0x3")
	return sbi_trap3(SBI_HSM_HART_SUSPEND_EID, SBI_HSM_HART_SUSPEND_FID, suspend_type, resume_addr, opaque);
}

/* Gives the number of counters, hardware and firmware. Always succeeds. */
static inline struct sbi_result sbi_pmu_num_counters(void)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x0")
	return sbi_trap0(SBI_PMU_NUM_COUNTERS_EID, SBI_PMU_NUM_COUNTERS_FID);
}

/* Says what a counter is. */
static inline struct sbi_result sbi_pmu_counter_get_info(uintptr_t counter_idx)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x1")
	return sbi_trap1(SBI_PMU_COUNTER_GET_INFO_EID, SBI_PMU_COUNTER_GET_INFO_FID, counter_idx);
}

/*
 * Finds a counter of the set that is not running and can count the event, and configures it. With skip_match
 * it takes the first of the set without looking. The inhibit flags are hints that a host may ignore or
 * override.
 */
static inline struct sbi_result sbi_pmu_counter_config_matching(uintptr_t counter_idx_base, uintptr_t counter_idx_mask,
	sbi_pmu_config_flags_t config_flags, uintptr_t event_idx, uint64_t event_data)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x2")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap5(SBI_PMU_COUNTER_CONFIG_MATCHING_EID, SBI_PMU_COUNTER_CONFIG_MATCHING_FID, counter_idx_base,
		counter_idx_mask, config_flags, event_idx, event_data);
#else
	return sbi_trap6(SBI_PMU_COUNTER_CONFIG_MATCHING_EID, SBI_PMU_COUNTER_CONFIG_MATCHING_FID, counter_idx_base,
		counter_idx_mask, config_flags, event_idx, (uint32_t)event_data,
		(uint32_t)((uint64_t)event_data >> 32));
#endif
}

/* Starts the counters of a set on the calling hart, from where they stand unless a flag says otherwise. */
static inline struct sbi_result sbi_pmu_counter_start(uintptr_t counter_idx_base, uintptr_t counter_idx_mask,
	sbi_pmu_start_flags_t start_flags, uint64_t initial_value)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x3")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap4(SBI_PMU_COUNTER_START_EID, SBI_PMU_COUNTER_START_FID, counter_idx_base, counter_idx_mask,
		start_flags, initial_value);
#else
	return sbi_trap5(SBI_PMU_COUNTER_START_EID, SBI_PMU_COUNTER_START_FID, counter_idx_base, counter_idx_mask,
		start_flags, (uint32_t)initial_value, (uint32_t)((uint64_t)initial_value >> 32));
#endif
}

/*
 * Stops the counters of a set on the calling hart. With take_snapshot their values, and which of them have
 * overflown, are written to the snapshot memory; the values of others there are not touched.
 */
static inline struct sbi_result sbi_pmu_counter_stop(uintptr_t counter_idx_base, uintptr_t counter_idx_mask,
	sbi_pmu_stop_flags_t stop_flags)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x4")
	return sbi_trap3(SBI_PMU_COUNTER_STOP_EID, SBI_PMU_COUNTER_STOP_FID, counter_idx_base, counter_idx_mask,
		stop_flags);
}

/* Reads a firmware counter. */
static inline struct sbi_result sbi_pmu_counter_fw_read(uintptr_t counter_idx)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x5")
	return sbi_trap1(SBI_PMU_COUNTER_FW_READ_EID, SBI_PMU_COUNTER_FW_READ_FID, counter_idx);
}

/* Reads the upper half of a firmware counter where a word is 32 bits wide. */
static inline struct sbi_result sbi_pmu_counter_fw_read_hi(uintptr_t counter_idx)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x6")
	return sbi_trap1(SBI_PMU_COUNTER_FW_READ_HI_EID, SBI_PMU_COUNTER_FW_READ_HI_FID, counter_idx);
}

/*
 * Sets the snapshot memory of the calling hart, a page, or with both words all ones gives it up. To be called
 * once, at boot. The host touches the memory only in counter_start and counter_stop with the flag that asks
 * for it. Optional.
 */
static inline struct sbi_result sbi_pmu_snapshot_set_shmem(uintptr_t shmem_phys_lo, uintptr_t shmem_phys_hi)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x7")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap3(SBI_PMU_SNAPSHOT_SET_SHMEM_EID, SBI_PMU_SNAPSHOT_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi,
		(uint64_t)0U);
#else
	return sbi_trap3(SBI_PMU_SNAPSHOT_SET_SHMEM_EID, SBI_PMU_SNAPSHOT_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi,
		(uint32_t)0U);
#endif
}

/*
 * Says for each entry of a table whether its event can be counted. The host does not touch the table once the
 * call has returned. Optional.
 */
static inline struct sbi_result sbi_pmu_event_get_info(uintptr_t shmem_phys_lo, uintptr_t shmem_phys_hi,
	uintptr_t num_entries)
{
	SBI_NOTE_USE(46, "eid=0x504d55 fid=0x8")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap4(SBI_PMU_EVENT_GET_INFO_EID, SBI_PMU_EVENT_GET_INFO_FID, shmem_phys_lo, shmem_phys_hi,
		num_entries, (uint64_t)0U);
#else
	return sbi_trap4(SBI_PMU_EVENT_GET_INFO_EID, SBI_PMU_EVENT_GET_INFO_FID, shmem_phys_lo, shmem_phys_hi,
		num_entries, (uint32_t)0U);
#endif
}

/* Reads consecutive attributes of an event into memory, one word each. */
static inline struct sbi_result sbi_sse_read_attrs(sbi_sse_event_t event_id, sbi_sse_attribute_t base_attr_id,
	uint32_t attr_count, uintptr_t output_phys_lo, uintptr_t output_phys_hi)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x0")
	return sbi_trap5(SBI_SSE_READ_ATTRS_EID, SBI_SSE_READ_ATTRS_FID, event_id, base_attr_id, attr_count,
		output_phys_lo, output_phys_hi);
}

/*
 * Writes consecutive attributes of an event from memory, one word each; a local event's for the calling hart
 * alone. The status is that of the first attribute that cannot be written: denied for a read-only one,
 * invalid_state for one that cannot be written in the event's state.
 */
static inline struct sbi_result sbi_sse_write_attrs(sbi_sse_event_t event_id, sbi_sse_attribute_t base_attr_id,
	uint32_t attr_count, uintptr_t input_phys_lo, uintptr_t input_phys_hi)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x1")
	return sbi_trap5(SBI_SSE_WRITE_ATTRS_EID, SBI_SSE_WRITE_ATTRS_FID, event_id, base_attr_id, attr_count,
		input_phys_lo, input_phys_hi);
}

/*
 * Registers a handler for an event, which must be unused and becomes registered; a local event for the
 * calling hart alone.
 */
static inline struct sbi_result sbi_sse_register(sbi_sse_event_t event_id, uintptr_t handler_entry_pc,
	uintptr_t handler_entry_arg)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x2")
	return sbi_trap3(SBI_SSE_REGISTER_EID, SBI_SSE_REGISTER_FID, event_id, handler_entry_pc, handler_entry_arg);
}

/*
 * Takes the handler from an event, which must be registered and becomes unused; a local event for the calling
 * hart alone.
 */
static inline struct sbi_result sbi_sse_unregister(sbi_sse_event_t event_id)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x3")
	return sbi_trap1(SBI_SSE_UNREGISTER_EID, SBI_SSE_UNREGISTER_FID, event_id);
}

/* Enables an event, which must be registered; a local event for the calling hart alone. */
static inline struct sbi_result sbi_sse_enable(sbi_sse_event_t event_id)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x4")
	return sbi_trap1(SBI_SSE_ENABLE_EID, SBI_SSE_ENABLE_FID, event_id);
}

/*
 * Disables an event, which must be enabled and becomes registered; a local event for the calling hart alone.
 */
static inline struct sbi_result sbi_sse_disable(sbi_sse_event_t event_id)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x5")
	return sbi_trap1(SBI_SSE_DISABLE_EID, SBI_SSE_DISABLE_FID, event_id);
}

/*
 * Ends the handling of the calling hart's running event of the highest priority, which becomes enabled or, if
 * it is one-shot, registered, and goes on with what it interrupted. Without a running event it does nothing
 * and succeeds.
 */
static inline struct sbi_result sbi_sse_complete(void)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x6")
	return sbi_trap0(SBI_SSE_COMPLETE_EID, SBI_SSE_COMPLETE_FID);
}

/* Makes an event pending, if its attributes allow that. */
static inline struct sbi_result sbi_sse_inject(sbi_sse_event_t event_id, uintptr_t hart_id)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x7")
	return sbi_trap2(SBI_SSE_INJECT_EID, SBI_SSE_INJECT_FID, event_id, hart_id);
}

/* Lets the calling hart receive events. */
static inline struct sbi_result sbi_sse_hart_unmask(void)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x8")
	return sbi_trap0(SBI_SSE_HART_UNMASK_EID, SBI_SSE_HART_UNMASK_FID);
}

/* Keeps events from the calling hart. */
static inline struct sbi_result sbi_sse_hart_mask(void)
{
	SBI_NOTE_USE(46, "eid=0x535345 fid=0x9")
	return sbi_trap0(SBI_SSE_HART_MASK_EID, SBI_SSE_HART_MASK_FID);
}

/*
 * Sets where the host reports the stolen time of the calling hart, and zeroes those 64 bytes; with both words
 * all ones it stops reporting. The host does not write there while the supervisor cannot run, as after a
 * reset or suspend.
 */
static inline struct sbi_result sbi_sta_steal_time_set_shmem(uintptr_t shmem_phys_lo, uintptr_t shmem_phys_hi)
{
	SBI_NOTE_USE(46, "eid=0x535441 fid=0x0")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap3(SBI_STA_STEAL_TIME_SET_SHMEM_EID, SBI_STA_STEAL_TIME_SET_SHMEM_FID, shmem_phys_lo,
		shmem_phys_hi, (uint64_t)0U);
#else
	return sbi_trap3(SBI_STA_STEAL_TIME_SET_SHMEM_EID, SBI_STA_STEAL_TIME_SET_SHMEM_FID, shmem_phys_lo,
		shmem_phys_hi, (uint32_t)0U);
#endif
}

/* Sends every hart of the set an interrupt, which it sees as a supervisor software interrupt. */
static inline struct sbi_result sbi_ipi_send_ipi(uintptr_t hart_mask, uintptr_t hart_mask_base)
{
	SBI_NOTE_USE(46, "eid=0x735049 fid=0x0")
	return sbi_trap2(SBI_IPI_SEND_IPI_EID, SBI_IPI_SEND_IPI_FID, hart_mask, hart_mask_base);
}

/* Asks whether a register is implemented. */
static inline struct sbi_result sbi_cppc_probe(sbi_cppc_register_t cppc_reg_id)
{
	SBI_NOTE_USE(48, "eid=0x43505043 fid=0x0")
	return sbi_trap1(SBI_CPPC_PROBE_EID, SBI_CPPC_PROBE_FID, cppc_reg_id);
}

/* Reads a register. */
static inline struct sbi_result sbi_cppc_read(sbi_cppc_register_t cppc_reg_id)
{
	SBI_NOTE_USE(48, "eid=0x43505043 fid=0x1")
	return sbi_trap1(SBI_CPPC_READ_EID, SBI_CPPC_READ_FID, cppc_reg_id);
}

/* Reads the upper half of a register where a word is 32 bits wide. */
static inline struct sbi_result sbi_cppc_read_hi(sbi_cppc_register_t cppc_reg_id)
{
	SBI_NOTE_USE(48, "eid=0x43505043 fid=0x2")
	return sbi_trap1(SBI_CPPC_READ_HI_EID, SBI_CPPC_READ_HI_FID, cppc_reg_id);
}

/* Writes a register. */
static inline struct sbi_result sbi_cppc_write(sbi_cppc_register_t cppc_reg_id, uint64_t val)
{
	SBI_NOTE_USE(48, "eid=0x43505043 fid=0x3")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap2(SBI_CPPC_WRITE_EID, SBI_CPPC_WRITE_FID, cppc_reg_id, val);
#else
	return sbi_trap3(SBI_CPPC_WRITE_EID, SBI_CPPC_WRITE_FID, cppc_reg_id, (uint32_t)val,
		(uint32_t)((uint64_t)val >> 32));
#endif
}

/*
 * Writes bytes to the console, as many as it takes without waiting: perhaps fewer than asked, perhaps none.
 */
static inline struct sbi_result sbi_dbcn_console_write(uintptr_t num_bytes, uintptr_t base_addr_lo,
	uintptr_t base_addr_hi)
{
	SBI_NOTE_USE(48, "eid=0x4442434e fid=0x0")
	return sbi_trap3(SBI_DBCN_CONSOLE_WRITE_EID, SBI_DBCN_CONSOLE_WRITE_FID, num_bytes, base_addr_lo,
		base_addr_hi);
}

/* Reads the bytes that have arrived on the console, without waiting for any. */
static inline struct sbi_result sbi_dbcn_console_read(uintptr_t num_bytes, uintptr_t base_addr_lo,
	uintptr_t base_addr_hi)
{
	SBI_NOTE_USE(48, "eid=0x4442434e fid=0x1")
	return sbi_trap3(SBI_DBCN_CONSOLE_READ_EID, SBI_DBCN_CONSOLE_READ_FID, num_bytes, base_addr_lo, base_addr_hi);
}

/* Writes one byte to the console and waits until it is written. */
static inline struct sbi_result sbi_dbcn_console_write_byte(uint8_t byte)
{
	SBI_NOTE_USE(48, "eid=0x4442434e fid=0x2")
	return sbi_trap1(SBI_DBCN_CONSOLE_WRITE_BYTE_EID, SBI_DBCN_CONSOLE_WRITE_BYTE_FID, byte);
}

/* Gives the number of triggers that can do what tdata1 asks for. Always succeeds. */
static inline struct sbi_result sbi_dbtr_num_triggers(uintptr_t trig_tdata1)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x0")
	return sbi_trap1(SBI_DBTR_NUM_TRIGGERS_EID, SBI_DBTR_NUM_TRIGGERS_FID, trig_tdata1);
}

/*
 * Sets the shared memory of the calling hart, trig_max * XLEN / 2 bytes; with both words all ones there is
 * none.
 */
static inline struct sbi_result sbi_dbtr_set_shmem(uintptr_t shmem_phys_lo, uintptr_t shmem_phys_hi)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x1")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap3(SBI_DBTR_SET_SHMEM_EID, SBI_DBTR_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi, (uint64_t)0U);
#else
	return sbi_trap3(SBI_DBTR_SET_SHMEM_EID, SBI_DBTR_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi, (uint32_t)0U);
#endif
}

/*
 * Writes the state and configuration of a range of triggers to the shared memory, entry 0 for the first of
 * them.
 */
static inline struct sbi_result sbi_dbtr_read_triggers(uintptr_t trig_idx_base, uintptr_t trig_count)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x2")
	return sbi_trap2(SBI_DBTR_READ_TRIGGERS_EID, SBI_DBTR_READ_TRIGGERS_FID, trig_idx_base, trig_count);
}

/*
 * Installs the triggers that the first entries describe, in order, and writes the index of each to its first
 * word. Chained entries get consecutive indices; the last entry must not chain.
 */
static inline struct sbi_result sbi_dbtr_install_triggers(uintptr_t trig_count)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x3")
	return sbi_trap1(SBI_DBTR_INSTALL_TRIGGERS_EID, SBI_DBTR_INSTALL_TRIGGERS_FID, trig_count);
}

/*
 * Changes installed triggers to what the first entries describe; the first word of each is the trigger's
 * index. Type and chain bit must stay.
 */
static inline struct sbi_result sbi_dbtr_update_triggers(uintptr_t trig_count)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x4")
	return sbi_trap1(SBI_DBTR_UPDATE_TRIGGERS_EID, SBI_DBTR_UPDATE_TRIGGERS_FID, trig_count);
}

/* Clears and frees the triggers of a set. */
static inline struct sbi_result sbi_dbtr_uninstall_triggers(uintptr_t trig_idx_base, uintptr_t trig_idx_mask)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x5")
	return sbi_trap2(SBI_DBTR_UNINSTALL_TRIGGERS_EID, SBI_DBTR_UNINSTALL_TRIGGERS_FID, trig_idx_base,
		trig_idx_mask);
}

/* Gives the triggers of a set the mode bits vs, vu, s and u that they were installed with. */
static inline struct sbi_result sbi_dbtr_enable_triggers(uintptr_t trig_idx_base, uintptr_t trig_idx_mask)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x6")
	return sbi_trap2(SBI_DBTR_ENABLE_TRIGGERS_EID, SBI_DBTR_ENABLE_TRIGGERS_FID, trig_idx_base, trig_idx_mask);
}

/* Clears the mode bits vs, vu, s and u of the triggers of a set. */
static inline struct sbi_result sbi_dbtr_disable_triggers(uintptr_t trig_idx_base, uintptr_t trig_idx_mask)
{
	SBI_NOTE_USE(48, "eid=0x44425452 fid=0x7")
	return sbi_trap2(SBI_DBTR_DISABLE_TRIGGERS_EID, SBI_DBTR_DISABLE_TRIGGERS_FID, trig_idx_base, trig_idx_mask);
}

/*
 * Sets a feature; if it fails the feature keeps its value. The value that it has can always be set. denied
 * may also say that the host does not let the caller change it.
 */
static inline struct sbi_result sbi_fwft_set(sbi_fwft_feature_t feature, uintptr_t value, sbi_fwft_flags_t flags)
{
	SBI_NOTE_USE(48, "eid=0x46574654 fid=0x0")
	return sbi_trap3(SBI_FWFT_SET_EID, SBI_FWFT_SET_FID, feature, value, flags);
}

/* Gives the value of a feature. */
static inline struct sbi_result sbi_fwft_get(sbi_fwft_feature_t feature)
{
	SBI_NOTE_USE(48, "eid=0x46574654 fid=0x1")
	return sbi_trap1(SBI_FWFT_GET_EID, SBI_FWFT_GET_FID, feature);
}

/* Gives the size that shared memory must have; the same on every hart. Always succeeds. */
static inline struct sbi_result sbi_mpxy_get_shmem_size(void)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x0")
	return sbi_trap0(SBI_MPXY_GET_SHMEM_SIZE_EID, SBI_MPXY_GET_SHMEM_SIZE_FID);
}

/*
 * Sets the shared memory of the calling hart; with both words all ones there is none. To be called before any
 * other call.
 */
static inline struct sbi_result sbi_mpxy_set_shmem(uintptr_t shmem_phys_lo, uintptr_t shmem_phys_hi,
	sbi_mpxy_shmem_flags_t flags)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x1")
	return sbi_trap3(SBI_MPXY_SET_SHMEM_EID, SBI_MPXY_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi, flags);
}

/*
 * Writes the ids of the channels to shared memory, after an mpxy_channel_ids that says how many are there and
 * remain.
 */
static inline struct sbi_result sbi_mpxy_get_channel_ids(uint32_t start_index)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x2")
	return sbi_trap1(SBI_MPXY_GET_CHANNEL_IDS_EID, SBI_MPXY_GET_CHANNEL_IDS_FID, start_index);
}

/*
 * Writes consecutive attributes of a channel to shared memory, 32 bits each. A range must not hold both
 * standard attributes and those of the protocol.
 */
static inline struct sbi_result sbi_mpxy_read_attributes(uint32_t channel_id, sbi_mpxy_attribute_t base_attribute_id,
	uint32_t attribute_count)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x3")
	return sbi_trap3(SBI_MPXY_READ_ATTRIBUTES_EID, SBI_MPXY_READ_ATTRIBUTES_FID, channel_id, base_attribute_id,
		attribute_count);
}

/*
 * Writes consecutive attributes of a channel from shared memory, 32 bits each. A range must not hold read-
 * only ones, nor both standard attributes and those of the protocol. denied says that another attribute must
 * be written first.
 */
static inline struct sbi_result sbi_mpxy_write_attributes(uint32_t channel_id, sbi_mpxy_attribute_t base_attribute_id,
	uint32_t attribute_count)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x4")
	return sbi_trap3(SBI_MPXY_WRITE_ATTRIBUTES_EID, SBI_MPXY_WRITE_ATTRIBUTES_FID, channel_id, base_attribute_id,
		attribute_count);
}

/*
 * Sends a message from shared memory and waits for the response, which is written there. Optional for a
 * channel.
 */
static inline struct sbi_result sbi_mpxy_send_message_with_response(uint32_t channel_id, uint32_t message_id,
	uintptr_t message_data_len)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x5")
	return sbi_trap3(SBI_MPXY_SEND_MESSAGE_WITH_RESPONSE_EID, SBI_MPXY_SEND_MESSAGE_WITH_RESPONSE_FID, channel_id,
		message_id, message_data_len);
}

/* Sends a message from shared memory, one that has no response. Optional for a channel. */
static inline struct sbi_result sbi_mpxy_send_message_without_response(uint32_t channel_id, uint32_t message_id,
	uintptr_t message_data_len)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x6")
	return sbi_trap3(SBI_MPXY_SEND_MESSAGE_WITHOUT_RESPONSE_EID, SBI_MPXY_SEND_MESSAGE_WITHOUT_RESPONSE_FID,
		channel_id, message_id, message_data_len);
}

/*
 * Writes the notifications that have arrived on a channel to shared memory, after an mpxy_events_state, which
 * means something only if the channel has that and it was turned on. Optional for a channel.
 */
static inline struct sbi_result sbi_mpxy_get_notification_events(uint32_t channel_id)
{
	SBI_NOTE_USE(48, "eid=0x4d505859 fid=0x7")
	return sbi_trap1(SBI_MPXY_GET_NOTIFICATION_EVENTS_EID, SBI_MPXY_GET_NOTIFICATION_EVENTS_FID, channel_id);
}

/* Asks whether a feature is there. Always succeeds. */
static inline struct sbi_result sbi_nacl_probe_feature(sbi_nacl_feature_t feature_id)
{
	SBI_NOTE_USE(48, "eid=0x4e41434c fid=0x0")
	return sbi_trap1(SBI_NACL_PROBE_FEATURE_EID, SBI_NACL_PROBE_FEATURE_FID, feature_id);
}

/*
 * Sets the shared memory of the calling hart, 4096 + 128 * XLEN bytes; with both words all ones the features
 * are off.
 */
static inline struct sbi_result sbi_nacl_set_shmem(uintptr_t shmem_phys_lo, uintptr_t shmem_phys_hi)
{
	SBI_NOTE_USE(48, "eid=0x4e41434c fid=0x1")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap3(SBI_NACL_SET_SHMEM_EID, SBI_NACL_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi, (uint64_t)0U);
#else
	return sbi_trap3(SBI_NACL_SET_SHMEM_EID, SBI_NACL_SET_SHMEM_FID, shmem_phys_lo, shmem_phys_hi, (uint32_t)0U);
#endif
}

/*
 * Carries out the CSR writes that the dirty bitmap marks, for one CSR or for all, and writes the CSRs' values
 * back. Needs the feature sync_csr.
 */
static inline struct sbi_result sbi_nacl_sync_csr(uintptr_t csr_num)
{
	SBI_NOTE_USE(48, "eid=0x4e41434c fid=0x2")
	return sbi_trap1(SBI_NACL_SYNC_CSR_EID, SBI_NACL_SYNC_CSR_FID, csr_num);
}

/*
 * Carries out the pending fences, one entry's or all, and clears their pending bits. Needs the feature
 * sync_hfence.
 */
static inline struct sbi_result sbi_nacl_sync_hfence(uintptr_t entry_index)
{
	SBI_NOTE_USE(48, "eid=0x4e41434c fid=0x3")
	return sbi_trap1(SBI_NACL_SYNC_HFENCE_EID, SBI_NACL_SYNC_HFENCE_FID, entry_index);
}

/*
 * Does as sync_csr and sync_hfence for everything, if their features are there, restores x1 to x31 from the
 * shared memory and performs SRET. Does not return if it succeeds. Needs the feature sync_sret.
 */
static inline struct sbi_result sbi_nacl_sync_sret(void)
{
	SBI_NOTE_USE(48, "eid=0x4e41434c fid=0x4")
	return sbi_trap0(SBI_NACL_SYNC_SRET_EID, SBI_NACL_SYNC_SRET_FID);
}

/* Executes FENCE.I on every hart of the set. */
static inline struct sbi_result sbi_rfence_remote_fence_i(uintptr_t hart_mask, uintptr_t hart_mask_base)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x0")
	return sbi_trap2(SBI_RFENCE_REMOTE_FENCE_I_EID, SBI_RFENCE_REMOTE_FENCE_I_FID, hart_mask, hart_mask_base);
}

/* Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses and every address space. */
static inline struct sbi_result sbi_rfence_remote_sfence_vma(uintptr_t hart_mask, uintptr_t hart_mask_base,
	uintptr_t start_addr, uintptr_t size)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x1")
	return sbi_trap4(SBI_RFENCE_REMOTE_SFENCE_VMA_EID, SBI_RFENCE_REMOTE_SFENCE_VMA_FID, hart_mask, hart_mask_base,
		start_addr, size);
}

/* Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses of one address space. */
static inline struct sbi_result sbi_rfence_remote_sfence_vma_asid(uintptr_t hart_mask, uintptr_t hart_mask_base,
	uintptr_t start_addr, uintptr_t size, uintptr_t asid)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x2")
	return sbi_trap5(SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_EID, SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_FID, hart_mask,
		hart_mask_base, start_addr, size, asid);
}

/*
 * Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of one virtual
 * machine. Only for harts with the H extension.
 */
static inline struct sbi_result sbi_rfence_remote_hfence_gvma_vmid(uintptr_t hart_mask, uintptr_t hart_mask_base,
	uintptr_t start_addr, uintptr_t size, uintptr_t vmid)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x3")
	return sbi_trap5(SBI_RFENCE_REMOTE_HFENCE_GVMA_VMID_EID, SBI_RFENCE_REMOTE_HFENCE_GVMA_VMID_FID, hart_mask,
		hart_mask_base, start_addr, size, vmid);
}

/*
 * Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of every virtual
 * machine. Only for harts with the H extension.
 */
static inline struct sbi_result sbi_rfence_remote_hfence_gvma(uintptr_t hart_mask, uintptr_t hart_mask_base,
	uintptr_t start_addr, uintptr_t size)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x4")
	return sbi_trap4(SBI_RFENCE_REMOTE_HFENCE_GVMA_EID, SBI_RFENCE_REMOTE_HFENCE_GVMA_FID, hart_mask,
		hart_mask_base, start_addr, size);
}

/*
 * Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of one guest address
 * space under the VMID in the caller's hgatp. Only for harts with the H extension.
 */
static inline struct sbi_result sbi_rfence_remote_hfence_vvma_asid(uintptr_t hart_mask, uintptr_t hart_mask_base,
	uintptr_t start_addr, uintptr_t size, uintptr_t asid)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x5")
	return sbi_trap5(SBI_RFENCE_REMOTE_HFENCE_VVMA_ASID_EID, SBI_RFENCE_REMOTE_HFENCE_VVMA_ASID_FID, hart_mask,
		hart_mask_base, start_addr, size, asid);
}

/*
 * Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of every guest
 * address space under the VMID in the caller's hgatp. Only for harts with the H extension.
 */
static inline struct sbi_result sbi_rfence_remote_hfence_vvma(uintptr_t hart_mask, uintptr_t hart_mask_base,
	uintptr_t start_addr, uintptr_t size)
{
	SBI_NOTE_USE(48, "eid=0x52464e43 fid=0x6")
	return sbi_trap4(SBI_RFENCE_REMOTE_HFENCE_VVMA_EID, SBI_RFENCE_REMOTE_HFENCE_VVMA_FID, hart_mask,
		hart_mask_base, start_addr, size);
}

/*
 * Resets the system and does not return if it succeeds. A type or reason that is reserved, or the platform's
 * own and not implemented, gives invalid_param; an implemented type whose dependencies are missing
 * not_supported.
 */
static inline struct sbi_result sbi_srst_system_reset(sbi_srst_type_t reset_type, sbi_srst_reason_t reset_reason)
{
	SBI_NOTE_USE(48, "eid=0x53525354 fid=0x0")
	return sbi_trap2(SBI_SRST_SYSTEM_RESET_EID, SBI_SRST_SYSTEM_RESET_FID, reset_type, reset_reason);
}

/*
 * Puts the system to sleep. Every other hart must be stopped. A call that succeeds does not return: the hart
 * goes on at resume_addr, with satp = 0, sstatus.SIE = 0, its hart id in a0 and opaque in a1, its other
 * registers undefined. A type that is reserved, or the platform's own and not implemented, gives
 * invalid_param; an implemented one whose dependencies are missing not_supported; denied says that the system
 * is not ready for it.
 */
static inline struct sbi_result sbi_susp_system_suspend(sbi_susp_type_t sleep_type, uintptr_t resume_addr,
	uintptr_t opaque)
{
	SBI_NOTE_USE(48, "eid=0x53555350 fid=0x0")
	return sbi_trap3(SBI_SUSP_SYSTEM_SUSPEND_EID, SBI_SUSP_SYSTEM_SUSPEND_FID, sleep_type, resume_addr, opaque);
}

/*
 * Sets the time of the next timer interrupt. A time in the future also clears a pending one, whether timer
 * interrupts are masked or not; a time that never comes only clears. Always succeeds.
 */
static inline struct sbi_result sbi_time_set_timer(uint64_t stime_value)
{
	SBI_NOTE_USE(48, "eid=0x54494d45 fid=0x0")
#if (defined(__riscv) && __riscv_xlen == 64)
	return sbi_trap1(SBI_TIME_SET_TIMER_EID, SBI_TIME_SET_TIMER_FID, stime_value);
#else
	return sbi_trap2(SBI_TIME_SET_TIMER_EID, SBI_TIME_SET_TIMER_FID, (uint32_t)stime_value,
		(uint32_t)((uint64_t)stime_value >> 32));
#endif
}


#ifdef __cplusplus
}
#endif

#endif /* SBI_GUEST_H */
