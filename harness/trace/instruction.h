/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef HVABI_TRACE_INSTRUCTION_H
#define HVABI_TRACE_INSTRUCTION_H

#include <stddef.h>
#include <stdint.h>

enum machine {
	MACHINE_NONE,
	MACHINE_X86_64,
	MACHINE_RISCV64,
	MACHINE_ARM64,
	MACHINE_PPC64,
	MACHINE_S390X
};

/* Which instruction it is. The numbers are part of the format of a trace. */
enum call_kind {
	CALL_NONE = 0,
	CALL_VMCALL = 1,	/* x86-64 */
	CALL_VMMCALL = 2,
	CALL_SYSCALL = 3,	/* a hypercall only at an address of a kernel: Xen's paravirtualized guests */
	CALL_ECALL = 4,		/* riscv64 */
	CALL_HVC = 5,		/* arm64 */
	CALL_SMC = 6,
	CALL_SC_BIG = 7,	/* ppc64: `sc 1`, if the processor is big-endian when it comes there */
	CALL_SC_LITTLE = 8,	/* the same, little-endian */
	CALL_DIAG = 9		/* s390x */
};

enum {
	LONGEST_CALL = 4	/* bytes */
};

/* The machine that QEMU calls `target`; MACHINE_NONE if calls of it are not known. */
enum machine find_machine(const char *target);

/* The kind of call that the bytes begin with, as they lie in memory, or CALL_NONE. `size`: how many there are. */
enum call_kind find_call(enum machine machine, const uint8_t *bytes, size_t size);

/* How many bytes an instruction of this kind has. */
size_t call_size(enum call_kind kind);

/* Whether the instruction behind which these bytes end may be a call. They are the last LONGEST_CALL bytes before an address. */
int ends_with_call(enum machine machine, const uint8_t bytes[LONGEST_CALL]);

#endif
