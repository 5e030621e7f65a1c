/* SPDX-License-Identifier: BSD-2-Clause */
/* Which instructions are hypercalls. No libc, no state. */
#include "instruction.h"

static int is_same(const char *left, const char *right)
{
	while (*left && *left == *right)
		left++, right++;
	return *left == *right;
}

enum machine find_machine(const char *target)
{
	if (is_same(target, "x86_64"))
		return MACHINE_X86_64;
	if (is_same(target, "riscv64"))
		return MACHINE_RISCV64;
	if (is_same(target, "aarch64"))
		return MACHINE_ARM64;
	if (is_same(target, "ppc64"))
		return MACHINE_PPC64;
	if (is_same(target, "s390x"))
		return MACHINE_S390X;
	return MACHINE_NONE;
}

static enum call_kind find_x86(const uint8_t *bytes, size_t size)
{
	if (bytes[0] != 0x0f || size < 2)
		return CALL_NONE;
	if (bytes[1] == 0x05)
		return CALL_SYSCALL;
	if (bytes[1] != 0x01 || size < 3)
		return CALL_NONE;
	return bytes[2] == 0xc1 ? CALL_VMCALL : bytes[2] == 0xd9 ? CALL_VMMCALL : CALL_NONE;
}

static enum call_kind find_arm64(uint32_t word)
{
	/* Bits 20 to 5 are an immediate. */
	uint32_t plain = word & 0xffe0001f;

	return plain == 0xd4000002 ? CALL_HVC : plain == 0xd4000003 ? CALL_SMC : CALL_NONE;
}

enum call_kind find_call(enum machine machine, const uint8_t *bytes, size_t size)
{
	uint32_t word;

	if (!size)
		return CALL_NONE;
	if (machine == MACHINE_X86_64)
		return find_x86(bytes, size);
	if (size < 4)
		return CALL_NONE;
	word = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
	switch (machine) {
	case MACHINE_RISCV64:
		return word == 0x00000073 ? CALL_ECALL : CALL_NONE;
	case MACHINE_ARM64:
		return find_arm64(word);
	case MACHINE_PPC64:
		return word == 0x44000022 ? CALL_SC_LITTLE : word == 0x22000044 ? CALL_SC_BIG : CALL_NONE;
	case MACHINE_S390X:
		return bytes[0] == 0x83 ? CALL_DIAG : CALL_NONE;
	default:
		return CALL_NONE;
	}
}

size_t call_size(enum call_kind kind)
{
	switch (kind) {
	case CALL_NONE:
		return 0;
	case CALL_SYSCALL:
		return 2;
	case CALL_VMCALL:
	case CALL_VMMCALL:
		return 3;
	default:
		return 4;
	}
}

int ends_with_call(enum machine machine, const uint8_t bytes[LONGEST_CALL])
{
	size_t size;

	for (size = 2; size <= LONGEST_CALL; size++)
		if (call_size(find_call(machine, bytes + LONGEST_CALL - size, size)) == size)
			return 1;
	return 0;
}
