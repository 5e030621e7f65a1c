/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers of the architectures, as conformance.h numbers them. */
#include "engine.h"

static const char *const x86_64_names[] = {
	"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
	"r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
};

static const char *const i386_names[] = {
	"eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi",
};

static const char *const arm64_names[] = {
	"x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15",
	"x16", "x17", "x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x29", "x30", "sp",
};

static const char *const riscv_names[] = {
	"zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
	"a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
};

static const char *const numbered_names[] = {
	"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
	"r16", "r17", "r18", "r19", "r20", "r21", "r22", "r23", "r24", "r25", "r26", "r27", "r28", "r29", "r30", "r31",
};

struct arch_registers {
	uint32_t arch;
	unsigned int count;
	const char *const *names;
};

static const struct arch_registers architectures[] = {
	{ HVABI_ARCH_X86_64, 16, x86_64_names },
	{ HVABI_ARCH_I386, 8, i386_names },
	{ HVABI_ARCH_ARM64, 32, arm64_names },
	{ HVABI_ARCH_RISCV64, 32, riscv_names },
	{ HVABI_ARCH_RISCV32, 32, riscv_names },
	{ HVABI_ARCH_PPC64, 32, numbered_names },
	{ HVABI_ARCH_PPC64LE, 32, numbered_names },
	{ HVABI_ARCH_S390X, 16, numbered_names },
};

static const struct arch_registers *find_arch(uint32_t arch)
{
	unsigned int i;

	for (i = 0; i < sizeof(architectures) / sizeof(architectures[0]); i++) {
		if (architectures[i].arch == arch)
			return &architectures[i];
	}
	return NULL;
}

unsigned int count_registers(uint32_t arch)
{
	const struct arch_registers *found = find_arch(arch);

	return found ? found->count : 0;
}

const char *name_register(uint32_t arch, unsigned int index)
{
	const struct arch_registers *found = find_arch(arch);

	return found && index < found->count ? found->names[index] : "?";
}
