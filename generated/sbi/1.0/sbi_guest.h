/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 1.0: calls from a guest.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: 9ae46a4e533f8180ea953ef2f182e0d70ab3962c3739e8760acfea41496eeee0
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
	".asciz \"sbi@1.0 9ae46a4e533f8180 " text "\"\n\t.balign 4\n\t.popsection"
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
#define SBI_DOES_WITHOUT_IPI __asm__(SBI_NOTE(37, "without=ipi"))
#define SBI_DOES_WITHOUT_RFENCE __asm__(SBI_NOTE(40, "without=rfence"))
#define SBI_DOES_WITHOUT_SRST __asm__(SBI_NOTE(38, "without=srst"))
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

/* Writes a byte to the debug console and waits until it is accepted; without a console the byte is lost. */
static inline intptr_t sbi_legacy_console_putchar(int32_t ch)
{
	SBI_NOTE_USE(33, "eid=0x1")
#if (defined(__riscv) && __riscv_xlen == 64)
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_CONSOLE_PUTCHAR_EID, (uint64_t)(int64_t)ch);
#else
	return (intptr_t)sbi_legacy_trap1(SBI_LEGACY_CONSOLE_PUTCHAR_EID, (uint32_t)ch);
#endif
}

/* Reads a byte from the debug console without waiting for one. */
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
 * Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses. Use
 * rfence.remote_sfence_vma.
 */
static inline intptr_t sbi_legacy_remote_sfence_vma(uintptr_t hart_mask, uintptr_t start, uintptr_t size)
{
	SBI_NOTE_USE(33, "eid=0x6")
	return (intptr_t)sbi_legacy_trap3(SBI_LEGACY_REMOTE_SFENCE_VMA_EID, hart_mask, start, size);
}

/*
 * Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses of one address space. Use
 * rfence.remote_sfence_vma_asid.
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
 * its hart id in a0 and opaque in a1, its other registers undefined. A type that is not valid gives
 * invalid_param, a valid one that the host does not implement not_supported.
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

/* Stops the counters of a set on the calling hart. */
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

/* Sends every hart of the set an interrupt, which it sees as a supervisor software interrupt. */
static inline struct sbi_result sbi_ipi_send_ipi(uintptr_t hart_mask, uintptr_t hart_mask_base)
{
	SBI_NOTE_USE(46, "eid=0x735049 fid=0x0")
	return sbi_trap2(SBI_IPI_SEND_IPI_EID, SBI_IPI_SEND_IPI_FID, hart_mask, hart_mask_base);
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
 * Resets the system and does not return if it succeeds. A type or reason that is not valid gives
 * invalid_param, a valid type that the host does not implement not_supported.
 */
static inline struct sbi_result sbi_srst_system_reset(sbi_srst_type_t reset_type, sbi_srst_reason_t reset_reason)
{
	SBI_NOTE_USE(48, "eid=0x53525354 fid=0x0")
	return sbi_trap2(SBI_SRST_SYSTEM_RESET_EID, SBI_SRST_SYSTEM_RESET_FID, reset_type, reset_reason);
}

/*
 * Sets the time of the next timer interrupt and clears a pending one. A time that never comes only clears;
 * masking sie.STIE does without this call.
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
